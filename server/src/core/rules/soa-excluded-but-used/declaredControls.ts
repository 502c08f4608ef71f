import type { TextRange } from '../../base/textRange.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentKind } from '../../model/frontMatter.js';
import { defaultVocabulary } from '../../model/vocabulary.js';
import { meaningOf } from '../../model/words/headers.js';
import { isLeftOutBehind } from './leftOutAsides.js';
import { headsControls } from './listLabels.js';

/** Documents that put controls into effect. */
const effective: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  ...(['policy', 'procedure', 'incident-response-plan', 'continuity-plan'] as const),
]);

const longestLine = 400;

/** A label at the beginning of a line or row, with a colon or a bar behind it. */
const labelled =
  /^[\s>*_|+-]*(?<label>\p{L}[\p{L}\p{N} ./()'’-]{2,60}?(?::\d{4}[\p{L} ]{2,30})?)[*_ ]*[:：|](?<rest>.*)$/su;

const namesControls = /contr[oô]l|kontroll|ma(?:ß|ss)nahme|mesure|medida|misur|maatregel|管理策/iu;

const limiting =
  /\b(?:not|no|except|excluded|without|nicht|kein\w*|ohne|ausgenommen|non|sauf|sin|excepto|exceto|sem|senza|geen|niet)\b|[.!?]\s|除/iu;

/**
 * Whether the line says that a document treats the control, as a key of its front matter would:
 * "**Related controls:** A.5.15", "| Annex A controls | A.5.15 |". `text` is that of the part.
 */
export function isDeclaredInBody(
  { range, place, kind: written }: ControlReference,
  text: string,
  kind: DocumentKind,
): boolean {
  const inText = place !== 'heading' && place !== 'frontMatter';
  // "A.7.1–A.7.14" names a whole section, and what the statement leaves out of it is known there.
  const isNamed = inText && written === 'control';
  return effective.has(kind) && isNamed && isBehindLabel(text, range);
}

function isBehindLabel(text: string, { start: at, end }: TextRange): boolean {
  const { label = '', rest = '' } = labelBefore(text, at);
  if (label === '' || ofExcluded.test(label) || limiting.test(rest)) {
    return false;
  }
  const behind = text.slice(at - rest.length, at + 1);
  return (headsList(label) || beginsList(label, behind)) && !isLeftOutBehind(text, end);
}

function labelBefore(
  text: string,
  at: number,
): { readonly label?: string; readonly rest?: string } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const before = at - start <= longestLine ? text.slice(start, at) : '';
  return labelled.exec(before)?.groups ?? {};
}

function headsList(label: string): boolean {
  return namesControls.test(label) && meansControls(label);
}

function beginsList(label: string, behind: string): boolean {
  return beginsWithId.test(behind) && headsControls(label);
}

/** Words such as "measures" head tasks, too; the ids of controls right behind them leave no doubt. */
const beginsWithId = /^[\s*_`[]*(?:A|CLD)/u;

/** "Excluded controls" head what is not relied on. */
const ofExcluded =
  /exclu|ausgeschlossen|verworfen|esclus|uitgesloten|除外|適用外|対象外|\b(?:not|non|nicht|niet|no|não)\b/iu;

function meansControls(label: string): boolean {
  const meaning = meaningOf(label, defaultVocabulary);
  return meaning === 'control' || meaning === 'controlName' || meaning === 'controlMapping';
}
