import type { LevelMoves, RiskField } from '../../features/report/riskCharts.js';
import type { IsmsReport } from '../../features/report/ismsReport.js';
import type { ListedRisk, RiskLevel } from '../../features/risksOverview.js';
import { counted } from '../terminalText.js';
import { html, type Html } from './html.js';
import type { PlaceLink } from './links.js';
import { stackedBar } from './states.js';
import { htmlTable, scrolled } from './tables.js';

/** The risks before and after treatment, as matrices and as a list with their places. */
export function riskSection(report: IsmsReport, link: PlaceLink): Html {
  const { totals } = report.risks;
  return html`<section id="risks" aria-labelledby="risks-title">
<h2 id="risks-title">Risks</h2>
${
  totals.risks === 0
    ? html`<p>No risk was found: no document has a table of risks with ids.</p>`
    : html`<p>${inSentences(report)}</p>
<div class="pair">
${matrixFigure(report)}
${movesFigure(report)}
</div>
${riskList(report, link)}`
}
</section>`;
}

function inSentences({ risks }: IsmsReport): string {
  const { totals, measure } = risks;
  return `${counted(totals.risks, 'risk')}. Above the acceptable level of ${measure.acceptableLevel}: ${totals.aboveAcceptable} before treatment, ${totals.residualAboveAcceptable} after it. Without a decision: ${totals.undecided}.`;
}

function matrixFigure({ matrix }: IsmsReport): Html {
  const [top = []] = matrix.rows;
  const rows = matrix.rows.map((fields) => [
    fields[0]?.likelihood ?? '',
    ...fields.map(matrixField),
  ]);
  const unplaced = matrix.unplaced.length;
  return html`<figure>
<figcaption>Before treatment</figcaption>
${scrolled(
  'Risk matrix before treatment',
  htmlTable({
    caption: 'Number of risks by likelihood (rows) and impact (columns)',
    heads: ['Likelihood', ...top.map(({ impact }) => `Impact ${impact}`)],
    rows,
    className: 'matrix',
  }),
)}
<p class="note">▲ marks fields above the acceptable level.${unplaced === 0 ? '' : ` ${counted(unplaced, 'risk')} not shown: no likelihood and impact on the scale.`}</p>
</figure>`;
}

const mostIds = 4;

function matrixField({ risks, likelihood, impact, isAboveAcceptable }: RiskField): Html {
  const more = risks.length - mostIds;
  const ids = risks.slice(0, mostIds).map(({ id }) => id);
  const names = [...ids, ...(more > 0 ? [`${more} more`] : [])].map(
    (name) => html`<span class="name">${name}</span>`,
  );
  const mark = isAboveAcceptable ? '▲' : '';
  const side = isAboveAcceptable ? 'above' : 'acceptable';
  const filled = risks.length === 0 ? 'none' : 'some';
  return html`<span class="field ${side} ${filled}"><small class="score">${mark} ${likelihood * impact}</small><b>${risks.length === 0 ? '' : risks.length}</b><small>${names}</small></span>`;
}

const levelNames: Readonly<Record<RiskLevel, string>> = {
  critical: 'Critical',
  high: 'High',
  above: 'Above acceptable',
  medium: 'Medium',
  acceptable: 'Acceptable',
  low: 'Low',
  'very-low': 'Very low',
  'off-scale': 'Not on the scale',
  none: 'Not stated',
};

function movesFigure({ moves }: IsmsReport): Html {
  const { levels, rows } = moves;
  const after = levels.map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  return html`<figure>
<figcaption>After treatment</figcaption>
${scrolled('Share of risks by level', levelBars(moves))}
${scrolled(
  'Risks by level before and after treatment',
  htmlTable({
    caption: 'From level to level: before treatment (rows), after it (columns)',
    heads: ['Before', ...levels.map((level) => levelNames[level]), 'All'],
    rows: [
      ...levels.map((level, index) => [
        levelNames[level],
        ...(rows[index] ?? []).map((count) => moveField(count)),
        (rows[index] ?? []).reduce((sum, count) => sum + count, 0),
      ]),
      ['All', ...after, after.reduce((sum, count) => sum + count, 0)],
    ],
    numbers: levels.map((_, index) => index + 1).concat(levels.length + 1),
    className: 'moves totalled',
  }),
)}
<p class="note">Registers state what remains as a level and not as likelihood and impact, so it is counted by level.</p>
</figure>`;
}

/** The part of a bar by how much of a level needs treatment. */
const levelClasses: Readonly<Record<RiskLevel, string>> = {
  critical: 'gap',
  high: 'gap',
  above: 'gap',
  medium: 'partial',
  acceptable: 'covered',
  low: 'covered',
  'very-low': 'covered',
  'off-scale': 'excluded',
  none: 'excluded',
};

function levelBars({ levels, rows }: LevelMoves): Html {
  const before = rows.map((row) => row.reduce((sum, count) => sum + count, 0));
  const after = levels.map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  const bar = (counts: readonly number[]): Html =>
    stackedBar(levels.map((level, index) => [levelClasses[level], counts[index] ?? 0] as const));
  return htmlTable({
    caption: 'Number of risks by level',
    heads: ['', 'Share', ...levels.map((level) => levelNames[level])],
    rows: [
      ['Before', bar(before), ...before],
      ['After', bar(after), ...after],
    ],
    numbers: levels.map((_, index) => index + 2),
    className: 'bars levels',
  });
}

function moveField(count: number): Html {
  return html`<span class="field ${count === 0 ? 'none' : 'some'}">${count}</span>`;
}

function riskList({ followed }: IsmsReport, link: PlaceLink): Html {
  const rows = followed.map(([risk, place]) => [
    link(place, risk.id),
    risk.name ?? '',
    levelWords(risk),
    risk.treatment ?? '',
    residualWords(risk),
    risk.owner ?? '',
  ]);
  return scrolled(
    'All risks',
    htmlTable({
      caption: 'All risks that are followed, the highest first',
      heads: ['Risk', 'What it is', 'Before', 'Treatment', 'After', 'Owner'],
      rows,
      className: 'risks',
    }),
  );
}

function levelWords({ level, isAboveAcceptable }: ListedRisk): string {
  return [isAboveAcceptable ? '▲' : '', level ?? 'not stated'].join(' ').trim();
}

function residualWords({ residual, isResidualAboveAcceptable }: ListedRisk): string {
  return [isResidualAboveAcceptable ? '▲' : '', residual ?? 'not stated'].join(' ').trim();
}
