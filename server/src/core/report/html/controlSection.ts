import type { ControlCoverage } from '../../features/coverage.js';
import type { IsmsReport } from '../../features/report/ismsReport.js';
import { html, type Html, type HtmlPart } from './html.js';
import type { PlaceLink } from './links.js';
import { stateLabel } from './states.js';
import { htmlTable, scrolled } from './tables.js';

/** Every control with what stands behind it, by theme. */
export function controlSection(report: IsmsReport, link: PlaceLink): Html {
  const tables = report.themes.map(
    ({ name, controls }) => html`<h3>${name}</h3>
${scrolled(
  `All controls: ${name}`,
  htmlTable({
    caption: `All controls: ${name}`,
    heads: ['Control', 'State', 'Decision', 'Documents', 'Evidence', 'Risks', 'Cloud guidance'],
    rows: controls.map((control) => controlRow(control, report, link)),
    className: 'controls',
  }),
)}`,
  );
  return html`<section id="controls" aria-labelledby="controls-title">
<h2 id="controls-title">All controls</h2>
${tables}
</section>`;
}

function controlRow(
  control: ControlCoverage,
  { titleOf }: IsmsReport,
  link: PlaceLink,
): readonly (string | Html)[] {
  const { id, title, state, soa, documents, evidence, risks, cloud } = control;
  const decision = [control.applicability, control.status].flatMap((word) =>
    word === undefined ? [] : [spaced(word)],
  );
  const document = (file: string): Html => line(link({ file }, titleOf(file) ?? file));
  return [
    html`<b>${id}</b> ${title}`,
    stateLabel(state),
    html`${[
      line(decision.join(', ')),
      ...soa.map((place) =>
        line(link(place, `${titleOf(place.file) ?? place.file}, line ${place.line}`)),
      ),
    ]}`,
    html`${documents.map(document)}`,
    html`${evidence.map((text) => evidenceLine(text, titleOf, link))}`,
    risks.join(', '),
    html`${Object.entries(cloud ?? {}).map(([party, how]) => line(`${party} ${how === 'addressed' ? '✓ addressed' : '✗ not addressed'}`))}`,
  ];
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

/** `notImplemented` → `not implemented`. */
function spaced(word: string): string {
  return word.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
