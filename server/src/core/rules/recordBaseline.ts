import { type Baseline, emptyBaseline } from '../workspace/baseline.js';
import { relativePath } from '../workspace/paths.js';
import { knownToBoth, withFindings } from './baselineTest.js';
import { documentLimit } from './limitFindings.js';
import type { Finding, Rule } from './rule.js';
import { findingsOf, mostFindings, type World } from './runRules.js';

/**
 * The baseline of a workspace now. Where there is none `before`, all findings of the documents `uris`
 * become known. Else it only becomes smaller: what is mended is no longer known, and so is what
 * stood in documents that are gone; what it knows of documents that are not among `uris` stays.
 */
export function baselineAfter(
  rules: readonly Rule[],
  world: World,
  uris: readonly string[],
  before?: Baseline,
): Baseline {
  const { root, documents } = world.workspace;
  const now = uris.reduce((baseline, uri) => recorded(rules, world, uri, baseline), emptyBaseline);
  if (!before) {
    return now;
  }
  const looked = new Set(uris.map((uri) => relativePath(root, uri)));
  const existing = new Set([...documents.keys()].map((uri) => relativePath(root, uri)));
  const others = [...before.findings].filter(([path]) => existing.has(path) && !looked.has(path));
  return { findings: new Map([...knownToBoth(before, now).findings, ...others]) };
}

/** Of a document with many findings only the first ones are listed; what is known makes room for the rest. */
function recorded(rules: readonly Rule[], world: World, uri: string, baseline: Baseline): Baseline {
  const { root, documents } = world.workspace;
  const document = documents.get(uri);
  let known = baseline;
  let isComplete = document === undefined;
  while (document && !isComplete) {
    const configuration = { ...world.configuration, baseline: known };
    const found = findingsOf(rules, document, { ...world, configuration });
    const listed = found.filter((finding) => !tellsOfMore(finding, found));
    known = withFindings(known, root, document, listed);
    isComplete = found.length <= mostFindings || listed.length === 0;
  }
  return known;
}

/** The last one of too many is no finding by itself. */
function tellsOfMore(finding: Finding, all: readonly Finding[]): boolean {
  return all.length > mostFindings && finding === all.at(-1) && finding.rule === documentLimit;
}
