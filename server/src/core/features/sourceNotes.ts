import type { Language } from '../base/language.js';
import type { Control } from '../catalogue/control.js';
import { editionName as nameOfEdition } from '../catalogue/names.js';
import type { CloudSource, CloudSources } from './cloudSources.js';
import { sourceWords } from './sourceWords.js';

/** The name of a control's standard and edition as people cite it: "ISO/IEC 27001:2022". */
export function editionName(
  { standard, edition, framework }: Control,
  language: Language = 'en',
): string {
  return framework?.name ?? nameOfEdition(standard, edition, language);
}

/** A number of ISO/IEC 27017 with how well it is known: `9.2.1 (partly verified)`. */
export function citedNumber(source: CloudSource, language: Language): string {
  return `${source.number}${levelNote(source, language)}`;
}

/** How well a text is known, with a space before it; empty where it was read in full. */
export function levelNote({ level }: CloudSource, language: Language): string {
  const note = sourceWords[language].levels[level];
  return note === '' ? '' : ` (${note})`;
}

/** The same note without saying how well each number is known, for a card that says so elsewhere. */
export function withoutLevels(note: string, language: Language): string {
  const { B, C } = sourceWords[language].levels;
  return [B, C].reduce((text, level) => text.replaceAll(` (${level})`, ''), note);
}

/** Says where cloud guidance comes from, and plainly so where there is none. */
export function cloudSourceNote(control: Control, cloud: CloudSources, language: Language): string {
  if (cloud.edition === 'none') {
    return sourceWords[language].leftOut;
  }
  return cloud.edition === '2026'
    ? noteOn2026(control, cloud, language)
    : noteOn2015(control, cloud, language);
}

/** Says where everything that is shown about `control` comes from, in one line. */
export function sourceNote(
  control: Control,
  cloud: CloudSources,
  language: Language = 'en',
): string {
  const words = sourceWords[language];
  const own = `${editionName(control, language)}, ${control.id}`;
  if (control.framework) {
    return words.fromFramework(own);
  }
  if (control.standard !== 'iso27001' && control.standard !== 'iso27017') {
    return words.fromWorkspace(editionName(control, language));
  }
  const [first] = cloud.sources;
  return first?.control === control && control.standard === 'iso27017'
    ? `${own}${ownNote(first, language)}`
    : `${own}; ${words.ownWords}. ${cloudSourceNote(control, cloud, language)}`;
}

function ownNote(source: CloudSource, language: Language): string {
  const { ownWords, ownWordsOnTitle } = sourceWords[language];
  const note = source.level === 'reported' ? ownWordsOnTitle : ownWords;
  return `${levelNote(source, language)}; ${note}`;
}

function noteOn2015(
  control: Control,
  { sources, without }: CloudSources,
  language: Language,
): string {
  const words = sourceWords[language];
  const nothingUnder = without.map(({ id }) => id.replace('A.', '')).join(', ');
  if (sources.length > 0) {
    return words.guidanceFrom(
      sources.map((source) => citedNumber(source, language)).join(', '),
      nothingUnder,
    );
  }
  if (control.edition !== '2022') {
    return words.addsNothing;
  }
  return nothingUnder === '' ? words.addsNothingToNew : words.addsNothingUnder(nothingUnder);
}

function noteOn2026(control: Control, cloud: CloudSources, language: Language): string {
  const words = sourceWords[language];
  const { parties, sources, topic } = cloud;
  if (parties === 'none') {
    return words.reportedNothing;
  }
  const reported = words.reportedGuidance(control.id.replace('A.', ''), topic);
  return sources.length === 0 || !cloud.isInherited
    ? reported
    : `${reported} ${words.pointsOf2015(sources.map((source) => citedNumber(source, language)).join(', '))}`;
}
