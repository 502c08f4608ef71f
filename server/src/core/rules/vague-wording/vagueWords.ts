/**
 * Phrases that leave open when or in which case something is done: English, German, French, Spanish,
 * Portuguese, Italian, Dutch. Spaces stand for any gap between words.
 */
const phrases = [
  ...['(?:as|where|when|if) (?:deemed )?appropriate', 'as needed'],
  ...['(?<!(?:long|much|far|often) )as necessary', '(?:if|when|where) necessary'],
  ...['where(?:ver)? (?:possible|feasible|practicable)', 'periodically', 'regularly'],
  ...['at regular intervals', 'on a (?:regular|periodic) basis', 'from time to time'],
  ...['in a timely (?:manner|fashion)', 'as soon as possible'],
  ...['regelmäßig', 'in regelmäßigen Abständen', 'bei Bedarf', 'gegebenenfalls', 'zeitnah'],
  ...['nach Möglichkeit', 'soweit möglich', 'von Zeit zu Zeit'],
  ...['régulièrement', 'périodiquement', 'de (?:manière|façon) (?:régulière|périodique)'],
  ...['à intervalles réguliers', 'si nécessaire', 'au besoin', 'le cas échéant'],
  ...['dans la mesure du possible', 'dans les meilleurs délais', 'de temps en temps'],
  ...['periódicamente', 'de (?:forma|manera) (?:periódica|regular)', 'a intervalos regulares'],
  ...['(?:cuando|si|según) (?:sea|es|fuera) (?:necesario|apropiado|posible)', 'lo antes posible'],
  ...['regularmente', 'en la medida de lo posible', 'de vez en cuando', 'cuando proceda'],
  ...['periodicamente', 'de forma periódica', 'em intervalos regulares', 'na medida do possível'],
  ...['(?:se|quando|conforme) (?:for )?(?:necessário|apropriado|possível)', 'sempre que possível'],
  ...['regolarmente', 'a intervalli regolari', '(?:se|ove|quando) (?:necessario|opportuno)'],
  ...['ove possibile', 'nella misura del possibile', 'il prima possibile', 'di tanto in tanto'],
  ...['periodiek', 'regelmatig', 'op regelmatige basis', 'met regelmatige tussenpozen'],
  ...['(?:indien|zo|waar) nodig', 'waar mogelijk', 'zo (?:snel|spoedig) mogelijk'],
  'van tijd tot tijd',
];

/** Japanese has no gaps between words. */
const japanese = '定期的に|適宜|必要に応じて|可能な限り';

const source = `(?<!\\p{L})(?:${phrases.join('|').replaceAll(' ', '\\s+')})(?!\\p{L})|${japanese}`;

/** Whether a text holds such a phrase at all. */
export const anyVague = new RegExp(source, 'iu');

/** Each such phrase; for `matchAll`. */
export const eachVague = new RegExp(source, 'giu');

/** Whether a sentence asks for something, or says what is done. */
export const requires = new RegExp(
  [
    String.raw`(?<!\p{L})(?:shall|must|should|will|is|are|has to|have to|may`,
    'muss|müssen|soll|sollen|wird|werden|ist|sind|dürfen|darf',
    'doit|doivent|devra|devront|est|sont|debe|deben|deberán?|será|serán',
    'deve|devem|devono|deverá|deverão|dovrà|dovranno|são|é|è|sono|viene|vengono',
    String.raw`moet|moeten|dient|dienen|wordt|worden|zal|zullen)(?!\p{L})`,
    'なければならない|ものとする|する。|行う。|実施|こと。',
  ].join('|'),
  'iu',
);

/** A sentence that also gives a period or a date is exact enough. */
export const givesTime = new RegExp(
  [
    String.raw`\p{N}|(?<!\p{L})(?:annual|annually|yearly|monthly|quarterly|weekly|daily|hourly`,
    'biannually|once|twice|each|every|half-yearly|jährlich|halbjährlich|vierteljährlich',
    String.raw`alle \p{L}+ (?:tage|wochen|monate|jahre)|(?:één|un|une|due|twee|deux|dos|dois|trois|tres|três|tre|drie|zwei|drei|two|three) (?:tage?n?|wochen|jours?|días?|dias?|giorn[io]|dag(?:en)?|days?|semaines?|weeks?|mois|meses|mesi|maanden|months)`,
    String.raw`\p{L}+ (?:fois|veces|vezes|volte|keer|mal) (?:par|al|por|per|im|l|à|a)|de \p{L}+ em \p{L}+|binnen een (?:dag|week|maand)`,
    'quartalsweise|monatlich|wöchentlich|täglich|einmal|zweimal|jede[rsmn]?',
    'chaque|tou(?:s|tes) les|annuel(?:le)?(?:ment)?s?|mensuel(?:le)?(?:ment)?s?|semestriel(?:le)?(?:ment)?s?',
    'trimestriel(?:le)?(?:ment)?s?|hebdomadaires?|quotidien(?:ne)?(?:ment)?s?|une fois|deux fois',
    'cada|anual(?:mente|es)?|mensual(?:mente|es)?|trimestral(?:mente|es)?|semestral(?:mente|es)?',
    'semanal(?:mente|es)?|diari[oa](?:mente|s)?|una vez|dos veces|todos los|anuais|mensal(?:mente)?',
    'mensais|diári[oa]s?|diariamente|uma vez|duas vezes|todos os|todas as',
    'ogni|annual(?:e|mente|i)|mensil(?:e|mente|i)|trimestral[ei]|semestral[ei]|settimanal(?:e|mente|i)',
    'giornalier[oaie]|quotidianamente|una volta|due volte',
    'elke?|ieder|iedere|jaarlijkse?|halfjaarlijkse?|maandelijkse?|wekelijkse?|dagelijkse?',
    String.raw`per (?:kwartaal|maand|jaar|week|dag)|eenmaal|tweemaal)(?!\p{L})`,
    '[一二三四六十](?:回|か月|ヶ月|日|週|年)|毎年|毎月|毎週|毎日|年次|月次|四半期|半期|半年',
  ].join('|'),
  'iu',
);
