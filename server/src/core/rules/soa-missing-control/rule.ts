import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Control } from '../../catalogue/control.js';
import { controlsInUse } from '../../catalogue/controlsInUse.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { Fix, TextEdit, WorkspaceRule } from '../rule.js';
import { anchorsIn, type Place, placeOf } from './anchors.js';
import { besideRange, placeIn } from './findingPlace.js';
import { type Missing, missingControls } from './missingControls.js';
import { lineEndAfter, lineStart, newRow } from './newRow.js';

const mostNamed = 10;

export const soaMissingControl: WorkspaceRule = {
  id: 'soa-missing-control',
  severity: 'warning',
  summary: 'A Statement of Applicability decides every control of Annex A.',
  scope: 'workspace',

  *check({ document, workspace, catalogue }) {
    const fallback = placeIn(document);
    const missing = fallback && missingControls(document, workspace, catalogue);
    const controls = missing ? [...missing.annexA, ...missing.cloud] : [];
    if (!missing || controls.length === 0) {
      return;
    }
    const placed = placedControls(controls, document, catalogue);
    const [first] = placed;
    yield {
      range: first ? besideRange(first.place) : fallback,
      message: messageFor(missing, controls),
      fixes: fixesFor(placed, document),
    };
  },
};

function messageFor({ annexA, cloud }: Missing, controls: readonly Control[]): string {
  const [first] = controls;
  const ids = controls.slice(0, mostNamed).map(({ id }) => id);
  const further = controls.length - ids.length;
  const what =
    controls.length === 1 && first
      ? `${first.id} ${first.title} is not decided.`
      : `${counted(annexA, cloud)} are not decided: ${ids.join(', ')}${further > 0 ? ` and ${String(further)} more` : ''}.`;
  return (
    `${what} Each control is included, or excluded with a reason (ISO/IEC 27001, 6.1.3 d); ` +
    'an auditor counts them. Add a row for each.'
  );
}

function counted(annexA: readonly Control[], cloud: readonly Control[]): string {
  return [
    ...(annexA.length > 0 ? [`${controlsOf(annexA)} of Annex A`] : []),
    ...(cloud.length > 0 ? [`${controlsOf(cloud)} of ISO/IEC 27017`] : []),
  ].join(' and ');
}

function controlsOf({ length }: readonly Control[]): string {
  return length === 1 ? '1 control' : `${String(length)} controls`;
}

interface PlacedControl {
  readonly control: Control;
  readonly place: Place;
}

/** The controls that have a place in the document's tables. */
function placedControls(
  controls: readonly Control[],
  document: IsmsDocument,
  catalogue: Catalogue,
): readonly PlacedControl[] {
  const anchors = anchorsIn(document);
  const order = controlsInUse(catalogue, document.profile.editions);
  return controls.flatMap((control) => {
    const place = placeOf(control, order, anchors);
    return place ? [{ control, place }] : [];
  });
}

function fixesFor(placed: readonly PlacedControl[], document: IsmsDocument): readonly Fix[] {
  const title =
    placed.length === 1
      ? `Add the missing row for ${placed[0]?.control.id ?? ''}`
      : `Add the ${String(placed.length)} missing rows`;
  const edits = placed.map(({ control, place }) => editFor(control, place, document));
  return placed.length === 0 ? [] : [{ title, edits, needsPerson: true }];
}

/** Several rows at one place are inserted in the order of the edits. */
function editFor(control: Control, { anchor, side }: Place, document: IsmsDocument): TextEdit {
  const { text } = anchor.part;
  const { range } = anchor.row;
  const line = newRow(control, anchor, document);
  const lineEnd = lineEndAfter(text, range.end);
  const isBehind = side === 'behind';
  const offset = isBehind ? range.end : range.start - lineStart(text, range.start).length;
  const start = anchor.start + offset;
  return { range: { start, end: start }, newText: isBehind ? lineEnd + line : line + lineEnd };
}
