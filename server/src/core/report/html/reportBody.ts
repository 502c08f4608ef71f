import type { IsmsReport } from '../../features/report/ismsReport.js';
import { documentSection, gapSection, reviewSection } from './actionSections.js';
import { controlSection } from './controlSection.js';
import { attributeSection, partySection, themeSection } from './coverageSections.js';
import { html, type Html } from './html.js';
import type { PlaceLink } from './links.js';
import { reportWords } from './reportWords.js';
import { riskSection } from './riskSection.js';
import { reportHeader, summarySection } from './summarySection.js';

/**
 * The report without the page around it: the same for the file and for the editor but for its links.
 * It needs no script, no image and no inline style.
 */
export function reportBody(report: IsmsReport, link: PlaceLink): Html {
  const words = reportWords[report.language];
  const sections = [
    ['summary', words.summary.title, summarySection(report)],
    ['themes', words.themes.title, themeSection(report)],
    ['parties', words.parties.title, partySection(report)],
    ['attributes', words.attributes.title, attributeSection(report)],
    ['risks', words.risks.title, riskSection(report, link)],
    ['gaps', words.gaps.title, gapSection(report, link)],
    ['reviews', words.reviews.title, reviewSection(report, link)],
    ['documents', words.documents.title, documentSection(report, link)],
    ['controls', words.controls.title, controlSection(report, link)],
  ] as const;
  const shown = sections.filter(([, , section]) => section.markup !== '');
  const entries = shown.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`);
  return html`${reportHeader(report)}
<nav aria-label="${words.sections}"><ul>${entries}</ul></nav>
<main>
${shown.map(([, , section]) => section)}
</main>`;
}
