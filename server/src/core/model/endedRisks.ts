import type { TextRange } from '../base/textRange.js';
import { isBlank } from './lazyCell.js';
import type { RiskRow } from './riskRow.js';
import type { Column, Table, TableRowFacts } from './table.js';
import { saysOnlyDone, saysOnlyEnded } from './words/riskWords.js';

/**
 * What says of a row of `table`, a register, with the id of its risk at a range of `text`, whether it
 * keeps the risk for its number only: the id is struck out, or a cell says nothing but that the risk
 * is closed; that something is done ends it where nothing stands below "Treatment". A status that is
 * written in its own column alone decides, and is read as such.
 */
export function endIn(
  text: string,
  { columns }: Pick<Table, 'columns'>,
): (row: TableRowFacts, id: TextRange) => Pick<RiskRow, 'isEnded'> {
  const status = new Set(indicesOf(columns, ({ role }) => role === 'status'));
  const telling = new Set(indicesOf(columns, canTellEnd));
  const treating = indicesOf(columns, ({ role }) => role === 'treatment');
  return ({ range, cells }, id) => {
    if (!mayEnd.test(text.slice(range.start, range.end))) {
      return {};
    }
    const hasStatus = cells.some((cell, index) => status.has(index) && !isBlank(cell));
    const told = hasStatus ? [] : cells.filter((_, index) => telling.has(index));
    const isUntreated =
      treating.length > 0 && treating.every((index) => !cells[index] || isBlank(cells[index]));
    const isEnded =
      isStruckOut(text, id) ||
      told.some((cell) => saysOnlyEnded(cell.text) || (isUntreated && saysOnlyDone(cell.text)));
    return isEnded ? { isEnded } : {};
  };
}

function indicesOf(
  columns: readonly Column[],
  isMeant: (column: Column) => boolean,
): readonly number[] {
  return columns.flatMap((column, index) => (isMeant(column) ? [index] : []));
}

/** Beside columns that nothing is known of, the treatment may say that there is nothing left to treat. */
function canTellEnd({ header, role }: Column): boolean {
  return (role === undefined || role === 'treatment') && !namesOther.test(header);
}

/** Measures, actions and tasks, audits and their findings, access, incidents, contracts: what is closed there is no risk. */
const namesOther = new RegExp(
  [
    'measure|control|safeguard|maßnahm|massnahm|kontroll|mesure|contrôle|medida|misur[ae]|maatregel|対策|施策|措置|管理策',
    'action|task|ticket|to-?do|aktion|aufgabe|tâche|acci[oó]n|tarea|aç(?:ão|ões)|acao|tarefa|azion[ei]|attività|actie|taak|taken|アクション|処置|是正|タスク|課題',
    String.raw`audit|finding|review|\btests?\b|prüf|feststellung|befund|revision|revisi[oó]n|constat|hallazgo|achado|verific|rilievo|bevinding|監査|指摘|点検`,
    String.raw`access|\bdoors?\b|zugang|zugriff|zutritt|tür|accès|acceso|acesso|accesso|toegang|アクセス|入退室|立入|扉|ドア`,
    String.raw`incident|vorfall|vorfälle|incidente|インシデント|\bjira\b|\bissues?\b|change request`,
    'contract|vertrag|verträge|contrat|契約|supplier|lieferant|fournisseur|proveedor|fornecedor|fornitore|leverancier|委託先',
    'environment|umgebung|environnement|entorno|ambiente|omgeving|環境',
  ].join('|'),
  'iu',
);

/** Told by one look, so that the cells of other rows need not be read for it. */
const mayEnd =
  /~~|<(?:del|s|strike)>|closed|retired|obsolete|geschlossen|entfallen|weggefallen|hinfällig|gegenstandslos|éteint|caduc|extinguid|estint|decadut|opgeheven|clos|clôtur|fermé|cerrad|encerrad|fechad|extint|chius|gesloten|vervallen|クローズ|終結|解消|完了|廃止|対応済|done|resolved|completed|erledigt|abgeschlossen|behoben|trait|résolu|réglé|resuelt|solucionad|conclu[ií]|resolvid|risolt|conclus|afgehandeld|opgelost|afgerond/iu;

/** `~~RS-09~~`, `~~**RS-09**~~`, `<del>RS-09</del>`. */
function isStruckOut(text: string, { start }: TextRange): boolean {
  return strikeBefore.test(text.slice(Math.max(0, start - longestMark), start));
}

const longestMark = 12;
const strikeBefore = /(?:~~|<(?:del|s|strike)>)[*_`[]{0,3}$/iu;
