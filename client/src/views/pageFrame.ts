import { escapeHtml } from './inlineToHtml.js';

/** What the head of a page of ours says, and what stands in it. */
export interface PageParts {
  readonly title: string;
  /** What its texts are written in, so that they are spoken rightly. */
  readonly language: string;
  /** The content security policy. */
  readonly policy: string;
  readonly style: string;
  /** The element `body`, already escaped. */
  readonly body: string;
}

/** A whole page in HTML; all but the body is escaped. */
export function pageFrame({ title, language, policy, style, body }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(style)}">
<title>${escapeHtml(title)}</title>
</head>
${body}
</html>`;
}
