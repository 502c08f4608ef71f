import process from 'node:process';

import type { Severity } from '../core/base/severity.js';
import { findingsJson } from '../core/report/findingsJson.js';
import { findingsText } from '../core/report/findingsText.js';
import { githubCommands } from '../core/report/github.js';
import { isAtLeast, junitXml } from '../core/report/junit.js';
import type { CheckedFile, Report } from '../core/report/report.js';
import { sarif } from '../core/report/sarif.js';
import { rules } from '../core/rules/index.js';
import type { Occasion } from '../core/rules/runRules.js';
import { checkProblems } from './checkProblems.js';
import {
  type CheckedWorkspace,
  checkPaths,
  type CheckRequest,
  checkStandardInput,
} from './checkWorkspaces.js';
import { type OccasionOptions, occasionOf, ruleLevels } from './options.js';
import { isProblem, type Problem } from './problem.js';
import { createProgress } from './progress.js';
import { tellBaseline, tellFailures, tellFixes } from './tellCheck.js';
import { tellTables } from './tellTables.js';
import { columnsOf, paletteFor, print } from './terminal.js';
import { tellNotices } from './notices.js';
import { reportOf } from './reportOf.js';
import { version } from './version.js';

export const checkFormats = ['text', 'json', 'sarif', 'github', 'junit'] as const;

export type CheckFormat = (typeof checkFormats)[number];

/** The options of `isms check` as they are written. */
export interface CheckOptions extends OccasionOptions {
  readonly format: CheckFormat;
  readonly failOn: Severity;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly rule?: readonly string[];
  readonly config?: string;
  readonly quiet?: boolean;
  /** False for `--no-baseline`. */
  readonly baseline?: boolean;
  readonly updateBaseline?: boolean;
}

/**
 * Carries out `isms check`. Gives the exit code: 0 where nothing weighs as much as `failOn`, 1 where
 * something does, or why nothing was checked.
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
): Promise<number | Problem> {
  const levels = ruleLevels(options.rule ?? []);
  const occasion = occasionOf(options);
  if (isProblem(levels)) {
    return levels;
  }
  if (isProblem(occasion)) {
    return occasion;
  }
  if (options.dryRun && !options.fix) {
    return checkProblems.dryRunAlone();
  }
  const checked = await checkAsAsked(paths, options, { ...levels, ...occasion });
  return isProblem(checked) ? checked : show(checked, paths, options);
}

async function checkAsAsked(
  paths: readonly string[],
  options: CheckOptions,
  read: Occasion & Pick<CheckRequest, 'levels'>,
): Promise<readonly CheckedWorkspace[] | Problem> {
  tellFailures(read.language);
  const progress = createProgress();
  const request = {
    cwd: process.cwd(),
    config: options.config,
    fix: fixUse(options),
    baseline: baselineUse(options),
    ...read,
    progress,
  };
  const checked = paths.includes('-')
    ? await checkStandardInput(paths, request)
    : checkPaths(paths.length === 0 ? ['.'] : paths, request);
  progress.end();
  return checked;
}

function fixUse({ fix, dryRun }: CheckOptions): CheckRequest['fix'] {
  if (!fix) {
    return 'none';
  }
  return dryRun ? 'preview' : 'write';
}

function baselineUse({ baseline, updateBaseline }: CheckOptions): CheckRequest['baseline'] {
  if (updateBaseline) {
    return 'update';
  }
  return baseline === false ? 'ignore' : 'use';
}

function show(
  checked: readonly CheckedWorkspace[],
  paths: readonly string[],
  options: CheckOptions,
): number {
  const isQuiet = options.quiet ?? false;
  const report = reportOf(checked, paths, namesFromWorkingDirectory(options.format));
  const { language = 'en' } = report;
  if (!isQuiet) {
    tellNotices(
      checked.flatMap(({ notices }) => notices),
      language,
    );
    tellTables(checked);
    checked.forEach(tellBaseline);
  }
  tellFixes(checked, language);
  print(
    options.dryRun
      ? checked.map(({ fixed }) => fixed.patch ?? '').join('')
      : written(isQuiet ? onlyFailing(report, options.failOn) : report, options),
  );
  const fails = report.files.some(({ findings }) =>
    findings.some(({ severity }) => isAtLeast(severity, options.failOn)),
  );
  return fails ? 1 : 0;
}

function written(report: Report, { format, failOn }: CheckOptions): string {
  switch (format) {
    case 'text':
      return findingsText(report, {
        palette: paletteFor(process.stdout),
        ...columnsOf(process.stdout),
      });
    case 'json':
      return findingsJson(report);
    case 'sarif':
      return sarif(report, { version, rules });
    case 'github':
      return githubCommands(report);
    case 'junit':
      return junitXml(report, failOn);
  }
}

/**
 * Services that show findings beside the source know files by their names in the repository, and a
 * terminal opens a name that is clicked on from the working directory.
 */
function namesFromWorkingDirectory(format: CheckFormat): boolean {
  return format === 'sarif' || format === 'github' || format === 'text';
}

function onlyFailing(report: Report, failOn: Severity): Report {
  const failing = ({ findings, ...file }: CheckedFile): CheckedFile => ({
    ...file,
    findings: findings.filter(({ severity }) => isAtLeast(severity, failOn)),
  });
  return { ...report, files: report.files.map(failing) };
}
