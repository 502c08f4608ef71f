import type { FrontMatterKey } from './frontMatter.js';
import { canonicalKey, keyName } from './frontMatterKeys.js';

/**
 * The canonical key that `written` stands for beside a value on the first page of a document: what it
 * stands for in a header, "Review by" and its like, which in a header may name a person, and "Indice"
 * and its like, which there may be a table of contents.
 */
export function pageKey(written: string): FrontMatterKey | undefined {
  const known = canonicalKey(written) ?? (namesReviewOnPage(written) ? 'review' : undefined);
  return known ?? (namesVersionOnPage(written) ? 'version' : undefined);
}

function namesVersionOnPage(written: string): boolean {
  return written.length <= longestLabel && versions.has(keyName(written));
}

/** Says whether `written` asks for a review by a day, in words that no header of ours has. */
export function namesReviewOnPage(written: string): boolean {
  return written.length <= longestLabel && reviewByADay.has(keyName(written));
}

/** Says whether `written` is the German word for a day in a diary, which minutes, offers and certificates have, too. */
export function namesDiaryDate(written: string): boolean {
  return /^\s*wiedervorlage/iu.test(written);
}

const longestLabel = 60;

/** How a revision is counted, by letters or numbers. */
const versions: ReadonlySet<string> = new Set(
  [
    ...['Issue no.', 'Issue number', 'Edition no.', 'Rev. no.', 'Revision letter'],
    ...['Revisionsindex', 'Änderungsindex', 'Änderungsstand', 'Ausgabestand', 'Ausgabe Nr.'],
    ...['Indice', 'Ind.', 'Indice de révision', 'Indice de version', 'N° de révision'],
    ...['Índice de revisión', 'Número de revisión', 'N.º de revisión', 'N.º de edición'],
    ...['Índice de revisão', 'Número da revisão', 'N.º da revisão', 'N.º da edição'],
    ...['Indice di revisione', 'Indice rev.', 'N. revisione', 'Numero di revisione'],
    ...['Revisienummer', 'Revisie nr.', 'Uitgavenummer', '改訂番号', '改版番号', '改定番号'],
  ].map(keyName),
);

const reviewByADay: ReadonlySet<string> = new Set(
  [
    ...['Review by', 'Review before', 'To be reviewed by', 'To be reviewed before'],
    ...['Review no later than', 'For review by', 'Review required by', 'Re-review by'],
    ...['Wiedervorlage', 'Wiedervorlage am', 'Zu überprüfen bis', 'Überprüfung bis'],
    ...['Zu überprüfen am', 'Überprüfung spätestens', 'Revision bis'],
    ...['À réviser avant', 'À réviser avant le', 'À revoir avant le', 'Révision avant le'],
    ...['Échéance de révision', 'À réexaminer avant le'],
    ...['Revisar antes de', 'Revisar antes del', 'Revisar hasta', 'Vencimiento de la revisión'],
    ...['Rever até', 'Revisar até', 'Rever antes de', 'Prazo de revisão'],
    ...['Da riesaminare entro', 'Da riesaminare entro il', 'Da rivedere entro', 'Riesame entro'],
    ...['Revisione entro', 'Revisione entro il'],
    ...['Te herzien voor', 'Herzien voor', 'Herziening voor', 'Herziening uiterlijk'],
    ...['Te beoordelen voor', '見直し期限', 'レビュー期限', '見直し予定日', 'レビュー予定日'],
  ].map(keyName),
);
