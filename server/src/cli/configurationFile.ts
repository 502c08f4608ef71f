import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { type SourceText, sourceText } from '../core/syntax/sourceText.js';
import { type Configuration, defaultConfiguration } from '../core/workspace/configuration.js';
import {
  type ConfigurationProblem,
  readConfiguration,
} from '../core/workspace/readConfiguration.js';
import type { Problem } from './problem.js';
import { readText } from './readText.js';
import { configurationName } from './targets.js';

/** What a configuration file says, with the defaults for what it leaves out or says wrongly. */
export interface ReadConfiguration {
  readonly configuration: Configuration;
  /** Absent where there is no file. */
  readonly file?: {
    /** Absolute. */
    readonly path: string;
    readonly source: SourceText;
    readonly problems: readonly ConfigurationProblem[];
  };
}

/**
 * Reads the configuration of the folder `root`: the file `named` (relative to `cwd`) where one is
 * named, else its `isms.yaml`. Mistakes in it are findings, as in the editor; a file that cannot be
 * read at all is a problem.
 */
export function configurationOf(
  root: string,
  named: string | undefined,
  cwd: string,
): ReadConfiguration | Problem {
  const path = named === undefined ? join(root, configurationName) : resolve(cwd, named);
  if (named === undefined && !existsSync(path)) {
    return { configuration: defaultConfiguration };
  }
  const read = readText(path);
  if ('skipped' in read) {
    return {
      problem: `The configuration "${named ?? path}" is not read: ${read.skipped}; ${advice(named)}.`,
    };
  }
  const { configuration, problems } = readConfiguration(read.text);
  return { configuration, file: { path, source: sourceText(read.text), problems } };
}

function advice(named: string | undefined): string {
  return named === undefined
    ? 'mend it, or name another one with --config'
    : 'give the path of an isms.yaml file after --config';
}
