import type { IsmsReport } from '../../features/report/ismsReport.js';
import { coverageWords } from '../coverageWords.js';
import { html, type Html } from './html.js';
import { reportWords } from './reportWords.js';
import { barPatterns, legend, stateBar, stateLabel, states } from './states.js';
import { htmlList } from './tables.js';

/** Title and basis of the report. */
export function reportHeader(report: IsmsReport): Html {
  const { today, coverage, language } = report;
  const words = reportWords[language];
  return html`<header>
${barPatterns}
<p class="kind">${words.kind}</p>
<h1>${reportTitle(report)}</h1>
<p class="basis">${coverageWords.basis(language, coverage)} · <time datetime="${today}">${today}</time></p>
</header>`;
}

/** The title of the page. */
export function reportTitle({
  organisation,
  language,
}: Pick<IsmsReport, 'organisation' | 'language'>): string {
  return reportWords[language].title(organisation);
}

/** The totals, and what needs attention. */
export function summarySection(report: IsmsReport): Html {
  const { totals } = report.coverage;
  const { language } = report;
  const { summary: words, meaning } = reportWords[language];
  const tiles = states.map(
    (state) =>
      html`<div class="tile ${state}"><dt>${stateLabel(state, language)}</dt><dd><b data-total="${state}">${totals[state]}</b> <span>${words.ofAll(totals.controls)}</span><small>${meaning[state]}</small></dd></div>`,
  );
  return html`<section id="summary" aria-labelledby="summary-title">
<h2 id="summary-title">${words.title}</h2>
<dl class="tiles">${tiles}</dl>
${stateBar(totals)}
<h3>${words.attention}</h3>
${attention(report)}
<h3>${words.reading}</h3>
${legend(language)}
</section>`;
}

function attention(report: IsmsReport): Html {
  const { open, partial, parties, risks, reviews, documents, language } = report;
  const words = reportWords[language].summary;
  const unanswered = parties.reduce((sum, { missing }) => sum + missing, 0);
  const { residualAboveAcceptable, undecided } = risks.totals;
  const points = [
    point('#gaps', open.length, words.open),
    point('#gaps', partial.length, words.partial),
    point('#parties', unanswered, words.unanswered),
    point('#risks', residualAboveAcceptable, words.risksAbove),
    point('#risks', undecided, words.risksUndecided),
    point('#reviews', reviews.overdue.length, words.overdue),
    point('#documents', documents.totals.missing, words.documentsMissing),
  ].flat();
  return points.length > 0 ? htmlList(points) : html`<p>${words.nothing}</p>`;
}

function point(target: string, count: number, say: (count: number) => string): readonly Html[] {
  return count === 0 ? [] : [html`<a href="${target}">${say(count)}</a>`];
}
