import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { StatementRow } from '../../model/statementRow.js';
import { mostFrequent } from '../mostFrequent.js';
import type { Anchor } from './anchors.js';

/** Longer than any badge. */
const longestWord = 200;

/** What keeps the place of a decision, by how the decisions of a statement are written. */
const counterparts: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Han}\p{sc=Katakana}]/u, '未定'],
  [/^[^\p{L}\p{N}]+$/u, '❓'],
  [
    /^(?:ja|nein|(?:nicht )?(?:anwendbar|zutreffend|relevant)|ausgeschlossen|einbezogen)$/iu,
    'Offen',
  ],
  [/^(?:oui|non|inclus|exclu|retenue?s?)$/iu, 'À définir'],
  [/^(?:sí|(?:no )?aplica(?:ble)?|incluid[oa]|excluid[oa])$/iu, 'Por definir'],
  [/^(?:sim|não|(?:não )?aplicável)$/iu, 'Pendente'],
  [/^(?:nee|(?:niet )?van toepassing)$/iu, 'Nog te bepalen'],
];

/**
 * What a statement puts where a control is still to be decided: its own word, sign or badge, or one
 * in the language or the signs of its decisions.
 */
export function undecidedWord({ table }: Anchor, { parts }: IsmsDocument): string {
  const cells = parts.flatMap(({ statementRows, text }) =>
    statementRows.flatMap(({ applicability, applicabilityCell: cell }) =>
      cell ? [{ applicability, cell, source: text.slice(cell.range.start, cell.range.end) }] : [],
    ),
  );
  const own = cells.find(
    ({ applicability, source }) =>
      applicability === 'undecided' && source !== '' && source.length <= longestWord,
  );
  if (own) {
    return own.source;
  }
  const header = table.columns.find(({ role }) => role === 'applicable')?.header ?? '';
  const words = cells.filter(isDecided).map(({ cell }) => cell.text.trim());
  return counterpartOf(header, mostFrequent(words) ?? '') ?? 'TBD';
}

function isDecided({ applicability }: Pick<StatementRow, 'applicability'>): boolean {
  return applicability === 'applicable' || applicability === 'excluded';
}

function counterpartOf(header: string, word: string): string | undefined {
  const [japanese, ...others] = counterparts;
  return japanese?.[0].test(header)
    ? japanese[1]
    : others.find(([pattern]) => pattern.test(word))?.[1];
}
