/**
 * Rows as comma-separated values by RFC 4180: lines end in CR LF, and a field with a comma, a quotation
 * mark or a line break is quoted. A field that a spreadsheet would take for a formula gets an apostrophe
 * before it, so that it is shown and never calculated.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const shown = /^\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
