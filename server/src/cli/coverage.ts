import process from 'node:process';

import { coverageOf } from '../core/features/coverage.js';
import { coverageHtml } from '../core/report/coverageHtml.js';
import { coverageJson } from '../core/report/coverageJson.js';
import { coverageText } from '../core/report/coverageText.js';
import type { World } from '../core/rules/runRules.js';
import { configurationOf } from './configurationFile.js';
import { tellNotices } from './notices.js';
import { todayOf } from './options.js';
import { isProblem, type Problem } from './problem.js';
import { createProgress } from './progress.js';
import { readWorkspace } from './readWorkspace.js';
import { targetsOf } from './targets.js';
import { paletteFor, print } from './terminal.js';

export const coverageFormats = ['text', 'json', 'html'] as const;

export interface CoverageOptions {
  readonly format: (typeof coverageFormats)[number];
  readonly config?: string;
  readonly today?: string;
}

/** Carries out `isms coverage` for the workspace that `path` lies in. Gives the exit code or a problem. */
export function coverage(path: string, options: CoverageOptions): number | Problem {
  const cwd = process.cwd();
  const day = todayOf(options.today);
  if (isProblem(day)) {
    return day;
  }
  const targets = targetsOf([path], cwd);
  if (isProblem(targets)) {
    return targets;
  }
  const [target] = targets;
  if (!target || targets.length > 1) {
    return { problem: `"${path}" lies in several workspaces; name the folder of one.` };
  }
  const configuration = configurationOf(target.root, options.config, cwd);
  if (isProblem(configuration)) {
    return configuration;
  }
  const progress = createProgress();
  const read = readWorkspace(target, {
    configuration: configuration.configuration,
    today: day.today,
    progress,
  });
  progress.end();
  if (read.world.workspace.documents.size === 0) {
    return { problem: `There are no documents in "${path}"; name a folder with Markdown files.` };
  }
  tellNotices(read.notices);
  print(written(read.world, options));
  return 0;
}

function written(world: World, { format }: CoverageOptions): string {
  const value = coverageOf(world);
  switch (format) {
    case 'text':
      return coverageText(value, paletteFor(process.stdout));
    case 'json':
      return coverageJson(value);
    case 'html': {
      const { organisation } = world.configuration;
      return coverageHtml(value, { today: world.today, ...(organisation && { organisation }) });
    }
  }
}
