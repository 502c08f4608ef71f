import { escapeMarkdown } from '../../features/escapeMarkdown.js';
import {
  type Duty,
  type ServiceSplit,
  sharedResponsibility,
} from '../../features/responsibility/sharedResponsibility.js';
import type { NamedPlace } from '../../features/responsibility/describedParts.js';
import type { World } from '../../rules/runRules.js';
import {
  frontMatterText,
  markdownDocument,
  markdownList,
  markdownTable,
  placeLink,
} from '../markdownParts.js';
import { type OverviewWords, overviewWords } from './overviewWords.js';
import { partyOfAddressees, serviceTitle } from './responsibilityWords.js';

/**
 * Who does what, as a document: the services, what is not settled, and for each way of splitting the
 * duties a table of the controls with the place of each answer and of each party's part. Services
 * that share a column of a matrix share its table.
 */
export function responsibilityOverview(world: World): string {
  const { services, totals } = sharedResponsibility(world);
  const words = overviewWords[world.language];
  const { title } = words;
  const front = frontMatterText({ type: 'record', title, status: 'draft' });
  if (services.length === 0) {
    return markdownDocument([front, `# ${title}`, words.leftOut]);
  }
  const splits = byColumn(services);
  const open = totals.unassigned + totals.misfit + totals.unwritten;
  return markdownDocument([
    front,
    `# ${title}`,
    words.intro(world.today, services.length, open),
    `## ${words.services}`,
    markdownTable(
      words.serviceHeads,
      services.map((service) => serviceRow(service, words)),
    ),
    ...[...splits.values()].flatMap((members) => splitBlocks(members, words)),
  ]);
}

/** No header of a column has a line break. */
const noColumn = '\n';

function byColumn(services: readonly ServiceSplit[]): ReadonlyMap<string, readonly ServiceSplit[]> {
  const splits = new Map<string, ServiceSplit[]>();
  for (const service of services) {
    const key = service.column ?? noColumn;
    splits.set(key, [...(splits.get(key) ?? []), service]);
  }
  return splits;
}

function serviceRow(service: ServiceSplit, words: OverviewWords): readonly string[] {
  const { detail = '', place, column } = service;
  const name = serviceTitle(service) ?? words.cloudService;
  return [
    place ? placeLink(name, place) : escapeMarkdown(name),
    escapeMarkdown(detail),
    column === undefined ? words.inNoMatrix : columnName(column, words),
  ];
}

function columnName(column: string, words: OverviewWords): string {
  return column === '' ? words.sameForAll : words.column(escapeMarkdown(column));
}

function splitBlocks(services: readonly ServiceSplit[], words: OverviewWords): readonly string[] {
  const [first] = services;
  if (!first) {
    return [];
  }
  const names = services.map((service) => serviceTitle(service) ?? words.cloudService);
  const column = first.column === undefined ? words.inNoMatrix : columnName(first.column, words);
  const open = first.duties.filter(({ state }) => state !== 'assigned' && state !== 'excluded');
  return [
    `## ${capitalised(column)}`,
    words.forServices([...new Set(names)].map(escapeMarkdown)),
    ...(open.length > 0
      ? [`### ${words.notSettled}`, markdownList(open.map((duty) => openLine(duty, words)))]
      : []),
    `### ${words.whoDoesWhat}`,
    markdownTable(
      words.dutyHeads,
      first.duties.filter(({ state }) => state !== 'excluded').map((duty) => dutyRow(duty, words)),
    ),
  ];
}

function openLine(duty: Duty, words: OverviewWords): string {
  return `**${duty.id} ${escapeMarkdown(duty.title)}**: ${openWords(duty, words)}`;
}

function openWords({ state, missing, addressed, knowledge }: Duty, words: OverviewWords): string {
  switch (state) {
    case 'misfit':
      return words.misfit(partyOfAddressees[addressed], knowledge ?? 'unverified');
    case 'unwritten':
      return words.unwritten(missing);
    case 'unassigned':
    case 'assigned':
    case 'excluded':
      return words.nobodyIsNamed;
  }
}

function dutyRow(
  { id, title: name, party, stated, described, addressed }: Duty,
  words: OverviewWords,
): readonly string[] {
  const [place] = stated.filter((one) => one.party);
  const who = party ? words.party[party] : `**${words.nobody}**`;
  return [
    `${id} ${escapeMarkdown(name)}`,
    place ? placeLink(who, place) : who,
    words.party[partyOfAddressees[addressed]],
    places(described.customer, words),
    places(described.provider, words),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const mostPlaces = 3;

function places(all: readonly NamedPlace[], words: OverviewWords): string {
  const more = all.length - mostPlaces;
  const shown = all.slice(0, mostPlaces).map((place) => placeLink(place.label, place));
  return [...shown, ...(more > 0 ? [words.more(more)] : [])].join(', ');
}
