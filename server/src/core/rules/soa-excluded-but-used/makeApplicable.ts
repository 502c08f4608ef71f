import type { Language } from '../../base/language.js';
import type { ControlId } from '../../catalogue/control.js';
import { cellAppendix } from '../../model/cellEdits.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { isSameCell } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Fix, TextEdit } from '../rule.js';
import { type InEachTextLanguage, languageOfDocument } from '../textLanguage.js';
import { applicableWord } from './applicableWord.js';
import { messages, type Relying } from './messages.js';

/** A row of a statement that excludes the control `id`. */
export interface Exclusion {
  readonly id: ControlId;
  readonly statement: IsmsDocument;
  readonly row: StatementRow;
}

/**
 * The fix that decides the control anew in the statement: applicable, in the statement's own word,
 * with its status and reason to be written. Only a row that stands for this control alone can be
 * decided without touching others.
 */
export function makeApplicable(
  language: Language,
  { id, statement, row }: Exclusion,
  who: Relying,
): Fix | undefined {
  const { applicabilityCell: cell, reference, statusCell, justificationCell } = row;
  if (!cell || reference.ids.length !== 1 || cell.range.start === cell.range.end) {
    return undefined;
  }
  const edits: readonly TextEdit[] = [
    { range: cell.range, newText: applicableWord(cell, statement, languageOfDocument(statement)) },
    ...(isSameCell(cell, statusCell) ? [] : statusEdits(row)),
    ...(isSameCell(cell, justificationCell) ? [] : reasonEdits(row, statement, who)),
  ];
  return {
    title: messages.makeApplicable(language, id),
    needsPerson: true,
    edits: edits.map((edit) => ({ ...edit, uri: statement.uri })),
  };
}

/** "Not applicable" would contradict the decision; how far the control is, only the writer knows. */
function statusEdits({ status, statusCell }: StatementRow): readonly TextEdit[] {
  return statusCell && status === 'notApplicable' ? [{ range: statusCell.range, newText: '' }] : [];
}

/** What is written there is the reason of the exclusion; it stays for the writer to replace. */
function reasonEdits(
  { justificationCell: cell }: StatementRow,
  statement: IsmsDocument,
  who: Relying,
): readonly TextEdit[] {
  const isWritten = cell && cell.range.start < cell.range.end;
  return isWritten ? [cellAppendix(cell.range, reasonToWrite(statement, who))] : [];
}

function reasonToWrite(statement: IsmsDocument, who: Relying): string {
  const { unsaid, risk } = toWrite[languageOfDocument(statement)];
  return `[${who.kind === 'risk' ? risk.replace('@', who.id) : unsaid}]`;
}

/** What is asked of the writer; `@` stands for the risk that calls for the control. */
const toWrite: InEachTextLanguage<{ readonly unsaid: string; readonly risk: string }> = {
  en: {
    unsaid: 'say why it applies, in the place of the former reason',
    risk: 'write that risk @ calls for it, in the place of the former reason',
  },
  de: {
    unsaid: 'bitte anstelle des bisherigen Grundes sagen, warum die Maßnahme anwendbar ist',
    risk: 'bitte anstelle des bisherigen Grundes schreiben, dass das Risiko @ sie verlangt',
  },
  fr: {
    unsaid: 'indiquer pourquoi la mesure est applicable, à la place de l’ancien motif',
    risk: 'indiquer que le risque @ l’exige, à la place de l’ancien motif',
  },
  es: {
    unsaid: 'indicar por qué aplica, en lugar del motivo anterior',
    risk: 'indicar que el riesgo @ lo exige, en lugar del motivo anterior',
  },
  pt: {
    unsaid: 'indicar por que se aplica, em vez do motivo anterior',
    risk: 'indicar que o risco @ o exige, em vez do motivo anterior',
  },
  it: {
    unsaid: 'indicare perché si applica, al posto del motivo precedente',
    risk: 'indicare che il rischio @ lo richiede, al posto del motivo precedente',
  },
  nl: {
    unsaid: 'noem in plaats van de vorige reden waarom de maatregel van toepassing is',
    risk: 'noem in plaats van de vorige reden dat risico @ erom vraagt',
  },
  ja: {
    unsaid: '記入：前の理由に代えて、適用する理由',
    risk: '記入：前の理由に代えて、リスク @ が求めること',
  },
};
