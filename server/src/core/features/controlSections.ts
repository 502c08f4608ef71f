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
    introduction: markdownOf(introduction(control, catalogue)),
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

function introduction(control: Control, catalogue: Catalogue): readonly CardBlock[] {
  const [edition = []] = attributeLines(control);
  return [
    { kind: 'heading', level: 1, line: [`${control.id} ${control.title}`] },
    { kind: 'paragraph', lines: [edition] },
    { kind: 'paragraph', lines: [aboutParagraph(control, catalogue)] },
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
    const blocks = part ? guidedBlocks(part, cloud, notes, language) : [unguided(control, cloud)];
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

function unguided(control: Control, cloud: CloudSources): CardBlock {
  const isStandard = control.standard === 'iso27001' || control.standard === 'iso27017';
  return paragraph(
    isStandard
      ? cloudSourceNote(control, cloud)
      : 'The catalogue holds no cloud guidance for this control.',
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
  return blocks.length > 0 ? blocks : [paragraph('The catalogue names no evidence for it.')];
}

function mappingBlocks(
  control: Control,
  cloud: CloudSources,
  { catalogue, language }: { readonly catalogue: Catalogue; readonly language: Language },
): readonly CardBlock[] {
  const before = catalogue.predecessors(control.id).map(relatedLine);
  const after = catalogue.successors(control.id).map(relatedLine);
  const isNew =
    control.standard === 'iso27001' && control.edition === '2022' && before.length === 0;
  const [, ...attributes] = attributeLines(control);
  return [
    ...listed('What it was', isNew ? [['New in 2022.']] : before),
    ...listed('What it became', after),
    ...listed('Cloud guidance comes from', cloud.isInherited ? cloud.sources.map(sourceLine) : []),
    ...relatedBlocks(cloud, language),
    ...section('Related', relatedControls(control, catalogue)),
    ...listed('Attributes', attributes),
    heading('Sources'),
    paragraph(sourceNote(control, cloud)),
  ];
}

function relatedLine({ control, verification }: ControlRelation): Line {
  const known = {
    verified: '',
    derived: '; linked by topic, by our own judgement',
    reported: '; reported, not verified',
  };
  return [...citation(control), known[verification]];
}

function sourceLine(source: CloudSource): Line {
  const { number, control, edition } = source;
  return [`${number} ${control.title} (ISO/IEC 27017:${edition})${levelNote(source)}`];
}

function citation(control: Control): Line {
  return [`${control.id} ${control.title} (${editionName(control)})`];
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
