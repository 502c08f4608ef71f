import { flatOf } from '../base/flatOf.js';
import { memoize, memoizeTold } from '../base/memo.js';
import type { ControlId } from '../catalogue/control.js';
import { detailsOf } from '../model/documentDetails.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import { evidenceIn } from '../model/documentProfile.js';
import { isReasoned } from '../model/isReasoned.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { isOfPastKind } from '../model/profile/titleSense.js';
import { pageIdsOf } from '../model/pageIds.js';
import { acceptanceIn } from '../model/statedAcceptance.js';
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
  /** By the ids that its title, file name or first lines give it, in a form to compare, how the title or the file's name has it. */
  readonly pageIds: ReadonlyMap<string, string>;
  /** Under `level`, up to where the document says that risks are accepted; empty where it says nothing, or two things. */
  readonly acceptance: ReadonlyMap<'level', number>;
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
  pageIds: new Map(),
  acceptance: new Map(),
  kinds: new Map(),
  belonging: new Map(),
};

const contributions = memoizeTold((document: IsmsDocument): Contribution => {
  const { kind, belongsToIsms } = document.profile;
  const uses = new Map<ControlId, Use>();
  const decisions = new Map<ControlId, Decision[]>();
  const risks = new Map<ControlId, string[]>();
  const riskIds = new Map<string, number>();
  for (const part of document.parts) {
    const said = partContribution(part);
    addUses(uses, said);
    for (const { id, decision } of said.decisions) {
      addTo(decisions, id, decision);
    }
    for (const { id, controls, refersOnly } of said.risks) {
      if (!refersOnly) {
        riskIds.set(id, (riskIds.get(id) ?? 0) + 1);
      }
      controls.forEach((control) => {
        addTo(risks, control, id);
      });
    }
  }
  const id = statedId(document);
  return {
    uses,
    decisions,
    risks,
    riskIds,
    documentIds: new Map(id === undefined ? [] : [[id, true]]),
    pageIds: new Map(pageIdsOf(document).map(({ id, titled }) => [id, titled])),
    acceptance: acceptanceOf(document),
    kinds: new Map([[kind, true]]),
    belonging: new Map(belongsToIsms ? [['isms', true]] : []),
  };
});

/** What `document` adds to the indexes of its workspace. */
export const contributionOf = contributions.of;

/**
 * Reads what {@link contributionOf} needs of `document`, a part at each step, so that others can work
 * between the steps. Nothing is left to be done for a document whose contribution is known.
 */
export function* contributionSteps(document: IsmsDocument): Iterator<void> {
  if (contributions.isKnown(document)) {
    return;
  }
  for (const { chunk } of document.chunks) {
    evidenceIn(chunk, document.reading.vocabulary);
    yield;
  }
  for (const part of document.parts) {
    partContribution(part);
    yield;
  }
}

/** Has `document` add what is known of it from an earlier reading, so that it need not be read for that. */
export const tellContribution = contributions.tell;

/** All that there can be: the same object for the same use, since there are very many. */
const onlyDeclared: Use = { declared: true, treated: false };
const onlyTreated: Use = { declared: false, treated: true };
const declaredAndTreated: Use = { declared: true, treated: true };

/** The one object for such a use; one that is neither counts as treated. */
export function useOf({ declared, treated }: Use): Use {
  if (declared) {
    return treated ? declaredAndTreated : onlyDeclared;
  }
  return onlyTreated;
}

function addUses(uses: Map<ControlId, Use>, { uses: added }: PartContribution): void {
  for (const { id, declared } of added) {
    const use = declared ? onlyDeclared : onlyTreated;
    const known = uses.get(id);
    if (known !== use) {
      uses.set(id, known ? declaredAndTreated : use);
    }
  }
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) {
    list.push(value);
  } else {
    lists.set(key, [value]);
  }
}

/**
 * Says whether two versions of a document add the same to the indexes. It compares only the parts
 * that differ, so its cost is that of the edit.
 */
export function sameContribution(before: IsmsDocument, after: IsmsDocument): boolean {
  return (
    before.profile === after.profile &&
    statedId(before) === statedId(after) &&
    levelOf(before) === levelOf(after) &&
    pageIdsText(before) === pageIdsText(after) &&
    samePartsOf(before, after)
  );
}

/** A report tells what once was accepted. */
function acceptanceOf(document: IsmsDocument): Contribution['acceptance'] {
  const level = levelOf(document);
  return new Map(level === undefined ? [] : [['level', level]]);
}

const levelOf = memoize(({ chunks, profile }: IsmsDocument): number | undefined => {
  const isTold = profile.belongsToIsms && !profile.isOfItsTime && !isOfPastKind(profile.kind);
  const levels = isTold ? chunks.flatMap(({ chunk }) => acceptanceIn(chunk)) : [];
  return new Set(levels).size === 1 ? levels[0] : undefined;
});

function pageIdsText(document: IsmsDocument): string {
  return pageIdsOf(document)
    .map(({ id, titled }) => `${id} ${titled}`)
    .join();
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
  readonly risks: readonly {
    readonly id: string;
    readonly controls: readonly ControlId[];
    readonly refersOnly: boolean;
  }[];
}

const partContribution = memoize((part: DocumentFacts): PartContribution => ({
  uses: usesIn(part),
  decisions: flatOf(part.statementRows, (row) =>
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
  risks: part.riskRows.map(({ id, references, refersOnly = false }) => ({
    id,
    refersOnly,
    controls: flatOf(references, ({ ids }) => ids),
  })),
}));

function usesIn({
  references,
  statementRows,
  repeatedRows = [],
}: DocumentFacts): PartContribution['uses'] {
  const uses: { readonly id: ControlId; readonly declared: boolean }[] = [];
  const inStatement = new Set(
    [...statementRows, ...repeatedRows].map(({ reference }) => reference.range.start),
  );
  for (const { range, kind, ids, place } of references) {
    if (kind !== 'group' && !inStatement.has(range.start)) {
      ids.forEach((id) => uses.push({ id, declared: place === 'frontMatter' }));
    }
  }
  return uses;
}

function signatureOf(parts: readonly DocumentFacts[]): string {
  const all = parts.map(partContribution);
  return JSON.stringify([
    flatOf(all, ({ uses }) => uses.map(({ id, declared }) => (declared ? `${id}!` : id))),
    flatOf(all, ({ decisions }) => decisions),
    flatOf(all, ({ risks }) => risks),
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
