import type { Language } from '../base/language.js';
import type { Configuration } from '../workspace/configuration.js';
import { type CardBlock, heightOf, type Line } from './cardBlocks.js';
import { cardWords } from './cardWords.js';

/** What one party does, in the order in which the points are to be shown. */
export interface FittedParty {
  readonly label: Line;
  readonly points: readonly Line[];
}

/** What a hover card can consist of. The head and an end always stay; the rest stays as far as it fits. */
export interface CardParts {
  readonly head: readonly CardBlock[];
  readonly about: Line;
  /** In the order in which they are shown. */
  readonly parties: readonly FittedParty[];
  readonly notes: readonly Line[];
  /** The end of the card, in versions of which each is shorter than the one before. */
  readonly tails: readonly (readonly CardBlock[])[];
  /** The uri of the full card. */
  readonly more: string | undefined;
  readonly language: Language;
}

interface Room {
  readonly role: Configuration['role'];
  readonly width: number;
  readonly height: number;
}

/** How much of the parts that can be cut is shown. */
interface Shown {
  readonly points: readonly number[];
  readonly notes: number;
  readonly about: boolean;
}

/**
 * Puts a card together that is at most `height` lines high. Two points of each party come first, then
 * the notes by service model, then the further points (in a workspace with one role all of its own
 * before those of the other party), and last what the control is about. A control without cloud
 * guidance always says what it is about. The end is cut before the first two points are.
 */
export function fitted(parts: CardParts, room: Room): readonly CardBlock[] {
  let blocks: readonly CardBlock[] = [];
  for (const tail of parts.tails) {
    const whole = { ...parts, tail };
    const shown = mostThatFits(whole, room);
    blocks = assembled(whole, shown);
    if (parts.parties.every(({ points }, index) => hasEnough(points, shown.points[index] ?? 0))) {
      break;
    }
  }
  return blocks;
}

interface WholeCard extends CardParts {
  readonly tail: readonly CardBlock[];
}

function mostThatFits(parts: WholeCard, room: Room): Shown {
  let shown: Shown = {
    points: parts.parties.map(() => 0),
    notes: 0,
    about: parts.parties.length === 0,
  };
  for (const grow of steps(parts, room.role)) {
    const larger = grow(shown);
    if (heightOf(assembled(parts, larger), room.width) <= room.height) {
      shown = larger;
    }
  }
  return shown;
}

function hasEnough(points: readonly Line[], shown: number): boolean {
  return shown >= Math.min(points.length, pointsAtFirst);
}

type Step = (shown: Shown) => Shown;

const pointsAtFirst = 2;

function steps({ parties, notes }: CardParts, role: Configuration['role']): readonly Step[] {
  const most = Math.max(0, ...parties.map(({ points }) => points.length));
  const rounds = Array.from({ length: most }, (_, index) => index + 1);
  const first = rounds.slice(0, pointsAtFirst);
  const further = rounds.slice(pointsAtFirst);
  const byRound = (counts: readonly number[]): readonly Step[] =>
    counts.flatMap((count) => parties.map((party, index) => pointStep(party, index, count)));
  const byParty = (counts: readonly number[]): readonly Step[] =>
    parties.flatMap((party, index) => counts.map((count) => pointStep(party, index, count)));
  return [
    ...byRound(first),
    ...notes.map((_, index): Step => (shown) => ({ ...shown, notes: index + 1 })),
    ...(role === 'both' ? byRound(further) : byParty(further)),
    (shown) => ({ ...shown, about: true }),
  ];
}

function pointStep({ points }: FittedParty, index: number, count: number): Step {
  return (shown) =>
    // A point is only shown below all that stand before it.
    shown.points[index] === count - 1 && count <= points.length
      ? { ...shown, points: shown.points.with(index, count) }
      : shown;
}

function assembled(parts: WholeCard, shown: Shown): readonly CardBlock[] {
  const { head, about, parties, notes, tail } = parts;
  return [
    ...head,
    ...(shown.about ? [{ kind: 'paragraph' as const, lines: [about] }] : []),
    ...parties.map((party, index) => partyBlock(party, shown.points[index] ?? 0)),
    ...(shown.notes > 0
      ? [{ kind: 'paragraph' as const, lines: notes.slice(0, shown.notes) }]
      : []),
    ...moreBlock(parts, shown),
    ...tail,
  ];
}

function partyBlock({ label, points }: FittedParty, count: number): CardBlock {
  return { kind: 'list', label, items: points.slice(0, count) };
}

/** Says how much is left out, so that nobody takes a part for the whole. */
function moreBlock(
  { parties, notes, more, language }: CardParts,
  shown: Shown,
): readonly CardBlock[] {
  const points = parties.reduce(
    (sum, party, index) => sum + party.points.length - (shown.points[index] ?? 0),
    0,
  );
  const hasNotes = notes.length > shown.notes;
  if (points === 0 && !hasNotes) {
    return [];
  }
  const text = cardWords[language].inFullCard(points, hasNotes);
  return [{ kind: 'paragraph', lines: [[more === undefined ? text : { text, uri: more }]] }];
}
