import type { PageSources } from './controlPage.js';
import { escapeHtml } from './inlineToHtml.js';
import { markdownToHtml } from './markdownToHtml.js';

/** A page that shows Markdown and runs nothing. All text is escaped. */
export function textPage(
  title: string,
  markdown: string,
  { cspSource, style }: Pick<PageSources, 'cspSource' | 'style'>,
): string {
  const policy = `default-src 'none'; style-src ${cspSource}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(style)}">
<title>${escapeHtml(title)}</title>
</head>
<body><main class="wide">
${markdownToHtml(markdown)}
</main></body>
</html>`;
}
