import type { FoundColumn, TableLayout } from './columns.js';
import type { Column, ColumnRole } from './table.js';
import { firstRows, type WholeTable } from './wholeTable.js';
import { listed, normalised } from './words/normalise.js';

/**
 * The column "Reference", "Link", "Artefacts" or, behind the reasons, "Onderbouwing" of a statement where its cells name or link documents:
 * then it holds the evidence. Absent where another column does, where the table does not decide, give
 * reasons and say the status of its controls, and where the cells name laws, risks or other things.
 */
export function evidenceColumn(
  table: WholeTable,
  { kind, columns }: TableLayout,
): FoundColumn | undefined {
  const roles = new Set(columns.map(({ role }) => role));
  const isWhole = kind === 'statement' && wholeStatement.every((role) => roles.has(role));
  const index = isWhole && !roles.has('evidence') ? columns.findIndex(mayHeadEvidence) : -1;
  return index >= 0 && holdsDocuments(table, index) ? { index, role: 'evidence' } : undefined;
}

const wholeStatement: readonly ColumnRole[] = ['control', 'applicable', 'justification', 'status'];

function mayHeadEvidence({ header, role }: Column): boolean {
  return role === undefined && headers.has(normalised(header));
}

const headers: ReadonlySet<string> = new Set(
  listed(`
    reference, references, ref, refs, link, links, artefact, artefacts, artifact, artifacts, see, pointer,
    referenz, referenzen, verweis, verweise, fundstelle, fundort, ablage, ablageort, artefakte, référence, références, réf, lien, liens, renvoi, où trouver,
    emplacement, referencia, referencias, enlace, enlaces, ubicación, artefactos, referência, referências, ligação, ligações,
    localização, artefatos, riferimento, riferimenti, collegamento, collegamenti, dove trovarlo, artefatti,
    referentie, referenties, verwijzingen, vindplaats, koppeling, artefacten, 参照, 参照先, 参照文書, リンク, 成果物, 保管場所,
    onderbouwing, sustento, fundamento, 根拠`).map(normalised),
);

/** Three cells or more are filled, most of the rows', and nearly all of them name or link a document. */
function holdsDocuments(table: WholeTable, column: number): boolean {
  const cells = firstRows(table, rowsLookedAt).flatMap(({ text, row: { cells: own } }) => {
    const cell = own[column];
    return cell
      ? [text.slice(cell.start, Math.min(cell.end, cell.start + longestCell)).trim()]
      : [];
  });
  const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  const documents = filled.filter((cell) => document.test(cell) && !other.test(cell)).length;
  return (
    filled.length >= 3 && filled.length * 2 > cells.length && documents * 5 >= filled.length * 4
  );
}

const rowsLookedAt = 30;
const longestCell = 200;

/** A link, a file, the id of a document, or a word for one. */
const document =
  /\]\([^)]|\[\[|https?:\/\/|\.(?:md|pdf|docx?|xlsx?|html?)\b|(?<!\p{L})\p{Lu}{2,8}-(?:\p{Lu}{1,8}-)?\d{1,4}(?!\d)|polic(?:y|ies)|procedure|standard operating|register|report|minutes|handbook|runbook|richtlinie|verfahren|anweisung|protokoll|bericht|handbuch|konzept|politique|procédure|registre|rapport|charte|política|procedimiento|registro|informe|acta|procedimento|relatório|ata |procedura|verbale|manuale|beleid|werkinstructie|verslag|handboek|規程|手順|記録|報告|台帳|議事録|マニュアル/iu;

/** A law, a contract's clause, a risk or another standard, which are reasons and no proof. */
const other =
  /(?:^|[\s[(*_])(?:art(?:icle|ikel|ículo|igo|icolo)?\.? ?\d|§|gdpr|dsgvo|rgpd|nis ?2|dora|hipaa|pci|soc ?2|iso\b|27\d\d\d|nist|cis\b|bsi\b|r(?:isk)?[-_ ]?\d)/iu;
