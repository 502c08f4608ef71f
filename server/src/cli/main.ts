#!/usr/bin/env node
import process from 'node:process';
import { CommanderError } from 'commander';

import { type Language, languageOf, message } from '../core/base/language.js';
import { compileForShortRuns } from '../disk/compiling.js';
import { noCommand } from './helpWords.js';
import { isProblem, type Problem } from './problem.js';
import { program } from './program.js';
import { endQuietlyWhenNobodyReads, tell } from './terminal.js';

/** The exit code for wrong usage and for input that cannot be read. */
const exitUsage = 2;

compileForShortRuns();
endQuietlyWhenNobodyReads();
await run(languageAsked(process.argv.slice(2)));

/**
 * Carries out the command line. The exit code is set and the program left to end by itself, so that
 * nothing of a long output is lost.
 */
async function run(language: Language): Promise<void> {
  const end = (result: number | Problem): void => {
    endWith(result, language);
  };
  try {
    if (process.argv.length <= 2) {
      end({ problem: noCommand });
      return;
    }
    await program(language, end).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : exitUsage;
      return;
    }
    tell(ownMistake(language, error instanceof Error ? error.message : String(error)));
    process.exitCode = exitUsage;
  }
}

/** The language of what is said before the options are understood; a wrong `--locale` is told later. */
function languageAsked(args: readonly string[]): Language {
  const written = args.findLast((arg) => arg.startsWith('--locale='))?.slice('--locale='.length);
  const at = args.lastIndexOf('--locale');
  return languageOf(written ?? (at < 0 ? undefined : args[at + 1]));
}

/** Sets the exit code, and tells a problem in one line. */
function endWith(result: number | Problem, language: Language): void {
  if (typeof result === 'number') {
    process.exitCode = result;
    return;
  }
  if (isProblem(result)) {
    tell(`isms: ${result.problem[language]}`);
    process.exitCode = exitUsage;
  }
}

const ownMistake = message({
  en: (reason: string) =>
    `isms: something went wrong in the program itself (${reason}). Please report this.`,
  de: (reason) =>
    `isms: Im Programm selbst ist etwas schiefgegangen (${reason}). Bitte melden Sie das.`,
});
