import { memoize } from '../../base/memo.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { Cell } from '../../model/table.js';
import { mostFrequent } from '../mostFrequent.js';
import type { TextLanguage } from '../textLanguage.js';
import { usualWords } from '../usualWords.js';

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
    ['nee', 'Ja'],
    ['いいえ', 'はい'],
  ] as const),
  ...([
    ['excluded', 'Included'],
    ['not applicable', 'Applicable'],
    ['nicht anwendbar', 'Anwendbar'],
    ['ausgeschlossen', 'Anwendbar'],
    ['non applicable', 'Applicable'],
    ['no aplica', 'Aplica'],
    ['no aplicable', 'Aplicable'],
    ['não aplicável', 'Aplicável'],
    ['non applicabile', 'Applicabile'],
    ['niet van toepassing', 'Van toepassing'],
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
 * source. Where no row shows it, the counterpart of how the exclusion is written, in its language.
 */
export function applicableWord(
  excluded: Cell,
  statement: DocumentFacts,
  language: TextLanguage,
): string {
  const own = ownWord(statement);
  if (own !== undefined) {
    return own;
  }
  const counterpart = counterpartOf(excluded.text.toLowerCase(), language);
  return /^\p{Ll}/u.test(excluded.text) ? counterpart.toLowerCase() : counterpart;
}

/** The word that most of its rows have. */
const ownWord = memoize(({ statementRows, text }: DocumentFacts): string | undefined => {
  const words = statementRows
    .filter(({ applicability }) => applicability === 'applicable')
    .flatMap(({ applicabilityCell: cell }) =>
      cell ? [text.slice(cell.range.start, cell.range.end)] : [],
    )
    .filter((word) => word !== '' && word.length <= longestWord);
  return mostFrequent(words);
});

/** "No" and "Non" say no in several languages. */
function counterpartOf(word: string, language: TextLanguage): string {
  const [yes = 'Yes', no = ''] = usualWords[language].applicable;
  return no.toLowerCase() === word ? yes : (counterparts.get(word) ?? yes);
}
