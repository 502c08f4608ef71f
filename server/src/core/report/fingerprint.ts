import { lineEndAt } from '../syntax/sourceText.js';
import type { PlacedFinding } from './report.js';

/**
 * One text for each finding by which it is known again after lines have moved: from the rule, the
 * file, what is written at the finding and around it, and, where all that is the same, a count.
 */
export function fingerprints(findings: readonly PlacedFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const hash = hashed(identityOf(finding));
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return `${hash}:${times}`;
  });
}

function identityOf({ file, source, finding, region }: PlacedFinding): string {
  const { start, end } = finding.range;
  const line = source.text.slice(
    source.lineStarts[region.line - 1] ?? 0,
    lineEndAt(source, region.line - 1),
  );
  const written = source.text.slice(start, Math.min(end, start + 200));
  return [finding.rule, file, written, line.trim().replaceAll(/\s+/g, ' ')].join('\n');
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
