import type { Coverage } from '../../features/coverage.js';
import type { IsmsReport } from '../../features/report/ismsReport.js';
import { counted } from '../terminalText.js';
import { html, type Html } from './html.js';
import { barPatterns, legend, stateBar, stateLabel, stateMeanings, states } from './states.js';
import { htmlList } from './tables.js';

/** Title and basis of the report. */
export function reportHeader({ organisation, today, coverage }: IsmsReport): Html {
  return html`<header>
${barPatterns}
<p class="kind">ISMS report</p>
<h1>${reportTitle(organisation)}</h1>
<p class="basis">${basisOf(coverage)} · <time datetime="${today}">${today}</time></p>
</header>`;
}

/** The title of the page. */
export function reportTitle(organisation: string | undefined): string {
  return organisation === undefined
    ? 'Coverage of controls'
    : `Coverage of controls – ${organisation}`;
}

const roles: Readonly<Record<Coverage['role'], string>> = {
  both: 'as a cloud service customer and provider',
  csc: 'as a cloud service customer',
  csp: 'as a cloud service provider',
};

function basisOf({ editions, role }: Coverage): string {
  const cloud = editions.iso27017 === 'none' ? '' : ` and ISO/IEC 27017:${editions.iso27017}`;
  return `ISO/IEC 27001:${editions.iso27001}${cloud}, ${roles[role]}`;
}

/** The totals, and what needs attention. */
export function summarySection(report: IsmsReport): Html {
  const { totals } = report.coverage;
  const tiles = states.map(
    (state) =>
      html`<div class="tile ${state}"><dt>${stateLabel(state)}</dt><dd><b data-total="${state}">${totals[state]}</b> <span>of ${totals.controls}</span><small>${stateMeanings[state]}</small></dd></div>`,
  );
  return html`<section id="summary" aria-labelledby="summary-title">
<h2 id="summary-title">Summary</h2>
<dl class="tiles">${tiles}</dl>
${stateBar(totals)}
<h3>What needs attention</h3>
${attention(report)}
<h3>How to read the bars</h3>
${legend()}
</section>`;
}

function attention(report: IsmsReport): Html {
  const { open, partial, parties, risks, reviews, documents } = report;
  const unanswered = parties.reduce((sum, { missing }) => sum + missing, 0);
  const points = [
    point(open.length, 'open control', '#gaps'),
    point(partial.length, 'control covered in part', '#gaps', 'controls covered in part'),
    point(
      unanswered,
      'cloud guidance not addressed',
      '#parties',
      'pieces of cloud guidance not addressed',
    ),
    point(
      risks.totals.residualAboveAcceptable,
      'risk above the acceptable level after treatment',
      '#risks',
      'risks above the acceptable level after treatment',
    ),
    point(
      risks.totals.undecided,
      'risk without a decision on its treatment',
      '#risks',
      'risks without a decision on their treatment',
    ),
    point(reviews.overdue.length, 'review overdue', '#reviews', 'reviews overdue'),
    point(
      documents.totals.missing,
      'required document missing',
      '#documents',
      'required documents missing',
    ),
  ].flat();
  return points.length > 0
    ? htmlList(points)
    : html`<p>Nothing: no control is open, no review overdue, no required document missing.</p>`;
}

function point(count: number, one: string, target: string, many = `${one}s`): readonly Html[] {
  return count === 0 ? [] : [html`<a href="${target}">${counted(count, one, many)}</a>`];
}
