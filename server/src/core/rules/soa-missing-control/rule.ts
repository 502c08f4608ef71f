import type { TextRange } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Control } from '../../catalogue/control.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { Fix, TextEdit, WorkspaceRule } from '../rule.js';
import { anchorsIn, type Place, placeOf } from './anchors.js';
import { type Missing, missingControls } from './missingControls.js';
import { lineEndAfter, lineStart, newRow } from './newRow.js';

const mostNamed = 10;

export const soaMissingControl: WorkspaceRule = {
  id: 'soa-missing-control',
  severity: 'warning',
  summary: 'A Statement of Applicability decides every control of Annex A.',
  scope: 'workspace',

  *check({ document, workspace, catalogue }) {
    const range = placeIn(document);
    const missing = range && missingControls(document, workspace, catalogue);
    const controls = missing ? [...missing.annexA, ...missing.cloud] : [];
    if (!range || !missing || controls.length === 0) {
      return;
    }
    yield {
      range,
      message: messageFor(missing, controls),
      fixes: fixesFor(controls, document, catalogue),
    };
  },
};

/** The header of the document's last statement table; without tables, the first control decided. */
function placeIn({ tables, statementRows }: IsmsDocument): TextRange | undefined {
  const [first] = statementRows;
  const last = first && tables.findLast(({ kind, headerRange }) => kind === 'statement' && headerRange);
  return last?.headerRange ?? first?.reference.range;
}

function messageFor({ annexA, cloud }: Missing, controls: readonly Control[]): string {
  const [first] = controls;
  const ids = controls.slice(0, mostNamed).map(({ id }) => id);
  const further = controls.length - ids.length;
  const what =
    controls.length === 1 && first
      ? `${first.id} ${first.title} is not decided.`
      : `${counted(annexA, cloud)} are not decided: ${ids.join(', ')}${further > 0 ? ` and ${String(further)} more` : ''}.`;
  return (
    `${what} Clause 6.1.3 d) asks that each control is included, or excluded with a reason; ` +
    'an auditor counts them. Add a row for each.'
  );
}

function counted(annexA: readonly Control[], cloud: readonly Control[]): string {
  const parts = [
    ...(annexA.length > 0 ? [`${String(annexA.length)} controls of Annex A`] : []),
    ...(cloud.length > 0 ? [`${String(cloud.length)} controls of ISO/IEC 27017`] : []),
  ];
  return parts.join(' and ');
}

function fixesFor(
  controls: readonly Control[],
  document: IsmsDocument,
  catalogue: Catalogue,
): readonly Fix[] {
  const anchors = anchorsIn(document);
  const { iso27001, iso27017 } = document.profile.editions;
  const order = [...catalogue.edition('iso27001', iso27001), ...catalogue.edition('iso27017', iso27017)];
  const placed = controls.flatMap((control) => {
    const place = placeOf(control, order, anchors);
    return place ? [{ control, place }] : [];
  });
  const title =
    placed.length === 1
      ? `Add the missing row for ${placed[0]?.control.id ?? ''}`
      : `Add the ${String(placed.length)} missing rows`;
  return placed.length === 0
    ? []
    : [{ title, edits: placed.map(({ control, place }) => editFor(control, place, document)) }];
}

/** Several rows at one place are inserted in the order of the edits. */
function editFor(control: Control, { anchor, side }: Place, document: IsmsDocument): TextEdit {
  const { text } = document;
  const { range } = anchor.row;
  const line = newRow(control, anchor, document);
  const lineEnd = lineEndAfter(text, range.end);
  if (side === 'behind') {
    return { range: { start: range.end, end: range.end }, newText: lineEnd + line };
  }
  const start = range.start - lineStart(text, range.start).length;
  return { range: { start, end: start }, newText: line + lineEnd };
}
