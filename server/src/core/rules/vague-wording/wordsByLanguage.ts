import { periodsInWords } from './periodsInWords.js';
import type { LanguageWords } from './vagueWords.js';

const frenchUnits: readonly string[] = [
  ...['heures?', 'jours?', 'semaines?', 'mois', 'trimestres?', 'semestres?', 'ans?', 'années?'],
  ...['fois', '(?:lun|mar|mercre|jeu|vendre|same)dis?', 'matins?'],
];

const spanishUnits: readonly string[] = [
  ...['horas?', 'días?', 'semanas?', 'quincenas?', 'mes(?:es)?', 'bimestres?', 'trimestres?'],
  ...['cuatrimestres?', 'semestres?', 'años?', 'vez', 'lunes', 'martes', 'miércoles', 'jueves'],
  'viernes',
];

const portugueseUnits: readonly string[] = [
  ...['horas?', 'dias?', 'semanas?', 'quinzenas?', 'mês', 'meses', 'bimestres?', 'trimestres?'],
  ...['quadrimestres?', 'semestres?', 'anos?', 'vez', '(?:segunda|terça|quarta|quinta|sexta)s?'],
];

/**
 * By language: phrases that leave open when or in which case something is done, words with which a
 * sentence asks for something or says what is done, and words that give a period or a date. Spaces
 * stand for any gap between words.
 */
export const wordsByLanguage: readonly LanguageWords[] = [
  {
    phrases: [
      ...['(?:as|where|when|if) (?:deemed )?appropriate', 'as needed'],
      ...['(?<!(?:long|much|far|often) )as necessary', '(?:if|when|where) necessary'],
      ...['where(?:ver)? (?:possible|feasible|practicable)', 'periodically', 'regularly'],
      ...['at regular intervals', 'on a (?:regular|periodic) basis', 'from time to time'],
      ...['in a timely (?:manner|fashion)', 'as soon as possible', 'in due course'],
      ...['as far as possible', 'to the extent possible', 'within (?:a )?reasonable time'],
      ...['as far as practicable', 'at (?:appropriate|suitable) intervals'],
      ...['in an? (?:appropriate|suitable) manner', 'as and when (?:needed|required|necessary)'],
    ],
    requires: ['shall', 'must', 'should', 'will', 'is', 'are', 'has to', 'have to', 'may'],
    times: [
      ...periodsInWords.english,
      ...['annual', 'annually', 'yearly', 'monthly', 'quarterly', 'weekly', 'daily', 'hourly'],
      ...['biannually', 'once', 'twice', 'half-yearly'],
      ...each('each|every', 'after|before|at|upon|on|during|prior to', [
        ...['hours?', 'days?', 'weeks?', 'fortnight', 'months?', 'quarters?', 'years?', 'time'],
        ...['(?:mon|tues|wednes|thurs|fri|satur|sun)day', 'morning', 'evening', 'night'],
        ...['january', 'february', 'april', 'june', 'july', 'august'],
        ...['september', 'october', 'november', 'december', 'spring', 'summer', 'autumn', 'winter'],
      ]),
      '(?:two|three) (?:days|weeks|months)',
    ],
  },
  {
    phrases: [
      ...['regelmäßig', 'in regelmäßigen Abständen', 'bei Bedarf', 'gegebenenfalls', 'zeitnah'],
      ...['nach Möglichkeit', 'von Zeit zu Zeit', '(?:je )?nach Bedarf', 'periodisch'],
      ...['(?:so(?:weit|fern)|falls|wenn|wo) (?:nötig|erforderlich|möglich|sinnvoll)'],
      ...['so bald wie möglich', 'schnellstmöglich', 'baldmöglichst', 'bei Gelegenheit'],
      ...['in angemessenen (?:Zeita|A)bständen', 'in angemessener (?:Frist|Zeit)'],
      'in regelmäßigen Zeitabständen',
      ...['regelmässig', 'turnusmä(?:ß|ss)ig', 'ggf\\.', 'fallweise', 'zu gegebener Zeit'],
      'in (?:regelmässigen|geeigneten|gewissen) (?:zeitlichen )?Abständen',
      ...['hin und wieder', 'in (?:geeigneter|angemessener) (?:Weise|Form)'],
      ...['sobald wie möglich', 'so (?:rasch|schnell) wie möglich'],
      'möglichst (?:rasch|schnell|bald|zeitnah)',
      'innerhalb (?:einer )?angemessene[rn] (?:Zeit|Frist)',
    ],
    requires: [
      ...['muss', 'müssen', 'soll', 'sollen', 'wird', 'werden', 'ist', 'sind', 'dürfen', 'darf'],
    ],
    times: [
      ...periodsInWords.german,
      ...['jährlich', 'halbjährlich', 'vierteljährlich', 'quartalsweise', 'monatlich'],
      ...['wöchentlich', 'täglich', 'einmal', 'zweimal'],
      ...each('jede[rsmn]?', 'nach|vor|bei|mit', [
        ...[
          'stunde',
          'tag(?:es)?',
          'woche',
          'monat(?:s|es)?',
          'quartal(?:s)?',
          'halbjahr(?:es|s)?',
        ],
        ...[
          'jahr(?:es|s)?',
          'mal',
          '(?:mon|diens|donners|frei|sams|sonn)tag',
          'mittwoch',
          'morgen',
        ],
      ]),
      String.raw`alle \p{L}+ (?:tage|wochen|monate|jahre)`,
      ...['(?:zwei|drei) (?:tage?n?|wochen)', String.raw`\p{L}+ mal im`],
    ],
  },
  {
    phrases: [
      ...['régulièrement', 'périodiquement', 'de (?:manière|façon) (?:régulière|périodique)'],
      ...['à intervalles réguliers', 'si nécessaire', 'au besoin', 'le cas échéant'],
      ...['dans la mesure du possible', 'dans les meilleurs délais', 'de temps en temps'],
      ...['en tant que de besoin', 'en cas de besoin', 'si besoin', 'autant que possible'],
      ...['dès que possible', 'dans un délai raisonnable', 'dans des délais raisonnables'],
      ...['en temps utile', 'selon (?:les |le )?besoins?', 'avec régularité', "s['’]il y a lieu"],
      'lorsque (?:cela est )?nécessaire',
      ...['de temps à autre', 'autant que de besoin', 'si possible', "au fil de l[’']eau"],
      ...['de (?:manière|façon) appropriée', 'à intervalles appropriés'],
    ],
    requires: ['doit', 'doivent', 'devra', 'devront', 'est', 'sont'],
    times: [
      ...periodsInWords.french,
      ...each('chaque', 'après|avant|à|lors de', frenchUnits),
      ...each('tou(?:s|tes) les', '', frenchUnits),
      ...['annuel(?:le)?(?:ment)?s?', 'mensuel(?:le)?(?:ment)?s?'],
      ...['semestriel(?:le)?(?:ment)?s?', 'trimestriel(?:le)?(?:ment)?s?', 'hebdomadaires?'],
      ...['quotidien(?:ne)?(?:ment)?s?', 'une fois', 'deux fois'],
      ...['(?:un|une|deux|trois) (?:jours?|semaines?|mois)', String.raw`\p{L}+ fois (?:par|l|à)`],
    ],
  },
  {
    phrases: [
      ...['periódicamente', 'de (?:forma|manera) (?:periódica|regular)', 'a intervalos regulares'],
      '(?:cuando|si|según|siempre que) (?:sea|es|fuera|resulte) (?:necesario|apropiado|posible|preciso|conveniente|oportuno|pertinente)',
      ...['lo antes posible', 'regularmente', 'en la medida de lo posible', 'de vez en cuando'],
      ...['con (?:cierta )?regularidad', 'con la (?:debida frecuencia|frecuencia necesaria)'],
      ...['(?:cuando|según) (?:proceda|corresponda|aplique)', 'si procede', 'en su caso'],
      ...['a la (?:mayor )?brevedad(?: posible)?', 'cuanto antes', 'oportunamente'],
      ...['de (?:manera|forma) oportuna', 'en (?:un )?plazos? razonables?', 'cada cierto tiempo'],
      ...['cuando se considere (?:necesario|oportuno|conveniente)', 'de ser (?:necesario|posible)'],
      ...['en caso (?:de ser )?necesario', 'en tiempo y forma'],
    ],
    requires: ['debe', 'deben', 'deberán?', 'será', 'serán'],
    times: [
      ...periodsInWords.spanish,
      ...each('cada', 'después de|antes de|tras|en|con', spanishUnits),
      ...each('tod[oa]s l[oa]s', '', spanishUnits),
      ...['anual(?:mente|es)?', 'mensual(?:mente|es)?', 'trimestral(?:mente|es)?'],
      ...['semestral(?:mente|es)?', 'semanal(?:mente|es)?', 'diari[oa](?:mente|s)?', 'una vez'],
      ...['dos veces', '(?:un|dos|tres) (?:días?|semanas?|mes|meses)'],
      String.raw`\p{L}+ veces (?:al|por|a)`,
    ],
  },
  {
    phrases: [
      ...['periodicamente', 'regularmente', 'de forma periódica', 'em intervalos regulares'],
      'na medida do possível',
      '(?:se|quando|conforme|sempre que) (?:for )?(?:necessário|apropriado|possível|aplicável|oportuno)',
      ...['com (?:a devida )?(?:regularidade|frequência)', 'em tempo (?:hábil|oportuno)'],
      ...['oportunamente', 'tempestivamente', 'sempre que se justifique', 'o quanto antes'],
      ...['o mais (?:breve|rápido|brevemente|rapidamente) possível', '(?:quando|se) couber'],
      ...['com a maior brevidade(?: possível)?', 'em (?:um )?prazos? razoáve(?:l|is)'],
      ...['(?:se|quando) for o caso', 'de tempos em tempos', 'conforme a necessidade'],
      '(?:quando|se) (?:considerado|julgado|se julgar) necessário',
    ],
    requires: ['deve', 'devem', 'deverá', 'deverão', 'será', 'é', 'são'],
    times: [
      ...periodsInWords.portuguese,
      ...each('cada', 'após|antes de|depois de|em|na|no', portugueseUnits),
      ...each('tod[oa]s [oa]s', '', portugueseUnits),
      ...['anual(?:mente)?', 'anuais', 'mensal(?:mente)?', 'mensais'],
      ...['trimestral(?:mente)?', 'trimestrais', 'semestral(?:mente)?', 'semestrais'],
      ...['semanal(?:mente)?', 'semanais', 'diári[oa]s?', 'diariamente', 'uma vez', 'duas vezes'],
      ...['(?:um|dois|três) (?:dias?|semanas?|mês|meses)'],
      ...[String.raw`\p{L}+ vezes (?:por|ao|a)`, String.raw`de \p{L}+ em \p{L}+`],
    ],
  },
  {
    phrases: [
      ...['periodicamente', 'regolarmente', 'a intervalli regolari'],
      '(?:se|ove|quando|laddove|qualora|dove) (?:ritenuto )?(?:necessario|opportuno|possibile|applicabile|appropriato)',
      ...['il prima possibile', 'di tanto in tanto', 'nella misura del possibile', 'quanto prima'],
      ...['con cadenza (?:periodica|regolare)', 'con regolarità', 'con la dovuta frequenza'],
      ...['se del caso', "all['’]occorrenza", 'al bisogno', 'per quanto possibile'],
      ...['nei limiti del possibile', 'tempestivamente', 'in tempi (?:ragionevoli|brevi)'],
      ...['nel più breve tempo possibile', 'entro (?:un )?termine ragionevole'],
    ],
    requires: [...['deve', 'devono', 'dovrà', 'dovranno', 'è', 'sono', 'viene', 'vengono']],
    times: [
      ...periodsInWords.italian,
      ...each('ogni', 'dopo|prima di|a|ad|in|con', [
        ...[
          'or[ae]',
          'giorn[oi]',
          'settiman[ae]',
          'mes[ei]',
          'bimestre',
          'trimestre',
          'quadrimestre',
        ],
        ...['semestre', 'ann[oi]', 'volta', '(?:lune|marte|mercole|giove|vener)dì', 'sabato'],
      ]),
      ...['annual(?:e|mente|i)', 'mensil(?:e|mente|i)', 'trimestral(?:e|i|mente)'],
      ...['semestral(?:e|i|mente)', 'settimanal(?:e|mente|i)', 'giornalier[oaie]'],
      ...['giornalmente', 'quotidianamente', 'una volta', 'due volte'],
      ...['(?:un|due|tre) (?:giorn[io]|settimane|mesi)', String.raw`\p{L}+ volte (?:al|l|a)`],
    ],
  },
  {
    phrases: [
      ...['periodiek', 'regelmatig', 'op regelmatige basis', 'met regelmatige tussenpozen'],
      ...['(?:indien|zo|waar) nodig', 'waar mogelijk', 'zo (?:snel|spoedig) mogelijk'],
      ...['van tijd tot tijd', 'tijdig', 'naar behoefte', 'met (?:enige )?regelmaat'],
      ...['op gezette tijden', 'binnen een redelijke termijn', 'voor zover mogelijk'],
      ...['te zijner tijd', 'bij gelegenheid', 'wanneer nodig'],
      ...['(?:indien|wanneer) mogelijk', 'op passende wijze', 'binnen redelijke termijn'],
    ],
    requires: [...['moet', 'moeten', 'dient', 'dienen', 'wordt', 'worden', 'zal', 'zullen', 'is']],
    times: [
      ...periodsInWords.dutch,
      ...each('elke?|iedere?', 'na|voor|bij', [
        ...['uur', 'dag(?:en)?', 'we(?:ek|ken)', 'maand(?:en)?', 'kwarta(?:al|len)', 'halfjaar'],
        ...['ja(?:ar|ren)', 'keer', '(?:maan|dins|woens|donder|vrij)dag'],
      ]),
      ...['jaarlijkse?', 'halfjaarlijkse?', 'maandelijkse?'],
      ...['wekelijkse?', 'dagelijkse?', 'per (?:kwartaal|maand|jaar|week|dag)', 'eenmaal'],
      ...['tweemaal', 'binnen een (?:dag|week|maand)', String.raw`\p{L}+ keer per`],
      '(?:één|twee|drie) (?:dag(?:en)?|weken|maanden)',
    ],
  },
];

/**
 * A word for "each" before a unit of time, with at most two words between ("every second month"), or
 * behind a word such as "after", which says upon what. "Each owner" gives no time.
 */
function each(word: string, behind: string, units: readonly string[]): readonly string[] {
  const withUnit = String.raw`(?:${word}) (?:\p{L}+ ){0,2}(?:${units.join('|')})`;
  return behind === '' ? [withUnit] : [withUnit, `(?:${behind}) (?:${word})`];
}
