import { flatOf } from '../../base/flatOf.js';
import type { Language } from '../../base/language.js';
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
import { namedReference, sourceOfSplit } from '../wording.js';
import { fixesFor } from './fixes.js';
import { type MatrixAnswer, matrixAnswer } from './matrixAnswers.js';
import { messages } from './messages.js';

export const responsibilityConflict: ReferringRule = {
  id: 'responsibility-conflict',
  theme: 'cloud',
  severity: 'warning',
  summary: 'Matrix, Statement of Applicability and supplier register agree on who does a control.',
  germanSummary:
    'Verantwortlichkeitsmatrix, Erklärung zur Anwendbarkeit und Lieferantenregister sind sich einig, wer eine Maßnahme ausführt.',
  scope: 'referring',
  needs: 'references',

  *check({ part, document, workspace, catalogue, configuration, language }) {
    const { vocabulary } = configuration;
    const all = statedIn(part, vocabulary);
    for (const said of all) {
      const answer = matrixAnswer(said.reference.id, { document, workspace, configuration });
      if (answer && answer.party !== said.party) {
        const words = new Map(all.map(({ party, cell }) => [party, cell.text]));
        yield {
          ...problem(language, said, answer, {
            name: namedReference(said.reference, { catalogue, language }),
            source: sourceOfSplit(language, document.profile.editions),
          }),
          fixes: fixesFor(language, { ...said, words }, answer, vocabulary),
        };
      }
    }
  },
};

/** What a statement or a supplier register says about who does a control. */
interface Stated {
  readonly reference: ControlReference;
  readonly cell: Cell;
  readonly party: Party;
  readonly where: 'statement' | 'register';
}

const statedIn = memoizePair((part: DocumentFacts, vocabulary: Vocabulary): readonly Stated[] => [
  ...flatOf(singleRows(part), ({ reference, applicability, responsibilityCell: cell }) =>
    applicability === 'excluded'
      ? []
      : stated([reference], { cell, where: 'statement' }, vocabulary),
  ),
  ...flatOf(
    part.tables.filter(({ kind }) => kind === 'supplierRegister'),
    (table) => statedInRegister(table, part, vocabulary),
  ),
]);

function statedInRegister(
  table: Table,
  { references }: DocumentFacts,
  vocabulary: Vocabulary,
): readonly Stated[] {
  if (!table.columns.some(({ role }) => role === 'responsibility')) {
    return [];
  }
  return flatOf(table.rows, (row) => {
    const cell = cellsOfRow(table, row).cell('responsibility');
    const named = referencesWithin(references, row.range);
    return stated(named, { cell, where: 'register' }, vocabulary);
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

function problem(
  language: Language,
  { reference, cell, party, where }: Stated,
  answer: MatrixAnswer,
  { name, source }: { readonly name: string; readonly source: string },
): Problem {
  return {
    range: cell.range,
    message: messages.conflict(language, {
      control: name,
      here: { where, party, written: cell.text },
      matrix: { party: answer.party, written: answer.cell.text, activity: answer.activity },
      source,
    }),
    related: [
      {
        uri: answer.uri,
        range: answer.range,
        message: messages.matrix(language, reference.id, answer.party),
      },
    ],
  };
}
