import type { Language } from '../base/language.js';
import type { FrameworkTexts } from '../catalogue/framework.js';
import type { PartyTexts } from '../catalogue/guidance.js';
import type { Configuration } from '../workspace/configuration.js';
import type { CardBlock, Line } from './cardBlocks.js';
import type { CloudParty } from './cloudParties.js';
import type { CloudSource, CloudSources } from './cloudSources.js';
import { section } from './cardBase.js';
import { serviceModelNotes } from './controlDetails.js';
import { citedNumber, levelNote } from './sourceNotes.js';
import { cardWords } from './cardWords.js';

/** What one party of a cloud service does for a control. */
export interface PartyParts {
  readonly party: CloudParty;
  readonly title: string;
  /** Stands behind the title: where the points come from, or that there are none. */
  readonly note: string;
  /** By the place of ISO/IEC 27017 that they come from. */
  readonly pointsBySource: readonly (readonly string[])[];
  readonly evidence: readonly string[];
}

/**
 * The two parties, the workspace's own role first, for `both` the customer. Empty where ISO/IEC
 * 27017 has no guidance for either.
 */
export function partyParts(
  cloud: CloudSources,
  role: Configuration['role'],
  language: Language,
): readonly PartyParts[] {
  const titles = cardWords[language].does;
  const order: readonly CloudParty[] =
    role === 'csp' ? ['provider', 'customer'] : ['customer', 'provider'];
  const { framework } = cloud;
  if (framework) {
    return order.flatMap((party) => frameworkPart(party, titles[party], framework));
  }
  return cloud.parties === 'none' ? [] : order.map((party) => partOf(cloud, party, language));
}

/** A framework that says nothing of a party does not say that it has nothing to do. */
function frameworkPart(
  party: CloudParty,
  title: string,
  framework: FrameworkTexts,
): readonly PartyParts[] {
  const points = framework[party];
  return points.length === 0
    ? []
    : [{ party, title, note: '', pointsBySource: [points], evidence: [] }];
}

/** The notes by service model for the models that the workspace offers or uses. */
export function modelNotes(
  cloud: CloudSources,
  models: Configuration['serviceModels'],
): readonly Line[] {
  const notes = serviceModelNotes(cloud);
  return models.flatMap((model): Line[] => {
    const note = notes[model];
    return note === undefined
      ? []
      : [[{ text: modelNames[model], style: 'emphasis' }, `: ${note}`]];
  });
}

const modelNames: Readonly<Record<'iaas' | 'paas' | 'saas', string>> = {
  iaas: 'IaaS',
  paas: 'PaaS',
  saas: 'SaaS',
};

/** The cloud part of a full card: each party with its points and evidence, then the service models. */
export function cloudBlocks(
  cloud: CloudSources,
  parties: readonly PartyParts[],
  models: Configuration['serviceModels'],
  language: Language,
): readonly CardBlock[] {
  const words = cardWords[language];
  const questions = cloud.sources.flatMap(({ texts }) => texts.question ?? []);
  const notes = modelNotes(cloud, models);
  return [
    ...parties.flatMap((part) => partyBlocks(part, language)),
    ...(notes.length === 0
      ? []
      : [heading(words.byServiceModel), { kind: 'list' as const, items: notes }]),
    ...section(words.askOther, questions),
    ...relatedBlocks(cloud, language),
  ];
}

/** One party's heading, points and what shows that they were done. */
export function partyBlocks(
  { title, note, pointsBySource, evidence }: PartyParts,
  language: Language,
): readonly CardBlock[] {
  const points = pointsBySource.flat();
  return [
    heading(title),
    ...(note === '' ? [] : [{ kind: 'paragraph' as const, lines: [[note]] }]),
    ...(points.length === 0
      ? []
      : [{ kind: 'list' as const, items: points.map((point) => [point]) }]),
    ...(evidence.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            label: [{ text: cardWords[language].shownBy, style: 'emphasis' as const }],
            items: evidence.map((item) => [item]),
          },
        ]),
  ];
}

/** The controls of 27017:2015 on the same topic; nothing where there are none. */
export function relatedBlocks({ related }: CloudSources, language: Language): readonly CardBlock[] {
  return section(
    cardWords[language].sameTopic,
    related.map(
      ({ id, title }) => `${id} ${title} (ISO/IEC 27017:2015; ${cardWords[language].derived})`,
    ),
  );
}

function partOf(cloud: CloudSources, party: CloudParty, language: Language): PartyParts {
  const texts = cloud.sources.flatMap((source) => withParty(source, party));
  const several = texts.length > 1;
  return {
    party,
    title: cardWords[language].does[party],
    note: noteFor(cloud, { party, texts }, language),
    pointsBySource: texts.map(({ source, points }) =>
      points.guidance.map((point) => (several ? `${point} (${source.number})` : point)),
    ),
    evidence: texts.flatMap(({ points }) => points.evidence),
  };
}

interface PartyOfSource {
  readonly source: CloudSource;
  readonly points: PartyTexts;
}

function withParty(source: CloudSource, party: CloudParty): readonly PartyOfSource[] {
  const points = source.texts[party];
  return points ? [{ source, points }] : [];
}

function noteFor(
  cloud: CloudSources,
  { party, texts }: { readonly party: CloudParty; readonly texts: readonly PartyOfSource[] },
  language: Language,
): string {
  const words = cardWords[language];
  const doubted = texts.map(({ source }) => source).filter(({ level }) => level !== 'A');
  if (texts.length > 0) {
    const [only] = doubted;
    if (!only) {
      return '';
    }
    return cloud.isInherited
      ? words.under(doubted.map((source) => citedNumber(source, language)).join(', '))
      : levelNote(only, language).trim();
  }
  const isAddressed =
    cloud.parties === 'both' || cloud.parties === 'both-same' || cloud.parties === `${party}-only`;
  return isAddressed ? words.notRead(cloud.edition, party) : words.noGuidance(cloud.edition, party);
}

function heading(title: string): CardBlock {
  return { kind: 'heading', level: 2, line: [title] };
}
