import { escapeMarkdown } from '../features/escapeMarkdown.js';

/** A table in Markdown; cells are Markdown already and stand on one line. Empty without rows. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return rows.length === 0
    ? ''
    : [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`;
}

/** Front matter with these keys in their order; lists are written on one line. */
export function frontMatterText(
  entries: Readonly<Record<string, string | readonly string[]>>,
): string {
  const lines = Object.entries(entries).map(([key, value]) => {
    const written = typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`;
    return `${key}: ${written}`;
  });
  return ['---', ...lines, '---'].join('\n');
}

/** What is more than a few plain words stands in quotation marks, which JSON and YAML write alike. */
function scalar(text: string): string {
  return /^[A-Za-z][A-Za-z -]*$/.test(text) ? text : JSON.stringify(text);
}

/** Blocks of Markdown with a blank line between them, and a line break at the end; empty ones are left out. */
export function markdownDocument(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A list; items are Markdown already. */
export function markdownList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A link to a line of a file, for documents that stand at the root of the workspace's folder. */
export function placeLink(label: string, { file }: { readonly file: string }): string {
  const path = file.split('/').map(encodeURIComponent).join('/').replaceAll(/[()]/g, percent);
  return `[${escapeMarkdown(label)}](${path})`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
