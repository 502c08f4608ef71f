import { memoizePair } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import type { ControlId } from '../../catalogue/control.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import type { Assignment } from '../../model/matrixColumns.js';
import { type MatrixRow, matrixRowsIn } from '../../model/readMatrix.js';
import type { Cell } from '../../model/table.js';
import type { Party } from '../../model/words/parties.js';
import type { Configuration } from '../../workspace/configuration.js';
import type { Workspace } from '../../workspace/workspace.js';

/** Who does a control by a responsibility matrix, the same for all services in scope. */
export interface MatrixAnswer {
  readonly party: Party;
  readonly activity: string;
  /** The first cell that says so, and where it stands in the document `uri`. */
  readonly cell: Cell;
  readonly range: TextRange;
  readonly uri: string;
  /** All cells that say so. */
  readonly cells: readonly AnsweringCell[];
  /** How the matrices write each party, as far as they name it. */
  readonly words: ReadonlyMap<Party, string>;
}

/** A cell of a matrix at its place in the document `uri`. */
export interface AnsweringCell {
  readonly uri: string;
  readonly range: TextRange;
  readonly text: string;
}

/** Where the matrices are looked for: in the document itself, and in those of that kind. */
export interface MatrixSources {
  readonly document: Pick<IsmsDocument, 'uri'>;
  readonly workspace: Workspace;
  readonly configuration: Configuration;
}

/**
 * The one party that the workspace's matrices give for `id`; absent where they give none, or not the
 * same for every service, activity and matrix.
 */
export function matrixAnswer(
  id: ControlId,
  { document, workspace, configuration }: MatrixSources,
): MatrixAnswer | undefined {
  const uris = workspace.index.kinds.get('responsibility-matrix')?.keys() ?? [];
  const others = [...uris].filter((uri) => uri !== document.uri).toSorted();
  const documents = [document.uri, ...others].flatMap((uri) => workspace.documents.get(uri) ?? []);
  const answers = documents.flatMap((one) => answersIn(one, configuration).get(id) ?? []);
  const [first] = answers;
  const party = first?.party;
  if (!first || !party || answers.some((answer) => answer.party !== party)) {
    return undefined;
  }
  const cells = answers.map(({ cell, range, uri }) => ({ uri, range, text: cell.text }));
  const words = wordsIn(documents.map((one) => answersIn(one, configuration)));
  return { ...first, party, cells, words };
}

interface Answer extends Omit<MatrixAnswer, 'party' | 'cells' | 'words'> {
  /** Absent for a cell that is empty or not understood, so that it agrees with no other. */
  readonly party: Party | undefined;
}

function wordsIn(
  matrices: readonly ReadonlyMap<ControlId, readonly Answer[]>[],
): ReadonlyMap<Party, string> {
  const words = new Map<Party, string>();
  for (const { party, cell } of matrices.flatMap((answers) => [...answers.values()].flat())) {
    if (party && !words.has(party)) {
      words.set(party, cell.text);
    }
  }
  return words;
}

const answersIn = memoizePair(
  (
    document: IsmsDocument,
    { vocabulary, serviceModels }: Configuration,
  ): ReadonlyMap<ControlId, readonly Answer[]> => {
    const answers = new Map<ControlId, Answer[]>();
    for (const { part, start } of placedParts(document)) {
      for (const row of matrixRowsIn(part, vocabulary)) {
        const inScope = row.assignments.filter(
          ({ model }) => model === undefined || serviceModels.includes(model),
        );
        for (const id of row.references.flatMap(({ ids }) => ids)) {
          const own = inScope.flatMap((one) => answerFrom(one, row, { start, uri: document.uri }));
          answers.set(id, [...(answers.get(id) ?? []), ...own]);
        }
      }
    }
    return answers;
  },
);

/**
 * A cell that is not understood or still has to be filled in agrees with no other, and nor does "N/A" for
 * a service model, where the statement speaks of all of them. In a column of a party, "N/A" and a dash
 * give no answer at all.
 */
function answerFrom(
  { cell, party, model }: Assignment,
  { activity }: MatrixRow,
  { start, uri }: { readonly start: number; readonly uri: string },
): readonly Answer[] {
  const isSilent = model === undefined && /^(?:[\s\-–—―]+|n\s*[/.]?\s*a\.?)$/iu.test(cell.text);
  return isSilent
    ? []
    : [{ party, activity: activity.text, cell, range: shifted(cell.range, start), uri }];
}
