import type { Language } from '../../base/language.js';
import { namedControl } from '../../catalogue/names.js';
import { escapeMarkdown } from '../../features/escapeMarkdown.js';
import { modelNames, type ServiceModel } from '../../features/responsibility/cloudServices.js';
import {
  type ChosenService,
  type GuidedParts,
  guidedParts,
} from '../../features/responsibility/guidedParts.js';
import type { World } from '../../rules/runRules.js';
import { type DraftWords, draftWords } from '../draftWords.js';
import {
  frontMatterText,
  markdownDocument,
  markdownList,
  markdownTable,
} from '../markdownParts.js';
import { partyOfAddressees, serviceTitle } from './responsibilityWords.js';

/**
 * A new responsibility matrix for `services`, as a draft to complete: one row for each control with
 * cloud guidance and, for each service, the party that ISO/IEC 27017 addresses. Service models and
 * services that are called by their names stand in tables of their own, each of which is read back as
 * a matrix.
 */
export function newMatrix(
  services: readonly ChosenService[],
  world: World,
  language: Language,
): string {
  const { matrix: words, guidanceNote } = draftWords[language];
  const parts = guidedParts(world);
  const { configuration } = world;
  const models = services.filter(({ name, model }) => model && isModelName(name, model));
  const named = services.filter((service) => !models.includes(service));
  return markdownDocument([
    frontMatterText({
      type: 'responsibility-matrix',
      title: words.title,
      status: 'draft',
      owner: '',
      role: configuration.role,
      ...(named.length > 0 && { services: named.map((one) => serviceTitle(one) ?? '') }),
    }),
    `# ${words.title}`,
    `## ${words.reading}`,
    words.readingText(guidanceNote(configuration.editions.iso27017)),
    ...matrixBlocks(words.byModel, models.map(columnOfModel), { parts, words }),
    ...matrixBlocks(words.byService, named.map(columnOfService), { parts, words }),
    `## ${words.parts}`,
    words.partsText,
    markdownList(parts.map((one) => partsLine(one, services))),
    `## ${words.upkeep}`,
    words.upkeepText,
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

function matrixBlocks(
  title: string,
  columns: readonly string[],
  {
    parts,
    words,
  }: { readonly parts: readonly GuidedParts[]; readonly words: DraftWords['matrix'] },
): readonly string[] {
  if (columns.length === 0) {
    return [];
  }
  const rows = parts.map(({ control, parties }) => [
    control.title,
    control.id,
    ...columns.map(() => words.cells[partyOfAddressees[parties]]),
  ]);
  return [`## ${title}`, markdownTable([...words.heads, ...columns], rows)];
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
