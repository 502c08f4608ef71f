import { type Language, message } from '../base/language.js';
import { overlaps } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { Finding, Fix, Rule, TextEdit } from '../rules/rule.js';
import { findingsOf, type World } from '../rules/runRules.js';
import type { CodeAction } from './codeActions.js';
import { keepingWidths } from './keepingWidths.js';

/**
 * Mends all findings of `rule` in the document at once, as far as each has one fix to prefer and the
 * fixes do not get into each other's way. It can be applied unseen, as an editor does while saving, so
 * what a person has to complete or confirm is left out. `undefined` where nothing is left.
 */
export function fixAllOf(rule: Rule, document: IsmsDocument, world: World): CodeAction | undefined {
  const findings = findingsOf([rule], document, world).filter(({ fixes = [] }) => {
    const fix = preferredFix(fixes);
    return fix !== undefined && fix.needsPerson !== true;
  });
  const { edits, count } = together(rule.id, findings, document);
  const kept = keepingWidths(document, edits);
  return count === 0 ? undefined : actionFor(rule.id, { edits: kept, count }, world.language);
}

/** The mending of all `findings` of a rule, for a person who chooses it; absent for fewer than two. */
export function fixForAll(
  rule: string,
  findings: readonly Finding[],
  document: IsmsDocument,
  language: Language,
): CodeAction | undefined {
  const { edits, count } = together(rule, findings, document);
  return count < 2 ? undefined : actionFor(rule, { edits, count }, language);
}

/**
 * Each fix of `finding` for all places of the document that have the same text and the same fix: an id
 * of an older edition changed to the same successor everywhere.
 */
export function fixEverywhere(
  finding: Finding,
  findings: readonly Finding[],
  document: IsmsDocument,
  language: Language,
): readonly CodeAction[] {
  const text = textOf(finding, document);
  const alike = findings.filter(
    (one) => one.rule === finding.rule && text !== '' && textOf(one, document) === text,
  );
  return (alike.length < 2 ? [] : (finding.fixes ?? [])).flatMap(({ title }) => {
    const same = alike.flatMap((one) => one.fixes?.find((fix) => fix.title === title) ?? []);
    const { edits, count } = fitting(same, document.uri);
    return count < 2
      ? []
      : [
          {
            title: titles.everywhere(language, title, count),
            edits,
            rule: finding.rule,
            preferred: false,
            needsPerson: false,
          },
        ];
  });
}

/** Among several fixes only one that is marked can be chosen for a person. */
export function preferredFix(fixes: readonly Fix[]): Fix | undefined {
  return fixes.find((fix) => fix.preferred) ?? (fixes.length === 1 ? fixes[0] : undefined);
}

const titles = {
  all: message({
    en: (rule: string, count: number) =>
      `Fix all ${String(count)} findings of ${rule} in this document`,
    de: (rule, count) => `Alle ${String(count)} Befunde von ${rule} in diesem Dokument beheben`,
  }),
  everywhere: message({
    en: (title: string, count: number) =>
      `${title} – everywhere in this document (${String(count)} places)`,
    de: (title, count) => `${title} – überall in diesem Dokument (${String(count)} Stellen)`,
  }),
};

interface Together {
  readonly edits: readonly TextEdit[];
  /** How many fixes the edits are of. */
  readonly count: number;
}

function together(rule: string, findings: readonly Finding[], { uri }: IsmsDocument): Together {
  const fixes = findings.flatMap((finding) =>
    finding.rule === rule ? (preferredFix(finding.fixes ?? []) ?? []) : [],
  );
  return fitting(fixes, uri);
}

function fitting(fixes: readonly Fix[], uri: string): Together {
  const edits: TextEdit[] = [];
  let count = 0;
  for (const fix of fixes) {
    if (fix.edits.every((edit) => isFree(edit, edits, uri))) {
      edits.push(...fix.edits);
      count += 1;
    }
  }
  return { edits, count };
}

/** Edits of other documents are left to a person; two edits at one place would mix their texts. */
function isFree(edit: TextEdit, taken: readonly TextEdit[], uri: string): boolean {
  return (
    (edit.uri ?? uri) === uri &&
    taken.every(({ range }) => !overlaps(range, edit.range) && range.start !== edit.range.start)
  );
}

function actionFor(rule: string, { edits, count }: Together, language: Language): CodeAction {
  return {
    title: titles.all(language, rule, count),
    edits,
    rule,
    preferred: false,
    needsPerson: false,
  };
}

/** What a finding is about; empty where that is more than a word to name. */
function textOf({ range: { start, end } }: Finding, { text }: IsmsDocument): string {
  return end - start > longestText ? '' : text.slice(start, end);
}

const longestText = 40;
