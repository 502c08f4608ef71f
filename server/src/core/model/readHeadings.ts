import type { Chunk } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import type { Heading } from './documentFacts.js';

/** The headings of a chunk, with the text that a reader sees. */
export function headingsIn(chunk: Chunk): readonly Heading[] {
  return chunk.blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [
          {
            range: block.range,
            level: block.level,
            text: plainText(
              block.content.map(({ start, end }) => chunk.text.slice(start, end)).join('\n'),
            ),
          },
        ]
      : [],
  );
}
