/**
 * Renders emphasis, code and links within a block; all other text is escaped. A link to the web leads
 * there, a link to a document opens it in the editor, any other is left as plain text.
 */
export function inlineToHtml(text: string): string {
  let html = '';
  let from = 0;
  for (const match of text.matchAll(inline)) {
    html += escapeText(text.slice(from, match.index)) + toHtml(match);
    from = match.index + match[0].length;
  }
  return html + escapeText(text.slice(from));
}

/** The text with all that HTML could take for markup written as character references. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const inline = new RegExp(
  [
    /\\(?<escaped>[!-/:-@[-`{-~])/,
    /`(?<code>[^`]+)`/,
    /\[(?<label>(?:\\.|[^\][\\])*)\]\((?<target>[^()\s<>]*)\)/,
    /\*\*(?<strong>[^*]+)\*\*/,
    /\*(?<starred>[^*\s][^*]*)\*/,
    /(?<![\p{L}\p{N}])_(?<underlined>[^_\s][^_]*)_(?![\p{L}\p{N}])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

function toHtml({ groups = {}, 0: whole }: RegExpMatchArray): string {
  const { escaped, code, label, target } = groups;
  if (escaped !== undefined) {
    return escapeHtml(escaped);
  }
  if (code !== undefined) {
    return `<code>${escapeHtml(code)}</code>`;
  }
  if (label !== undefined && target !== undefined) {
    return linkToHtml(label, target);
  }
  return emphasisToHtml(groups) ?? escapeText(whole);
}

function emphasisToHtml(groups: Readonly<Record<string, string>>): string | undefined {
  const strong = groups['strong'];
  if (strong !== undefined) {
    return `<strong>${inlineToHtml(strong)}</strong>`;
  }
  const emphasised = groups['starred'] ?? groups['underlined'];
  return emphasised === undefined ? undefined : `<em>${inlineToHtml(emphasised)}</em>`;
}

function linkToHtml(label: string, target: string): string {
  const address = addressOf(target);
  const inner = inlineToHtml(label);
  return address === undefined ? inner : `<a href="${escapeHtml(address)}">${inner}</a>`;
}

function addressOf(target: string): string | undefined {
  if (target.startsWith('https://')) {
    return target;
  }
  return /^(?:file|vscode-remote|vscode-vfs):/.test(target) ? openPlaceLink(target) : undefined;
}

/** `…/soa.md#L12` opens the document at line 12. */
function openPlaceLink(target: string): string {
  const [uri = '', fragment = ''] = target.split('#');
  const [, line] = /^L(\d{1,9})/.exec(fragment) ?? [];
  const start = { line: Math.max(0, Number(line ?? 1) - 1), character: 0 };
  const given = JSON.stringify([uri, { start, end: start }]);
  return `command:isms.openPlace?${encodeURIComponent(given)}`;
}

// The server writes what Markdown could take for markup as character references; they are kept.
function escapeText(text: string): string {
  return escapeHtml(text).replaceAll(/&amp;(lt|gt|amp|quot|nbsp|#\d{1,7});/g, '&$1;');
}
