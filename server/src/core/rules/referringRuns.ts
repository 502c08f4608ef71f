import { memoize, numberOf } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { hasNeeded, nothing, type PartRun } from './partRuns.js';
import type { Finding } from './rule.js';
import { type RulePlan, runRule } from './rulePlan.js';
import { findsTheSame, type Looks, watchedDocuments } from './watchedDocuments.js';
import type { World } from './world.js';

type Weighed = RulePlan['referring'][number]['rules'][number];

/** The run of the referring rules of `plan`; what they found before is taken where it still holds. */
export function referringRun(plan: RulePlan, document: IsmsDocument, world: World): PartRun {
  const basis = basisOf(document, world);
  const { workspace, catalogue, configuration, today, language } = world;
  const watched = watchedDocuments(workspace.documents, document);
  const seen = { ...workspace, documents: watched.documents };
  const around = { workspace: seen, catalogue, configuration, today, language, document };
  function foundBy({ rule, severity }: Weighed, part: DocumentFacts): readonly Finding[] {
    const results = resultsFor(part, basis);
    const before = results.get(rule);
    if (before && findsTheSame(before.looks, workspace.documents, document)) {
      return before.findings;
    }
    const findings: Finding[] = [];
    runRule(rule, severity, { ...around, part }, findings);
    results.set(rule, { findings, looks: watched.taken() });
    return findings;
  }
  return (part) => {
    let findings = nothing;
    for (const { needs, rules } of plan.referring) {
      for (const one of hasNeeded(part, needs) ? rules : []) {
        const own = foundBy(one, part);
        if (own.length > 0) {
          findings = findings.length === 0 ? own : [...findings, ...own];
        }
      }
    }
    return findings;
  };
}

/** What one rule found in one part, and which documents that depends on. */
interface Result {
  readonly findings: readonly Finding[];
  readonly looks: Looks;
}

type Results = Map<Weighed['rule'], Result>;

/** What was found in `part` while all that rules depend on, beside documents, was the same. */
function resultsFor(part: DocumentFacts, basis: string): Results {
  const known = resultsOf(part);
  if (known.basis !== basis) {
    known.basis = basis;
    known.results = new Map();
  }
  return known.results;
}

const resultsOf = memoize((): { basis: string; results: Results } => ({
  basis: '',
  results: new Map(),
}));

/** A name for all that rules depend on beside documents. It keeps nothing of it alive. */
function basisOf({ uri, profile }: IsmsDocument, world: World): string {
  const { workspace, catalogue, configuration, today, language } = world;
  const { index, fileSet } = workspace;
  const numbers = [profile, index, fileSet, catalogue, configuration].map(numberOf);
  return [...numbers, today, language, uri].join(' ');
}
