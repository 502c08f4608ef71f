import type { IsmsDocument } from '../model/ismsDocument.js';
import { type Baseline, emptyBaseline, type KnownFindings } from '../workspace/baseline.js';
import { relativePath } from '../workspace/paths.js';
import { findingIdentity } from './findingIdentity.js';
import type { Finding } from './rule.js';
import type { SuppressionTest } from './suppression.js';

/** A place in a workspace: what a baseline knows a document by. */
type Place = Pick<IsmsDocument, 'uri' | 'text' | 'lineStarts'>;

/**
 * Says of each finding of a document, asked once for each in the order in which they are found,
 * whether the baseline knows it. Of findings that are alike, as many are known as were there.
 * `undefined` where the baseline knows nothing of the document.
 */
export function baselineTest(
  document: Place,
  root: string,
  baseline: Baseline | undefined,
): SuppressionTest | undefined {
  const path = relativePath(root, document.uri);
  const known = baseline?.findings.get(path);
  if (!known) {
    return undefined;
  }
  const left = new Map([...known].map(([rule, identities]) => [rule, counted(identities)]));
  return (finding) => {
    const counts = left.get(finding.rule);
    if (!counts) {
      return false;
    }
    const identity = findingIdentity(path, document, finding);
    const count = counts.get(identity) ?? 0;
    counts.set(identity, count - 1);
    return count > 0;
  };
}

/** The test, where there is one, and how often it has said yes. */
export function countedTest(test: SuppressionTest | undefined): {
  readonly test: SuppressionTest | undefined;
  readonly count: () => number;
} {
  let count = 0;
  const counting: SuppressionTest | undefined =
    test &&
    ((finding) => {
      const isSo = test(finding);
      count += isSo ? 1 : 0;
      return isSo;
    });
  return { test: counting, count: () => count };
}

/** The baseline with the findings of one more document, or with more findings of a document that it has. */
export function withFindings(
  baseline: Baseline,
  root: string,
  document: Place,
  findings: readonly Finding[],
): Baseline {
  const path = relativePath(root, document.uri);
  const known = new Map(baseline.findings.get(path));
  for (const finding of findings) {
    const identity = findingIdentity(path, document, finding);
    known.set(finding.rule, [...(known.get(finding.rule) ?? []), identity]);
  }
  return { findings: new Map(baseline.findings).set(path, known) };
}

/** What both know: of findings that are alike, as many as the one has that knows fewer. */
export function knownToBoth(one: Baseline, other: Baseline): Baseline {
  const paths = [...one.findings].map(([path, known]) => {
    const theirs: KnownFindings = other.findings.get(path) ?? new Map();
    const shared = [...known].map(
      ([rule, identities]) => [rule, sharedIdentities(identities, theirs.get(rule) ?? [])] as const,
    );
    return [path, new Map(shared.filter(([, identities]) => identities.length > 0))] as const;
  });
  return paths.length === 0 ? emptyBaseline : { findings: new Map(paths) };
}

function sharedIdentities(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = counted(other);
  return one.filter((identity) => {
    const count = left.get(identity) ?? 0;
    left.set(identity, count - 1);
    return count > 0;
  });
}

function counted(identities: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const identity of identities) {
    counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  return counts;
}
