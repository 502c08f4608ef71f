import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';

import { builtInCatalogue } from './builtIn.js';
import type { ControlId } from './control.js';
import { translatedTitlesJson } from './generated/translatedTitlesJson.js';
import { normalizedTitle } from './titles.js';
import {
  hasTranslations,
  languageOfTitles,
  titleIn,
  translatedMeanings,
} from './translatedTitles.js';

const languages = JSON.parse(translatedTitlesJson) as readonly {
  readonly language: string;
  readonly titles: Readonly<Record<string, readonly string[]>>;
  readonly ambiguous?: Readonly<Record<string, readonly string[]>>;
}[];

const catalogue = builtInCatalogue();
const controls = [
  ...catalogue.edition('iso27001', '2022'),
  ...catalogue.edition('iso27017', '2015'),
];

describe('titles in other languages', () => {
  for (const { language, titles, ambiguous = {} } of languages) {
    it(`${language}: each control of 2022 and each CLD control has one`, () => {
      const ids = controls.map(({ id }) => id as string);
      deepStrictEqual(Object.keys(titles).toSorted(), ids.toSorted());
      deepStrictEqual(
        ids.filter((id) => !titles[id]?.[0]),
        [],
      );
      const named = Object.values(ambiguous).flat();
      deepStrictEqual(
        named.filter((id) => !ids.includes(id)),
        [],
      );
    });

    it(`${language}: no wording leads to two controls, or is another one's English title`, () => {
      const wordings = [...Object.values(titles).flat(), ...Object.keys(ambiguous)].map(
        normalizedTitle,
      );
      deepStrictEqual(
        wordings.filter((wording, index) => wording === '' || wordings.indexOf(wording) !== index),
        [],
      );
      const english = Object.entries(titles).flatMap(([id, own]) =>
        own.filter((wording) => {
          const titled = catalogue.withTitle(wording).map((control) => control.id as string);
          return titled.length > 0 && !titled.includes(id);
        }),
      );
      deepStrictEqual(english, []);
    });
  }

  it('are those of seven languages', () => {
    strictEqual(languages.map(({ language }) => language).join(), 'de,es,fr,it,ja,nl,pt');
  });

  it('are found however they are written', () => {
    deepStrictEqual(translatedMeanings('**PROTOKOLLIERUNG**'), [
      { language: 'de', ids: ['A.8.15'] },
    ]);
    ok((translatedMeanings('Zugriffskontrolle')[0]?.ids.length ?? 0) > 1);
    deepStrictEqual(translatedMeanings('Mittagessen'), []);
  });

  it('tell the language of several, and give a control’s title in it', () => {
    strictEqual(languageOfTitles(['Protokollierung', 'Eigenes', 'Identitätsmanagement']), 'de');
    strictEqual(languageOfTitles(['Logging', 'Identity management']), undefined);
    strictEqual(languageOfTitles([]), undefined);
    const logging = catalogue.find('A.8.15' as ControlId);
    const old = catalogue.find('A.12.4.1' as ControlId);
    ok(logging && old);
    strictEqual(titleIn('de', logging), 'Protokollierung');
    strictEqual(titleIn(undefined, logging), 'Logging');
    strictEqual(titleIn('de', old), 'Event logging');
    deepStrictEqual([hasTranslations(logging), hasTranslations(old)], [true, false]);
  });
});
