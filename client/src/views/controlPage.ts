import type { ControlCard, ControlCardSection } from '../../../server/src/protocol/controls.js';
import { escapeHtml } from './inlineToHtml.js';
import { markdownToHtml } from './markdownToHtml.js';
import { pageFrame } from './pageFrame.js';

/** Where a page takes its style and its script from. */
export interface PageSources {
  /** The only origin that styles may come from. */
  readonly cspSource: string;
  /** A word that nobody can guess, new for each page: only the script that bears it is run. */
  readonly nonce: string;
  readonly style: string;
  readonly script: string;
}

/**
 * The page that shows a card: what introduces the control, then its sections as tabs. Where the script
 * does not run, the sections stand one below the other under their titles. All text is escaped.
 */
export function controlPage(id: string, card: ControlCard, sources: PageSources): string {
  const { cspSource, nonce, style, script } = sources;
  return pageFrame({
    title: id,
    // The texts of the catalogue are in English, whatever language the editor speaks.
    language: 'en',
    policy: `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'`,
    style,
    body: `<body data-control="${escapeHtml(id)}"><main>
${markdownToHtml(card.introduction)}
${tabList(id, card.sections)}
${card.sections.map(panel).join('\n')}
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

function panel({ id, title, markdown }: ControlCardSection): string {
  const name = escapeHtml(id);
  return `<section id="panel-${name}" aria-labelledby="title-${name}">
<h2 id="title-${name}">${escapeHtml(title)}</h2>
${markdownToHtml(markdown)}
</section>`;
}
