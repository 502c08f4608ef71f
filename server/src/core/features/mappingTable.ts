import { builtInData } from '../catalogue/builtIn.js';
import type { Catalogue, Editions } from '../catalogue/catalogue.js';
import { cloudPartiesFor } from '../catalogue/cloudParties.js';
import type { CloudParties, Control, ControlId } from '../catalogue/control.js';
import { controlsInUse } from '../catalogue/controlsInUse.js';
import { editionName, namedControl } from '../catalogue/names.js';
import { type CloudSource, cloudSourcesOf, type EvidenceLevel } from './cloudSources.js';

/** Which controls have cloud guidance, for whom and from where. */
export interface MappingTable {
  /** The editions that it is about, and the counts, in sentences. */
  readonly summary: readonly string[];
  /** In the catalogue's order; empty where the workspace leaves ISO/IEC 27017 out. */
  readonly rows: readonly MappingRow[];
}

/** A control with cloud guidance; every value is text for a person to read, empty where there is none. */
export interface MappingRow {
  readonly id: string;
  readonly title: string;
  /** Whom ISO/IEC 27017 addresses, in the edition that the workspace works to. */
  readonly parties: string;
  /** The numbers of ISO/IEC 27017:2015 that the guidance stands under, each with its parties. */
  readonly from2015: string;
  /** How well that is known, in words. */
  readonly known: string;
  /** The cloud controls of 27017:2015 on the same topic, by our own judgement. */
  readonly cloudControls: string;
  /** What is reported of ISO/IEC 27017:2026. */
  readonly in2026: string;
}

/** The names of the columns, in the order in which they are shown. */
export const mappingColumns: readonly (readonly [keyof MappingRow, string])[] = [
  ['id', 'Control'],
  ['title', 'Title'],
  ['parties', 'Cloud guidance for'],
  ['from2015', 'Stands in ISO/IEC 27017:2015 under'],
  ['known', 'How well that is known'],
  ['cloudControls', 'Cloud controls on the same topic (our judgement)'],
  ['in2026', 'Reported of ISO/IEC 27017:2026 (not verified)'],
];

/** The table for a workspace that works to `editions`. */
export function mappingTable(catalogue: Catalogue, editions: Editions): MappingTable {
  const guided = controlsInUse(catalogue, editions).filter(
    ({ standard }) => standard === 'iso27001' || standard === 'iso27017',
  );
  const withParties = guided
    .map((control) => ({ control, parties: cloudPartiesFor(control, catalogue, editions) }))
    .filter(({ parties }) => parties !== 'none');
  return {
    summary: summaryOf(withParties, catalogue, editions),
    rows: withParties.map(({ control, parties }) => rowOf(control, parties, catalogue)),
  };
}

interface Guided {
  readonly control: Control;
  readonly parties: CloudParties;
}

function summaryOf(
  guided: readonly Guided[],
  catalogue: Catalogue,
  { iso27001, iso27017 }: Editions,
): readonly string[] {
  const annexA = editionName('iso27001', iso27001);
  if (iso27017 === 'none') {
    return [
      `This workspace works to ${annexA} and leaves ISO/IEC 27017 out, so no control has cloud guidance.`,
    ];
  }
  const cloud = editionName('iso27017', iso27017);
  const ofAnnexA = guided.filter(({ control }) => control.standard === 'iso27001');
  const own = guided.filter(({ control }) => control.standard === 'iso27017');
  const all = catalogue.edition('iso27001', iso27001).length;
  const says = iso27017 === '2026' ? 'is reported to give' : 'gives';
  return [
    `${cloud} ${says} cloud guidance on ${ofAnnexA.length} of the ${all} controls of ${annexA}: ${countsOf(ofAnnexA)}.`,
    `It adds ${own.length} controls of its own: ${countsOf(own)}.`,
    ...(iso27001 === '2022' && iso27017 === '2015' ? [noteOnAncestors] : []),
    ...(iso27017 === '2026' ? [noteOnReports] : []),
  ];
}

const noteOnAncestors =
  'ISO/IEC 27017:2015 follows the numbers of 27002:2013, so a control of 2022 has the guidance of the controls that it came from.';

const noteOnReports =
  'Of ISO/IEC 27017:2026 only secondary sources were read; check what is reported against the standard.';

const partyWords: Readonly<Record<CloudParties, string>> = {
  both: 'customer and provider',
  'both-same': 'customer and provider',
  'customer-only': 'customer',
  'provider-only': 'provider',
  none: 'nobody',
};

function countsOf(guided: readonly Guided[]): string {
  const count = (...wanted: readonly CloudParties[]): string =>
    String(guided.filter(({ parties }) => wanted.includes(parties)).length);
  return [
    `${count('both', 'both-same')} for customer and provider`,
    `${count('customer-only')} for the customer alone`,
    `${count('provider-only')} for the provider alone`,
  ].join(', ');
}

function rowOf(control: Control, parties: CloudParties, catalogue: Catalogue): MappingRow {
  const cloud = cloudSourcesOf(control, catalogue, '2015');
  const sources = cloud.sources.filter(({ edition }) => edition === '2015');
  return {
    id: control.id,
    title: control.title,
    parties: partyWords[parties],
    from2015: sources.map(({ number, parties: of }) => `${number} (${partyWords[of]})`).join('; '),
    known: knownOf(sources),
    cloudControls: cloud.related.map(namedControl).join('; '),
    in2026: reportsOf2026(control, catalogue).join('; '),
  };
}

const levelWords: Readonly<Record<EvidenceLevel, string>> = {
  A: "known from the standard's text",
  B: 'partly verified',
  C: 'not yet verified against the text',
  reported: 'reported, not verified',
};

/** One word for all where it holds for all, else one for each number. */
function knownOf(sources: readonly CloudSource[]): string {
  const levels = new Set(sources.map(({ level }) => level));
  return levels.size === 1
    ? [...levels].map((level) => levelWords[level]).join('')
    : sources.map(({ number, level }) => `${number}: ${levelWords[level]}`).join('; ');
}

/** The numbers of 27017:2026 in which the guidance is reported to live on, with parties and topic. */
function reportsOf2026(control: Control, catalogue: Catalogue): readonly string[] {
  const entries = control.edition === '2026' ? [control] : formsOf2026(control, catalogue);
  return entries
    .filter(({ cloudParties }) => cloudParties !== 'none')
    .map(({ id, cloudParties }) => {
      const topic = builtInData().guided2026[id]?.topic;
      const about = topic === undefined ? '' : `: ${topic}`;
      return `${id} (${partyWords[cloudParties]})${about}`;
    });
}

function formsOf2026(control: Control, catalogue: Catalogue): readonly Control[] {
  const later = catalogue.successors(control.id).map((relation) => relation.control);
  const current = control.edition === '2022' ? [control, ...later] : later;
  const numbers = new Set(current.map(({ id }) => id.replace(/^A\./, '')));
  return [...numbers].flatMap((number) => {
    const found = catalogue.find(number as ControlId);
    return found?.edition === '2026' ? [found] : [];
  });
}
