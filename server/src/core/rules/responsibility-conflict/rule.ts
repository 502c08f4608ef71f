import { memoizePair } from '../../base/memo.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { referencesWithin } from '../../model/referencesWithin.js';
import { cellsOfRow } from '../../model/rowCells.js';
import { singleRows } from '../../model/statementCells.js';
import type { Cell, Table } from '../../model/table.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { type Party, partyOf } from '../../model/words/parties.js';
import type { Problem, ReferringRule } from '../rule.js';
import { namedReference, quoted, sourceOfSplit } from '../wording.js';
import { type MatrixAnswer, matrixAnswer } from './matrixAnswers.js';

export const responsibilityConflict: ReferringRule = {
  id: 'responsibility-conflict',
  severity: 'warning',
  summary: 'Matrix, Statement of Applicability and supplier register agree on who does a control.',
  scope: 'referring',
  needs: 'references',

  *check({ part, document, workspace, catalogue, configuration }) {
    for (const said of statedIn(part, configuration.vocabulary)) {
      const answer = matrixAnswer(said.reference.id, { document, workspace, configuration });
      if (answer && answer.party !== said.party) {
        yield problem(said, answer, {
          name: namedReference(said.reference, { catalogue }),
          source: sourceOfSplit(document.profile.editions),
        });
      }
    }
  },
};

/** What a statement or a supplier register says about who does a control. */
interface Stated {
  readonly reference: ControlReference;
  readonly cell: Cell;
  readonly party: Party;
  readonly where: 'this statement' | 'this register';
}

const statedIn = memoizePair((part: DocumentFacts, vocabulary: Vocabulary): readonly Stated[] => [
  ...singleRows(part).flatMap(({ reference, applicability, responsibilityCell: cell }) =>
    applicability === 'excluded'
      ? []
      : stated([reference], { cell, where: 'this statement' }, vocabulary),
  ),
  ...part.tables
    .filter(({ kind }) => kind === 'supplierRegister')
    .flatMap((table) => statedInRegister(table, part, vocabulary)),
]);

function statedInRegister(
  table: Table,
  { references }: DocumentFacts,
  vocabulary: Vocabulary,
): readonly Stated[] {
  if (!table.columns.some(({ role }) => role === 'responsibility')) {
    return [];
  }
  return table.rows.flatMap((row) => {
    const cell = cellsOfRow(table, row).cell('responsibility');
    const named = referencesWithin(references, row.range);
    return stated(named, { cell, where: 'this register' }, vocabulary);
  });
}

/** Of a row about several controls, nobody can tell which of them the party is for. */
function stated(
  references: readonly ControlReference[],
  { cell, where }: { readonly cell: Cell | undefined; readonly where: Stated['where'] },
  vocabulary: Vocabulary,
): readonly Stated[] {
  const [reference, ...others] = references;
  const party = cell && partyOf(cell.text, vocabulary);
  return reference?.kind === 'control' && others.length === 0 && cell && party
    ? [{ reference, cell, party, where }]
    : [];
}

const names: Readonly<Record<Party, string>> = {
  csp: 'the provider alone',
  csc: 'the customer alone',
  both: 'both together',
};

function problem(
  { reference, cell, party, where }: Stated,
  answer: MatrixAnswer,
  { name, source }: { readonly name: string; readonly source: string },
): Problem {
  return {
    range: cell.range,
    message:
      `${name} is done by ${names[party]} by ${where} (${quoted(cell.text)}), ` +
      `but by ${names[answer.party]} by the responsibility matrix (${quoted(answer.cell.text)} for ${quoted(answer.activity)}). ` +
      'An auditor who finds two answers asks which of them was agreed with the other party ' +
      `(${source}): make both places say the same.`,
    related: [
      {
        uri: answer.uri,
        range: answer.range,
        message: `The matrix gives ${reference.id} to ${names[answer.party]}.`,
      },
    ],
  };
}
