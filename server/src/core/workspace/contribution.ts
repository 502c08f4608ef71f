import { memoize } from '../base/memo.js';
import type { ControlId } from '../catalogue/control.js';
import { detailsOf } from '../model/documentDetails.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import { isReasoned } from '../model/isReasoned.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { Applicability, ImplementationStatus } from '../model/statementRow.js';

/** How a document names a control: `declared` in its front matter, `treated` in its text, or both. */
export interface Use {
  readonly declared: boolean;
  readonly treated: boolean;
}

/** What a statement row decides about a control. Where it stands is looked up in the document. */
export interface Decision {
  readonly applicability: Applicability;
  readonly status: ImplementationStatus;
  readonly justified: boolean;
  /** Whether the row names evidence or links a document. */
  readonly evidence: boolean;
  /** Whether the row says how cloud guidance is followed, or who is responsible. */
  readonly cloud: boolean;
}

/** What one document adds to the workspace's indexes. */
export interface Contribution {
  readonly uses: ReadonlyMap<ControlId, Use>;
  readonly decisions: ReadonlyMap<ControlId, readonly Decision[]>;
  readonly risks: ReadonlyMap<ControlId, readonly string[]>;
  readonly riskIds: ReadonlyMap<string, number>;
  readonly documentIds: ReadonlyMap<string, true>;
  readonly kinds: ReadonlyMap<string, true>;
  /** Holds the key `isms` for a document that belongs to an ISMS. */
  readonly belonging: ReadonlyMap<'isms', true>;
}

export const emptyContribution: Contribution = {
  uses: new Map(),
  decisions: new Map(),
  risks: new Map(),
  riskIds: new Map(),
  documentIds: new Map(),
  kinds: new Map(),
  belonging: new Map(),
};

/** What `document` adds to the indexes of its workspace. */
export const contributionOf = memoize((document: IsmsDocument): Contribution => {
  const { kind, belongsToIsms } = document.profile;
  const said = document.parts.map(partContribution);
  const id = statedId(document);
  return {
    uses: usesIn(said),
    decisions: gathered(
      said.flatMap(({ decisions }) => decisions.map(({ id, decision }) => [id, decision])),
    ),
    risks: gathered(
      said.flatMap(({ risks }) =>
        risks.flatMap(({ id, controls }) => controls.map((control) => [control, id])),
      ),
    ),
    riskIds: counted(said.flatMap(({ risks }) => risks.map((risk) => risk.id))),
    documentIds: new Map(id === undefined ? [] : [[id, true]]),
    kinds: new Map([[kind, true]]),
    belonging: new Map(belongsToIsms ? [['isms', true]] : []),
  };
});

function usesIn(said: readonly PartContribution[]): ReadonlyMap<ControlId, Use> {
  const uses = new Map<ControlId, Use>();
  for (const { id, declared } of said.flatMap((part) => part.uses)) {
    const known = uses.get(id) ?? { declared: false, treated: false };
    uses.set(id, {
      declared: declared || known.declared,
      treated: !declared || known.treated,
    });
  }
  return uses;
}

function gathered<Key, Value>(
  entries: readonly (readonly [Key, Value])[],
): ReadonlyMap<Key, readonly Value[]> {
  const lists = new Map<Key, Value[]>();
  for (const [key, value] of entries) {
    const list = lists.get(key);
    if (list) {
      list.push(value);
    } else {
      lists.set(key, [value]);
    }
  }
  return lists;
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/**
 * Says whether two versions of a document add the same to the indexes. It compares only the parts
 * that differ, so its cost is that of the edit.
 */
export function sameContribution(before: IsmsDocument, after: IsmsDocument): boolean {
  return (
    before.profile === after.profile &&
    statedId(before) === statedId(after) &&
    samePartsOf(before, after)
  );
}

function samePartsOf(before: IsmsDocument, after: IsmsDocument): boolean {
  const [first, second] = [before.parts, after.parts];
  let start = 0;
  while (start < first.length && start < second.length && first[start] === second[start]) {
    start += 1;
  }
  let [endOfFirst, endOfSecond] = [first.length, second.length];
  while (
    endOfFirst > start &&
    endOfSecond > start &&
    first[endOfFirst - 1] === second[endOfSecond - 1]
  ) {
    endOfFirst -= 1;
    endOfSecond -= 1;
  }
  return (
    signatureOf(first.slice(start, endOfFirst)) === signatureOf(second.slice(start, endOfSecond))
  );
}

interface PartContribution {
  readonly uses: readonly { readonly id: ControlId; readonly declared: boolean }[];
  readonly decisions: readonly { readonly id: ControlId; readonly decision: Decision }[];
  readonly risks: readonly { readonly id: string; readonly controls: readonly ControlId[] }[];
}

const partContribution = memoize((part: DocumentFacts): PartContribution => {
  const inStatement = new Set(part.statementRows.map(({ reference }) => reference.range.start));
  const uses = part.references
    .filter(({ range, kind }) => kind !== 'group' && !inStatement.has(range.start))
    .flatMap(({ ids, place }) => ids.map((id) => ({ id, declared: place === 'frontMatter' })));
  return {
    uses,
    decisions: part.statementRows.flatMap((row) =>
      row.reference.ids.map((id) => ({
        id,
        decision: {
          applicability: row.applicability,
          status: row.status,
          justified: isReasoned(row),
          evidence: hasText(row.evidenceCell),
          cloud: hasText(row.cloudGuidanceCell) || hasText(row.responsibilityCell),
        },
      })),
    ),
    risks: part.riskRows.map(({ id, references }) => ({
      id,
      controls: references.flatMap(({ ids }) => ids),
    })),
  };
});

function signatureOf(parts: readonly DocumentFacts[]): string {
  const all = parts.map(partContribution);
  return JSON.stringify([
    all.flatMap(({ uses }) => uses.map(({ id, declared }) => (declared ? `${id}!` : id))),
    all.flatMap(({ decisions }) => decisions),
    all.flatMap(({ risks }) => risks),
  ]);
}

/** The id of the document, by its front matter or its first page. */
function statedId(document: IsmsDocument): string | undefined {
  const text = detailsOf(document).find(({ key }) => key === 'id')?.values[0]?.text;
  return text === '' ? undefined : text;
}

function hasText(cell: { readonly text: string } | undefined): boolean {
  return cell !== undefined && !/^[-–—\s]*$/.test(cell.text);
}
