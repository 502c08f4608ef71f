import { isOpenCell } from '../syntax/namesBelow.js';
import type { Vocabulary } from './vocabulary.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { columnMeaning } from './words/headers.js';
import { partyHeaders } from './words/partyHeaders.js';
import { tickedFor } from './words/values.js';

/** The names of columns that stand in two rows, as one row of them. */
export interface JoinedHeader {
  readonly texts: readonly string[];
  /** What the words above make of columns to tick, whatever their own names are; by their place. */
  readonly ticked: ReadonlyMap<number, HeaderMeaning>;
}

/** A column and what stands above it. */
interface Name {
  readonly own: string;
  readonly under: string;
  /** What stands above, if need be in the merged cell that begins further left. */
  readonly group: string;
}

/**
 * The header `above`, of which cells were merged, with the names in the row `below` it; absent where that
 * row does not look like one of names: most of what stands there has to be known to head columns, or to
 * stand in a group that is, and some of it where nothing stands above.
 */
export function joinedHeader(
  above: readonly string[],
  below: readonly string[],
  vocabulary: Vocabulary,
): JoinedHeader | undefined {
  const names = namesIn(above, below);
  const filled = names.filter(({ under }) => under !== '');
  const fillsOpen = filled.some(({ own }) => own === '');
  if (filled.length < 2 || !fillsOpen || filled.some(({ under }) => isValue(under))) {
    return undefined;
  }
  const ticked = tickedColumns(names, vocabulary);
  const read = names.map((name, index) => readName(names, { name, index, ticked }, vocabulary));
  const known = read.filter(({ isKnown }) => isKnown).length;
  const isOpen = ({ isKnown }: ReadName, index: number): boolean =>
    names[index]?.under !== '' && !isKnown;
  return known >= 2 && read.filter(isOpen).length <= known
    ? { texts: read.map(({ text }) => text), ticked }
    : undefined;
}

/** Whether a header is no more than the title of a sheet: one cell, with others empty beside it. */
export function isTitleAlone(cells: readonly string[]): boolean {
  return namesIn(cells, []).filter(({ own }) => own !== '').length <= 1;
}

/** Numbers, dates and ids stand below headers; "1-5" is what may stand there. */
function isValue(text: string): boolean {
  return value.test(text) && !legend.test(text);
}

const value = /^[^\p{L}]*\d[^\p{L}]*$|(?:\bA|CLD)[ .]?\d{1,2}\.\d|^\p{Lu}{1,8}[-_.]?\d+$/u;

function namesIn(above: readonly string[], below: readonly string[]): readonly Name[] {
  const owns = above.map((cell, index) => (isOpenCell(cell, above[index - 1]) ? '' : cell));
  const isTitle = owns.filter((own) => own !== '').length <= 1;
  let group = '';
  return owns.map((own, index) => {
    const written = below[index] ?? '';
    const under = isOpenCell(written, undefined) ? '' : written;
    group = under === '' ? '' : own || group;
    return isTitle && under !== '' ? { own: '', under, group: '' } : { own, under, group };
  });
}

interface PlacedName {
  readonly name: Name;
  readonly index: number;
  readonly ticked: JoinedHeader['ticked'];
}

interface ReadName {
  readonly text: string;
  readonly isKnown: boolean;
}

function readName(
  names: readonly Name[],
  { name, index, ticked }: PlacedName,
  vocabulary: Vocabulary,
): ReadName {
  const { own, under, group } = name;
  if (under === '') {
    return { text: own, isKnown: false };
  }
  if (isPair(names, index, vocabulary)) {
    return { text: under, isKnown: true };
  }
  const grouped = `${group} (${under})`;
  const isPart = isSpanning(names, index) && namesPartyOfModel(grouped, vocabulary);
  return ticked.has(index) || isPart || isSideOfReasons(name, vocabulary)
    ? { text: grouped, isKnown: true }
    : nameByWords(name, vocabulary);
}

/** Whether what stands above spans several columns: below "SaaS" alone, "CSP" is who does it. */
function isSpanning(names: readonly Name[], index: number): boolean {
  return (
    names[index]?.own === '' || (names[index + 1]?.own === '' && names[index + 1]?.under !== '')
  );
}

/** "Inclusion" and "Exclusion" below "Justification". */
function isSideOfReasons({ under, group }: Name, vocabulary: Vocabulary): boolean {
  const above = sides.test(under) ? columnMeaning(group, vocabulary) : undefined;
  return above !== undefined && reasons.has(above);
}

const sides =
  /^[^\p{L}]*(?:inclu|exclu|esclu|ausschl|einschl|aufnahme|auswahl|uitsl|insl|opname|selec)\p{L}*[^\p{L}]*$|^(?:採用|適用|選択|除外|非適用)$/iu;

/** The name below, unless what stands above limits it or says alone what the column holds. */
function nameByWords({ own, under, group }: Name, vocabulary: Vocabulary): ReadName {
  const [meaning, limited] = meaningsBelow({ under, group }, vocabulary);
  if (limited) {
    return { text: `${under} (${group})`, isKnown: true };
  }
  // A value looks like a name below one that is known: only what can stand there does.
  const isLegend = legend.test(under) && columnMeaning(own, vocabulary) !== undefined;
  return own !== '' && (!meaning || isLegend)
    ? { text: `${own} (${under})`, isKnown: isLegend }
    : { text: under, isKnown: meaning !== undefined };
}

/** What the name below says by itself, and what it says as limited by the one above, if it is. */
function meaningsBelow(
  { under, group }: Pick<Name, 'under' | 'group'>,
  vocabulary: Vocabulary,
): readonly (HeaderMeaning | undefined)[] {
  const meaning = columnMeaning(under, vocabulary);
  const limited = group === '' ? undefined : columnMeaning(`${under} (${group})`, vocabulary);
  const isLimited = limited !== undefined && limited !== meaning && limiting.has(limited);
  return [meaning, isLimited ? limited : undefined];
}

/** What can stand in the column: "Y/N", "I / PI / NI / NA", "1-5", "(Yes/No)". */
const legend =
  /^[([]?(?:[01]\s?(?:[-–—.…]+|to|bis|à|a|tot|〜)\s?\d{1,3}|\p{L}{1,3}(?:\s?[/,|;]\s?\p{L}{1,4}){1,6}|[○〇✓✔]\s?[/・]\s?[×✕✗✘])[)\]]?\??$/u;

/** What a name above can make of one below: "Residual" of "Impact", "Exclusion" of "Justification". */
const limiting: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['residual', 'residualLikelihood', 'residualImpact', 'exclusionReason'] as const),
]);

/** "Yes" and "No" side by side. */
function isPair(names: readonly Name[], index: number, vocabulary: Vocabulary): boolean {
  const said = [index - 1, index, index + 1].map((place) =>
    tickedFor(names[place]?.under ?? '', vocabulary),
  );
  return (
    (said[1] === 'applicable' && said[2] === 'excluded') ||
    (said[0] === 'applicable' && said[1] === 'excluded')
  );
}

/** "SaaS (CSP)", "Customer (IaaS)". */
function namesPartyOfModel(text: string, vocabulary: Vocabulary): boolean {
  return partyHeaders([{ header: text }], vocabulary)[0]?.model !== undefined;
}

/**
 * The columns of groups in which one of several is ticked: below a name for reasons of selection they
 * are such reasons; below any other known name, such as "Status" or "Treatment", a tick is no word for
 * one, so that they are left alone.
 */
function tickedColumns(
  names: readonly Name[],
  vocabulary: Vocabulary,
): ReadonlyMap<number, HeaderMeaning> {
  const ticked = new Map<number, HeaderMeaning>();
  for (const [index, { own, under, group }] of names.entries()) {
    if (own === '' || under === '') {
      continue;
    }
    const behind = names.findIndex((one, place) => place > index && one.group !== group);
    const places = names.map((_, place) => place).slice(index, behind < 0 ? undefined : behind);
    const unders = places.map((place) => names[place]?.under ?? '');
    const meaning = tickMeaning(group, unders, vocabulary);
    for (const place of meaning ? places : []) {
      ticked.set(place, meaning ?? 'none');
    }
  }
  return ticked;
}

function tickMeaning(
  group: string,
  unders: readonly string[],
  vocabulary: Vocabulary,
): HeaderMeaning | undefined {
  const above = columnMeaning(group, vocabulary);
  if (unders.length < 2 || above === undefined || notTicked.has(above)) {
    return undefined;
  }
  const meanings = unders.map((under) => columnMeaning(under, vocabulary));
  if (reasons.has(above)) {
    return unders.some((under) => sides.test(under)) ||
      meanings.some((one) => one && besideReasons.has(one))
      ? undefined
      : 'reasonTick';
  }
  const isPairOrOther = meanings.some((one) => one !== undefined && one !== above);
  return isPairOrOther ? undefined : 'none';
}

const reasons: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['justification', 'inclusionReason', 'ground'] as const),
]);

/** Below "Reasons and status" stand several things. */
const besideReasons: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['justification', 'inclusionReason', 'exclusionReason', 'remarks', 'status'] as const),
  ...(['evidence', 'owner', 'implementation', 'applicable', 'control', 'title'] as const),
]);

/** Names of what has several columns by itself. */
const notTicked: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['iaas', 'paas', 'saas', 'control', 'controlName', 'controlMapping', 'title'] as const),
  ...(['risk', 'riskId', 'level', 'residual', 'none', 'description', 'foreign'] as const),
]);
