/** A piece of HTML in which every text has been escaped. Made with {@link html} alone. */
export interface Html {
  readonly markup: string;
}

/** What can stand in a template: a text or number, which is escaped, or HTML, also in lists. */
export type HtmlPart = string | number | Html | readonly Html[];

/**
 * Makes HTML of a template. What is put in as text is shown as text, in content as well as in quoted
 * attributes; so nothing that a document says can become markup.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const [first = '', ...others] = strings;
  return {
    markup: others.reduce((text, next, index) => text + markupOf(parts[index] ?? '') + next, first),
  };
}

/** Nothing. */
export const noHtml: Html = { markup: '' };

function markupOf(part: HtmlPart): string {
  if (typeof part === 'string' || typeof part === 'number') {
    return escapeHtml(String(part));
  }
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('\n');
}

/** Gives `text` so that HTML shows it exactly, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
