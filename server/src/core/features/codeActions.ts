import type { TextRange } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { Finding, Rule, TextEdit } from '../rules/rule.js';
import { findingsOf, type World } from '../rules/runRules.js';
import { keepingWidthsIn } from './keepingWidths.js';
import { fixEverywhere, fixForAll, preferredFix } from './fixAll.js';
import { suppressionActions } from './suppressionActions.js';

/** Something that can be done about a finding. Plain data. */
export interface CodeAction {
  /** Imperative: "Change to A.5.9". */
  readonly title: string;
  /** Edits without a uri are of the document itself. */
  readonly edits: readonly TextEdit[];
  readonly rule: string;
  /** What it mends; absent where it mends all findings of the rule in the document. */
  readonly finding?: Finding;
  /** The one that a person would most likely choose. */
  readonly preferred: boolean;
  /** Whether what it writes has places to complete; of many findings at once nobody goes through them. */
  readonly needsPerson: boolean;
}

/**
 * What can be done in `range`: the fixes of the findings there (a range without length touches what it
 * stands at), then for each of their rules that has more than one finding to mend in the document, the
 * mending of them all, and last a comment that leaves out what was found. What can be changed in the same
 * way at other places of the document is offered for all of them, too.
 */
export function codeActions(
  document: IsmsDocument,
  range: TextRange,
  world: World,
  rules: readonly Rule[],
): readonly CodeAction[] {
  const findings = findingsOf(rules, document, world);
  const here = findings.filter((finding) => touches(finding.range, range));
  const named = [...new Set(here.map(({ rule }) => rule))];
  const actions: readonly CodeAction[] = [
    ...here.flatMap(actionsOf),
    ...here.flatMap((finding) => fixEverywhere(finding, findings, document, world.language)),
    ...named.flatMap((rule) => fixForAll(rule, findings, document, world.language) ?? []),
    ...suppressionActions(here, document, world).map(({ finding, fix }) => ({
      title: fix.title,
      edits: fix.edits,
      rule: finding.rule,
      finding,
      preferred: false,
      needsPerson: fix.needsPerson === true,
    })),
  ];
  return actions.map((action) => ({
    ...action,
    edits: keepingWidthsIn(world.workspace, document.uri, action.edits),
  }));
}

function actionsOf(finding: Finding): readonly CodeAction[] {
  const fixes = finding.fixes ?? [];
  const preferred = preferredFix(fixes);
  return fixes.map((fix) => ({
    title: fix.title,
    edits: fix.edits,
    rule: finding.rule,
    finding,
    preferred: fix === preferred,
    needsPerson: fix.needsPerson === true,
  }));
}

function touches(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}
