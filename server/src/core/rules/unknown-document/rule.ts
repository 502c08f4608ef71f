import { flatOf } from '../../base/flatOf.js';
import type { Language } from '../../base/language.js';
import { memoize, memoizePair } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import { detailsOf } from '../../model/documentDetails.js';
import {
  comparableId,
  type IdMention,
  mentionsIn,
  opensRow,
  patternOf,
  shapesOf,
} from '../../model/idShapes.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { type Passage, passagesIn } from '../../model/passages.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { Workspace, WorkspaceIndex } from '../../workspace/workspace.js';
import type { Problem, RelatedPlace, WorkspaceRule } from '../rule.js';
import { closestIds } from '../unknown-risk/closestIds.js';
import { changeTo } from '../wording.js';
import { messages } from './messages.js';
import { notExpectedIn } from './notHere.js';
import { type Said, saidIn } from './referredTo.js';
import { shortSeriesOf } from './shortSeries.js';
import { nextNumbers, titledSeriesOf } from './titledSeries.js';

export const unknownDocument: WorkspaceRule = {
  id: 'unknown-document',
  theme: 'documents',
  severity: 'warning',
  summary: 'A document that is named by its id exists in the workspace.',
  germanSummary: 'Ein Dokument, das mit seiner Kennung genannt wird, gibt es im Arbeitsbereich.',
  scope: 'workspace',

  *check({ document, workspace, language }) {
    const { documentIds, riskIds, pageIds } = workspace.index;
    const series = seriesOf(documentIds, riskIds)(pageIds);
    if (!series || !document.profile.belongsToIsms) {
      return;
    }
    const isThere = ({ id }: IdMention): boolean =>
      riskIds.has(id) || pageIds.has(comparableId(id));
    const found = document.chunks.map(({ chunk }) => {
      const { mentions, unknown } = documentsNamedIn(chunk, series);
      return { mentions, unknown: unknown.filter((one) => !isThere(one)) };
    });
    if (areMostUnknown(found)) {
      return;
    }
    for (const [index, { unknown }] of found.entries()) {
      const start = document.chunks[index]?.start ?? 0;
      for (const { id, range } of unknown) {
        const mention = { id, range: shifted(range, start) };
        yield problemAt(language, mention, workspace, series);
      }
    }
  },
};

/** A list of what is kept elsewhere names many documents that are not here. */
function areMostUnknown(found: readonly NamedDocuments[]): boolean {
  const unknown = found.reduce((sum, one) => sum + one.unknown.length, 0);
  return unknown > 2 && unknown * 2 > found.reduce((sum, { mentions }) => sum + mentions, 0);
}

/** How many documents a text names by their ids, and which of them the workspace does not have. */
interface NamedDocuments {
  readonly mentions: number;
  readonly unknown: readonly IdMention[];
}

const noDocuments: NamedDocuments = { mentions: 0, unknown: [] };

/** So many documents of one series show that the workspace holds it. */
const documentsThatTell = 2;

/** The ids of documents, and what finds words with their shape. */
interface Series {
  readonly pattern: RegExp;
  readonly ids: ReadonlySet<string>;
  /** Of a series that only titles or numbers of one digit tell, by what stands before its numbers, the highest that is known. */
  readonly highest: ReadonlyMap<string, number>;
}

/**
 * The series of ids of which the workspace has several documents; absent where there are none. A file
 * for each risk has the risk's id, which is looked up in the register and not here.
 */
const seriesOf = memoizePair(
  (documentIds: WorkspaceIndex['documentIds'], riskIds: WorkspaceIndex['riskIds']) =>
    memoize((pageIds: WorkspaceIndex['pageIds']): Series | undefined => {
      const ids = [...documentIds.keys()].filter((id) => !riskIds.has(id));
      const stated = shapesOf(ids).filter(
        ({ prefix }) => ids.filter((id) => id.startsWith(prefix)).length >= documentsThatTell,
      );
      const told = new Set(stated.map(({ prefix }) => prefix));
      const titled = [...titledSeriesOf(pageIds, riskIds), ...shortSeriesOf(ids)].filter(
        ({ prefix }) => !told.has(prefix),
      );
      const pattern = patternOf([...stated, ...titled]);
      return (
        pattern && {
          pattern,
          ids: new Set([...documentIds.keys(), ...flatOf(titled, (one) => one.ids)]),
          highest: new Map(titled.map(({ prefix, last }) => [prefix, last])),
        }
      );
    }),
);

const documentsNamedIn = memoizePair((chunk: Chunk, series: Series): NamedDocuments => {
  const { pattern, ids } = series;
  if (chunk.text.search(pattern) < 0) {
    return noDocuments;
  }
  const mentions = flatOf(passagesIn(chunk), (one) => documentsIn(one, series, chunk.text));
  return { mentions: mentions.length, unknown: mentions.filter(({ id }) => !ids.has(id)) };
});

function documentsIn(
  { kind, text, start }: Passage,
  series: Series,
  source: string,
): readonly IdMention[] {
  const mentions = kind === 'heading' ? [] : mentionsIn(text, series.pattern, start);
  if (mentions.length === 0) {
    return mentions;
  }
  const known = mentions.filter(({ id }) => series.ids.has(id));
  const isNotExpected = notExpectedIn(
    text,
    known.map(({ range }) => range.start - start),
    series.pattern,
  );
  const said = saidIn(text);
  return mentions.filter(
    ({ id, range }) =>
      !(kind === 'cell' && opensRow(source, range.start)) &&
      !isNotExpected(shifted(range, -start)) &&
      (series.ids.has(id) || canBeOf(series, id, () => said(range.start - start))),
  );
}

/**
 * In a series that only titles or numbers of one digit tell, a number behind those that are known can be that of anything,
 * unless it is not far behind and the sentence refers to it as to a document.
 */
function canBeOf({ highest }: Series, id: string, said: () => Said): boolean {
  const number = /\d+$/u.exec(id)?.[0] ?? '';
  const last = highest.get(id.slice(0, id.length - number.length));
  if (last === undefined) {
    return true;
  }
  if (Number(number) > last + nextNumbers) {
    return false;
  }
  const { asDocument, asElsewhere } = said();
  return !asElsewhere && (asDocument || Number(number) <= last);
}

function problemAt(
  language: Language,
  { id, range }: IdMention,
  workspace: Workspace,
  { ids }: Series,
): Problem {
  const closest = closestIds(id, ids);
  return {
    range,
    message: messages.unknown(language, id),
    related: documentWith(language, closest[0], workspace),
    fixes: closest.map((other) => ({
      title: changeTo(language, other),
      edits: [{ range, newText: other }],
      needsPerson: true,
    })),
  };
}

/** Where the document whose id looks most like the unknown one says what its id is. */
function documentWith(
  language: Language,
  id: string | undefined,
  { documents, index }: Workspace,
): readonly RelatedPlace[] {
  const uris = id === undefined ? undefined : index.documentIds.get(id)?.keys();
  const [uri] = [...(uris ?? [])].toSorted();
  const range = uri === undefined ? undefined : idRange(documents.get(uri));
  return id !== undefined && uri !== undefined && range
    ? [{ uri, range, message: messages.closest(language, id) }]
    : [];
}

function idRange(document: IsmsDocument | undefined): TextRange | undefined {
  return document && detailsOf(document).find(({ key }) => key === 'id')?.values[0]?.range;
}
