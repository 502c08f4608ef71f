import { memoizePair } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { DocumentProfile } from '../model/ismsDocument.js';
import type { ChunkRuleContext, Finding, NeededFact } from './rule.js';
import { type RulePlan, runRule } from './rulePlan.js';
import type { World } from './world.js';

/** Gives what some rules find in one part of a document, ranges relative to the part. */
export type PartRun = (part: DocumentFacts) => readonly Finding[];

/** What most rules find in most parts. */
export const nothing: readonly Finding[] = [];

/** The run of the chunk rules of `plan`. For the same plan, profile and world the same, which remembers its results. */
export function chunkRun(plan: RulePlan, profile: DocumentProfile, world: World): PartRun {
  const known = runs.get(profile);
  if (known && isSameRun(known, plan, world)) {
    return known.run;
  }
  const { catalogue, configuration, today, language } = world;
  const context = { catalogue, configuration, today, language, profile };
  const ofPlan = { groups: plan.ofChunks, context };
  const run = (part: DocumentFacts): readonly Finding[] => chunkFindings(part, ofPlan);
  runs.set(profile, { plan, catalogue, configuration, today, language, run });
  return run;
}

interface PlannedChunkRun {
  readonly groups: RulePlan['ofChunks'];
  readonly context: Omit<ChunkRuleContext, 'part'>;
}

const chunkFindings = memoizePair(
  (part: DocumentFacts, { groups, context }: PlannedChunkRun): readonly Finding[] => {
    const findings: Finding[] = [];
    const own = { ...context, part };
    for (const { needs, rules } of groups) {
      for (const { rule, severity } of hasNeeded(part, needs) ? rules : []) {
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

/** Whether `part` has the fact without which rules find nothing. */
export function hasNeeded(part: DocumentFacts, needs: NeededFact | undefined): boolean {
  if (needs === undefined) {
    return true;
  }
  return needs === 'frontMatter' ? part.frontMatter !== undefined : part[needs].length > 0;
}
