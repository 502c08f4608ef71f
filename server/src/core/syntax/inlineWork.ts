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
  const { emphasis, brackets, angles, backtickLengths, steady } = marksIn(text);
  return (
    emphasis <= maximumEmphasisRuns &&
    brackets <= maximumBrackets &&
    angles <= maximumAngleBrackets &&
    backtickLengths <= maximumBacktickLengths &&
    emphasis * emphasis + (brackets * brackets) / 2 + emphasis * brackets + steady <=
      maximumInlineWork
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

const markOf = new Map<number, Mark>(
  (
    [
      ['*_~', 'emphasis'],
      ['[]!', 'bracket'],
      ['<>', 'angle'],
      ['`', 'backtick'],
      ['\r\n', 'lineEnd'],
      ['&', 'entity'],
      ['@', 'mail'],
      [':wW', 'address'],
    ] as const
  ).flatMap(([characters, mark]) =>
    [...characters].map((one) => [one.charCodeAt(0), mark] as const),
  ),
);

function marksIn(text: string): Marks {
  const lengths = new Set<number>();
  const counts = { emphasis: 0, bracket: 0, angle: 0 };
  let steady = text.length * workOfCharacter;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const mark = markOf.get(code);
    if (!mark || (mark === 'address' && !isAddress(text, at))) {
      continue;
    }
    steady += workOf[mark];
    if (mark === 'emphasis' || mark === 'backtick') {
      const end = runEnd(text, at, code);
      counts.emphasis += mark === 'emphasis' ? 1 : 0;
      lengths.add(mark === 'backtick' ? end - at : 0);
      at = end;
    } else if (mark === 'bracket' || mark === 'angle') {
      counts[mark] += 1;
    }
  }
  const { emphasis, bracket, angle } = counts;
  return { emphasis, brackets: bracket, angles: angle, backtickLengths: lengths.size, steady };
}

function isAddress(text: string, at: number): boolean {
  return text.startsWith('://', at) || /^www\./i.test(text.slice(at, at + 4));
}

/** The last character of the run of `code` at `start`. */
function runEnd(text: string, start: number, code: number): number {
  let at = start;
  while (text.charCodeAt(at + 1) === code) {
    at += 1;
  }
  return at;
}
