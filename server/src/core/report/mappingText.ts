import { escapeMarkdown } from '../features/escapeMarkdown.js';
import { mappingColumns, type MappingTable } from '../features/mappingTable.js';
import { csvOf } from './csv.js';

/** The forms in which the mapping table is written. */
export const mappingFormats = ['markdown', 'csv'] as const;

export type MappingFormat = (typeof mappingFormats)[number];

/** The mapping table as a document of its own, or as rows for a spreadsheet. */
export function mappingText(table: MappingTable, format: MappingFormat): string {
  switch (format) {
    case 'markdown':
      return markdown(table);
    case 'csv':
      return csvOf([titles, ...cells(table)]);
  }
}

const titles = mappingColumns.map(([, title]) => title);

function cells({ rows }: MappingTable): readonly (readonly string[])[] {
  return rows.map((row) => mappingColumns.map(([key]) => row[key]));
}

function markdown(table: MappingTable): string {
  const head = ['# Cloud guidance by control', ...table.summary.map(escapeMarkdown)];
  const rows = cells(table).map((row) => line(row.map((cell) => escapeMarkdown(cell))));
  const all = [line(titles), line(titles.map(() => '---')), ...rows].join('\n');
  return `${[...head, ...(rows.length > 0 ? [all] : [])].join('\n\n')}\n`;
}

function line(row: readonly string[]): string {
  return `| ${row.join(' | ')} |`;
}
