import { deepStrictEqual } from 'node:assert/strict';

import { findingsIn, listsOf, variants } from '../kit/wordings.js';

/** How people head the columns of a treatment plan beside the register; semicolons part what can stand for one another. */
interface Wording {
  readonly language: string;
  readonly titles: string;
  readonly risks: string;
  readonly actions: string;
  readonly controls: string;
  readonly people: string;
  readonly dates: string;
  readonly statuses: string;
}

const wordings: readonly Wording[] = [
  {
    language: 'English',
    titles: 'Risk treatment plan ; Treatment plan ; Actions',
    risks: 'Risk ; Risk ID ; Risk ref. ; Risks ; Risk no.',
    actions:
      'Action ; Measure ; What we do ; Task ; Activity ; Treatment action ; Planned action ; Step',
    controls: 'Control ; Controls ; Annex A ; Annex A control ; ISO control ; Annex A controls',
    people: 'Lead ; Owner ; Responsible ; Action owner ; Who ; Assigned to',
    dates: 'Due ; Due date ; By when ; Deadline ; Target date ; Until',
    statuses: 'Progress ; Status ; State ; Done? ; Completed',
  },
  {
    language: 'German',
    titles: 'Risikobehandlungsplan ; Maßnahmenplan ; Behandlungsplan',
    risks: 'Risiko ; Risiko-ID ; Risiken ; Zu Risiko ; Risiko-Nr.',
    actions: 'Maßnahme ; Aktion ; Aufgabe ; Tätigkeit ; Was ; Geplante Maßnahme',
    controls: 'Control ; Anhang A ; Controls ; Annex A ; ISO 27001 ; Maßnahme (Anhang A)',
    people: 'Verantwortlich ; Wer ; Zuständig ; Umsetzer',
    dates: 'Bis wann ; Frist ; Termin ; Fällig ; Fällig am ; Zieldatum',
    statuses: 'Status ; Stand ; Fortschritt ; Erledigt',
  },
  {
    language: 'French',
    titles: 'Plan de traitement des risques ; Plan d’action',
    risks: 'Risque ; Risques',
    actions: 'Action ; Mesure ; Tâche ; Actions prévues',
    controls: 'Contrôle ; Annexe A ; Mesure de l’Annexe A ; Mesures ; Contrôles',
    people: 'Responsable ; Pilote ; Porteur ; Qui',
    dates: 'Échéance ; Délai ; Date cible ; Pour le',
    statuses: 'Avancement ; Statut ; État',
  },
  {
    language: 'Spanish',
    titles: 'Plan de tratamiento de riesgos ; Plan de acción',
    risks: 'Riesgo ; ID riesgo ; Riesgos',
    actions: 'Acción ; Medida ; Tarea ; Actividad',
    controls: 'Control ; Anexo A ; Controles ; Control del Anexo A',
    people: 'Responsable ; Quién ; Encargado',
    dates: 'Plazo ; Fecha límite ; Fecha ; Fecha objetivo',
    statuses: 'Avance ; Estado ; Situación',
  },
  {
    language: 'Portuguese',
    titles: 'Plano de tratamento de riscos ; Plano de ação',
    risks: 'Risco ; ID do risco',
    actions: 'Ação ; Medida ; Tarefa ; Atividade',
    controls: 'Controle ; Controlo ; Anexo A ; Controlos ; Controles',
    people: 'Responsável ; Quem ; Encarregado',
    dates: 'Prazo ; Data limite ; Data ; Até',
    statuses: 'Estado ; Andamento ; Situação ; Progresso',
  },
  {
    language: 'Italian',
    titles: 'Piano di trattamento dei rischi ; Piano d’azione',
    risks: 'Rischio ; ID rischio',
    actions: 'Azione ; Misura ; Attività ; Intervento',
    controls: 'Controllo ; Allegato A ; Controlli ; Controllo Allegato A',
    people: 'Responsabile ; Chi ; Incaricato',
    dates: 'Scadenza ; Entro ; Termine ; Data',
    statuses: 'Stato ; Avanzamento ; Stato di avanzamento',
  },
  {
    language: 'Dutch',
    titles: 'Risicobehandelplan ; Behandelplan ; Actieplan',
    risks: 'Risico ; Risico-ID',
    actions: 'Actie ; Maatregel ; Taak ; Wat',
    controls: 'Beheersmaatregel ; Bijlage A ; Control ; Controls ; Maatregel (Bijlage A)',
    people: 'Verantwoordelijke ; Wie ; Eigenaar ; Trekker',
    dates: 'Deadline ; Gereed ; Voor ; Datum ; Streefdatum',
    statuses: 'Voortgang ; Status ; Stand',
  },
  {
    language: 'Japanese',
    titles: 'リスク対応計画 ; 対応計画',
    risks: 'リスク ; リスクID ; 対象リスク',
    actions: '対策 ; 実施内容 ; タスク ; 対応内容',
    controls: '管理策 ; 附属書A ; 管理策番号',
    people: '担当 ; 責任者 ; 担当者',
    dates: '期限 ; 期日 ; 完了予定',
    statuses: '進捗 ; 状況 ; ステータス ; 状態',
  },
];

const statement = `# Statement of Applicability

| Control | Applicable | Justification |
|---|---|---|
| A.6.3 | Yes | Risk HR-105 |
| A.7.4 | No | Offices of others |
| A.8.13 | Yes | Risk HR-101 |
`;

const known = ['HR-101', 'HR-102', 'HR-103', 'HR-104', 'HR-105'];
const register = `# Risk register

| Risk ID | Risk | Likelihood | Impact | Level | Treatment | Controls | Owner |
|---|---|---|---|---|---|---|---|
${known.map((id) => `| ${id} | Something bad happens | 3 | 2 | 6 | Mitigate | A.8.13 | Ida Berg |`).join('\n')}
`;

const planned = [
  ['HR-101', 'Immutable backups', 'A.8.13'],
  ['HR-102', 'Encrypt the disks', 'A.8.1'],
  ['HR-120', 'A guest network of its own', 'A.8.22'],
  ['HR-104', 'Cameras at the door', 'A.7.4'],
  ['HR-105', 'Train the staff', 'A.6.3'],
];

/** What is said of a risk that no register has, and of an excluded control, and whatever else a rule on risks finds. */
function told(title: string, headers: readonly string[]): readonly string[] {
  const rows = planned.map((cells) => `| ${cells.join(' | ')} | Ida Berg | 2027-03-31 | |`);
  const lines = [`| ${headers.join(' | ')} |`, '|---|---|---|---|---|---|', ...rows];
  const text = `${register}\n## ${title}\n\n${lines.join('\n')}\n`;
  return findingsIn({ 'soa.md': statement, 'register.md': text }, 'register.md')
    .filter(({ rule }) => ofInterest.test(rule))
    .map(({ rule, range }) => `${rule} ${text.slice(range.start, range.end)}`);
}

const ofInterest = /risk|duplicate-id|table|soa-excluded-but-used/;
const expected = ['unknown-risk HR-120', 'soa-excluded-but-used A.7.4'];

/** The usual title and headers of a language, each with one of them changed. */
function plansIn(wording: Wording): readonly (readonly string[])[] {
  return variants(Object.values(listsOf(wording))).filter(
    ([, ...headers]) => new Set(headers).size === headers.length,
  );
}

describe('treatment plans beside a register, below the headers that people use', () => {
  for (const wording of wordings) {
    it(`are read in ${wording.language}`, () => {
      const misread = plansIn(wording).flatMap(([title = '', ...headers]) => {
        const found = told(title, headers);
        return found.join() === expected.join()
          ? []
          : [`${title}: ${headers.join(' | ')}: ${found.join('; ')}`];
      });
      deepStrictEqual(misread, []);
    }).timeout(60_000);
  }
});
