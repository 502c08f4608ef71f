import type { Language } from '../../base/language.js';
import type { LevelMoves, RiskField, RiskMatrix } from '../../features/report/riskCharts.js';
import type { IsmsReport } from '../../features/report/ismsReport.js';
import type { RiskMeasure } from '../../model/acceptableRisk.js';
import type { MatrixStep } from '../../model/levelMatrix.js';
import { html, type Html } from './html.js';
import type { PlaceLink } from './links.js';
import { type ReportWords, reportWords, type TitledTable } from './reportWords.js';
import { stackedBar } from './states.js';
import { levelClassOf, levelNameOf } from './riskLevelWords.js';
import { htmlTable, scrolled } from './tables.js';

/** The risks before and after treatment, as matrices and as a list with their places. */
export function riskSection(report: IsmsReport, link: PlaceLink): Html {
  const { totals, measure } = report.risks;
  const words = reportWords[report.language].risks;
  return html`<section id="risks" aria-labelledby="risks-title">
<h2 id="risks-title">${words.title}</h2>
${
  totals.risks === 0
    ? html`<p>${words.none}</p>`
    : html`<p>${words.totals({ ...totals, acceptableLevel: measure.acceptableLevel })}</p>
<div class="pair">
${beforeFigure(report)}
${afterFigure(report)}
</div>
${movesFigure(report)}
${riskList(report, link)}`
}
</section>`;
}

function beforeFigure({ matrix, language }: IsmsReport): Html {
  const { before, unplaced } = reportWords[language].risks;
  const count = matrix.unplaced.length;
  return matrixFigure(matrix, language, { ...before, note: count > 0 ? unplaced(count) : '' });
}

/** The matrix after treatment, or, where no register states what it needs, what to write for it. */
function afterFigure({ residual, risks, language }: IsmsReport): Html {
  const { after, unplacedAfter, noMatrixAfter } = reportWords[language].risks;
  const count = residual.unplaced.length;
  if (count === risks.totals.risks) {
    return html`<figure>
<figcaption>${after.title}</figcaption>
<p>${noMatrixAfter}</p>
</figure>`;
  }
  return matrixFigure(residual, language, {
    ...after,
    note: count > 0 ? unplacedAfter(count) : '',
  });
}

interface MatrixWords extends TitledTable {
  /** What is not shown; empty where everything is. */
  readonly note: string;
}

function matrixFigure(
  matrix: RiskMatrix,
  language: Language,
  { title, label, caption, note }: MatrixWords,
): Html {
  const { heads, risks: words } = reportWords[language];
  const [top = []] = matrix.rows;
  const rows = matrix.rows.map((fields) => [
    fields[0] ? stepName(fields[0].likelihood) : '',
    ...fields.map((field) => matrixField(field, words)),
  ]);
  return html`<figure>
<figcaption>${title}</figcaption>
${scrolled(
  label,
  htmlTable({
    caption,
    heads: [heads.likelihood, ...top.map(({ impact }) => words.impact(stepName(impact)))],
    rows,
    className: 'matrix',
  }),
)}
<p class="note">${[words.marked, note].join(' ').trim()}</p>
</figure>`;
}

function stepName({ name, value }: MatrixStep): string {
  return name ?? String(value);
}

const mostIds = 4;

function matrixField(
  { risks, score, level, isAboveAcceptable }: RiskField,
  words: ReportWords['risks'],
): Html {
  const more = risks.length - mostIds;
  const ids = risks.slice(0, mostIds).map(({ id }) => id);
  const names = [...ids, ...(more > 0 ? [words.more(more)] : [])].map(
    (name) => html`<span class="name">${name}</span>`,
  );
  const mark = isAboveAcceptable ? '▲' : '';
  const weight = [score, level].filter((part) => part !== undefined).join(' ');
  const side = isAboveAcceptable ? 'above' : 'acceptable';
  const filled = risks.length === 0 ? 'none' : 'some';
  return html`<span class="field ${side} ${filled}"><small class="score">${mark} ${weight}</small><b>${risks.length === 0 ? '' : risks.length}</b><small>${names}</small></span>`;
}

function movesFigure({ moves, language, risks: { measure } }: IsmsReport): Html {
  const all = reportWords[language];
  const { heads, risks: words } = all;
  const names = moves.levels.map((level) => levelNameOf(level, measure, all));
  const { levels, rows } = moves;
  const after = levels.map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  return html`<figure>
<figcaption>${words.moves.title}</figcaption>
${scrolled(words.bars.label, levelBars(moves, measure, all))}
${scrolled(
  words.moves.label,
  htmlTable({
    caption: words.moves.caption,
    heads: [heads.before, ...names, heads.all],
    rows: [
      ...names.map((name, index) => [
        name,
        ...(rows[index] ?? []).map((count) => moveField(count)),
        (rows[index] ?? []).reduce((sum, count) => sum + count, 0),
      ]),
      [heads.all, ...after, after.reduce((sum, count) => sum + count, 0)],
    ],
    numbers: levels.map((_, index) => index + 1).concat(levels.length + 1),
    className: 'moves totalled',
  }),
)}
</figure>`;
}

function levelBars({ levels, rows }: LevelMoves, measure: RiskMeasure, all: ReportWords): Html {
  const { heads, risks: words } = all;
  const before = rows.map((row) => row.reduce((sum, count) => sum + count, 0));
  const after = levels.map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  const bar = (counts: readonly number[]): Html =>
    stackedBar(
      levels.map((level, index) => [levelClassOf(level, measure), counts[index] ?? 0] as const),
    );
  return htmlTable({
    caption: words.bars.caption,
    heads: ['', heads.share, ...levels.map((level) => levelNameOf(level, measure, all))],
    rows: [
      [heads.before, bar(before), ...before],
      [heads.after, bar(after), ...after],
    ],
    numbers: levels.map((_, index) => index + 2),
    className: 'bars levels',
  });
}

function moveField(count: number): Html {
  return html`<span class="field ${count === 0 ? 'none' : 'some'}">${count}</span>`;
}

function riskList({ followed, language }: IsmsReport, link: PlaceLink): Html {
  const { heads, risks: words } = reportWords[language];
  const rows = followed.map(([risk, place]) => [
    link(place, risk.id),
    risk.name ?? '',
    levelText(risk.level ?? words.notStated, risk.isAboveAcceptable),
    risk.treatment ?? '',
    levelText(risk.residual ?? words.notStated, risk.isResidualAboveAcceptable),
    risk.owner ?? '',
  ]);
  return scrolled(
    words.list.label,
    htmlTable({
      caption: words.list.caption,
      heads: [heads.risk, heads.what, heads.before, heads.treatment, heads.after, heads.owner],
      rows,
      className: 'risks',
    }),
  );
}

function levelText(level: string, isAboveAcceptable: boolean): string {
  return isAboveAcceptable ? `▲ ${level}` : level;
}
