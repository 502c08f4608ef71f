import type { CoverageState } from '../../features/coverage.js';
import type { AttributeCounts, StateCounts } from '../../features/report/coverageGroups.js';
import type { IsmsReport } from '../../features/report/ismsReport.js';
import { html, type Html, type HtmlPart } from './html.js';
import { type ReportWords, reportWords } from './reportWords.js';
import { stackedBar, stateBar, states } from './states.js';
import { htmlTable, scrolled } from './tables.js';

/** The controls by theme: a bar and its numbers in each row. */
export function themeSection({ themes, coverage, language }: IsmsReport): Html {
  const { heads, state: names, themes: words } = reportWords[language];
  const rows = themes.map(({ name, counts }) => [name, stateBar(counts), ...numbersOf(counts)]);
  const all = [heads.all, stateBar(coverage.totals), ...numbersOf(coverage.totals)];
  return html`<section id="themes" aria-labelledby="themes-title">
<h2 id="themes-title">${words.title}</h2>
${scrolled(
  words.label,
  htmlTable({
    caption: words.caption,
    heads: [heads.theme, heads.share, ...states.map((state) => names[state]), heads.controls],
    rows: [...rows, all],
    numbers: [2, 3, 4, 5, 6],
    className: 'bars totalled',
  }),
)}
</section>`;
}

function numbersOf(counts: StateCounts): readonly number[] {
  return [...states.map((state) => counts[state]), sumOf(counts)];
}

function sumOf(counts: StateCounts): number {
  return states.reduce((sum, state) => sum + counts[state], 0);
}

/** The cloud guidance by party. Nothing where the workspace leaves ISO/IEC 27017 out. */
export function partySection({ parties, coverage, language }: IsmsReport): Html {
  const { heads, party: names, parties: words } = reportWords[language];
  if (parties.length === 0) {
    return html``;
  }
  const rows = parties.map(({ party, addressed, missing }) => [
    names[party],
    stackedBar([
      ['covered', addressed],
      ['gap', missing],
    ]),
    addressed,
    missing,
    addressed + missing,
  ]);
  const reported = coverage.editions.iso27017 === '2026' ? html`<p>${words.reported}</p>` : html``;
  return html`<section id="parties" aria-labelledby="parties-title">
<h2 id="parties-title">${words.title}</h2>
<p>${words.about}</p>
${reported}
${scrolled(
  words.label,
  htmlTable({
    caption: words.caption,
    heads: [heads.party, heads.share, heads.addressed, heads.notAddressed, heads.controls],
    rows,
    numbers: [2, 3, 4],
    className: 'bars',
  }),
)}
</section>`;
}

/** The heat map of the five attributes of ISO/IEC 27002:2022. Nothing for the edition of 2013. */
export function attributeSection({ attributes, language }: IsmsReport): Html {
  const words = reportWords[language];
  return attributes.length === 0
    ? html``
    : html`<section id="attributes" aria-labelledby="attributes-title">
<h2 id="attributes-title">${words.attributes.title}</h2>
<p>${words.attributes.about}</p>
<div class="heat-maps">
${attributes.map((one) => heatMap(one, words))}
</div>
</section>`;
}

function heatMap({ name, values }: AttributeCounts, words: ReportWords): Html {
  const { heads, state: names } = words;
  const rows = values.map(({ name: value, counts }) => [
    spaced(value),
    ...states.map((state) => heatField(state, counts)),
    sumOf(counts),
  ]);
  return htmlTable({
    caption: name,
    heads: [heads.value, ...states.map((state) => names[state]), heads.controls],
    rows,
    numbers: [1, 2, 3, 4, 5],
    className: 'heat',
  });
}

/** From 0 for nothing to 4 for all; the number says it for those who see no shades. */
function heatField(state: CoverageState, counts: StateCounts): HtmlPart {
  const share = counts[state] / Math.max(1, sumOf(counts));
  const level = counts[state] === 0 ? 0 : Math.max(1, Math.ceil(share * 4));
  return html`<span class="field ${state} heat-${level}">${counts[state]}</span>`;
}

/** `Identity_and_access_management` is how the standard writes its tags; people write spaces. */
function spaced(value: string): string {
  return value.replace(/^#/, '').replaceAll('_', ' ');
}
