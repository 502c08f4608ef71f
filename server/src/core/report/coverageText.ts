import type { ControlCoverage, Coverage, CoverageState } from '../features/coverage.js';
import { counted, harmless, padded, type Palette, plainPalette } from './terminalText.js';

/** Places that are named beside a control. */
const mostPlaces = 3;

/**
 * The coverage for a person to read: the totals, then the controls by theme, each with its state and
 * what stands behind it, and at the end what the marks mean. `isDefaultRole`: nobody has said which
 * role the organisation has, so the text says how to.
 */
export function coverageText(
  coverage: Coverage,
  palette: Palette = plainPalette,
  isDefaultRole = false,
): string {
  const { totals, editions } = coverage;
  const cloud = editions.iso27017 === 'none' ? '' : ` and ISO/IEC 27017:${editions.iso27017}`;
  const head = [
    palette.strong(`ISO/IEC 27001:${editions.iso27001}${cloud}, ${roles[coverage.role]}`),
    `${counted(totals.controls, 'control')}: ${stateOrder
      .map((state) => colours[state](palette)(`${totals[state]} ${words[state]}`))
      .join(', ')}`,
    ...(isDefaultRole ? [palette.faint(roleAdvice)] : []),
  ].join('\n');
  const width = Math.max(0, ...coverage.controls.map(({ id }) => id.length));
  const themes = [...byTheme(coverage.controls)].map(([theme, controls]) =>
    [
      palette.strong(`${capitalised(theme)} (${openIn(controls)})`),
      ...controls.map((control) => controlLine(control, width, palette)),
    ].join('\n'),
  );
  return [head, ...themes, legend(palette)].map((block) => `${block}\n`).join('\n');
}

const roles: Record<Coverage['role'], string> = {
  both: 'as a cloud service customer and provider',
  csc: 'as a cloud service customer',
  csp: 'as a cloud service provider',
};

const roleAdvice =
  'There is no isms.yaml, so both roles are assumed; write "role: csc" (customer only) or "role: csp" (provider only) into isms.yaml to change that.';

const stateOrder: readonly CoverageState[] = ['covered', 'partial', 'gap', 'excluded'];

const words: Record<CoverageState, string> = {
  covered: 'covered',
  partial: 'partly covered',
  gap: 'open',
  excluded: 'excluded',
};

const marks: Record<CoverageState, string> = {
  covered: '✓',
  partial: '~',
  gap: '✗',
  excluded: '–',
};

const colours: Record<CoverageState, (palette: Palette) => (text: string) => string> = {
  covered: ({ good }) => good,
  partial: ({ warning }) => warning,
  gap: ({ error }) => error,
  excluded: ({ faint }) => faint,
};

/** What is in order takes one line; what is open or half done has a second one that says why. */
function controlLine(control: ControlCoverage, width: number, palette: Palette): string {
  const mark = colours[control.state](palette)(marks[control.state]);
  const line = `  ${mark} ${padded(control.id, width)}  ${harmless(control.title)}`;
  const cloud = cloudOf(control);
  const isInOrder = control.state === 'covered' || control.state === 'excluded';
  const behind = isInOrder ? cloud : [decisionOf(control), ...placesOf(control), ...cloud];
  return behind.length === 0
    ? line
    : `${line}\n${' '.repeat(width + 6)}${palette.faint(harmless(behind.join(' · ')))}`;
}

/** In words why a control is where it is. */
function decisionOf({ applicability, status, soa }: ControlCoverage): string {
  const [first] = soa;
  if (!first) {
    return 'not in a Statement of Applicability';
  }
  const place = `${first.file}:${first.line}`;
  if (applicability === 'excluded') {
    return `${exclusionOf(status)}, ${place}`;
  }
  if (applicability === 'undecided' && soa.length > 1) {
    return `no one decision, ${soa.map(({ file, line }) => `${file}:${line}`).join(', ')}`;
  }
  return applicability === 'applicable'
    ? `${status ? statusWords[status] : 'no status'}, ${place}`
    : `not decided, ${place}`;
}

/** Why an exclusion does not count. */
function exclusionOf(status: ControlCoverage['status']): string {
  return status === 'implemented' || status === 'partial'
    ? `excluded, and ${statusWords[status]} all the same`
    : 'excluded without a reason';
}

const statusWords: Record<NonNullable<ControlCoverage['status']>, string> = {
  implemented: 'implemented',
  partial: 'partly implemented',
  planned: 'planned',
  notImplemented: 'not implemented',
  notApplicable: 'status "not applicable"',
  missing: 'no status',
  unknown: 'status not understood',
};

function placesOf({ documents, risks, evidence }: ControlCoverage): readonly string[] {
  if (documents.length + evidence.length === 0) {
    return ['no document or evidence', ...listed('risk', risks)];
  }
  return [
    ...listed('document', documents),
    ...listed('evidence', evidence, 'evidence'),
    ...listed('risk', risks),
  ];
}

function cloudOf({ cloud }: ControlCoverage): readonly string[] {
  const missing = Object.entries(cloud ?? {}).flatMap(([party, how]) =>
    how === 'missing' ? [party] : [],
  );
  return missing.length > 0
    ? [`cloud guidance for the ${missing.join(' and the ')} not addressed`]
    : [];
}

function listed(one: string, items: readonly string[], many?: string): readonly string[] {
  if (items.length === 0) {
    return [];
  }
  const more = items.length - mostPlaces;
  const shown = items.slice(0, mostPlaces).map(shortened).join(', ');
  const name = items.length === 1 ? one : (many ?? `${one}s`);
  return [`${name}: ${shown}${more > 0 ? ` and ${more} more` : ''}`];
}

/** The text of an evidence cell can be long. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

function byTheme(
  controls: readonly ControlCoverage[],
): ReadonlyMap<string, readonly ControlCoverage[]> {
  const themes = new Map<string, ControlCoverage[]>();
  for (const control of controls) {
    themes.set(control.theme, [...(themes.get(control.theme) ?? []), control]);
  }
  return themes;
}

/** `2 of 37 open, 3 partly covered`; of a theme without either, that it is in order. */
function openIn(controls: readonly ControlCoverage[]): string {
  const count = (state: CoverageState): number =>
    controls.filter((control) => control.state === state).length;
  const [open, partly] = [count('gap'), count('partial')];
  const parts = [
    ...(open > 0 ? [`${open} of ${controls.length} open`] : []),
    ...(partly > 0 ? [`${partly} partly covered`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'nothing open';
}

function legend(palette: Palette): string {
  const meanings: Record<CoverageState, string> = {
    covered: 'applicable, implemented, with a document or evidence behind it',
    partial: 'applicable, with some of that',
    gap: 'not decided, or applicable with nothing behind it',
    excluded: 'excluded with a reason',
  };
  return stateOrder
    .map((state) => `${colours[state](palette)(marks[state])} ${meanings[state]}`)
    .join('\n');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
