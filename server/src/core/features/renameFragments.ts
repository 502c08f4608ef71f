import { contains, shifted } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { patternOfId } from '../model/namedIds.js';
import { followLinks } from '../rules/broken-link/followLinks.js';
import type { World } from '../rules/runRules.js';
import { slugsOf } from '../syntax/slugs.js';
import type { RenameEdit } from './rename.js';

/** For documents by uri: the fragments that lead to their headings before a rename, and after it. */
export type MovedFragments = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The fragments of `document` that change when `edits` give `id` the name `name`; empty for most. */
export function movedFragments(
  id: string,
  name: string,
  { headings }: IsmsDocument,
  edits: readonly RenameEdit[],
): ReadonlyMap<string, string> {
  const renamed = headings.map((heading) => {
    const isRenamed = edits.some(({ range }) => contains(heading.range, range.start));
    return isRenamed ? { text: heading.text.replaceAll(patternOfId(id), name) } : heading;
  });
  if (renamed.every((heading, index) => heading === headings[index])) {
    return new Map();
  }
  const after = slugsOf(renamed);
  const pairs = slugsOf(headings).map((slug, index) => [slug, after[index] ?? slug] as const);
  return new Map(pairs.filter(([old, now]) => old !== now));
}

/** What changes in the links of `document` so that they lead to headings with their new names. */
export function fragmentEdits(
  moved: MovedFragments,
  document: IsmsDocument,
  { workspace }: World,
): readonly RenameEdit[] {
  if (moved.size === 0 || !document.text.includes('#')) {
    return [];
  }
  return document.chunks.flatMap(({ start }, index) => {
    const part = document.parts[index];
    const followed = part ? followLinks(part, document.uri, workspace) : [];
    return followed.flatMap((one): readonly RenameEdit[] => {
      if (one.kind !== 'fragment') {
        return [];
      }
      const range = shifted(one.link.destinationRange, start);
      const written = document.text.slice(range.start, range.end);
      const at = written.indexOf('#') + 1;
      const newText = at > 0 ? moved.get(one.uri)?.get(written.slice(at)) : undefined;
      return newText === undefined
        ? []
        : [{ kind: 'mention', range: { start: range.start + at, end: range.end }, newText }];
    });
  });
}
