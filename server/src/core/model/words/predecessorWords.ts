/**
 * What a document was before, in the words with which it says so: "previous version". "Last revision"
 * can be that of today, and is none of them.
 */

import { inAnyCase } from '../../base/inAnyCase.js';
const predecessor = [
  String.raw`(?:previous|prior|preceding|former|earlier)[\s_-](?:version|edition|issue|revision|release|statement|soa|document)`,
  String.raw`predecessors?|supersedes|replaces`,
  String.raw`vor(?:gänger\p{L}*|version|fassung|ausgabe)`,
  String.raw`(?:vorherige|vorige|frühere|bisherige|alte)[rsnm]?[\s_-](?:version|fassung|ausgabe|revision|erklärung|eza|soa|dokument)|ersetzt`,
  String.raw`(?:version|édition|révision|déclaration|dda|document|indice)[\s_-](?:précédente?|antérieure?)|(?:ancienne|précédente)[\s_-](?:version|édition|révision|déclaration|dda)|remplace`,
  String.raw`(?:versión|edición|revisión|declaración|dda|documento)[\s_-](?:anterior|previa|previo|precedente)|sustituye|reemplaza`,
  String.raw`(?:versão|edição|revisão|declaração|documento)[\s_-](?:anterior|prévia|precedente)|substitui`,
  String.raw`(?:versione|edizione|revisione|dichiarazione|documento)[\s_-]precedente|precedente[\s_-](?:versione|edizione|revisione|dichiarazione)|sostituisce`,
  String.raw`(?:vorige|voorgaande|eerdere|oude)[\s_-](?:versie|editie|uitgave|revisie|verklaring|vvt|soa|document)|voorganger|vervangt`,
].join('|');

/** Somewhere in a sentence or a row. */
export const namesPredecessor = inAnyCase(
  String.raw`(?<!\p{L})(?:${predecessor})(?!\p{L})|前版|前の版|前バージョン`,
);

/** How far behind the words the edition of what was before may stand. */
const longestBetween = 80;

const behindPredecessor = inAnyCase(
  String.raw`(?:^[\s>*_#|-]*|\|[\s*_]*)(?:${predecessor}|前版|前の版|前バージョン)(?!\p{L})[^.;!?。]{0,${String(longestBetween)}}$|[,;·•–—(][\s*_]*(?:${predecessor})(?!\p{L})[\s*_]*[:：][^.;!?。]{0,${String(longestBetween)}}$`,
);

/**
 * Whether what stands at `offset` of `text` is said of what the document was before: its line, cell or
 * labelled value opens with words for that, as "Previous version: SoA 2019, ISO/IEC 27001:2013" does.
 */
export function isOfPredecessor(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return behindPredecessor.test(text.slice(Math.max(start, offset - longestLine), offset));
}

const longestLine = 400;
