import { groupedBy } from '../base/groupedBy.js';
import { memoize, memoizePassing } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { isOfPastKind } from '../model/profile/titleSense.js';
import { titleOf, topHeadingsIn } from '../model/profile/topHeadings.js';
import type { RiskRow } from '../model/riskRow.js';
import {
  goesOnWithRisk,
  isClosedRisk,
  isLiveRisk,
  isUnrated,
  lacksDescription,
} from '../model/riskRowSense.js';
import { normalised } from '../model/words/normalise.js';
import { treatmentOf } from '../model/words/riskWords.js';
import { isNothing } from '../model/words/values.js';
import { identifiedRisks } from './identifiedRisks.js';
import { areInTwoRegisters } from './twoRegisters.js';

/** A row or section about a risk, and the part that it stands in. */
export interface RiskInPart {
  readonly row: RiskRow;
  readonly part: DocumentFacts;
}

/** All that a document says of each risk, by the id: registers are split over several tables, or tables and sections. */
const saidOfRisks = memoizePassing(
  (document: IsmsDocument): ReadonlyMap<string, readonly RiskInPart[]> =>
    groupedBy(
      [...document.parts.flatMap(risksIn), ...identifiedRisks(document)],
      ({ row }) => row.id,
    ),
);

const risksIn = memoize((part: DocumentFacts): readonly RiskInPart[] =>
  part.riskRows.map((row) => ({ row, part })),
);

/**
 * The ids that `document` says something of in more than one row or section. Nearly every risk stands
 * in one row, and of a long register nothing else is gone through at each edit.
 */
export const idsOfSeveral = memoizePassing((document: IsmsDocument): ReadonlySet<string> => {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const ids of [...document.parts.map(idsIn), identifiedRisks(document).map(idOf)]) {
    for (const id of ids) {
      if (seen.has(id)) {
        several.add(id);
      } else {
        seen.add(id);
      }
    }
  }
  return several;
});

const idsIn = memoize((part: DocumentFacts): readonly string[] =>
  part.riskRows.map(({ id }) => id),
);

const idOf = ({ row }: RiskInPart): string => row.id;

/** The rows and sections of `document` about the risk with `id`, in whatever layout. */
export function rowsAbout(id: string, document: IsmsDocument): readonly RiskRow[] {
  return (saidOfRisks(document).get(id) ?? []).map(({ row }) => row);
}

/**
 * What else `document` says of the risk of `row`, in other tables or sections. Of two rows of one
 * layout, and of two that call the risk otherwise, one has its id by mistake. The registers of two sites
 * or companies number their own risks.
 */
export function otherRowsOf(row: RiskRow, document: IsmsDocument): readonly RiskInPart[] {
  if (!idsOfSeveral(document).has(row.id)) {
    return [];
  }
  const all = saidOfRisks(document).get(row.id) ?? [];
  const others = all.filter(
    (one) => one.row !== row && !haveOneLayout(row, one.row) && mayBeOneRisk(row, one.row),
  );
  const own = others.length === 0 ? undefined : all.find((one) => one.row === row);
  return own ? others.filter((one) => !areInTwoRegisters(own, one, document)) : others;
}

function haveOneLayout(row: RiskRow, other: RiskRow): boolean {
  return cells.every((cell) => (row[cell] === undefined) === (other[cell] === undefined));
}

const cells = [
  ...(['description', 'asset', 'likelihood', 'impact', 'level', 'owner', 'treatment'] as const),
  ...(['controlsCell', 'residual', 'residualLikelihood', 'residualImpact', 'status'] as const),
  ...(['review', 'evidence', 'refersOnly'] as const),
];

/** Whether one calls the risk as the other does, with more or fewer words, or not at all. */
function mayBeOneRisk(row: RiskRow, other: RiskRow): boolean {
  const [own, others] = [row, other].map(({ description }) => normalised(description?.text ?? ''));
  return !own || !others || own.includes(others) || others.includes(own);
}

/**
 * `row` with what other tables or sections of `document` say of its risk where it has no place for
 * it itself: how high it is, how it is treated and what remains. What they say in several ways is
 * left out.
 */
export function joinedRisk(row: RiskRow, document: IsmsDocument): RiskRow {
  const others = otherRowsOf(row, document).map((one) => one.row);
  // Of an id that stands everywhere, nobody could say which rows belong together.
  if (others.length === 0 || others.length > mostOthers) {
    return row;
  }
  return {
    ...row,
    ...(isUnrated(row) && levelOf(agreedIn(others, 'level'))),
    ...(row.treatment === undefined && cellOf(agreedIn(others, 'treatment'), 'treatment')),
    ...(row.residual === undefined && cellOf(agreedIn(others, 'residual'), 'residual')),
  };
}

const mostOthers = 20;

/** How high a risk is, with the scale that this is measured on. */
function levelOf(row: RiskRow | undefined): Partial<RiskRow> {
  const { hasOwnScale, ownAcceptable } = row ?? {};
  return {
    ...cellOf(row, 'level'),
    ...cellOf(row, 'otherLevel'),
    ...(hasOwnScale && { hasOwnScale }),
    ...(ownAcceptable !== undefined && { ownAcceptable }),
  };
}

function cellOf(
  row: RiskRow | undefined,
  name: 'level' | 'otherLevel' | 'treatment' | 'residual',
): Partial<RiskRow> {
  const cell = row?.[name];
  return cell ? { [name]: cell } : {};
}

/** The first of `rows` that has `cell`, if all that have it say the same there. */
function agreedIn(
  rows: readonly RiskRow[],
  cell: 'level' | 'treatment' | 'residual',
): RiskRow | undefined {
  const saying = rows.filter((row) => row[cell] !== undefined);
  return new Set(saying.map((row) => row[cell]?.text)).size === 1 ? saying[0] : undefined;
}

/**
 * Whether nobody follows the risk of `row` any more, by what another table or section says of it, or
 * `row` goes on with a risk that the document says nothing else of: without a level it tells of none
 * by itself, and with one in a report on risks that a register describes.
 */
export function goesOnWithNoLiveRisk(row: RiskRow, document: IsmsDocument): boolean {
  const described = otherRowsOf(row, document).filter((one) => !lacksDescription(one.row));
  if (!lacksDescription(row)) {
    return described.some(({ row: other }) => isClosedRisk(other) && !tellsOfAction(other));
  }
  return described.length === 0
    ? goesOnWithRisk(row) || isReport(document)
    : !described.some((one) => isLiveRisk(one.row, one.part.text)) ||
        described.some((one) => isUnrated(one.row) && isClosedRisk(one.row));
}

/** Whether the treatment is told as what is done: such a row is closed once that is done. */
function tellsOfAction({ treatment, level }: RiskRow): boolean {
  const said = treatment?.text ?? '';
  return level === undefined && !isNothing(said) && treatmentOf(said) === undefined;
}

/** Whether a document tells of risks at a time: minutes, the report of an audit, "Report to the board". */
export const isReport = memoizePassing(({ profile, parts, chunks }: IsmsDocument): boolean => {
  const headings = chunks.map(({ chunk }) => topHeadingsIn(chunk));
  const title = titleOf(parts[0]?.frontMatter, headings) ?? '';
  return isOfPastKind(profile.kind) || report.test(title);
});

const report =
  /(?<!\p{L})(?:reports?|dashboard|minutes|briefing|[\p{L}-]{0,30}bericht|protokoll|rapport|compte rendu|tableau de bord|informe|acta|cuadro de mando|relatório|ata|relazione|verbale|cruscotto|verslag|notulen|rapportage)(?!\p{L})|報告|議事録/iu;
