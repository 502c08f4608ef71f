import type { Finding, Rule } from '../../rules/rule.js';
import { findingsOf, type World } from '../../rules/runRules.js';
import { positionAt } from '../../syntax/sourceText.js';
import { relativePath } from '../../workspace/paths.js';
import type { FileLine } from '../coverage.js';
import { type DocumentsOverview, documentsOverview } from '../documentsOverview.js';
import { type CertificationScope, certificationScope } from './certificationScope.js';
import { cloudFindings } from './cloudFindings.js';
import { documentFindings } from './documentFindings.js';
import { stageOneReadings, type StageOneTopic, type StageOneWeight } from './stageOneTopics.js';

/** What a Stage 1 audit would find in the documents of a workspace. */
export interface StageOne {
  readonly documents: DocumentsOverview;
  /** Areas of concern before observations, each by topic. */
  readonly findings: readonly StageOneFinding[];
  readonly scope: CertificationScope;
  /** Rules that the workspace has switched off and that would have been read. */
  readonly switchedOff: readonly string[];
}

export interface StageOneFinding {
  readonly topic: StageOneTopic;
  readonly weight: StageOneWeight;
  /** The clause or control that it is held against. */
  readonly clause: string;
  /** What was found, as a sentence in the reader's language. */
  readonly found: string;
  readonly fix: string;
  /** By file and line; empty for what is found nowhere. */
  readonly places: readonly FoundPlace[];
}

export interface FoundPlace extends FileLine {
  /** What is there, in a few words. */
  readonly detail: string;
}

/**
 * Reads the documents as a Stage 1 audit does: whether the documented information is there, the
 * Statement of Applicability complete and justified, risks and their treatment consistent, the cloud
 * controls decided, and a scope statement possible. It judges documents alone, by the same rules as
 * everywhere else; what it finds in practice only an auditor can say.
 */
export function stageOne(rules: readonly Rule[], world: World): StageOne {
  const { language } = world;
  const { rules: weights } = world.configuration;
  const documents = documentsOverview(world);
  const byRule = foundByRule(rules, world);
  const scope = certificationScope(world);
  const findings = [
    ...documentFindings(documents, world),
    ...stageOneReadings.flatMap(({ rule, found, fix, ...reading }) => {
      const places = byRule.get(rule) ?? [];
      return places.length > 0
        ? [{ ...reading, found: found[language], fix: fix[language], places }]
        : [];
    }),
    ...cloudFindings(world),
    ...scope.findings,
  ];
  return {
    documents,
    findings: [
      ...findings.filter(({ weight }) => weight === 'concern'),
      ...findings.filter(({ weight }) => weight === 'observation'),
    ],
    scope,
    switchedOff: stageOneReadings.flatMap(({ rule }) => (weights[rule] === 'off' ? [rule] : [])),
  };
}

function foundByRule(
  rules: readonly Rule[],
  world: World,
): ReadonlyMap<string, readonly FoundPlace[]> {
  const read = new Set(stageOneReadings.map(({ rule }) => rule));
  const wanted = rules.filter(({ id }) => read.has(id));
  const byRule = new Map<string, FoundPlace[]>();
  const { workspace } = world;
  for (const uri of [...workspace.documents.keys()].toSorted()) {
    const document = workspace.documents.get(uri);
    const file = relativePath(workspace.root, uri);
    for (const finding of document ? findingsOf(wanted, document, world) : []) {
      const line = document ? positionAt(document, finding.range.start).line + 1 : 1;
      const place = { file, line, detail: firstStatement(finding) };
      byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), place]);
    }
  }
  return byRule;
}

/** What a message says is wrong: its first sentence. Why it matters and what to do is said once for all. */
function firstStatement({ message }: Finding): string {
  const end = /[.:](?=\s)/.exec(message)?.index;
  return end === undefined ? message : `${message.slice(0, end)}.`;
}
