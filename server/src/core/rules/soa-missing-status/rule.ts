import type { Language } from '../../base/language.js';
import { memoize, memoizePassing } from '../../base/memo.js';
import { shifted } from '../../base/textRange.js';
import type { ControlId } from '../../catalogue/control.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placeOfCell, singleRows, statementCellEdit } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import { statusInProse } from '../../model/words/proseOfFields.js';
import { isNothing } from '../../model/words/values.js';
import { movedProblem } from '../movedProblem.js';
import type { DocumentRule, DocumentRuleContext, Fix } from '../rule.js';
import { type SectionField, statementSectionsLacking } from '../sectionSiblings.js';
import { byTemplate, type OpenRows } from '../templateRows.js';
import { namedReference } from '../wording.js';
import { messages } from './messages.js';
import { statusChoices } from './statusChoices.js';

export const soaMissingStatus: DocumentRule = {
  id: 'soa-missing-status',
  theme: 'statement',
  severity: 'warning',
  summary: 'An applicable control says whether it is implemented.',
  germanSummary: 'Eine anwendbare Maßnahme sagt, ob sie umgesetzt ist.',
  scope: 'document',
  needs: 'statementRows',

  *check({ document, catalogue, language }) {
    const isOpen = openIn(document);
    for (const open of byTemplate(document, (part) => withoutStatus(part).filter(isOpen))) {
      const { row, part, start, count } = open;
      const problem = {
        range: placeOfCell(row, row.statusCell),
        message: said(open, { catalogue, language }),
        fixes: count > 1 ? [] : fixesFor(language, { row, part }, document),
      };
      yield movedProblem(problem, start);
    }
    for (const { row, start } of statementSectionsLacking(document, statusField)) {
      const named = namedReference(row.reference, { catalogue, language });
      const range = shifted(row.reference.range, start);
      yield { range, message: messages.empty(language, named) };
    }
  },
};

const statusField: SectionField<StatementRow> = {
  isAsked: ({ applicability }) => applicability === 'applicable',
  isGiven: ({ has }) => has.status,
  meanings: ['status'],
  words:
    /status|(?<!\p{L})stand\s*[:：]|state|implement|umgesetzt|umsetz|eingeführt|statut|état|mise? en (?:œ|oe)uvre|estado|implant|stato|attuat|ingevoerd|geïmplementeerd|実施|導入|状況/iu,
  wordsOfProse: statusInProse,
};

const withoutStatus = memoize((part: DocumentFacts): readonly StatementRow[] =>
  singleRows(part).filter(lacksStatus),
);

/** A row without a place for the decision is open unless another one excludes its controls. */
function openIn(document: IsmsDocument): (row: StatementRow) => boolean {
  return ({ has, reference }) =>
    has.applicability || !reference.ids.every((id) => excludedIn(document).has(id));
}

const excludedIn = memoizePassing(
  ({ parts }: IsmsDocument): ReadonlySet<ControlId> =>
    new Set(
      parts.flatMap(({ statementRows }) =>
        statementRows
          .filter(({ applicability, has }) => has.applicability && applicability === 'excluded')
          .flatMap(({ reference }) => reference.ids),
      ),
    ),
);

/** Without a cell the statement has no place for a status. */
function lacksStatus({ applicability, status, statusCell }: StatementRow): boolean {
  return applicability === 'applicable' && status === 'missing' && statusCell !== undefined;
}

function said(
  { row, count, ids }: OpenRows,
  { catalogue, language }: Pick<DocumentRuleContext, 'catalogue' | 'language'>,
): string {
  if (count > 1) {
    return messages.template(language, count, ids);
  }
  const named = namedReference(row.reference, { catalogue, language });
  const status = row.statusCell?.text ?? '';
  return isNothing(status)
    ? messages.empty(language, named)
    : messages.open(language, named, status);
}

/** Only the writer knows the status, so each choice is offered and none is preferred. */
function fixesFor(
  language: Language,
  { row, part }: Pick<OpenRows, 'row' | 'part'>,
  document: IsmsDocument,
): readonly Fix[] {
  const { statusCell: cell } = row;
  if (!cell) {
    return [];
  }
  return statusChoices(document).flatMap((word) => {
    const edit = statementCellEdit(part, row, { cell, roles: ['status'] }, word);
    return edit ? [{ title: messages.set(language, word), edits: [edit] }] : [];
  });
}
