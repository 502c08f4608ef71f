import type { Finding, Fix, TextEdit } from '../core/rules/rule.js';

/** The findings of one document. */
export interface DocumentFindings {
  readonly uri: string;
  readonly findings: readonly Finding[];
  /** How many further ones the baseline knows; 0 if absent. */
  readonly known?: number;
}

/** A text that fixes changed. */
export interface FixedText {
  readonly text: string;
  /** How many fixes were applied to it. */
  readonly fixes: number;
}

/**
 * Applies the fix of each finding that has a preferred one, or only one. A fix is applied whole or
 * not at all. It is left for the next round where one of its edits meets an edit of an earlier fix.
 * It is left to a person where it edits another document than the one with the finding, since then
 * one of two documents is right and only a person knows which, and where a person has to complete or
 * confirm what it writes. `texts` are by uri; line ends of what is inserted become those of the text.
 * `complete` can add edits that go with those of a document. Gives the texts that changed, by uri.
 */
export function applyFixes(
  documents: readonly DocumentFindings[],
  texts: ReadonlyMap<string, string>,
  complete: (uri: string, edits: readonly TextEdit[]) => readonly TextEdit[] = (_, edits) => edits,
): ReadonlyMap<string, FixedText> {
  const fixed = new Map<string, FixedText>();
  for (const { uri, findings } of documents) {
    const text = texts.get(uri);
    if (text === undefined) {
      continue;
    }
    const fixes = fixesThatFit(findings, uri);
    const result = edited(
      text,
      complete(
        uri,
        fixes.flatMap(({ edits }) => edits),
      ),
    );
    if (result !== text) {
      fixed.set(uri, { text: result, fixes: fixes.length });
    }
  }
  return fixed;
}

function fixesThatFit(findings: readonly Finding[], uri: string): readonly Fix[] {
  const fixes: Fix[] = [];
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = chosenFix(finding, uri);
    if (fix && !fix.edits.some((edit) => taken.some((other) => meets(edit, other)))) {
      fixes.push(fix);
      taken.push(...fix.edits);
    }
  }
  return fixes;
}

function chosenFix({ fixes = [] }: Finding, uri: string): Fix | undefined {
  const fix =
    fixes.find(({ preferred }) => preferred) ?? (fixes.length === 1 ? fixes[0] : undefined);
  const isForPerson =
    fix?.needsPerson === true || fix?.edits.some((edit) => (edit.uri ?? uri) !== uri);
  return isForPerson ? undefined : fix;
}

/** Two edits at the same place meet, too: which comes first would be chance. */
function meets({ range: a }: TextEdit, { range: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function edited(text: string, edits: readonly TextEdit[]): string {
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
