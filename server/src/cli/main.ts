#!/usr/bin/env node
import process from 'node:process';
import { Command, CommanderError, Option } from 'commander';

import { languages } from '../core/base/language.js';
import { severities } from '../core/base/severity.js';
import { check, checkFormats, type CheckOptions } from './check.js';
import { coverage, coverageFormats, type CoverageOptions } from './coverage.js';
import { addDrafts } from './drafts.js';
import { mappingFormats } from '../core/report/mappingText.js';
import { mapping, type MappingOptions } from './mapping.js';
import type { OccasionOptions } from './options.js';
import { isProblem, type Problem } from './problem.js';
import { rules } from './rules.js';
import { show } from './show.js';
import { endQuietlyWhenNobodyReads, tell } from './terminal.js';
import { version } from './version.js';

/** The exit code for wrong usage and for input that cannot be read. */
const exitUsage = 2;

const exitCodes = `
Exit codes: 0 nothing to mend, 1 findings at or above --fail-on, 2 wrong usage or unreadable input.`;

endQuietlyWhenNobodyReads();
await run();

/**
 * Carries out the command line. The exit code is set and the program left to end by itself, so that
 * nothing of a long output is lost.
 */
async function run(): Promise<void> {
  try {
    if (process.argv.length <= 2) {
      end({
        problem: 'Say what to do, for example "isms check ."; "isms --help" lists the commands.',
      });
      return;
    }
    await program().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : exitUsage;
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    tell(`isms: something went wrong in the program itself (${reason}). Please report this.`);
    process.exitCode = exitUsage;
  }
}

function program(): Command {
  const isms = new Command('isms')
    .description(
      'Checks the documentation of an information security management system (ISMS) against ISO/IEC 27001, 27002 and 27017.',
    )
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError()
    .configureOutput({
      outputError: (text, write) => {
        write(usageLine(text));
      },
    })
    .exitOverride();
  addCheck(isms);
  addCoverage(isms);
  addMapping(isms);
  addDrafts(isms, end);
  isms
    .command('show')
    .argument(
      '[CONTROL...]',
      'ids such as A.5.15, CLD.6.3.1, clause 6.1.3 or a theme such as A.5, or words of a title or topic',
    )
    .description('tell what a control or clause asks for; without CONTROL, list the controls')
    .action((words: readonly string[]) => {
      end(show(words));
    });
  isms
    .command('rules')
    .description('list the rules with their severities')
    .addOption(localeOption())
    .action((options: Pick<OccasionOptions, 'locale'>) => {
      end(rules(options));
    });
  return isms;
}

function addCheck(isms: Command): void {
  isms
    .command('check')
    .argument(
      '[PATH...]',
      'folders, files or patterns, - for the standard input; else the working directory',
    )
    .description('check documents; exit code 1 where something has to be mended')
    .addOption(
      new Option('--format <format>', 'how to write').choices(checkFormats).default('text'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'the lightest severity that gives exit code 1')
        .choices(severities)
        .default('error'),
    )
    .option('--fix', 'apply the fixes that leave no choice, then check')
    .option(
      '--rule <ID=LEVEL>',
      'set a rule to error, warning, information, hint or off; may be given again',
      collected,
    )
    .option('--config <FILE>', 'read this file instead of isms.yaml')
    .option('--dry-run', 'with --fix: write nothing, show the changes as a diff')
    .option('--update-baseline', 'write isms-baseline.json: what is found now is not told again')
    .option('--no-baseline', 'tell also what isms-baseline.json knows')
    .option('--quiet', 'only show what gives exit code 1')
    .addOption(localeOption())
    .addOption(new Option('--today <DAY>', 'the day to check for, such as 2026-11-22').hideHelp())
    .addHelpText('after', exitCodes)
    .action(async (paths: readonly string[], options: CheckOptions) => {
      end(await check(paths, options));
    });
}

function addCoverage(isms: Command): void {
  isms
    .command('coverage')
    .argument('[PATH]', 'the folder of the workspace', '.')
    .description('tell which controls are covered, partly covered, open and excluded')
    .addOption(
      new Option('--format <format>', 'how to write').choices(coverageFormats).default('text'),
    )
    .option('--config <FILE>', 'read this file instead of isms.yaml')
    .addOption(localeOption())
    .addOption(new Option('--today <DAY>', 'the day to report for, such as 2026-11-22').hideHelp())
    .action((path: string, options: CoverageOptions) => {
      end(coverage(path, options));
    });
}

function addMapping(isms: Command): void {
  isms
    .command('mapping')
    .argument('[PATH]', 'the folder of the workspace', '.')
    .description('tell which controls have cloud guidance, for whom and from where')
    .addOption(
      new Option('--format <format>', 'how to write').choices(mappingFormats).default('markdown'),
    )
    .option('--config <FILE>', 'read this file instead of isms.yaml')
    .action((path: string, options: MappingOptions) => {
      end(mapping(path, options));
    });
}

function localeOption(): Option {
  return new Option('--locale <LANGUAGE>', `the language to write in: ${languages.join(' or ')}`);
}

/** Sets the exit code, and tells a problem in one line. */
function end(result: number | Problem): void {
  if (typeof result === 'number') {
    process.exitCode = result;
    return;
  }
  if (isProblem(result)) {
    tell(`isms: ${result.problem}`);
    process.exitCode = exitUsage;
  }
}

function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Turns what the parser of the command line says into one sentence with a way out. */
function usageLine(text: string): string {
  const sentence = text
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
  return `isms: ${sentence.charAt(0).toUpperCase()}${sentence.slice(1).replace(/[.]?$/, '.')} See "isms --help".\n`;
}
