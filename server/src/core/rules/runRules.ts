import type { Language } from '../base/language.js';
import { memoize } from '../base/memo.js';
import { shifted } from '../base/textRange.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { DocumentProfile, IsmsDocument } from '../model/ismsDocument.js';
import type { Configuration } from '../workspace/configuration.js';
import { configurationFor } from '../workspace/rulesByFile.js';
import type { Workspace } from '../workspace/workspace.js';
import { documentLimit, limitFindings } from './limitFindings.js';
import { movedProblem } from './movedProblem.js';
import type { Finding, Problem, Rule } from './rule.js';
import {
  suppressionRule,
  suppressionsOf,
  suppressionTest,
  type SuppressionTest,
} from './suppression.js';
import { suppressionFindings } from './suppressionFindings.js';

/** When somebody asks, and in which language they are answered. */
export interface Occasion {
  /** Today as `2026-11-22`. */
  readonly today: string;
  readonly language: Language;
}

/** All that findings depend on, at one moment. */
export interface World extends Occasion {
  readonly workspace: Workspace;
  readonly catalogue: Catalogue;
  readonly configuration: Configuration;
}

/** No document gets more findings than this; a last one says how many more there are. */
export const mostFindings = 200;

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
  const weighed = rules.filter(({ id }) => configuration.rules[id] !== 'off');
  const found = [
    placed(document, chunkRun(weighed, document.profile, world), isLeftOut),
    placed(document, referringRun(weighed, document, world), isLeftOut),
  ];
  for (const rule of weighed) {
    if (rule.scope === 'document' || rule.scope === 'workspace') {
      const findings = guarded(rule, world, () => rule.check({ ...world, document }));
      found.push(all(without(findings, isLeftOut)));
    }
  }
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

function without(
  findings: readonly Finding[],
  isLeftOut: SuppressionTest | undefined,
): readonly Finding[] {
  return isLeftOut ? findings.filter((finding) => !isLeftOut(finding)) : findings;
}

/** Findings in the order of the text, of which only the first ones are kept, with the number of all. */
interface Found {
  readonly findings: readonly Finding[];
  readonly count: number;
}

function all(findings: readonly Finding[]): Found {
  return { findings, count: findings.length };
}

/** Gives the function that runs the referring rules, without those that are known to find nothing. */
function referringRun(
  rules: readonly Rule[],
  document: IsmsDocument,
  world: World,
): (part: DocumentFacts) => readonly Finding[] {
  const referring = rules.filter((rule) => rule.scope === 'referring');
  const basis = referringBasis(document, world);
  return (part) => {
    const quiet = quietRules(part, basis);
    return referring.flatMap((rule) => {
      if (quiet.has(rule.id)) {
        return [];
      }
      const findings = guarded(rule, world, () => rule.check({ ...world, document, part }));
      if (findings.length === 0) {
        quiet.add(rule.id);
      }
      return findings;
    });
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

/**
 * What `findingsIn` gives for each part of a document, moved to where the part stands. What is beyond
 * the first {@link mostFindings} is only counted: nobody will see where it stands.
 */
function placed(
  { parts, chunks, uri }: IsmsDocument,
  findingsIn: (part: DocumentFacts) => readonly Finding[],
  isLeftOut: SuppressionTest | undefined,
): Found {
  const findings: Finding[] = [];
  let count = 0;
  parts.forEach((part, index) => {
    const start = chunks[index]?.start ?? 0;
    const own = kept(findingsIn(part), start, isLeftOut);
    count += own.length;
    if (own.length > 0 && findings.length < mostFindings) {
      findings.push(...own.map((finding) => movedProblem(finding, start, uri)));
    }
  });
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

/** Gives, for the same rules, profile and world, the same function, which remembers its results. */
function chunkRun(
  rules: readonly Rule[],
  profile: DocumentProfile,
  world: World,
): (part: DocumentFacts) => readonly Finding[] {
  const known = runs.get(profile);
  if (known && isSameRun(known, rules, world)) {
    return known.run;
  }
  const chunkRules = rules.filter((rule) => rule.scope === 'chunk');
  const run = memoize((part: DocumentFacts): readonly Finding[] =>
    chunkRules.flatMap((rule) =>
      guarded(rule, world, () => rule.check({ ...world, part, profile })),
    ),
  );
  runs.set(profile, { rules, world, run });
  return run;
}

interface ChunkRun {
  readonly rules: readonly Rule[];
  readonly world: World;
  readonly run: (part: DocumentFacts) => readonly Finding[];
}

const runs = new WeakMap<DocumentProfile, ChunkRun>();

function isSameRun(known: ChunkRun, rules: readonly Rule[], world: World): boolean {
  return (
    known.world.catalogue === world.catalogue &&
    known.world.configuration === world.configuration &&
    known.world.today === world.today &&
    known.world.language === world.language &&
    known.rules.length === rules.length &&
    known.rules.every((rule, index) => rule === rules[index])
  );
}

/** Runs one rule to its end; what it had found when it failed is kept. */
function guarded(rule: Rule, world: World, check: () => Iterable<Problem>): readonly Finding[] {
  const severity = severityOf(rule, world.configuration);
  const findings: Finding[] = [];
  try {
    for (const problem of check()) {
      findings.push({ ...problem, rule: rule.id, severity });
    }
  } catch (error) {
    ruleFailures.report(rule.id, error);
  }
  return findings;
}

/** Who is told when a rule fails, which is always a mistake of ours. A host sets `report`. */
export const ruleFailures: { report: (rule: string, error: unknown) => void } = {
  report: () => undefined,
};

function severityOf(rule: Rule, { rules }: Configuration): Finding['severity'] {
  const configured = rules[rule.id];
  return configured === undefined || configured === 'off' ? rule.severity : configured;
}

/**
 * All findings in one order; of too many, the first ones and how many more there are. What was not
 * read is always told, wherever it stands.
 */
function limited(
  found: readonly Found[],
  document: IsmsDocument,
  severity: Finding['severity'] | 'off',
  isLeftOut: SuppressionTest | undefined,
): readonly Finding[] {
  const { text } = document;
  const findings = found.flatMap((one) => one.findings).toSorted(byPlace);
  const count = found.reduce((sum, one) => sum + one.count, 0);
  const limits = severity === 'off' ? [] : without(limitFindings(document, severity), isLeftOut);
  if (count <= mostFindings) {
    return [...findings, ...limits].toSorted(byPlace);
  }
  const shown = findings.slice(0, mostFindings);
  const last = shown.at(-1);
  return [
    ...[...shown, ...limits].toSorted(byPlace),
    {
      rule: documentLimit,
      severity: severity === 'off' ? 'information' : severity,
      range: { start: last?.range.start ?? 0, end: last?.range.end ?? text.length },
      message: `${count - mostFindings} more findings in this document are not listed; mend the first ${mostFindings} and look again.`,
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
