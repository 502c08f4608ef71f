import type { Language } from '../../base/language.js';
import type { ControlId } from '../../catalogue/control.js';
import { acceptableBeside, isAboveAcceptable, measureOf } from '../../model/acceptableRisk.js';
import { type CellEdit, cellEdit } from '../../model/cellEdits.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { RiskRow } from '../../model/riskRow.js';
import { emptyCell, isLiveRisk } from '../../model/riskRowSense.js';
import { isPlaceholder } from '../../model/words/placeholders.js';
import { treatmentOf } from '../../model/words/riskWords.js';
import type { Workspace } from '../../workspace/workspace.js';
import { goesOnWithNoLiveRisk } from '../continuedRisks.js';
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
    for (const row of part.riskRows) {
      const { level } = row;
      if (!level || !lacksControls(row) || !isLiveRisk(row, part.text)) {
        continue;
      }
      const measure = measureOf(row, configuration.risk);
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

/** Controls that are named in words only are for a reader to find. */
function lacksControls(row: RiskRow): boolean {
  const { treatment, controlsCell, references } = row;
  const isMitigated = treatment !== undefined && treatmentOf(treatment.text) === 'mitigate';
  const isOpen = controlsCell !== undefined && isPlaceholder(controlsCell.text);
  return (
    isMitigated && references.length === 0 && (isOpen || emptyCell(controlsCell) !== undefined)
  );
}
