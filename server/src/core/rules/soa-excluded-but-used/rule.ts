import { memoize } from '../../base/memo.js';
import type { ControlId } from '../../catalogue/control.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Problem, ReferringRule, ReferringRuleContext } from '../rule.js';
import { type Exclusion, makeApplicable } from './makeApplicable.js';
import { messages } from './messages.js';
import { type Reliance, reliedOn } from './reliedOn.js';
import { whereUsed } from './whereUsed.js';

export const soaExcludedButUsed: ReferringRule = {
  id: 'soa-excluded-but-used',
  theme: 'statement',
  severity: 'error',
  summary: 'A control that a risk treatment or a policy relies on is applicable.',
  germanSummary:
    'Eine Maßnahme, auf die sich eine Risikobehandlung oder eine Richtlinie stützt, ist anwendbar.',
  scope: 'referring',
  needs: 'references',

  *check(context) {
    const { part, document, workspace } = context;
    const excluded = excludedControls(workspace.index.decisions);
    if (excluded.size === 0 || document.profile.kind === 'audit-report') {
      return;
    }
    const isExcluded = (id: ControlId): boolean => excluded.has(id);
    // Few parts name an excluded control at all, and how a part names its others takes long to see.
    const mayRely = part.references.some(({ ids }) => ids.some(isExcluded));
    for (const reliance of mayRely ? reliedOn(part, document.profile.kind) : []) {
      for (const id of reliance.reference.ids.filter(isExcluded)) {
        const exclusion = exclusionOf(id, workspace);
        if (exclusion) {
          yield problem(reliance, exclusion, context);
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

/** The first row that excludes `id`. */
function exclusionOf(id: ControlId, { index, documents }: Workspace): Exclusion | undefined {
  const [uri] = [...(index.decisions.get(id)?.keys() ?? [])].toSorted();
  const statement = uri === undefined ? undefined : documents.get(uri);
  const row = statement?.statementRows.find(({ reference }) => reference.ids.includes(id));
  return statement && row && { id, statement, row };
}

function problem(
  { reference, who }: Reliance,
  exclusion: Exclusion,
  { part, language }: ReferringRuleContext,
): Problem {
  const { id, statement, row } = exclusion;
  const applicable = makeApplicable(language, exclusion, who);
  const here = whereUsed(language, exclusion, { reference, part });
  return {
    range: reference.range,
    message: messages.excluded(language, who, id),
    fixes: [...(applicable ? [applicable] : []), ...here],
    related: [
      {
        uri: statement.uri,
        range: row.reference.range,
        message: messages.here(language, id),
      },
    ],
  };
}
