import { checkFindings, checkFix } from '../../../../../test/kit/check.js';
import { unknownRisk } from './rule.js';

const register = `-- register.md --
| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| R-001 | Malware | 3 | 4 |
| R-002 | Lost laptop | 4 | 3 |
| R-003 | Data leak | 2 | 5 |
`;

describe('unknown-risk', () => {
  it('knows a risk that is struck out of the register', () => {
    checkFindings(
      unknownRisk,
      `${register}| ~~R-004~~ | ~~Own data centre~~ | | |
-- policy.md --
---
type: policy
risks: [R-004, R-005]
               ^^^^^ warning There is no risk R-005 in the risk register. …
---
# Policy
`,
    );
  });

  it('reports a risk of a treatment plan beside the register, which defines none', () => {
    const plan =
      '\n| Risk | Action | Controls | Owner | Due | Residual |\n|---|---|---|---|---|---|\n';
    const rows =
      '| R-001 | Patch | 8.8 | Ann | 2027 | 4 |\n| R-002 | Encrypt | 8.24 | Ann | 2027 | 4 |\n';
    checkFindings(
      unknownRisk,
      `${register}${plan}${rows}| R-017 | Warn | 8.12 | Ann | 2027 | 4 |
  ^^^^^ warning There is no risk R-017 in the risk register. …
`,
    );
    // Most of its rows are of risks that are listed nowhere here.
    checkFindings(
      unknownRisk,
      `${register}${plan}${rows.replaceAll('R-00', 'R-09')}| R-017 | Warn | 8.12 | Ann | 2027 | 4 |\n`,
    );
  });

  it('reports a risk beside things that are closed, deleted or archived every day', () => {
    for (const [before, behind] of [
      ['Offices are closed at night because of ', '.'],
      ['Deleted data can be restored, see ', '.'],
      ['Gelöschte Daten bleiben lesbar, siehe ', '.'],
      ['Les anciens salariés gardent des droits : ', '.'],
      ['Backups mitigate ', '; tapes are archived.'],
    ] as const) {
      checkFindings(
        unknownRisk,
        `${register}-- policy.md --\n# Policy\n\n${before}R-022${behind}\n${' '.repeat(before.length)}^^^^^ warning …\n\nSee R-001, R-002 and R-003.\n`,
      );
    }
    for (const line of ['R-022 is closed.', 'Closed with the office: R-022.', 'R-022 (archived)']) {
      checkFindings(
        unknownRisk,
        `${register}-- policy.md --\n# Policy\n\n${line}\n\nSee R-001, R-002 and R-003.\n`,
      );
    }
  });

  it('leaves the rows of a list alone whose risks are its own', () => {
    const rows = `
| Risk | Measure | Control | Who |
|---|---|---|---|
| R-001 | Signs at the door | A.5.34 | FM |
| R-002 | Deletion after 72 h | A.8.10 | IT |
| R-003 | Access for two persons | A.5.15 | IT |
`;
    const list = (title: string, text = ''): string =>
      `${register}-- other.md --\n# ${title}\n\n${text}\n${rows}| R-017 | Encryption | A.8.24 | IT |\n`;
    for (const title of [
      'Data protection impact assessment: cameras',
      'DPIA of the newsletter',
      'Datenschutz-Folgenabschätzung Videoanlage',
      'Analyse d’impact relative à la protection des données : badges',
      'Evaluación de impacto relativa a la protección de datos',
      'Relatório de impacto à proteção de dados (RIPD)',
      'Valutazione d’impatto sulla protezione dei dati',
      'Gegevensbeschermingseffectbeoordeling camera’s',
      '個人情報保護影響評価',
    ]) {
      checkFindings(unknownRisk, list(title));
    }
    for (const text of [
      'The project keeps its own list of risks.',
      'Das Projekt führt eine eigene Risikoliste.',
      'Le projet tient sa propre liste des risques.',
      'El proyecto lleva su propio registro de riesgos.',
      'O projeto mantém um próprio registo de riscos.',
      'Il progetto tiene un proprio elenco dei rischi.',
      'Het project houdt een eigen risicolijst bij.',
      'プロジェクトは独自のリスク一覧を持つ。',
    ]) {
      checkFindings(unknownRisk, list('Security concept of the project', text));
    }
    checkFindings(
      unknownRisk,
      `${list('Security concept of the project')}  ^^^^^ warning There is no risk R-017 in the risk register. …\n`,
    );
  });

  it('reports ids in prose, cells and the header', () => {
    checkFindings(
      unknownRisk,
      `${register}-- policy.md --
---
type: policy
risks:
  - R-001
  - R-012
    ^^^^^ warning There is no risk R-012 in the risk register. …
---
# Device policy

Treats **R-009** and R-002.
         ^^^^^ warning There is no risk R-009 in the risk register. …

| Rule | For |
| --- | --- |
| Encrypt disks | R-001, R-002, R-033 |
                                ^^^^^ warning There is no risk R-033 in the risk register. …
`,
    );
  });

  it('leaves code, links, other numberings, former risks and examples alone', () => {
    checkFindings(
      unknownRisk,
      `${register}-- policy.md --
---
type: policy
---
# Device policy

Treats R-001. See \`R-077\`, [register](notes/R-078.md), CR-079, R-0801, R-81 and R-082-b.

R-083 was merged into R-001. Write ids as, for example, R-084.
`,
    );
  });

  it('reports a risk in a sentence on something else that is no longer used', () => {
    checkFindings(
      unknownRisk,
      `${register}-- policy.md --
---
type: policy
---
TLS1.0 wird nicht mehr verwendet, siehe R-099.
                                        ^^^^^ warning There is no risk R-099 in the risk register. …

R-098 wird nicht mehr geführt, siehe R-001.
`,
    );
  });

  it('leaves risks alone that are told of as ended, in each language', () => {
    checkFindings(
      unknownRisk,
      `${register}-- policy.md --
---
type: policy
---
# Device policy

Treats R-001 and R-002, R-003.

El riesgo R-031 se cerró en 2024 y se fusionó con R-001.

El riesgo R-032 se dio de baja.

O risco R-033 encerrou-se em 2024.

Il rischio R-034 è confluito in R-001.

Le risque R-035 a été close en mai.

Das Risiko R-036 wurde aufgelöst.

Het risico R-037 is afgesloten.

R-051 was split into R-001 and R-002.

R-052 wurde in R-001 und R-002 aufgeteilt.

R-053 a été scindé en R-001 et R-002.

R-054 se dividió en R-001 y R-002.

R-055 foi dividido em R-001 e R-002.

R-056 è stato suddiviso in R-001 e R-002.

R-057 is opgesplitst in R-001 en R-002.

R-058はR-001とR-002に分割された。

Duties are split between two people because of R-059.
                                               ^^^^^ warning There is no risk R-059 in the risk register. …

## Histórico

R-038: dos años sin incidentes.

## Historie

R-039 betrof het oude datacentrum.

## Storico

R-040 riguardava il vecchio CED.

## Historia clínica

R-041 la protege.
^^^^^ warning There is no risk R-041 in the risk register. …
`,
    );
  });

  it('leaves a document alone that numbers something else in the same way', () => {
    checkFindings(
      unknownRisk,
      `${register}-- audit.md --
---
type: audit-report
---
# Recommendations

As R-101 says, do R-102 before R-103.
`,
    );
  });

  it('tells an id once where the register has ids of one digit and of two', () => {
    const rows = [1, 2, 3, 10].map((n) => `| RSK-${String(n)} | Fire | 1 | 1 |\n`).join('');
    checkFindings(
      unknownRisk,
      `-- register.md --
# Risk register

| Risk ID | Risk | Likelihood | Impact |
|---|---|---|---|
${rows}-- plan.md --
# Incident response plan

Related: risks RSK-3 and RSK-21.
                         ^^^^^^ warning There is no risk RSK-21 in the risk register. …
`,
    );
  });

  it('reads short ids where something says that they are risks', () => {
    checkFindings(
      unknownRisk,
      `-- register.md --
| # | Risk | Likelihood | Impact | Treatment |
| --- | --- | --- | --- | --- |
| R1 | Malware | 3 | 4 | Mitigate |
| R2 | Lost laptop | 4 | 3 | Mitigate |
| R3 | Data leak | 2 | 5 | Accept |
-- policy.md --
---
type: policy
risks: [R1, R8]
            ^^ warning There is no risk R8 in the risk register. …
---
# Device policy

Treats the risks R2 and R9. Release R4 runs on an R710 in rack R5.
                        ^^ warning There is no risk R9 in the risk register. …

| Control | Related risks |
| --- | --- |
| A.8.1 | R1, R7 |
              ^^ warning There is no risk R7 in the risk register. …
`,
    );
  });

  it('offers the closest ids', () => {
    checkFix(
      unknownRisk,
      `${register}-- policy.md --\n---\ntype: policy\n---\nTreats R-00$04 and R-001.\n`,
      `${register}-- policy.md --\n---\ntype: policy\n---\nTreats R-001 and R-001.\n`,
    );
  });

  it('reads the risks and the links of a register with a file for each', () => {
    const file = (id: string, related: string): string =>
      `-- risks/${id}.md --\n---\nid: ${id}\nlikelihood: 3\nimpact: 4\ntreatment: Mitigate\nrelated_risk: ${related}\n---\n# Theft\n`;
    const files = ['RISK-01', 'RISK-02', 'RISK-03'].map((id) => file(id, 'RISK-01')).join('');
    checkFindings(
      unknownRisk,
      `${files}-- risks/RISK-04.md --
---
id: RISK-04
likelihood: 3
impact: 4
treatment: Mitigate
related_risk: RISK-09
              ^^^^^^^ warning There is no risk RISK-09 in the risk register. …
---
# Theft
`,
    );
  });

  it('reads ids with letters right before the number', () => {
    const own = ['MU-R01', 'MU-R02', 'MU-R08']
      .map((id) => `### ${id} – Theft\n\n- **Likelihood:** 3\n- **Impact:** 4\n\n`)
      .join('');
    checkFindings(
      unknownRisk,
      `-- register.md --
# Risk register

${own}
-- plan.md --
# Incident response plan

Lessons for MU-R08 and MU-R80 go to the Committee.
                       ^^^^^^ warning There is no risk MU-R80 in the risk register. …

By MU-R1234 and UM-R80.
`,
    );
  });

  it('leaves risks alone that ended, in words or below a heading', () => {
    checkFindings(
      unknownRisk,
      `${register}-- policy.md --
---
type: policy
---
R-008 (dial-in modems) was terminated in 2019. Das Risiko R-009 ist erledigt.

## Retired

R-010 modems, R-001 paper.
`,
    );
  });

  it('reads ids right beside Japanese letters', () => {
    checkFindings(
      unknownRisk,
      `-- register.md --
# Risk register

| Risk ID | Risk | Likelihood | Impact |
|---|---|---|---|
| MR-01 | Fire | 1 | 1 |
| MR-02 | Flood | 1 | 1 |
| MR-03 | Theft | 1 | 1 |
-- minutes.md --
# 情報セキュリティ委員会

MR-01とMR-19については、次回に継続審議。
      ^^^^^ warning There is no risk MR-19 in the risk register. …
`,
    );
  });

  it('reads minutes that name nothing of an ISMS but several risks, and no other text', () => {
    const register = `-- register.md --
# Risk register

| Risk ID | Risk | Likelihood | Impact |
|---|---|---|---|
| UA-R01 | Fire | 1 | 1 |
| UA-R02 | Flood | 1 | 1 |
| UA-R03 | Theft | 1 | 1 |
`;
    checkFindings(
      unknownRisk,
      `${register}-- minutes.md --
# Protokoll der 14. Sitzung

UA-R01 bis UA-R03 wurden besprochen, für UA-R11 fehlt noch etwas.
                                         ^^^^^^ warning There is no risk UA-R11 in the risk register. …

UA-R09 wurde 2025 geschlossen.
-- parts.md --
# Spare parts

UA-R01 and UA-R44 are in stock.
`,
    );
  });

  it('looks up the risks that open the rows of a treatment plan, and of no other table', () => {
    const register = `-- register.md --
# Risk register

| Risk ID | Risk | Likelihood | Impact |
|---|---|---|---|
| R-01 | Fire | 1 | 1 |
| R-02 | Flood | 1 | 1 |
| R-03 | Theft | 1 | 1 |
`;
    const rows = `
| Risk | Measure | Due |
|---|---|---|
| R-01 | Sprinklers (A.7.5) | 2027-03-01 |
| R-02 | Pumps (A.7.5) | 2027-03-01 |
`;
    checkFindings(
      unknownRisk,
      `${register}-- plan.md --
# Risk treatment plan
${rows}| R-12 | New locks (A.7.2) | 2027-03-01 |
  ^^^^ warning There is no risk R-12 in the risk register. …
| R-11 | Closed in 2025 | |
`,
    );
    checkFindings(
      unknownRisk,
      `${register}-- plan.md --
# Risk treatment plan

| No. | Action | Control | Owner | Status |
|---|---|---|---|---|
| R-01 | Sprinklers | A.7.5 | IT | Done |
| R-02 | Pumps | A.7.5 | IT | Done |
| R-12 | New locks | A.7.2 | IT | Done |
  ^^^^ warning There is no risk R-12 in the risk register. …
`,
    );
    checkFindings(
      unknownRisk,
      `${register}-- notes.md --
# Security policy
${rows}| R-12 | New locks (A.7.2) | 2027-03-01 |
-- other.md --
# Risk treatment plan

| Risk | Measure |
|---|---|
| R-01 | Sprinklers (A.7.5) |
| R-12 | New locks (A.7.2) |
`,
    );
  });

  it('reads ids with escaped hyphens', () => {
    checkFindings(
      unknownRisk,
      `${register}-- policy.md --
---
type: policy
---
See R\\-001 and R\\-044 in the register\\.
               ^^^^^^ warning There is no risk R-044 in the risk register. …

| Control | Risks |
| --- | --- |
| A.8.1 | R\\-003, R\\-077 |
                  ^^^^^^ warning There is no risk R-077 in the risk register. …
`,
    );
  });

  it('reads ids without a sign beside a known one, and nowhere else', () => {
    const own = ['ER01', 'ER02', 'ER08']
      .map((id) => `## ${id} Theft\n\n- Likelihood: 3\n- Impact: 4\n\n`)
      .join('');
    checkFindings(
      unknownRisk,
      `-- register.md --
# Risk register

${own}
-- briefing.md --
# Security policy

We treat ER01 and ER08 first; ER19 is watched.
                              ^^^^ warning There is no risk ER19 in the risk register. …

Ward ER19 is closed on Sundays. ER01 is not, and neither is ER191.

The risks ER01 and ER20 come from the ward.
                   ^^^^ warning There is no risk ER20 in the risk register. …
`,
    );
  });

  it('looks up the risks of a plan that says what remains', () => {
    const plan = (last: string): string => `${register}-- plan.md --
# Risk treatment plan

| Risk ID | Treatment | Controls | Residual risk |
|---|---|---|---|
| R-001 | Mitigate | A.8.7 | 3 |
| R-002 | Mitigate | A.8.1 | 3 |
${last}`;
    checkFindings(
      unknownRisk,
      plan(
        '| R-012 | Mitigate | A.8.12 | 3 |\n  ^^^^^ warning There is no risk R-012 in the risk register. …\n',
      ),
    );
    checkFindings(unknownRisk, plan('| R-003 | Mitigate | A.8.12 | 3 |\n'));
  });

  it('knows ids with a full stop, and short ones that open the rows of a treatment plan', () => {
    const register = (ids: readonly string[]): string =>
      `-- register.md --\n# Risk register\n\n| ID | Risk | Likelihood | Impact |\n|---|---|---|---|\n${ids.map((id) => `| ${id} | Fire | 1 | 1 |\n`).join('')}`;
    checkFindings(
      unknownRisk,
      `${register(['R01', 'R02', 'R03'])}-- plan.md --
# Plan de traitement des risques

| Risque | Action | Échéance |
|---|---|---|
| R01 | Sprinklers | 31/03/2027 |
| R02 | Pompes | 31/03/2027 |
| R12 | Clôture du quai | 31/03/2027 |
  ^^^ warning There is no risk R12 in the risk register. …

La version R14 suit.
`,
    );
    checkFindings(
      unknownRisk,
      `${register(['R.01', 'R.02', 'R.03'])}-- plan.md --
# Piano di trattamento dei rischi

R.02 e R.31 sono del magazzino; A.10 e PR.44 no.
       ^^^^ warning There is no risk R.31 in the risk register. …

| Rischio | Azione |
|---|---|
| R.01 | Sprinkler |
| R.02 | Pompe |
| R.21 | Verifica dei vettori |
  ^^^^ warning There is no risk R.21 in the risk register. …
`,
    );
  });

  it('looks up the risks of plans beside the register, and of lists that begin with known ones', () => {
    const rows = (ids: readonly string[]): string =>
      ids.map((id) => `| ${id} | Sprinklers | A.7.5 | Ann | 2027-03-31 |\n`).join('');
    const known = ['RSK-01', 'RSK-02', 'RSK-03', 'RSK-04'];
    const list = `# Risk register

| ID | Risk | Likelihood | Impact |
|---|---|---|---|
${known.map((id) => `| ${id} | Fire | 1 | 1 |\n`).join('')}
## Next steps
`;
    const found = '  ^^^^^^ warning There is no risk RSK-21 in the risk register. …\n';
    for (const first of ['Risk', 'ID']) {
      const head = `\n| ${first} | Action | Control | Lead | Due |\n|---|---|---|---|---|\n`;
      checkFindings(unknownRisk, `${list}${head}${rows([...known, 'RSK-21'])}${found}`);
      checkFindings(unknownRisk, `${list}${head}${rows(['RSK-01', 'RSK-21', 'RSK-22'])}`);
    }
  });

  it('leaves lists of something else alone that count as the register does', () => {
    const known = ['R-01', 'R-02', 'R-03', 'R-04', 'R-05'];
    const list = `-- register.md --\n# Risk register\n\n| ID | Risk | Likelihood | Impact |\n|---|---|---|---|\n${known.map((id) => `| ${id} | Fire | 1 | 1 |\n`).join('')}-- report.md --\n# Audit report\n\n`;
    const rows = (ids: readonly string[]): string =>
      ids.map((id) => `| ${id} | Train the staff | CISO |\n`).join('');
    checkFindings(
      unknownRisk,
      `${list}| Recommendation | Text | Owner |\n|---|---|---|\n${rows([...known, 'R-09'])}`,
    );
    checkFindings(
      unknownRisk,
      `${list}| ID | Text | Owner |\n|---|---|---|\n${rows([...known, 'R-06'])}`,
    );
  });
});
