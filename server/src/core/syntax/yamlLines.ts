import type { TextRange } from '../base/textRange.js';
import type { YamlEntry, YamlProblem, YamlScalar } from './yamlNodes.js';
import { yamlMessages } from './yamlMessages.js';

const mostEntries = 2_000;

/** The lines of `text` without their line ends. */
export function* linesOf(text: string): Iterable<TextRange> {
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    yield { start, end };
    start = next + 1;
  }
}

/**
 * Cuts `text` before each line that starts a key at the margin, so that each part holds one key with
 * its value, and the first what stands before them. Joined, the parts are the text.
 */
export function topLevelParts(text: string): readonly TextRange[] {
  const starts = [0];
  for (const { start, end } of linesOf(text)) {
    if (start > 0 && keyLength(text.slice(start, end)) > 0) {
      starts.push(start);
    }
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/**
 * Keys at the margin with the rest of their line, for a text that is not read as YAML; `offset` is
 * where `text` starts.
 */
export function scannedEntries(text: string, offset = 0): readonly YamlEntry[] {
  const entries: YamlEntry[] = [];
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    const length = keyLength(line);
    if (length > 0) {
      const key = scalarIn(line.slice(0, length), offset + start);
      const value = scalarIn(line.slice(length + 1), offset + start + length + 1);
      entries.push({ key, ...(value.range.end > value.range.start && { value }) });
    }
    if (entries.length === mostEntries) {
      break;
    }
  }
  return entries;
}

/** The marks that git leaves where two versions of a text contradict each other. */
export function conflictMarkers(text: string): readonly YamlProblem[] {
  if (!/^<{7}(?: |\r?$)/m.test(text) && !/^>{7}(?: |\r?$)/m.test(text)) {
    return [];
  }
  return [...linesOf(text)]
    .filter(({ start, end }) => /^(?:[<>|]{7}(?: .*)?|={7})$/.test(text.slice(start, end)))
    .map((range) => ({
      kind: 'conflict',
      range,
      message: yamlMessages.conflict,
    }));
}

/** The same text with blanks in the place of the marks. */
export function withoutMarkers(text: string, markers: readonly YamlProblem[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { range } of markers) {
    pieces.push(text.slice(from, range.start), ' '.repeat(range.end - range.start));
    from = range.end;
  }
  return [...pieces, text.slice(from)].join('');
}

/** How long the key is that starts `line` at the margin; 0 where there is none. */
function keyLength(line: string): number {
  const colon = line.search(/:(?:\s|$)/);
  return colon > 0 && !/^(?:[\s#[\]{},&*!|>%@`]|[-?](?:\s|$))/.test(line) ? colon : 0;
}

function scalarIn(written: string, offset: number): YamlScalar {
  const text = written.trim();
  const start = offset + (text === '' ? 0 : written.indexOf(text));
  const range = { start, end: start + text.length };
  const quoted = /^(["']).*\1$/.test(text) && text.length > 1;
  const textRange = quoted ? { start: range.start + 1, end: range.end - 1 } : range;
  const inside = quoted ? text.slice(1, -1) : text;
  return { kind: 'scalar', style: quoted ? 'quoted' : 'plain', text: inside, textRange, range };
}
