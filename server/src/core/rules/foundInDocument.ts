import { flatOf } from '../base/flatOf.js';
import type { Language } from '../base/language.js';
import { shifted } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { documentLimit, limitFindings } from './limitFindings.js';
import { limitMessages } from './limitMessages.js';
import { movedProblem } from './movedProblem.js';
import type { PartRun } from './partRuns.js';
import type { Finding } from './rule.js';
import type { SuppressionTest } from './suppression.js';

/** No document gets more findings than this; a last one says how many more there are. */
export const mostFindings = 200;

/** Findings in the order of the text, of which only the first ones are kept, with the number of all. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly count: number;
}

/**
 * What `run` gives for each part of a document, moved to where the part stands. What is beyond the
 * first {@link mostFindings} is only counted: nobody will see where it stands.
 */
export function placed(
  { parts, chunks }: IsmsDocument,
  run: PartRun,
  isLeftOut: SuppressionTest | undefined,
): Found {
  const findings: Finding[] = [];
  let count = 0;
  for (const [index, part] of parts.entries()) {
    const start = chunks[index]?.start ?? 0;
    const own = kept(run(part), start, isLeftOut);
    count += own.length;
    if (findings.length < mostFindings) {
      for (const finding of own) {
        findings.push(movedProblem(finding, start));
      }
    }
  }
  return { findings, count };
}

/** The findings of a chunk that starts at `start` without those that a comment leaves out. */
function kept(
  findings: readonly Finding[],
  start: number,
  isLeftOut: SuppressionTest | undefined,
): readonly Finding[] {
  return isLeftOut
    ? findings.filter(({ rule, range }) => !isLeftOut({ rule, range: shifted(range, start) }))
    : findings;
}

/** `findings` without those that a comment leaves out. */
export function without(
  findings: readonly Finding[],
  isLeftOut: SuppressionTest | undefined,
): readonly Finding[] {
  return isLeftOut ? findings.filter((finding) => !isLeftOut(finding)) : findings;
}

/** What is told about limits, and in which language. */
interface LimitContext {
  readonly severity: Finding['severity'] | 'off';
  readonly isLeftOut: SuppressionTest | undefined;
  readonly language: Language;
}

/**
 * All findings in one order; of too many, the first ones and how many more there are. What was not
 * read is always told, wherever it stands.
 */
export function limited(
  found: readonly Found[],
  document: IsmsDocument,
  { severity, isLeftOut, language }: LimitContext,
): readonly Finding[] {
  const findings = flatOf(found, (one) => one.findings);
  const count = found.reduce((sum, one) => sum + one.count, 0);
  const limits =
    severity === 'off' ? [] : without(limitFindings(language, document, severity), isLeftOut);
  if (count <= mostFindings) {
    return [...findings, ...limits].sort(byPlace);
  }
  const shown = findings.sort(byPlace).slice(0, mostFindings);
  const last = shown.at(-1);
  return [
    ...[...shown, ...limits].sort(byPlace),
    {
      rule: documentLimit,
      severity: severity === 'off' ? 'information' : severity,
      range: { start: last?.range.start ?? 0, end: last?.range.end ?? document.text.length },
      message: limitMessages.furtherFindings(language, count - mostFindings, mostFindings),
    },
  ];
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
