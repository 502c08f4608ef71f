import { shifted } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { foreignIdAt } from '../model/references/foreignIds.js';
import type { FoundBlocks } from './cardBlocks.js';
import { partAt } from './partAt.js';

/** Whose id stands at `offset`, where it looks like a control of ours and is certainly another standard's. */
export function foreignAt(document: IsmsDocument, offset: number): FoundBlocks | undefined {
  const part = partAt(document, offset);
  const chunk = document.chunks.find(({ start }) => start === part?.start)?.chunk;
  const found = part && chunk && foreignIdAt(chunk, document.profile, offset - part.start);
  if (!found) {
    return undefined;
  }
  const written = part.facts.text.slice(found.range.start, found.range.end);
  return {
    range: shifted(found.range, part.start),
    blocks: [
      {
        kind: 'paragraph',
        lines: [
          [{ text: `${written} of ${found.standard}`, style: 'strong' }],
          ['Not a control of ISO/IEC 27001 or 27017; it is left alone here.'],
        ],
      },
    ],
  };
}
