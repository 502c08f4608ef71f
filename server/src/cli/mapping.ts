import process from 'node:process';

import { builtInCatalogue } from '../core/catalogue/builtIn.js';
import { mappingTable } from '../core/features/mappingTable.js';
import { type mappingFormats, mappingText } from '../core/report/mappingText.js';
import { configurationOf } from './configurationFile.js';
import { languageFrom, type OccasionOptions } from './options.js';
import { isProblem, type Problem } from './problem.js';
import { severalWorkspaces, targetsOf } from './targets.js';
import { print } from './terminal.js';

export interface MappingOptions extends Pick<OccasionOptions, 'locale'> {
  readonly format: (typeof mappingFormats)[number];
  readonly config?: string;
}

/** Carries out `isms mapping` for the editions of the workspace that `path` lies in. Gives the exit code or a problem. */
export function mapping(
  path: string,
  { format, config, locale }: MappingOptions,
): number | Problem {
  const asked = languageFrom(locale);
  if (isProblem(asked)) {
    return asked;
  }
  const targets = targetsOf([path], process.cwd());
  if (isProblem(targets)) {
    return targets;
  }
  const [target] = targets;
  if (!target || targets.length > 1) {
    return severalWorkspaces(path);
  }
  const read = configurationOf(target.root, config, process.cwd());
  if (isProblem(read)) {
    return read;
  }
  const { language } = asked;
  const table = mappingTable(builtInCatalogue(), read.configuration.editions, language);
  print(mappingText(table, format, language));
  return 0;
}
