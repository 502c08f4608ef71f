import { readSequence, type SequenceItem } from './sequence.js';
import {
  followsAnnex,
  isCompound,
  isGrade,
  isGradeOrArticle,
  isPartOfWord,
  isPlace,
} from './traps.js';
import { readBareId, readPrefixedId, type WrittenId } from './writtenId.js';

/** What makes a reader take the first id of a list for a control. */
export type Anchor =
  /** `A.5.15` and `CLD.6.3.1`. */
  | 'letters'
  /** `A 5.15`. */
  | 'spaced'
  /** `A5.15`, which SOC 2 writes too. */
  | 'dotless'
  /** The word Annex before it. */
  | 'annex'
  /** The number of one of our standards before it. */
  | 'standard'
  /** The word "control" before it. */
  | 'word'
  /** Nothing but its place: a control column, or a key of the front matter. */
  | 'place';

/** A list of ids and what made it one. */
export interface AnchoredSequence {
  readonly anchor: Anchor;
  readonly items: readonly [SequenceItem, ...SequenceItem[]];
  /** Where the anchor begins: the word "Control", the number of the standard, or the id itself. */
  readonly start: number;
}

const candidate =
  /A(?:[^A-Za-z0-9]{0,4}|,? (?:les |las |le )?(?:mesures?|medidas?|misur[ae]) )\d|CLD[^A-Za-z0-9]{0,2}\d|2700[12]|27017|(?:[Cc]ontr[oô]l|[Kk]ontrolle|[Mm]a(?:ß|ss)nahme|管理策|(?:[Bb]eheersm|[Mm])aatregel)[a-z]{0,3}[\s*_:]{0,4}\d/g;
const quickCandidate = new RegExp(candidate.source);

const control = /[A-Za-zôß]{7,20}|管理策/y;
const annexGap =
  /A(?:\s?[:(§]\s?|,\s|\s[-–—]\s|\.\s|,? (?:les |las |le )?(?:mesures?|medidas?|misur[ae]) )(?=\d)/y;
const yearAndGap =
  /(?:\s?[:/-]\s?(?:19|20)\d\d)?(?:\/Amd\.?\s?\d(?::\d{4})?)?[\s*_:]{1,4}(?:[([]\s?)?(?=\d)/y;

/** Says whether anything in `text` may be a reference outside a control column; cheap. */
export function mayNameControls(text: string): boolean {
  return quickCandidate.test(text);
}

/**
 * All places in `text` at which something begins that may be a reference outside a control column, in
 * order. A piece of `text` that holds none of them names no control.
 */
export function candidatePlaces(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = nextCandidate(text, 0); at !== undefined; at = nextCandidate(text, at + 1)) {
    places.push(at);
  }
  return places;
}

/** All lists of ids in `text`, in order, not overlapping. `text` must be `comparable`. */
export function sequencesIn(text: string): readonly AnchoredSequence[] {
  const sequences: AnchoredSequence[] = [];
  let at = nextCandidate(text, 0);
  while (at !== undefined) {
    const found = sequenceAt(text, at);
    if (found) {
      sequences.push(found);
    }
    const last = found?.items.at(-1);
    // Where nothing was read, the same characters may hold another candidate: "Annex A control 5.1".
    at = nextCandidate(text, last ? (last.last ?? last.first).end : at + 1);
  }
  return sequences;
}

function nextCandidate(text: string, from: number): number | undefined {
  candidate.lastIndex = from;
  return candidate.exec(text)?.index;
}

function sequenceAt(text: string, at: number): AnchoredSequence | undefined {
  if (text[at] === 'A') {
    return followsAnnex(text, at) ? annexSequence(text, at) : letterSequence(text, at);
  }
  if (text[at] === '2') {
    return standardSequence(text, at);
  }
  return text.startsWith('CLD', at) ? cloudSequence(text, at) : wordSequence(text, at);
}

function annexSequence(text: string, at: number): AnchoredSequence | undefined {
  annexGap.lastIndex = at;
  const number = annexGap.test(text) ? readBareId(text, annexGap.lastIndex) : undefined;
  const first = number ?? readPrefixedId(text, at);
  return first && isWhole(first) ? sequence(text, first, 'annex', at) : undefined;
}

function letterSequence(text: string, at: number): AnchoredSequence | undefined {
  const first = isPartOfWord(text, at) || isPlace(text, at) ? undefined : readPrefixedId(text, at);
  const anchor = first && isWhole(first) ? anchorOf(text, first) : undefined;
  return first && anchor && sequence(text, first, anchor, at);
}

function anchorOf(text: string, { separator, start, end }: WrittenId): Anchor | undefined {
  switch (separator) {
    case '.':
      return 'letters';
    case '':
      return isGrade(text, start) ? undefined : 'dotless';
    case '\n':
    case '\r':
      return undefined;
    default:
      return isGradeOrArticle(text, start, end) ? undefined : 'spaced';
  }
}

/** "A 5" and "A5" are a sheet of paper or a road; only `A.5` is a theme. */
function isWhole(id: WrittenId): boolean {
  return id.separator === '.' || id.numbers.length > 1;
}

function cloudSequence(text: string, at: number): AnchoredSequence | undefined {
  const first = isPartOfWord(text, at) ? undefined : readPrefixedId(text, at);
  return first && sequence(text, first, 'letters', at);
}

function standardSequence(text: string, at: number): AnchoredSequence | undefined {
  yearAndGap.lastIndex = at + '27001'.length;
  if (/\d/.test(text[at - 1] ?? '') || !yearAndGap.test(text)) {
    return undefined;
  }
  const first = readBareId(text, yearAndGap.lastIndex);
  return first && sequence(text, first, 'standard', at);
}

function wordSequence(text: string, at: number): AnchoredSequence | undefined {
  control.lastIndex = at;
  const word = control.exec(text)?.[0];
  if (word === undefined || (word !== '管理策' && isCompound(text, at))) {
    return undefined;
  }
  let number = at + word.length;
  while (/[\s*_:]/.test(text[number] ?? '')) {
    number += 1;
  }
  const first = readBareId(text, number);
  return first && sequence(text, first, 'word', at);
}

function sequence(text: string, first: WrittenId, anchor: Anchor, start: number): AnchoredSequence {
  return { anchor, items: readSequence(text, first, first.prefix || 'A'), start };
}
