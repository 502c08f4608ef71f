import { type Language, message } from '../base/language.js';
import { contains } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { CardBlock, FoundBlocks } from './cardBlocks.js';
import { factsOfKey, type FrontMatterKeyFacts } from './frontMatterKeys.js';

/** What the key of the front matter at `offset` is; `undefined` elsewhere and for keys of other tools. */
export function frontMatterKeyAt(
  { frontMatter }: IsmsDocument,
  offset: number,
  language: Language,
): FoundBlocks | undefined {
  const entry = frontMatter?.entries.find(({ keyRange }) => contains(keyRange, offset));
  const facts = entry?.key && factsOfKey(entry.key);
  return entry && facts
    ? { range: entry.keyRange, blocks: keyBlocks(entry.writtenKey, facts, language) }
    : undefined;
}

function keyBlocks(
  writtenKey: string,
  facts: FrontMatterKeyFacts,
  language: Language,
): readonly CardBlock[] {
  const { key, about, values, form } = facts;
  const alias = writtenKey === key ? [] : [` ${hereWritten(language, writtenKey)}`];
  return [
    { kind: 'paragraph', lines: [[{ text: key, style: 'strong' }, ...alias], [about[language]]] },
    ...(values ? [{ kind: 'paragraph' as const, lines: [[oneOf(language, values)]] }] : []),
    ...(form === undefined
      ? []
      : [{ kind: 'paragraph' as const, lines: [[forExample(language, form)]] }]),
  ];
}

const hereWritten = message({
  en: (key: string) => `(here written ${key})`,
  de: (key) => `(hier geschrieben als ${key})`,
});

const oneOf = message({
  en: (values: readonly string[]) => `One of: ${values.join(', ')}`,
  de: (values) => `Einer dieser Werte: ${values.join(', ')}`,
});

const forExample = message({
  en: (form: string) => `For example: ${form}`,
  de: (form) => `Zum Beispiel: ${form}`,
});
