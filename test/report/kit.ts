import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { configurationOf } from '../../server/src/cli/configurationFile.js';
import { isProblem } from '../../server/src/cli/problem.js';
import { readWorkspace } from '../../server/src/cli/readWorkspace.js';
import type { World } from '../../server/src/core/rules/runRules.js';
import { today } from '../kit/check.js';

/** The world of a folder on disk, as the command line reads it. */
export function worldIn(folder: string): World {
  const root = path.resolve(folder);
  const configuration = configurationOf(root, undefined, root);
  if (isProblem(configuration)) {
    throw new Error(configuration.problem.en);
  }
  const progress = { report: () => undefined, end: () => undefined };
  return readWorkspace(
    { root, folders: [root], files: [] },
    { configuration: configuration.configuration, today, language: 'en', progress },
  ).world;
}

/** The folders of examples that come with the project. */
export function exampleFolders(): readonly string[] {
  return foldersIn('examples');
}

/** The folders in `parent`; none where it is not there. */
export function foldersIn(parent: string): readonly string[] {
  try {
    return readdirSync(parent)
      .map((name) => path.join(parent, name))
      .filter((folder) => statSync(folder).isDirectory());
  } catch {
    return [];
  }
}
