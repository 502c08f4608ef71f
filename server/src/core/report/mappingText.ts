import { escapeMarkdown } from '../features/escapeMarkdown.js';
import type { Language } from '../base/language.js';
import { mappingColumns, type MappingTable } from '../features/mappingTable.js';
import { mappingWords } from '../features/mappingWords.js';
import { csvOf } from './csv.js';

/** The forms in which the mapping table is written. */
export const mappingFormats = ['markdown', 'csv'] as const;

export type MappingFormat = (typeof mappingFormats)[number];

/** The mapping table as a document of its own, or as rows for a spreadsheet. */
export function mappingText(
  table: MappingTable,
  format: MappingFormat,
  language: Language = 'en',
): string {
  switch (format) {
    case 'markdown':
      return markdown(table, language);
    case 'csv':
      return csvOf([titlesIn(language), ...cells(table)]);
  }
}

function titlesIn(language: Language): readonly string[] {
  return mappingColumns.map((column) => mappingWords[language].columns[column]);
}

function cells({ rows }: MappingTable): readonly (readonly string[])[] {
  return rows.map((row) => mappingColumns.map((column) => row[column]));
}

function markdown(table: MappingTable, language: Language): string {
  const titles = titlesIn(language);
  const head = [`# ${mappingWords[language].title}`, ...table.summary.map(escapeMarkdown)];
  const rows = cells(table).map((row) => line(row.map((cell) => escapeMarkdown(cell))));
  const all = [line(titles), line(titles.map(() => '---')), ...rows].join('\n');
  return `${[...head, ...(rows.length > 0 ? [all] : [])].join('\n\n')}\n`;
}

function line(row: readonly string[]): string {
  return `| ${row.join(' | ')} |`;
}
