import type { Command } from 'commander';

import { serviceModels } from '../core/features/responsibility/cloudServices.js';
import type { ChosenService } from '../core/features/responsibility/guidedParts.js';
import { type DraftKind, draftOf } from '../core/report/responsibility/drafts.js';
import type { HelpWords } from './helpWords.js';
import { oneWorkspace, type OneWorkspaceOptions } from './oneWorkspace.js';
import { isProblem, type Problem, problem } from './problem.js';
import type { CommandMaker } from './program.js';
import { print } from './terminal.js';

export interface DraftOptions extends OneWorkspaceOptions {
  readonly service?: readonly string[];
}

/** Prints a draft for the workspace that `path` lies in. Gives the exit code or a problem. */
export function draft(kind: DraftKind, path: string, options: DraftOptions): number | Problem {
  const services = (options.service ?? []).map(serviceNamed);
  const read = services.find(isProblem) ?? oneWorkspace(path, options);
  if (isProblem(read)) {
    return read;
  }
  const chosen = services.filter((service): service is ChosenService => !isProblem(service));
  // What is asked for counts more than what the documents are written in.
  const asked = options.locale === undefined ? undefined : read.world.language;
  print(draftOf(kind, chosen, read.world, asked).text);
  return 0;
}

/** Reads `saas`, `AWS` or `AWS=iaas`. */
function serviceNamed(written: string): ChosenService | Problem {
  const known = modelOf(written);
  if (known) {
    return { name: '', model: known };
  }
  const at = written.lastIndexOf('=');
  const name = (at < 0 ? written : written.slice(0, at)).trim();
  const model = at < 0 ? undefined : modelOf(written.slice(at + 1));
  if (name === '' || (at >= 0 && !model)) {
    return unclearService(written);
  }
  return { name, ...(model && { model }) };
}

const unclearService = problem({
  en: (written: string) =>
    `"--service ${written}" is not understood; write it as --service saas, --service AWS or --service AWS=iaas.`,
  de: (written) =>
    `„--service ${written}“ ist nicht verständlich; schreiben Sie --service saas, --service AWS oder --service AWS=iaas.`,
});

function modelOf(text: string): ChosenService['model'] {
  return serviceModels.find((model) => model === text.trim().toLowerCase());
}

const kinds = {
  responsibility: 'shared-responsibility',
  matrix: 'responsibility-matrix',
  questionnaire: 'supplier-questionnaire',
  'customer-statement': 'customer-statement',
  stage1: 'stage-1',
} as const satisfies Partial<Record<keyof HelpWords['commands'], DraftKind>>;

/** The drafts that are about services, which can be named. */
const aboutServices: readonly (keyof typeof kinds)[] = [
  'matrix',
  'questionnaire',
  'customer-statement',
];

/** Adds the commands that print documents about shared responsibility and about Stage 1. */
export function addDrafts({ command, words, end }: CommandMaker): void {
  for (const name of Object.keys(kinds) as readonly (keyof typeof kinds)[]) {
    const made = command(name)
      .argument('[PATH]', words.arguments.folder, '.')
      .option('--config <FILE>', words.options.config);
    if (aboutServices.includes(name)) {
      made.option('--service <NAME=MODEL>', words.options.service, collected);
    }
    made.action((path: string, _, called: Command) => {
      end(draft(kinds[name], path, called.optsWithGlobals<DraftOptions>()));
    });
  }
}

function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
