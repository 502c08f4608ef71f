import type { Language } from '../base/language.js';
import { contains, shifted, type TextRange } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import type { ControlReference } from '../model/controlReference.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import { type FoundBlocks, markdownOf } from './cardBlocks.js';
import { foreignAt } from './foreignHover.js';
import { clauseAt, clauseBlocks } from './clauseHover.js';
import { controlCard, mostHoverLinks } from './controlCard.js';
import { frontMatterKeyAt } from './frontMatterHover.js';
import { groupBlocks, rangeBlocks, unknownBlocks } from './referenceHover.js';
import { namedAt } from './namedHover.js';
import { partAt } from './partAt.js';
import { riskLevelAt } from './riskLevelHover.js';
import { tableHeaderAt } from './tableHover.js';
import { treatmentLinks } from './treatmentLinks.js';

/** What a hover shows, and the text that it is about. */
export interface Hover {
  readonly range: TextRange;
  readonly markdown: string;
}

/** Gives the uri that opens the full card of a control. */
export type FullCardOf = (id: ControlId) => string;

/**
 * Says what stands at `offset`: a control, a range or group of controls, a clause, a key of the front
 * matter, a risk, what makes its level, or a document. `undefined` where nothing that is known stands there.
 */
export function hover(
  document: IsmsDocument,
  offset: number,
  world: World,
  fullCardOf?: FullCardOf,
): Hover | undefined {
  const part = partAt(document, offset);
  const reference = part?.facts.references.find(({ range }) =>
    contains(range, offset - part.start),
  );
  if (part && reference) {
    return {
      range: shifted(reference.range, part.start),
      markdown: referenceCard(reference, inDocument(world, document), fullCardOf),
    };
  }
  const other = otherAt(document, offset, world);
  return other && { range: other.range, markdown: markdownOf(other.blocks) };
}

/** What stands at `offset` where no control of ours does, the most certain first. */
function otherAt(document: IsmsDocument, offset: number, world: World): FoundBlocks | undefined {
  return (
    frontMatterKeyAt(document, offset, world.language) ??
    clauseHoverAt(document, offset, world.language) ??
    namedAt(document, offset, world) ??
    riskLevelAt(document, offset, world) ??
    foreignAt(document, offset, world.language) ??
    tableHeaderAt(document, offset, world.language)
  );
}

/** The document's own editions count before those of the workspace. */
function inDocument(world: World, { profile }: IsmsDocument): World {
  return { ...world, configuration: { ...world.configuration, editions: profile.editions } };
}

function referenceCard(
  reference: ControlReference,
  world: World,
  fullCardOf: FullCardOf | undefined,
): string {
  switch (reference.kind) {
    case 'group':
      return markdownOf(groupBlocks(reference, world));
    case 'range':
      return markdownOf(rangeBlocks(reference, world));
    case 'control': {
      const control = world.catalogue.find(reference.id);
      return control
        ? controlCard(control, {
            ...world,
            treatment: treatmentLinks(control.id, world, mostHoverLinks),
            ...(fullCardOf && { fullCardOf }),
          })
        : markdownOf(unknownBlocks(reference, world));
    }
  }
}

function clauseHoverAt(
  document: IsmsDocument,
  offset: number,
  language: Language,
): FoundBlocks | undefined {
  const clause = clauseAt(document, offset);
  const blocks = clause && clauseBlocks(clause.id, language);
  return blocks && { range: clause.range, blocks };
}
