import type { TextRange } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { timeOfHeading } from '../../model/headingSense.js';
import { referencesWithin } from '../../model/referencesWithin.js';
import type { Column, Table, TableRowFacts } from '../../model/table.js';
import { defaultVocabulary } from '../../model/vocabulary.js';
import { isClosedAlone, isClosedStatus } from '../../model/words/closedWords.js';
import { columnMeaning } from '../../model/words/headers.js';
import {
  findingWords,
  formerEdition,
  oldWords,
  toldBefore,
  pastDate,
  pastYear,
  yearNow,
} from '../../model/words/historyWords.js';
import { namesPredecessor } from '../../model/words/predecessorWords.js';
import { isOfEdition2005 } from '../edition2005.js';

/** How far above a list the line that introduces it is looked for. */
const longestList = 2000;

/** How far a row or sentence is looked at on either side of an id. */
const nearby = 300;

/**
 * Says whether what stands around an older id makes it history: its sentence calls it old, quotes a
 * report of a year before the edition of today, or says what became of it; or the headings above or
 * the line that introduces its list do.
 */
export function isHistoryBySurroundings(
  reference: ControlReference,
  sentence: TextRange,
  part: DocumentFacts,
  catalogue: Catalogue,
): boolean {
  const { text } = part;
  const { start, end } = reference.range;
  const written = text.slice(
    Math.max(sentence.start, start - nearby),
    Math.min(sentence.end, end + nearby),
  );
  return (
    isCalledOld(written) ||
    isOfEdition2005(reference, part) ||
    isFindingOfThen(reference, part) ||
    isBelowHistory(reference, part) ||
    isIntroducedAsOld(text, reference.range.start) ||
    becomesAnother(reference, sentence, part, catalogue)
  );
}

/** A report of 2019 names the ids of its time, and what is said of the version before those of that one. */
function isCalledOld(written: string): boolean {
  return (
    oldWords.test(written) ||
    namesPredecessor.test(written) ||
    toldBefore.test(written) ||
    (pastYear.test(written) && findingWords.test(written))
  );
}

/** A row of a list of findings whose status is closed, or that has a date before the edition of today and none since. */
function isFindingOfThen({ range }: ControlReference, { text, tables }: DocumentFacts): boolean {
  const table = tables.find((one) => one.range.start <= range.start && range.start < one.range.end);
  const row = table?.rows.find(
    (one) => one.range.start <= range.start && range.start < one.range.end,
  );
  if (!table || !row || !table.columns.some(({ header }) => findingWords.test(header))) {
    return false;
  }
  const from = Math.max(row.range.start, range.start - nearby);
  const written = text.slice(from, Math.min(row.range.end, range.end + nearby));
  return isClosed(row, table) || (pastDate.test(written) && !yearNow.test(written));
}

/** A column for the status decides where its cell says anything; else a cell that says nothing else. */
function isClosed({ cells }: TableRowFacts, { columns }: Table): boolean {
  const status = cells.filter(({ text }, index) => text !== '' && isForStatus(columns[index]));
  return status.length > 0
    ? status.some(({ text }) => isClosedStatus(text))
    : cells.some(({ text }) => isClosedAlone(text));
}

function isForStatus(column: Column | undefined): boolean {
  const meaning = column?.role ?? columnMeaning(column?.header ?? '', defaultVocabulary);
  return meaning === 'status' || meaning === 'standing';
}

/** The nearest heading above that says anything of time decides, wherever the part was cut. */
function isBelowHistory({ range }: ControlReference, part: DocumentFacts): boolean {
  let level = Number.POSITIVE_INFINITY;
  const above = part.headings.filter((heading) => heading.range.start <= range.start);
  for (const heading of above.toReversed()) {
    if (heading.level >= level) {
      continue;
    }
    level = heading.level;
    const told = timeOfHeading(heading.text);
    if (told !== undefined) {
      return told === 'then';
    }
  }
  const before = part.above?.headings.findLast((one) => one.level < level && one.time);
  return before?.time === 'then';
}

/** "The ids of that time:" before a list. */
function isIntroducedAsOld(text: string, offset: number): boolean {
  let end = text.lastIndexOf('\n', offset - 1);
  const first = Math.max(0, offset - longestList);
  if (!listItem.test(text.slice(end + 1, offset))) {
    return false;
  }
  while (end > first) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(Math.max(start, end - nearby), end).trimEnd();
    if (line !== '' && !listItem.test(line)) {
      return /[:：]\**$/.test(line) && (oldWords.test(line) || formerEdition.test(line));
    }
    end = start - 1;
  }
  return false;
}

const listItem = /^\s*(?:[-*+•]|\d{1,3}[.)])\s|^\s{2,}\S/;

/**
 * The sentence says what became of the control: its successor stands there, too, and neither in one
 * list with it ("A.9.2.3 and A.8.2") nor behind the same word ("under A.9.2.6 … under A.5.18").
 */
function becomesAnother(
  reference: ControlReference,
  sentence: TextRange,
  { text, references }: DocumentFacts,
  catalogue: Catalogue,
): boolean {
  const successors = catalogue.successors(reference.id).map(({ control }) => control.id);
  const from = Math.max(sentence.start, reference.range.start - nearby);
  const to = Math.min(sentence.end, reference.range.end + nearby);
  const within = referencesWithin(references, { start: from, end: to });
  return within.some(
    (other) =>
      successors.includes(other.id) &&
      !isListed(text, within, [reference, other]) &&
      wordBefore(text, other) !== wordBefore(text, reference),
  );
}

/** Whether nothing but commas, "and" and remarks in brackets parts the two. */
function isListed(
  text: string,
  within: readonly ControlReference[],
  [one, other]: readonly [ControlReference, ControlReference],
): boolean {
  const [start, end] = [one, other].map(({ range }) => range.start).toSorted((a, b) => a - b);
  const between = within.filter(
    ({ range }) => range.start >= (start ?? 0) && range.start < (end ?? 0),
  );
  const gaps = between.map(({ range }, index) =>
    text.slice(range.end, between[index + 1]?.range.start ?? end),
  );
  return gaps.every((gap) => listGap.test(gap));
}

const listGap =
  /^[\s*_\]]*(?:[([][^()[\]]{0,80}[)\]])?[\s,;、，*_[\]]*(?:(?:and|or|und|oder|sowie|et|ou|y|e|o|en|of|och|及び|および|と|&|\+)(?:\s+(?:control|maßnahme|mesure)s?)?[\s*_[]*)?$/iu;

/** The word right before an id; where none is, the sign. */
function wordBefore(text: string, { range }: ControlReference): string {
  const before = text.slice(Math.max(0, range.start - 40), range.start).trimEnd();
  return /[\p{L}\p{N}]+$|\S$/u.exec(before)?.[0].toLowerCase() ?? String(range.start);
}
