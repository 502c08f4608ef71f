import { checkFindings } from '../../../../../test/kit/check.js';
import { requiredDocument } from './rule.js';

const core = `-- soa.md --
# Statement of Applicability
| Control | Applicable | Justification |
| --- | --- | --- |
| A.5.1 | Yes | Risk |
-- register.md --
# Risk register
| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| R-001 | Malware | 3 | 4 |
`;
const policy = '-- policy.md --\n---\ntype: policy\n---\n# Information security policy\n';
/** A statement, but not about Annex A. */
const elsewhere = `-- personal-data.md --
# Controls of ISO/IEC 27018:2019
The numbers are those of Annex A of ISO/IEC 27018.

| Control | Title | Applicable | Where |
| --- | --- | --- | --- |
| A.2.1 | Cooperation | Yes | Contract |
| A.3.1 | Purpose | Yes | Contract |
| A.5.1 | Temporary files | Yes | Job |
| A.8.1 | Subcontractors | Yes | List |
| A.11.8 | User ids | Yes | Console |
`;

describe('required-document', () => {
  it('names all that is missing, at the scope', () => {
    checkFindings(
      requiredDocument,
      `${core}${policy}-- scope.md --
# Scope of the ISMS
^^^^^^^^^^^^^^^^^^^ information This ISMS has a Statement of Applicability, a policy and a risk register, but nothing here looks like the process of risk assessment (ISO/IEC 27001, 6.1.2), the plan of risk treatment (ISO/IEC 27001, 6.1.3), the information security objectives (ISO/IEC 27001, 6.2), the programme and results of internal audits (ISO/IEC 27001, 9.2.2) or the results of management reviews (ISO/IEC 27001, 9.3.3). …
`,
    );
  });

  it('says nothing where the folder is no whole ISMS', () => {
    checkFindings(requiredDocument, core);
    checkFindings(requiredDocument, policy);
  });

  it('says nothing beside a mere extract of a statement', () => {
    const extract = core.replace('# Statement of Applicability', '# Extracto de la declaración');
    checkFindings(requiredDocument, `${extract}${policy}`);
  });

  it('says nothing beside a single part of a statement in any language', () => {
    for (const title of [
      'Statement of Applicability, part 2 of 4',
      'Statement of Applicability (2/4)',
      'Statement of Applicability – part people and physical',
      'Erklärung zur Anwendbarkeit – Teil 2',
      'Erklärung zur Anwendbarkeit, Teil Personal',
      'Déclaration d’applicabilité (DdA) – deuxième partie',
      'Declaración de aplicabilidad: parte III',
      'Declaração de Aplicabilidade – parte 4, controles tecnológicos',
      'Dichiarazione di applicabilità, parte tecnologica',
      'Verklaring van toepasselijkheid, deel personeel en fysiek',
      '適用宣言書 第2部',
    ]) {
      const part = core.replace('Statement of Applicability', title);
      checkFindings(requiredDocument, `${part}${policy}`);
    }
    checkFindings(requiredDocument, `${core.replace('soa.md', 'soa-part-2.md')}${policy}`);
  });

  it('speaks where several parts make up the statement, or it is a part of something else', () => {
    const line = (title: string): string =>
      `# ${title}\n${'^'.repeat(title.length + 2)} information This ISMS has …`;
    const [first, second] = [
      'Statement of Applicability, part 1',
      'Statement of Applicability, part 2',
    ];
    checkFindings(
      requiredDocument,
      `${core.replace('# Statement of Applicability', line(first))}-- soa2.md --
# ${second}
| Control | Applicable | Justification |
| --- | --- | --- |
| A.8.1 | Yes | Risk |
${policy}`,
    );
    for (const title of [
      'Statement of Applicability (part of the ISMS)',
      'Erklärung zur Anwendbarkeit – Teil des ISMS',
      'Declaración de aplicabilidad, parte del SGSI',
      'Statement of Applicability (09/26)',
      'Statement of Applicability (1/1)',
      'Statement of Applicability: part applicable to the group',
    ]) {
      checkFindings(
        requiredDocument,
        `${core.replace('# Statement of Applicability', line(title))}${policy}`,
      );
    }
  });

  it('says nothing beside an extract in any language, whatever else decides on controls', () => {
    for (const [title, opening] of [
      ['Extrato da Declaração de Aplicabilidade, para clientes', 'Somente os mais perguntados.'],
      ['Declaración de aplicabilidad', 'Extracto de la declaración general (SGSI-02).'],
      ['Déclaration d’applicabilité : extrait', 'Pour nos clients.'],
      ['Auszug aus der Erklärung zur Anwendbarkeit', 'Für Kunden.'],
      ['Uittreksel Verklaring van toepasselijkheid', 'Voor klanten.'],
    ] as const) {
      const extract = core.replace('Statement of Applicability\n', `${title}\n${opening}\n\n`);
      checkFindings(requiredDocument, `${extract}${policy}${elsewhere}`);
    }
    checkFindings(
      requiredDocument,
      `${core.replace('-- soa.md', '-- archive/soa.md')}${policy}${elsewhere}`,
    );
  });

  it('speaks at the statement that is in force', () => {
    const retired = core.slice(0, core.indexOf('-- register')).replace('soa', 'archive/a');
    checkFindings(
      requiredDocument,
      `${retired}${core.replace('Applicability\n', `Applicability\n${'^'.repeat(28)} information This ISMS has …\n`)}${policy}`,
    );
  });

  it('knows headings of other languages', () => {
    for (const headings of [
      'Escopo, Metodologia de avaliação de riscos, Plano de tratamento de riscos, Objetivos, Auditoria interna, Análise crítica pela direção',
      'Campo di applicazione, Valutazione dei rischi, Piano di trattamento dei rischi, Obiettivi, Audit interno, Riesame della direzione',
      'Toepassingsgebied, Risicobeoordeling, Risicobehandelplan, Doelstellingen, Interne audit, Directiebeoordeling',
    ]) {
      const body = headings.split(', ').map((heading) => `## ${heading}\n`);
      checkFindings(requiredDocument, `${core}${policy}${body.join('')}`);
    }
  });

  it('knows the French term for the scope, and a register that comes with its method', () => {
    for (const [scope, method] of [
      ['Domaine d’application du SMSI', 'Registre des risques et méthode d’appréciation'],
      ["Champ d'application du SMSI", 'Critères et appréciation des risques'],
      ['ISMS-01 Scope', 'REG-01 Risk register and assessment method'],
      ['Anwendungsbereich', 'Risikoregister und Bewertungsmethode'],
      ['Ámbito de aplicación', 'Registro de riesgos y metodología'],
      ['適用範囲', 'リスク台帳と評価方法'],
    ]) {
      checkFindings(
        requiredDocument,
        `${core}${policy}## ${scope}\n## ${method}\n## Risk treatment\n## Objectives\n## Internal audit\n## Management review\n`,
      );
    }
    checkFindings(
      requiredDocument,
      `${core.replace('Applicability\n', `Applicability\n${'^'.repeat(28)} information This ISMS has a Statement of Applicability, a policy and a risk register, but nothing here looks like the process of risk assessment (ISO/IEC 27001, 6.1.2). …\n`)}${policy}## Domaine d'application\n## Risk treatment\n## Objectives\n## Internal audit\n## Management review\n`,
    );
  });

  it('counts kinds, file names, headings and clauses', () => {
    checkFindings(
      requiredDocument,
      `${core}${policy}
## Scope
## Risk management
-- plans/risk-treatment.md --
Text.
-- notes.md --
---
type: record
clauses: [6.2, 9.2.2]
---
-- review.md --
---
type: management-review
---
`,
    );
  });
});
