import { flatOf } from '../base/flatOf.js';
import type { TextRange } from '../base/textRange.js';
import { shifted } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { type Suppression, suppressionsIn } from '../model/readSuppressions.js';
import { lineEndAt, positionAt } from '../syntax/sourceText.js';
import type { Finding } from './rule.js';

/** The rule that a finding about a comment bears which leaves out findings. */
export const suppressionRule = 'suppression';

/** A comment that leaves out findings, in its document. */
export interface PlacedSuppression {
  readonly comment: Suppression;
  /** The offset at which the comment's chunk starts: its ranges are relative to that. */
  readonly start: number;
}

/** The comments of `document` that leave out findings, in the order of the text. */
export function suppressionsOf({ chunks }: IsmsDocument): readonly PlacedSuppression[] {
  return flatOf(chunks, ({ chunk, start }) =>
    suppressionsIn(chunk).map((comment) => ({ comment, start })),
  );
}

/** Says of each finding, whose range is in the document, whether a comment leaves it out. */
export type SuppressionTest = (finding: Pick<Finding, 'rule' | 'range'>) => boolean;

/**
 * The test for the findings of `document` on the day `today`. A comment without a reason counts as
 * well; one whose day has passed does not. `undefined` where no comment leaves out anything.
 */
export function suppressionTest(
  document: IsmsDocument,
  suppressions: readonly PlacedSuppression[],
  today: string,
): SuppressionTest | undefined {
  const effective = suppressions.filter(({ comment }) => !hasEnded(comment, today));
  if (effective.length === 0) {
    return undefined;
  }
  const everywhere = new Set(flatOf(effective, (one) => rulesOf(one, 'file')));
  const byLine = new Map<number, Set<string>>();
  const targets = lineTargets(document, suppressions);
  for (const one of effective) {
    const line = targets(one);
    const rules = byLine.get(line) ?? new Set();
    byLine.set(line, rules);
    rulesOf(one, 'next-line').forEach((rule) => rules.add(rule));
  }
  return ({ rule, range }) =>
    everywhere.has(rule) ||
    (byLine.size > 0 && byLine.get(positionAt(document, range.start).line)?.has(rule) === true);
}

/** The test that says yes where one of the two does; the second is not asked where the first does. */
export function either(
  first: SuppressionTest | undefined,
  second: SuppressionTest | undefined,
): SuppressionTest | undefined {
  return first && second ? (finding) => first(finding) || second(finding) : (first ?? second);
}

/** Whether the day until which a comment counts has passed; a day that cannot be read never does. */
export function hasEnded({ until }: Suppression, today: string): boolean {
  return until?.date.kind === 'date' && until.date.iso < today;
}

function rulesOf({ comment }: PlacedSuppression, form: string): readonly string[] {
  return comment.form === form ? comment.rules.map(({ id }) => id) : [];
}

/**
 * Gives the line that each comment is about: the next one that is not blank. Several comments below
 * each other are about the same line.
 */
function lineTargets(
  document: IsmsDocument,
  suppressions: readonly PlacedSuppression[],
): (suppression: PlacedSuppression) => number {
  const lastLines = new Map<number, number>();
  for (const { comment, start } of suppressions) {
    if (comment.isBlock) {
      const { start: first, end: last } = linesOf(document, shifted(comment.range, start));
      lastLines.set(first, last);
    }
  }
  const targets = new Map<number, number>();
  // From the last to the first, so that of comments below each other each goes on where the next did.
  for (const { comment, start } of suppressions.toReversed()) {
    const from = positionAt(document, start + comment.lastLine).line + 1;
    if (!targets.has(from)) {
      targets.set(from, targetFrom(document, from, { lastLines, targets }));
    }
  }
  return ({ comment, start }) =>
    targets.get(positionAt(document, start + comment.lastLine).line + 1) ??
    document.lineStarts.length;
}

interface KnownLines {
  /** The last line of the comment that starts in a line. */
  readonly lastLines: ReadonlyMap<number, number>;
  readonly targets: ReadonlyMap<number, number>;
}

function targetFrom(
  document: IsmsDocument,
  from: number,
  { lastLines, targets }: KnownLines,
): number {
  let line = from;
  while (line < document.lineStarts.length) {
    const last = lastLines.get(line);
    if (last === undefined && !isBlank(document, line)) {
      break;
    }
    line = (last ?? line) + 1;
    const known = targets.get(line);
    if (known !== undefined) {
      return known;
    }
  }
  return line;
}

function linesOf(document: IsmsDocument, range: TextRange): TextRange {
  return {
    start: positionAt(document, range.start).line,
    end: positionAt(document, range.end).line,
  };
}

/** A line of a block quote that has nothing behind its marks is blank, too. */
function isBlank(document: IsmsDocument, line: number): boolean {
  const start = document.lineStarts[line] ?? document.text.length;
  return /^[\s>]*$/.test(document.text.slice(start, lineEndAt(document, line)));
}
