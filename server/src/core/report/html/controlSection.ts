import type { ControlCoverage } from '../../features/coverage.js';
import type { IsmsReport } from '../../features/report/ismsReport.js';
import { html, type Html, type HtmlPart } from './html.js';
import type { PlaceLink } from './links.js';
import { type ReportWords, reportWords } from './reportWords.js';
import { stateLabel } from './states.js';
import { htmlTable, scrolled } from './tables.js';

/** Every control with what stands behind it, by theme. */
export function controlSection(report: IsmsReport, link: PlaceLink): Html {
  const { heads, controls: words } = reportWords[report.language];
  const tables = report.themes.map(
    ({ name, controls }) => html`<h3>${name}</h3>
${scrolled(
  words.of(name),
  htmlTable({
    caption: words.of(name),
    heads: [
      heads.control,
      heads.state,
      heads.decision,
      heads.documents,
      heads.evidence,
      heads.risks,
      heads.cloudGuidance,
    ],
    rows: controls.map((control) => controlRow(control, report, link)),
    className: 'controls',
  }),
)}`,
  );
  return html`<section id="controls" aria-labelledby="controls-title">
<h2 id="controls-title">${words.title}</h2>
${tables}
</section>`;
}

function controlRow(
  control: ControlCoverage,
  { titleOf, language }: IsmsReport,
  link: PlaceLink,
): readonly (string | Html)[] {
  const words = reportWords[language].controls;
  const { id, title, state, soa, documents, evidence, risks, cloud } = control;
  const decision = [
    ...(control.applicability ? [words.applicability[control.applicability]] : []),
    ...(control.status ? [words.status[control.status]] : []),
  ];
  const document = (file: string): Html => line(link({ file }, titleOf(file) ?? file));
  return [
    html`<b>${id}</b> ${title}`,
    stateLabel(state, language),
    html`${[
      line(decision.join(', ')),
      ...soa.map((place) =>
        line(link(place, words.place(titleOf(place.file) ?? place.file, place.line))),
      ),
    ]}`,
    html`${documents.map(document)}`,
    html`${evidence.map((text) => evidenceLine(text, titleOf, link))}`,
    risks.join(', '),
    html`${cloudLines(cloud, words)}`,
  ];
}

function cloudLines(
  cloud: ControlCoverage['cloud'],
  words: ReportWords['controls'],
): readonly Html[] {
  return (['customer', 'provider'] as const).flatMap((party) => {
    const how = cloud?.[party];
    return how === undefined ? [] : [line(words.cloud(party, how === 'addressed'))];
  });
}

/** A link to a document of the workspace where it is one, with what it points to there. */
function evidenceLine(text: string, titleOf: IsmsReport['titleOf'], link: PlaceLink): Html {
  const [file = '', fragment] = text.split('#');
  const title = titleOf(file);
  if (title === undefined) {
    return line(text);
  }
  const part = fragment === undefined ? '' : `: ${fragment.replaceAll('-', ' ')}`;
  return line(link({ file }, `${title}${part}`));
}

function line(content: HtmlPart): Html {
  return html`<span class="line">${content}</span>`;
}
