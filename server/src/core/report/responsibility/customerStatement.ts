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
import {
  frontMatterText,
  markdownDocument,
  markdownList,
  markdownTable,
} from '../markdownParts.js';
import { byGroup, guidanceNote, serviceTitle } from './responsibilityWords.js';

/**
 * What the provider of `service` tells its customers: by control, what it does, as far as the
 * workspace's statement says it, and what stays with the customer. What nobody has written yet is
 * left as a place to complete. Where it was taken from stands at the end, for the writer alone.
 */
export function customerStatement(service: ChosenService, world: World): string {
  const { organisation, editions } = world.configuration;
  const who = organisation === undefined ? 'The provider' : escapeMarkdown(organisation);
  const title = `Security of ${serviceTitle(service)}: what we do and what stays with you`;
  const parts = guidedParts(world).filter(({ control }) => !isExcluded(control.id, world));
  return markdownDocument([
    frontMatterText({ title, status: 'draft', role: 'csp' }),
    `# ${escapeMarkdown(title)}`,
    `${who} provides the service; you are its cloud service customer. This statement says for each topic what each side does. ${guidanceNote(editions)}`,
    ...[...byGroup(parts)].flatMap(([group, members]) => [
      `## ${escapeMarkdown(group)}`,
      ...members.flatMap((one) => controlBlocks(one, service, world)),
    ]),
    '## Certificates and reports',
    'To complete: the certificates and reports that are held, each with its edition, scope and period. Name ISO/IEC 27017 only together with the certificate to ISO/IEC 27001 that its controls belong to.',
    ...sourceBlocks(parts, world),
  ]);
}

function isExcluded(id: GuidedParts['control']['id'], world: World): boolean {
  return statementPlaces(id, world).some(
    ({ applicability, justified }) => applicability === 'excluded' && justified,
  );
}

function controlBlocks(
  { control, parties, guidance, notes }: GuidedParts,
  { model }: ChosenService,
  world: World,
): readonly string[] {
  const said = statementPlaces(control.id, world).flatMap(
    ({ cloudGuidance }) => partOfProvider(cloudGuidance ?? '') ?? [],
  );
  const ours = parties === 'customer-only' ? [] : oursBlocks(said, guidance.provider);
  const yours = guidance.customer;
  const usual = model ? (notes[model] ?? []) : [];
  return [
    `### ${namedControl(control)}`,
    ...ours,
    ...(yours.length === 0 ? [] : ['**What stays with you**', markdownList(yours)]),
    ...(model && usual.length > 0 ? [`Usual for ${modelNames[model]}: ${usual.join(' ')}`] : []),
  ];
}

/** What the workspace says, else what the guidance asks for, as a place to complete. */
function oursBlocks(said: readonly string[], asked: readonly string[]): readonly string[] {
  const stated = said.map(escapeMarkdown);
  return stated.length > 0
    ? ['**What we do**', ...stated]
    : ['**What we do**', `To complete:\n\n${markdownList(asked)}`];
}

function sourceBlocks(parts: readonly GuidedParts[], world: World): readonly string[] {
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
    : [
        '## Where this was taken from',
        'For the writer: take this section out before the statement goes to customers.',
        markdownTable(['Topic', 'Our documents'], rows),
      ];
}
