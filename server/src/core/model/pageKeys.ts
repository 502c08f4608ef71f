import type { FrontMatterKey } from './frontMatter.js';
import { canonicalKey, keyName } from './frontMatterKeys.js';

/**
 * The canonical key that `written` stands for beside a value on the first page of a document: what it
 * stands for in a header, and "Review by" and its like, which in a header may name a person.
 */
export function pageKey(written: string): FrontMatterKey | undefined {
  return canonicalKey(written) ?? (namesReviewOnPage(written) ? 'review' : undefined);
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
