import { createHash } from 'node:crypto';
import process from 'node:process';

import { coverageOf } from '../core/features/coverage.js';
import { ismsReport } from '../core/features/report/ismsReport.js';
import { coverageHtml, coverageStyle } from '../core/report/coverageHtml.js';
import { coverageJson } from '../core/report/coverageJson.js';
import { coverageText } from '../core/report/coverageText.js';
import { oneWorkspace, type OneWorkspace, type OneWorkspaceOptions } from './oneWorkspace.js';
import { isProblem, type Problem } from './problem.js';
import { paletteFor, print } from './terminal.js';

export const coverageFormats = ['text', 'json', 'html'] as const;

export interface CoverageOptions extends OneWorkspaceOptions {
  readonly format: (typeof coverageFormats)[number];
}

/** Carries out `isms coverage` for the workspace that `path` lies in. Gives the exit code or a problem. */
export function coverage(path: string, options: CoverageOptions): number | Problem {
  const read = oneWorkspace(path, options);
  if (isProblem(read)) {
    return read;
  }
  print(written(read, options.format));
  return 0;
}

function written({ world, isConfigured }: OneWorkspace, format: CoverageOptions['format']): string {
  const value = coverageOf(world);
  switch (format) {
    case 'text':
      return coverageText(value, paletteFor(process.stdout), {
        isDefaultRole: !isConfigured,
        language: world.language,
        catalogue: world.catalogue,
      });
    case 'json':
      return coverageJson(value);
    case 'html':
      return coverageHtml(ismsReport(world), styleSource());
  }
}

/** The page allows its own style and no other. */
function styleSource(): string {
  return `sha256-${createHash('sha256').update(coverageStyle).digest('base64')}`;
}
