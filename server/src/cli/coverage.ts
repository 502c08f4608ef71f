import process from 'node:process';

import { coverageOf } from '../core/features/coverage.js';
import { coverageHtml } from '../core/report/coverageHtml.js';
import { coverageJson } from '../core/report/coverageJson.js';
import { coverageText } from '../core/report/coverageText.js';
import { counted } from '../core/report/terminalText.js';
import type { Occasion, World } from '../core/rules/runRules.js';
import { configurationOf } from './configurationFile.js';
import { tellNotices } from './notices.js';
import { type OccasionOptions, occasionOf } from './options.js';
import { isProblem, type Problem } from './problem.js';
import { createProgress } from './progress.js';
import { readWorkspace } from './readWorkspace.js';
import { type Target, targetsOf } from './targets.js';
import { paletteFor, print, tell } from './terminal.js';

export const coverageFormats = ['text', 'json', 'html'] as const;

export interface CoverageOptions extends OccasionOptions {
  readonly format: (typeof coverageFormats)[number];
  readonly config?: string;
}

/** Carries out `isms coverage` for the workspace that `path` lies in. Gives the exit code or a problem. */
export function coverage(path: string, options: CoverageOptions): number | Problem {
  const occasion = occasionOf(options);
  const targets = targetsOf([path], process.cwd());
  if (isProblem(occasion)) {
    return occasion;
  }
  if (isProblem(targets)) {
    return targets;
  }
  const [target] = targets;
  return target && targets.length === 1
    ? showCoverage(target, occasion, options)
    : { problem: `"${path}" lies in several workspaces; name the folder of one.` };
}

function showCoverage(
  target: Target,
  occasion: Occasion,
  options: CoverageOptions,
): number | Problem {
  const configuration = configurationOf(target.root, options.config, process.cwd());
  if (isProblem(configuration)) {
    return configuration;
  }
  const progress = createProgress();
  const read = readWorkspace(target, {
    configuration: configuration.configuration,
    ...occasion,
    progress,
  });
  progress.end();
  if (read.world.workspace.documents.size === 0) {
    return {
      problem: `There are no documents in "${target.root}"; name a folder with Markdown files.`,
    };
  }
  const mistakes = configuration.file?.problems.length ?? 0;
  if (mistakes > 0) {
    tell(`isms: ${counted(mistakes, 'mistake')} in the configuration; "isms check" tells which.`);
  }
  tellNotices(read.notices);
  print(written(read.world, options, configuration.file === undefined));
  return 0;
}

function written(world: World, { format }: CoverageOptions, isDefaultRole: boolean): string {
  const value = coverageOf(world);
  switch (format) {
    case 'text':
      return coverageText(value, paletteFor(process.stdout), isDefaultRole);
    case 'json':
      return coverageJson(value);
    case 'html': {
      const { organisation } = world.configuration;
      return coverageHtml(value, { today: world.today, ...(organisation && { organisation }) });
    }
  }
}
