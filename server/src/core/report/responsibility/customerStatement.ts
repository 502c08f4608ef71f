import type { Language } from '../../base/language.js';
import { namedControl } from '../../catalogue/names.js';
import { escapeMarkdown } from '../../features/escapeMarkdown.js';
import { modelNames } from '../../features/responsibility/cloudServices.js';
import {
  type ChosenService,
  type GuidedParts,
  guidedParts,
} from '../../features/responsibility/guidedParts.js';
import { describedParts } from '../../features/responsibility/describedParts.js';
import { partOfProvider } from '../../features/responsibility/partOfProvider.js';
import { statementPlaces } from '../../features/statementPlaces.js';
import type { World } from '../../rules/runRules.js';
import { type DraftWords, draftWords } from '../draftWords.js';
import {
  frontMatterText,
  markdownDocument,
  markdownList,
  markdownTable,
} from '../markdownParts.js';
import { byGroup, serviceTitle } from './responsibilityWords.js';

/**
 * What the provider of `service` tells its customers: by control, what it does, as far as the
 * workspace's statement says it, and what stays with the customer. What nobody has written yet is
 * left as a place to complete. Where it was taken from stands at the end, for the writer alone.
 */
export function customerStatement(
  service: ChosenService,
  world: World,
  language: Language,
): string {
  const words = draftWords[language];
  const { customer } = words;
  const { organisation, editions } = world.configuration;
  const who = organisation === undefined ? customer.provider : escapeMarkdown(organisation);
  const title = customer.title(serviceTitle(service));
  const parts = guidedParts(world).filter(({ control }) => !isExcluded(control.id, world));
  return markdownDocument([
    frontMatterText({ title, status: 'draft', role: 'csp' }),
    `# ${escapeMarkdown(title)}`,
    customer.intro(who, words.guidanceNote(editions.iso27017)),
    ...[...byGroup(parts, language)].flatMap(([group, members]) => [
      `## ${escapeMarkdown(group)}`,
      ...members.flatMap((one) => controlBlocks(one, { service, words }, world)),
    ]),
    `## ${customer.certificates}`,
    customer.certificatesText,
    ...sourceBlocks(parts, customer, world),
  ]);
}

function isExcluded(id: GuidedParts['control']['id'], world: World): boolean {
  return statementPlaces(id, world).some(
    ({ applicability, justified }) => applicability === 'excluded' && justified,
  );
}

function controlBlocks(
  { control, parties, guidance, notes }: GuidedParts,
  { service: { model }, words }: { readonly service: ChosenService; readonly words: DraftWords },
  world: World,
): readonly string[] {
  const { customer } = words;
  const said = statementPlaces(control.id, world).flatMap(
    ({ cloudGuidance }) => partOfProvider(cloudGuidance ?? '') ?? [],
  );
  const ours = parties === 'customer-only' ? [] : oursBlocks(said, guidance.provider, customer);
  const yours = guidance.customer;
  const usual = model ? (notes[model] ?? []) : [];
  return [
    `### ${namedControl(control)}`,
    ...ours,
    ...(yours.length === 0 ? [] : [`**${customer.yours}**`, markdownList(yours)]),
    ...(model && usual.length > 0
      ? [`${words.usualFor(modelNames[model])}: ${usual.join(' ')}`]
      : []),
  ];
}

/** What the workspace says, else what the guidance asks for, as a place to complete. */
function oursBlocks(
  said: readonly string[],
  asked: readonly string[],
  words: DraftWords['customer'],
): readonly string[] {
  const stated = said.map(escapeMarkdown);
  return stated.length > 0
    ? [`**${words.ours}**`, ...stated]
    : [`**${words.ours}**`, `${words.toComplete}\n\n${markdownList(asked)}`];
}

function sourceBlocks(
  parts: readonly GuidedParts[],
  words: DraftWords['customer'],
  world: World,
): readonly string[] {
  const rows = parts.flatMap(({ control }) => {
    const described = describedParts(control.id, statementPlaces(control.id, world), world);
    const places = [...described.provider, ...described.unsaid];
    return places.length === 0
      ? []
      : [
          [
            control.id,
            places.map(({ file, line }) => escapeMarkdown(`${file}:${line}`)).join(', '),
          ],
        ];
  });
  return rows.length === 0
    ? []
    : [`## ${words.sources}`, words.sourcesText, markdownTable(words.sourceHeads, rows)];
}
