import type { Language } from '../base/language.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { ControlCoverage, Coverage, CoverageState } from '../features/coverage.js';
import { coverageByTheme } from '../features/report/coverageGroups.js';
import { coverageWords as words } from './coverageWords.js';
import { harmless, padded, type Palette, plainPalette } from './terminalText.js';

/** Places that are named beside a control. */
const mostPlaces = 3;

/**
 * The coverage for a person to read: the totals, then the controls by theme, each with its state and
 * what stands behind it, and at the end what the marks mean.
 */
export function coverageText(
  coverage: Coverage,
  palette: Palette = plainPalette,
  { isDefaultRole = false, language = 'en', catalogue }: CoverageTextOptions = {},
): string {
  const { totals } = coverage;
  const head = [
    palette.strong(words.basis(language, coverage)),
    `${words.controls(language, totals.controls)}: ${stateOrder
      .map((state) => colours[state](palette)(`${totals[state]} ${words.state(language, state)}`))
      .join(', ')}`,
    ...(isDefaultRole ? [palette.faint(words.roleAdvice(language))] : []),
  ].join('\n');
  const writer = { palette, language };
  const width = Math.max(0, ...coverage.controls.map(({ id }) => id.length));
  const themes = coverageByTheme(coverage.controls, {
    ...(catalogue && { catalogue }),
    language,
  }).map(({ name, controls }) =>
    [
      palette.strong(`${name} (${openIn(controls, language)})`),
      ...controls.map((control) => controlLine(control, width, writer)),
    ].join('\n'),
  );
  return [head, ...themes, legend(writer)].map((block) => `${block}\n`).join('\n');
}

/** How the text is written. */
export interface CoverageTextOptions {
  /** Nobody has said which role the organisation has, so the text says how to. */
  readonly isDefaultRole?: boolean;
  readonly language?: Language;
  /** Knows the names of frameworks that the workspace adds. */
  readonly catalogue?: Catalogue;
}

interface Writer {
  readonly palette: Palette;
  readonly language: Language;
}

const parties = ['customer', 'provider'] as const;

const stateOrder: readonly CoverageState[] = ['covered', 'partial', 'gap', 'excluded'];

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
function controlLine(
  control: ControlCoverage,
  width: number,
  { palette, language }: Writer,
): string {
  const mark = colours[control.state](palette)(marks[control.state]);
  const line = `  ${mark} ${padded(control.id, width)}  ${harmless(control.title)}`;
  const cloud = cloudOf(control, language);
  const isInOrder = control.state === 'covered' || control.state === 'excluded';
  const behind = isInOrder
    ? cloud
    : [decisionOf(control, language), ...placesOf(control, language), ...cloud];
  return behind.length === 0
    ? line
    : `${line}\n${' '.repeat(width + 6)}${palette.faint(harmless(behind.join(' · ')))}`;
}

/** In words why a control is where it is. */
function decisionOf({ applicability, status, soa }: ControlCoverage, language: Language): string {
  const [first] = soa;
  if (!first) {
    return words.notInStatement(language);
  }
  const place = `${first.file}:${first.line}`;
  if (applicability === 'excluded') {
    return `${exclusionOf(status, language)}, ${place}`;
  }
  if (applicability === 'undecided' && soa.length > 1) {
    return `${words.noOneDecision(language)}, ${soa.map(({ file, line }) => `${file}:${line}`).join(', ')}`;
  }
  return applicability === 'applicable'
    ? `${words.status(language, status ?? 'missing')}, ${place}`
    : `${words.notDecided(language)}, ${place}`;
}

/** Why an exclusion does not count. */
function exclusionOf(status: ControlCoverage['status'], language: Language): string {
  return status === 'implemented' || status === 'partial'
    ? words.excludedYet(language, status)
    : words.excludedWithout(language);
}

function placesOf(
  { documents, risks, evidence }: ControlCoverage,
  language: Language,
): readonly string[] {
  if (documents.length + evidence.length === 0) {
    return [words.nothingBehind(language), ...listed(language, 'risk', risks)];
  }
  return [
    ...listed(language, 'document', documents),
    ...listed(language, 'evidence', evidence),
    ...listed(language, 'risk', risks),
  ];
}

function cloudOf({ cloud = {} }: ControlCoverage, language: Language): readonly string[] {
  const missing = parties.filter((party) => cloud[party] === 'missing');
  return missing.length > 0 ? [words.cloudMissing(language, missing)] : [];
}

function listed(
  language: Language,
  kind: 'document' | 'evidence' | 'risk',
  items: readonly string[],
): readonly string[] {
  if (items.length === 0) {
    return [];
  }
  const more = items.length - mostPlaces;
  const shown = items.slice(0, mostPlaces).map(shortened);
  return [words.listed(language, kind, shown, Math.max(0, more))];
}

/** The text of an evidence cell can be long. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

/** `2 of 37 open, 3 partly covered`; of a theme without either, that it is in order. */
function openIn(controls: readonly ControlCoverage[], language: Language): string {
  const count = (state: CoverageState): number =>
    controls.filter((control) => control.state === state).length;
  const [open, partly] = [count('gap'), count('partial')];
  const parts = [
    ...(open > 0 ? [words.open(language, open, controls.length)] : []),
    ...(partly > 0 ? [words.partly(language, partly)] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : words.nothingOpen(language);
}

function legend({ palette, language }: Writer): string {
  return stateOrder
    .map((state) => `${colours[state](palette)(marks[state])} ${words.meaning(language, state)}`)
    .join('\n');
}
