import { deepStrictEqual } from 'node:assert/strict';

import { findingsIn, variants } from '../kit/wordings.js';

/** How people label what a document says of itself; semicolons part what can stand for one another. */
interface Wording {
  readonly language: string;
  readonly title: string;
  readonly version: string;
  readonly person: string;
  readonly past: string;
  readonly authors: string;
  readonly approvers: string;
  readonly reviews: string;
}

const wordings: readonly Wording[] = [
  {
    ...{ language: 'English', title: 'Access control policy', version: 'Version' },
    ...{ person: 'Ida Berg', past: '15 January 2025' },
    authors: 'Author ; Written by ; Prepared by ; Drafted by ; Created by',
    approvers: 'Approved by ; Approver ; Approval ; Released by ; Signed off by ; Authorised by',
    reviews:
      'Next review ; Next review date ; Review due ; Review by ; Due for review ; Next review due ; To be reviewed by ; Date of next review ; Valid until ; Next revision',
  },
  {
    ...{ language: 'German', title: 'Zugriffsrichtlinie', version: 'Version' },
    ...{ person: 'Ida Berg', past: '15.01.2025' },
    authors: 'Autor ; Erstellt von ; Verfasser ; Erstellt durch ; Verfasst von ; Ersteller',
    approvers:
      'Freigegeben von ; Genehmigt von ; Freigabe ; Freigegeben durch ; Freigeber ; Genehmigt durch',
    reviews:
      'Nächste Überprüfung ; Nächste Prüfung ; Nächstes Review ; Überprüfung bis ; Nächste Revision ; Überprüfung fällig am ; Wiedervorlage ; Gültig bis ; Zu prüfen bis ; Nächste Durchsicht',
  },
  {
    ...{ language: 'French', title: 'Politique de contrôle d’accès', version: 'Version' },
    ...{ person: 'Ida Berg', past: '15/01/2025' },
    authors: 'Auteur ; Rédigé par ; Rédacteur ; Établi par ; Préparé par',
    approvers: 'Approuvé par ; Validé par ; Approbateur ; Approbation',
    reviews:
      'Prochaine révision ; Prochaine revue ; Date de prochaine révision ; À réviser avant le ; Révision prévue le ; Valable jusqu’au ; Prochain réexamen ; Échéance de révision',
  },
  {
    ...{ language: 'Spanish', title: 'Política de control de acceso', version: 'Versión' },
    ...{ person: 'Ida Berg', past: '15/01/2025' },
    authors: 'Autor ; Elaborado por ; Redactado por ; Preparado por',
    approvers: 'Aprobado por ; Aprobador ; Aprobación ; Autorizado por',
    reviews:
      'Próxima revisión ; Fecha de próxima revisión ; Revisar antes de ; Vigente hasta ; Válido hasta ; Siguiente revisión ; Revisión prevista',
  },
  {
    ...{ language: 'Portuguese', title: 'Política de controlo de acessos', version: 'Versão' },
    ...{ person: 'Ida Berg', past: '15/01/2025' },
    authors: 'Autor ; Elaborado por ; Redigido por ; Preparado por',
    approvers: 'Aprovado por ; Aprovador ; Aprovação ; Autorizado por',
    reviews:
      'Próxima revisão ; Data da próxima revisão ; Rever até ; Revisar até ; Válido até ; Vigente até ; Próxima análise ; Revisão prevista',
  },
  {
    ...{ language: 'Italian', title: 'Politica di controllo degli accessi', version: 'Versione' },
    ...{ person: 'Ida Berg', past: '15/01/2025' },
    authors: 'Autore ; Redatto da ; Preparato da ; Elaborato da',
    approvers: 'Approvato da ; Approvazione ; Autorizzato da ; Approvatore',
    reviews:
      'Prossima revisione ; Data prossima revisione ; Prossimo riesame ; Da rivedere entro ; Valido fino al ; Revisione prevista ; Riesame entro',
  },
  {
    ...{ language: 'Dutch', title: 'Toegangsbeleid', version: 'Versie' },
    ...{ person: 'Ida Berg', past: '15-01-2025' },
    authors: 'Auteur ; Opgesteld door ; Geschreven door ; Opsteller',
    approvers: 'Goedgekeurd door ; Vastgesteld door ; Goedkeuring ; Akkoord door',
    reviews:
      'Volgende beoordeling ; Volgende review ; Volgende herziening ; Herziening voor ; Te herzien voor ; Geldig tot ; Datum volgende herziening ; Volgende evaluatie',
  },
  {
    ...{ language: 'Japanese', title: 'アクセス制御方針', version: '版数' },
    ...{ person: '田中 太郎', past: '2025年1月15日' },
    authors: '作成者 ; 作成 ; 起案 ; 起案者',
    approvers: '承認者 ; 承認 ; 決裁 ; 決裁者',
    reviews:
      '次回見直し ; 次回見直し日 ; 次回レビュー ; 見直し期限 ; 次回改訂 ; 次回見直し予定 ; 有効期限 ; 次回レビュー日',
  },
];

type Row = readonly [label: string, value: string];

const layouts: readonly ((rows: readonly Row[]) => string)[] = [
  (rows) => ['| | |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
  (rows) =>
    `| ${rows.map(([label]) => label).join(' | ')} |\n|${'---|'.repeat(rows.length)}\n| ${rows.map(([, value]) => value).join(' | ')} |`,
  (rows) => rows.map(([label, value]) => `- **${label}:** ${value}`).join('\n'),
  (rows) => rows.map(([label, value]) => `**${label}:** ${value}  `).join('\n'),
  (rows) => rows.map(([label, value]) => `${label}: ${value}`).join(' | '),
];

/** What is said of a policy whose author approves it, and whose review was due long ago. */
function told({ title, version, person, past }: Wording, labels: readonly string[]): string[] {
  const [author = '', approver = '', review = ''] = labels;
  const rows: readonly Row[] = [
    [version, '2.0'],
    [author, person],
    [approver, person],
    [review, past],
  ];
  return layouts.map((layout) => {
    const found = findingsIn(
      { 'policy.md': `# ${title}\n\n${layout(rows)}\n\nA.5.15\n` },
      'policy.md',
    );
    return found.map(({ rule }) => rule).join();
  });
}

/** The usual labels of a language, each with one of them changed. */
function labelsIn({ authors, approvers, reviews }: Wording): readonly (readonly string[])[] {
  return variants([authors, approvers, reviews]);
}

describe('what documents say of themselves, with the labels that people use', () => {
  for (const wording of wordings) {
    it(`is read in ${wording.language}`, () => {
      const misread = labelsIn(wording).filter((labels) =>
        told(wording, labels).some(
          (found) => !found.includes('approval-inconsistent') || !found.includes('review-overdue'),
        ),
      );
      deepStrictEqual(misread, []);
    }).timeout(60_000);
  }

  it('takes nobody for who approved it where a word says how it stands', () => {
    for (const [label, value] of [
      ...[['Approval', 'Required'] as const, ['Approval', 'Not Required'] as const],
      ...[['Freigabe', 'Erteilt'] as const, ['Freigabe', 'Siehe Abschnitt 5'] as const],
      ...[['承認', '済'] as const, ['承認', '承認済み'] as const],
    ]) {
      const text = `# Access control policy\n\n- **Author:** ${value}\n- **${label}:** ${value}\n`;
      deepStrictEqual(
        findingsIn({ 'policy.md': text }, 'policy.md').filter(
          ({ rule }) => rule === 'approval-inconsistent',
        ),
        [],
      );
    }
  });

  it('takes the day until which an exception is valid for no review', () => {
    const text = `# Exception to the password policy\n\n- **Requested by:** J. Doe\n- **Approval:** CISO\n- **Valid until:** 2025-01-31\n\nA.5.17\n`;
    deepStrictEqual(
      findingsIn({ 'exception.md': text }, 'exception.md').map(({ rule }) => rule),
      [],
    );
  });
});
