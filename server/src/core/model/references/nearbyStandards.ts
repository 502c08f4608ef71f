import type { EditionId, StandardId } from '../../catalogue/control.js';
import type { AnchoredSequence } from './anchors.js';
import { isKnownId } from './knownControls.js';
import { endOf } from './sequence.js';
import { type StandardMention, standardsIn } from './standards.js';
import { idOf } from './writtenId.js';

/** What the words around a list of ids say about whose ids they are. */
export interface Nearby {
  /** `open` where the words say nothing, and the header, the heading or the document decides. */
  readonly owner: 'ours' | 'other' | 'open';
  /** The standard and edition named for these very ids. */
  readonly standard?: StandardId;
  readonly edition?: EditionId;
  /** Whose ids they are, where they are not ours. */
  readonly other?: string;
}

const longestSentence = 300;
const longestGap = 60;

const gapBefore =
  /^(?:[\s:*_(),[\]!–—/-]|\/Amd\.?\s?1(?::2024)?|Annex(?:es|e)?|Anhangs?|Anexo|Allegato|Bijlage|附属書|A|Controls?|controls?|Kontrollen?|Ma(?:ß|ss)nahmen?|Mapping|objectives?|の|管理策)*$/;
const gapAfter =
  /^[\s*_]*(?:[([]|(?:of|from|in|under|der|des|von|aus|nach|de|del|della|du|da|do|van|uit)\s)[\s*_]*(?:(?:the|der|la|le|el|lo)\s)?[\s*_]*$/;
const yearAfter = /^\s?[([](?:Annex A )?(2013|2022)[)\]]/;
const sentenceEnd = /[.!?][)"”*_]*\s+[A-ZÀ-ÖØ-Þ\u3040-\u9fff]|。|\n\s*\n/;

const open: Nearby = { owner: 'open' };
const noMentions: readonly StandardMention[] = [];

/** Looks around the lists of ids of one text. Lists must be asked for in their order. */
export function nearbyStandardsOf(text: string): (found: AnchoredSequence) => Nearby {
  const mentions = /\d{4}|[A-Z]{3}|\bC5\b|BSI/.test(text) ? standardsIn(text) : noMentions;
  let next = 0;
  return (found) => {
    const end = endOf(found.items.at(-1) ?? found.items[0]);
    while (next < mentions.length && (mentions[next]?.start ?? 0) <= found.start) {
      next += 1;
    }
    // The anchor itself is the number within "ISO/IEC 27002:2022", so its own mention counts as before.
    const after = mentions.slice(next, next + 2).find(({ start }) => start >= end);
    return (
      namedAfter(text, end, after) ??
      namedDirectly(text, found, mentions[next - 1]) ??
      ownerInSentence(text, found, mentions.slice(Math.max(0, next - 20), next))
    );
  };
}

function namedDirectly(
  text: string,
  found: AnchoredSequence,
  mention: StandardMention | undefined,
): Nearby | undefined {
  if (!mention || found.start - mention.end > longestGap) {
    return undefined;
  }
  const isAnchor = mention.end > found.start;
  if (!isAnchor && !gapBefore.test(text.slice(mention.end, found.start))) {
    return undefined;
  }
  if (mention.family === 'ours') {
    return ours(mention);
  }
  return countsFor(found, mention) ? { owner: 'other', other: mention.name } : undefined;
}

function namedAfter(
  text: string,
  end: number,
  mention: StandardMention | undefined,
): Nearby | undefined {
  const year = yearAfter.exec(text.slice(end, end + 20))?.[1];
  if (year !== undefined) {
    return { owner: 'ours', standard: 'iso27001', edition: year };
  }
  if (!mention || !belongsTo(text, end, mention)) {
    return undefined;
  }
  if (mention.family === 'ours') {
    return ours(mention);
  }
  const isBracketed = /[([]/.test(text.slice(end, mention.start));
  return mention.family === 'annex' || !isBracketed
    ? { owner: 'other', other: mention.name }
    : undefined;
}

/** "A.2.2 (ISO 42001)" and "A.2.2 of ISO 42001" say whose id it is; "A.5.1 (ISO 42001 A.2.2)" compares. */
function belongsTo(text: string, end: number, mention: StandardMention): boolean {
  const gap = mention.start - end < longestGap ? text.slice(end, mention.start) : '';
  if (!gapAfter.test(gap)) {
    return false;
  }
  const closes = /^\s?(?:Annex A\s?)?[)\]]/.test(text.slice(mention.end, mention.end + 10));
  return closes || !/[([]/.test(gap);
}

function ours({ name, edition }: StandardMention): Nearby {
  return { owner: 'ours', standard: name, ...(edition && { edition }) };
}

/** The last standard named in the same sentence owns the ids that follow. */
function ownerInSentence(
  text: string,
  found: AnchoredSequence,
  before: readonly StandardMention[],
): Nearby {
  const last = before.findLast((mention) => countsFor(found, mention));
  if (!last || found.start - last.end > longestSentence) {
    return open;
  }
  if (sentenceEnd.test(text.slice(last.end, found.start))) {
    const alone = before.every(({ family }) => family !== 'ours');
    return alone && goesOnAbout(last, found) ? { owner: 'other', other: last.name } : open;
  }
  return last.family === 'ours' ? { owner: 'ours' } : { owner: 'other', other: last.name };
}

/**
 * A list with an id that none of our editions has is one of ISO/IEC 42001 and its like if the sentence
 * before speaks of it and none of ours is named there: "This policy follows ISO/IEC 42001. Controls A.6.2.4 and A.10.3 apply."
 */
function goesOnAbout(mention: StandardMention, found: AnchoredSequence): boolean {
  return (mention.family === 'annex' || ofSectors.has(mention.name)) && hasUnknown(found);
}

function hasUnknown({ items }: AnchoredSequence): boolean {
  return items.some((item) => !isKnownItem(item));
}

function isKnownItem({ first, last }: AnchoredSequence['items'][number]): boolean {
  return [first, ...(last ? [last] : [])].some(({ numbers }) => isKnownId(idOf('A', numbers)));
}

/** SOC 2 or CIS say nothing about `A.5.15`, but all about "control 5.1" and `A5.1`. */
function countsFor(found: AnchoredSequence, mention: StandardMention): boolean {
  const { anchor } = found;
  const isLoosely = anchor === 'word' || anchor === 'dotless' || anchor === 'place';
  return mention.family !== 'numbers' || isLoosely || isSectionOf(mention, found);
}

/**
 * Whether the ids can be sections of another standard of ISO: of three parts, none that ours have, and
 * not far behind its name. Those that divide the controls of 27002 for a sector may have any other one.
 */
function isSectionOf({ name, end }: StandardMention, found: AnchoredSequence): boolean {
  if (!name.startsWith('ISO ') || !hasUnknown(found)) {
    return false;
  }
  const isLong = found.items.every(({ first }) => first.numbers.length > 2);
  return ofSectors.has(name) || (isLong && found.start - end < longestGap);
}

/** Telecommunications, energy and health. */
const ofSectors: ReadonlySet<string> = new Set(['ISO 27011', 'ISO 27019', 'ISO 27799']);
