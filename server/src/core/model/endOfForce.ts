import { monthNames, readDate } from './calendarDate.js';
import { statusWords } from './words/documentStatusWords.js';
import { listed, plainLetters } from './words/normalise.js';

/** That a document is no longer in force, or will not be from a day on. */
export interface EndOfForce {
  /** As `2026-11-22`; of a month or a year its first day. Absent where no date is written. */
  readonly day?: string;
}

/**
 * What a status says of the end of a document behind the word for it: "Withdrawn (1 September 2025)",
 * "Ausser Kraft seit 01.09.2025", "Sostituita dalla PO-02", "2025年9月1日廃止". Absent for all other
 * words: "Ersetzt AIA-RL-01" is said of a document that is in force in the place of another.
 */
export function endOfForce(status: string): EndOfForce | undefined {
  const text =
    status.length > longestStatus ? '' : comparable(status.replaceAll(/[*_`]+/gu, '')).trim();
  if ((!western.test(text) && !japanese.test(text)) || beingRenewed.test(text)) {
    return undefined;
  }
  const first = firstDay(text);
  return first === undefined ? {} : { day: first };
}

const longestStatus = 160;

/** Of the words in letters, the longest first. */
const words = listed(statusWords.retired)
  .filter((word) => /^\p{Script=Latin}/u.test(word))
  .map((word) => comparable(word).replaceAll(/\s+/gu, String.raw`\s+`))
  .toSorted((one, other) => other.length - one.length)
  .join('|');

/** "Withdrawn version 2025" says nothing of a day. */
const month = `(?:${monthNames.toSorted((one, other) => other.length - one.length).join('|')})`;
const day = String.raw`(?:\d{1,4}[-./]\s?\d{1,2}[-./]\s?\d{1,4}|\d{1,2}(?:st|nd|rd|th|er|o|°|\.)?\s(?:de\s|di\s)?${month}\.?\s(?:de\s)?\d{4}|${month}\.?\s(?:\d{1,2},?\s)?\d{4}|(?:19|20)\d\d)(?![\p{L}\d])`;
const dayBefore = String.raw`(?:(?:(?:on|as of|am|per|seit|since|zum|le|depuis|el|desde|em|il|dal|op|sinds)\s+)?${day},?\s+)?`;
const auxiliary = String.raw`(?:(?:is|was|has been|ist|wurde|est|a ete|es|fue|ha sido|foi|e stat[oa]|werd)\s+)?`;
/** What ends the word, or goes on with a time or the successor. A name right behind it is that of what is replaced. */
const behind = [
  String.raw`\s*[^\p{L}\p{N}\s]*$`,
  String.raw`\s*[([{;,.–—→]`,
  String.raw`\s*:?\s*${day}`,
  String.raw`\s+-+>?\s`,
  String.raw`\s+(?:by|durch|mit|par|suite|por|pela|pelo|mediante|con|da|dall?|dalla|dallo|door|met)(?!\p{L})`,
  String.raw`\s+(?:(?:and|und|et|y|e|ed|en)\s+)?(?:${words})(?![\p{L}\p{N}-])`,
  String.raw`\s+(?:on|since|as|from|in|with|effective|per|am|seit|ab|im|zum|vom|le|depuis|au|a|en|des|du|el|desde|em|il|dal|nel|op|sinds|vanaf|ingaande)\s+(?:\p{L}{1,10}\.?\s+){0,3}\d`,
].join('|');

/** "Ersetzt per 01.09.2025 die Weisung AIA-RL-01" and "Replaced by this policy: POL-01" are said of another document. */
const ofAnother = String.raw`(?!.*(?:\d\s+(?:die|das|den)|\s(?:this|diese[rsmn]?|present|presente|vorliegende[rnsm]?|ce|cette|est[ae]|quest[ao]|deze|dit))\s)`;
const western = new RegExp(
  String.raw`^[^\p{L}\p{N}]*${dayBefore}${auxiliary}${dayBefore}(?:${words})(?=${behind})${ofAnother}`,
  'u',
);

/** "Expired, under review": somebody is at work on it. */
const beingRenewed = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:(?:${words})\s*[,;:([–—-]+\s*(?:(?:but|aber|mais|pero|mas|ma|maar|and|und|et|y|e|en)\s)?(?:(?:(?:currently|now|still|derzeit|zurzeit)\s)?(?:under|in|being|wird|en|em|nu)\s(?:cours de\s|curso de\s|proceso de\s|corso di\s)?(?:review(?:ed)?|revision|revised|renewal|renewed|updated?|uberprufung|uberpruft|uberarbeitung|uberarbeitet|aktualisierung|aktualisiert|erneuert|revisao|revisione|aggiornamento|actualizacion|atualizacao|herziening|herzien|mise a jour|r[eə]vision|revue)|to be (?:reviewed|renewed))(?!\p{L})|(?:失効|無効)[^\p{L}\p{N}]{1,3}(?:見直し|レビュー|改訂|更新)中)`,
  'u',
);

/** "廃止（2025年9月1日）", "2025年9月1日付で廃止", "POL-02 に統合". */
const japanese = new RegExp(
  [
    String.raw`^[^\p{L}\p{N}]*(?:(?:\d{4}|(?:令和|r)(?:\d{1,2}|元))[年./-]\s?\d{1,2}(?:[月./-]\s?(?:\d{1,2}日?)?)?\s?(?:付け?)?(?:をもって|より|から|に|で)?\s?)?`,
    String.raw`(?:(?:廃止|失効|廃版|無効|旧版)(?:済み?|した|しました|された|となった)?(?=$|[\s(([、。:/\d])`,
    String.raw`|(?!本|当)[a-z\d._\p{Script=Han}-]{2,30}\s?(?:に|へ|により|によって)\s?(?:置き?換え|差し?替え|統合|代替|廃止|移行)(?:済み?|られた|された|した)?(?=[^\p{L}\p{N}]*(?:$|[(\d]))`,
    String.raw`|(?:廃止|失効)(?:年月)?日[\s:]*(?=\d|令和))`,
  ].join(''),
  'u',
);

/** Plain letters, in which "remplacé" and "remplace", which replaces another, stay apart. */
function comparable(text: string): string {
  return plainLetters(text.normalize('NFC').replaceAll(/[éÉ](?=[eE]?[sS]?(?!\p{L}))/gu, 'ə'));
}

const numbered = String.raw`\d{1,4}[-./]\s?\d{1,2}[-./]\s?\d{1,4}`;
const withMonth = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|°|\.)?\s(?:de\s|di\s)?\p{L}{3,10}\.?\s(?:de\s)?\d{4}|\p{Script=Latin}{3,10}\.?\s(?:\d{1,2},?\s|de\s)?\d{4}`;
const inJapanese = String.raw`(?:\d{4}|(?:令和|平成)(?:\d{1,2}|元))年\s?\d{1,2}月(?:\s?\d{1,2}日)?`;
const written = new RegExp(
  String.raw`(?<![\p{L}\p{N}._/-])(?:${inJapanese}|${numbered}|${withMonth}|(?:19|20)\d\d(?:[-/]\d{1,2})?)(?![\p{N}/]|[-.]\p{N})`,
  'gu',
);

/** The first date in `text`; of two readings the earlier. */
function firstDay(text: string): string | undefined {
  for (const [found] of text.matchAll(written)) {
    const date = readDate(found);
    if (date.kind === 'ambiguous') {
      return date.readings[0];
    }
    if (date.kind === 'date') {
      return beginning(found, date.iso);
    }
  }
  return undefined;
}

/** A month and a year are read as their last day, and somebody who writes no day means their beginning. */
function beginning(found: string, iso: string): string {
  const numbers = [...found.matchAll(/\d+|元/gu)].length + (/\p{L}{3}/u.test(found) ? 1 : 0);
  return numbers >= 3 ? iso : numbers === 2 ? `${iso.slice(0, 7)}-01` : `${iso.slice(0, 4)}-01-01`;
}
