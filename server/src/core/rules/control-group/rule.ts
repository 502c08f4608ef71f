import { memoize } from '../../base/memo.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { referencesWithin } from '../../model/referencesWithin.js';
import type { RiskRow } from '../../model/riskRow.js';
import type { Cell, Column } from '../../model/table.js';
import { defaultVocabulary } from '../../model/vocabulary.js';
import { meaningOf } from '../../model/words/headers.js';
import type { ChunkRule, ChunkRuleContext } from '../rule.js';
import { messages, type Place } from './messages.js';

export const controlGroup: ChunkRule = {
  id: 'control-group',
  theme: 'controls',
  severity: 'information',
  summary: 'Where a control must stand, there is no theme, domain or objective.',
  germanSummary: 'Wo eine Maßnahme stehen muss, steht kein Thema, Bereich oder Maßnahmenziel.',
  scope: 'chunk',
  needs: 'references',

  *check({ part, profile, catalogue, language }) {
    const planned = profile.kind === 'risk-treatment-plan' ? plannedIn(part) : [];
    for (const { reference, place } of [...groupsIn(part), ...planned]) {
      yield {
        range: reference.range,
        message: messages.group(language, {
          group: named(reference, { catalogue, profile }),
          controls: reference.ids,
          place,
        }),
      };
    }
  },
};

interface Misplaced {
  readonly reference: ControlReference;
  readonly place: Place;
}

/** Prose may speak of groups; a row that only heads the rows of its theme is not read as a row. */
const groupsIn = memoize((part: DocumentFacts): readonly Misplaced[] => {
  const { references, statementRows, riskRows } = part;
  const groups = references.filter(({ kind, ids }) => kind === 'group' && ids.length > 0);
  if (groups.length === 0) {
    return [];
  }
  const decided = new Set(statementRows.map(({ reference }) => reference));
  const treating = riskRows.flatMap((row) => controlsIn(row, part.text));
  return groups.flatMap((reference): readonly Misplaced[] => {
    if (reference.place === 'frontMatter') {
      return [{ reference, place: 'frontMatter' }];
    }
    if (decided.has(reference)) {
      return [{ reference, place: 'statement' }];
    }
    return treating.includes(reference) ? [{ reference, place: 'risk' }] : [];
  });
});

/**
 * Those in the columns for controls of a treatment plan's tables, which are neither statement nor
 * register; below "Measure", which may head anything that is done, those that stand alone in their cells.
 */
const plannedIn = memoize(({ tables, references, text }: DocumentFacts): readonly Misplaced[] =>
  tables
    .filter(({ kind }) => kind === 'other')
    .flatMap(({ columns, rows }) => {
      const control = columns.findIndex(({ role }) => role === 'control');
      const measure = columns.findIndex(isMeasure);
      const isNamed = control >= 0;
      const ofRisks = columns.some(isAboutRisks)
        ? rows
        : rows.filter(({ cells: [first] }) => first && ownId.test(first.text));
      const cells = ofRisks.flatMap(({ cells: all }) => all[isNamed ? control : measure] ?? []);
      return cells.flatMap((cell) => {
        const found = referencesWithin(references, cell.range);
        return isNamed || isAll(found, cell, text) ? found : [];
      });
    })
    .filter(({ kind, ids }) => kind === 'group' && ids.length > 0)
    .map((reference) => ({ reference, place: 'risk' })),
);

function isMeasure({ role, header }: Column): boolean {
  const meaning = role === undefined ? meaningOf(header, defaultVocabulary) : undefined;
  return meaning === 'measure' || meaning === 'controlName' || meaning === 'controlMapping';
}

/** Below "No.", too, a row can open with the id of its risk: `R-001`. */
const ownId = /^(?!A\.)\p{Lu}[\p{Lu}._\u2011-]{0,12}\d{1,5}$/u;

function isAboutRisks({ role }: Column): boolean {
  return role === 'risk' || role === 'riskId' || role === 'risks';
}

/** Those of the column for controls, and of a treatment that says nothing else: "A.8". */
function controlsIn(
  { controlsCell, treatment, references }: RiskRow,
  text: string,
): readonly ControlReference[] {
  const within = (cell: Cell | undefined): readonly ControlReference[] =>
    cell ? referencesWithin(references, cell.range) : [];
  const treating = within(treatment);
  return [
    ...within(controlsCell),
    ...(treatment && isAll(treating, treatment, text) ? treating : []),
  ];
}

/** Whether a cell holds nothing but the ids. */
function isAll(ids: readonly ControlReference[], { range }: Cell, text: string): boolean {
  const behind = ids.reduce(
    ({ rest, end }, one) => ({ rest: rest + text.slice(end, one.range.start), end: one.range.end }),
    { rest: '', end: range.start },
  );
  return !/[\p{L}\p{N}]/u.test(behind.rest + text.slice(behind.end, range.end));
}

function named(
  { id, written }: ControlReference,
  { catalogue, profile }: Pick<ChunkRuleContext, 'catalogue' | 'profile'>,
): string {
  const groups = catalogue.groups(id);
  const { iso27001 } = profile.editions;
  const title = (groups.find(({ edition }) => edition === iso27001) ?? groups[0])?.title;
  return title === undefined ? written : `${id} ${title}`;
}
