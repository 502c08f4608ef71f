import { checkFindings, readFiles, worldOf } from '../../../../../test/kit/check.js';
import { checkLinear } from '../../../../../test/kit/work.js';
import { findingsOf } from '../runRules.js';
import { duplicateId } from './rule.js';

const register = (rows: string): string => `| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
${rows}`;

describe('duplicate-id', () => {
  it('reports a document id in both documents', () => {
    checkFindings(
      duplicateId,
      `
-- a.md --
---
type: policy
id: POL-1
    ^^^^^ error POL-1 is the id of b.md, too. …
---
-- b.md --
---
type: procedure
document_id: "POL-1"
              ^^^^^ error POL-1 is the id of a.md, too. …
---
`,
    );
  });

  it('reports the id of a document beside the address that a site generator has in its `id`', () => {
    checkFindings(
      duplicateId,
      `
-- a.md --
---
type: policy
id: a-8-13
doc_id: NL-CTL-02
        ^^^^^^^^^ error NL-CTL-02 is the id of b.md, too. …
---
-- b.md --
---
doc_id: NL-CTL-02
        ^^^^^^^^^ error NL-CTL-02 is the id of a.md, too. …
id: a-8-28
type: policy
---
`,
    );
  });

  it('takes `id` for the id of the document where nothing else is one', () => {
    checkFindings(
      duplicateId,
      `
-- a.md --
---
type: policy
id: pol-1
    ^^^^^ error pol-1 is the id of b.md, too. …
doc_ref: none
---
-- b.md --
---
type: policy
id: pol-1
    ^^^^^ error pol-1 is the id of a.md, too. …
---
-- c.md --
---
type: policy
id: POL-3
document_number: EXT-7
---
-- d.md --
---
type: policy
id: POL-4
document_number: EXT-7
---
`,
    );
  });

  it('accepts translations, retired documents and ids of site generators', () => {
    checkFindings(
      duplicateId,
      '-- en/a.md --\n---\ntype: policy\nid: POL-1\n---\n-- de/a.md --\n---\ntype: policy\nid: POL-1\n---\n',
    );
    checkFindings(
      duplicateId,
      '-- a.md --\n---\ntype: policy\nid: POL-1\n---\n-- old.md --\n---\ntype: policy\nid: POL-1\nstatus: superseded\n---\n',
    );
    checkFindings(
      duplicateId,
      '-- a/index.md --\n---\nid: intro\n---\n# A.5.1\n-- b/index.md --\n---\nid: intro\n---\n# A.5.2\n',
    );
  });

  it('reports a risk id that two registers give', () => {
    checkFindings(
      duplicateId,
      `
-- a.md --
# Risk register
${register('| R-001 | Malware | 3 | 4 |')}
-- b.md --
# Risk register
${register('| R-001 | Lost laptop | 4 | 3 |\n  ^^^^^ error R-001 stands for another risk already, in a.md: "Malware". An auditor cannot follow an id that stands for two risks (ISO/IEC 27001, 6.1.2 and 8.2): give one of them another id.')}
`,
    );
  });

  it('accepts a treatment plan, the same risk again, and rows that are only numbered', () => {
    checkFindings(
      duplicateId,
      `
-- a.md --
# Risk register
${register('| R-001 | Malware | 3 | 4 |')}

## After treatment

${register('| R-001 | Malware | 1 | 4 |')}
-- b.md --
# Risk treatment plan
${register('| R-001 | Install protection | 3 | 4 |')}
`,
    );
    checkFindings(
      duplicateId,
      `
-- a.md --
# Risk register
${register('| 1 | Malware | 3 | 4 |')}
-- b.md --
# Risk register
${register('| 1 | Lost laptop | 3 | 4 |')}
`,
    );
  });

  it('reports ids of first pages', () => {
    checkFindings(
      duplicateId,
      `
-- a.md --
# Information security policy

| Document ID | ISMS-POL-01 |
                ^^^^^^^^^^^ error ISMS-POL-01 is the id of b.md, too. …
|---|---|
| Owner | CISO |
-- b.md --
---
id: ISMS-POL-01
    ^^^^^^^^^^^ error ISMS-POL-01 is the id of a.md, too. …
---
# Information security policy
`,
    );
  });

  it('reports the number of a document on a line or in a table of its own', () => {
    const pages = (first: string, second: string): string =>
      `-- a.md --\n# Suppliers\n\n${first}\n\nAs A.5.19 and A.5.20 say.\n-- b.md --\n# Remote access\n\n${second}\n\nAs A.8.5 and A.8.20 say.\n`;
    const marked = (line: string): string =>
      `${line}\n${' '.repeat(line.indexOf('VA-IS-08'))}^^^^^^^^ error VA-IS-08 is the id of …`;
    const both = (line: string): string => pages(marked(line), marked(line));
    for (const line of [
      ...['Dokument-Nr. VA-IS-08', 'Dokument-Nr.: VA-IS-08', '**Document no.** VA-IS-08, issue 2'],
      ...['Numéro du document : VA-IS-08', 'Código del documento: VA-IS-08', '文書番号：VA-IS-08'],
      ...['N.º de documento: VA-IS-08', 'Codice documento VA-IS-08', 'Documentnummer VA-IS-08'],
    ]) {
      checkFindings(duplicateId, both(line));
    }
    for (const line of [
      ...['Dokument-Nr. VA-IS-08, Teil 2', 'Document no. VA-IS-08 (part 1 of 3)', 'Code: VA-IS-08'],
      ...['See VA-IS-08', 'Documents VA-IS-08', 'Ref. VA-IS-08', 'Document no. 08'],
      ...['Policy no. VA-IS-08', 'Policy number VA-IS-08'],
    ]) {
      checkFindings(duplicateId, pages(line, line));
    }
    const line = 'Document no. VA-IS-08';
    for (const opening of ['Appendix to the supplier policy', 'Anlage 1', 'Anexo II', '別紙']) {
      checkFindings(duplicateId, pages(line, `${opening}\n\n${line}`));
      checkFindings(
        duplicateId,
        pages(line, line).replace(
          '# Remote access',
          `---\ntitle: Remote access\n---\n# Remote access\n\n${opening}`,
        ),
      );
    }
    checkFindings(duplicateId, pages(marked(line), `Annex A controls:\n\n${marked(line)}`));
  });

  it('leaves the number of a form alone that its records bear', () => {
    const record = (name: string, number = 'QM-IS-03'): string =>
      `-- ${name}.md --\n# Minutes\n\nDocument no. ${number}\n\nWe looked at A.5.19 and A.5.20.\n`;
    checkFindings(duplicateId, ['2026-01', 'minutes-2026-02'].map((name) => record(name)).join(''));
    checkFindings(
      duplicateId,
      ['rome', 'oslo', 'bonn', 'kyoto'].map((name) => record(name)).join(''),
    );
    for (const form of ['F-07', 'FO-IS-03', 'FRM-012']) {
      checkFindings(duplicateId, record('rome', form) + record('oslo', form));
    }
  });

  it('reports two policies with one number that looks like that of a form', () => {
    const policy = (name: string): string =>
      `-- ${name}.md --\n# ${name} policy\n\nDocument no. F-01\n`;
    const mark = (name: string): string =>
      `             ^^^^ error F-01 is the id of ${name}.md, too.…\n\nWe follow A.8.15.\n`;
    checkFindings(
      duplicateId,
      `${policy('Firewall')}${mark('Forensics')}${policy('Forensics')}${mark('Firewall')}`,
    );
  });

  it('reports a section that takes the id of another one, whatever the title of the page', () => {
    const sheet = (id: string, title: string): string =>
      `## ${id} ${title}\n\n| Attribute | Value |\n| --- | --- |\n| Likelihood | Rare |\n| Impact | Major |\n\n`;
    checkFindings(
      duplicateId,
      `# Vendor sheets

${sheet('MU-V02', 'Qualtrics loses survey data')}## MU-V02 Print service keeps scans
   ^^^^^^ error MU-V02 stands for another risk already, …

| Attribute | Value |
| --- | --- |
| Likelihood | Rare |
| Impact | Major |
`,
    );
  });

  it('reports the id of another file where each risk has one', () => {
    const risk = (title: string): string => `# CV-IG-002: ${title}

| Field | Entry |
|---|---|
| **Risk reference** | CV-IG-002 |
| **Description** | ${title} |
| **Likelihood** | 3 |
| **Consequence** | 4 |
`;
    checkFindings(
      duplicateId,
      `-- risks/CV-IG-002.md --
${risk('Infusion pumps without updates')}-- risks/CV-IG-006.md --
# CV-IG-002: Personal phones on the ward Wi-Fi
  ^^^^^^^^^ error CV-IG-002 stands for another risk already, …

| Field | Entry |
|---|---|
| **Likelihood** | 3 |
| **Consequence** | 3 |
`,
    );
    checkFindings(
      duplicateId,
      `-- risks/CV-IG-002.md --\n${risk('Infusion pumps')}-- archive/CV-IG-002.md --\n${risk('Pagers')}`,
    );
    checkFindings(
      duplicateId,
      `-- risks/CV-IG-002.md --\n${risk('Infusion pumps')}-- risks/CV-IG-002.de.md --\n${risk('Pumpen')}-- risks/register.md --\n# Risk register\n\n| Risk ID | Risk | Likelihood | Impact |\n|---|---|---|---|\n| CV-IG-002 | Old devices | 3 | 4 |\n`,
    );
  });

  it('leaves tickets and references alone that several documents name', () => {
    checkFindings(
      duplicateId,
      '-- a.md --\n---\ntype: policy\nreference: SEC-120\n---\n-- b.md --\n---\ntype: policy\nreference: SEC-120\n---\n-- c.md --\n---\ntype: policy\nid: SEC-120\n---\n',
    );
    const page = (title: string): string =>
      `# ${title}\n\nReferencia: AUD-2026-01 | Versión: 2\n\nISO/IEC 27001\n`;
    checkFindings(
      duplicateId,
      `-- a.md --\n${page('Política de accesos')}-- b.md --\n${page('Política de copias')}`,
    );
  });

  it('leaves rows alone that a page which is no register numbers', () => {
    const table = (rows: string): string =>
      `| No. | Risk | Likelihood | Impact |\n|---|---|---|---|\n${rows}\n`;
    checkFindings(
      duplicateId,
      `# Project charter\n\nISO/IEC 27001\n\n${table('| 1 | Budget | 2 | 3 |\n| 2 | Staff | 2 | 3 |')}\n## Later\n\n${table('| 1 | Holidays | 1 | 2 |\n| 2 | Prices | 1 | 2 |')}`,
    );
  });

  it('compares what stands behind the id, whatever heads it, but no names or categories', () => {
    const register = (header: string, texts: readonly string[]): string =>
      `# Risk register\n\n| Risk ID | ${header} | Likelihood | Impact |\n|---|---|---|---|\n${texts
        .map((text, index) => `| R-0${String(index + 1)} | ${text} | 1 | 2 |\n`)
        .join('')}`;
    for (const header of ['Event', 'Scénario redouté', 'Schadensereignis', '想定される事象']) {
      checkFindings(
        duplicateId,
        `${register(header, ['Loss of a key', 'Fire on site', 'Flood of water'])}| R-02 | Theft of disks | 2 | 2 |
  ^^^^ error R-02 stands for another risk already, …
`,
      );
    }
    checkFindings(
      duplicateId,
      `${register('Branch', ['North west', 'North west', 'South'])}| R-02 | South east | 2 | 2 |\n`,
    );
  });

  it('knows what houses call what stands below the policy', () => {
    for (const type of ['norma', 'normativa', 'regolamento', 'diretriz', 'reglamento', '規程']) {
      checkFindings(
        duplicateId,
        `-- a.md --
---
tipo: ${type}
id: NS-03
    ^^^^^ error …
---
# Teletrabajo
-- b.md --
---
tipo: ${type}
id: NS-03
    ^^^^^ error …
---
# Puesto
`,
      );
    }
  });

  it('takes time in line with the ids that two registers share', () => {
    const rows = (n: number, risk: string): string =>
      Array.from(
        { length: n },
        (_, at) => `| R-${String(at)} | ${risk} ${String(at)} | 2 | 3 |\n`,
      ).join('');
    const registers = (n: number): string =>
      ['Fire', 'Flood'].map((risk) => `-- ${risk}.md --\n${register(rows(n, risk))}`).join('');
    checkLinear(registers, 500, (text) => {
      const world = worldOf(readFiles(text));
      for (const document of world.workspace.documents.values()) {
        findingsOf([duplicateId], document, world);
      }
    });
  }).timeout(60_000);
});
