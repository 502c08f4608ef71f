import type { ControlCard, ControlCardSection } from '../../../server/src/protocol/controls.js';
import { escapeHtml } from './inlineToHtml.js';
import { markdownToHtml } from './markdownToHtml.js';
import { pageFrame, styleSheet } from './pageFrame.js';

/** Where a page takes its style and its script from. */
export interface PageSources {
  /** The only origin that styles may come from. */
  readonly cspSource: string;
  /** A word that nobody can guess, new for each page: only the script that bears it is run. */
  readonly nonce: string;
  readonly style: string;
  readonly script: string;
  /** What the words around the catalogue's texts are written in. */
  readonly language: 'en' | 'de';
}

/**
 * The page that shows a card: what introduces the control, then its sections as tabs. Where the script
 * does not run, the sections stand one below the other under their titles. All text is escaped.
 */
export function controlPage(id: string, card: ControlCard, sources: PageSources): string {
  const { cspSource, nonce, style, script, language } = sources;
  const spoken = language === 'en' ? markdownToHtml : withEnglishTexts;
  return pageFrame({
    title: id,
    language,
    policy: `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'`,
    look: styleSheet(style),
    body: `<body data-control="${escapeHtml(id)}"><main>
${language === 'en' ? spoken(card.introduction) : withEnglishEnd(spoken(card.introduction))}
${tabList(id, card.sections)}
${card.sections.map((section) => panel(section, spoken)).join('\n')}
</main>
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>`,
  });
}

/** Hidden until the script makes it work. */
function tabList(control: string, sections: readonly ControlCardSection[]): string {
  const tabs = sections.map(
    ({ id, title }) =>
      `<button type="button" role="tab" id="tab-${escapeHtml(id)}" aria-controls="panel-${escapeHtml(id)}">${escapeHtml(title)}</button>`,
  );
  return `<div role="tablist" aria-label="${escapeHtml(control)}" hidden>${tabs.join('')}</div>`;
}

function panel(
  { id, title, markdown }: ControlCardSection,
  spoken: (markdown: string) => string,
): string {
  const name = escapeHtml(id);
  return `<section id="panel-${name}" aria-labelledby="title-${name}">
<h2 id="title-${name}">${escapeHtml(title)}</h2>
${spoken(markdown)}
</section>`;
}

/**
 * The texts of the catalogue are in English whatever language the editor speaks, and are to be spoken
 * so: the control's title, and the lists of what to do and to show.
 */
function withEnglishTexts(markdown: string): string {
  return markdownToHtml(markdown).replaceAll(/<(h1|ul|ol)>/g, '<$1 lang="en">');
}

/** The last paragraph of an introduction says what the control is about. */
function withEnglishEnd(html: string): string {
  return html.replace(/<p>(?![^]*<p>)/, '<p lang="en">');
}
