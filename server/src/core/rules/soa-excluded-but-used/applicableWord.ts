import type { DocumentFacts } from '../../model/documentFacts.js';
import type { Cell } from '../../model/table.js';
import { mostFrequent } from '../mostFrequent.js';

/** Longer than any word, sign or badge. */
const longestWord = 200;

/** What stands for "applies" where no row of the statement shows it, by what stands for the exclusion. */
const counterparts: ReadonlyMap<string, string> = new Map([
  ...([
    ['no', 'Yes'],
    ['n', 'Y'],
    ['nein', 'Ja'],
    ['non', 'Oui'],
    ['não', 'Sim'],
  ] as const),
  ...([
    ['excluded', 'Included'],
    ['not applicable', 'Applicable'],
    ['nicht anwendbar', 'Anwendbar'],
    ['ausgeschlossen', 'Anwendbar'],
  ] as const),
  ...([
    ['❌', '✅'],
    ['✗', '✓'],
    ['✘', '✔'],
    ['x', 'o'],
    ['×', '○'],
    ['適用外', '適用'],
    ['対象外', '対象'],
  ] as const),
]);

/**
 * How a statement itself writes that a control applies: its word, sign or badge as it stands in the
 * source. Where no row shows it, the counterpart of how the exclusion is written.
 */
export function applicableWord(
  excluded: Cell,
  { statementRows, text }: Pick<DocumentFacts, 'statementRows' | 'text'>,
): string {
  const words = statementRows
    .filter(({ applicability }) => applicability === 'applicable')
    .flatMap(({ applicabilityCell: cell }) =>
      cell ? [text.slice(cell.range.start, cell.range.end)] : [],
    )
    .filter((word) => word !== '' && word.length <= longestWord);
  const counterpart = counterparts.get(excluded.text.toLowerCase()) ?? 'Yes';
  const isSmall = /^\p{Ll}/u.test(excluded.text);
  return mostFrequent(words) ?? (isSmall ? counterpart.toLowerCase() : counterpart);
}
