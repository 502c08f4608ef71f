import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { checkFindings, parsed } from '../../../../test/kit/check.js';
import { soaDuplicateControl } from '../rules/soa-duplicate-control/rule.js';
import { soaPlaceholder } from '../rules/soa-placeholder/rule.js';
import { contributionOf } from '../workspace/contribution.js';
import { withEdit } from './parseDocument.js';

const title = '# Statement of applicability\n\n';
const head = '| Control | Applicable | Justification |\n| --- | --- | --- |\n';
const row = (id: string, decision: string, reason: string): string =>
  `| ${id} | ${decision} | ${reason} |\n`;
const main = `## Controls\n\n${head}${row('A.5.1', 'Yes', 'Risk 4')}${row('A.7.4', 'No', 'No premises')}\n`;
const again = head + row('A.7.4', 'No', 'TBD');

const rowsIn = (text: string): readonly string[] =>
  parsed(text).statementRows.map(({ reference }) => reference.id);

const asides = [
  ...['How to fill in this table', 'Appendix: Examples', 'Checklist for the auditor', 'Template'],
  ...['Before/After', 'Appendix B: Before and after', 'Bad/Good example', 'Good and bad examples'],
  ...['Vorher/Nachher', 'Anhang C – Vorher-Nachher-Vergleich', 'Gut und schlecht', 'Ausfüllhilfe'],
  ...['So füllen Sie diese Tabelle aus', 'Hinweise zum Ausfüllen', 'Prüfliste für das Audit'],
  ...['Avant/Après', 'Comment remplir ce tableau', 'Exemples', 'Liste de contrôle pour l’auditeur'],
  ...['Antes/Después', 'Cómo rellenar esta tabla', 'Ejemplo', 'Lista de verificación'],
  ...['Antes e depois', 'Como preencher esta tabela', 'Exemplo', 'Lista de verificação'],
  ...['Prima/Dopo', 'Come compilare questa tabella', 'Esempio', 'Lista di controllo'],
  ...['Voor en na', 'Hoe deze tabel in te vullen', 'Voorbeeld', 'Controlelijst'],
  ...['修正前・修正後', '記入例', '記入方法', 'チェックリスト', '良い例と悪い例'],
  ...['Revision history', 'Änderungshistorie', 'Changes since version 2.0', 'What changed'],
  ...['Änderungen gegenüber der Vorversion', 'Vorherige Fassung', 'Modifications depuis la v2'],
  ...[
    'Cambios respecto a la versión anterior',
    'Alterações desde 2024',
    'Modifiche rispetto al 2024',
  ],
  ...[
    'Wijzigingen sinds 2024',
    '前版からの変更点',
    'Questions for the auditor',
    'Fragen für das Audit',
  ],
  ...['Questions pour l’auditeur', 'Preguntas para el auditor', 'Perguntas para o auditor'],
  ...[
    'Domande per l’auditor',
    'Vragen voor de auditor',
    '監査人への質問',
    'Legend',
    'Legende',
    '凡例',
  ],
];

/** What was or is planned, and parts of the statement for others. */
const notNow = [
  ...['Deleted rows', 'Superseded decisions', 'Planned changes', 'Previous version'],
  ...['Gelöschte Zeilen', 'Überholte Entscheidungen', 'Geplante Änderungen'],
  ...['Lignes supprimées', 'Décisions remplacées', 'Modifications prévues'],
  ...['Filas eliminadas', 'Decisiones sustituidas', 'Cambios previstos'],
  ...['Linhas eliminadas', 'Decisões substituídas', 'Alterações previstas'],
  ...['Righe eliminate', 'Decisioni sostituite', 'Modifiche previste'],
  ...['Verwijderde rijen', 'Vervallen beslissingen', 'Geplande wijzigingen'],
  ...['削除された行', '廃止された決定', '変更予定'],
];

/** What holds now, as the rows of the statement do. */
const ofToday = [
  ...['Changes in this version', 'Extract for customers', 'Controls on templates and examples'],
  ...['Änderungen in dieser Fassung', 'Maßnahmen mit Cloud-Bezug (Auszug)'],
  ...['Modifications dans cette version', 'Extrait pour les clients'],
  ...['Cambios en esta versión', 'Extracto para clientes', 'Controles sobre plantillas y ejemplos'],
  ...['Alterações nesta versão', 'Extrato para clientes', 'Decisões sobre modelos e exemplos'],
  ...['Modifiche in questa versione', 'Estratto per i clienti', 'Controlli su modelli ed esempi'],
  ...['Wijzigingen in deze versie', 'Uittreksel voor klanten', '前版からの変更点', '顧客向け抜粋'],
];

describe('rows beside the statement', () => {
  it('are told where a change or an extract says otherwise, and else left out', () => {
    const other = head + row('A.7.4', 'Yes', 'Rooms in Bonn');
    for (const heading of ofToday) {
      deepStrictEqual(rowsIn(`${title}${main}## ${heading}\n\n${again}`).length, 2, heading);
      deepStrictEqual(rowsIn(`${title}${main}## ${heading}\n\n${other}`).length, 3, heading);
    }
  });

  it('may say otherwise below what was before, is planned or shown', () => {
    const other = head + row('A.7.4', 'Yes', 'Rooms in Bonn');
    for (const heading of [...notNow, 'Examples', 'Controls: examples', 'Filled-in example']) {
      deepStrictEqual(rowsIn(`${title}${main}## ${heading}\n\n${other}`).length, 2, heading);
    }
    for (const heading of ['Old buildings', 'Decisions', 'Plans', 'Changes']) {
      deepStrictEqual(rowsIn(`${title}${main}## ${heading}\n\n${other}`).length, 3, heading);
    }
  });

  it('stay where they decide otherwise below a heading that documents have of their own, too', () => {
    const other = head + row('A.5.1', 'No', '') + row('A.7.4', 'No', 'No premises');
    for (const heading of [
      'Supplementary decisions on documents and templates',
      'Vorlagen und Formulare',
      'How to use cloud services',
      'Legend',
      '凡例',
    ]) {
      const text = `${title}${main}## ${heading}\n\n${other}`;
      deepStrictEqual(rowsIn(text), ['A.5.1', 'A.7.4', 'A.5.1'], heading);
    }
    const examples = `${title}${main}## Examples\n\n${other}`;
    deepStrictEqual(rowsIn(examples), ['A.5.1', 'A.7.4']);
  });

  it('are left out where the statement decides the same control', () => {
    for (const heading of asides) {
      const text = `${title}${main}## ${heading}\n\n${again}`;
      deepStrictEqual(rowsIn(text), ['A.5.1', 'A.7.4'], heading);
      checkFindings(soaDuplicateControl, text);
      checkFindings(soaPlaceholder, text);
    }
  });

  it('are left out below a heading further down, and before the statement', () => {
    const help = `## How to fill in this table\n\n### Step 1\n\n${again}\n`;
    deepStrictEqual(rowsIn(`${title}${help}${main}`), ['A.5.1', 'A.7.4']);
    const nested = `## Appendix\n\n### Before\n\n${again}\n### After\n\n${again}`;
    deepStrictEqual(rowsIn(title + main + nested), ['A.5.1', 'A.7.4']);
    const lines = `## Appendix\n\n**Before:**\n\n${again}\n**After:**\n\n${again}`;
    deepStrictEqual(rowsIn(title + main + lines), ['A.5.1', 'A.7.4']);
  });

  it('count where nothing else decides their control', () => {
    for (const heading of asides) {
      const own = `${head}${row('A.7.4', 'No', 'TBD')}${row('A.8.1', 'No', 'TBD')}`;
      const text = `${title}${main}## ${heading}\n\n${own}`;
      deepStrictEqual(rowsIn(text), ['A.5.1', 'A.7.4', 'A.8.1'], heading);
    }
    const open = main.replace('| A.7.4 | No |', '| A.7.4 | |');
    strictEqual(rowsIn(`${title}${open}## Examples\n\n${again}`).length, 3);
  });

  it('count where most of the statement stands below such a heading', () => {
    const text = `${title}## How to read this table\n\n${head}${row('A.5.1', 'Yes', '')}${row('A.7.4', 'No', '')}`;
    strictEqual(rowsIn(`${text}\n## Exclusions\n\n${again}`).length, 3);
  });

  it('count below any other heading, or one half of a pair', () => {
    const others = [
      ...['Physical controls', 'Good practice', 'Good to know', 'Before', 'Before the audit', 'NA'],
      ...['Controls, for example of clouds', 'Maßnahmen, zum Beispiel der Cloud', 'Exclusions'],
      ...[
        'Applicability checklist',
        '例外管理',
        '条例',
        'Filling stations',
        'Change management',
        'Questions',
        'Before/After the audit',
      ],
    ];
    for (const heading of others) {
      strictEqual(rowsIn(`${title}${main}## ${heading}\n\n${again}`).length, 3, heading);
      const line = `${title}${main}How to read this table, and for example this row:\n\n${again}`;
      strictEqual(rowsIn(line).length, 3);
    }
  });

  it('are left out where they say but the status of what the statement decides', () => {
    const ids = Array.from({ length: 37 }, (_, index) => `A.5.${String(index + 1)}`);
    const decided =
      '| Control | Applicable | Justification | Status |\n| --- | --- | --- | --- |\n' +
      ids.map((id) => `| ${id} | Yes | Risk of ${id} | Planned |\n`).join('');
    const due = '| Control | Status | Responsible | Due |\n| --- | --- | --- | --- |\n';
    const roadmap = due + ids.map((id) => `| ${id} | Planned | CISO | 2027-03-01 |\n`).join('');
    const sections = ids
      .map((id) => `### ${id}\n\n- Status: Implemented\n- Remarks: by the group\n`)
      .join('\n');
    for (const further of [roadmap, sections]) {
      deepStrictEqual(rowsIn(`${title}${decided}\n## Roadmap\n\n${further}`), ids);
      checkFindings(soaDuplicateControl, `${title}${decided}\n## Roadmap\n\n${further}`);
      deepStrictEqual(rowsIn(title + further), ids);
      // Beside rows without a place for the status, they give it.
      const noStatus = head + ids.map((id) => row(id, 'Yes', `Risk of ${id}`)).join('');
      const halves = `${title}${noStatus}\n## Status\n\n${further}`;
      strictEqual(rowsIn(halves).length, 2 * ids.length);
      checkFindings(soaDuplicateControl, halves);
      // What nothing else decides, and what most of the statement says so, is decided by its status.
      const own = further.replaceAll('A.5.37', 'A.8.1');
      strictEqual(rowsIn(`${title}${decided}\n## Roadmap\n\n${own}`).length, ids.length + 1);
      const few = head + row('A.5.1', 'Yes', 'Law');
      strictEqual(rowsIn(`${title}${few}\n## Controls\n\n${further}`).length, ids.length + 1);
    }
  });

  it('leave out an appendix that says where controls apply, unless it is the statement', () => {
    const ids = ['A.5.1', 'A.5.2', 'A.5.3', 'A.8.11'];
    const where = ids.map((id, at) => `| ${id} | ${at < 2 ? 'In scope' : 'Not applicable'} |\n`);
    const appendix = `| Control | Terminal network |\n|---|---|\n${where.join('')}`;
    const decided = head + ids.map((id) => row(id, 'Yes', `Risk of ${id}`)).join('');
    const both = `${title}${decided}\n## Controls of the payment platform\n\n${appendix}`;
    deepStrictEqual(rowsIn(both), ids);
    checkFindings(soaDuplicateControl, both);
    deepStrictEqual(rowsIn(title + appendix), ids);
    const few = `${title}${head}${row('A.5.1', 'Yes', 'Law')}\n## Others\n\n${appendix}`;
    strictEqual(rowsIn(few).length, 5);
    // A header for the decision decides once more.
    const again = both.replace('Terminal network', 'Applicable');
    strictEqual(rowsIn(again).length, 8);
  });

  it('count below headings that part the controls by their status', () => {
    for (const heading of [
      ...['Planned controls', 'Geplante Maßnahmen', 'Mesures prévues', 'Controles planificados'],
      ...['Controlos planeados', 'Controlli pianificati', 'Geplande maatregelen', '予定管理策'],
    ]) {
      strictEqual(rowsIn(`${title}${main}## ${heading}\n\n${again}`).length, 3, heading);
    }
  });

  it('give the reasons of exclusions that they list', () => {
    const reasons = `| Control | Reason for exclusion |\n| --- | --- |\n| A.7.4 | No premises |\n`;
    strictEqual(rowsIn(`${title}${main}## Examples\n\n${reasons}`).length, 3);
    const other = reasons.replace('A.7.4', 'A.5.1');
    strictEqual(rowsIn(`${title}${main}## Examples\n\n${other}`).length, 2);
  });

  it('are left out among sections and list items, too', () => {
    const item = '- A.7.4 Physical security monitoring – Not applicable. TBD\n';
    strictEqual(rowsIn(`${title}${main}## Examples\n\n${item}`).length, 2);
    strictEqual(rowsIn(`${title}${main}## Rest\n\n${item}`).length, 3);
    const section =
      '### A.7.4 Physical security monitoring\n\n- Applicable: No\n- Justification: TBD\n';
    strictEqual(rowsIn(`${title}${main}## Examples\n\n${section}`).length, 2);
    strictEqual(rowsIn(`${title}${main}## Rest\n\n${section}`).length, 3);
  });

  it('are told again once the other row is gone, and name no use of the control', () => {
    const text = `${title}${main}## Examples\n\n${again}`;
    const before = parsed(text);
    deepStrictEqual([...contributionOf(before).uses.keys()], []);
    const start = text.indexOf('A.7.4');
    const range = { start, end: start + 'A.7.4'.length };
    const after = withEdit(before, 2, { range, newText: 'A.7.5' });
    deepStrictEqual(
      after.statementRows.map(({ reference }) => reference.id),
      ['A.5.1', 'A.7.5', 'A.7.4'],
    );
    const back = withEdit(after, 3, { range, newText: 'A.7.4' });
    strictEqual(back.statementRows.length, 2);
    const typed = withEdit(before, 2, {
      range: { start: text.length, end: text.length },
      newText: '\nx',
    });
    deepStrictEqual(typed.statementRows, before.statementRows);
  });
});
