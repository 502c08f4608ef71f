import type { Applicability, ImplementationStatus } from '../statementRow.js';
import type { Vocabulary } from '../vocabulary.js';
import { applicabilitySigns, type ApplicabilityWord, labels } from './applicabilityWords.js';
import { emptyBox, withSigns } from './writtenSigns.js';
import { normalised } from './normalise.js';
import { statusSigns, type StatusWord } from './statusWords.js';
import { isStillOpen } from './stillOpen.js';
import { wordsOf } from './valueWords.js';
import type { Words } from './wordIndex.js';

const longestValue = 160;
const labelWords: ReadonlySet<string> = new Set(labels.map(normalised));
const placeholder = /^(?:\{\{.*\}\}|\[[^\]]*\]|<[^>]*>|_+|\.{2,}|…|x{3,})$/isu;
/** "NaN" is what programs write of the empty cell of a sheet. */
const nothing = /^(?:[\s\-–—―‐‑−－ー─_.·・/\\|*]*|NaN)$/u;

/**
 * What the text of a cell (as a reader sees it) decides: `missing` for an empty one or a dash,
 * `undecided` for "TBC", a question mark or a placeholder to fill in, `unknown` for other words.
 * A status such as "Implemented" says that the control applies.
 */
export function applicabilityOf(written: string, vocabulary: Vocabulary): Applicability {
  const text = withSigns(written);
  if (nothing.test(text)) {
    return 'missing';
  }
  if (text === emptyBox || placeholder.test(text.slice(0, longestValue))) {
    return bracketedWord(text, vocabulary) ?? 'undecided';
  }
  const { applicability, status } = wordsOf(vocabulary);
  return saidApplicability(text, applicability) ?? applicabilityOfStatus(valueIn(text, status));
}

function saidApplicability(
  text: string,
  words: Words<ApplicabilityWord>,
): ApplicabilityWord | undefined {
  const whole = words.get(normalised(text));
  // "Not yet clarified" and "Non ancora deciso" begin like a status and a no.
  const found = whole ?? (isStillOpen(text) ? 'undecided' : valueIn(text, words));
  return found ?? signIn(text, applicabilitySigns);
}

/** `[No]` decides; `[Yes/No]` is to be filled in. */
function bracketedWord(
  text: string,
  vocabulary: Vocabulary,
): 'applicable' | 'excluded' | undefined {
  const word = /^\[(?<word>[^\]]{2,24})\]$/u.exec(text)?.groups?.['word'];
  return word === undefined ? undefined : tickedFor(word, vocabulary);
}

/**
 * How far the text of a cell (as a reader sees it) says that a control is implemented. A cell that
 * says "TBC" or holds a placeholder says nothing: `missing`. A share says it by itself: `100 %` is
 * done, `0 %` not begun and all between partly done. Other figures (a maturity of 3) are `unknown`.
 */
export function statusOf(written: string, vocabulary: Vocabulary): ImplementationStatus {
  const text = withSigns(written);
  if (text === emptyBox || nothing.test(text) || placeholder.test(text.slice(0, longestValue))) {
    return 'missing';
  }
  const found = shareIn(text) ?? saidStatus(text, vocabulary);
  return found === 'undecided' ? 'missing' : found;
}

function saidStatus(text: string, vocabulary: Vocabulary): ImplementationStatus | 'undecided' {
  const { status } = wordsOf(vocabulary);
  return (
    valueIn(text, status) ??
    signIn(text, statusSigns) ??
    valueIn(text.replace(leadingDate, ''), status) ??
    (isStillOpen(text) ? 'undecided' : 'unknown')
  );
}

/** `100 %`, `🟡 50%`, `０％`: nothing but a share, perhaps behind a sign for what it says. */
function shareIn(text: string): ImplementationStatus | undefined {
  const written = /[%％]\s*$/u.test(text) && text.length <= longestShare;
  const share = written ? onlyShare.exec(text.normalize('NFKC'))?.groups?.['share'] : undefined;
  if (share === undefined) {
    return undefined;
  }
  const value = Number(share.replace(',', '.'));
  if (value === 100) {
    return 'implemented';
  }
  return value === 0 ? 'notImplemented' : 'partial';
}

const longestShare = 24;
const onlyShare =
  /^[^\p{L}\p{N}<>≥≤~]{0,12}(?<share>100(?:[.,]0{1,2})?|\d{1,2}(?:[.,]\d{1,2})?)\s?%\s*$/u;

/** "2027年3月予定", "2026-10-01 done", "03/2027 geplant". */
const leadingDate =
  /^(?:20\d\d年(?:\s?\d{1,2}月(?:\s?\d{1,2}日)?)?(?:に|から|より|まで(?:に)?|頃|末)?|(?:\d{1,2}[./-]){0,2}20\d\d(?:[./-]\d{1,2}){0,2}[:,]?\s)\s?/u;

/**
 * What the header `text` says if it is one of a pair of columns to tick: "Applicable" and "Not
 * applicable", "Ja" and "Nein", "Y" and "N"; absent for all other words.
 */
export function tickedFor(
  text: string,
  vocabulary: Vocabulary,
): 'applicable' | 'excluded' | undefined {
  const { applicability } = wordsOf(vocabulary);
  const found = applicability.get(normalised(text));
  return found === 'undecided' ? undefined : found;
}

/** Whether `text` begins with a word for a status that a mark ends or nothing follows: "In place (2024)". */
export function isStatusAlone(text: string, vocabulary: Vocabulary): boolean {
  const [first = ''] = segmentsOf(withSigns(text));
  const said = wordsOf(vocabulary).status.get(normalised(first));
  return said !== undefined && said !== 'undecided';
}

/** Whether the text of a cell is a box that can be ticked and is not. */
export function isEmptyBox(text: string): boolean {
  return withSigns(text) === emptyBox;
}

/** Whether `text` is no more than a dash or empty. */
export function isNothing(text: string): boolean {
  return nothing.test(text);
}

/**
 * The status that an applicability cell states beside its decision ("Yes – implemented",
 * "Planned"); `missing` where it states none.
 */
export function statusWithin(text: string, vocabulary: Vocabulary): ImplementationStatus {
  const { applicability, status } = wordsOf(vocabulary);
  for (const segment of segmentsOf(text)) {
    const key = normalised(segment);
    const found = key.length > 1 && !applicability.has(key) ? phraseIn(key, status) : undefined;
    if (found && found !== 'undecided' && found !== 'notApplicable') {
      return found;
    }
  }
  return 'missing';
}

/**
 * Whether the text of a cell gives a reason behind its decision: "No – no own data centre". "No (see
 * justification)" and "Excluded" give none.
 */
export function givesReason(text: string): boolean {
  const behind = /[:：;,、。(（|–—]|\s[-/]\s|\. /u.exec(text) ?? plainDecision.exec(text);
  const reason = behind ? text.slice(behind.index + behind[0].length).trim() : '';
  const isLetters = reason.replace(/[^\p{L}]/gu, '').length >= 6;
  return isLetters && !/^(?:see|siehe|cf|voir|ver|vedi|zie|tbd|tbc|todo)\b/iu.test(reason);
}

/**
 * What a justification decides where nothing else does: "Excluded – no own premises", "N/A". It is a
 * reason and no decision if it only begins with such a word: "No premises", "Unknown servers".
 */
export function decisionWithin(reason: string, vocabulary: Vocabulary): Applicability {
  const said = applicabilityOf(reason, vocabulary);
  const isOpen = said === 'excluded' || said === 'undecided';
  return !isOpen || isDecisionOnly(reason, vocabulary) ? said : 'unknown';
}

function isDecisionOnly(reason: string, vocabulary: Vocabulary): boolean {
  const { applicability, status } = wordsOf(vocabulary);
  const [first = ''] = segmentsOf(withSigns(reason));
  const key = normalised(first);
  const isWhole = key === '' || applicability.has(key) || status.has(key);
  return isWhole || opensWithDecision.test(key) || placeholder.test(reason);
}

/** Words that say nothing else than a decision, whatever follows: "Not applicable to a cloud service". */
const opensWithDecision =
  /^(?:(?:control |mesure |massnahme )?(?:not applicable|not appl|excluded|n a|na|nicht anwendbar|nicht zutreffend|entfallt|ausgeschlossen|non applicable|exclue?s?|sans objet|no aplica|no aplicable|no se aplica|excluid[oa]|nao aplicavel|nao se aplica|nao aplica|non applicabile|non si applica|esclus[oa]|niet van toepassing|nvt|n v t|uitgesloten|does not apply|not in scope|out of scope|to be (?:confirmed|decided|determined|assessed|discussed|clarified)|tbc|tbd|tba))\b/u;

/** "N/A No own premises": the decision, and several words that are more than "to us" or "at present". */
const plainDecision =
  /^\W*(?:n\/?a|excluded|not applicable|nicht anwendbar|entfällt|no aplica|sans objet)\s+(?!(?:to|for|in|at|yet|currently|für|zum|a|para|en|pour|see|siehe)\b)(?=\S+\s+\S)/iu;

function applicabilityOfStatus(status: StatusWord | undefined): Applicability {
  if (!status) {
    return 'unknown';
  }
  return status === 'notApplicable' ? 'excluded' : 'applicable';
}

function valueIn<Meaning extends string>(text: string, words: Words<Meaning>): Meaning | undefined {
  const whole = words.get(normalised(text));
  if (whole) {
    return whole;
  }
  const [first = '', second] = segmentsOf(text);
  const isLabel =
    second !== undefined && labelWords.has(normalised(first)) && !endsSentence(text, first);
  const value = normalised(isLabel ? second : first);
  return words.get(value) ?? phraseIn(value, words);
}

/** "Aplica. Exigencia legal.": the first word is the value itself, and no label before one. */
function endsSentence(text: string, first: string): boolean {
  return /^\s*[.,;、。]/.test(text.slice(text.indexOf(first) + first.length));
}

/** The longest run of whole words that `key` begins with and that is known; no single letters. */
function phraseIn<Meaning extends string>(key: string, words: Words<Meaning>): Meaning | undefined {
  const parts = key.split(' ');
  for (let length = Math.min(parts.length, 5); length > 0; length -= 1) {
    const phrase = parts.slice(0, length).join(' ');
    const isWhole = length === parts.length;
    const said = isWhole ? words.get(phrase) : words.opening(phrase);
    const found = phrase.length > 1 || parts.length === 1 ? said : undefined;
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** The parts of a cell between separators; a ticked box comes first, without the boxes not ticked. */
function segmentsOf(text: string): readonly string[] {
  const read = text.slice(0, longestValue);
  const ticked = /[☑☒✅]\s*([^☐☑☒]+)/u.exec(read)?.[1];
  const source = read.includes('☐') && ticked !== undefined ? ticked : read;
  const withoutSlash = source.replace(/\bn\s?[/.]\s?a\b\.?/giu, 'na');
  const segments = withoutSlash
    .split(/[:：;,、。(（|]|\s[-–—/]\s|[–—]|\. /u)
    .map((part) => part.trim());
  const [first = ''] = segments;
  const hyphen = first.indexOf('-');
  return hyphen > 0 && labelWords.has(normalised(first.slice(0, hyphen)))
    ? [first.slice(hyphen + 1), ...segments.slice(1)]
    : segments;
}

function signIn<Meaning extends string>(
  text: string,
  signs: ReadonlyMap<string, Meaning>,
): Meaning | undefined {
  const [first = ''] = text.trim();
  return signs.get(first);
}
