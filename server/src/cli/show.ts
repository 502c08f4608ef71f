import process from 'node:process';

import type { Catalogue } from '../core/catalogue/catalogue.js';
import type { Control } from '../core/catalogue/control.js';
import { controlsInUse } from '../core/catalogue/controlsInUse.js';
import { catalogueFor } from '../core/workspace/addedControls.js';
import type { Palette } from '../core/report/terminalText.js';
import { configurationOf } from './configurationFile.js';
import type { FoundControls } from '../core/features/searchControls.js';
import { controlList } from './controlList.js';
import { controlText, type ControlTextContext } from './controlText.js';
import { findControls } from './findControls.js';
import { type Named, namedIds } from './namedIds.js';
import { isProblem, type Problem } from './problem.js';
import { clauseText } from './showClause.js';
import { workspaceFolderOf } from './targets.js';
import { paletteFor, print } from './terminal.js';

/**
 * Carries out `isms show`: the controls or the clause that `words` name, the controls of a theme or
 * domain that they name, or the list of those that fit; without words, all controls of the editions
 * that the working directory's `isms.yaml` names. Gives the exit code or a problem.
 */
export function show(words: readonly string[]): number | Problem {
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
    print(`${controlList(inUse, palette)}\n${advice}`);
    return 0;
  }
  const context = { catalogue, configuration, palette, width: widthOf(process.stdout) };
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
    return { problem: unknown(written, catalogue) };
  }
  print(foundText(found, context));
  return 0;
}

/** One card an id, in the order in which they were asked for; a group is the list of its controls. */
function showNamed(named: readonly Named[], context: ControlTextContext): number | Problem {
  const lost = named.find(({ controls }) => controls.length === 0);
  if (lost) {
    return { problem: unknown(lost.written, context.catalogue) };
  }
  const blocks = named.map(({ controls, group }) => {
    const [only] = controls;
    return only && group === undefined
      ? controlText(only, context)
      : `${context.palette.strong(group ?? '')}\n\n${controlList(controls, context.palette)}`;
  });
  print(blocks.join('\n'));
  return 0;
}

const advice = 'isms show ID tells what a control asks for.\n';

/** The one control that is meant, with a list of those that only speak of it; else all as lists. */
function foundText({ inTitle, inText }: FoundControls, context: ControlTextContext): string {
  const { palette } = context;
  const [only] = inTitle.length === 0 ? inText : inTitle;
  if (only && (inTitle.length === 1 || (inTitle.length === 0 && inText.length === 1))) {
    const others = inText.filter((control) => control !== only);
    return `${controlText(only, context)}${titledList('Others with these words in their text:', others, palette)}`;
  }
  const lists = [
    titledList('With these words in their titles:', inTitle, palette),
    titledList('With these words in their text:', inText, palette),
  ];
  return `${lists.join('').trimStart()}\n${advice}`;
}

function titledList(title: string, controls: readonly Control[], palette: Palette): string {
  return controls.length === 0 ? '' : `\n${title}\n\n${controlList(controls, palette)}`;
}

function unknown(written: string, catalogue: Catalogue): string {
  const closest = catalogue.closest(written, 3).map(({ id }) => id);
  const advice =
    closest.length > 0
      ? `the closest are ${closest.join(', ')}`
      : '"isms show" lists the controls, "isms show access" those with a word in their text';
  return `There is no control "${written}"; ${advice}.`;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const mostColumns = 100;

function widthOf({ columns }: NodeJS.WriteStream): number {
  return Math.max(40, Math.min(columns || 80, mostColumns));
}
