import { inAnyCase } from '../../base/inAnyCase.js';
import { isChecklistTitle } from '../checklists.js';
import type { DocumentKind } from '../frontMatter.js';
import { type FoundKind, kindInWords } from './kindOf.js';

/** A policy on agreements has such a title, too; one that says of itself what it is, is none. */
export function isContract(title = ''): boolean {
  return contractTitle.test(title);
}

const contractTitle = inAnyCase(
  /(?<!\p{L})(?:contract|agreement|dpa|(?:[\p{L}-]{0,30}vertrag|[\p{L}-]{0,30}vereinbarung)(?:e?s)?|avv|contrat|accord|contrato|acuerdo|acordo|contratto|accordo|[\p{L}-]{0,20}overeenkomst)(?!\p{L})/u,
);

/** Whether a title is that of a statement of applicability, not of a page on writing one or a check of one. */
export function isStatementTitle(title = ''): boolean {
  return (
    (kindInWords(title)?.kind === 'statement-of-applicability' || opensWithShortName.test(title)) &&
    !isChecklistTitle(title) &&
    !aboutStatements.test(title)
  );
}

/**
 * What French, Spanish, Portuguese, Italian and Dutch writers call it for short. "VVT" is the record of
 * processing activities where German is spoken, so that spelling has to have Dutch words or the standard with it.
 */
const opensWithShortName =
  /^\P{L}*(?:DdA|DDA|VvT|VVT(?=.*(?<!\p{L})(?:NEN|ISO|2700\d|[Vv]ersie|van|voor)(?![\p{L}])))(?![\p{L}\d])/u;

const aboutStatements = inAnyCase(
  /(?<!\p{L})(?:how|writ(?:e|es|ing|ten)|guid(?:e|ance|eline)s?|training|workshop|tutorial|lessons?|examples?|tips|audit(?:s|ing)?|review(?:s|ing)?|questions?|[\p{L}-]{0,20}(?:anleitung|leitfaden|schulung|beispiele?|schreiben|audit|prüfung|fragen)|wie|comment|rédiger|formation|exemples?|cómo|redactar|guía|formación|ejemplos?|como|redigir|guia|formação|exemplos?|come|scrivere|redigere|guida|formazione|esemp[io]|hoe|schrijven|handleiding|voorbeeld(?:en)?|opleiding|vragen)(?!\p{L})|書き方|作り方|手引き|ガイド|研修|教育|例|監査|質問/u,
);

/** Whether a document of `kind` tells what was found, decided or done at a time. */
export function isOfPastKind(kind: DocumentKind): boolean {
  return pastKinds.has(kind);
}

/** Plans of audits are of their kind, too, and lists are records; what they say holds from now on, as what is said of logging. */
export function isOfItsTime({ kind }: FoundKind, title: string): boolean {
  return isOfPastKind(kind) && !comingTitle.test(title);
}

const pastKinds: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  ...(['audit-report', 'management-review', 'record'] as const),
]);

const comingTitle =
  /(?<!\p{L})(?:[\p{L}-]{0,30}(?:plan(?:ung|ning)?|programm?|checkliste?|liste?|verzeichnis|vorlage|muster)|plans?|program(?:me|m?a)?|checklists?|schedule|templates?|lists?|register|agenda|plan d|mod[eè]le|calendrier|ordre du jour|plantilla|modelo|lista|calendario|orden del d[ií]a|elenco|modello|piano|ordine del giorno|calend[aá]rio|plano|pauta|sjabloon|lijst|[\p{L}-]{0,30}lijst)(?!\p{L})|protokollierung|records? (?:management|retention|keeping)|計画|一覧|台帳|チェックリスト|ひな形|テンプレート|予定/iu;
