import { memoizePassing } from '../../base/memo.js';
import { detailsOf } from '../../model/documentDetails.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { blockText } from '../../syntax/blockText.js';
import type { Chunk } from '../../syntax/blocks.js';

/**
 * Whether the heading above `offset` of `chunk` says that figures are those of an earlier time: "Key figures
 * of the last audit", or a year before that of `today` which the document does not name as its own.
 */
export function areBelowOlder(
  { chunk, offset }: { readonly chunk: Chunk; readonly offset: number },
  document: IsmsDocument,
  today: string,
): boolean {
  const above = chunk.blocks.findLast(
    (block) => block.kind === 'heading' && block.range.start < offset,
  );
  if (above?.kind !== 'heading' || above.level === 1) {
    return false;
  }
  const heading = blockText(chunk, above).text;
  const years = yearsIn(heading).filter((year) => year < today.slice(0, 4));
  return earlier.test(heading) || years.some((year) => !ownYears(document).has(year));
}

const earlier =
  /(?<!\p{L})(?:(?:last|previous|prior|former) (?:internal |external )?(?:audit|year|version|issue|edition|review|statement|period)|(?:letzte|vorherige|vorige|bisherige|frühere)[rnsm]? (?:interne[nrs]? |externe[nrs]? )?(?:audit|jahr|prüfung|version|fassung|ausgabe|erklärung)|vorjahr\p{L}{0,2}|vorversion|(?:dernier|dernière|précédente?) (?:audit|année|version|édition)|(?:audit|année|version|édition|déclaration) (?:dernière|précédente?)|(?:última|anterior) (?:auditoría|auditoria|versión|versão)|(?:auditoría|auditoria|año|ano|versión|versão|edición|edição) anterior|ultimo audit|(?:audit|anno|versione|edizione) precedente|(?:vorige?|laatste) (?:audit|jaar|versie|editie))(?!\p{L})|前回|前年|昨年|旧版/iu;

/** The years that the document gives for itself, on its first page and in its title. */
const ownYears = memoizePassing((document: IsmsDocument): ReadonlySet<string> => {
  const details = detailsOf(document).flatMap(({ values }) => values.map(({ text }) => text));
  const [first] = document.chunks;
  const title = first?.chunk.blocks.find((block) => block.kind === 'heading');
  const titled = first && title?.kind === 'heading' ? [blockText(first.chunk, title).text] : [];
  return new Set([...details, ...titled].flatMap(yearsIn));
});

function yearsIn(text: string): readonly string[] {
  return text.slice(0, longest).match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
}

const longest = 200;
