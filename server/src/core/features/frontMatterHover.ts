import { contains } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { CardBlock, FoundBlocks } from './cardBlocks.js';
import { factsOfKey, type FrontMatterKeyFacts } from './frontMatterKeys.js';

/** What the key of the front matter at `offset` is; `undefined` elsewhere and for keys of other tools. */
export function frontMatterKeyAt(
  { frontMatter }: IsmsDocument,
  offset: number,
): FoundBlocks | undefined {
  const entry = frontMatter?.entries.find(({ keyRange }) => contains(keyRange, offset));
  const facts = entry?.key && factsOfKey(entry.key);
  return entry && facts
    ? { range: entry.keyRange, blocks: keyBlocks(entry.writtenKey, facts) }
    : undefined;
}

function keyBlocks(writtenKey: string, facts: FrontMatterKeyFacts): readonly CardBlock[] {
  const { key, about, values, form } = facts;
  const alias = writtenKey === key ? [] : [` (here written ${writtenKey})`];
  return [
    { kind: 'paragraph', lines: [[{ text: key, style: 'strong' }, ...alias], [about]] },
    ...(values ? [{ kind: 'paragraph' as const, lines: [[`One of: ${values.join(', ')}`]] }] : []),
    ...(form === undefined
      ? []
      : [{ kind: 'paragraph' as const, lines: [[`For example: ${form}`]] }]),
  ];
}
