import type { TextRange } from '../core/base/textRange.js';
import type { Finding, Fix } from '../core/rules/rule.js';

/** The findings of one document. */
export interface DocumentFindings {
  readonly uri: string;
  readonly findings: readonly Finding[];
}

export interface FixedTexts {
  /** The texts that changed, by uri. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many fixes were applied. */
  readonly count: number;
}

/**
 * Applies the fix of each finding that has a preferred one, or only one. A fix is applied whole or
 * not at all: it is left for the next round where one of its edits meets an edit of an earlier fix,
 * and left alone where it edits a text that is not among `texts` (by uri). Line ends of what is
 * inserted become those of the text.
 */
export function applyFixes(
  documents: readonly DocumentFindings[],
  texts: ReadonlyMap<string, string>,
): FixedTexts {
  const edits = new Map<string, PlacedEdit[]>();
  let count = 0;
  for (const { uri, findings } of documents) {
    for (const finding of findings) {
      const chosen = editsOf(chosenFix(finding), uri);
      const isPossible = chosen.every(
        (edit) => texts.has(edit.uri) && !(edits.get(edit.uri) ?? []).some((other) => meets(edit, other)),
      );
      if (chosen.length > 0 && isPossible) {
        count += 1;
        for (const edit of chosen) {
          edits.set(edit.uri, [...(edits.get(edit.uri) ?? []), edit]);
        }
      }
    }
  }
  const fixed = [...edits].map(([uri, all]) => [uri, edited(texts.get(uri) ?? '', all)] as const);
  return { texts: new Map(fixed.filter(([uri, text]) => text !== texts.get(uri))), count };
}

interface PlacedEdit {
  readonly uri: string;
  readonly range: TextRange;
  readonly newText: string;
}

function chosenFix({ fixes = [] }: Finding): Fix | undefined {
  return fixes.find(({ preferred }) => preferred) ?? (fixes.length === 1 ? fixes[0] : undefined);
}

function editsOf(fix: Fix | undefined, uri: string): readonly PlacedEdit[] {
  return (fix?.edits ?? []).map((edit) => ({ uri, ...edit }));
}

/** Two edits at the same place meet, too: which comes first would be chance. */
function meets({ range: a }: PlacedEdit, { range: b }: PlacedEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function edited(text: string, edits: readonly PlacedEdit[]): string {
  const lineEnd = lineEndOf(text);
  let result = text;
  for (const { range, newText } of edits.toSorted((a, b) => b.range.start - a.range.start)) {
    const inserted = newText.replaceAll(/\r\n?|\n/g, lineEnd);
    result = result.slice(0, range.start) + inserted + result.slice(range.end);
  }
  return result;
}

/** The line end that `text` uses most; LF for a text of one line. */
function lineEndOf(text: string): string {
  const pairs = text.split('\r\n').length - 1;
  const feeds = text.split('\n').length - 1 - pairs;
  const returns = text.split('\r').length - 1 - pairs;
  if (pairs > feeds && pairs >= returns) {
    return '\r\n';
  }
  return returns > feeds ? '\r' : '\n';
}
