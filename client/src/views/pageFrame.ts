import { escapeHtml } from './inlineToHtml.js';

/** What the head of a page of ours says, and what stands in it. */
export interface PageParts {
  readonly title: string;
  /** What its texts are written in, so that they are spoken rightly. */
  readonly language: string;
  /** The content security policy. */
  readonly policy: string;
  /** The elements of the head that give the page its look, already escaped. */
  readonly look: string;
  /** The element `body`, already escaped. */
  readonly body: string;
}

/** A whole page in HTML; title, language and policy are escaped here. */
export function pageFrame({ title, language, policy, look, body }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${look}
</head>
${body}
</html>`;
}

/** The element that takes the look of a page from the style sheet at this address. */
export function styleSheet(address: string): string {
  return `<link rel="stylesheet" href="${escapeHtml(address)}">`;
}
