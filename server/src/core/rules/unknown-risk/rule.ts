import { flatOf } from '../../base/flatOf.js';
import type { Language } from '../../base/language.js';
import { memoizePair } from '../../base/memo.js';
import { shifted } from '../../base/textRange.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { frontMatterIn } from '../../model/readFrontMatter.js';
import { type IdMention, mentionsIn, opensRow } from '../../model/idShapes.js';
import type { Passage } from '../../model/passages.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { Workspace, WorkspaceIndex } from '../../workspace/workspace.js';
import type { Problem, WorkspaceRule } from '../rule.js';
import { besideKnownRisks } from './besideKnownRisks.js';
import { closestIds } from './closestIds.js';
import { currentPassages, registerPattern, speaksOfFormer } from './currentPassages.js';
import { changeTo } from '../wording.js';
import { messages } from './messages.js';
import { nearbyRisk } from './nearbyRisk.js';
import { hasOwnRisks } from './ownRisks.js';
import { unknownInLists, unknownInPlan, unknownInTables } from './plannedRisks.js';
import { shortRisksIn } from './shortRisks.js';

export const unknownRisk: WorkspaceRule = {
  id: 'unknown-risk',
  theme: 'risks',
  severity: 'warning',
  summary: 'A risk that a document names by its id is in the risk register.',
  germanSummary: 'Ein Risiko, das ein Dokument mit seiner Kennung nennt, steht im Risikoregister.',
  scope: 'workspace',

  *check({ document, workspace, language }) {
    const { riskIds } = workspace.index;
    if (riskIds.size < risksThatTell) {
      return;
    }
    const found = namedIn(document, riskIds);
    if (areMostUnknown(found) || !isOfIsms(document, found)) {
      return;
    }
    const unknown = flatOf(found, (one, index) => {
      const start = document.chunks[index]?.start ?? 0;
      return one.unknown.map(({ id, range }) => ({ id, range: shifted(range, start) }));
    });
    const inPlan = unknownInPlan(document, riskIds);
    const rows = inPlan.length > 0 ? inPlan : unknownInRows(document, riskIds);
    const planned = rows.filter(({ range: { start } }) =>
      unknown.every(({ range }) => range.start !== start),
    );
    for (const mention of [...unknown, ...planned]) {
      yield problemAt(language, mention, workspace);
    }
  },
};

function unknownInRows(
  document: IsmsDocument,
  riskIds: WorkspaceIndex['riskIds'],
): readonly IdMention[] {
  const rows = [...unknownInTables(document, riskIds), ...unknownInLists(document, riskIds)];
  return rows.length > 0 && hasOwnRisks(document) ? [] : rows;
}

/** Short ids are looked for in documents of an ISMS only. */
function namedIn(
  { chunks, parts, profile }: IsmsDocument,
  riskIds: WorkspaceIndex['riskIds'],
): readonly NamedRisks[] {
  return chunks.map(({ chunk }, index) => {
    const part = profile.belongsToIsms ? parts[index] : undefined;
    const long = risksNamedIn(chunk, riskIds);
    const beside = besideKnownRisks(chunk, riskIds);
    const short = part ? shortRisksIn(chunk, part, riskIds) : [];
    return together(long, [...beside, ...short.filter((one) => !isOneOf(one, beside))], riskIds);
  });
}

function isOneOf({ range }: IdMention, others: readonly IdMention[]): boolean {
  return others.some((other) => other.range.start === range.start);
}

/** A document most of whose ids are unknown numbers something else. */
function areMostUnknown(found: readonly NamedRisks[]): boolean {
  const unknown = found.reduce((sum, one) => sum + one.unknown.length, 0);
  return unknown > 2 && unknown * 2 > found.reduce((sum, { mentions }) => sum + mentions, 0);
}

/** Minutes may name nothing of an ISMS but risks of its register. */
function isOfIsms({ profile }: IsmsDocument, found: readonly NamedRisks[]): boolean {
  const known = found.reduce((sum, { mentions, unknown }) => sum + mentions - unknown.length, 0);
  return profile.belongsToIsms || known >= knownThatTell;
}

const knownThatTell = 2;

/** How many risks a text names, and which of them no register has. */
interface NamedRisks {
  readonly mentions: number;
  readonly unknown: readonly IdMention[];
}

const noRisks: NamedRisks = { mentions: 0, unknown: [] };

function together(
  { mentions, unknown }: NamedRisks,
  short: readonly IdMention[],
  riskIds: WorkspaceIndex['riskIds'],
): NamedRisks {
  // Of the last one has a shape, so that R-21 is found as a long id and as a short one.
  const known = new Set(unknown.map(({ range }) => range.start));
  const added = short.filter(({ id, range }) => !riskIds.has(id) && !known.has(range.start));
  return { mentions: mentions + short.length, unknown: [...unknown, ...added] };
}

/** A register of fewer rows is only begun. */
const risksThatTell = 3;

const risksNamedIn = memoizePair((chunk: Chunk, riskIds: WorkspaceIndex['riskIds']): NamedRisks => {
  const pattern = registerPattern(riskIds);
  if (!pattern || chunk.text.search(pattern) < 0) {
    return noRisks;
  }
  const declared = frontMatterIn(chunk)?.entries.find(({ key }) => key === 'risks')?.values ?? [];
  const mentions = [
    ...flatOf(declared, ({ text, range }) => mentionsIn(text, pattern, range.start)),
    ...flatOf(currentPassages(chunk, pattern), (passage) => risksIn(passage, pattern, chunk.text)),
  ];
  return { mentions: mentions.length, unknown: mentions.filter(({ id }) => !riskIds.has(id)) };
});

/** The id that opens a row may be defined by it, in a table that is not understood. */
function risksIn(
  { kind, text, start }: Passage,
  pattern: RegExp,
  source: string,
): readonly IdMention[] {
  const mentions = kind === 'heading' ? [] : mentionsIn(text, pattern, start);
  const named =
    kind === 'cell' ? mentions.filter(({ range }) => !opensRow(source, range.start)) : mentions;
  return named.length > 0 && speaksOfFormer(text, pattern) ? [] : named;
}

function problemAt(language: Language, { id, range }: IdMention, workspace: Workspace): Problem {
  const closest = closestIds(id, workspace.index.riskIds.keys());
  return {
    range,
    message: messages.unknown(language, id),
    related: nearbyRisk(language, closest[0], workspace),
    fixes: closest.map((other) => ({
      title: changeTo(language, other),
      edits: [{ range, newText: other }],
      needsPerson: true,
    })),
  };
}
