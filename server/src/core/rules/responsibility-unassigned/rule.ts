import type { Assignment } from '../../model/matrixColumns.js';
import { type MatrixRow, matrixRowsIn } from '../../model/readMatrix.js';
import { isPlaceholder } from '../../model/words/placeholders.js';
import { isOpenQuestion } from '../../model/words/riskWords.js';
import { isNothing } from '../../model/words/values.js';
import type { Configuration } from '../../workspace/configuration.js';
import type { ChunkRule } from '../rule.js';
import { sourceOfSplit } from '../wording.js';
import { messages } from './messages.js';

export const responsibilityUnassigned: ChunkRule = {
  id: 'responsibility-unassigned',
  theme: 'cloud',
  severity: 'warning',
  summary: 'Every activity of a responsibility matrix has a party for each service model in scope.',
  germanSummary:
    'Jede Tätigkeit einer Verantwortlichkeitsmatrix hat für jedes Servicemodell im Anwendungsbereich eine Partei.',
  scope: 'chunk',
  needs: 'tables',

  *check({ part, profile, configuration, language }) {
    for (const row of matrixRowsIn(part, configuration.vocabulary)) {
      const open = row.assignments.filter((one) => isOpen(one, configuration.serviceModels));
      if (open.length > 0) {
        yield {
          range: placeOf(row, open),
          message: messages.unassigned(language, {
            activity: row.activity.text,
            services: open.flatMap(({ header }) => (header === '' ? [] : [header])),
            said: wordsIn(open),
            source: sourceOfSplit(language, profile.editions),
          }),
        };
      }
    }
  },
};

/** What is written where a party is missing, each word once; a question mark is no word. */
function wordsIn(open: readonly Assignment[]): readonly string[] {
  const texts = open.map(({ cell }) => cell.text).filter((text) => /\p{L}/u.test(text));
  return [...new Set(texts)];
}

/** "Not applicable" says that there is nothing to do; a dash says nothing. */
function isOpen(
  { model, cell, party, isDeclined }: Assignment,
  inScope: Configuration['serviceModels'],
): boolean {
  if (model && !inScope.includes(model)) {
    return false;
  }
  // By a legend, "K/A" names both.
  const isLeftOpen = party === undefined && isToCome(cell.text);
  const isAsked = isNothing(cell.text) || isOpenQuestion(cell.text) || isLeftOpen;
  return isAsked || isDeclined === true;
}

function isToCome(text: string): boolean {
  const isNotApplicable = /^(?:n\s*[/.]?\s*a\.?|none|not applicable|keine|sans objet|nvt)$/iu;
  return hourglass.test(text) || (isPlaceholder(text) && !isNotApplicable.test(text.trim()));
}

const hourglass = /^[⏳⌛]\uFE0F?$/u;

function placeOf({ activity }: MatrixRow, open: readonly Assignment[]): MatrixRow['row']['range'] {
  const written = open.find(({ cell: { range } }) => range.end > range.start);
  return written ? written.cell.range : activity.range;
}
