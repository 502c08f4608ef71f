import type { IsmsDocument } from '../model/ismsDocument.js';
import { configurationFor } from '../workspace/rulesByFile.js';
import { type Found, limited, mostFindings, placed, without } from './foundInDocument.js';
import { documentLimit } from './limitFindings.js';
import { chunkRun, referringRun } from './partRuns.js';
import type { Finding, Rule } from './rule.js';
import { rulePlan, runRule } from './rulePlan.js';
import { suppressionRule, suppressionsOf, suppressionTest } from './suppression.js';
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
  folderWorld: World,
): readonly Finding[] {
  const world = worldFor(document, folderWorld);
  const { configuration, today } = world;
  const suppressions = suppressionsOf(document);
  const isLeftOut = suppressionTest(document, suppressions, today);
  const plan = rulePlan(rules, configuration);
  const found: Found[] = [
    placed(document, chunkRun(plan, document.profile, world), isLeftOut),
    placed(document, referringRun(plan, document, world), isLeftOut),
  ];
  const whole: Finding[] = [];
  const context = { ...world, document };
  for (const { rule, severity } of plan.ofDocuments) {
    runRule(rule, severity, context, whole);
  }
  found.push(all(without(whole, isLeftOut)));
  const weight = configuration.rules[suppressionRule] ?? 'information';
  if (weight !== 'off') {
    found.push(all(suppressionFindings(suppressions, weight, today)));
  }
  return limited(found, document, configuration.rules[documentLimit] ?? 'information', isLeftOut);
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
