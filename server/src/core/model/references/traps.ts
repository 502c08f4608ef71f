import type { TextRange } from '../../base/textRange.js';
import { isWordAt } from './writtenId.js';

/** Words before a number that make it a place in a text or a thing, not a control of Annex A. */
const placeWord =
  /(?:^|[^A-Za-z])(?:tables?|tab\.|figures?|fig\.|appendix|equation|lemma|theorem|rule|tabelle|abbildung|abb\.|anlage|tableau|tabla|figura|tabela|tabella|表|図)(?:\s\d{1,3})?\s?$/i;

/** Words before a capital letter and a number that make the letter a grade, a part or a place. */
const gradeWord =
  /(?:^|[^A-Za-z])(?:section|part|type|class|category|grade|level|group|option|site|building|plan|tier|zone|room|version|model|series|vitamin|rating|score|audi|teil|klasse|kategorie|typ|stufe|gruppe|gebäude|raum|abschnitt)\s?$/i;

/** Words that together with "control" name something else than a control of the Annex. */
const compoundWord =
  /(?:^|[^A-Za-z])(?:access|version|versions|document|documents|change|quality|process|cost|remote|configuration|source|revision|flow|traffic|input|output|border|infection|inventory|production|project|cruise|flight|CIS|NIST|PCI|COBIT|SOC|CSF|CCM|BSI|CMMC|HIPAA|ITGC|IT)[\s-]{1,3}$/i;

const annexWord =
  /(?:^|[^A-Za-z])(?:annex|annexe|anhang|anhangs|anexo|anexos|allegato|bijlage|annexes)[\s*_]{1,3}$|(?:附属書|附則書)\s?$/i;

const fileWord =
  /(?:^|[^A-Za-z])(?:https?:|ftp:|file:|mailto:|www\.)|:\/\/|^[.~]{0,2}\/|\\[A-Za-z]|\.(?:md|mdx|markdown|html?|pdf|docx?|xlsx?|pptx?|csv|json|ya?ml|txt|png|jpe?g|svg|gif|xml|drawio|vsdx|py|ts|js|sh)(?![A-Za-z0-9])/i;

/** Words of letters that may stand before a colon and an id without a space between. */
const ownNamespace =
  /^(?:iso(?:\/?iec)?[-_ ]?)?(?:2700[12]|27017)(?:[-:_]\d{4})?$|^(?:iso|isms|annex|annex-?a|controls?|anhang|ref|id|soa)$/i;

/** `ISO27001-A.5.15`: one of our standards, joined to its id. */
const joinedStandard = /(?<![\d.])(?:2700[12]|27017)(?:[:-]20\d\d)?[-_]$/;

/** What every word has that is an address, a path or a file name. */
const mayBeFile = /[:/\\]|\.[A-Za-z]/;

const longestLook = 24;
const longestWord = 200;

/** Whether the words right before `at` say Annex, in one of the languages. */
export function followsAnnex(text: string, at: number): boolean {
  return mayEndWord(text, at) && annexWord.test(before(text, at));
}

/** Whether an id that begins at `at` names a table, a figure or an own appendix. */
export function isPlace(text: string, at: number): boolean {
  return mayEndWord(text, at) && placeWord.test(before(text, at));
}

/** Whether the word before `at` makes a letter and a number a grade, a part of a text or a place. */
export function isGrade(text: string, at: number): boolean {
  return gradeWord.test(before(text, at));
}

/** Whether "A 5.15" at `at` is a grade, a part of a text, or the article of a sentence ("A 5.5 rating is"). */
export function isGradeOrArticle(text: string, at: number, end: number): boolean {
  const left = before(text, at);
  const startsSentence = /(?:^|[.!?:;|>\n])[\s*_>#\d.)-]*$/.test(left);
  const goesOnSmall = /^[\s-][a-zß-ÿ]/.test(text.slice(end, end + 2));
  return gradeWord.test(left) || (startsSentence && goesOnSmall);
}

/** Whether "control" at `at` belongs to another word, as in "access control 5.1" or "CIS Control 5.4". */
export function isCompound(text: string, at: number): boolean {
  return compoundWord.test(before(text, at)) || isWordAt(text, at - 1) || text[at - 1] === '-';
}

/** Whether the character before `at` makes what follows a part of a longer word, path or id. */
export function isPartOfWord(text: string, at: number): boolean {
  const previous = text[at - 1] ?? ' ';
  if (isWordAt(text, at - 1) || isBehindSign(text, at)) {
    return true;
  }
  const isJoined = (previous === '-' || previous === '_') && joinedStandard.test(before(text, at));
  return !isJoined && isBehindPart(text, at, previous);
}

/** A tag, an address or a value of a query; `==A.5.15==` is text that is highlighted. */
function isBehindSign(text: string, at: number): boolean {
  const previous = text[at - 1] ?? ' ';
  return '#@'.includes(previous) || (previous === '=' && text[at - 2] !== '=');
}

/**
 * Whether what stands before `at` can be a word and a space or a mark, or a word in a script without
 * spaces. Most ids open a cell or a bracket, and need no look at the words before them.
 */
function mayEndWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return code <= 32 || code === 42 || code === 95 || code >= 127;
}

function isBehindPart(text: string, at: number, previous: string): boolean {
  return '.-\\_'.includes(previous)
    ? isWordAt(text, at - 2) || (previous !== '_' && text[at - 2] === previous)
    : isInPath(text, at) || isForeignNamespace(text, at);
}

function isInPath(text: string, at: number): boolean {
  return text[at - 1] === '/' && /[a-z]/.test(text[at - 2] ?? '');
}

/**
 * Finds out whether places in a text stand within a web address, a path or a file name. Each word
 * is looked at once, so that a very long word costs no more than its length.
 */
export function fileNamesOf(text: string): (at: number) => boolean {
  let known = { start: 0, end: -1, isFile: false };
  return (at) => {
    if (at < known.start || at >= known.end) {
      const { start, end } = wordAround(text, at);
      const word = text.slice(start, end);
      known = { start, end, isFile: mayBeFile.test(word) && fileWord.test(word) };
    }
    return known.isFile;
  };
}

function wordAround(text: string, at: number): TextRange {
  let start = at;
  while (start > 0 && at - start < longestWord && !isBreak(text, start - 1)) {
    start -= 1;
  }
  let end = at;
  while (end < text.length && end - at < longestWord && !isBreak(text, end)) {
    end += 1;
  }
  return { start, end };
}

function isForeignNamespace(text: string, at: number): boolean {
  if (text[at - 1] !== ':') {
    return false;
  }
  const word = /([A-Za-z0-9:/_-]*):$/.exec(before(text, at))?.[1] ?? '';
  return (
    word !== '' && !ownNamespace.test(word) && (/\d/.test(word) || word === word.toLowerCase())
  );
}

/** Whether the character at `at` ends a word; letters and digits of the Latin script are seen at once. */
function isBreak(text: string, at: number): boolean {
  return !isWordAt(text, at) && breaking.test(text.charAt(at));
}

const breaking = /[\s|<>()[\]"'`,;\ue000\u3001\u3002]/;

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - longestLook), at);
}
