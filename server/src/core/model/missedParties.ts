import { isBlank } from './lazyCell.js';
import { withPartyLetters } from './partyLetters.js';
import type { Column, ColumnRole, Table } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { isCertainParty, isOwnOrganisation, partyForService } from './words/parties.js';
import { areBothThere, partyHeaders } from './words/partyHeaders.js';
import { isPlaceholder } from './words/placeholders.js';
import { isOpenQuestion } from './words/riskWords.js';
import { applicabilityOf, isNothing } from './words/values.js';

const mayBeServices: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>([
  ...([undefined, 'responsibility', 'iaas', 'paas', 'saas'] as const),
]);

const mostNames = 3;

/**
 * The names in a table of duties that stand where others name a party, and are known as none: each
 * once, and no more than three. Left out are columns of which less than half names a party.
 */
export function missedParties(table: Table, vocabulary: Vocabulary): readonly string[] {
  const { columns, rows } = table;
  if (!mayDivideDuties(table, vocabulary) || areBothThere(partyHeaders(columns, vocabulary))) {
    return [];
  }
  const words = withPartyLetters(vocabulary, table.duties?.letters ?? '');
  const names = servicesOf(columns).flatMap(({ index, header }) => {
    const filled = rows.flatMap(({ cells }) => {
      const cell = cells[index];
      const isSaid = cell && !isBlank(cell) && !saysNobody(cell.text, vocabulary);
      return isSaid ? [cell.text] : [];
    });
    const open = filled.filter(
      (text) => !isOwnOrganisation(text, vocabulary) && !partyForService(text, header, words),
    );
    // A column for notes or proof stands in many matrices.
    const known = filled.length - open.length;
    return known >= 2 && known >= open.length ? open.filter((text) => aName.test(text)) : [];
  });
  return [...new Set(names)].slice(0, mostNames);
}

function mayDivideDuties({ kind, columns, rows }: Table, vocabulary: Vocabulary): boolean {
  const mayBe = kind === 'other' && columns[0]?.role === 'activity';
  return (
    kind === 'responsibilityMatrix' ||
    (mayBe && rows.some(({ cells }) => cells.some(({ text }) => isCertainParty(text, vocabulary))))
  );
}

function servicesOf(
  columns: readonly Column[],
): readonly { readonly index: number; readonly header: string }[] {
  return columns.flatMap(({ role, header }, index) =>
    index > 0 && mayBeServices.has(role) ? [{ index, header }] : [],
  );
}

/** A dash, "N/A", "No", or what is still to be decided. */
function saysNobody(text: string, vocabulary: Vocabulary): boolean {
  return (
    isNothing(text) ||
    isPlaceholder(text) ||
    isOpenQuestion(text) ||
    applicabilityOf(text, vocabulary) !== 'unknown'
  );
}

/** One to four words, of which the first begins with a capital letter or one of a script that has none. */
const aName = /^[\p{Lu}\p{Lo}][^\s.:;!?|]{0,30}(?: [^\s:;!?|]{1,20}){0,3}$/u;
