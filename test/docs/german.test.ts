import { deepStrictEqual, ok } from 'node:assert/strict';

import { builtInCatalogue } from '../../server/src/core/catalogue/builtIn.js';
import type { Finding, Rule } from '../../server/src/core/rules/rule.js';
import { rules } from '../../server/src/core/rules/index.js';
import { reviewOverdue } from '../../server/src/core/rules/review-overdue/rule.js';
import { findingsOf, type World } from '../../server/src/core/rules/runRules.js';
import { readFiles, worldOf } from '../kit/check.js';
import { ruleExamples } from '../kit/ruleExamples.js';

const titles = (['2013', '2022'] as const)
  .flatMap((edition) => builtInCatalogue().edition('iso27001', edition))
  .concat(
    (['2015', '2026'] as const).flatMap((edition) =>
      builtInCatalogue().edition('iso27017', edition),
    ),
  )
  .map(({ title }) => title)
  .toSorted((a, b) => b.length - a.length);

/** Words of English that German does not have. What is quoted from a document may have them. */
const englishWords =
  /\b(?:the|this|that|is|are|of|and|or|with|which|it|its|to|for|from|by|has|have|not|no|add|change|remove|write|name|give|says?|auditor|control's|clause)\b/i;

describe('German', () => {
  for (const rule of rules) {
    it(`is what ${rule.id} says about its examples`, () => {
      const texts = ruleExamples(rule.id)
        .filter(({ kind }) => kind === 'finding')
        .flatMap(({ text }) => textsAbout(rule, text));
      ok(texts.length > 0, 'the examples have findings');
      deepStrictEqual(texts.filter(hasEnglish), []);
    });
  }

  it('is kept apart from English, though findings are remembered', () => {
    const [example] = ruleExamples('review-overdue');
    const world = worldOf(readFiles(example?.text ?? ''));
    const messages = (['en', 'de', 'en'] as const).map((language) =>
      findingsIn([reviewOverdue], { ...world, language }).map(({ message }) =>
        message.slice(0, 10),
      ),
    );
    deepStrictEqual(messages, [['The review'], ['Die Überpr'], ['The review']]);
  });
});

/** What a reader of German is told, without what it quotes. */
function textsAbout(rule: Rule, example: string): readonly string[] {
  const files = readFiles(example);
  return findingsIn([rule], worldOf(files, undefined, 'de')).flatMap(textsOf);
}

function textsOf({ message, fixes = [], related = [] }: Finding): readonly string[] {
  return [message, ...fixes.map(({ title }) => title), ...related.map((place) => place.message)];
}

function findingsIn(asked: readonly Rule[], world: World): readonly Finding[] {
  return [...world.workspace.documents.values()].flatMap((document) =>
    findingsOf(asked, document, world),
  );
}

function hasEnglish(text: string): boolean {
  return englishWords.test(unquoted(text));
}

/** Values and the titles of controls are the document's and the catalogue's. */
function unquoted(text: string): string {
  return titles
    .reduce((rest, title) => rest.replaceAll(title, ''), text)
    .replaceAll(/„[^“]*“/g, '');
}
