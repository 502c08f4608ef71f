import { memoizePair } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { DocumentProfile, IsmsDocument } from '../model/ismsDocument.js';
import type { ChunkRuleContext, Finding, NeededFact } from './rule.js';
import { type RulePlan, runRule } from './rulePlan.js';
import { findsTheSame, type Looks, watchedDocuments } from './watchedDocuments.js';
import type { World } from './world.js';

/** Gives what some rules find in one part of a document, ranges relative to the part. */
export type PartRun = (part: DocumentFacts) => readonly Finding[];

const nothing: readonly Finding[] = [];

/** The run of the chunk rules of `plan`. For the same plan, profile and world the same, which remembers its results. */
export function chunkRun(plan: RulePlan, profile: DocumentProfile, world: World): PartRun {
  const known = runs.get(profile);
  if (known && isSameRun(known, plan, world)) {
    return known.run;
  }
  const { catalogue, configuration, today, language } = world;
  const context = { catalogue, configuration, today, language, profile };
  const ofPlan = { rules: plan.ofChunks, context };
  const run = (part: DocumentFacts): readonly Finding[] => chunkFindings(part, ofPlan);
  runs.set(profile, { plan, catalogue, configuration, today, language, run });
  return run;
}

interface PlannedChunkRun {
  readonly rules: RulePlan['ofChunks'];
  readonly context: Omit<ChunkRuleContext, 'part'>;
}

const chunkFindings = memoizePair(
  (part: DocumentFacts, { rules, context }: PlannedChunkRun): readonly Finding[] => {
    const findings: Finding[] = [];
    const own = { ...context, part };
    for (const { rule, severity } of rules) {
      if (hasNeeded(part, rule.needs)) {
        runRule(rule, severity, own, findings);
      }
    }
    return findings.length === 0 ? nothing : findings;
  },
);

// A profile outlives many edits, so the workspace, with all its documents, may not be kept by it.
interface ChunkRun extends Omit<World, 'workspace'> {
  readonly plan: RulePlan;
  readonly run: PartRun;
}

const runs = new WeakMap<DocumentProfile, ChunkRun>();

function isSameRun(known: ChunkRun, plan: RulePlan, world: World): boolean {
  return (
    known.plan === plan &&
    known.catalogue === world.catalogue &&
    known.configuration === world.configuration &&
    known.today === world.today &&
    known.language === world.language
  );
}

/** The run of the referring rules of `plan`; what they found before is taken where it still holds. */
export function referringRun(plan: RulePlan, document: IsmsDocument, world: World): PartRun {
  const basis = referringBasis(document, world);
  const { workspace, catalogue, configuration, today, language } = world;
  const watched = watchedDocuments(workspace.documents, document);
  const seen = { ...workspace, documents: watched.documents };
  const around = { workspace: seen, catalogue, configuration, today, language, document };
  function foundBy({ rule, severity }: RulePlan['referring'][number], part: DocumentFacts) {
    const known = resultsFor(part, basis);
    const before = known.get(rule);
    if (before && findsTheSame(before.looks, workspace.documents, document)) {
      return before.findings;
    }
    const findings: Finding[] = [];
    runRule(rule, severity, { ...around, part }, findings);
    known.set(rule, { findings, looks: watched.taken() });
    return findings;
  }
  return (part) => {
    const rules = plan.referring.filter(({ rule }) => hasNeeded(part, rule.needs));
    return rules.length === 0 ? nothing : rules.flatMap((rule) => foundBy(rule, part));
  };
}

/** What one referring rule found in one part, and which documents that depends on. */
interface ReferringResult {
  readonly findings: readonly Finding[];
  readonly looks: Looks;
}

type ReferringResults = Map<object, ReferringResult>;

const results = new WeakMap<
  DocumentFacts,
  { readonly basis: object; readonly byRule: ReferringResults }
>();

/** What was found in `part`, by rule, while all that referring rules depend on beside documents was the same. */
function resultsFor(part: DocumentFacts, basis: object): ReferringResults {
  const known = results.get(part);
  if (known?.basis === basis) {
    return known.byRule;
  }
  const byRule: ReferringResults = new Map();
  results.set(part, { basis, byRule });
  return byRule;
}

const bases = new WeakMap<DocumentProfile, readonly unknown[]>();

/** All that referring rules depend on; the same object as long as all of it is the same. */
function referringBasis({ uri, profile }: IsmsDocument, world: World): object {
  const { workspace, catalogue, configuration, today, language } = world;
  const { index, fileSet } = workspace;
  const basis = [uri, index, fileSet, catalogue, configuration, today, language];
  const known = bases.get(profile);
  if (known && basis.every((value, index) => value === known[index])) {
    return known;
  }
  bases.set(profile, basis);
  return basis;
}

/** Whether `part` has the fact without which a rule finds nothing. */
export function hasNeeded(part: DocumentFacts, needs: NeededFact | undefined): boolean {
  if (needs === undefined) {
    return true;
  }
  return needs === 'frontMatter' ? part.frontMatter !== undefined : part[needs].length > 0;
}
