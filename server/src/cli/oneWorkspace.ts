import process from 'node:process';

import { counted } from '../core/report/terminalText.js';
import type { Occasion, World } from '../core/rules/runRules.js';
import { configurationOf, type ReadConfiguration } from './configurationFile.js';
import { tellNotices } from './notices.js';
import { type OccasionOptions, occasionOf } from './options.js';
import { message } from '../core/base/language.js';
import { isProblem, type Problem, problem } from './problem.js';
import { createProgress } from './progress.js';
import { readWorkspace } from './readWorkspace.js';
import { severalWorkspaces, type Target, targetsOf } from './targets.js';
import { tell } from './terminal.js';

export interface OneWorkspaceOptions extends OccasionOptions {
  readonly config?: string;
}

/** A workspace as a command about the whole of it works on it. */
export interface OneWorkspace {
  readonly world: World;
  /** Whether an `isms.yaml` says how it is to be read. */
  readonly isConfigured: boolean;
}

/** Reads the one workspace that `path` lies in, and tells what was left out of it. */
export function oneWorkspace(path: string, options: OneWorkspaceOptions): OneWorkspace | Problem {
  const occasion = occasionOf(options);
  if (isProblem(occasion)) {
    return occasion;
  }
  const target = oneTarget(path);
  if (isProblem(target)) {
    return target;
  }
  const configuration = configurationOf(target.root, options.config, process.cwd());
  return isProblem(configuration) ? configuration : readTarget(target, configuration, occasion);
}

function oneTarget(path: string): Target | Problem {
  const targets = targetsOf([path], process.cwd());
  if (isProblem(targets)) {
    return targets;
  }
  const [target] = targets;
  return target && targets.length === 1 ? target : severalWorkspaces(path);
}

function readTarget(
  target: Target,
  { configuration, file }: ReadConfiguration,
  occasion: Occasion,
): OneWorkspace | Problem {
  const progress = createProgress();
  const { world, notices } = readWorkspace(target, { configuration, ...occasion, progress });
  progress.end();
  if (world.workspace.documents.size === 0) {
    return noDocuments(target.root);
  }
  const mistakes = file?.problems.length ?? 0;
  if (mistakes > 0) {
    tell(mistakesTold(occasion.language, mistakes));
  }
  tellNotices(notices, occasion.language);
  return { world, isConfigured: file !== undefined };
}

const noDocuments = problem({
  en: (folder: string) =>
    `There are no documents in "${folder}"; name a folder with Markdown files.`,
  de: (folder) =>
    `In „${folder}“ sind keine Dokumente; nennen Sie einen Ordner mit Markdown-Dateien.`,
});

const mistakesTold = message({
  en: (mistakes: number) =>
    `isms: ${counted(mistakes, 'mistake')} in the configuration; "isms check" tells which.`,
  de: (mistakes) =>
    `isms: ${counted(mistakes, 'Fehler', 'Fehler')} in der Konfiguration; „isms check“ sagt, welche.`,
});
