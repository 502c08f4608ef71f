import type { Language } from '../base/language.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Control, ControlRelation } from '../catalogue/control.js';
import {
  aboutParagraph,
  attributeLines,
  auditBlocks,
  relatedControls,
  section,
} from './cardBase.js';
import { type CardBlock, type Line, markdownOf } from './cardBlocks.js';
import {
  modelNotes,
  partyBlocks,
  partyParts,
  type PartyParts,
  relatedBlocks,
} from './cardCloud.js';
import { treatmentParagraph } from './cardTreatment.js';
import type { CardContext } from './controlCard.js';
import { type CloudSource, type CloudSources, cloudSourcesOf } from './cloudSources.js';
import type { CloudParty } from './cloudParties.js';
import { cloudSourceNote, editionName, levelNote, sourceNote } from './sourceNotes.js';
import { cardWords } from './cardWords.js';

/** All that is known about a control, in parts that a page can show one at a time. */
export interface SectionedCard {
  /** Id and title, edition, and what the control is about: what stands above every section. */
  readonly introduction: string;
  /** The workspace's own role first, then the other party, the evidence and the mapping; always all four. */
  readonly sections: readonly CardSection[];
}

/** A part of a card, as Markdown without a heading of its own. */
export interface CardSection {
  readonly id: CloudParty | 'evidence' | 'mapping';
  readonly title: string;
  readonly markdown: string;
}

/** The full card of a control in sections; what `fullCard` has in one piece. */
export function sectionedCard(control: Control, context: CardContext): SectionedCard {
  const { catalogue, language = 'en' } = context;
  const words = cardWords[language];
  const { configuration } = context;
  const cloud = cloudSourcesOf(control, catalogue, configuration.editions.iso27017);
  return {
    introduction: markdownOf(introduction(control, catalogue, language)),
    sections: [
      ...partySections(control, cloud, context),
      {
        id: 'evidence',
        title: words.evidence,
        markdown: markdownOf(below(evidenceBlocks(control, cloud, context))),
      },
      {
        id: 'mapping',
        title: words.mapping,
        markdown: markdownOf(below(mappingBlocks(control, cloud, { catalogue, language }))),
      },
    ],
  };
}

function introduction(
  control: Control,
  catalogue: Catalogue,
  language: Language,
): readonly CardBlock[] {
  const [edition = []] = attributeLines(control, language);
  return [
    { kind: 'heading', level: 1, line: [`${control.id} ${control.title}`] },
    { kind: 'paragraph', lines: [edition] },
    { kind: 'paragraph', lines: [aboutParagraph(control, catalogue, language)] },
  ];
}

function partySections(
  control: Control,
  cloud: CloudSources,
  { configuration: { role, serviceModels }, language = 'en' }: CardContext,
): readonly CardSection[] {
  const parts = partyParts(cloud, role, language);
  const order: readonly CloudParty[] =
    role === 'csp' ? ['provider', 'customer'] : ['customer', 'provider'];
  const notes = modelNotes(cloud, serviceModels);
  return order.map((party) => {
    const part = parts.find((one) => one.party === party);
    const blocks = part
      ? guidedBlocks(part, cloud, notes, language)
      : [unguided(control, cloud, language)];
    return {
      id: party,
      title: cardWords[language].party[party],
      markdown: markdownOf(below(blocks)),
    };
  });
}

/** Notes and questions stand with a party that has points; where it has none they help nobody. */
function guidedBlocks(
  part: PartyParts,
  cloud: CloudSources,
  notes: readonly Line[],
  language: Language,
): readonly CardBlock[] {
  const words = cardWords[language];
  const questions = cloud.sources.flatMap(({ texts }) => texts.question ?? []);
  const points = partyBlocks({ ...part, evidence: [] }, language);
  return part.pointsBySource.length === 0
    ? points
    : [...points, ...listed(words.byServiceModel, notes), ...section(words.askOther, questions)];
}

function unguided(control: Control, cloud: CloudSources, language: Language): CardBlock {
  const isStandard = control.standard === 'iso27001' || control.standard === 'iso27017';
  return paragraph(
    isStandard ? cloudSourceNote(control, cloud, language) : cardWords[language].noCloudGuidance,
  );
}

function evidenceBlocks(
  control: Control,
  cloud: CloudSources,
  { catalogue, configuration, treatment, language = 'en' }: CardContext,
): readonly CardBlock[] {
  const words = cardWords[language];
  const blocks = [
    ...(treatment
      ? [heading(words.inWorkspace), treatmentParagraph(treatment, Infinity, language)]
      : []),
    ...partyParts(cloud, configuration.role, language).flatMap(({ party, evidence }) =>
      section(words.shows[party], evidence),
    ),
    ...auditBlocks(control, catalogue, language),
  ];
  return blocks.length > 0 ? blocks : [paragraph(words.noEvidence)];
}

function mappingBlocks(
  control: Control,
  cloud: CloudSources,
  { catalogue, language }: { readonly catalogue: Catalogue; readonly language: Language },
): readonly CardBlock[] {
  const words = cardWords[language];
  const lineOf = (relation: ControlRelation): Line => relatedLine(relation, language);
  const before = catalogue.predecessors(control.id).map(lineOf);
  const after = catalogue.successors(control.id).map(lineOf);
  const isNew =
    control.standard === 'iso27001' && control.edition === '2022' && before.length === 0;
  const [, ...attributes] = attributeLines(control, language);
  const sources = cloud.isInherited ? cloud.sources : [];
  return [
    ...listed(words.whatItWas, isNew ? [[words.newIn2022]] : before),
    ...listed(words.whatItBecame, after),
    ...listed(
      words.guidanceComesFrom,
      sources.map((source) => sourceLine(source, language)),
    ),
    ...relatedBlocks(cloud, language),
    ...section(words.relatedControls, relatedControls(control, catalogue)),
    ...listed(words.attributesTitle, attributes),
    heading(words.sources),
    paragraph(sourceNote(control, cloud, language)),
  ];
}

function relatedLine({ control, verification }: ControlRelation, language: Language): Line {
  const { derived, reported } = cardWords[language];
  const known = { verified: '', derived: `; ${derived}`, reported: `; ${reported}` };
  return [...citation(control, language), known[verification]];
}

function sourceLine(source: CloudSource, language: Language): Line {
  const { number, control, edition } = source;
  return [`${number} ${control.title} (ISO/IEC 27017:${edition})${levelNote(source, language)}`];
}

function citation(control: Control, language: Language): Line {
  return [`${control.id} ${control.title} (${editionName(control, language)})`];
}

function listed(title: string, items: readonly Line[]): readonly CardBlock[] {
  return items.length === 0 ? [] : [heading(title), { kind: 'list', items }];
}

function heading(title: string): CardBlock {
  return { kind: 'heading', level: 2, line: [title] };
}

function paragraph(text: string): CardBlock {
  return { kind: 'paragraph', lines: [[text]] };
}

/** The section's title is the heading above, so its own headings stand one level lower. */
function below(blocks: readonly CardBlock[]): readonly CardBlock[] {
  return blocks.map((block) =>
    block.kind === 'heading' && block.level === 2 ? { ...block, level: 3 as const } : block,
  );
}
