import { memoizePair } from '../../base/memo.js';
import type { ControlId } from '../../catalogue/control.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { matrixRowsIn } from '../../model/readMatrix.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import type { Party } from '../../model/words/parties.js';
import type { World } from '../../rules/runRules.js';
import { positionAt } from '../../syntax/sourceText.js';
import { relativePath } from '../../workspace/paths.js';
import type { FileLine } from '../coverage.js';
import type { ServiceModel } from './cloudServices.js';

/** What one cell of a responsibility matrix says. */
export interface MatrixAnswer {
  readonly activity: string;
  /** As it stands in the cell; empty for an empty one. */
  readonly text: string;
  /** Absent where the cell names nobody. */
  readonly party?: Party;
  readonly place: FileLine;
}

/**
 * A column of the workspace's matrices: a service model, or a service that is called by its name. The
 * header is empty for a column that says who does it in general, for all services.
 */
export interface SplitColumn {
  readonly header: string;
  readonly model?: ServiceModel;
  /** By control, in the order of the files and their text. */
  readonly answers: ReadonlyMap<ControlId, readonly MatrixAnswer[]>;
}

/**
 * The columns of all responsibility matrices of the workspace, each service model and each name once.
 * Matrices are found by their tables, in documents of any kind.
 */
export function splitColumns(world: World): readonly SplitColumn[] {
  const columns = new Map<string, GrowingColumn>();
  for (const { file, cell } of matrixCells(world)) {
    const { header, model, ids, line, ...answer } = cell;
    const key = model ?? header.toLowerCase();
    const column = columns.get(key) ?? {
      header,
      ...(model && { model }),
      answers: new Map<ControlId, readonly MatrixAnswer[]>(),
    };
    columns.set(key, column);
    for (const id of ids) {
      const known = column.answers.get(id) ?? [];
      column.answers.set(id, [...known, { ...answer, place: { file, line } }]);
    }
  }
  return [...columns.values()];
}

interface GrowingColumn extends SplitColumn {
  readonly answers: Map<ControlId, readonly MatrixAnswer[]>;
}

function matrixCells({
  workspace,
  configuration,
}: World): readonly { readonly file: string; readonly cell: MatrixCell }[] {
  return [...workspace.documents.keys()].toSorted().flatMap((uri) => {
    const document = workspace.documents.get(uri);
    const file = relativePath(workspace.root, uri);
    const cells = document ? cellsIn(document, configuration.vocabulary) : [];
    return cells.map((cell) => ({ file, cell }));
  });
}

interface MatrixCell extends Omit<MatrixAnswer, 'place'> {
  readonly header: string;
  readonly model?: ServiceModel;
  readonly ids: readonly ControlId[];
  readonly line: number;
}

const cellsIn = memoizePair(
  (document: IsmsDocument, vocabulary: Vocabulary): readonly MatrixCell[] =>
    placedParts(document).flatMap(({ part, start }) =>
      matrixRowsIn(part, vocabulary).flatMap(({ activity, references, assignments, row }) => {
        const ids = [...new Set(references.flatMap((reference) => reference.ids))];
        const line = positionAt(document, start + row.range.start).line + 1;
        return assignments.map(({ header, model, cell, party }) => ({
          header,
          ...(model && { model }),
          activity: activity.text,
          text: cell.text,
          ...(party && { party }),
          ids,
          line,
        }));
      }),
    ),
);
