import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Control } from '../../catalogue/control.js';
import { normalizedTitle } from '../../catalogue/titles.js';
import {
  hasTranslations,
  titleIn,
  translatedMeanings,
  translationsOf,
} from '../../catalogue/translatedTitles.js';
import { controlOfWrongTitle, isWrongTitle } from '../../catalogue/wrongTitles.js';
import type { Wrong } from './messages.js';
import { isMistyped } from './mistyped.js';
import { titleMistyped } from './mistypedTranslation.js';

/** What is wrong with the title beside the id of a control. */
export interface Mismatch {
  readonly wrong: Wrong;
  /** The title that belongs there, in the language of the written one where that is known. */
  readonly right: string;
  /** The controls that the written title may be meant for. */
  readonly candidates: readonly Control[];
}

/**
 * A text beside an id can be a translation, a short form or a remark. Only what is certainly wrong
 * is told: the title of another control, one that is known to circulate, and a typing error.
 */
export function mismatchOf(
  control: Control,
  written: string,
  catalogue: Catalogue,
): Mismatch | undefined {
  if (isTitleOf(control, written) || isOldTitle(control, written, catalogue)) {
    return undefined;
  }
  const right = control.title;
  const candidates = catalogue.withTitle(written);
  if (candidates.length > 0) {
    return { wrong: { kind: 'titleOf', ids: candidates.map(({ id }) => id) }, right, candidates };
  }
  if (isWrongTitle(written)) {
    const meant = meantBy(written, control, catalogue);
    return { wrong: { kind: 'circulating', meant: meant[0]?.id }, right, candidates: meant };
  }
  return (
    mistypedEnglish(control, written) ??
    translatedMismatch(control, written, catalogue) ??
    mistypedTranslation(control, written)
  );
}

function isTitleOf({ title, titleVariants }: Control, text: string): boolean {
  const written = normalizedTitle(text);
  return [title, ...titleVariants].some((one) => normalizedTitle(one) === written);
}

function mistypedEnglish(control: Control, written: string): Mismatch | undefined {
  return isMistyped(control, written) && !isTranslationApart(control, written)
    ? { wrong: { kind: 'mistyped' }, right: control.title, candidates: [] }
    : undefined;
}

/** A title in another language, with a hyphen or a blank between its words, is no slip for the English one. */
function isTranslationApart(control: Control, written: string): boolean {
  const joined = (text: string): string => normalizedTitle(text).replaceAll(' ', '');
  return translationsOf(control).some((title) => joined(title) === joined(written));
}

/** The title that the control had in the edition before, or has in the next, leaves no doubt which is meant. */
function isOldTitle({ id }: Control, text: string, catalogue: Catalogue): boolean {
  return [...catalogue.predecessors(id), ...catalogue.successors(id)].some((relation) =>
    isTitleOf(relation.control, text),
  );
}

/** The control that a circulating wrong title speaks of, if it is another than the one beside it. */
function meantBy(title: string, { id }: Control, catalogue: Catalogue): readonly Control[] {
  const meant = controlOfWrongTitle(title);
  const control = meant === undefined ? undefined : catalogue.find(meant);
  return control && control.id !== id ? [control] : [];
}

/**
 * In other languages, what is another control's title in each language that has these words. What is
 * used for several controls is no title of any.
 */
function translatedMismatch(
  control: Control,
  written: string,
  catalogue: Catalogue,
): Mismatch | undefined {
  const meanings = translatedMeanings(written);
  const ids = [...new Set(meanings.flatMap((meaning) => meaning.ids))];
  const isOwn = ids.includes(control.id) || !hasTranslations(control);
  const isAmbiguous = meanings.some((meaning) => meaning.ids.length > 1);
  const language = meanings[0]?.language;
  const candidates = ids.flatMap((id) => catalogue.find(id) ?? []);
  const isObjective = candidates.some((other) => wasInObjective(other, control.id, catalogue));
  return isOwn || isAmbiguous || isObjective || ids.length === 0
    ? undefined
    : {
        wrong: { kind: 'titleOf', ids },
        right: titleIn(language, control),
        candidates: candidates.map((other) => ({ ...other, title: titleIn(language, other) })),
      };
}

function mistypedTranslation(control: Control, written: string): Mismatch | undefined {
  const right =
    translatedMeanings(written).length === 0 ? titleMistyped(control, written) : undefined;
  return right === undefined ? undefined : { wrong: { kind: 'mistyped' }, right, candidates: [] };
}

/** The id may be that of an objective of 2013, whose title is often that of a control in it. */
function wasInObjective(control: Control, id: string, catalogue: Catalogue): boolean {
  return catalogue.predecessors(control.id).some((relation) => relation.control.group.id === id);
}
