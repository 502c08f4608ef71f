import { memoize } from '../../base/memo.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { RiskRow } from '../../model/riskRow.js';
import type { ChunkRule } from '../rule.js';
import { enumerated } from '../wording.js';

export const controlGroup: ChunkRule = {
  id: 'control-group',
  severity: 'information',
  summary: 'Where a control must stand, there is no theme, domain or objective.',
  scope: 'chunk',
  needs: 'references',

  *check({ part, profile, catalogue }) {
    for (const { reference, advice } of groupsIn(part)) {
      yield {
        range: reference.range,
        message: messageFor(reference, advice, catalogue, profile.editions.iso27001),
      };
    }
  },
};

interface Misplaced {
  readonly reference: ControlReference;
  /** What to do, as a part of a sentence. */
  readonly advice: string;
}

/** Prose may speak of groups; a row that only heads the rows of its theme is not read as a row. */
const groupsIn = memoize((part: DocumentFacts): readonly Misplaced[] => {
  const { references, statementRows, riskRows } = part;
  const groups = references.filter(({ kind, ids }) => kind === 'group' && ids.length > 0);
  if (groups.length === 0) {
    return [];
  }
  const decided = new Set(statementRows.map(({ reference }) => reference));
  const treating = riskRows.flatMap(controlsIn);
  return groups.flatMap((reference) => {
    if (reference.place === 'frontMatter') {
      return [{ reference, advice: 'list those that the document treats' }];
    }
    if (decided.has(reference)) {
      return [{ reference, advice: 'decide each in a row of its own' }];
    }
    return treating.includes(reference)
      ? [{ reference, advice: 'name those that treat the risk' }]
      : [];
  });
});

function controlsIn({ controlsCell, references }: RiskRow): readonly ControlReference[] {
  return references.filter(
    ({ range }) =>
      controlsCell &&
      controlsCell.range.start <= range.start &&
      range.end <= controlsCell.range.end,
  );
}

function messageFor(
  { id, ids, written }: ControlReference,
  advice: string,
  catalogue: Catalogue,
  edition: string,
): string {
  const groups = catalogue.groups(id);
  const title = (groups.find((group) => group.edition === edition) ?? groups[0])?.title;
  const named = title === undefined ? written : `${id} ${title}`;
  return (
    `${named} is a group of ${String(ids.length)} controls, not a control. An auditor follows single ` +
    `controls (ISO/IEC 27001, 6.1.3), and a group hides which of them are meant: ${advice} ` +
    `(${enumerated(ids, 6)}).`
  );
}
