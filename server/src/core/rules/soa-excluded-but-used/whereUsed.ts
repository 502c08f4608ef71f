import type { Language } from '../../base/language.js';
import type { TextRange } from '../../base/textRange.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { entryWith } from '../../model/frontMatterValues.js';
import { removalFrom } from '../control-not-declared/entryEdits.js';
import type { Fix, TextEdit } from '../rule.js';
import type { Exclusion } from './makeApplicable.js';
import { messages } from './messages.js';

/** Where a document relies on the control; ranges are relative to the part. */
export interface UsePlace {
  readonly reference: ControlReference;
  readonly part: DocumentFacts;
}

/**
 * The fix on the side of the document that relies on the control: where others stand beside it, the
 * place can do without it. Which control treats a risk in its place, only the writer knows.
 */
export function whereUsed(
  language: Language,
  { id }: Exclusion,
  { reference, part }: UsePlace,
): readonly Fix[] {
  if (reference.kind !== 'control' || reference.title !== undefined) {
    return [];
  }
  const removal =
    reference.place === 'frontMatter'
      ? removalFromHeader(reference, part)
      : removalFromCell(reference, part, cellAround(reference, part));
  return removal
    ? [{ title: messages.remove(language, id), edits: [removal], needsPerson: true }]
    : [];
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
