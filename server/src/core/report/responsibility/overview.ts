import { escapeMarkdown } from '../../features/escapeMarkdown.js';
import {
  type Duty,
  type ServiceSplit,
  sharedResponsibility,
} from '../../features/responsibility/sharedResponsibility.js';
import type { NamedPlace } from '../../features/responsibility/describedParts.js';
import type { World } from '../../rules/runRules.js';
import { enumerated } from '../../rules/wording.js';
import {
  frontMatterText,
  markdownDocument,
  markdownList,
  markdownTable,
  placeLink,
} from '../markdownParts.js';
import {
  dutyStateNames,
  partyNames,
  partyOfAddressees,
  serviceTitle,
} from './responsibilityWords.js';

const title = 'Shared responsibility in the cloud';

/**
 * Who does what, as a document: the services, what is not settled, and for each way of splitting the
 * duties a table of the controls with the place of each answer and of each party's part. Services
 * that share a column of a matrix share its table.
 */
export function responsibilityOverview(world: World): string {
  const { services, totals } = sharedResponsibility(world);
  const front = frontMatterText({ type: 'record', title, status: 'draft' });
  if (services.length === 0) {
    return markdownDocument([
      front,
      `# ${title}`,
      'This workspace leaves ISO/IEC 27017 out, so no control has cloud guidance to share.',
    ]);
  }
  const splits = byColumn(services);
  const open = totals.unassigned + totals.misfit + totals.unwritten;
  return markdownDocument([
    front,
    `# ${title}`,
    `As of ${world.today}: ${services.length} services and service models, ${open} duties not settled. Drawn from the Statement of Applicability, the responsibility matrices and the registers of suppliers.`,
    '## Services',
    markdownTable(['Service', 'Used for', 'Split of duties'], services.map(serviceRow)),
    ...[...splits.values()].flatMap((members) => splitBlocks(members)),
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

function serviceRow(service: ServiceSplit): readonly string[] {
  const { detail = '', place, column } = service;
  const name = serviceTitle(service);
  return [
    place ? placeLink(name, place) : escapeMarkdown(name),
    escapeMarkdown(detail),
    column === undefined ? 'in no matrix' : columnName(column),
  ];
}

function columnName(column: string): string {
  return column === '' ? 'the same for all services' : `column ${escapeMarkdown(column)}`;
}

function splitBlocks(services: readonly ServiceSplit[]): readonly string[] {
  const [first] = services;
  if (!first) {
    return [];
  }
  const names = enumerated([...new Set(services.map(serviceTitle))].map(escapeMarkdown), 20);
  const open = first.duties.filter(({ state }) => state !== 'assigned' && state !== 'excluded');
  return [
    `## ${first.column === undefined ? 'In no matrix' : capitalised(columnName(first.column))}`,
    `For ${names}.`,
    ...(open.length > 0 ? ['### Not settled', markdownList(open.map(openLine))] : []),
    '### Who does what',
    markdownTable(
      ['Control', 'Done by', 'ISO/IEC 27017 addresses', "Customer's part", "Provider's part"],
      first.duties.filter(({ state }) => state !== 'excluded').map(dutyRow),
    ),
  ];
}

function openLine({ id, title: name, state, missing, addressed, knowledge }: Duty): string {
  const words = {
    unassigned: 'nobody is named',
    misfit: `laid on one party alone, while ISO/IEC 27017 addresses the ${partyNames[partyOfAddressees[addressed]]} (${knowledge ?? ''})`,
    unwritten: `the part of the ${missing.join(' and of the ')} is described nowhere`,
    assigned: dutyStateNames.assigned,
    excluded: dutyStateNames.excluded,
  };
  return `**${id} ${escapeMarkdown(name)}**: ${words[state]}`;
}

function dutyRow({
  id,
  title: name,
  party,
  stated,
  described,
  addressed,
}: Duty): readonly string[] {
  const [place] = stated.filter((one) => one.party);
  const who = party ? partyNames[party] : '**nobody named**';
  return [
    `${id} ${escapeMarkdown(name)}`,
    place ? placeLink(who, place) : who,
    partyNames[partyOfAddressees[addressed]],
    places(described.customer),
    places(described.provider),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const mostPlaces = 3;

function places(all: readonly NamedPlace[]): string {
  const more = all.length - mostPlaces;
  const shown = all.slice(0, mostPlaces).map((place) => placeLink(place.label, place));
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
