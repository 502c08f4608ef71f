import process from 'node:process';

import type { Catalogue } from '../core/catalogue/catalogue.js';
import type { Control } from '../core/catalogue/control.js';
import { controlsInUse } from '../core/catalogue/controlsInUse.js';
import { catalogueFor } from '../core/workspace/addedControls.js';
import { padded, type Palette } from '../core/report/terminalText.js';
import { configurationOf } from './configurationFile.js';
import { controlText } from './controlText.js';
import { findControls } from './findControls.js';
import { isProblem, type Problem } from './problem.js';
import { workspaceFolderOf } from './targets.js';
import { paletteFor, print } from './terminal.js';

/**
 * Carries out `isms show`: the control that `words` name, or the list of those that fit; without
 * words, all controls of the editions that the working directory's `isms.yaml` names. Gives the exit
 * code or a problem.
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
  const found = written === '' ? inUse : findControls(written, catalogue, inUse);
  const [first] = found;
  if (!first) {
    return { problem: unknown(written, catalogue) };
  }
  print(
    found.length === 1
      ? controlText(first, { catalogue, configuration, palette, width: widthOf(process.stdout) })
      : list(found, palette),
  );
  return 0;
}

function list(controls: readonly Control[], palette: Palette): string {
  const width = Math.max(...controls.map(({ id }) => id.length));
  const groups = new Map<string, string[]>();
  for (const { id, title, standard, edition, framework } of controls) {
    const name = framework?.name ?? standardName(standard, edition);
    const line = `  ${palette.strong(padded(id, width))}  ${title}`;
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  const blocks = [...groups].map(([name, lines]) => [name, ...lines].join('\n'));
  return `${blocks.join('\n\n')}\n\nisms show ID tells what a control asks for.\n`;
}

function standardName(standard: string, edition: string): string {
  switch (standard) {
    case 'iso27001':
      return `ISO/IEC 27001:${edition}, Annex A`;
    case 'iso27017':
      return `ISO/IEC 27017:${edition}`;
    case 'custom':
      return 'Own controls';
    default:
      return `${standard} ${edition}`.trim();
  }
}

function unknown(written: string, catalogue: Catalogue): string {
  const closest = catalogue.closest(written, 3).map(({ id }) => id);
  const advice =
    closest.length > 0
      ? `the closest are ${closest.join(', ')}`
      : '"isms show" lists the controls, "isms show access" those with a word in their title';
  return `There is no control "${written}"; ${advice}.`;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const mostColumns = 100;

function widthOf({ columns }: NodeJS.WriteStream): number {
  return Math.max(40, Math.min(columns || 80, mostColumns));
}
