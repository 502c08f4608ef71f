import { type Language, message } from '../../base/language.js';
import type { ControlId } from '../../catalogue/control.js';
import { cellAppendix } from '../../model/cellEdits.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { isSameCell } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import { languageOf } from '../languageOf.js';
import type { Fix, TextEdit } from '../rule.js';
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
    { range: cell.range, newText: applicableWord(cell, statement) },
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
  const language = languageOf(statement) === 'german' ? 'de' : 'en';
  const risk = who.kind === 'risk' ? who.id : undefined;
  return isWritten ? [cellAppendix(cell.range, reasonToWrite(language, risk))] : [];
}

const reasonToWrite = message({
  en: (risk: string | undefined) =>
    risk === undefined
      ? '[say why it applies, in the place of the former reason]'
      : `[write that risk ${risk} calls for it, in the place of the former reason]`,
  de: (risk) =>
    risk === undefined
      ? '[bitte anstelle des bisherigen Grundes sagen, warum die Maßnahme anwendbar ist]'
      : `[bitte anstelle des bisherigen Grundes schreiben, dass das Risiko ${risk} sie verlangt]`,
});
