import {
  maximumAngleBrackets,
  maximumBacktickLengths,
  maximumBrackets,
  maximumEmphasisRuns,
  maximumInlineLength,
  maximumInlineWork,
} from './limits.js';

interface Marks {
  readonly emphasis: number;
  readonly brackets: number;
  readonly angles: number;
  readonly backtickLengths: number;
  /** Work for what costs the same wherever it stands, in the unit of `maximumInlineWork`. */
  readonly steady: number;
}

/** Says whether the full Markdown parser can read `text` in little time, whatever it means. */
export function isLittleWork(text: string): boolean {
  if (text.length > maximumInlineLength) {
    return false;
  }
  const { emphasis, brackets, steady } = marksIn(text);
  return (
    !hasTooManyMarks(text) &&
    emphasis * emphasis + (brackets * brackets) / 2 + emphasis * brackets + steady <=
      maximumInlineWork
  );
}

/** Says whether `text` has more marks than any document that a person has written. */
export function hasTooManyMarks(text: string): boolean {
  const { emphasis, brackets, angles, backtickLengths } = marksIn(text);
  return (
    emphasis > maximumEmphasisRuns ||
    brackets > maximumBrackets ||
    angles > maximumAngleBrackets ||
    backtickLengths > maximumBacktickLengths
  );
}

/** What is counted, by its first character. */
type Mark =
  'emphasis' | 'bracket' | 'angle' | 'backtick' | 'lineEnd' | 'entity' | 'mail' | 'address';

/** How much work each takes by itself, measured: 2,500 are about a millisecond. */
const workOf: Readonly<Record<Mark, number>> = {
  emphasis: 0,
  bracket: 0,
  angle: 40,
  backtick: 70,
  lineEnd: 100,
  entity: 45,
  mail: 120,
  address: 250,
};

const workOfCharacter = 2;

const markOf = new Map(
  (
    [
      ...(['*', '_', '~'] as const).map((one) => [one, 'emphasis'] as const),
      ...(['[', ']', '!'] as const).map((one) => [one, 'bracket'] as const),
      ...(['<', '>'] as const).map((one) => [one, 'angle'] as const),
      ...(['\r', '\n'] as const).map((one) => [one, 'lineEnd'] as const),
      ...([':', 'w', 'W'] as const).map((one) => [one, 'address'] as const),
      ['`', 'backtick'],
      ['&', 'entity'],
      ['@', 'mail'],
    ] as const
  ).map(([character, mark]): [number, Mark] => [character.charCodeAt(0), mark]),
);

function marksIn(text: string): Marks {
  const lengths = new Set<number>();
  const counts = { ...noMarks };
  let steady = text.length * workOfCharacter;
  for (let at = 0; at < text.length; at += 1) {
    const mark = markAt(text, at);
    if (mark) {
      const start = at;
      at = mark === 'emphasis' || mark === 'backtick' ? runEnd(text, at) : at;
      counts[mark] += 1;
      steady += workOf[mark];
      lengths.add(mark === 'backtick' ? at - start : 0);
    }
  }
  const { emphasis, bracket, angle } = counts;
  return { emphasis, brackets: bracket, angles: angle, backtickLengths: lengths.size, steady };
}

const noMarks: Readonly<Record<Mark, number>> = {
  ...{ emphasis: 0, bracket: 0, angle: 0, backtick: 0 },
  ...{ lineEnd: 0, entity: 0, mail: 0, address: 0 },
};

function markAt(text: string, at: number): Mark | undefined {
  const mark = markOf.get(text.charCodeAt(at));
  return mark === 'address' && !isAddress(text, at) ? undefined : mark;
}

function isAddress(text: string, at: number): boolean {
  return text.startsWith('://', at) || /^www\./i.test(text.slice(at, at + 4));
}

/** The last character of the run at `start`. */
function runEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let at = start;
  while (text.charCodeAt(at + 1) === code) {
    at += 1;
  }
  return at;
}
