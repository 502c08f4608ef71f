import type { Language } from '../../base/language.js';
import type { ControlId } from '../../catalogue/control.js';
import { acceptableBeside, isAboveAcceptable, measureOf } from '../../model/acceptableRisk.js';
import { type CellEdit, cellEdit } from '../../model/cellEdits.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { RiskRow } from '../../model/riskRow.js';
import { emptyCell, goesOnWithRisk, isFollowed, isLiveRisk } from '../../model/riskRowSense.js';
import { isPlaceholder } from '../../model/words/placeholders.js';
import { treatmentOf } from '../../model/words/riskWords.js';
import type { Workspace } from '../../workspace/workspace.js';
import { goesOnWithNoLiveRisk, joinedRisk, otherRowsOf } from '../continuedRisks.js';
import type { Fix, ReferringRule } from '../rule.js';
import { isTreatedElsewhere, plannedControls } from '../treatedElsewhere.js';
import { enumerated } from '../wording.js';
import { messages } from './messages.js';

export const riskUntreated: ReferringRule = {
  id: 'risk-untreated',
  theme: 'risks',
  severity: 'warning',
  summary: 'A risk above the acceptable level that is to be mitigated names controls.',
  germanSummary:
    'Ein Risiko über dem akzeptablen Risikoniveau, das gemindert werden soll, nennt Maßnahmen.',
  scope: 'referring',
  needs: 'riskRows',

  *check({ part, document, workspace, configuration, language }) {
    for (const row of part.riskRows.filter(lacksControls)) {
      const whole = mitigatedRisk({ row, part, uri: document.uri }, workspace);
      const { level } = whole ?? {};
      const measure = whole && level && measureOf(whole, configuration.risk);
      const isOpen = measure && isAboveAcceptable(level.text, measure);
      if (isOpen && !isSettledElsewhere(row, document.uri, workspace)) {
        const planned = plannedControls(row, document.uri, workspace);
        yield {
          range: row.idRange,
          message: messages.untreated(language, {
            risk: row.id,
            level: level.text,
            acceptable: acceptableBeside(level.text, measure),
            planned: enumerated(planned),
          }),
          fixes: fixesFor(row, part, { planned, language }),
        };
      }
    }
  },
};

/** What the plan names can be written into the row. */
function fixesFor(
  row: RiskRow,
  part: DocumentFacts,
  { planned, language }: { readonly planned: readonly ControlId[]; readonly language: Language },
): readonly Fix[] {
  const edit = planned.length > 0 ? controlsEdit(row, part, planned.join(', ')) : undefined;
  const title = messages.take(language, enumerated(planned));
  return edit ? [{ title, edits: [edit], needsPerson: true }] : [];
}

function controlsEdit(
  { range }: RiskRow,
  { tables, text }: DocumentFacts,
  content: string,
): CellEdit | undefined {
  const table = tables.find(({ rows }) => rows.some((one) => one.range.start === range.start));
  const row = table?.rows.find((one) => one.range.start === range.start);
  const index = table?.columns.findIndex(({ role }) => role === 'control') ?? -1;
  return table && row && index >= 0 ? cellEdit(text, { table, row }, index, content) : undefined;
}

/** Whether controls are named elsewhere, or the row goes on with a risk that is closed. */
function isSettledElsewhere(row: RiskRow, uri: string, workspace: Workspace): boolean {
  const document = workspace.documents.get(uri);
  const isClosed = document !== undefined && goesOnWithNoLiveRisk(row, document);
  return isClosed || isTreatedElsewhere(row, uri, workspace);
}

/** A row with a place for controls that names none, and where it stands. */
interface Uncontrolled {
  readonly row: RiskRow;
  readonly part: DocumentFacts;
  readonly uri: string;
}

/**
 * The risk of a row with a place for its controls, with what other tables of its document say of it
 * where the row does not say how high it is or how it is treated; absent where the risk is not to be
 * mitigated, nobody follows it, or another row with such a place is asked.
 */
function mitigatedRisk(
  { row, part, uri }: Uncontrolled,
  workspace: Workspace,
): RiskRow | undefined {
  if (row.treatment && !isMitigated(row)) {
    return undefined;
  }
  if (row.treatment && row.level) {
    return isLiveRisk(row, part.text) ? row : undefined;
  }
  const document = workspace.documents.get(uri);
  return document && isAskedFor(row, part) ? mitigatedAcross(row, document) : undefined;
}

function isAskedFor(row: RiskRow, { text }: DocumentFacts): boolean {
  const isAsked = goesOnWithRisk(row) ? isFollowed : isLiveRisk;
  return row.refersOnly === undefined && isAsked(row, text);
}

function mitigatedAcross(row: RiskRow, document: IsmsDocument): RiskRow | undefined {
  const others = otherRowsOf(row, document);
  const whole = joinedRisk(row, document);
  return isMitigated(whole) && others.every((other) => other.row.controlsCell === undefined)
    ? whole
    : undefined;
}

function isMitigated({ treatment }: RiskRow): boolean {
  return treatment !== undefined && treatmentOf(treatment.text) === 'mitigate';
}

/** Controls that are named in words only are for a reader to find. */
function lacksControls({ controlsCell, references }: RiskRow): boolean {
  const isOpen = controlsCell !== undefined && isPlaceholder(controlsCell.text);
  return references.length === 0 && (isOpen || emptyCell(controlsCell) !== undefined);
}
