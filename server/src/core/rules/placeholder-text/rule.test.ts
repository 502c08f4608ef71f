import { checkFindings } from '../../../../../test/kit/check.js';
import { soaMissingJustification } from '../soa-missing-justification/rule.js';
import { soaPlaceholder } from '../soa-placeholder/rule.js';
import { placeholderText } from './rule.js';

const approved = '---\ntype: policy\nstatus: approved\n---\n';

describe('placeholder-text', () => {
  it('reports placeholders in the header, in prose, headings and cells', () => {
    checkFindings(
      placeholderText,
      `
---
type: policy
status: approved
approved: YYYY-MM-DD
          ^^^^^^^^^^ warning "YYYY-MM-DD" still has to be filled in, …
---
# Policy of {{company}}
            ^^^^^^^^^^^ warning "{{company}}" still has to be filled in, …

TODO: say who. The [Role of the owner] decides, lorem ipsum.
^^^^ warning "TODO" still has to be filled in, …
                   ^^^^^^^^^^^^^^^^^^^ warning "[Role of the owner]" still has to be filled in, …
                                                ^^^^^^^^^^^ warning "lorem ipsum" still has to be filled in, …

| Role | Person |
| --- | --- |
| CISO | TBD |
         ^^^ warning "TBD" still has to be filled in, …
`,
    );
  });

  it('takes a list of ids in brackets for none, but what is asked for beside an id', () => {
    checkFindings(
      placeholderText,
      `
---
type: policy
status: approved
controls: [A.5.1, A.8.12, CLD.6.3.1]
---
# Policy

Controls [A.5.1, A.8.8] and [A.5.2 à compléter].
                            ^^^^^^^^^^^^^^^^^^^ warning "[A.5.2 à compléter]" still has to be filled in, …
`,
    );
  });

  it('knows them in the other languages', () => {
    checkFindings(
      placeholderText,
      `${approved}
À COMPLÉTER : le périmètre. Tel. [Numéro de téléphone]
^^^^^^^^^^^ warning "À COMPLÉTER" still has to be filled in, …
                                 ^^^^^^^^^^^^^^^^^^^^^ warning "[Numéro de téléphone]" still has to be filled in, …

Ámbito: POR DEFINIR. Call [PHONE NUMBER].
        ^^^^^^^^^^^ warning "POR DEFINIR" still has to be filled in, …
                          ^^^^^^^^^^^^^^ warning "[PHONE NUMBER]" still has to be filled in, …

Bereik: NOG IN TE VULLEN; [会社名を記入]
        ^^^^^^^^^^^^^^^^ warning "NOG IN TE VULLEN" still has to be filled in, …
                          ^^^^^^^^ warning "[会社名を記入]" still has to be filled in, …

- Numero verde: XXXXXXX
                ^^^^^^^ warning "XXXXXXX" still has to be filled in, …
- Responsabile: Da definire
                ^^^^^^^^^^^ warning "Da definire" still has to be filled in, …
- Alcance de [Razón social], desde [dd/mm/aaaa].
             ^^^^^^^^^^^^^^ warning "[Razón social]" still has to be filled in, …
                                   ^^^^^^^^^^^^ warning "[dd/mm/aaaa]" still has to be filled in, …
- Formato: XXXX-1234. Ancora: A definire bene.

Reste à compléter par le lecteur. [contact](contact.md)

Das Ticket trägt den Status ZU ERGÄNZEN. [Número de serie] [phone-list] 日付は[日付の形式]。
`,
    );
  });

  it('leaves links, code, quotations, variables of a site and Spanish alone', () => {
    checkFindings(
      placeholderText,
      `${approved}
See [your rights](rights.md), [date][1] and {{ site.title }}, {{ $frontmatter.title }}, {% include x %}.

Never write "TBD" or \`TODO\`. Revisamos todo el plan. [x] done, [1].

\`\`\`
{{ variable }}
\`\`\`

[1]: https://example.com
`,
    );
  });

  it('leaves drafts, other documents, and cells of statements and registers alone', () => {
    checkFindings(placeholderText, '---\ntype: policy\nstatus: draft\n---\nTODO\n');
    checkFindings(placeholderText, '---\nstatus: published\n---\n# News\n\nTODO\n');
    checkFindings(
      placeholderText,
      `${approved}| Control | Applicable | Justification |\n| --- | --- | --- |\n| A.5.1 | Yes | TBD |\n`,
    );
  });

  it('reads what is left to complete within the cell of a statement', () => {
    checkFindings(
      placeholderText,
      `${approved}
| Control | Applicable | Justification |
| --- | --- | --- |
| A.7.4 | No | No premises [confirm, and name who checked it] |
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning "[confirm, and name who checked it]" still has to be filled in, …
| A.7.5 | No | [say why] |
| A.7.6 | No | No premises, TBC |
`,
    );
  });

  it('reads a placeholder before a colon, but no definition of a link', () => {
    checkFindings(
      placeholderText,
      `${approved}
# Policy

It holds the rules of [Company Name]: from the first day on.
                      ^^^^^^^^^^^^^^ warning "[Company Name]" still has to be filled in, …

[Company handbook]: https://example.org/handbook
`,
    );
  });

  it('tells a word in brackets once, and takes the labels of links for no placeholders', () => {
    checkFindings(
      placeholderText,
      `${approved}
# Policy

The owner is [TBD]. Read the [Company handbook], [your duties][Role description] and [Owner list][].
             ^^^^^ warning "[TBD]" still has to be filled in, …
Ask [Name of the officer].
    ^^^^^^^^^^^^^^^^^^^^^ warning "[Name of the officer]" still has to be filled in, …

[company  handbook]: https://example.org/handbook
[Role description]: roles.md
[Owner list]: owners.md
`,
    );
  });

  it('reads places to fill in that have the form of a tag, and no tags', () => {
    checkFindings(
      placeholderText,
      `${approved}
# Policy

Call <insert phone number> at <Company Name>.<br> See <YourComponent /> and \`<your-name>\`.
     ^^^^^^^^^^^^^^^^^^^^^ warning "<insert phone number>" still has to be filled in, …
                              ^^^^^^^^^^^^^^ warning "<Company Name>" still has to be filled in, …
Written for <Company> by <your name>.
            ^^^^^^^^^ warning "<Company>" still has to be filled in, …
                         ^^^^^^^^^^^ warning "<your name>" still has to be filled in, …
`,
    );
  });

  it('takes keys and elements for no places to fill in', () => {
    checkFindings(
      placeholderText,
      `${approved}
# Policy

Press <Enter> to confirm, <Insert> or the <Enter key> to add. <Your> <Enterprise>

The export holds <Organization>Example Ltd</Organization>, <company id="1">x</company> and <Company />.

| Field | Value |
| --- | --- |
| Name | <Organisation name>Example</Organisation> |
`,
    );
  });

  it('leaves open cells of a responsibility matrix to the rule for those', () => {
    checkFindings(
      placeholderText,
      `
---
type: responsibility-matrix
status: approved
---
| Activity | IaaS | PaaS | SaaS |
| --- | --- | --- | --- |
| Backups | TBD | CSP | CSP |

The list of services is TBD.
                        ^^^ warning …
`,
    );
  });

  it('leaves variables alone that a site generator fills in', () => {
    checkFindings(
      placeholderText,
      `${approved}
The site is {{ config.site_name }}. We are {{company.name}}.
                                           ^^^^^^^^^^^^^^^^ warning "{{company.name}}" still has to be filled in, …

Of {{ company_name }} and {{ Company Name }}.
   ^^^^^^^^^^^^^^^^^^ warning "{{ company_name }}" still has to be filled in, …
                          ^^^^^^^^^^^^^^^^^^ warning "{{ Company Name }}" still has to be filled in, …
`,
    );
    checkFindings(
      placeholderText,
      `-- site/mkdocs.yml --
plugins: [search, macros]
-- site/docs/access.md --
${approved}
Of {{ company_name }} and {{ Company Name }}.
                          ^^^^^^^^^^^^^^^^^^ warning "{{ Company Name }}" still has to be filled in, …
-- site/docs/suppliers.md --
${approved}
We are {{ company.name }} with {{ vendors.count | default(3) }} vendors.
-- book/docusaurus.config.ts --
export default {};
-- book/docs/access.md --
${approved}
We are {{ company.name }}, not {{ company_name }}.
                               ^^^^^^^^^^^^^^^^^^ warning "{{ company_name }}" still has to be filled in, …
-- other/access.md --
${approved}
Of {{ company_name }}.
   ^^^^^^^^^^^^^^^^^^ warning "{{ company_name }}" still has to be filled in, …
`,
    );
  });

  it('knows what is named in brackets by what bears the name, and lawyers’ marks', () => {
    checkFindings(
      placeholderText,
      `${approved}
Fees of [Bank Name] are public, and of [COUNCIL NAME].
        ^^^^^^^^^^^ warning "[Bank Name]" still has to be filled in, …
                                       ^^^^^^^^^^^^^^ warning "[COUNCIL NAME]" still has to be filled in, …

Se guarda según [PENDIENTE], [pendiente de completar].
                ^^^^^^^^^^^ warning "[PENDIENTE]" still has to be filled in, …
                             ^^^^^^^^^^^^^^^^^^^^^^^^ warning "[pendiente de completar]" still has to be filled in, …

Rückfragen an {{ Ansprech Partner }} oder XXX.
              ^^^^^^^^^^^^^^^^^^^^^^ warning "{{ Ansprech Partner }}" still has to be filled in, …
                                          ^^^ warning "XXX" still has to be filled in, …

Annex XXX, capítulo XXX, numbers such as XXX-12 or XXX-99, of XXX 1234.

Es gilt für [Behördenname] ab [●].
            ^^^^^^^^^^^^^^ warning "[Behördenname]" still has to be filled in, …
                              ^^^ warning "[●]" still has to be filled in, …

- Revisar accesos [PENDIENTE]
- Mail to [clients], [username] or [bank](bank.md); „und […]“.
`,
    );
  });

  it('leaves the reasons of a statement in list items and sections to the rules on these', () => {
    const text = `---
type: statement-of-applicability
status: approved
---

- A.5.1 Policies — Applicable: Yes — TBD
                                     ^^^ warning …
- A.7.4 Physical security monitoring — Applicable: No — TBD
- A.7.5 Physical threats – Not applicable – TODO
- A.7.6 Secure areas — Applicable: No — no premises of [Company Name]
                                                       ^^^^^^^^^^^^^^ warning …

### A.7.9 Security of assets off-premises

- Applicable: No
- Justification: TBD
- Owner: TBD
         ^^^ warning …

### A.7.10 Storage media

- Applicable: TBD
              ^^^ warning …
- Justification: TBD
                 ^^^ warning …
`;
    checkFindings(placeholderText, text);
    const plain = text.replaceAll(/^ .*\n/gmu, '');
    checkFindings(
      soaMissingJustification,
      plain
        .replace(
          /(?<=No — TBD\n)(?=- A.7.5)/u,
          '                                                   ^^^^^^^^ error …\n',
        )
        .replace(/(?<=TODO\n)/u, '                           ^^^^^^^^^^^^^^^^^^^^^ error …\n'),
    );
    checkFindings(
      soaPlaceholder,
      plain.replace(/(?<=- Justification: TBD\n)(?=- Owner)/u, '                 ^^^ warning …\n'),
    );
  });

  it('reads what is made slides and a document', () => {
    checkFindings(
      placeholderText,
      `---
type: policy
output: [pdf_document, powerpoint_presentation]
status: approved
---
# Access control policy

Rights follow A.5.15. TBD by the group.
                      ^^^ warning …
`,
    );
  });

  it('leaves slides alone, whatever they name', () => {
    for (const ofSlides of [
      'marp: true',
      'format: revealjs',
      'output: [beamer_presentation, powerpoint_presentation]',
      'revealOptions:\n  transition: fade',
      'theme: seriph\ntransition: slide-left',
    ]) {
      checkFindings(
        placeholderText,
        `---
${ofSlides}
status: final
---
# Awareness day for information security

Lock the screen (A.7.7). TBD by the group.
`,
      );
    }
    checkFindings(
      placeholderText,
      `---
marp: false
theme: minimal
status: final
---
# Awareness day for information security

Lock the screen (A.7.7). TBD by the group.
                         ^^^ warning "TBD" still has to be filled in, …
`,
    );
  });
});
