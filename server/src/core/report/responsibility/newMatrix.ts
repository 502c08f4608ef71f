import { namedControl } from '../../catalogue/names.js';
import { escapeMarkdown } from '../../features/escapeMarkdown.js';
import { modelNames, type ServiceModel } from '../../features/responsibility/cloudServices.js';
import {
  type ChosenService,
  type GuidedParts,
  guidedParts,
} from '../../features/responsibility/guidedParts.js';
import type { World } from '../../rules/runRules.js';
import {
  frontMatterText,
  markdownDocument,
  markdownList,
  markdownTable,
} from '../markdownParts.js';
import { guidanceNote, partyOfAddressees, serviceTitle } from './responsibilityWords.js';

/**
 * A new responsibility matrix for `services`, as a draft to complete: one row for each control with
 * cloud guidance and, for each service, the party that ISO/IEC 27017 addresses. Service models and
 * services that are called by their names stand in tables of their own, each of which is read back as
 * a matrix.
 */
export function newMatrix(services: readonly ChosenService[], world: World): string {
  const parts = guidedParts(world);
  const { configuration } = world;
  const models = services.filter(({ name, model }) => model && isModelName(name, model));
  const named = services.filter((service) => !models.includes(service));
  return markdownDocument([
    frontMatterText({
      type: 'responsibility-matrix',
      title: 'Responsibility Matrix for Cloud Services',
      status: 'draft',
      owner: '',
      role: configuration.role,
      ...(named.length > 0 && { services: named.map(serviceTitle) }),
    }),
    '# Responsibility Matrix for Cloud Services',
    '## How to read it',
    `CSP is the cloud service provider, CSC the cloud service customer. Shared means that each side has a part of its own. ${guidanceNote(configuration.editions)} The standard addresses its parties by control and not by service model: compare each cell with the terms of the service, and change it where they split the duty in another way.`,
    ...matrixBlocks('Matrix by service model', models.map(columnOfModel), parts),
    ...matrixBlocks('Matrix by service', named.map(columnOfService), parts),
    '## The parts of both sides',
    'Replace what stands here by what was agreed for each service.',
    markdownList(parts.map((one) => partsLine(one, services))),
    '## Upkeep',
    'Who compares this matrix with the terms of each provider, how often, and how changes reach the people concerned.',
  ]);
}

function isModelName(name: string, model: ServiceModel): boolean {
  return name === '' || name === modelNames[model];
}

function columnOfModel({ model }: ChosenService): string {
  return model ? modelNames[model] : '';
}

/** Without brackets or a comma, behind which the words would make the column that of the service model. */
function columnOfService({ name, model }: ChosenService): string {
  return escapeMarkdown(model ? `${name} ${modelNames[model]}` : name);
}

const cells = { both: 'Shared', csp: 'CSP', csc: 'CSC' } as const;

function matrixBlocks(
  title: string,
  columns: readonly string[],
  parts: readonly GuidedParts[],
): readonly string[] {
  if (columns.length === 0) {
    return [];
  }
  const rows = parts.map(({ control, parties }) => [
    control.title,
    control.id,
    ...columns.map(() => cells[partyOfAddressees[parties]]),
  ]);
  return [`## ${title}`, markdownTable(['Activity', 'Control', ...columns], rows)];
}

function partsLine(
  { control, about, notes }: GuidedParts,
  services: readonly ChosenService[],
): string {
  const models = new Set(services.flatMap(({ model }) => model ?? []));
  const differing = [...models].flatMap((model) =>
    (notes[model] ?? []).map((note) => `${modelNames[model]}: ${note}`),
  );
  return `**${namedControl(control)}.** ${[...about, ...differing].join(' ')}`;
}
