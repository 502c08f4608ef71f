import { lineEndAt, positionAt, type SourceText } from '../syntax/sourceText.js';
import type { Finding } from './rule.js';

/** How much of a long range tells it from others. */
const mostWritten = 200;

/**
 * A text of 16 hexadecimal digits by which a finding is known again after lines have moved: from the
 * rule, the file's name, what is written at the finding, and its first line without its blanks. The
 * message is no part of it, so the same finding is known in every language. Two findings alike in all
 * that have the same one.
 */
export function findingIdentity(
  file: string,
  source: SourceText,
  { rule, range: { start, end } }: Pick<Finding, 'rule' | 'range'>,
): string {
  const { line: number } = positionAt(source, start);
  const line = source.text.slice(source.lineStarts[number] ?? 0, lineEndAt(source, number));
  const written = source.text.slice(start, Math.min(end, start + mostWritten));
  return hashed([rule, file, written, line.trim().replaceAll(/\s+/g, ' ')].join('\n'));
}

/** FNV-1a over UTF-16 units with two starting values: 16 hexadecimal digits. It need not be secret. */
function hashed(text: string): string {
  return [0x811c9dc5, 0x01234567]
    .map((start) => {
      let hash = start;
      for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      }
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
