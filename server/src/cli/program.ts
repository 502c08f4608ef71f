import { Command, Option } from 'commander';

import type { Language } from '../core/base/language.js';
import { severities } from '../core/base/severity.js';
import { mappingFormats } from '../core/report/mappingText.js';
import { check, checkFormats, type CheckOptions } from './check.js';
import { coverage, coverageFormats, type CoverageOptions } from './coverage.js';
import { addDrafts } from './drafts.js';
import { type HelpWords, helpWords } from './helpWords.js';
import { withHelpIn } from './localisedHelp.js';
import { mapping, type MappingOptions } from './mapping.js';
import type { OccasionOptions } from './options.js';
import type { Problem } from './problem.js';
import { rules } from './rules.js';
import { show } from './show.js';
import { usageText } from './usageText.js';
import { version } from './version.js';

/** What a command is made with. */
export interface CommandMaker {
  readonly words: HelpWords;
  /** A new command under a name, described and able to speak another language. */
  readonly command: (name: keyof HelpWords['commands']) => Command;
  /** Takes the exit code of a command, or why it was not carried out. */
  readonly end: (result: number | Problem) => void;
}

/** The commands and options of `isms`, described in `language`. `end` is told the result of the one that is called. */
export function program(language: Language, end: CommandMaker['end']): Command {
  const words = helpWords(language);
  const isms = withHelpIn(language, new Command('isms'))
    .description(words.program)
    .version(version, '-v, --version', words.version)
    .helpOption('-h, --help', words.help)
    .addOption(localeOption(words))
    .helpCommand(false)
    .showSuggestionAfterError()
    .configureOutput({
      outputError: (text, write) => {
        write(`isms: ${usageText(text, language)}\n`);
      },
    })
    .exitOverride();
  const maker: CommandMaker = {
    words,
    command: (name) =>
      isms.command(name).description(words.commands[name]).addOption(localeOption(words)),
    end,
  };
  addCheck(maker);
  addCoverage(maker);
  addMapping(maker);
  addDrafts(maker);
  addShow(maker);
  addRules(maker);
  return isms;
}

function addCheck({ command, words, end }: CommandMaker): void {
  const { options } = words;
  command('check')
    .argument('[PATH...]', words.arguments.paths)
    .addOption(
      new Option('--format <format>', options.format).choices(checkFormats).default('text'),
    )
    .addOption(
      new Option('--fail-on <severity>', options.failOn).choices(severities).default('error'),
    )
    .option('--fix', options.fix)
    .option('--rule <ID=LEVEL>', options.rule, collected)
    .option('--config <FILE>', options.config)
    .option('--dry-run', options.dryRun)
    .option('--update-baseline', options.updateBaseline)
    .option('--no-baseline', options.noBaseline)
    .option('--quiet', options.quiet)
    .addOption(todayOption())
    .addHelpText('after', `\n${words.exitCodes}`)
    .action(async (paths: readonly string[], _, called: Command) => {
      end(await check(paths, called.optsWithGlobals<CheckOptions>()));
    });
}

function addCoverage({ command, words, end }: CommandMaker): void {
  command('coverage')
    .argument('[PATH]', words.arguments.folder, '.')
    .addOption(
      new Option('--format <format>', words.options.format)
        .choices(coverageFormats)
        .default('text'),
    )
    .option('--config <FILE>', words.options.config)
    .addOption(todayOption())
    .action((path: string, _, called: Command) => {
      end(coverage(path, called.optsWithGlobals<CoverageOptions>()));
    });
}

function addMapping({ command, words, end }: CommandMaker): void {
  command('mapping')
    .argument('[PATH]', words.arguments.folder, '.')
    .addOption(
      new Option('--format <format>', words.options.format)
        .choices(mappingFormats)
        .default('markdown'),
    )
    .option('--config <FILE>', words.options.config)
    .action((path: string, _, called: Command) => {
      end(mapping(path, called.optsWithGlobals<MappingOptions>()));
    });
}

function addShow({ command, words, end }: CommandMaker): void {
  command('show')
    .argument('[CONTROL...]', words.arguments.control)
    .action((controls: readonly string[], _, called: Command) => {
      end(show(controls, called.optsWithGlobals<Pick<OccasionOptions, 'locale'>>()));
    });
}

function addRules({ command, end }: CommandMaker): void {
  command('rules').action((_, called: Command) => {
    end(rules(called.optsWithGlobals<Pick<OccasionOptions, 'locale'>>()));
  });
}

function localeOption({ options }: HelpWords): Option {
  return new Option('--locale <LANGUAGE>', options.locale);
}

/** For tests, and for a report as of another day. */
function todayOption(): Option {
  return new Option('--today <DAY>').hideHelp();
}

function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
