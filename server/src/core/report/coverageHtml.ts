import type { ControlCoverage, Coverage, CoverageState } from '../features/coverage.js';
import { coveragePageStyle } from './coveragePageStyle.js';

/** What a page says beside the coverage itself. */
export interface CoveragePage {
  readonly organisation?: string;
  /** The day of the report, as `2026-11-22`. */
  readonly today: string;
}

/**
 * The coverage as one HTML file that needs no other and runs no script: totals, a bar and the numbers
 * by theme, what is open, and every control with what stands behind it. It can be printed. All text
 * from documents is shown as text.
 */
export function coverageHtml(coverage: Coverage, page: CoveragePage): string {
  const title = page.organisation
    ? `Coverage of controls – ${page.organisation}`
    : 'Coverage of controls';
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${coveragePageStyle}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(basis(coverage))}. ${page.today}.</p>
${totals(coverage)}
${themes(coverage.controls)}
${openControls(coverage.controls)}
${allControls(coverage.controls)}
</body>
</html>
`;
}

const states: readonly CoverageState[] = ['covered', 'partial', 'gap', 'excluded'];

const words: Record<CoverageState, string> = {
  covered: 'Covered',
  partial: 'Partly covered',
  gap: 'Open',
  excluded: 'Excluded',
};

const meanings: Record<CoverageState, string> = {
  covered: 'applicable, implemented, with a document or evidence behind it',
  partial: 'applicable, with some of that',
  gap: 'not decided, or applicable with nothing behind it',
  excluded: 'excluded with a reason',
};

const roles: Record<Coverage['role'], string> = {
  both: 'as a cloud service customer and provider',
  csc: 'as a cloud service customer',
  csp: 'as a cloud service provider',
};

function basis({ editions, role }: Coverage): string {
  const cloud = editions.iso27017 === 'none' ? '' : ` and ISO/IEC 27017:${editions.iso27017}`;
  return `ISO/IEC 27001:${editions.iso27001}${cloud}, ${roles[role]}`;
}

function totals({ totals: counts }: Coverage): string {
  const rows = states.map((state) =>
    row([`<span class="${state}">${words[state]}</span>`, String(counts[state]), meanings[state]]),
  );
  return `<h2>${counts.controls} controls</h2>\n${table(['State', 'Controls', 'Meaning'], rows)}`;
}

function themes(controls: readonly ControlCoverage[]): string {
  const rows = [...byTheme(controls)].map(([theme, members]) => {
    const counts = states.map((state) => members.filter((one) => one.state === state).length);
    return row([escaped(theme), bar(counts), ...counts.map(String)]);
  });
  return `<h2>By theme</h2>\n${table(['Theme', '', ...states.map((state) => words[state])], rows)}`;
}

/** The numbers stand beside it, so it says nothing to those who do not see it. */
function bar(counts: readonly number[]): string {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const parts = counts.map((count, index) => {
    const width = all === 0 ? 0 : (100 * count) / all;
    return `<i class="${states[index] ?? ''}" style="width:${width.toFixed(2)}%"></i>`;
  });
  return `<span class="bar" aria-hidden="true">${parts.join('')}</span>`;
}

function openControls(controls: readonly ControlCoverage[]): string {
  const open = controls.filter(({ state }) => state === 'gap');
  const items = open.map(({ id, title }) => `<li><b>${escaped(id)}</b> ${escaped(title)}</li>`);
  return open.length === 0
    ? '<h2>Open</h2>\n<p>No control is open.</p>'
    : `<h2>Open</h2>\n<ul class="columns">\n${items.join('\n')}\n</ul>`;
}

function allControls(controls: readonly ControlCoverage[]): string {
  const heads = ['Control', 'State', 'Statement', 'Documents', 'Evidence', 'Risks', 'Cloud'];
  const sections = [...byTheme(controls)].map(
    ([theme, members]) => `<h3>${escaped(theme)}</h3>\n${table(heads, members.map(controlRow))}`,
  );
  return `<h2>All controls</h2>\n${sections.join('\n')}`;
}

function controlRow(control: ControlCoverage): string {
  const { id, title, state, soa, documents, evidence, risks, cloud } = control;
  const decision = [control.applicability, control.status].filter((word) => word !== undefined);
  return row([
    `<b>${escaped(id)}</b> ${escaped(title)}`,
    `<span class="${state}">${words[state]}</span>`,
    lines([...decision.map(spaced), ...soa.map(({ file, line }) => `${file}:${line}`)]),
    lines(documents),
    lines(evidence),
    lines(risks),
    lines(Object.entries(cloud ?? {}).map(([party, how]) => `${party}: ${how}`)),
  ]);
}

/** `notImplemented` → `not implemented`. */
function spaced(word: string): string {
  return word.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function byTheme(
  controls: readonly ControlCoverage[],
): ReadonlyMap<string, readonly ControlCoverage[]> {
  const found = new Map<string, ControlCoverage[]>();
  for (const control of controls) {
    const name = control.theme.charAt(0).toUpperCase() + control.theme.slice(1);
    found.set(name, [...(found.get(name) ?? []), control]);
  }
  return found;
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function lines(texts: readonly string[]): string {
  return texts.map(escaped).join('<br>');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
