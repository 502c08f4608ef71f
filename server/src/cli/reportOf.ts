import { resolve } from 'node:path';
import process from 'node:process';

import type { CheckedFile, NamedText, Report } from '../core/report/report.js';
import type { CheckedWorkspace } from './checkWorkspaces.js';
import type { ReadConfiguration } from './configurationFile.js';
import { baseFolderOf, fileName, pathOf } from './fileNames.js';

/** The rule that mistakes in a configuration file are listed under; it is none that can be switched off. */
const configurationRule = 'configuration';

/**
 * Puts together what was found in all workspaces. File names are relative to the one folder asked
 * for, else or where `fromWorkingDirectory`, to the working directory.
 */
export function reportOf(
  checked: readonly CheckedWorkspace[],
  paths: readonly string[],
  fromWorkingDirectory: boolean,
): Report {
  const cwd = process.cwd();
  const [path = '.'] = paths;
  const folders = checked.flatMap(({ target }) => target.folders);
  const base = fromWorkingDirectory
    ? cwd
    : baseFolderOf(
        paths,
        folders.find((folder) => folder === resolve(cwd, path)),
        cwd,
      );
  const nameOf = (uri: string): string => (uri.endsWith('/-') ? '-' : fileName(base, pathOf(uri)));
  const fileAt = (uri: string): NamedText | undefined => {
    for (const { world } of checked) {
      const source = world.workspace.documents.get(uri);
      if (source) {
        return { file: nameOf(uri), source };
      }
    }
    return undefined;
  };
  const documents = checked.flatMap((workspace) => workspace.documents);
  const files = documents.flatMap(({ uri, findings }) => {
    const named = fileAt(uri);
    return named ? [{ ...named, findings }] : [];
  });
  return {
    files: [...files, ...configurationFiles(checked, base)],
    documents: documents.length,
    unread: countOfUnread(checked),
    known: documents.reduce((sum, { known = 0 }) => sum + known, 0),
    language: checked[0]?.world.language ?? 'en',
    fileAt,
  };
}

function countOfUnread(checked: readonly CheckedWorkspace[]): number {
  return checked
    .flatMap(({ notices }) => notices)
    .reduce((sum, { isUnread, leftOut = 0 }) => sum + (isUnread ? 1 : leftOut), 0);
}

/** Each configuration file once, where it has mistakes. */
function configurationFiles(
  checked: readonly CheckedWorkspace[],
  base: string,
): readonly CheckedFile[] {
  const files = new Map<string, CheckedFile>();
  for (const { configuration, world } of checked) {
    const { file: own, catalogues } = configuration;
    for (const file of [...(own ? [own] : []), ...catalogues].filter(hasProblems)) {
      files.set(file.path, {
        file: fileName(base, file.path),
        source: file.source,
        findings: file.problems.map((problem) => ({
          ...problem,
          message: problem.message[world.language],
          rule: configurationRule,
        })),
      });
    }
  }
  return [...files.values()];
}

function hasProblems({ problems }: ReadConfiguration['catalogues'][number]): boolean {
  return problems.length > 0;
}
