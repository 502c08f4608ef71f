import type { RequiredInformation } from '../../features/documentsOverview.js';
import type { Gap } from '../../features/report/gaps.js';
import type { IsmsReport } from '../../features/report/ismsReport.js';
import { daysAhead, type DueReview } from '../../features/reviewsDue.js';
import { counted } from '../terminalText.js';
import { html, type Html } from './html.js';
import { type PlaceLink, placeName } from './links.js';
import { htmlTable, scrolled } from './tables.js';

/** The controls that are open or covered in part, what each lacks, and where to mend it. */
export function gapSection({ open, partial }: IsmsReport, link: PlaceLink): Html {
  return html`<section id="gaps" aria-labelledby="gaps-title">
<h2 id="gaps-title">Gaps</h2>
<h3>Open</h3>
${open.length === 0 ? html`<p>No control is open.</p>` : gapTable('Open controls', open, link)}
<h3>Partly covered</h3>
${partial.length === 0 ? html`<p>No control is covered in part only.</p>` : gapTable('Controls that are covered in part', partial, link)}
</section>`;
}

function gapTable(caption: string, gaps: readonly Gap[], link: PlaceLink): Html {
  return scrolled(
    caption,
    htmlTable({
      caption,
      heads: ['Control', 'What is lacking', 'Where'],
      rows: gaps.map(({ control, lacks, place }) => [
        `${control.id} ${control.title}`,
        lacks,
        place ? link(place, placeName(place)) : 'nowhere yet',
      ]),
      className: 'gaps',
    }),
  );
}

/** The reviews that are overdue or due soon. */
export function reviewSection(report: IsmsReport, link: PlaceLink): Html {
  const { overdue, soon, later, undated } = report.reviews;
  const rows = [...overdue, ...soon].map((review) => reviewRow(review, report, link));
  return html`<section id="reviews" aria-labelledby="reviews-title">
<h2 id="reviews-title">Reviews due</h2>
<p>Overdue: ${overdue.length}. In the next ${daysAhead} days: ${soon.length}. Later: ${later.length}. Documents in force without a date of review: ${undated}.</p>
${
  rows.length === 0
    ? html``
    : scrolled(
        'Reviews due',
        htmlTable({
          caption: `Reviews that are overdue or due within ${daysAhead} days`,
          heads: ['Document', 'Due', 'When', 'Owner'],
          rows,
          className: 'reviews',
        }),
      )
}
</section>`;
}

function reviewRow(
  { document, due, days }: DueReview,
  { fileOf }: IsmsReport,
  link: PlaceLink,
): readonly (string | Html)[] {
  const when =
    days < 0
      ? html`<b>${counted(-days, 'day')} overdue</b>`
      : html`${days === 0 ? 'today' : `in ${counted(days, 'day')}`}`;
  return [link({ file: fileOf(document.uri) }, document.title), due, when, document.owner ?? ''];
}

const states: Readonly<Record<RequiredInformation['state'], string>> = {
  present: '✓ present',
  unclear: '? not clear',
  missing: '✗ missing',
};

/** The documented information that clauses 4 to 10 ask for. */
export function documentSection({ documents, fileOf }: IsmsReport, link: PlaceLink): Html {
  const { totals, required } = documents;
  return html`<section id="documents" aria-labelledby="documents-title">
<h2 id="documents-title">Required documents</h2>
<p>Documented information that clauses 4 to 10 of ISO/IEC 27001:2022 ask for. Present: ${totals.present}. Not clear: ${totals.unclear}. Missing: ${totals.missing}.</p>
${scrolled(
  'Required documents',
  htmlTable({
    caption: 'Documented information by clause',
    heads: ['Clause', 'What is asked for', 'State', 'Where'],
    rows: required.map(({ place, name, state, documents: held, otherFiles }) => [
      place,
      name,
      states[state],
      html`${held.map(({ uri, title }) => html`<span class="line">${link({ file: fileOf(uri) }, title)}</span>`)}${otherFiles.map((uri) => html`<span class="line">${fileOf(uri)}</span>`)}`,
    ]),
    className: 'documents',
  }),
)}
</section>`;
}
