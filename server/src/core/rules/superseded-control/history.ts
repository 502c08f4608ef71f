import type { Catalogue } from '../../catalogue/catalogue.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { Table } from '../../model/table.js';

/** How much of a long line is looked at on either side of an id. */
const nearby = 200;

/** Words that say that something was so before: "formerly", "ehemals", a mapping's arrow. */
const pastWords =
  /\b(?:2013|formerly|former|previously|previous|ex|(?:which|that|it) was|became|replaces|replaced|superseded|withdrawn|renumbered|migrat\w*|renamed|moved (?:to|from)|old (?:one|id|ids|number|numbers|numbering|control|controls|edition|standard|version)|umstellung|umgestellt|umbenannt|umnummeriert|früher\w*|ehemals|ehemalig\w*|bisher\w*|vormals|hieß\w*|wurde zu|ersetzt\w*|abgelöst\w*|ancien\w*|anciennement|auparavant|antes|anterior\w*|reemplaz\w*|precedente|vroeger|voorheen)\b|→|->|=>|⇒|旧|以前/iu;

/** The same in the header of a column. */
const pastHeader = /\b(?:old|alt|alte|altes|2013|from|von|before|bisher\w*)\b/iu;

/**
 * Says whether the text around a reference to an older control tells of the past or maps old numbers
 * to new ones: then the old number is meant. A line, or a row of a table with its header, counts.
 */
export function isToldAsPast(
  reference: ControlReference,
  { text, tables, references }: DocumentFacts,
  catalogue: Catalogue,
): boolean {
  const { start, end } = lineAround(text, reference.range.start);
  const from = Math.max(start, reference.range.start - nearby);
  const to = Math.min(end, reference.range.end + nearby);
  if (
    pastWords.test(text.slice(from, reference.range.start)) ||
    pastWords.test(text.slice(reference.range.end, to))
  ) {
    return true;
  }
  const table = tables.find(({ range }) => range.start <= start && start < range.end);
  if (!table) {
    return false;
  }
  const successors = catalogue.successors(reference.id).map(({ control }) => control.id);
  const isMapped = references.some(
    (other) =>
      other.range.start >= start && other.range.end <= end && successors.includes(other.id),
  );
  return (
    isMapped ||
    isVersionHistory(table) ||
    table.columns.some(({ header }) => pastWords.test(header) || pastHeader.test(header))
  );
}

/** The versions of a document with their dates and changes: what they changed, they changed then. */
function isVersionHistory({ columns }: Table): boolean {
  return [versionHeader, dateHeader, changeHeader].every((wanted) =>
    columns.some(({ header }) => wanted.test(header)),
  );
}

const versionHeader =
  /^\W*(?:version|revision|rev|versión|revisión|versão|revisão|versione|revisione|versie|revisie|ausgabe)(?!\p{L})|^(?:版数?|改訂版?|バージョン)$/iu;
const dateHeader = /^\W*(?:date|datum|fecha|data|dato)(?!\p{L})|^(?:日付|改訂日|年月日)$/iu;
const changeHeader =
  /^\W*(?:(?:\p{L}+ (?:of|de|des|del|der) )?(?:changes?|änderung(?:en)?|modification?s?|modifiche|modifica|cambios?|alteraç(?:ão|ões)|wijziging(?:en)?|descriptions?|beschreibung|descripción|descrição|descrizione|omschrijving|reason|summary))(?!\p{L})|^(?:変更|改訂)/iu;

function lineAround(
  text: string,
  offset: number,
): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}
