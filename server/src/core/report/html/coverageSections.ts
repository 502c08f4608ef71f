import type { CoverageState } from '../../features/coverage.js';
import type { AttributeCounts, StateCounts } from '../../features/report/coverageGroups.js';
import type { IsmsReport } from '../../features/report/ismsReport.js';
import { html, type Html, type HtmlPart } from './html.js';
import { stackedBar, stateBar, stateNames, states } from './states.js';
import { htmlTable, scrolled } from './tables.js';

/** The controls by theme: a bar and its numbers in each row. */
export function themeSection({ themes, coverage }: IsmsReport): Html {
  const rows = themes.map(({ name, counts }) => [name, stateBar(counts), ...numbersOf(counts)]);
  const all = ['All', stateBar(coverage.totals), ...numbersOf(coverage.totals)];
  return html`<section id="themes" aria-labelledby="themes-title">
<h2 id="themes-title">By theme</h2>
${scrolled(
  'Controls by theme',
  htmlTable({
    caption: 'Number of controls by theme and state',
    heads: ['Theme', 'Share', ...states.map((state) => stateNames[state]), 'Controls'],
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

const partyNames = { customer: 'Cloud service customer', provider: 'Cloud service provider' };

/** The cloud guidance by party. Nothing where the workspace leaves ISO/IEC 27017 out. */
export function partySection({ parties, coverage }: IsmsReport): Html {
  if (parties.length === 0) {
    return html``;
  }
  const rows = parties.map(({ party, addressed, missing }) => [
    partyNames[party],
    stackedBar([
      ['covered', addressed],
      ['gap', missing],
    ]),
    addressed,
    missing,
    addressed + missing,
  ]);
  const reported =
    coverage.editions.iso27017 === '2026'
      ? html`<p>What ISO/IEC 27017:2026 addresses is known from reports alone: check it against the standard.</p>`
      : html``;
  return html`<section id="parties" aria-labelledby="parties-title">
<h2 id="parties-title">By party</h2>
<p>Controls with guidance of ISO/IEC 27017 for the party, and how many of them say how it is followed.</p>
${reported}
${scrolled(
  'Cloud guidance by party',
  htmlTable({
    caption: 'Number of controls with cloud guidance by party',
    heads: ['Party', 'Share', 'Addressed', 'Not addressed', 'Controls'],
    rows,
    numbers: [2, 3, 4],
    className: 'bars',
  }),
)}
</section>`;
}

/** The heat map of the five attributes of ISO/IEC 27002:2022. Nothing for the edition of 2013. */
export function attributeSection({ attributes }: IsmsReport): Html {
  return attributes.length === 0
    ? html``
    : html`<section id="attributes" aria-labelledby="attributes-title">
<h2 id="attributes-title">By attribute</h2>
<p>The five attributes of ISO/IEC 27002:2022. A control has several values of most attributes and counts under each. The darker a field, the larger its share of the row.</p>
<div class="heat-maps">
${attributes.map(heatMap)}
</div>
</section>`;
}

function heatMap({ name, values }: AttributeCounts): Html {
  const rows = values.map(({ name: value, counts }) => [
    words(value),
    ...states.map((state) => heatField(state, counts)),
    sumOf(counts),
  ]);
  return htmlTable({
    caption: name,
    heads: ['Value', ...states.map((state) => stateNames[state]), 'Controls'],
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
function words(value: string): string {
  return value.replace(/^#/, '').replaceAll('_', ' ');
}
