import type { Language } from '../base/language.js';
import { builtInData } from '../catalogue/builtIn.js';
import type { Catalogue, Editions } from '../catalogue/catalogue.js';
import { cloudPartiesFor } from '../catalogue/cloudParties.js';
import type { CloudParties, Control, ControlId } from '../catalogue/control.js';
import { controlsInUse } from '../catalogue/controlsInUse.js';
import { editionName, namedControl } from '../catalogue/names.js';
import { type CloudSource, cloudSourcesOf } from './cloudSources.js';
import { mappingWords, type PartyCounts } from './mappingWords.js';
import { sourceWords } from './sourceWords.js';

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

/** The columns, in the order in which they are shown; {@link mappingWords} has their names. */
export const mappingColumns: readonly (keyof MappingRow)[] = [
  'id',
  'title',
  'parties',
  'from2015',
  'known',
  'cloudControls',
  'in2026',
];

/** The table for a workspace that works to `editions`. */
export function mappingTable(
  catalogue: Catalogue,
  editions: Editions,
  language: Language = 'en',
): MappingTable {
  const guided = controlsInUse(catalogue, editions).filter(
    ({ standard }) => standard === 'iso27001' || standard === 'iso27017',
  );
  const withParties = guided
    .map((control) => ({ control, parties: cloudPartiesFor(control, catalogue, editions) }))
    .filter(({ parties }) => parties !== 'none');
  return {
    summary: summaryOf(withParties, { catalogue, editions, language }),
    rows: withParties.map(({ control, parties }) =>
      rowOf(control, parties, { catalogue, language }),
    ),
  };
}

interface Guided {
  readonly control: Control;
  readonly parties: CloudParties;
}

interface MappingContext {
  readonly catalogue: Catalogue;
  readonly language: Language;
}

function summaryOf(
  guided: readonly Guided[],
  { catalogue, editions, language }: MappingContext & { readonly editions: Editions },
): readonly string[] {
  const words = mappingWords[language];
  const { iso27001, iso27017 } = editions;
  const annexA = editionName('iso27001', iso27001);
  if (iso27017 === 'none') {
    return [words.leftOut(annexA)];
  }
  const ofAnnexA = guided.filter(({ control }) => control.standard === 'iso27001');
  const own = guided.filter(({ control }) => control.standard === 'iso27017');
  return [
    words.guided({
      edition: iso27017,
      guided: ofAnnexA.length,
      all: catalogue.edition('iso27001', iso27001).length,
      annexA,
      counts: words.counts(countsOf(ofAnnexA)),
    }),
    words.adds(own.length, words.counts(countsOf(own))),
    ...(iso27001 === '2022' && iso27017 === '2015' ? [words.onAncestors] : []),
    ...(iso27017 === '2026' ? [words.onReports] : []),
  ];
}

function countsOf(guided: readonly Guided[]): PartyCounts {
  const count = (...wanted: readonly CloudParties[]): number =>
    guided.filter(({ parties }) => wanted.includes(parties)).length;
  return {
    both: count('both', 'both-same'),
    customer: count('customer-only'),
    provider: count('provider-only'),
  };
}

function rowOf(
  control: Control,
  parties: CloudParties,
  { catalogue, language }: MappingContext,
): MappingRow {
  const { party } = mappingWords[language];
  const cloud = cloudSourcesOf(control, catalogue, '2015');
  const sources = cloud.sources.filter(({ edition }) => edition === '2015');
  return {
    id: control.id,
    title: control.title,
    parties: party[parties],
    from2015: sources.map(({ number, parties: of }) => `${number} (${party[of]})`).join('; '),
    known: knownOf(sources, language),
    cloudControls: cloud.related.map(namedControl).join('; '),
    in2026: reportsOf2026(control, { catalogue, language }).join('; '),
  };
}

/** One word for all where it holds for all, else one for each number. */
function knownOf(sources: readonly CloudSource[], language: Language): string {
  const words = { ...sourceWords[language].levels, A: mappingWords[language].known };
  const levels = new Set(sources.map(({ level }) => level));
  return levels.size === 1
    ? [...levels].map((level) => words[level]).join('')
    : sources.map(({ number, level }) => `${number}: ${words[level]}`).join('; ');
}

/** The numbers of 27017:2026 in which the guidance is reported to live on, with parties and topic. */
function reportsOf2026(
  control: Control,
  { catalogue, language }: MappingContext,
): readonly string[] {
  const { party } = mappingWords[language];
  const entries = control.edition === '2026' ? [control] : formsOf2026(control, catalogue);
  return entries
    .filter(({ cloudParties }) => cloudParties !== 'none')
    .map(({ id, cloudParties }) => {
      const topic = builtInData().guided2026[id]?.topic;
      const about = topic === undefined ? '' : `: ${topic}`;
      return `${id} (${party[cloudParties]})${about}`;
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
