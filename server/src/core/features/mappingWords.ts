import type { InEachLanguage } from '../base/language.js';
import type { Editions } from '../catalogue/catalogue.js';
import type { CloudParties } from '../catalogue/control.js';
import type { MappingRow } from './mappingTable.js';

/** How many controls have guidance for both parties, and for one alone. */
export type PartyCounts = Readonly<Record<'both' | 'customer' | 'provider', number>>;

interface GuidedCounts {
  readonly edition: Exclude<Editions['iso27017'], 'none'>;
  readonly guided: number;
  readonly all: number;
  readonly annexA: string;
  /** By party, in words. */
  readonly counts: string;
}

interface MappingWords {
  readonly title: string;
  readonly columns: Readonly<Record<keyof MappingRow, string>>;
  readonly party: Readonly<Record<CloudParties, string>>;
  readonly known: string;
  readonly leftOut: (annexA: string) => string;
  readonly guided: (counts: GuidedCounts) => string;
  readonly adds: (controls: number, counts: string) => string;
  readonly counts: (counts: PartyCounts) => string;
  readonly onAncestors: string;
  readonly onReports: string;
}

/** What the table of cloud guidance by control says. */
export const mappingWords: InEachLanguage<MappingWords> = {
  en: {
    title: 'Cloud guidance by control',
    columns: {
      id: 'Control',
      title: 'Title',
      parties: 'Cloud guidance for',
      from2015: 'Stands in ISO/IEC 27017:2015 under',
      known: 'How well that is known',
      cloudControls: 'Cloud controls on the same topic (our judgement)',
      in2026: 'Reported of ISO/IEC 27017:2026 (not verified)',
    },
    party: {
      both: 'customer and provider',
      'both-same': 'customer and provider',
      'customer-only': 'customer',
      'provider-only': 'provider',
      none: 'nobody',
    },
    known: "known from the standard's text",
    leftOut: (annexA) =>
      `This workspace works to ${annexA} and leaves ISO/IEC 27017 out, so no control has cloud guidance.`,
    guided: ({ edition, guided, all, annexA, counts }) =>
      `ISO/IEC 27017:${edition} ${edition === '2026' ? 'is reported to give' : 'gives'} cloud guidance on ${guided} of the ${all} controls of ${annexA}: ${counts}.`,
    adds: (controls, counts) => `It adds ${controls} controls of its own: ${counts}.`,
    counts: ({ both, customer, provider }) =>
      `${both} for customer and provider, ${customer} for the customer alone, ${provider} for the provider alone`,
    onAncestors:
      'ISO/IEC 27017:2015 follows the numbers of 27002:2013, so a control of 2022 has the guidance of the controls that it came from.',
    onReports:
      'Of ISO/IEC 27017:2026 only secondary sources were read; check what is reported against the standard.',
  },
  de: {
    title: 'Cloud-Hinweise nach Maßnahme',
    columns: {
      id: 'Maßnahme',
      title: 'Titel',
      parties: 'Cloud-Hinweise für',
      from2015: 'Steht in ISO/IEC 27017:2015 unter',
      known: 'Wie sicher das bekannt ist',
      cloudControls: 'Cloud-Maßnahmen zum selben Thema (unsere Einschätzung)',
      in2026: 'Berichtet von ISO/IEC 27017:2026 (nicht geprüft)',
    },
    party: {
      both: 'Kunde und Anbieter',
      'both-same': 'Kunde und Anbieter',
      'customer-only': 'Kunde',
      'provider-only': 'Anbieter',
      none: 'niemand',
    },
    known: 'aus dem Text der Norm bekannt',
    leftOut: (annexA) =>
      `Dieser Arbeitsbereich richtet sich nach ${annexA} und lässt ISO/IEC 27017 aus, deshalb hat keine Maßnahme Cloud-Hinweise.`,
    guided: ({ edition, guided, all, annexA, counts }) =>
      `ISO/IEC 27017:${edition} gibt ${edition === '2026' ? 'Berichten zufolge ' : ''}zu ${guided} der ${all} Maßnahmen von ${annexA} Cloud-Hinweise: ${counts}.`,
    adds: (controls, counts) => `Sie fügt ${controls} eigene Maßnahmen hinzu: ${counts}.`,
    counts: ({ both, customer, provider }) =>
      `${both} für Kunde und Anbieter, ${customer} für den Kunden allein, ${provider} für den Anbieter allein`,
    onAncestors:
      'ISO/IEC 27017:2015 folgt den Nummern von 27002:2013; eine Maßnahme von 2022 hat daher die Hinweise der Maßnahmen, aus denen sie hervorgegangen ist.',
    onReports:
      'Von ISO/IEC 27017:2026 wurden nur Sekundärquellen gelesen; prüfen Sie, was berichtet wird, an der Norm.',
  },
};
