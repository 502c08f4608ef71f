import type { Language } from '../../base/language.js';
import type { TextRange } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Control, ControlId } from '../../catalogue/control.js';
import { namedControl } from '../../catalogue/names.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { entryWith } from '../../model/frontMatterValues.js';
import type { Workspace } from '../../workspace/workspace.js';
import { removalFrom } from '../control-not-declared/entryEdits.js';
import type { Fix, TextEdit } from '../rule.js';
import type { Exclusion } from './makeApplicable.js';
import { messages } from './messages.js';

/** Where a document relies on the control; ranges are relative to the part. */
export interface UsePlace {
  readonly reference: ControlReference;
  readonly part: DocumentFacts;
}

/** What is known of other controls. */
export interface Others {
  readonly catalogue: Catalogue;
  readonly workspace: Workspace;
  readonly language: Language;
}

/** Nobody chooses among more. */
const mostReplacements = 2;

/**
 * The fixes on the side of the document that relies on the control: another control in its place,
 * or, where others stand beside it, without it.
 */
export function whereUsed(
  { id }: Exclusion,
  { reference, part }: UsePlace,
  { catalogue, workspace, language }: Others,
): readonly Fix[] {
  if (reference.kind !== 'control' || reference.title !== undefined) {
    return [];
  }
  const cell = cellAround(reference, part);
  const replacements =
    reference.place === 'cell'
      ? replacementsFor(id, { reference, part, cell }, { catalogue, workspace })
      : [];
  const removal =
    reference.place === 'frontMatter'
      ? removalFromHeader(reference, part)
      : removalFromCell(reference, part, cell);
  return [
    ...replacements.map((control) => ({
      title: messages.replace(language, id, namedControl(control)),
      edits: [{ range: reference.range, newText: control.id }],
      needsPerson: true,
    })),
    ...(removal
      ? [{ title: messages.remove(language, id), edits: [removal], needsPerson: true }]
      : []),
  ];
}

/** The cell that names the control: of a table, or of a risk that has a section of its own. */
function cellAround(
  { range }: ControlReference,
  { tables, riskRows }: DocumentFacts,
): TextRange | undefined {
  const cells = [
    ...tables
      .filter((table) => holds(table.range, range))
      .flatMap(({ rows }) =>
        rows.filter((row) => holds(row.range, range)).flatMap((row) => row.cells),
      ),
    ...riskRows.flatMap(({ controlsCell }) => controlsCell ?? []),
  ];
  return cells.find((cell) => holds(cell.range, range))?.range;
}

function holds(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Applicable controls of the same theme and capability that the row does not name yet, the closest in number first. */
function replacementsFor(
  id: ControlId,
  { reference, part, cell }: UsePlace & { readonly cell: TextRange | undefined },
  { catalogue, workspace }: Pick<Others, 'catalogue' | 'workspace'>,
): readonly Control[] {
  const excluded = catalogue.find(id);
  const named = new Set(
    part.references.filter(({ range }) => cell && holds(cell, range)).flatMap(({ ids }) => ids),
  );
  if (!excluded || !cell || excluded.id !== reference.id) {
    return [];
  }
  return catalogue
    .edition(excluded.standard, excluded.edition)
    .filter(
      (control) =>
        !named.has(control.id) && isAlike(control, excluded) && isApplicable(control.id, workspace),
    )
    .toSorted((a, b) => apart(a.id, id) - apart(b.id, id))
    .slice(0, mostReplacements);
}

function isAlike(one: Control, other: Control): boolean {
  const capabilities = other.attributes?.operationalCapabilities ?? [];
  return (
    one.theme === other.theme &&
    (one.attributes?.operationalCapabilities ?? []).some((name) => capabilities.includes(name))
  );
}

function isApplicable(id: ControlId, { index }: Workspace): boolean {
  const decisions = [...(index.decisions.get(id)?.values() ?? [])].flat();
  return (
    decisions.length > 0 && decisions.every(({ applicability }) => applicability === 'applicable')
  );
}

function apart(first: ControlId, second: ControlId): number {
  const [a = 0, b = 0] = [first, second].map((id) => Number(id.split('.').at(-1)));
  return Math.abs(a - b);
}

function removalFromHeader(
  { range }: ControlReference,
  { frontMatter, text }: DocumentFacts,
): TextEdit | undefined {
  const entry = entryWith(frontMatter, 'controls');
  return entry && removalFrom(entry, range, text);
}

/** With the sign that parts it from its neighbour; absent where the control stands alone. */
function removalFromCell(
  { range }: ControlReference,
  { text }: DocumentFacts,
  cell: TextRange | undefined,
): TextEdit | undefined {
  if (!cell) {
    return undefined;
  }
  const behind = /^\s*(?:[,;、]|<br ?\/?>)\s*/iu.exec(text.slice(range.end, cell.end))?.[0];
  if (behind !== undefined) {
    return { range: { start: range.start, end: range.end + behind.length }, newText: '' };
  }
  const before = /\s*(?:[,;、]|<br ?\/?>)\s*$/iu.exec(text.slice(cell.start, range.start))?.[0];
  return before !== undefined && range.end === cell.end
    ? { range: { start: range.start - before.length, end: range.end }, newText: '' }
    : undefined;
}
