import { memoizePair } from '../base/memo.js';
import type { Framework } from './framework.js';

/** What a text is searched with for the ids that a workspace adds. */
export interface FrameworkIds {
  /** All ids in one text: two that are equal in it find the same. */
  readonly signature: string;
  readonly has: (id: string) => boolean;
  /** Whether an id begins with this word, so that it is worth a look. */
  readonly begins: (word: string) => boolean;
  /** Whether a framework has an id that begins with a word of this form: `REQ9` where there is `REQ1`. */
  readonly beginsAlike: (word: string) => boolean;
  /** Whether `id` has the letters and the form of an id of a framework, whether or not it exists. */
  readonly hasShape: (id: string) => boolean;
}

/** Longer ids are refused where a framework is read. */
export const longestFrameworkId = 40;

/**
 * Says whether an id can be found in a text without taking other things for it: it has a letter and
 * a digit, begins with either and ends with either or with a bracket. Numbers alone are versions,
 * clauses and dates to a reader.
 */
export function canBeFound(id: string): boolean {
  return (
    id.length <= longestFrameworkId &&
    /^[\p{L}\p{N}](?:[\p{L}\p{N}._:&()/-]*[\p{L}\p{N})])?$/u.test(id) &&
    /\p{L}/u.test(id) &&
    /\p{N}/u.test(id)
  );
}

/**
 * The ids of `frameworks` and of a workspace's own controls; absent where there are none beside those
 * that are written like the standards' own, which are found anyway.
 */
export const frameworkIdsOf: (
  frameworks: readonly Framework[],
  custom: readonly { readonly id: string }[],
) => FrameworkIds | undefined = memoizePair(
  (frameworks: readonly Framework[], custom: readonly { readonly id: string }[]) => {
    const listed = frameworks.flatMap(({ controls }) => controls.map(({ id }) => id));
    const own = custom.map(({ id }) => id).filter((id) => canBeFound(id) && !isOfStandard(id));
    return listed.length + own.length === 0 ? undefined : idsOf(listed, own);
  },
);

/** Ids that are written like those of Annex A and of ISO/IEC 27017 are read as these are; `A.5.AI.1` is not. */
function isOfStandard(id: string): boolean {
  return /^(?:A|CLD)[. ]?\d+(?:\.\d+)*$/.test(id);
}

function idsOf(listed: readonly string[], own: readonly string[]): FrameworkIds {
  const ids = new Set([...listed, ...own]);
  const words = new Set([...ids].map(firstWord));
  const shapes = new Set(listed.map(shapeOf));
  const wordShapes = new Set(listed.map((id) => shapeOf(firstWord(id))));
  return {
    signature: [...ids].join(' '),
    has: (id) => ids.has(id),
    begins: (word) => words.has(word),
    beginsAlike: (word) => wordShapes.has(shapeOf(word)),
    hasShape: (id) => shapes.has(shapeOf(id)),
  };
}

/** The letters and signs of an id, with one sign for each number: `AC-2(1)` and `AC-17(9)` are alike. */
function shapeOf(id: string): string {
  return id.replaceAll(/\p{N}+/gu, '#');
}

function firstWord(id: string): string {
  return /^[\p{L}\p{N}]*/u.exec(id)?.[0] ?? '';
}
