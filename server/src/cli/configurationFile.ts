import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type SourceText, sourceText } from '../core/syntax/sourceText.js';
import { type Configuration, defaultConfiguration } from '../core/workspace/configuration.js';
import {
  type CatalogueFile,
  catalogueProblems,
  readCatalogueFile,
  unreadCatalogueFile,
  withFrameworkFiles,
} from '../core/workspace/frameworks/catalogueFiles.js';
import {
  type ConfigurationProblem,
  readConfiguration,
} from '../core/workspace/readConfiguration.js';
import { leadsOut } from './leadsOut.js';
import type { Texts } from '../core/base/language.js';
import { type Problem, problem } from './problem.js';
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
  /** The catalogues that it names, as far as they were read. */
  readonly catalogues: readonly NonNullable<ReadConfiguration['file']>[];
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
    const place = { uri: pathToFileURL(path).href };
    return { configuration: { ...defaultConfiguration, place }, catalogues: [] };
  }
  const read = readText(path);
  if ('skipped' in read) {
    return unread(named ?? path, read.skipped, advice(named));
  }
  return withCatalogues(root, path, read.text);
}

function withCatalogues(root: string, path: string, text: string): ReadConfiguration {
  const { configuration: own, problems } = readConfiguration(text);
  const files = own.catalogues.map((name) => catalogueAt(root, name));
  const place = { uri: pathToFileURL(path).href, text };
  return {
    configuration: { ...withFrameworkFiles(own, files), place },
    file: {
      path,
      source: sourceText(text),
      problems: [...problems, ...catalogueProblems(text, own, files)],
    },
    catalogues: files.flatMap((file) =>
      file.text === undefined
        ? []
        : [
            {
              path: join(root, file.path),
              source: sourceText(file.text),
              problems: file.problems,
            },
          ],
    ),
  };
}

/** A catalogue must lie in the workspace's folder, wherever links lead. */
function catalogueAt(root: string, name: string): CatalogueFile {
  const path = join(root, name);
  if (!existsSync(path)) {
    return unreadCatalogueFile(name, {
      en: 'is not in this folder',
      de: 'liegt nicht in diesem Ordner',
    });
  }
  if (leadsOut(root, path)) {
    return unreadCatalogueFile(name, {
      en: 'lies outside of this folder, to which a link leads',
      de: 'liegt außerhalb dieses Ordners, wohin ein Link führt',
    });
  }
  const read = readText(path);
  return 'skipped' in read
    ? unreadCatalogueFile(name, {
        en: `is skipped: ${read.skipped.en}`,
        de: `wird übersprungen: ${read.skipped.de}`,
      })
    : readCatalogueFile(name, read.text);
}

const unread = problem({
  en: (name: string, reason: Texts, advice: Texts) =>
    `The configuration "${name}" is not read: ${reason.en}; ${advice.en}.`,
  de: (name, reason, advice) =>
    `Die Konfiguration „${name}“ wird nicht gelesen: ${reason.de}; ${advice.de}.`,
});

function advice(named: string | undefined): Texts {
  return named === undefined
    ? {
        en: 'mend it, or name another one with --config',
        de: 'bringen Sie sie in Ordnung, oder nennen Sie mit --config eine andere',
      }
    : {
        en: 'give the path of an isms.yaml file after --config',
        de: 'geben Sie nach --config den Pfad einer Datei isms.yaml an',
      };
}
