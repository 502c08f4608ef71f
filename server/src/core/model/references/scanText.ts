import type { Mutable } from '../../base/mutable.js';
import type { EditionId, StandardId } from '../../catalogue/control.js';
import { type Anchor, type AnchoredSequence, sequencesIn } from './anchors.js';
import { isControl, isKnownId, membersOf } from './knownControls.js';
import { isLoose, type Support, withSupport } from './looseIds.js';
import { nearbyStandardsOf } from './nearbyStandards.js';
import { followsOtherStandard, isAmountOrRoad, isOtherThing } from './otherThings.js';
import { endOf, readSequence, type SequenceItem } from './sequence.js';
import { fileNamesOf } from './traps.js';
import { idOf, readBareId, type WrittenId } from './writtenId.js';

/** One written control, range or group, with what the text around it says. */
export interface WrittenReference extends SequenceItem {
  readonly anchor: Anchor;
  readonly owner: 'ours' | 'other' | 'open';
  readonly standard?: StandardId;
  readonly edition?: EditionId;
  /** Whether it is written alone and not in a list. */
  readonly alone: boolean;
  /** Whether it is a bare number that needs the letters `CLD` and stands after none that has them. */
  readonly lacksLetters: boolean;
  /** Of `A 5.15` and `A5.15`: what else in the text says that controls are spoken of. */
  readonly support?: Support;
}

/** Numbers that 27001 uses for its own clauses: after "27001" alone they are not controls. */
const clauses: ReadonlySet<string> = new Set(
  (
    '4.1 4.2 4.3 4.4 5.1 5.2 5.3 6.1 6.1.1 6.1.2 6.1.3 6.2 6.3 7.1 7.2 7.3 7.4 7.5 7.5.1 7.5.2 7.5.3 ' +
    '8.1 8.2 8.3 9.1 9.2 9.2.1 9.2.2 9.3 9.3.1 9.3.2 9.3.3 10.1 10.2'
  ).split(' '),
);

/** Says whether ISO/IEC 27001 has a clause of this number. */
export function isClauseNumber(number: string): boolean {
  return clauses.has(number);
}

/**
 * Reads the references in `text`, which must be `comparable` and have everything that is not to be
 * read (code, addresses, comments) covered. Offsets are those of `text`. Linear in its length.
 */
export function scanText(text: string): readonly WrittenReference[] {
  const nearby = nearbyStandardsOf(text);
  const isFileName = fileNamesOf(text);
  const found: WrittenReference[] = [];
  for (const sequence of sequencesIn(text)) {
    const [{ first }] = sequence.items;
    if (!isFileName(first.start) && isPlausible(text, first, sequence) && isFree(text, sequence)) {
      const around = nearby(sequence);
      const isForeign =
        around.owner === 'other' && !isCloud(first) && sequence.anchor !== 'standard';
      if (!isForeign) {
        addInContext(found, sequence, around);
      }
    }
  }
  return withSupport(text, found);
}

/** Whether nothing beside the ids makes them something else: a room, an amount, another standard's. */
function isFree(text: string, { anchor, items, start }: AnchoredSequence): boolean {
  const [{ first }] = items;
  if (anchor === 'standard' || isCloud(first)) {
    return true;
  }
  const end = endOf(items.at(-1) ?? items[0]);
  const isNone = isOtherThing(text, start, end) || followsOtherStandard(text, start);
  return !isNone && !(isLoose(anchor) && isAmountOrRoad(text, start, end));
}

/**
 * Reads the bare numbers at `at`, where a control column or a key makes them controls; also those
 * that can be none, so that a caller sees what else is counted there.
 */
export function scanBareNumbers(text: string, at: number): readonly WrittenReference[] {
  const first = readBareId(text, at);
  if (!first) {
    return [];
  }
  const items = readSequence(text, first, 'A');
  return inContext({ anchor: 'place', items, start: at }, { owner: 'open' });
}

function addInContext(
  found: WrittenReference[],
  sequence: AnchoredSequence,
  around: Context,
): void {
  for (const reference of inContext(sequence, around)) {
    if (isInRange(reference)) {
      found.push(reference);
    }
  }
}

/** Says whether the number can be one of Annex A at all, and a section one that exists. */
export function isInRange({ first, prefix }: SequenceItem): boolean {
  const [section = 0] = first.numbers;
  if (prefix !== 'CLD' && section < firstSection) {
    return false;
  }
  const isSection = first.numbers.length === 1 || first.wildcard;
  return !isSection || membersOf(idOf(prefix, first.numbers)).length > 0;
}

type Context = Pick<WrittenReference, 'owner' | 'standard' | 'edition'>;

function inContext(
  { anchor, items }: AnchoredSequence,
  around: Context,
): readonly WrittenReference[] {
  const alone = items.length === 1;
  const firstCloud = items.findIndex(({ first }) => isCloud(first));
  return items.map((item, index) => {
    const prefix = around.standard === 'iso27001' ? item.prefix : cloudPrefix(item, anchor);
    const isBareCloud = prefix === 'CLD' && item.first.prefix === '';
    const lacksLetters = isBareCloud && (firstCloud < 0 || index < firstCloud);
    return inPlace(item, { prefix, anchor, alone, lacksLetters }, around);
  });
}

/** There are very many of these objects: what most of them have is written out, the rest is added. */
function inPlace(
  { first, last }: SequenceItem,
  {
    prefix,
    anchor,
    alone,
    lacksLetters,
  }: Pick<WrittenReference, 'prefix' | 'anchor' | 'alone' | 'lacksLetters'>,
  { owner, standard, edition }: Context,
): WrittenReference {
  const reference: Mutable<WrittenReference> = {
    owner,
    first,
    prefix,
    anchor,
    alone,
    lacksLetters,
  };
  if (standard !== undefined) {
    reference.standard = standard;
  }
  if (edition !== undefined) {
    reference.edition = edition;
  }
  if (last) {
    reference.last = last;
  }
  return reference;
}

/** A bare number that only ISO/IEC 27017 has is one of its own; after the letter A it is not bare. */
function cloudPrefix({ first, prefix }: SequenceItem, anchor: Anchor): WrittenId['prefix'] {
  const isBare = first.prefix === '' && prefix === 'A' && anchor !== 'annex';
  const isOnlyCloud =
    isBare && isControl(idOf('CLD', first.numbers)) && !isKnownId(idOf('A', first.numbers));
  return isOnlyCloud ? 'CLD' : prefix;
}

function isPlausible(text: string, first: WrittenId, { anchor, start }: AnchoredSequence): boolean {
  if (anchor === 'letters' || anchor === 'annex') {
    return true;
  }
  if ((first.numbers[0] ?? 0) > lastSection) {
    return false;
  }
  const isAfter27001 = anchor === 'standard' && text.startsWith('27001', start);
  return isAfter27001 ? !isClause(first) : anchor !== 'word' || isNumberOfControl(first);
}

function isClause(id: WrittenId): boolean {
  return isClauseNumber(id.numbers.join('.'));
}

/** The sections of Annex A begin with 5 in every edition, and end with 18 in that of 2013. */
const firstSection = 5;
const lastSection = 18;

function isNumberOfControl({ numbers }: WrittenId): boolean {
  const [section = 0] = numbers;
  const isOf2022 = numbers.length === 2 && section <= 8;
  return isOf2022 || isKnownId(idOf('A', numbers)) || isKnownId(idOf('CLD', numbers));
}

function isCloud(id: WrittenId): boolean {
  return id.prefix === 'CLD';
}
