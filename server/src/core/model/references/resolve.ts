import type { TextRange } from '../../base/textRange.js';
import type { ControlId, EditionId, StandardId } from '../../catalogue/control.js';
import type { Notation, ReferenceKind } from '../controlReference.js';
import type { DocumentProfile } from '../ismsDocument.js';
import {
  compareIds,
  controlsBetween,
  isControl,
  isKnownId,
  isObjective2013,
  membersOf,
} from './knownControls.js';
import { listOf } from './controlReferenceFrom.js';
import { isLoose, isRealNumber } from './looseIds.js';
import type { PlacedReference } from './scanChunk.js';
import { namesNothing, standardsIn, type NamedStandards } from './standards.js';
import type { WrittenReference } from './scanText.js';
import type { TextUnit } from './textUnits.js';
import { idOf, type WrittenId } from './writtenId.js';

/** What a written reference means, once it is known in what document it stands. */
export interface Meaning {
  readonly kind: ReferenceKind;
  readonly id: ControlId;
  readonly ids: readonly ControlId[];
  readonly lastId?: ControlId;
  readonly standard?: StandardId;
  readonly edition?: EditionId;
  readonly notation: Notation;
}

/** The editions a document works to, and what else it is about. */
export type Setting = Pick<
  DocumentProfile,
  | 'editions'
  | 'otherStandards'
  | 'usesLooseIds'
  | 'isContract'
  | 'hasOtherControls'
  | 'belongsToIsms'
>;

/**
 * Says whether the id is one of ours. What the sentence says weighs most, then the header of the
 * column, then the heading, then the document.
 */
export function isOurs(reference: PlacedReference, setting: Setting): boolean {
  return (
    (!isLoose(reference.anchor) || isSupported(reference, setting)) && owns(reference, setting)
  );
}

function owns(reference: PlacedReference, setting: Setting): boolean {
  const { anchor, owner, prefix, unit } = reference;
  if (prefix === 'CLD' || anchor === 'standard' || owner !== 'open') {
    return true;
  }
  const isWeak = isWeakId(reference);
  const named = [unit.cell?.names, unit.section].find((names) => saysSomething(names, isWeak));
  if (named) {
    return named.ours;
  }
  return (
    !isOfItsOwn(reference, setting) && !setting.otherStandards.some((name) => bears(name, isWeak))
  );
}

/** Whether the document may count something of its own so: sections of a contract, controls of a form. */
function isOfItsOwn(reference: PlacedReference, setting: Setting): boolean {
  return (
    (setting.isContract === true && isUnknownOf2013(reference)) ||
    (setting.hasOtherControls === true && isOtherNumber(reference))
  );
}

/** A bare number behind the word "control" that no edition has: "Control 6.12 of the admin console". */
export function isOtherNumber({ anchor, first }: PlacedReference): boolean {
  return (
    anchor === 'word' &&
    first.prefix === '' &&
    !isKnownId(idOf('A', first.numbers)) &&
    !isControl(idOf('', first.numbers))
  );
}

/** Bare numbers, and what below "ISO 9001" is a section of its own. */
function isWeakId(reference: PlacedReference): boolean {
  const { anchor } = reference;
  const isLoosely = anchor === 'word' || anchor === 'dotless' || anchor === 'place';
  return isLoosely || isUnknownOf2013(reference);
}

/** An id of three parts that no edition has, as `A.8.5.1`. */
function isUnknownOf2013({ first: { numbers } }: PlacedReference): boolean {
  return numbers.length === 3 && !isKnownId(idOf('A', numbers));
}

/** A loose id counts where something else speaks of controls, or the document writes controls so. */
function isSupported(reference: PlacedReference, setting: Setting): boolean {
  const { support, owner, first, unit } = reference;
  if (support === 'certain' || owner === 'ours') {
    return true;
  }
  const isHabit =
    support === 'word' || setting.usesLooseIds === true || isCitedInIsms(support, setting);
  return isRealNumber(first) && (isHabit || isNamedAround(unit, first.start));
}

/** What a contract acts in accordance with may be a section of its own. */
function isCitedInIsms(
  support: PlacedReference['support'],
  { belongsToIsms, isContract }: Setting,
): boolean {
  return support === 'cited' && belongsToIsms && isContract !== true;
}

function isNamedAround({ place, section, cell }: TextUnit, start: number): boolean {
  const opensHeading = place === 'heading' && start === 0;
  return opensHeading || section.ours || cell?.names.ours === true;
}

/** What a reference means, and where in its unit the id or the range stands. */
export interface PlacedMeaning {
  readonly range: TextRange;
  readonly meaning: Meaning;
}

/** The meanings of a reference: one, or two where a "range" runs from one group to another. */
export function meaningsOf(reference: PlacedReference, setting: Setting): readonly PlacedMeaning[] {
  const { first, last } = reference;
  const from = one(reference, first, setting);
  if (!last) {
    return [{ range: first, meaning: from }];
  }
  const to = one(reference, last, setting);
  if (from.kind === 'group' && to.kind === 'group') {
    return [
      { range: first, meaning: from },
      { range: last, meaning: to },
    ];
  }
  const notation = from.notation === 'proper' ? to.notation : from.notation;
  const between = compareIds(from.id, to.id) > 0 ? [] : controlsBetween(from.id, to.id);
  const ids = between.length > 0 ? between : [from.id, to.id];
  const meaning: Meaning = { ...from, kind: 'range', ids, lastId: to.id, notation };
  return [{ range: { start: first.start, end: last.end }, meaning }];
}

function one(reference: PlacedReference, written: WrittenId, setting: Setting): Meaning {
  const { prefix, anchor, lacksLetters } = reference;
  const named = namingOf(reference);
  const { standard, edition = setting.editions.iso27001 } = named;
  const id = isOwnOf2026(reference, written, setting)
    ? idOf('', written.numbers)
    : idOf(prefix, written.numbers);
  const notation = notationOf(written, anchor, lacksLetters);
  if (written.wildcard || isGroup(id, standard === 'iso27017' ? undefined : edition)) {
    return { ...named, kind: 'group', id, ids: membersOf(id, edition), notation };
  }
  const ids = listOf(id);
  return named === nothingNamed
    ? { kind: 'control', id, ids, notation }
    : { ...named, kind: 'control', id, ids, notation };
}

/** The standard and edition that the sentence names, or the header of the column. */
function namingOf({ standard, edition, unit }: PlacedReference): Naming {
  const names = unit.cell?.names ?? namesNothing;
  return naming(standard ?? names.standard, edition ?? names.edition);
}

interface Naming {
  readonly standard?: StandardId;
  readonly edition?: EditionId;
}

/** One object for nothing: there are very many references that name nothing. */
const nothingNamed: Naming = {};

function naming(standard: StandardId | undefined, edition: EditionId | undefined): Naming {
  if (standard === undefined && edition === undefined) {
    return nothingNamed;
  }
  return { ...(standard && { standard }), ...(edition && { edition }) };
}

function notationOf(
  written: WrittenId,
  anchor: WrittenReference['anchor'],
  lacksLetters: boolean,
): Notation {
  if (lacksLetters) {
    return 'missing-prefix';
  }
  if (written.padded) {
    return 'zero-padded';
  }
  if (written.prefix === '' || written.separator === '.' || anchor === 'annex') {
    return 'proper';
  }
  return /^\s$/.test(written.separator) ? 'spaced' : 'missing-dot';
}

/** Whether the id is a theme, domain or objective; `A.5.1` is an objective in 2013 and a control in 2022. */
function isGroup(id: ControlId, edition: EditionId | undefined): boolean {
  if (isControl(id)) {
    return edition === '2013' && isObjective2013(id);
  }
  return isObjective2013(id) || membersOf(id).length > 0;
}

/**
 * 27017:2026 continues the numbers of 27002:2022. Right after 27017 they can be no others, unless
 * the year 2015 stands there; elsewhere the document must work to 2026.
 */
function isOwnOf2026(
  reference: PlacedReference,
  { prefix, numbers }: WrittenId,
  setting: Setting,
): boolean {
  if (prefix !== '') {
    return false;
  }
  const { standard, edition } = namingOf(reference);
  const isMeant = standard === 'iso27017' ? (edition ?? '2026') : undefined;
  const works = standard === undefined ? setting.editions.iso27017 : isMeant;
  return works === '2026' && isControl(idOf('', numbers)) && !isControl(idOf('A', numbers));
}

function saysSomething(names: NamedStandards | undefined, isWeak: boolean): boolean {
  return names !== undefined && (names.ours || names.annex || (isWeak && names.numbers));
}

function bears(name: string, isWeak: boolean): boolean {
  return isWeak || standardsIn(name).some(({ family }) => family === 'annex');
}
