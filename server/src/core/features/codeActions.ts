import { overlaps, type TextRange } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { Finding, Fix, Rule, TextEdit } from '../rules/rule.js';
import { findingsOf, type World } from '../rules/runRules.js';
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
}

/**
 * What can be done in `range`: the fixes of the findings there (a range without length touches what it
 * stands at), then for each of their rules that has more than one finding to mend in the document, the
 * mending of them all, and last a comment that leaves out what was found.
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
  return [
    ...here.flatMap(actionsOf),
    ...named.flatMap((rule) => fixAll(rule, findings, document) ?? []),
    ...suppressionActions(here, document, world.today).map(({ finding, fix }) => ({
      title: fix.title,
      edits: fix.edits,
      rule: finding.rule,
      finding,
      preferred: false,
    })),
  ];
}

/**
 * Mends all findings of `rule` in the document at once, as far as each has one fix to prefer and the
 * fixes do not get into each other's way. `undefined` where there are fewer than two such findings.
 */
export function fixAllOf(rule: Rule, document: IsmsDocument, world: World): CodeAction | undefined {
  return fixAll(rule.id, findingsOf([rule], document, world), document);
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
  }));
}

/** Among several fixes only one that is marked can be chosen for a person. */
function preferredFix(fixes: readonly Fix[]): Fix | undefined {
  return fixes.find((fix) => fix.preferred) ?? (fixes.length === 1 ? fixes[0] : undefined);
}

function fixAll(
  rule: string,
  findings: readonly Finding[],
  document: IsmsDocument,
): CodeAction | undefined {
  const taken: TextEdit[] = [];
  let count = 0;
  for (const finding of findings) {
    const fix = finding.rule === rule ? preferredFix(finding.fixes ?? []) : undefined;
    if (fix?.edits.every((edit) => isFree(edit, taken, document.uri))) {
      taken.push(...fix.edits);
      count += 1;
    }
  }
  return count < 2
    ? undefined
    : {
        title: `Fix all ${String(count)} findings of ${rule} in this document`,
        edits: taken,
        rule,
        preferred: false,
      };
}

/** Edits of other documents are left to a person; two edits at one place would mix their texts. */
function isFree(edit: TextEdit, taken: readonly TextEdit[], uri: string): boolean {
  return (
    (edit.uri ?? uri) === uri &&
    taken.every(({ range }) => !overlaps(range, edit.range) && range.start !== edit.range.start)
  );
}

function touches(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}
