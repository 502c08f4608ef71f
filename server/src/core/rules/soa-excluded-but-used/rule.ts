import type { Language } from '../../base/language.js';
import { memoize } from '../../base/memo.js';
import type { ControlId } from '../../catalogue/control.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Fix, Problem, ReferringRule } from '../rule.js';
import { applicableWord } from './applicableWord.js';
import { messages } from './messages.js';
import { type Reliance, reliedOn } from './reliedOn.js';

export const soaExcludedButUsed: ReferringRule = {
  id: 'soa-excluded-but-used',
  severity: 'error',
  summary: 'A control that a risk treatment or a policy relies on is applicable.',
  scope: 'referring',
  needs: 'references',

  *check({ part, document, workspace, language }) {
    const excluded = excludedControls(workspace.index.decisions);
    if (excluded.size === 0 || document.profile.kind === 'audit-report') {
      return;
    }
    for (const reliance of reliedOn(part, document.profile.kind)) {
      for (const id of reliance.reference.ids.filter((one) => excluded.has(one))) {
        const exclusion = exclusionOf(id, workspace);
        if (exclusion) {
          yield problem(language, id, reliance, exclusion);
        }
      }
    }
  },
};

/** The controls that every row about them excludes; where rows differ, the statement contradicts itself. */
const excludedControls = memoize(
  (decisions: Workspace['index']['decisions']): ReadonlySet<ControlId> =>
    new Set(
      [...decisions].flatMap(([id, byDocument]) =>
        [...byDocument.values()].flat().every(({ applicability }) => applicability === 'excluded')
          ? [id]
          : [],
      ),
    ),
);

interface Exclusion {
  readonly statement: IsmsDocument;
  readonly row: StatementRow;
}

/** The first row that excludes `id`. */
function exclusionOf(id: ControlId, { index, documents }: Workspace): Exclusion | undefined {
  const [uri] = [...(index.decisions.get(id)?.keys() ?? [])].toSorted();
  const statement = uri === undefined ? undefined : documents.get(uri);
  const row = statement?.statementRows.find(({ reference }) => reference.ids.includes(id));
  return statement && row && { statement, row };
}

function problem(
  language: Language,
  id: ControlId,
  { reference, who }: Reliance,
  { statement, row }: Exclusion,
): Problem {
  const fix = makeApplicable(language, id, { statement, row });
  return {
    range: reference.range,
    message: messages.excluded(language, who, id),
    ...(fix && { fixes: [fix] }),
    related: [
      {
        uri: statement.uri,
        range: row.reference.range,
        message: messages.here(language, id),
      },
    ],
  };
}

/** Only a row that stands for this control alone can be decided anew without touching others. */
function makeApplicable(
  language: Language,
  id: ControlId,
  { statement, row }: Exclusion,
): Fix | undefined {
  const cell = row.applicabilityCell;
  if (!cell || row.reference.ids.length !== 1 || cell.range.start === cell.range.end) {
    return undefined;
  }
  return {
    title: messages.makeApplicable(language, id),
    needsPerson: true,
    edits: [
      {
        uri: statement.uri,
        range: cell.range,
        newText: applicableWord(cell, statement.statementRows),
      },
    ],
  };
}
