import { type InEachLanguage, message } from '../base/language.js';
import type { LimitProblem } from '../syntax/blocks.js';
import {
  maximumFileLength,
  maximumInlineLength,
  maximumLineLength,
  maximumTableColumns,
  maximumTableRows,
} from '../syntax/limits.js';

type Limit = LimitProblem['limit'];

export const limitMessages = {
  unread: message({
    en: (limit: Limit) =>
      `${limits.en[limit]} Findings may be missing there; split the document into smaller ones.`,
    de: (limit) =>
      `${limits.de[limit]} Dort können Befunde fehlen; teilen Sie das Dokument in kleinere auf.`,
  }),
  furtherFindings: message({
    en: (further: number, shown: number) =>
      `${further === 1 ? '1 more finding in this document is' : `${further} more findings in this document are`} not listed; mend the first ${shown} and look again.`,
    de: (further, shown) =>
      `${further === 1 ? '1 weiterer Befund in diesem Dokument ist' : `${further} weitere Befunde in diesem Dokument sind`} nicht aufgeführt; beheben Sie die ersten ${shown}, und prüfen Sie dann noch einmal.`,
  }),
};

const limits: InEachLanguage<Readonly<Record<Limit, string>>> = {
  en: {
    'file-size': `This document has more than ${grouped(maximumFileLength, ',')} characters; the rest of it is not read.`,
    'line-length': `This line is too complex to analyse fully: it has more than ${grouped(maximumLineLength, ',')} characters, and the rest of it is not read.`,
    nesting:
      'This text is too complex to analyse fully: lists or quotes are nested more deeply than can be read.',
    'table-columns': `This table is too wide to be read as a table: it has more than ${grouped(maximumTableColumns, ',')} columns.`,
    'table-rows': `This table has more than ${grouped(maximumTableRows, ',')} rows; those from here on are not read.`,
    'inline-complexity': `This paragraph is too complex to analyse fully: it has more than ${grouped(maximumInlineLength, ',')} characters, or too many marks for links and emphasis.`,
  },
  de: {
    'file-size': `Dieses Dokument hat mehr als ${grouped(maximumFileLength, '.')} Zeichen; der Rest wird nicht gelesen.`,
    'line-length': `Diese Zeile lässt sich nicht ganz auswerten: Sie hat mehr als ${grouped(maximumLineLength, '.')} Zeichen, und der Rest wird nicht gelesen.`,
    nesting:
      'Dieser Text lässt sich nicht ganz auswerten: Listen oder Zitate liegen tiefer ineinander, als gelesen werden kann.',
    'table-columns': `Diese Tabelle ist zu breit, um als Tabelle gelesen zu werden: Sie hat mehr als ${grouped(maximumTableColumns, '.')} Spalten.`,
    'table-rows': `Diese Tabelle hat mehr als ${grouped(maximumTableRows, '.')} Zeilen; von hier an werden sie nicht gelesen.`,
    'inline-complexity': `Dieser Absatz lässt sich nicht ganz auswerten: Er hat mehr als ${grouped(maximumInlineLength, '.')} Zeichen oder zu viele Zeichen für Links und Hervorhebungen.`,
  },
};

/** With a mark between thousands; the language's own formatting takes long to load. */
function grouped(count: number, mark: string): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, mark);
}
