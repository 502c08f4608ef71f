import process from 'node:process';

import { type Language, message, texts } from '../core/base/language.js';
import type { Catalogue } from '../core/catalogue/catalogue.js';
import type { Control } from '../core/catalogue/control.js';
import { controlsInUse } from '../core/catalogue/controlsInUse.js';
import { catalogueFor } from '../core/workspace/addedControls.js';
import { configurationOf } from './configurationFile.js';
import type { FoundControls } from '../core/features/searchControls.js';
import { controlList, type ListContext } from './controlList.js';
import { controlText, type ControlTextContext } from './controlText.js';
import { findControls } from './findControls.js';
import { type Named, namedIds } from './namedIds.js';
import { languageFrom, type OccasionOptions } from './options.js';
import { isProblem, type Problem, problem } from './problem.js';
import { clauseText } from './showClause.js';
import { workspaceFolderOf } from './targets.js';
import { paletteFor, print } from './terminal.js';

/**
 * Carries out `isms show`: the controls or the clause that `words` name, the controls of a theme or
 * domain that they name, or the list of those that fit; without words, all controls of the editions
 * that the working directory's `isms.yaml` names. Gives the exit code or a problem.
 */
export function show(
  words: readonly string[],
  { locale }: Pick<OccasionOptions, 'locale'>,
): number | Problem {
  const asked = languageFrom(locale);
  return isProblem(asked) ? asked : showIn(asked.language, words);
}

function showIn(language: Language, words: readonly string[]): number | Problem {
  const cwd = process.cwd();
  const read = configurationOf(workspaceFolderOf(cwd), undefined, cwd);
  if (isProblem(read)) {
    return read;
  }
  const { configuration } = read;
  const catalogue = catalogueFor(configuration);
  const inUse = controlsInUse(catalogue, configuration.editions);
  const palette = paletteFor(process.stdout);
  const written = words.join(' ').trim();
  if (written === '') {
    print(`${controlList(inUse, { palette, language })}\n${advice(language)}`);
    return 0;
  }
  const context = { catalogue, configuration, palette, language, width: widthOf(process.stdout) };
  const clause = clauseText(written, inUse, context);
  if (clause !== undefined) {
    print(clause);
    return 0;
  }
  const named = namedIds(words, catalogue, inUse);
  if (named) {
    return showNamed(named, context);
  }
  const found = findControls(written, catalogue, inUse);
  if (found.inTitle.length + found.inText.length === 0) {
    return unknown(written, closestIds(written, catalogue));
  }
  print(foundText(found, context));
  return 0;
}

/** One card an id, in the order in which they were asked for; a group is the list of its controls. */
function showNamed(named: readonly Named[], context: ControlTextContext): number | Problem {
  const lost = named.find(({ controls }) => controls.length === 0);
  if (lost) {
    return unknown(lost.written, closestIds(lost.written, context.catalogue));
  }
  const blocks = named.map(({ controls, group }) => {
    const [only] = controls;
    return only && group === undefined
      ? controlText(only, context)
      : `${context.palette.strong(group ?? '')}\n\n${controlList(controls, context)}`;
  });
  print(blocks.join('\n'));
  return 0;
}

const advice = message({
  en: () => 'isms show ID tells what a control asks for.\n',
  de: () => 'isms show ID sagt, was eine Maßnahme verlangt.\n',
});

/** The one control that is meant, with a list of those that only speak of it; else all as lists. */
function foundText({ inTitle, inText }: FoundControls, context: ControlTextContext): string {
  const { language } = context;
  const [only] = inTitle.length === 0 ? inText : inTitle;
  if (only && (inTitle.length === 1 || (inTitle.length === 0 && inText.length === 1))) {
    const others = inText.filter((control) => control !== only);
    return `${controlText(only, context)}${titledList(titles.others[language], others, context)}`;
  }
  const lists = [
    titledList(titles.inTitle[language], inTitle, context),
    titledList(titles.inText[language], inText, context),
  ];
  return `${lists.join('').trimStart()}\n${advice(language)}`;
}

const titles = {
  others: {
    en: 'Others with these words in their text:',
    de: 'Andere mit diesen Wörtern in ihrem Text:',
  },
  inTitle: {
    en: 'With these words in their titles:',
    de: 'Mit diesen Wörtern im Titel:',
  },
  inText: { en: 'With these words in their text:', de: 'Mit diesen Wörtern im Text:' },
};

function titledList(title: string, controls: readonly Control[], context: ListContext): string {
  return controls.length === 0 ? '' : `\n${title}\n\n${controlList(controls, context)}`;
}

function closestIds(written: string, catalogue: Catalogue): readonly string[] {
  return catalogue.closest(written, 3).map(({ id }) => id);
}

const unknown = problem({
  en: (written: string, closest: readonly string[]) =>
    `There is no control "${written}"; ${instead(closest).en}.`,
  de: (written, closest) => `Es gibt keine Maßnahme „${written}“; ${instead(closest).de}.`,
});

const instead = texts({
  en: (closest: readonly string[]) =>
    closest.length > 0
      ? `the closest are ${closest.join(', ')}`
      : '"isms show" lists the controls, "isms show access" those with a word in their text',
  de: (closest) =>
    closest.length > 0
      ? `am ähnlichsten sind ${closest.join(', ')}`
      : '„isms show“ nennt alle Maßnahmen, „isms show access“ die mit einem Wort in ihrem Text',
});

/** Lines longer than this are hard to read, however wide the terminal is. */
const mostColumns = 100;

function widthOf({ columns }: NodeJS.WriteStream): number {
  return Math.max(40, Math.min(columns || 80, mostColumns));
}
