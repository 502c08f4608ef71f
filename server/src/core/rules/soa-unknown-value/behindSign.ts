import type { Cell } from '../../model/table.js';

/**
 * The words of a cell behind the sign that it begins with, as a cell of their own: the word of
 * "🟢 Done". Absent where no sign opens it, where many words follow, which are a remark, and where the
 * source holds anything but what a reader sees.
 */
export function wordsBehindSign(cell: Cell, source: string): Cell | undefined {
  const { text, range } = cell;
  const { words } = signed.exec(text)?.groups ?? {};
  if (words === undefined || source.slice(range.start, range.end) !== text) {
    return undefined;
  }
  const start = range.end - words.length;
  return { ...cell, text: words, range: { start, end: range.end } };
}

const signed =
  /^(?:\p{Extended_Pictographic}|[○◯●◎△◐✓✗✘×✕■])\uFE0F?\s*(?<words>\p{L}{2,}(?: \p{L}+){0,3})$/u;

/** `word` without the sign that it begins with. */
export function withoutSign(word: string): string {
  return word.replace(/^[^\p{L}]+/u, '');
}
