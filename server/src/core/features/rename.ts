import { overlaps, shifted, type TextRange } from '../base/textRange.js';
import { editionName } from '../catalogue/names.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { idWordsIn, patternOfId } from '../model/namedIds.js';
import type { Chunk } from '../syntax/blocks.js';
import type { World } from '../rules/runRules.js';
import { mentionsOf } from './references.js';
import { renameMessages } from './renameMessages.js';
import type { ControlTarget, IdTarget, Target } from './target.js';

/**
 * A place that changes when an id changes. `definition` gives the id, `mention` names it; `doubtful` is
 * in code or in a comment, where a person has to say whether the id is meant.
 */
export interface RenameEdit {
  readonly kind: 'definition' | 'mention' | 'doubtful';
  readonly range: TextRange;
  readonly newText: string;
}

/** Says why what stands at a place cannot be given another id; `undefined` for a target that can. */
export function renameRefusal(target: Target | undefined, world: World): string | undefined {
  const { language } = world;
  if (!target) {
    return renameMessages.nothing(language);
  }
  if (target.kind === 'control') {
    return controlRefusal(target, world);
  }
  return /\p{L}/u.test(target.id) ? undefined : renameMessages.number(language, target.id);
}

function controlRefusal({ id }: ControlTarget, { catalogue, language }: World): string {
  const control = catalogue.find(id);
  if (!control) {
    return renameMessages.unknownControl(language, id);
  }
  const { title, standard, edition, framework } = control;
  const from = framework?.name ?? editionName(standard, edition);
  const source = standard === 'custom' ? 'isms.yaml' : from;
  return renameMessages.control(language, { id, title, source });
}

/** What changes in `document` when the id of `target` becomes `name`; in the order of the text. */
export function renameEdits(
  target: IdTarget,
  name: string,
  document: IsmsDocument,
  world: World,
): readonly RenameEdit[] {
  const { text } = document;
  const mentions = mentionsOf(target, document, world);
  const certain = mentions.map(({ range, isDefinition }) => ({
    kind: isDefinition ? ('definition' as const) : ('mention' as const),
    range,
    newText: inStyleOf(text.slice(range.start, range.end), name),
  }));
  const doubtful = doubtfulPlaces(target.id, document, mentions).map((range) => ({
    kind: 'doubtful' as const,
    range,
    newText: inStyleOf(text.slice(range.start, range.end), name),
  }));
  return [...certain, ...doubtful].toSorted((a, b) => a.range.start - b.range.start);
}

/** Hyphens at which no line breaks stay such. */
function inStyleOf(written: string, name: string): string {
  return written.includes('\u2011') ? name.replaceAll('-', '\u2011') : name;
}

/** Where the id stands as a word that is no mention: in code, comments and tags, not where links lead. */
function doubtfulPlaces(
  id: string,
  { chunks, parts, text }: IsmsDocument,
  mentions: readonly { readonly range: TextRange }[],
): readonly TextRange[] {
  const pattern = patternOfId(id);
  if (text.search(pattern) < 0) {
    return [];
  }
  return chunks.flatMap(({ chunk, start }, index) => {
    const links = parts[index]?.links ?? [];
    return placesIn(chunk, pattern)
      .filter((range) => !links.some((link) => overlaps(link.destinationRange, range)))
      .map((range) => shifted(range, start))
      .filter((range) => !mentions.some((one) => overlaps(one.range, range)));
  });
}

function placesIn(chunk: Chunk, pattern: RegExp): readonly TextRange[] {
  // A longer word that has the id in it, as `R-001/CR-002`, names something else.
  const words = idWordsIn(chunk).map(({ range }) => range);
  return Array.from(chunk.text.matchAll(pattern), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  })).filter((range) => !words.some((word) => overlaps(word, range)));
}
