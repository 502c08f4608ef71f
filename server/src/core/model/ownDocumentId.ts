import type { FrontMatterEntry } from './frontMatter.js';

/**
 * Site generators have the address of a page in `id:` (`id: access-policy`). Beside a key that only a
 * document's own id can have (`doc_id: POL-01`), that is theirs.
 */
export function withOwnId(entries: readonly FrontMatterEntry[]): readonly FrontMatterEntry[] {
  const ids = entries.filter(({ key }) => key === 'id');
  const isOwn = ids.some(
    (entry) => !isAddress(entry) && !entry.isByValue && /\d/u.test(entry.values[0]?.text ?? ''),
  );
  return isOwn ? entries.map((entry) => (isAddress(entry) ? withoutKey(entry) : entry)) : entries;
}

function isAddress({ writtenKey, values: [value] }: FrontMatterEntry): boolean {
  return writtenKey === 'id' && /^[\p{Ll}\d/_.-]+$/u.test(value?.text ?? '');
}

function withoutKey(entry: FrontMatterEntry): FrontMatterEntry {
  const { writtenKey, keyRange, valueRange, values, shape } = entry;
  return { writtenKey, keyRange, valueRange, values, shape };
}
