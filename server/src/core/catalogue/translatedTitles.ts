import { groupedBy } from '../base/groupedBy.js';
import { once } from '../base/memo.js';
import { builtInCatalogue } from './builtIn.js';
import type { Control, ControlId } from './control.js';
import { translatedTitlesJson } from './generated/translatedTitlesJson.js';
import { normalizedTitle } from './titles.js';

/** The languages in which it is known what controls are called, beside English. */
export type TitleLanguage = 'de' | 'es' | 'fr' | 'it' | 'ja' | 'nl' | 'pt';

/** `data/catalogue/titles`: renderings of the English short titles as they are in use. */
interface TitlesOfLanguage {
  readonly language: TitleLanguage;
  /** The first one of each is what is proposed. */
  readonly titles: Readonly<Record<ControlId, readonly string[]>>;
  /** Wordings that are used for several controls. */
  readonly ambiguous?: Readonly<Record<string, readonly ControlId[]>>;
}

/** What a wording means in one language; several controls where it is used for each of them. */
export interface TranslatedTitle {
  readonly language: TitleLanguage;
  readonly ids: readonly ControlId[];
}

const languages = once(
  (): readonly TitlesOfLanguage[] =>
    JSON.parse(translatedTitlesJson) as readonly TitlesOfLanguage[],
);

const byWording = once((): ReadonlyMap<string, readonly TranslatedTitle[]> => {
  const meanings = new Map<string, TranslatedTitle[]>();
  for (const [wording, meaning] of languages().flatMap(wordingsOf)) {
    const key = normalizedTitle(wording);
    meanings.set(key, [...(meanings.get(key) ?? []), meaning]);
  }
  return meanings;
});

function wordingsOf(known: TitlesOfLanguage): readonly (readonly [string, TranslatedTitle])[] {
  const { language, titles, ambiguous = {} } = known;
  const single = Object.entries(titles).flatMap(([id, wordings]) =>
    wordings.map((wording) => [wording, { language, ids: [id as ControlId] }] as const),
  );
  const several = Object.entries(ambiguous).map(
    ([wording, ids]) => [wording, { language, ids }] as const,
  );
  return [...single, ...several];
}

/**
 * What a text means as the title of controls of 27001:2022 or 27017:2015 in each language that has
 * it; case, marks and punctuation do not count. Empty for any other text.
 */
export function translatedMeanings(title: string): readonly TranslatedTitle[] {
  return byWording().get(normalizedTitle(title)) ?? [];
}

/** The title to propose for a control in a language; the English one where none is known in it. */
export function titleIn(language: TitleLanguage | undefined, { id, title }: Control): string {
  return languages().find((one) => one.language === language)?.titles[id]?.[0] ?? title;
}

/** Whether it is known what the control is called in other languages: those of 2022 and `CLD`. */
export function hasTranslations({ id }: Control): boolean {
  return languages().some(({ titles }) => Object.hasOwn(titles, id));
}

/** All that a control is called in other languages; empty for one of another edition. */
export function translationsOf({ id }: Control): readonly string[] {
  return languages().flatMap(({ titles }) => titles[id] ?? []);
}

/** All that any control is called in other languages. */
export function allTranslations(): readonly string[] {
  return languages().flatMap((known) => wordingsOf(known).map(([wording]) => wording));
}

/** Wordings of people's own are not known. */
const tellingShare = 0.25;

/** The language that `titles` are in, as far as they are known; `undefined` where hardly one is. */
export function languageOfTitles(titles: readonly string[]): TitleLanguage | undefined {
  // Dutch says "Logging", too; so what is an English title tells nothing.
  const others = titles.filter((title) => builtInCatalogue().withTitle(title).length === 0);
  const known = others.flatMap((title) => [
    ...new Set(translatedMeanings(title).map(({ language }) => language)),
  ]);
  const [most] = [...groupedBy(known, (language) => language).entries()].toSorted(
    ([, first], [, second]) => second.length - first.length,
  );
  return most && most[1].length >= titles.length * tellingShare ? most[0] : undefined;
}
