import type { LanguageWords } from './vagueWords.js';

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
      ...['in a timely (?:manner|fashion)', 'as soon as possible'],
    ],
    requires: ['shall', 'must', 'should', 'will', 'is', 'are', 'has to', 'have to', 'may'],
    times: [
      ...['annual', 'annually', 'yearly', 'monthly', 'quarterly', 'weekly', 'daily', 'hourly'],
      ...['biannually', 'once', 'twice', 'each', 'every', 'half-yearly'],
      '(?:two|three) (?:days|weeks|months)',
    ],
  },
  {
    phrases: [
      ...['regelmäßig', 'in regelmäßigen Abständen', 'bei Bedarf', 'gegebenenfalls', 'zeitnah'],
      ...['nach Möglichkeit', 'soweit möglich', 'von Zeit zu Zeit'],
    ],
    requires: [
      ...['muss', 'müssen', 'soll', 'sollen', 'wird', 'werden', 'ist', 'sind', 'dürfen', 'darf'],
    ],
    times: [
      ...['jährlich', 'halbjährlich', 'vierteljährlich', 'quartalsweise', 'monatlich'],
      ...['wöchentlich', 'täglich', 'einmal', 'zweimal', 'jede[rsmn]?'],
      String.raw`alle \p{L}+ (?:tage|wochen|monate|jahre)`,
      ...['(?:zwei|drei) (?:tage?n?|wochen)', String.raw`\p{L}+ mal im`],
    ],
  },
  {
    phrases: [
      ...['régulièrement', 'périodiquement', 'de (?:manière|façon) (?:régulière|périodique)'],
      ...['à intervalles réguliers', 'si nécessaire', 'au besoin', 'le cas échéant'],
      ...['dans la mesure du possible', 'dans les meilleurs délais', 'de temps en temps'],
    ],
    requires: ['doit', 'doivent', 'devra', 'devront', 'est', 'sont'],
    times: [
      ...['chaque', 'tou(?:s|tes) les', 'annuel(?:le)?(?:ment)?s?', 'mensuel(?:le)?(?:ment)?s?'],
      ...['semestriel(?:le)?(?:ment)?s?', 'trimestriel(?:le)?(?:ment)?s?', 'hebdomadaires?'],
      ...['quotidien(?:ne)?(?:ment)?s?', 'une fois', 'deux fois'],
      ...['(?:un|une|deux|trois) (?:jours?|semaines?|mois)', String.raw`\p{L}+ fois (?:par|l|à)`],
    ],
  },
  {
    phrases: [
      ...['periódicamente', 'de (?:forma|manera) (?:periódica|regular)', 'a intervalos regulares'],
      ...['(?:cuando|si|según) (?:sea|es|fuera) (?:necesario|apropiado|posible)'],
      ...['lo antes posible', 'regularmente', 'en la medida de lo posible', 'de vez en cuando'],
      'cuando proceda',
    ],
    requires: ['debe', 'deben', 'deberán?', 'será', 'serán'],
    times: [
      ...['cada', 'anual(?:mente|es)?', 'mensual(?:mente|es)?', 'trimestral(?:mente|es)?'],
      ...['semestral(?:mente|es)?', 'semanal(?:mente|es)?', 'diari[oa](?:mente|s)?', 'una vez'],
      ...['dos veces', 'todos los', '(?:un|dos|tres) (?:días?|semanas?|mes|meses)'],
      String.raw`\p{L}+ veces (?:al|por|a)`,
    ],
  },
  {
    phrases: [
      ...['periodicamente', 'regularmente', 'de forma periódica', 'em intervalos regulares'],
      ...['na medida do possível', 'sempre que possível'],
      '(?:se|quando|conforme) (?:for )?(?:necessário|apropriado|possível)',
    ],
    requires: ['deve', 'devem', 'deverá', 'deverão', 'será', 'é', 'são'],
    times: [
      ...['cada', 'anual(?:mente)?', 'anuais', 'mensal(?:mente)?', 'mensais'],
      ...['trimestral(?:mente)?', 'trimestrais', 'semestral(?:mente)?', 'semestrais'],
      ...['semanal(?:mente)?', 'semanais', 'diári[oa]s?', 'diariamente', 'uma vez', 'duas vezes'],
      ...['todos os', 'todas as', '(?:um|dois|três) (?:dias?|semanas?|mês|meses)'],
      ...[String.raw`\p{L}+ vezes (?:por|ao|a)`, String.raw`de \p{L}+ em \p{L}+`],
    ],
  },
  {
    phrases: [
      ...['periodicamente', 'regolarmente', 'a intervalli regolari', 'ove possibile'],
      ...['(?:se|ove|quando) (?:necessario|opportuno)', 'nella misura del possibile'],
      ...['il prima possibile', 'di tanto in tanto'],
    ],
    requires: [...['deve', 'devono', 'dovrà', 'dovranno', 'è', 'sono', 'viene', 'vengono']],
    times: [
      ...['ogni', 'annual(?:e|mente|i)', 'mensil(?:e|mente|i)', 'trimestral(?:e|i|mente)'],
      ...['semestral(?:e|i|mente)', 'settimanal(?:e|mente|i)', 'giornalier[oaie]'],
      ...['giornalmente', 'quotidianamente', 'una volta', 'due volte'],
      ...['(?:un|due|tre) (?:giorn[io]|settimane|mesi)', String.raw`\p{L}+ volte (?:al|l|a)`],
    ],
  },
  {
    phrases: [
      ...['periodiek', 'regelmatig', 'op regelmatige basis', 'met regelmatige tussenpozen'],
      ...['(?:indien|zo|waar) nodig', 'waar mogelijk', 'zo (?:snel|spoedig) mogelijk'],
      'van tijd tot tijd',
    ],
    requires: [...['moet', 'moeten', 'dient', 'dienen', 'wordt', 'worden', 'zal', 'zullen', 'is']],
    times: [
      ...['elke?', 'ieder', 'iedere', 'jaarlijkse?', 'halfjaarlijkse?', 'maandelijkse?'],
      ...['wekelijkse?', 'dagelijkse?', 'per (?:kwartaal|maand|jaar|week|dag)', 'eenmaal'],
      ...['tweemaal', 'binnen een (?:dag|week|maand)', String.raw`\p{L}+ keer per`],
      '(?:één|twee|drie) (?:dag(?:en)?|weken|maanden)',
    ],
  },
];
