import { memoize } from '../base/memo.js';
import type { ControlId } from '../catalogue/control.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { isTellingId } from '../model/namedIds.js';
import type { RiskRow } from '../model/riskRow.js';
import { emptyCell } from '../model/riskRowSense.js';
import { isPlaceholder } from '../model/words/placeholders.js';
import { treatmentOf } from '../model/words/riskWords.js';
import type { Workspace, WorkspaceIndex } from '../workspace/workspace.js';
import { rowsAbout } from './continuedRisks.js';
import { idsBesideControls } from './idsBesideControls.js';

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
    rowsOfSame(row, workspace.documents.get(plan)).flatMap(({ references }) =>
      references.flatMap((reference) => reference.ids),
    ),
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

function namesTreatment(document: IsmsDocument, row: RiskRow): boolean {
  return (
    rowsOfSame(row, document).some(hasControls) ||
    (isTellingId(row.id) && document.parts.some((part) => idsBesideControls(part).has(row.id)))
  );
}

/** The rows of `document`, if there is one, that are about the risk in `row`. */
function rowsOfSame(row: RiskRow, document: IsmsDocument | undefined): readonly RiskRow[] {
  return document ? rowsAbout(row.id, document).filter((other) => isSameRisk(row, other)) : [];
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
