import { overlaps } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { referencesWithin } from '../../model/referencesWithin.js';
import type { Table } from '../../model/table.js';
import { saysInSentences } from './pastSentences.js';
import { tellsOfPast } from './historyPastWords.js';
import { lineAround } from '../lineAround.js';
import { nearby, sentenceAround } from './sentence.js';
import { isHistoryBySurroundings } from './surroundings.js';

/** How much of a row is searched for the id of today on either side. */
const longestRow = 2000;

/** Words of time, which say it where the id of today stands in the same sentence: "until 2024", "seit". */
const timeWords =
  /(?<!\p{L})(?:until|till|up to|since|now|nowadays|today|earlier|used to|originally|no longer|later|as of|instead of|prior to|back then|at the time|bis|seit\w*|heute|jetzt|nun|inzwischen|mittlerweile|damals|zuvor|vorher|ursprünglich|statt|anstelle|jusqu|depuis|aujourd|désormais|maintenant|avant|au lieu|hasta|desde|hoy|ahora|actualmente|en lugar|até|hoje|agora|atualmente|em vez|fino|finora|oggi|adesso|attualmente|invece|dal|tot|sinds|nu|vandaag|inmiddels|eerder|tegenwoordig|in plaats)(?!\p{L})|(?<![:\p{L}\d.-])(?:19|20)\d\d(?!\d)|まで|以来|以降|現在|当時|かつて/iu;

/** The same in the header of a column. */
const pastHeader = /\b(?:old|alt|alte|altes|2013|from|von|before|bisher\w*)\b/iu;

/**
 * Says whether the text around a reference to an older control tells of the past or maps old numbers
 * to new ones: then the old number is meant. A line, a row of a table with its header, the headings
 * above and the line before a list count.
 */
export function isToldAsPast(
  reference: ControlReference,
  part: DocumentFacts,
  catalogue: Catalogue,
): boolean {
  if (hasPastWords(reference, part, catalogue)) {
    return true;
  }
  return (
    isOnOldBadge(reference, part) ||
    (reference.place !== 'frontMatter' && isToldInPassage(reference, part, catalogue))
  );
}

/** In the words around the id in its row, or in the sentences that speak of it. */
function hasPastWords(
  { range, place }: ControlReference,
  part: DocumentFacts,
  catalogue: Catalogue,
): boolean {
  const { text, tables } = part;
  const isInTable = tables.some(
    (one) => one.range.start <= range.start && range.start < one.range.end,
  );
  if (!isInTable && place !== 'frontMatter') {
    return saysInSentences(part, catalogue)(range);
  }
  const line = lineAround(text, range.start);
  return (
    tellsOfPast(text.slice(Math.max(line.start, range.start - nearby), range.start)) ||
    tellsOfPast(text.slice(range.end, Math.min(line.end, range.end + nearby)))
  );
}

/** `![A.9.2.1](https://img.shields.io/badge/legacy-A.9.2.1-grey)`: what a badge shows calls the id old. */
function isOnOldBadge({ place, range }: ControlReference, { links }: DocumentFacts): boolean {
  return (
    place === 'image' &&
    links.some(
      (link) =>
        link.kind === 'image' && overlaps(link.range, range) && isOld.test(link.destination),
    )
  );
}

const isOld =
  /(?<![a-z])(?:legacy|old|former(?:ly)?|previous(?:ly)?|deprecated|obsolete|retired|archived?|withdrawn|2013|veraltet|fr%C3%BCher|früher|ehemals|ancien(?:ne)?|obsol[eè]te|antigu[oa]|anterior|antig[oa]|obsolet[oa]|vecchi[oa]|precedente|oude?|vervallen|verouderd)(?![a-z])|旧/iu;

function isToldInPassage(
  reference: ControlReference,
  part: DocumentFacts,
  catalogue: Catalogue,
): boolean {
  const { text, tables, references } = part;
  const { start, end } = lineAround(text, reference.range.start);
  const table = tables.find(({ range }) => range.start <= start && start < range.end);
  const sentence = table ? { start, end } : sentenceAround(text, reference.range);
  const around = {
    start: Math.max(sentence.start, reference.range.start - longestRow),
    end: Math.min(sentence.end, reference.range.end + longestRow),
  };
  const successors = catalogue.successors(reference.id).map(({ control }) => control.id);
  const namesSuccessor = referencesWithin(references, around).some(({ id }) =>
    successors.includes(id),
  );
  const isTold = table
    ? namesSuccessor || isOfPast(table)
    : namesSuccessor && timeWords.test(text.slice(sentence.start, sentence.end));
  return isTold || isHistoryBySurroundings(reference, sentence, part, catalogue);
}

function isOfPast(table: Table): boolean {
  return (
    isVersionHistory(table) ||
    table.columns.some(({ header }) => tellsOfPast(header) || pastHeader.test(header))
  );
}

/** The versions of a document with their dates and changes: what they changed, they changed then. */
function isVersionHistory({ columns }: Table): boolean {
  return [versionHeader, dateHeader, changeHeader].every((wanted) =>
    columns.some(({ header }) => wanted.test(header.slice(0, longestHeader))),
  );
}

const longestHeader = 100;

const versionHeader =
  /^\W*(?:version|revision|rev|versión|revisión|versão|revisão|versione|revisione|versie|revisie|ausgabe)(?!\p{L})|^(?:版数?|改訂版?|バージョン)$/iu;
const dateHeader = /^\W*(?:date|datum|fecha|data|dato)(?!\p{L})|^(?:日付|改訂日|年月日)$/iu;
const changeHeader =
  /^\W*(?:(?:\p{L}+ (?:of|de|des|del|der) )?(?:changes?|änderung(?:en)?|modification?s?|modifiche|modifica|cambios?|alteraç(?:ão|ões)|wijziging(?:en)?|descriptions?|beschreibung|descripción|descrição|descrizione|omschrijving|reason|summary))(?!\p{L})|^(?:変更|改訂)/iu;
