import { isChecklistTitle, tablesBelow } from './checklists.js';
import { exampleHeading, type Rating, ratingPairs } from './exampleHeadings.js';
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
  if (ratingPairs.test(named)) {
    return 'aside';
  }
  const said = asideLine(named) ?? (isAside(named, heading) ? 'aside' : undefined);
  return said ?? (explains.test(named) ? 'explained' : undefined);
}

/** What documents of a management system have of their own, too: "Decisions on documents and templates". */
const explains =
  /(?<!\p{L})(?:how to (?:read|use)|templates?|legend[ea]?|légende|leyenda|(?:beim|zum) lesen|lese(?:hilfe|beispiele?)|so lesen sie|(?:\p{L}{1,20})?vorlagen?|gabarits?|plantillas?|sjablo(?:on|nen)|leeswijzer)(?!\p{L})|ひな形|テンプレート|凡例|読み方|見方/iu;

function isAside(named: string, heading: string): boolean {
  return (
    showsRows.test(named) ||
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

/** What was changed since the version before, and that version, where no history says it. */
const changes = [
  ...['changes? (?:since|against|compared|in (?:this|the last) version)', 'what (?:has )?changed'],
  ...['(?:previous|earlier|former|prior) (?:version|edition|statement|decisions?)'],
  ...['änderungen (?:seit|gegenüber)', 'was sich geändert hat', 'vorversion'],
  ...['(?:vorherige|vorige|frühere|bisherige)[rn]? (?:version|fassung|ausgabe|erklärung)'],
  ...['(?:changements|modifications) (?:depuis|par rapport)', 'version précédente'],
  ...['cambios (?:desde|respecto|con respecto)', 'versión anterior'],
  ...['(?:alterações|mudanças) (?:desde|em relação|face)', 'versão anterior'],
  ...['(?:modifiche|variazioni) (?:rispetto|dalla)', 'versione precedente'],
  ...['wijzigingen (?:sinds|ten opzichte)', 'vorige versie'],
];

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
  ...['(?<!for )examples?', '(?<!for )sample (?:rows?|entry|entries|table|lines?)'],
  ...['audit samples?', 'ausfüll(?:hilfe|anleitung|hinweise?|beispiele?|muster)'],
  ...['(?:zum|beim) ausfüllen', 'ausgefüllt', 'auszufüllen'],
  ...['so füllen sie', 'so wird', '(?<!zum )(?:\\p{L}{1,20})?beispiele?', 'stichproben?'],
  ...['(?:muster|beispiel)(?:zeilen?|einträge?|eintrag|tabelle)'],
  ...['comment (?:remplir|compléter|renseigner|lire)', 'aide au remplissage', "mode d['’]emploi"],
  ...['guide de (?:remplissage|lecture)', '(?<!par )exemples?', 'échantillons?'],
  ...['cómo (?:rellenar|completar|cumplimentar|leer)', '(?<!por )ejemplos?'],
  ...['instrucciones (?:para|de) (?:rellenar|completar|cumplimentar|cumplimentación|uso)'],
  ...['guía de (?:cumplimentación|lectura)', 'como (?:preencher|completar|ler)'],
  ...['instruções (?:para|de) (?:preencher|preenchimento|uso)', '(?<!por )exemplos?'],
  ...['guia de (?:preenchimento|leitura)', 'come (?:compilare|completare|leggere)'],
  ...[
    "istruzioni per (?:la compilazione|compilare|l[’']uso)",
    'guida alla (?:compilazione|lettura)',
  ],
  ...['(?<!per |ad )esempi[o]?', 'hoe .{0,40}(?:invul(?:t|len)|in te vullen|leest|te lezen)'],
  ...['invul(?:hulp|instructies?|voorbeeld(?:en)?)', '(?:bij|voor) het invullen'],
  ...['(?:\\p{L}{1,20})?voorbeeld(?:en)?', 'steekproe(?:f|ven)'],
];

const japanese = [
  ...['(?:記入|記載|入力|作成)(?:方法|例|要領|見本|の手引き|上の注意)', '書き方'],
  ...['(?:良い|よい|悪い|誤った|正しい)例', '^例[\\s:：0-9０-９]', 'サンプル'],
  ...['変更点|(?:前版|前回|旧版)から', '監査.{0,8}質問|質問.{0,8}監査'],
];

const showsRows = new RegExp(
  String.raw`(?<!\p{L})(?:${[...words, ...changes, ...questions].join('|')})(?!\p{L})|${japanese.join('|')}`,
  'iu',
);
