import type { IsmsReport } from '../../features/report/ismsReport.js';
import { documentSection, gapSection, reviewSection } from './actionSections.js';
import { controlSection } from './controlSection.js';
import { attributeSection, partySection, themeSection } from './coverageSections.js';
import { html, type Html } from './html.js';
import type { PlaceLink } from './links.js';
import { riskSection } from './riskSection.js';
import { reportHeader, summarySection } from './summarySection.js';

/**
 * The report without the page around it: the same for the file and for the editor but for its links.
 * It needs no script, no image and no inline style.
 */
export function reportBody(report: IsmsReport, link: PlaceLink): Html {
  const sections = [
    ['summary', 'Summary', summarySection(report)],
    ['themes', 'By theme', themeSection(report)],
    ['parties', 'By party', partySection(report)],
    ['attributes', 'By attribute', attributeSection(report)],
    ['risks', 'Risks', riskSection(report, link)],
    ['gaps', 'Gaps', gapSection(report, link)],
    ['reviews', 'Reviews due', reviewSection(report, link)],
    ['documents', 'Required documents', documentSection(report, link)],
    ['controls', 'All controls', controlSection(report, link)],
  ] as const;
  const shown = sections.filter(([, , section]) => section.markup !== '');
  const entries = shown.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`);
  return html`${reportHeader(report)}
<nav aria-label="Sections"><ul>${entries}</ul></nav>
<main>
${shown.map(([, , section]) => section)}
</main>`;
}
