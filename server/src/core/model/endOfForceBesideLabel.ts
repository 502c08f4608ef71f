import { isMonth } from './calendarDate.js';
import { dateBeside } from './dateBeside.js';
import { endOfForce } from './endOfForce.js';
import type { FrontMatterEntry } from './frontMatter.js';

/**
 * Whether a label and the value beside it say that the document itself is no longer in force: "Superseded
 * by: POL-02" names the document in its place, "Außer Kraft seit: 01.09.2025" the day. "Archived in: Folder
 * 7" says where it is filed, "Repealed: POL-03", "Withdrawn version: 1 March 2025" and "Replaced: 12.01.2020
 * (version 1)" are said of others.
 */
export function endsBesideLabel(label: string, value: string): boolean {
  if (label.length > longestLabel || !/\d/u.test(value) || !isOfDocument(label)) {
    return false;
  }
  const end = endOfForce(`${label} ${value}`);
  if (end === undefined) {
    return false;
  }
  const isDated = end.day !== undefined && isDateAlone(label, value);
  return isDated || (agent.test(label) && namesSuccessor(value));
}

function isDateAlone(label: string, value: string): boolean {
  return opensWithDate(value) && !(filing.test(label) && saysMoreThanDate(value));
}

const longestLabel = 40;

/**
 * Whether an end beside a date is that of the document in force: an approved document that was archived has
 * been filed, and what ended before the approval was an earlier version.
 */
export function endsBeforeApproval(end: FrontMatterEntry, approval: FrontMatterEntry): boolean {
  if (filing.test(end.writtenKey)) {
    return true;
  }
  const approved = dateBeside(approval.writtenKey, saidIn(approval));
  const ended = endOfForce(`${end.writtenKey} ${saidIn(end)}`)?.day;
  return approved.kind === 'date' && ended !== undefined && ended < approved.iso;
}

function saidIn({ values: [value] }: FrontMatterEntry): string {
  return value?.text ?? '';
}

/** A word for the end alone, with at most little words behind it: "Withdrawn", "Superseded by", "Außer Kraft seit". */
function isOfDocument(label: string): boolean {
  if (ofAnother.test(label)) {
    return false;
  }
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(label)) {
    return true;
  }
  const words = label.split(/\s+/u);
  const lastOther = words.findLastIndex((word) => !little.test(word));
  return words.some(
    (_, index) =>
      index >= lastOther && endOfForce(words.slice(0, index + 1).join(' ')) !== undefined,
  );
}

/** What leads on to a day or a successor. */
const little =
  /^\W*(?:on|since|as|of|from|with|effect|effective|per|in|at|by|the|date|day|am|seit|ab|im|zum|vom|mit|wirkung|durch|datum|tag|den|worden|le|depuis|à|a|compter|partir|du|de|des|au|par|la|el|desde|del|por|con|fecha|em|pel[ao]|data|il|dall?|dall[ao]|effetto|da|op|sinds|vanaf|ingang|van|door|met)\W*$/iu;

/** Into a folder or a drawer. */
const filing = /archiv|arquiv/iu;

/** "2 March 2026, binder 7" */
function saysMoreThanDate(value: string): boolean {
  const words = value.slice(0, longestLabel).match(/\p{L}{2,}/gu) ?? [];
  return words.some((word) => !isMonth(word) && !little.test(word));
}

/** "Ersetzt: …" is said of what stood before. */
const ofAnother = /^\W*ersetzt\W*$/iu;

/** At the end of a label: what follows is what took the place. */
const agent =
  /(?<!\p{L})(?:by|durch|mit|par|por|pela|pelo|da|dal|dalla|dallo|door|met|with|con)\W*$|(?:により|によって|に|先)\W*$/iu;

/** An id, or words and an id, unless they say that there is none: "none (2.1 is current)". */
function namesSuccessor(value: string): boolean {
  return !noSuccessor.test(value) && documentId.test(value);
}

const noSuccessor =
  /^[^\p{L}\p{N}]*(?:[-–—]|(?:no(?:ne|t|thing)?|n\/a|nil|kein\p{L}*|nicht\p{L}*|entfällt|aucune?|néant|sans|ningun[oa]?|nenhum[a]?|não|nessun[oa]?|non|geen|niet)(?!\p{L})|なし|無し?)/iu;

/** `POL-02`, and no number of a version. */
const documentId = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{0,11}[-_./]?[\p{L}\p{N}._/-]{0,24}\d/u;

/** A date, perhaps behind a little word, and none of a version: "12.01.2020 (version 1)". */
function opensWithDate(value: string): boolean {
  const { word = '' } = opening.exec(value)?.groups ?? {};
  return (
    (/^\d/u.test(word) || /^(?:令和|平成)/u.test(word) || isMonth(word)) && !version.test(value)
  );
}

const opening =
  /^[^\p{L}\p{N}]*(?:(?:on|as of|since|am|per|seit|zum|ab|le|depuis|el|desde|em|il|dal|op|sinds|vanaf)\s+)?(?<word>\p{L}{1,12}|\d)/iu;

const version =
  /(?<!\p{L})(?:v\.?\s?\d|(?:version|fassung|ausgabe|revision|rev|édition|edition|issue|versión|edición|revisión|versão|edição|revisão|versione|edizione|revisione|versie|editie)(?!\p{L}))|\d\s?版/iu;
