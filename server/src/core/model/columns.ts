import { memoizePair } from '../base/memo.js';
import type { TableHeader } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import type { Column, ColumnRole, TableKind } from './table.js';
import { resolvedRoles } from './columnRoles.js';
import { kindOfMeanings } from './tableKinds.js';
import type { Vocabulary } from './vocabulary.js';
import { meaningOf } from './words/headers.js';

/** What a table is, as far as its header tells. */
interface TableLayout {
  readonly columns: readonly Column[];
  readonly kind: TableKind;
}

const layoutOf = memoizePair((header: TableHeader, vocabulary: Vocabulary): TableLayout => {
  const texts = header.cells.map(plainText);
  const meanings = texts.map((text) => meaningOf(text, vocabulary));
  const roles = resolvedRoles(meanings);
  return {
    columns: texts.map((text, index) => column(text, roles[index])),
    kind: kindOfMeanings(meanings, roles),
  };
});

/**
 * The columns of a table with their roles, found by the words of the headers alone. One column has
 * a role, the first one that fits; only `evidence` can be had by several. A header that is not
 * understood has no role. Kept by identity for the same header and vocabulary.
 */
export function columnsOf(header: TableHeader, vocabulary: Vocabulary): readonly Column[] {
  return layoutOf(header, vocabulary).columns;
}

/** What kind of table the header makes it; `other` where it is not understood. */
export function tableKindOf(header: TableHeader, vocabulary: Vocabulary): TableKind {
  return layoutOf(header, vocabulary).kind;
}

function column(header: string, role: ColumnRole | undefined): Column {
  return role ? { header, role } : { header };
}
