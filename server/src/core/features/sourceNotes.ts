import type { Control } from '../catalogue/control.js';
import { editionName as nameOfEdition } from '../catalogue/names.js';
import type { CloudSource, CloudSources, EvidenceLevel } from './cloudSources.js';

/** The name of a control's standard and edition as people cite it: "ISO/IEC 27001:2022". */
export function editionName({ standard, edition, framework }: Control): string {
  return framework?.name ?? nameOfEdition(standard, edition);
}

const levelNotes: Readonly<Record<EvidenceLevel, string>> = {
  A: '',
  B: ' (partly verified)',
  C: ' (not yet verified against the text)',
  reported: ' (reported, not verified)',
};

/** A number of ISO/IEC 27017 with how well it is known: `9.2.1 (partly verified)`. */
export function citedNumber({ number, level }: CloudSource): string {
  return `${number}${levelNotes[level]}`;
}

/** How well a text is known, with a space before it; empty where it was read in full. */
export function levelNote({ level }: CloudSource): string {
  return levelNotes[level];
}

/** The same note without saying how well each number is known, for a card that says so elsewhere. */
export function withoutLevels(note: string): string {
  return [levelNotes.B, levelNotes.C].reduce((text, level) => text.replaceAll(level, ''), note);
}

/** Says where cloud guidance comes from, and plainly so where there is none. */
export function cloudSourceNote(control: Control, cloud: CloudSources): string {
  if (cloud.edition === 'none') {
    return 'This workspace leaves ISO/IEC 27017 out.';
  }
  return cloud.edition === '2026' ? noteOn2026(control, cloud) : noteOn2015(control, cloud);
}

/** Says where everything that is shown about `control` comes from, in one line. */
export function sourceNote(control: Control, cloud: CloudSources): string {
  if (control.framework) {
    return `${editionName(control)}, ${control.id}; from the catalogue that isms.yaml names.`;
  }
  if (control.standard !== 'iso27001' && control.standard !== 'iso27017') {
    return `Named by this workspace as ${editionName(control)}; no text about it is known.`;
  }
  const own = `${editionName(control)}, ${control.id}`;
  const [first] = cloud.sources;
  return first?.control === control && control.standard === 'iso27017'
    ? `${own}${ownNote(first)}`
    : `${own}; own words. ${cloudSourceNote(control, cloud)}`;
}

function ownNote(source: CloudSource): string {
  return source.level === 'reported'
    ? `${levelNote(source)}; own words on its reported title and parties, since its text was not read`
    : `${levelNote(source)}; own words`;
}

function noteOn2015(control: Control, { sources, without }: CloudSources): string {
  if (sources.length === 0) {
    return `ISO/IEC 27017:2015 adds nothing to this control${reasonForNothing(control, without)}.`;
  }
  const from = `Cloud guidance from ISO/IEC 27017:2015, ${sources.map(citedNumber).join(', ')}`;
  return without.length === 0
    ? `${from}.`
    : `${from}; nothing under ${without.map(({ id }) => id.replace('A.', '')).join(', ')}.`;
}

function reasonForNothing({ edition }: Control, without: readonly Control[]): string {
  if (edition !== '2022') {
    return '';
  }
  return without.length === 0
    ? ', which is new in 2022'
    : ` (nothing under ${without.map(({ id }) => id.replace('A.', '')).join(', ')})`;
}

function noteOn2026(control: Control, cloud: CloudSources): string {
  const { parties, sources, topic } = cloud;
  if (parties === 'none') {
    return 'ISO/IEC 27017:2026 is reported to add nothing to this control.';
  }
  const number = control.id.replace('A.', '');
  const about = topic === undefined ? '' : ` on ${topic}`;
  const reported = `ISO/IEC 27017:2026 is reported to give guidance under ${number}${about}; its text was not read.`;
  return sources.length === 0 || !cloud.isInherited
    ? reported
    : `${reported} The points are those of ISO/IEC 27017:2015, ${sources.map(citedNumber).join(', ')}.`;
}
