import { inAnyCase, type Wording } from '../base/inAnyCase.js';
import { isChecklistTitle, tablesBelow } from './checklists.js';
import { exampleHeading, isRatingPair, type Rating } from './exampleHeadings.js';
import { timeOfHeading } from './headingSense.js';

/**
 * Whether the tables below a heading are beside the statement they stand in: `aside` where they show how
 * its rows are filled in, asked about or were before; `explained` where they may only explain them, as
 * below "Legend", and may as well decide otherwise; a rating where its counterpart must stand in the same
 * document for that.
 */
export type AsideHeading = 'aside' | 'explained' | Rating;

/** What a heading says, as a reader sees it; `undefined` for nearly all. */
export function asideHeading(heading: string): AsideHeading | undefined {
  if (heading.length > longestHeading) {
    return undefined;
  }
  const named = heading.replace(ofAppendix, '');
  if (isRatingPair(named)) {
    return 'aside';
  }
  const said = asideLine(named) ?? (isAside(named, heading) ? 'aside' : undefined);
  return said ?? (mayExplain(named) ? 'explained' : undefined);
}

/** What documents of a management system have of their own, too: "Decisions on documents and templates". */
const explains = inAnyCase(
  /(?<!\p{L})(?:how to (?:read|use)|templates?|legend[ea]?|légende|leyenda|(?:beim|zum) lesen|lese(?:hilfe|beispiele?)|so lesen sie|(?:\p{L}{1,20})?vorlagen?|gabarits?|plantillas?|sjablo(?:on|nen)|leeswijzer)(?!\p{L})|ひな形|テンプレート|凡例|読み方|見方/u,
);

function mayExplain(named: string): boolean {
  return [explains, extracts, tellsChanges, showsExamples].some((words) => words.test(named));
}

function isAside(named: string, heading: string): boolean {
  return (
    showsRows.test(named) ||
    (showsExamples.test(named) && !decidesOnExamples.test(named)) ||
    (isChecklistTitle(named) && tablesBelow(named) !== 'statement') ||
    timeOfHeading(heading) === 'then'
  );
}

/** What the line right above a table says: only a rating or an example, since a sentence can speak of much. */
export function asideLine(line: string): AsideHeading | undefined {
  const example = line.length > longestHeading ? undefined : exampleHeading(line);
  return example === 'example' ? 'aside' : example;
}

const longestHeading = 120;

/** "Appendix B: ", "Anhang 2 – ", "4.2 ". */
const ofAppendix =
  /^(?:(?:appendix|annex|anhang|anlage|annexe|anexo|ap[eé]ndice|allegato|appendice|bijlage|付録|付属書|別紙)\s{0,2}[\p{Lu}\p{N}.]{0,6}\s{0,2}[:：–—-]?\s{0,2}|\p{N}{1,3}(?:\.\p{N}{1,3}){0,4}\.?\s{1,3})/iu;

/**
 * What was changed since the version before, where no history says it: that holds now, so that a
 * statement that says otherwise is told.
 */
const changes = [
  ...[
    'changes? (?:since|against|compared|in (?:this|the last) (?:version|edition|issue|revision))',
  ],
  ...['what (?:has )?changed', 'was sich geändert hat'],
  ...['änderungen (?:seit|gegenüber|in dieser (?:fassung|version|ausgabe|revision))'],
  ...[
    '(?:changements|modifications) (?:depuis|par rapport|dans cette (?:version|édition|révision))',
  ],
  ...['cambios (?:desde|respecto|con respecto|en esta (?:versión|edición|revisión))'],
  ...['(?:alterações|mudanças) (?:desde|em relação|face|nesta (?:versão|edição|revisão))'],
  ...['(?:modifiche|variazioni) (?:rispetto|dalla|in questa (?:versione|edizione|revisione))'],
  ...['wijzigingen (?:sinds|ten opzichte|in deze (?:versie|editie|uitgave|revisie))'],
];

const decision =
  '(?:rows?|entries|decisions?|controls?|exclusions?|zeilen|einträge|entscheidungen|maßnahmen|ausschlüsse|lignes|décisions|mesures|exclusions|filas|decisiones|controles|medidas|exclusiones|linhas|decisões|controlos|exclusões|righe|decisioni|controlli|esclusioni|rijen|beslissingen|besluiten|maatregelen|uitsluitingen|changes|änderungen|changements|modifications|cambios|alterações|mudanças|modifiche|wijzigingen)';

/** The same without controls: those that are planned are decided, beside those that are implemented. */
const planned =
  '(?:rows?|entries|decisions?|exclusions?|changes|zeilen|einträge|entscheidungen|ausschlüsse|änderungen|lignes|décisions|exclusions|changements|modifications|filas|decisiones|exclusiones|cambios|linhas|decisões|exclusões|alterações|mudanças|righe|decisioni|esclusioni|modifiche|rijen|beslissingen|besluiten|uitsluitingen|wijzigingen)';

/** The version before, what was taken out of this one, and what is only planned for the next. */
const notNow = [
  ...['(?:previous|earlier|former|prior) (?:version|edition|statement|decisions?)'],
  ...[
    'vorversion',
    '(?:vorherige|vorige|frühere|bisherige)[rn]? (?:version|fassung|ausgabe|erklärung)',
  ],
  ...[
    'version précédente',
    'versión anterior',
    'versão anterior',
    'versione precedente',
    'vorige versie',
  ],
  `(?:deleted|removed|superseded|withdrawn|old|former|gelöschte|gestrichene|entfallene|überholte|frühere|ersetzte|anciennes|antiguas|vecchie|verwijderde|vervallen|geschrapte|vroegere) ${decision}`,
  `(?:planned|proposed|geplante|vorgeschlagene|geplande|voorgestelde) ${planned}`,
  `${decision} (?:supprimée?s|remplacée?s|retirée?s|eliminad[oa]s|suprimid[oa]s|sustituid[oa]s|anteriores|removid[oa]s|substituíd[oa]s|eliminat[ei]|rimoss[ei]|sostituit[ei]|superat[ei])`,
  `${planned} (?:prévue?s|proposée?s|previst[oa]s|planificad[oa]s|propuest[oa]s|planead[oa]s|planejad[oa]s|propost[oa]s|previst[ei]|pianificat[ei]|propost[ei])`,
];

/** A part of the statement for others, which repeats its rows as they are. */
const extracts = inAnyCase(
  /(?<!\p{L})(?:extracts?|excerpts?|auszug|auszüge|extraits?|extractos?|extratos?|excertos?|estratt[oi]|uittreksels?)(?!\p{L})|抜粋/u,
);

/** What is asked in an audit. */
const questions = [
  ...['questions (?:for|of|by|to) (?:the |our )?(?:internal |external )?audit\\p{L}*'],
  ...['fragen (?:für|an|im|zum|des|der) (?:das |den |die )?(?:interne[ns]? )?audit\\p{L}*'],
  ...[
    "questions (?:pour|de) l[’']audit\\p{L}*",
    'preguntas (?:para|del?) (?:la |el )?auditor\\p{L}*',
  ],
  ...[
    'perguntas (?:para|d[aeo]) (?:a |o )?auditor\\p{L}*',
    "domande (?:per |del)l[’']?\\s?audit\\p{L}*",
  ],
  ...['vragen (?:voor|van) (?:de )?audit\\p{L}*'],
];

/** How to fill in or read the table, examples, templates and samples, in each language. */
const words = [
  ...['how to (?:fill|complete|write)', 'how (?:this|the) \\p{L}{1,20} is (?:filled|read)'],
  ...[
    '(?:filling in|completing|fill in) (?:this|the)',
    'instructions for (?:use|filling|completing)',
  ],
  ...['(?<!for )sample (?:rows?|entry|entries|table|lines?)'],
  ...['audit samples?', 'ausfüll(?:hilfe|anleitung|hinweise?|beispiele?|muster)'],
  ...['(?:zum|beim) ausfüllen', 'ausgefüllt', 'auszufüllen'],
  ...['so füllen sie', 'so wird', 'stichproben?'],
  ...['(?:muster|beispiel)(?:zeilen?|einträge?|eintrag|tabelle)'],
  ...['comment (?:remplir|compléter|renseigner|lire)', 'aide au remplissage', "mode d['’]emploi"],
  ...['guide de (?:remplissage|lecture)', 'échantillons?'],
  ...['cómo (?:rellenar|completar|cumplimentar|leer)'],
  ...['instrucciones (?:para|de) (?:rellenar|completar|cumplimentar|cumplimentación|uso)'],
  ...['guía de (?:cumplimentación|lectura)', 'como (?:preencher|completar|ler)'],
  ...['instruções (?:para|de) (?:preencher|preenchimento|uso)'],
  ...['guia de (?:preenchimento|leitura)', 'come (?:compilare|completare|leggere)'],
  ...[
    "istruzioni per (?:la compilazione|compilare|l[’']uso)",
    'guida alla (?:compilazione|lettura)',
  ],
  ...['hoe .{0,40}(?:invul(?:t|len)|in te vullen|leest|te lezen)'],
  ...['invul(?:hulp|instructies?|voorbeeld(?:en)?)', '(?:bij|voor) het invullen'],
  ...['steekproe(?:f|ven)'],
];

const examples = [
  ...['(?<!for )examples?', '(?<!zum )(?:\\p{L}{1,20})?beispiele?', '(?<!par )exemples?'],
  ...['(?<!por )ejemplos?', '(?<!por )exemplos?', '(?<!per |ad )esempi[o]?'],
  '(?:\\p{L}{1,20})?voorbeeld(?:en)?',
];

const japanese = [
  ...['(?:記入|記載|入力|作成)(?:方法|例|要領|見本|の手引き|上の注意)', '書き方'],
  ...['(?:良い|よい|悪い|誤った|正しい)例', '^例[\\s:：0-9０-９]', 'サンプル'],
  ...[
    '監査.{0,8}質問|質問.{0,8}監査',
    '(?:削除|廃止|旧)(?:された|した|の)?(?:行|決定|管理策|変更)|(?:予定|計画)(?:された|した|の)?(?:行|決定|変更)|変更(?:予定|計画)',
  ],
];

const showsRows = wordsOf([...words, ...notNow, ...questions], japanese);

const tellsChanges = wordsOf(changes, ['変更点|(?:前版|前回|旧版)から']);

const showsExamples = wordsOf(examples, []);

/** "Controls on templates and examples" decides about examples, and shows none. */
const decidesOnExamples = inAnyCase(
  /(?<!\p{L})(?:controls?|decisions?|measures?|maßnahmen|entscheidungen|mesures|décisions|controles|decisiones|medidas|controlos|decisões|controlli|decisioni|misure|maatregelen|beslissingen|besluiten)\s(?:on|for|about|of|zu|für|über|von|sur|pour|relatives aux|sobre|para|de|su|per|voor|over|van)\s[^:(–—-]{0,60}$/u,
);

function wordsOf(latin: readonly string[], others: readonly string[]): Wording {
  const alternatives = [String.raw`(?<!\p{L})(?:${latin.join('|')})(?!\p{L})`, ...others];
  return inAnyCase(alternatives.join('|'));
}
