import type { IsmsDocument } from '../model/ismsDocument.js';
import { configurationFor } from '../workspace/rulesByFile.js';
import { type Found, limited, mostFindings, placed, without } from './foundInDocument.js';
import { baselineTest, countedTest } from './baselineTest.js';
import { documentLimit } from './limitFindings.js';
import { chunkRun, hasNeeded } from './partRuns.js';
import { rulesInForce } from './outOfForce.js';
import { referringRun } from './referringRuns.js';
import type { Finding, Rule } from './rule.js';
import { rulePlan, runRule } from './rulePlan.js';
import {
  either,
  suppressionRule,
  suppressionsOf,
  suppressionTest,
  type SuppressionTest,
} from './suppression.js';
import { suppressionFindings } from './suppressionFindings.js';
import type { Occasion, World } from './world.js';

export { mostFindings };
export { ruleFailures } from './rulePlan.js';
export type { Occasion, World };

/**
 * What `rules` find in `document`: sorted by place, then by rule. A rule that throws costs only its
 * own findings. Chunks that are the same as before cost nothing.
 */
export function findingsOf(
  rules: readonly Rule[],
  document: IsmsDocument,
  world: World,
): readonly Finding[] {
  return checkedDocument(rules, document, world).findings;
}

/** What a check of one document gives. */
export interface CheckedDocument {
  readonly findings: readonly Finding[];
  /** How many further findings the baseline of the workspace knows. */
  readonly known: number;
}

/** The findings of {@link findingsOf}, and how many were left out because the baseline knows them. */
export function checkedDocument(
  rules: readonly Rule[],
  document: IsmsDocument,
  folderWorld: World,
): CheckedDocument {
  const world = worldFor(document, folderWorld);
  const { configuration, today, language, workspace } = world;
  const suppressions = suppressionsOf(document);
  const baseline = countedTest(baselineTest(document, workspace.root, configuration.baseline));
  const isLeftOut = either(suppressionTest(document, suppressions, today), baseline.test);
  const plan = rulePlan(configuration, rulesInForce(rules, document, world));
  const found = foundIn(document, { plan, world, isLeftOut });
  const weight = configuration.rules[suppressionRule] ?? 'information';
  if (weight !== 'off') {
    found.push(all(without(suppressionFindings(suppressions, weight, world), baseline.test)));
  }
  const severity = configuration.rules[documentLimit] ?? 'information';
  const findings = limited(found, document, { severity, isLeftOut, language });
  return { findings, known: baseline.count() };
}

interface PlannedRun {
  readonly plan: ReturnType<typeof rulePlan>;
  readonly world: World;
  readonly isLeftOut: SuppressionTest | undefined;
}

function foundIn(document: IsmsDocument, { plan, world, isLeftOut }: PlannedRun): Found[] {
  const whole: Finding[] = [];
  const context = { ...world, document };
  for (const { needs, rules } of plan.ofDocuments) {
    const isAsked = needs === undefined || document.parts.some((part) => hasNeeded(part, needs));
    for (const { rule, severity } of isAsked ? rules : []) {
      runRule(rule, severity, context, whole);
    }
  }
  return [
    placed(document, chunkRun(plan, document.profile, world), isLeftOut),
    placed(document, referringRun(plan, document, world), isLeftOut),
    all(without(whole, isLeftOut)),
  ];
}

/** The world with the configuration that counts for `document`. */
function worldFor({ uri }: IsmsDocument, world: World): World {
  const { workspace, configuration } = world;
  const own = configurationFor(configuration, workspace.root, uri);
  return own === configuration ? world : { ...world, configuration: own };
}

function all(findings: readonly Finding[]): Found {
  return { findings, count: findings.length };
}
