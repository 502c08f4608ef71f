import { shifted, type TextRange } from '../base/textRange.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { isBlank } from '../model/lazyCell.js';
import type { Table, TableRowFacts } from '../model/table.js';
import { type DocumentSymbol, documentSymbols } from './documentSymbols.js';

/**
 * What can be folded to its first line: the front matter, sections, tables, and in a Statement of
 * Applicability the rows of a theme. By their starts, the longer first; a range may be of one line.
 */
export function foldingRanges(document: IsmsDocument, catalogue: Catalogue): readonly TextRange[] {
  const { frontMatter, text, tables } = document;
  const themes = tables.flatMap((table) => sectionsOf(table, document));
  const kinds: readonly DocumentSymbol['kind'][] =
    themes.length > 0 ? ['heading'] : ['heading', 'group'];
  const ranges = [
    ...(frontMatter ? [frontMatter.range] : []),
    ...documentSymbols(document, catalogue).flatMap((symbol) => rangesOf(symbol, kinds)),
    ...tables.map(({ range }) => range),
    ...themes,
  ];
  return ranges
    .map((range) => trimmed(text, range))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function rangesOf(
  { kind, range, children }: DocumentSymbol,
  kinds: readonly DocumentSymbol['kind'][],
): readonly TextRange[] {
  const inside = children.flatMap((child) => rangesOf(child, kinds));
  return kinds.includes(kind) ? [range, ...inside] : inside;
}

/** The rows between one row that only names a theme and the next. */
function sectionsOf({ kind, rows }: Table, { statementRows }: IsmsDocument): readonly TextRange[] {
  if (kind !== 'statement') {
    return [];
  }
  const decided = new Set(statementRows.map(({ range }) => range.start));
  const heads = rows.filter((row) => !decided.has(row.range.start) && isHead(row));
  return heads.map(({ range }, index) => {
    const next = heads[index + 1]?.range.start ?? Infinity;
    const last = rows.findLast((row) => row.range.start < next);
    return { start: range.start, end: last?.range.end ?? range.end };
  });
}

function isHead({ cells }: TableRowFacts): boolean {
  return cells.filter((cell) => !isBlank(cell)).length === 1;
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  return shifted({ start: 0, end: text.slice(start, end).trimEnd().length }, start);
}
