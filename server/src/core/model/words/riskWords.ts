/** What is decided to do about a risk. */
export type Treatment = 'mitigate' | 'accept' | 'transfer' | 'avoid';

/** What may stand before a decision; BSI-Standard 200-3 puts a letter before each option: "D Risikoakzeptanz". */
export const openingOfDecision = String.raw`^[^\p{L}\p{N}]*(?:[a-d](?:[.):]|\s[-–—:])?\s+)?(?:(?:risk|risiko)[\s-]+)?`;

/** Verbs that begin what is done as well ("Assurer la sauvegarde", "Maintenir à jour") name a treatment only alone. */
const alone = String.raw`(?=\s*(?:$|[.(（]))`;

/** "Retain staff" and "Conserver les journaux" are measures; "Retain the residual risk" and "Retained by the CEO" accept. */
const orTheRisk = String.raw`(?=\s*(?:$|[^\s\p{L}\p{N}]|(?:(?:of|the|this|all|das|dieses|du|de|del|della|do|da|el|la|le|les|los|il|o|os|het|residual|remaining|low|current)\s|l['’]){0,4}(?:rest)?(?:risk|risi[ck]|risqu|riesgo|risco|rischi)|(?:by|until|as|since|because|for now|bis|weil|jusqu|car|hasta|porque|até|fino|perch|tot|omdat)(?!\p{L})))`;

const treatments: readonly (readonly [Treatment, RegExp])[] = [
  [
    'accept',
    wordAtStart(
      'accept|toler(?:at|ar|e\\b)|tolér(?:er|é)|tollera(?:re|t[oa])|hinnehm|selbst tragen|akzept|risiko(?:akzeptanz|übernahme|tragen)|aanvaard|accepte|acceptation|acept|aceit|accett|リスク(?:の)?(?:保有|受け入れ)|リスクを(?:保有|受け入れ)|(?:リスク)?(?:の)?(?:受容|許容)',
      'bear|beibehalten|maintenir|assumer|mantener|manter|mantenere|ritenere|dragen|behouden',
      'retain(?:ed|ing)?|retention|tragen|maintien|conserver|asumir|assumir|ret(?:er|ener|ención|enção)|ritenzione|(?:受け入れ|保有)(?:る|する|した|します|可能|済み?|とする|ることとする)?',
    ),
  ],
  [
    'mitigate',
    wordAtStart(
      'mitig|reduc|(?:risiko)?reduktion|treat|modif|minder|verminder|reduzier|risikominderung|behandel|verringer|rédu|redu|atténu|attenua|trait|trat(?:ar|amiento|amento)|tratt|maîtris|ridu|beperk|beheers|(?:リスク)?(?:の)?(?:低減|軽減|緩和|削減)',
      'diminuer|diminution|disminuir|diminuir|diminuire|verlagen|verlaging',
    ),
  ],
  [
    'transfer',
    wordAtStart(
      'transfer|share|sharing|insur|(?:risiko)?transfer|(?:risiko)?übertrag|überwälz|verlager|versicher|verzeker|transfér|partag|partilh|compart|trasfer|condivi|overdra|delen|(?:リスク)?(?:の)?(?:移転|移譲|共有|転嫁)',
      'outsource|teilen|externaliser|externalizar|esternalizzare|assurer|asegurar|assicurare',
    ),
  ],
  [
    'avoid',
    wordAtStart(
      'avoid|terminat|eliminat|(?:risiko)?vermeid|évit|evit|refus|elimin|vermijd|ontwijk|(?:リスク)?(?:の)?(?:回避|排除)',
      'beenden|supprimer|beëindigen|stoppen',
    ),
  ],
];

/** The decision that the text of a treatment or status begins with; absent where it says something else. */
export function treatmentOf(text: string): Treatment | undefined {
  const start = text.slice(0, 60);
  return treatments.find(([, words]) => words.test(start))?.[0];
}

/**
 * Whether a cell of any column says that the risk is no longer followed, and at most since when:
 * "encerrado em 2024". A treatment that is "done" ends no risk.
 */
export function saysOnlyEnded(cell: string): boolean {
  return cell.length <= longestEnd && ended.test(cell);
}

/**
 * Whether a cell says that something is done with, and at most since when: "Erledigt am 03.02.2025",
 * "2025年3月廃止、完了". That may be a measure as well as the risk.
 */
export function saysOnlyDone(cell: string): boolean {
  return cell.length <= longestEnd && (done.test(cell) || doneJapanese.test(cell));
}

const sinceWhen = String.raw`[\s\p{P}]*(?:(?:in|on|since|as of|am|im|seit|zum|en|le|depuis|el|desde|em|il|nel|dal|op|sinds|per)(?!\p{L})[\s\p{P}]*)?(?:(?:\d{1,2}(?:st|nd|rd|th|er|º)?[\s.]{0,2}(?:de |di )?)?(?:\p{L}{3,10}\.?,?\s(?:de )?)?\d[\d\s.,:/-]{0,12})?[\s\p{P}]*$`;

const done = new RegExp(
  String.raw`^[^\p{L}\p{N}?？]*(?:done|resolved|completed|erledigt|abgeschlossen|behoben|traitée?|résolue?|réglée?|resuelt[oa]|solucionad[oa]|conclu[ií]d[oa]|resolvid[oa]|risolt[oa]|conclus[oa]|afgehandeld|opgelost|afgerond)(?![\p{L}-])${sinceWhen}`,
  'iu',
);

const doneJapanese =
  /^[\s\d/.-]*(?:\d\s?年)?[\s\d年月日/.-]*(?:に|付で?)?(?:(?:対応|廃止|撤去|廃棄|処置|是正)?(?:完了|済み?)|廃止)(?:[、，,\s]*(?:対応|廃止|撤去|処置)?(?:完了|済み?))?[（(]?[\s\d年月日/.-]*[）)。]?$/u;

const longestEnd = 50;

const ended =
  /^(?!.*[?？])[^\p{L}\p{N}]*(?:(?:the |das |le |el |o |il |het )?(?:risk|risiko|risque|riesgo|risco|rischio|risico) (?:is |was |ist |est |está |foi |è |wurde |[aà] été )?)?(?:(?:closed|retired|obsolete|geschlossen|entfallen|weggefallen|hinfällig|gegenstandslos|clos|clôturé|fermé|éteint|caduc|cerrado|extinguido|encerrado|fechado|extinto|chiuso|estinto|decaduto|gesloten|afgesloten|vervallen|opgeheven)(?![\p{L}-])|クローズ(?:済み?)?|終結|解消(?:済み?)?)[\s\p{P}]*(?:(?:in|on|since|as of|am|im|seit|zum|en|le|depuis|el|desde|em|il|nel|dal|op|sinds|per)(?!\p{L})[\s\p{P}]*)?(?:(?:\d{1,2}(?:st|nd|rd|th|er|º)?[\s.]{0,2}(?:de |di )?)?(?:\p{L}{3,10}\.?\s(?:de )?)?\d[\d\s.,:/年月日-]{0,12})?[\s\p{P}]*$/iu;

/** Whether `text` only says that something is still to be found: "TBD", "👤 unassigned", a question mark. */
export function isOpenQuestion(text: string): boolean {
  return (
    openQuestion.test(text.slice(0, longestQuestion).replace(signsBefore, '').trim()) ||
    onlyQuestionSigns.test(text)
  );
}

const onlyQuestionSigns = /^\s*[❓❔]+\s*$/u;
const longestQuestion = 60;
/** Pictures and marks that stand before a word; a question mark is a question by itself. */
const signsBefore = /^[^\p{L}\p{N}?？¿]+/u;

/** Nobody yet, nothing yet, not yet agreed; what is named is no question. */
const openQuestion = new RegExp(
  String.raw`^(?:${[
    String.raw`tb[acdn]|todo|to do|to be (?:assigned|confirmed|decided|defined|determined|named|agreed|appointed|nominated)`,
    'not (?:yet )?(?:assigned|decided|defined|agreed|named)|unassigned|undecided|unknown|vacant|nobody|no one|open',
    'noch offen|offen|(?:noch )?nicht (?:zugewiesen|festgelegt|benannt|entschieden)|(?:noch )?(?:festzulegen|zu benennen|zu bestimmen|zu entscheiden|abzustimmen|zu klären|zu vereinbaren)|in (?:abstimmung|klärung)|unbekannt|unbesetzt|vakant|niemand',
    'à (?:définir|déterminer|préciser|désigner|nommer|attribuer|convenir|confirmer|décider|trancher)|non (?:attribué|désigné|défini|décidé)e?|vacante?|personne|en discussion',
    'por (?:definir|determinar|asignar|designar|nombrar|decidir|confirmar|acordar|concretar)|sin (?:asignar|definir|decidir|decisión|responsable|dueño|propietario)|pendiente(?: de (?:asignar|definir|decidir|designar|confirmar|acordar))?|ninguno',
    'a (?:ser )?(?:definir|definido|determinar|designar|nomear|atribuir|combinar|acordar|confirmar|decidir|indicar)|por (?:atribuir|nomear|combinar)|não (?:atribuído|definido|decidido)|sem (?:responsável|dono|definição)|em (?:definição|aberto|discussão)|pendente(?: de (?:definição|decisão|atribuição))?|nenhum',
    'da (?:definire|decidere|determinare|assegnare|nominare|individuare|designare|concordare|stabilire|confermare)|non (?:assegnato|definito|deciso|nominato)|in (?:definizione|attesa|discussione)|nessuno|vacante',
    String.raw`(?:nog |nader )?(?:te bepalen|te benoemen|aan te wijzen|af te stemmen|te besluiten|overeen te komen)|n\.?t\.?b\.?|niet (?:toegewezen|bepaald|besloten)|in overleg|onbekend|niemand`,
    String.raw`n\.d\.|n/d|s/d|未定|検討中|要検討|未割当|未決定|調整中|協議中|選任中|担当者未定|責任者未定|[¿?？]+`,
  ].join('|')})$`,
  'iu',
);

/**
 * Of `wordsAlone` nothing but a sign or a remark in brackets stands behind; behind `wordsOfRisk` the risk
 * can, or by whom, how long and why it is borne.
 */
function wordAtStart(words: string, wordsAlone?: string, wordsOfRisk?: string): RegExp {
  const further = wordsAlone === undefined ? '' : `|(?:${wordsAlone})${alone}`;
  const ofRisk = wordsOfRisk === undefined ? '' : `|(?:${wordsOfRisk})${orTheRisk}`;
  return new RegExp(`${openingOfDecision}(?:${words}${further}${ofRisk})`, 'iu');
}
