/**
 * How sentences say up to which figure risks are accepted, or from which one they are treated. English,
 * German, French, Spanish, Portuguese, Italian, Dutch, Japanese.
 */

/** Of what such a sentence speaks. */
export const riskWord =
  /(?<!\p{L})(?:risk|risiko|risiken|risico|risques?|riesgos?|riscos?|rischi)|リスク/iu;

/** What no sentence lacks that says so, as a cheap sign. */
export const acceptanceSign =
  /accept|akzept|acept|aceit|accett|aanvaard|tragbar|tolera|tolér|toler|treat|mitigat|behand|minder|reduc|rédui|traité|traitement|trat|appetit|apetit|propension|bereidheid|受容|許容|対応|低減/iu;

/** Who may accept says nothing of up to where it needs nobody. */
export const bySomebody =
  '(?:only )?(?:by|with|after|if)|nur|(?:durch|vom|von|mit|wenn)|(?:par|avec|si)|(?:por|pelo|pela|pelos|con|com|se)|(?:dal|dalla|da|con)|(?:door|met|alleen)';

const named = String.raw`(?:up to|at most|bis(?: zu| einschließlich)?|höchstens|maximal|jusqu['’]à|au plus|hasta|até|fino a|tot(?: en met)?|max\.?|≤|<=|:|=|is|ist|est|es|é|è|von|of|de|di)`;

/** What is called acceptable, before the figure and behind it: "Risk appetite: 12", "up to 12 is acceptable". */
export const namedLevel = new RegExp(
  [
    String.raw`(?<!\p{L})(?:risk appetite|acceptable (?:risk )?(?:level|value|score)|risk acceptance (?:level|threshold)|risikoappetit|risikoakzeptanz(?:schwelle|grenze|wert|niveau)?|akzeptables? (?:risiko|risikoniveau|wert)|akzeptanz(?:schwelle|grenze)|appétit (?:pour le|au) risque|niveau (?:de risque )?acceptable|seuil d['’]acceptation|apetito (?:de|al) riesgo|nivel (?:de riesgo )?aceptable|apetite (?:ao|de) risco|nível (?:de risco )?aceitável|propensione al rischio|livello (?:di rischio )?accettabile|risicobereidheid|aanvaardbaar (?:risico)?niveau)(?:\s?${named}){1,3}\s?(?<behind>\d{1,3})(?![\d.,]*\d|\s?%)`,
    String.raw`(?<!\p{L})(?:up to|bis(?: zu)?|jusqu['’]à|hasta|até|fino a|tot(?: en met)?)\s(?<before>\d{1,3})\s(?:(?:is|are|ist|sind|est|es|é|è|wordt)\s)?(?:acceptable|accepted|akzeptabel|akzeptiert|acceptable|aceptable|aceitável|accettabile|aanvaardbaar)(?!\p{L})(?!\s(?:${bySomebody})(?!\p{L}))`,
    String.raw`(?:受容可能(?:な?(?:リスク)?(?:値|水準|レベル))?|受容(?:基準|水準|レベル)|許容(?:可能)?(?:値|水準|レベル)?)\s?[はを：:=＝]\s?(?<japanese>\d{1,3})\s?(?:点)?(?:以下|まで)`,
    String.raw`(?<![\d.,])(?<early>\d{1,3})\s?(?:点)?(?:以下|まで)(?:のリスク|の値)?[はを]?(?:、)?(?:受容可能|受容|許容)`,
  ].join('|'),
  'giu',
);

/** Before the figure: the figure itself still is. */
export const upTo = [
  'up to(?: and including)?|at most|no (?:more|higher) than|not (?:above|over|exceeding)|≤|<=',
  'bis(?: zu| einschließlich| inklusive)?|höchstens|maximal|nicht über',
  String.raw`jusqu['’]à|inférieure?s? ou éga(?:le?s?|ux) à|au plus|ne dépassant pas`,
  'hasta|(?:iguales o inferiores|inferiores o iguales|menores o iguales) a|no superiores a',
  'até|(?:iguais ou inferiores|inferiores ou iguais|menores ou iguais) a',
  'fino a|(?:pari o inferiori|inferiori o (?:pari|uguali)|minori o uguali) a',
  'tot en met|tot maximaal|hoogstens|niet hoger dan',
].join('|');

/** Before the figure: what is less is. */
export const below = [
  'below|under|less than|lower than|<',
  'unter(?:halb von)?|kleiner als|weniger als',
  'inférieure?s? à|en dessous de|moins de',
  'inferiores a|menores (?:de|que|a)|por debajo de',
  'abaixo de|inferiores a',
  'inferiori a|al di sotto di|minori di',
  'lager dan|kleiner dan|onder(?: de)?',
].join('|');

/** Before the figure: what is more is not. */
export const above = [
  'above|over|exceeding|higher than|greater than|more than|>',
  'über|oberhalb von|größer als|höher als|mehr als',
  'supérieure?s? à|au-dessus de|dépassant|plus de',
  'superiores a|mayores (?:de|que|a)|por encima de',
  'acima de|superiores a|maiores (?:do )?que',
  'superiori a|al di sopra di|maggiori di|oltre',
  'boven(?: de)?|hoger dan|groter dan|meer dan',
].join('|');

/** Before the figure: it and what is more is not. */
export const from = [
  'from|of at least|at least|≥|>=',
  'ab|ab einem wert von|mindestens|von mindestens',
  String.raw`à partir de|(?:supérieure?s? ou éga(?:le?s?|ux)) à|dès`,
  'a partir de|(?:iguales o superiores|superiores o iguales|mayores o iguales) a|desde',
  '(?:iguais ou superiores|superiores ou iguais|maiores ou iguais) a',
  '(?:pari o superiori|superiori o (?:pari|uguali)|maggiori o uguali) a|a partire da|da',
  'vanaf',
].join('|');

/** Behind the figure: it and what is less. */
export const orLess =
  '(?:or|and) (?:less|lower|below|under)|(?:oder|und) (?:weniger|kleiner|niedriger|darunter)|(?:ou|et) moins|o menos|ou menos|o (?:meno|inferiore)|(?:of|en) (?:minder|lager)';

/** Behind the figure: it and what is more. */
export const orMore =
  '(?:or|and) (?:more|above|higher|over)|(?:oder|und) (?:mehr|höher|größer|darüber)|(?:ou|et) plus|o más|o superior(?:es)?|ou mais|ou superior(?:es)?|o (?:più|superiori?)|(?:of|en) (?:meer|hoger)';

/** What is done with a risk that needs nothing more. */
export const acceptedWord = [
  'acceptable|accepted|tolerable|tolerated|need no (?:further )?treatment|require no (?:further )?treatment',
  'akzeptabel|akzeptierbar|akzeptiert|tragbar|toleriert|tolerierbar',
  'acceptables?|acceptée?s?|tolérables?|tolérée?s?',
  'aceptables?|(?:se )?aceptan|aceptad[oa]s?|tolerables?',
  'aceitáve(?:l|is)|(?:são )?aceit[oea]s?|toleráveis',
  'accettabil[ei]|accettat[oaie]|si accettano|tollerabil[ei]',
  'aanvaardbaar|aanvaard|acceptabel|geaccepteerd',
].join('|');

/** The same before the figure, where the writers say what they do; what owners or a board accept is up to them. */
export const acceptedBefore = [
  'we accept|accepted are|acceptable are',
  'wir akzeptieren|(?:akzeptiert|toleriert) werden|(?:akzeptabel|akzeptiert|tragbar) sind',
  'nous acceptons|sont (?:acceptée?s|acceptables)',
  'aceptamos|se aceptan|son aceptables',
  'aceitamos|são (?:aceites|aceitos|aceitáveis)',
  'accettiamo|si accettano|sono (?:accettati|accettabili)',
  '(?:wij|we) (?:aanvaarden|accepteren)|(?:aanvaard|geaccepteerd) worden|aanvaardbaar zijn',
].join('|');

/** What is done with any other risk, or what it is called. */
export const treatedWord = [
  '(?:not|never) (?:be )?(?:acceptable|accepted|tolerated|tolerable)|unacceptable|treated|mitigated|reduced|(?:need|needs|require|requires|call for) (?:a )?(?:further )?(?:treatment|mitigation|action|measures)',
  '(?:nicht|kein\\p{L}*) (?:akzeptabel|akzeptiert|tragbar|toleriert\\p{L}*)|inakzeptabel|zu behandeln|behandelt|zu mindern|gemindert|behandlungsbedürftig|erfordern (?:eine )?(?:behandlung|maßnahmen)',
  '(?:pas|jamais) (?:acceptables?|acceptée?s?|tolérée?s?)|inacceptables?|traitée?s?|réduits?|(?:nécessitent|exigent|requièrent) un (?:plan de )?traitement',
  'no (?:son |se )?(?:aceptables?|aceptan)|inaceptables?|tratarse|se tratan|tratad[oa]s?|mitigarse|(?:requieren|exigen) (?:un )?tratamiento',
  'não (?:são |se )?(?:aceitáveis|aceitam|aceites|aceitos)|inaceitáve(?:l|is)|tratad[oa]s?|mitigad[oa]s?|(?:requerem|exigem) tratamento',
  'non (?:sono )?(?:accettabil[ei]|accettati)|inaccettabil[ei]|trattat[oi]|mitigat[oi]|(?:richiedono|necessitano di) (?:un )?trattamento',
  'niet (?:aanvaardbaar|acceptabel|geaccepteerd)|onaanvaardbaar|behandeld|gemitigeerd|(?:vereisen|vragen) (?:een )?behandeling',
].join('|');
