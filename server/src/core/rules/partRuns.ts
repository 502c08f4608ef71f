import { memoizePair } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { DocumentProfile, IsmsDocument } from '../model/ismsDocument.js';
import type { ChunkRuleContext, Finding, NeededFact } from './rule.js';
import { type RulePlan, runRule } from './rulePlan.js';
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

/** The run of the referring rules of `plan`, without those that are known to find nothing. */
export function referringRun(plan: RulePlan, document: IsmsDocument, world: World): PartRun {
  const basis = referringBasis(document, world);
  const { workspace, catalogue, configuration, today, language } = world;
  const around = { workspace, catalogue, configuration, today, language, document };
  return (part) => {
    const findings: Finding[] = [];
    const context = { ...around, part };
    for (const { rule, severity } of plan.referring) {
      if (hasNeeded(part, rule.needs) && !quietRules(part, basis).has(rule.id)) {
        const before = findings.length;
        runRule(rule, severity, context, findings);
        if (findings.length === before) {
          quietRules(part, basis).add(rule.id);
        }
      }
    }
    return findings.length === 0 ? nothing : findings;
  };
}

const silence = new WeakMap<
  DocumentFacts,
  { readonly basis: object; readonly quiet: Set<string> }
>();

/** The referring rules that found nothing in `part` while all that they depend on was the same. */
function quietRules(part: DocumentFacts, basis: object): Set<string> {
  const known = silence.get(part);
  if (known?.basis === basis) {
    return known.quiet;
  }
  const quiet = new Set<string>();
  silence.set(part, { basis, quiet });
  return quiet;
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
