import { memoize } from '../base/memo.js';
import type { TextRange } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { isTellingId, patternOfId } from '../model/namedIds.js';
import { referencesWithin } from '../model/referencesWithin.js';
import type { RiskRow } from '../model/riskRow.js';
import { emptyCell } from '../model/riskRowSense.js';
import { isPlaceholder } from '../model/words/placeholders.js';
import { treatmentOf } from '../model/words/riskWords.js';
import type { Workspace, WorkspaceIndex } from '../workspace/workspace.js';

/**
 * Whether the controls of the risk in `row`, which does not name them, stand elsewhere: in another row or
 * section about it, in another register, or in what its document, at `uri`, says beside its id. So they do in
 * a risk treatment plan, if the register leaves most of its controls to that.
 */
export function isTreatedElsewhere(row: RiskRow, uri: string, workspace: Workspace): boolean {
  const { documents, index } = workspace;
  const plans = plansBeside(uri, workspace);
  const named = treatedRisks(index.risks).get(row.id) ?? [];
  // A bare number is that of a risk in this register, and of anything in others.
  if (named.some((one) => one !== uri && isTellingId(row.id) && !plans.includes(one))) {
    return true;
  }
  const own = documents.get(uri);
  return own !== undefined && (namesTreatment(own, row) || isLeftToPlan(row, own, workspace));
}

/** The ids of the controls that the risk treatment plans name for the risk in `row` of the document at `uri`. */
export function plannedControls(
  row: RiskRow,
  uri: string,
  workspace: Workspace,
): readonly ControlId[] {
  const ids = plansBeside(uri, workspace).flatMap((plan) =>
    (workspace.documents.get(plan)?.parts ?? [])
      .flatMap(({ riskRows }) => riskRows)
      .filter((other) => isSameRisk(row, other))
      .flatMap(({ references }) => references.flatMap((reference) => reference.ids)),
  );
  return [...new Set(ids)];
}

function plansBeside(uri: string, { index }: Workspace): readonly string[] {
  const plans = [...(index.kinds.get('risk-treatment-plan')?.keys() ?? [])];
  return plans.filter((one) => one !== uri);
}

function isLeftToPlan(row: RiskRow, own: IsmsDocument, workspace: Workspace): boolean {
  return (
    leavesControlsToPlan(own) &&
    plansBeside(own.uri, workspace).some((one) => {
      const plan = workspace.documents.get(one);
      return plan !== undefined && namesTreatment(plan, row);
    })
  );
}

/** Whether at most half of the risks of a register that are to be mitigated name controls themselves. */
const leavesControlsToPlan = memoize(({ parts }: IsmsDocument): boolean => {
  const mitigated = parts
    .flatMap(({ riskRows }) => riskRows)
    .filter(({ treatment }) => treatment && treatmentOf(treatment.text) === 'mitigate');
  return mitigated.filter(hasControls).length * 2 <= mitigated.length;
});

/** The documents in which a risk has controls, by its id. */
const treatedRisks = memoize(
  (risks: WorkspaceIndex['risks']): ReadonlyMap<string, readonly string[]> => {
    const treated = new Map<string, string[]>();
    for (const byDocument of risks.values()) {
      for (const [uri, ids] of byDocument) {
        for (const id of ids) {
          treated.set(id, [...(treated.get(id) ?? []), uri]);
        }
      }
    }
    return treated;
  },
);

function namesTreatment({ parts }: IsmsDocument, row: RiskRow): boolean {
  return parts.some(
    (part) =>
      part.riskRows.some((other) => isSameRisk(row, other) && hasControls(other)) ||
      (isTellingId(row.id) && isNamedBeside(part, row.id)),
  );
}

/** Whether `other` is about the same risk: one that describes another has its id by mistake. */
function isSameRisk({ id, description }: RiskRow, other: RiskRow): boolean {
  const [own, others] = [description?.text, other.description?.text];
  return id === other.id && (own === undefined || others === undefined || own === others);
}

/** Named by their ids anywhere in the row, or in words in their cell. */
function hasControls({ controlsCell, references }: RiskRow): boolean {
  const isInWords =
    controlsCell !== undefined &&
    emptyCell(controlsCell) === undefined &&
    !isPlaceholder(controlsCell.text);
  return references.length > 0 || isInWords;
}

/**
 * Whether a control stands in a line, a row or a section that names the id. Those of rows of registers
 * and statements are those of another risk, or of what is decided.
 */
function isNamedBeside(part: DocumentFacts, id: string): boolean {
  const pattern = patternOfId(id);
  if (part.text.search(pattern) < 0) {
    return false;
  }
  const counted = new Set(
    [
      ...part.riskRows.flatMap(({ references }) => references),
      ...part.statementRows.map(({ reference }) => reference),
    ].map(({ range }) => range.start),
  );
  const rows = part.tables
    .flatMap((table) => table.rows.map(({ range }) => range))
    .filter(({ start, end }) => part.text.slice(start, end).search(pattern) >= 0);
  const lines = [...part.text.matchAll(pattern)].map(({ index }) => lineAround(part.text, index));
  return [...lines, ...rows, ...sectionsNaming(part, pattern)].some((range) =>
    referencesWithin(part.references, range).some(({ range: { start } }) => !counted.has(start)),
  );
}

function lineAround(text: string, at: number): TextRange {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at) + 1, end: end < 0 ? text.length : end };
}

/** From each heading that names the id to the next one of its level or above. */
function sectionsNaming({ headings, text }: DocumentFacts, pattern: RegExp): readonly TextRange[] {
  return headings.flatMap((heading, index) => {
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    return heading.text.search(pattern) >= 0
      ? [{ start: heading.range.start, end: next?.range.start ?? text.length }]
      : [];
  });
}
