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
  readonly backticks: number;
  readonly backtickLengths: number;
}

/** Says whether the full Markdown parser can read `text` in little time, whatever it means. */
export function inlineWork(text: string): boolean {
  if (text.length > maximumInlineLength) {
    return false;
  }
  const { emphasis, brackets, angles, backticks, backtickLengths } = marksIn(text);
  return (
    emphasis <= maximumEmphasisRuns &&
    brackets <= maximumBrackets &&
    angles <= maximumAngleBrackets &&
    backtickLengths <= maximumBacktickLengths &&
    squares(emphasis, brackets) + angles * 20 + backticks * backtickLengths <= maximumInlineWork
  );
}

function squares(emphasis: number, brackets: number): number {
  return emphasis * emphasis + brackets * brackets + emphasis * brackets;
}

function marksIn(text: string): Marks {
  const lengths = new Set<number>();
  let [emphasis, brackets, angles, backticks] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (markClass[code] ?? 0) {
      case 1:
        at = runEnd(text, at, code);
        emphasis += 1;
        break;
      case 2:
        brackets += 1;
        break;
      case 3:
        angles += 1;
        break;
      case 4: {
        const end = runEnd(text, at, code);
        lengths.add(end - at);
        backticks += 1;
        at = end;
      }
    }
  }
  return { emphasis, brackets, angles, backticks, backtickLengths: lengths.size };
}

/** 1 for what emphasises, 2 for brackets, 3 for angle brackets, 4 for backticks. */
const markClass = classes({ '*': 1, _: 1, '~': 1, '[': 2, ']': 2, '!': 2, '<': 3, '>': 3, '`': 4 });

function classes(marks: Readonly<Record<string, number>>): Uint8Array {
  const result = new Uint8Array(128);
  for (const [mark, value] of Object.entries(marks)) {
    result[mark.charCodeAt(0)] = value;
  }
  return result;
}

/** The last character of the run of `code` at `start`. */
function runEnd(text: string, start: number, code: number): number {
  let at = start;
  while (text.charCodeAt(at + 1) === code) {
    at += 1;
  }
  return at;
}
