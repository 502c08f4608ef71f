import type { Command } from 'commander';

import { serviceModels } from '../core/features/responsibility/cloudServices.js';
import type { ChosenService } from '../core/features/responsibility/guidedParts.js';
import { type DraftKind, draftOf } from '../core/report/responsibility/drafts.js';
import { oneWorkspace, type OneWorkspaceOptions } from './oneWorkspace.js';
import { isProblem, type Problem } from './problem.js';
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
  print(draftOf(kind, chosen, read.world).text);
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
    return {
      problem: `"--service ${written}" is not understood; write it as --service saas, --service AWS or --service AWS=iaas.`,
    };
  }
  return { name, ...(model && { model }) };
}

function modelOf(text: string): ChosenService['model'] {
  return serviceModels.find((model) => model === text.trim().toLowerCase());
}

const commands: readonly (readonly [name: string, kind: DraftKind, description: string])[] = [
  [
    'responsibility',
    'shared-responsibility',
    'tell for each cloud service who does what, as Markdown',
  ],
  [
    'matrix',
    'responsibility-matrix',
    'print a new responsibility matrix with whom ISO/IEC 27017 addresses',
  ],
  [
    'questionnaire',
    'supplier-questionnaire',
    'print a questionnaire for the provider of a cloud service',
  ],
  [
    'customer-statement',
    'customer-statement',
    'print what a provider does and what stays with its customers',
  ],
  [
    'stage1',
    'stage-1',
    'tell what an auditor who reads the documents in Stage 1 could raise, as Markdown',
  ],
];

/** The drafts that are about services, which can be named. */
const aboutServices: readonly DraftKind[] = [
  'responsibility-matrix',
  'supplier-questionnaire',
  'customer-statement',
];

/** Adds the commands that print documents about shared responsibility and about Stage 1. */
export function addDrafts(isms: Command, end: (result: number | Problem) => void): void {
  for (const [name, kind, description] of commands) {
    const command = isms
      .command(name)
      .argument('[PATH]', 'the folder of the workspace', '.')
      .description(description)
      .option('--config <FILE>', 'read this file instead of isms.yaml');
    if (aboutServices.includes(kind)) {
      command.option(
        '--service <NAME=MODEL>',
        'a service such as AWS, AWS=iaas or saas; may be given again for a matrix',
        collected,
      );
    }
    command.action((path: string, options: DraftOptions) => {
      end(draft(kind, path, options));
    });
  }
}

function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
