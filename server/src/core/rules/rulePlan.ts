import { groupedBy } from '../base/groupedBy.js';
import { memoizePair } from '../base/memo.js';
import type { Severity } from '../base/severity.js';
import type { Configuration } from '../workspace/configuration.js';
import type {
  ChunkRule,
  DocumentRule,
  Finding,
  NeededFact,
  Problem,
  ReferringRule,
  Rule,
  WorkspaceRule,
} from './rule.js';

/** A rule and how much its findings weigh. */
export interface WeighedRule<Kind extends Rule> {
  readonly rule: Kind;
  readonly severity: Severity;
}

/** Rules that find nothing without the same fact, so that it is looked for once for all of them. */
export interface RulesThatNeed<Kind extends Rule> {
  readonly needs: NeededFact | undefined;
  readonly rules: readonly WeighedRule<Kind>[];
}

/** The rules that are switched on, by what they look at and what they need. */
export interface RulePlan {
  readonly ofChunks: readonly RulesThatNeed<ChunkRule>[];
  readonly referring: readonly RulesThatNeed<ReferringRule>[];
  readonly ofDocuments: readonly RulesThatNeed<DocumentRule | WorkspaceRule>[];
}

/** The rules of `rules` that `configuration` leaves on. The same value for the same two. */
export const rulePlan: (configuration: Configuration, rules: readonly Rule[]) => RulePlan =
  memoizePair((configuration: Configuration, rules: readonly Rule[]): RulePlan => {
    const ofChunks: WeighedRule<ChunkRule>[] = [];
    const referring: WeighedRule<ReferringRule>[] = [];
    const ofDocuments: WeighedRule<DocumentRule | WorkspaceRule>[] = [];
    for (const rule of rules) {
      const severity = configuration.rules[rule.id] ?? rule.severity;
      if (severity === 'off') {
        continue;
      }
      switch (rule.scope) {
        case 'chunk':
          ofChunks.push({ rule, severity });
          break;
        case 'referring':
          referring.push({ rule, severity });
          break;
        case 'document':
        case 'workspace':
          ofDocuments.push({ rule, severity });
      }
    }
    return {
      ofChunks: byNeed(ofChunks),
      referring: byNeed(referring),
      ofDocuments: byNeed(ofDocuments),
    };
  });

function byNeed<Kind extends Rule>(
  rules: readonly WeighedRule<Kind>[],
): readonly RulesThatNeed<Kind>[] {
  const groups = groupedBy(rules, ({ rule }) => rule.needs);
  return [...groups].map(([needs, own]) => ({ needs, rules: own }));
}

/** A rule as far as running it goes. */
interface Checker<Context> {
  readonly id: string;
  check(context: Context): Iterable<Problem>;
}

/**
 * Runs one rule to its end and adds what it finds to `findings`; where it fails, what it had found
 * before is kept.
 */
export function runRule<Context>(
  rule: Checker<Context>,
  severity: Severity,
  context: Context,
  findings: Finding[],
): void {
  try {
    for (const problem of rule.check(context)) {
      findings.push(findingOf(problem, rule.id, severity));
    }
  } catch (error) {
    ruleFailures.report(rule.id, error);
  }
}

/** All that a finding can have; a field that is added to it has to be copied below, or this does not compile. */
type WholeFinding = { readonly [Key in keyof Required<Finding>]: Finding[Key] };

/** Written out, since copying objects of different forms takes many times as long. */
function findingOf(
  { range, message, fixes, related }: Problem,
  rule: string,
  severity: Severity,
): Finding {
  const finding: WholeFinding = { range, message, fixes, related, rule, severity };
  return finding as Finding;
}

/** Who is told when a rule fails, which is always a mistake of ours. A host sets `report`. */
export const ruleFailures: { report: (rule: string, error: unknown) => void } = {
  report: () => undefined,
};
