import type { Language } from '../base/language.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Control, ControlId } from '../catalogue/control.js';
import type { Configuration } from '../workspace/configuration.js';
import {
  aboutParagraph,
  attributeLines,
  auditBlocks,
  editionsLine,
  titleBlock,
} from './cardBase.js';
import { type CardBlock, type Line, markdownOf, plainTextOf } from './cardBlocks.js';
import { cloudBlocks, modelNotes, partyParts } from './cardCloud.js';
import { fitted } from './cardFit.js';
import { type CardTreatment, treatmentParagraph } from './cardTreatment.js';
import { type CloudSources, cloudSourcesOf } from './cloudSources.js';
import { sourceNote, withoutLevels } from './sourceNotes.js';

/** What a card is made for. */
export interface CardContext {
  readonly catalogue: Catalogue;
  readonly configuration: Pick<Configuration, 'role' | 'serviceModels' | 'editions'>;
  /** Where the workspace treats the control; absent where there is no workspace to look into. */
  readonly treatment?: CardTreatment;
  /** What its labels are written in; English if absent. */
  readonly language?: Language;
  /** Gives the uri of the full card of a control; absent where there is none to open. */
  readonly fullCardOf?: (id: ControlId) => string;
}

/** A hover is no wider than this many characters of its proportional font (500 pixels). */
export const hoverWidth = 76;

/** How many links of a kind a hover card shows; fewer where they would take the room of the points. */
const linkCounts = [3, 2, 1, 0];

/** No hover card shows more links of a kind. */
export const mostHoverLinks = 3;

/** A framework can relate a control to dozens of others. */
const mostHoverRelated = 5;

/** No hover card is higher than this many lines, as `heightOf` counts them at {@link hoverWidth}. */
export const hoverHeight = 25;

/**
 * The card of a control for a hover, as Markdown: id and title, edition, what the workspace's own
 * role does and then the other party, notes by service model, where the workspace treats it, and
 * last what it was or became and where the guidance comes from. It is never higher than
 * {@link hoverHeight}: what does not fit is counted and left to the full card.
 */
export function controlCard(control: Control, context: CardContext): string {
  return markdownOf(hoverBlocks(control, context));
}

/** The blocks of {@link controlCard}. */
export function hoverBlocks(control: Control, context: CardContext): readonly CardBlock[] {
  const { language = 'en' } = context;
  const { role, serviceModels } = context.configuration;
  const cloud = sourcesFor(control, context);
  const parties = partyParts(cloud, role, language).map(({ title, note, pointsBySource }) => ({
    label: [{ text: title, style: 'strong' as const }, ...(note === '' ? [] : [` ${note}`])],
    points: inTurn(pointsBySource).map((point) => [point]),
  }));
  return fitted(
    {
      head: [titleBlock(control, language)],
      about: aboutParagraph(control, context.catalogue, language),
      parties,
      notes: modelNotes(cloud, serviceModels),
      tails: linkCounts.map((most) => tailBlocks(control, context, cloud, most)),
      more: context.fullCardOf?.(control.id),
      language,
    },
    { role, width: hoverWidth, height: hoverHeight },
  );
}

/** One of each list, then the second of each: so that a card cut short shows something of each source. */
function inTurn(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => index).flatMap((index) =>
    lists.flatMap((list) => list[index] ?? []),
  );
}

/** All that is known about a control, as Markdown with headings. */
export function fullCard(control: Control, context: CardContext): string {
  return markdownOf(fullBlocks(control, context));
}

/** The full card for a terminal: plain text, wrapped at `width` columns. */
export function plainCard(control: Control, context: CardContext, width = 80): string {
  return plainTextOf(fullBlocks(control, context), width);
}

function fullBlocks(control: Control, context: CardContext): readonly CardBlock[] {
  const { language = 'en' } = context;
  const { role, serviceModels } = context.configuration;
  const cloud = sourcesFor(control, context);
  const parties = partyParts(cloud, role, language);
  return [
    { kind: 'heading', level: 1, line: [`${control.id} ${control.title}`] },
    { kind: 'paragraph', lines: attributeLines(control, language) },
    { kind: 'paragraph', lines: [aboutParagraph(control, context.catalogue, language)] },
    ...cloudBlocks(cloud, parties, serviceModels, language),
    ...auditBlocks(control, context.catalogue, language),
    ...(context.treatment ? [treatmentParagraph(context.treatment, Infinity, language)] : []),
    originParagraph(editionsLine(control, context), sourceNote(control, cloud, language)),
  ];
}

/** The end of a hover card with at most `most` links of a kind. */
function tailBlocks(
  control: Control,
  context: CardContext,
  cloud: CloudSources,
  most: number,
): readonly CardBlock[] {
  const { language = 'en' } = context;
  return [
    ...(context.treatment ? [treatmentParagraph(context.treatment, most, language)] : []),
    // The party's headings say how well each number is known.
    originParagraph(
      editionsLine(control, context, mostHoverRelated),
      withoutLevels(sourceNote(control, cloud, language), language),
    ),
  ];
}

function originParagraph(editions: Line | undefined, note: string): CardBlock {
  const source = [{ text: note, style: 'emphasis' as const }];
  return { kind: 'paragraph', lines: editions ? [editions, source] : [source] };
}

function sourcesFor(control: Control, { catalogue, configuration }: CardContext): CloudSources {
  return cloudSourcesOf(control, catalogue, configuration.editions.iso27017);
}
