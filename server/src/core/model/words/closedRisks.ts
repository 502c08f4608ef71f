import { openingOfDecision } from './riskWords.js';

/**
 * Whether the text of a status says that a risk is no longer followed. What is done with can be a step
 * on the way, too: "Finalizado el análisis, tratamiento pendiente", "Lapsed acceptance".
 */
export function isClosed(status: string): boolean {
  const start = status.slice(0, 80);
  const { behind, japanese } = doneWith.exec(start)?.groups ?? {};
  const ended = behind ?? japanese;
  return (
    (closed.test(start) && !closedStep.test(start)) ||
    (ended !== undefined && endsStatus.test(ended) && !stillOpen.test(ended))
  );
}

/** Words that are said of a risk, or of the whole line about it. */
const closed = new RegExp(
  `${openingOfDecision}(?:${[
    'closed|retired|obsolete|withdrawn|superseded|merged|removed|cancel|archiv|no longer (?:relevant|applicable|exists?|present)',
    'geschlossen|erledigt|entfallen|weggefallen|abgeschlossen|besteht nicht mehr|nicht mehr (?:relevant|vorhanden|aktuell)',
    'clos|fermé|clôtur|supprim|sans objet',
    'cerrad|dad[oa] de baja|ya no (?:existe|aplica|vigente)',
    'encerrad|fechad|extint|dad[oa] como extint|já não (?:existe|se aplica)',
    'chius|decadut|non più (?:presente|rilevante|attuale)',
    'gesloten|afgesloten|vervallen|niet meer (?:relevant|aanwezig|van toepassing)',
    'クローズ|完了|終結|解消',
  ].join('|')})`,
  'iu',
);

/** "Cerrado el análisis": of such words, too, an article behind them brings another thing that is closed. */
const closedStep = new RegExp(
  String.raw`${openingOfDecision}(?:clos|fermé|clôtur|supprim|cerrad|encerrad|fechad|chius)\p{Ll}{0,3}\s(?:el |la |los |las |os |as |il |lo |i |gli |le |les |l['’])(?!r[iy]es[gc]|ris[cq]|\d|\p{L}{3,9} \d)`,
  'iu',
);

/** Words that are said of analyses, decisions and other steps as well. */
const doneWith = new RegExp(
  `${openingOfDecision}(?:${[
    'resolved|eliminated|deleted|lapsed|ceased',
    '(?:behoben|hinfällig|gegenstandslos|beendet|gelöscht|gestrichen|aufgehoben|obsolet)',
    '(?:résolu|éteint|éliminé|disparu|annulé|abandonné|terminé)e?s?|caduques?|caduc|caducado?|caducada',
    '(?:resuelt|extinguid|eliminad|superad|concluid|finalizad|suprimid|anulad|desaparecid)[oa]s?',
    '(?:resolvid|concluíd|concluid|suprimid|anulad|terminad)[oa]s?',
    '(?:conclus|risolt|estint|superat|eliminat|cessat|annullat|rimoss)[oaie]',
    '(?:opgelost|opgeheven|beëindigd|verwijderd|afgehandeld|afgerond|afgevoerd)',
  ].join(
    '|',
  )})(?!\\p{L})(?<behind>.*)$|${openingOfDecision}(?:解決|消滅|終了|削除|廃止)(?:済み?|ずみ|した|しました)?(?<japanese>.*)$`,
  'isu',
);

const months =
  'jan|gen|ene|feb|fév|fev|mar|mär|maa|apr|abr|avr|mai|may|mei|mag|jun|juin|giu|jul|juil|lug|aug|ago|aoû|sep|set|okt|oct|out|ott|nov|dec|dez|déc|dic';

/** Nothing, a day, who did it, or why: what a status that speaks of the risk goes on with. */
const endsStatus = new RegExp(
  [
    String.raw`^(?:\s(?:the |das |le |el |o |il |het )?(?:risk|risiko|risque|riesgo|risco|rischio|risico))?(?:`,
    [
      String.raw`[\s.!)*_✅✔]*$`,
      String.raw`\s*[(（,;，、；。–—]|\s-\s`,
      String.raw`\s(?:since|as of|because|as|by|through|after|with|seit|weil|da|durch|von|vom|nach|mit|depuis|car|par|après|avec|desde|porque|por|pel[oa]|tras|após|com|dal?|perché|dopo|sinds|omdat|door|na|met)(?!\p{L})`,
      String.raw`\s*(?:(?:in|on|am|im|zum|en|le|el|em|il|nel|op|per)\s)?(?:\d|(?:${months})\p{L}{0,7}(?:[\s.]|$))`,
    ].join('|'),
    ')',
  ].join(''),
  'iu',
);

/** What is told behind it of something that is not done yet: "traitement à décider", "to be renewed". */
const stillOpen =
  /(?<!\p{L})(?:to be|to do|not(?! any)|next|pending|open|ongoing|awaiting|follows|(?:to |be )?(?:renew|decide|treat)(?:ed|al)?|noch|nicht(?! mehr)|offen|ausstehend|folgt|geplant|pas|à (?:décider|définir|traiter|valider|renouveler)|encore|en cours|en attente|reste|falta|pendientes?|pendentes?|por (?:decidir|definir|tratar|hacer|renovar)|a (?:decidir|definir|tratar)|da (?:decidere|definire|trattare|rinnovare)|in (?:corso|sospeso|attesa)|segue|niet(?! meer)|nog|volgt|openstaand)(?!\p{L})|[?？]|未|予定|待ち|ない|検討/iu;
