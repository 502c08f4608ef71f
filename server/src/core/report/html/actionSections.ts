import { informationName } from '../../features/overviewWords.js';
import type { Gap } from '../../features/report/gaps.js';
import type { IsmsReport } from '../../features/report/ismsReport.js';
import { daysAhead, type DueReview } from '../../features/reviewsDue.js';
import { html, type Html } from './html.js';
import { type PlaceLink, placeName } from './links.js';
import { type ReportWords, reportWords } from './reportWords.js';
import { htmlTable, scrolled } from './tables.js';

/** The controls that are open or covered in part, what each lacks, and where to mend it. */
export function gapSection({ open, partial, language }: IsmsReport, link: PlaceLink): Html {
  const words = reportWords[language];
  const { gaps } = words;
  return html`<section id="gaps" aria-labelledby="gaps-title">
<h2 id="gaps-title">${gaps.title}</h2>
<h3>${gaps.open}</h3>
${open.length === 0 ? html`<p>${gaps.noneOpen}</p>` : gapTable(gaps.openCaption, open, { link, words })}
<h3>${gaps.partial}</h3>
${partial.length === 0 ? html`<p>${gaps.nonePartial}</p>` : gapTable(gaps.partialCaption, partial, { link, words })}
</section>`;
}

function gapTable(
  caption: string,
  gaps: readonly Gap[],
  { link, words }: { readonly link: PlaceLink; readonly words: ReportWords },
): Html {
  return scrolled(
    caption,
    htmlTable({
      caption,
      heads: [words.heads.control, words.heads.lacks, words.heads.where],
      rows: gaps.map(({ control, lacks, place }) => [
        `${control.id} ${control.title}`,
        lacks,
        place ? link(place, placeName(place)) : words.gaps.nowhere,
      ]),
      className: 'gaps',
    }),
  );
}

/** The reviews that are overdue or due soon. */
export function reviewSection(report: IsmsReport, link: PlaceLink): Html {
  const { overdue, soon, later, undated } = report.reviews;
  const { heads, reviews: words } = reportWords[report.language];
  const counts = { overdue: overdue.length, soon: soon.length, later: later.length, undated };
  const rows = [...overdue, ...soon].map((review) => reviewRow(review, report, link));
  return html`<section id="reviews" aria-labelledby="reviews-title">
<h2 id="reviews-title">${words.title}</h2>
<p>${words.totals({ ...counts, days: daysAhead })}</p>
${
  rows.length === 0
    ? html``
    : scrolled(
        words.title,
        htmlTable({
          caption: words.caption(daysAhead),
          heads: [heads.document, heads.due, heads.when, heads.owner],
          rows,
          className: 'reviews',
        }),
      )
}
</section>`;
}

function reviewRow(
  { document, due, days }: DueReview,
  { fileOf, language }: IsmsReport,
  link: PlaceLink,
): readonly (string | Html)[] {
  const { overdue, due: dueIn } = reportWords[language].reviews;
  const when = days < 0 ? html`<b>${overdue(-days)}</b>` : html`${dueIn(days)}`;
  return [link({ file: fileOf(document.uri) }, document.title), due, when, document.owner ?? ''];
}

/** The documented information that clauses 4 to 10 ask for. */
export function documentSection(
  { documents, fileOf, language }: IsmsReport,
  link: PlaceLink,
): Html {
  const { heads, information, documents: words } = reportWords[language];
  const { totals, required } = documents;
  return html`<section id="documents" aria-labelledby="documents-title">
<h2 id="documents-title">${words.title}</h2>
<p>${words.totals(totals.present, totals.unclear, totals.missing)}</p>
${scrolled(
  words.label,
  htmlTable({
    caption: words.caption,
    heads: [heads.clause, heads.asked, heads.state, heads.where],
    rows: required.map(({ place, name, state, documents: held, otherFiles }) => [
      place,
      informationName({ place, name }, language),
      information[state],
      html`${held.map(({ uri, title }) => html`<span class="line">${link({ file: fileOf(uri) }, title)}</span>`)}${otherFiles.map((uri) => html`<span class="line">${fileOf(uri)}</span>`)}`,
    ]),
    className: 'documents',
  }),
)}
</section>`;
}
