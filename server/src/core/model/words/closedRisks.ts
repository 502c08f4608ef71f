import { openingOfDecision } from './riskWords.js';

/**
 * Whether the text of a status says that a risk is no longer followed. What is done with can be a step
 * on the way, too: "Finalizado el análisis, tratamiento pendiente", "Lapsed acceptance".
 */
export function isClosed(status: string): boolean {
  const start = status.slice(0, 80);
  const certain = closed.exec(start);
  if (certain) {
    return !closedStep.test(start) && !goesOn.test(start.slice(certain[0].length));
  }
  return isDoneWith(start);
}

function isDoneWith(status: string): boolean {
  const { behind, japanese } = doneWith.exec(status)?.groups ?? {};
  const ended = behind ?? japanese;
  return (
    ended !== undefined &&
    endsStatus.test(ended) &&
    ![stillOpen, goesOn, ofStep].some((words) => words.test(ended))
  );
}

/** Words that are said of a risk, or of the whole line about it: none of "Close monitoring", "Merged view". */
const closed = new RegExp(
  `${openingOfDecision}(?:(?:${[
    String.raw`(?:closed|retired|obsolete|withdrawn|superseded|merged|removed|cancell?ed|archived)(?=${behindParticiple()})`,
    'no longer (?:relevant|applicable|exists?|present)',
    '(?:geschlossen|erledigt|entfallen|weggefallen|abgeschlossen|archiviert)(?:e[rsnm]?)?|besteht nicht mehr|nicht mehr (?:relevant|vorhanden|aktuell)',
    String.raw`clos(?!e\s(?!depuis|le|la|en|au|par|suite|après|avec|car|à)\p{L})e?s?|(?:fermé|clôturé|supprimé|archivé)e?s?|clôture|sans objet`,
    '(?:cerrad|cancelad|archivad)[oa]s?|dad[oa]s? de baja|ya no (?:existe|aplica|vigente)n?',
    '(?:encerrad|fechad|extint|arquivad)[oa]s?|dad[oa]s? como extint[oa]s?|já não (?:existe|se aplica)m?',
    '(?:chius|decadut|cancellat|archiviat)[oaie]|non più (?:presente|rilevante|attuale)',
    'gesloten|afgesloten|vervallen|gearchiveerd|niet meer (?:relevant|aanwezig|van toepassing)',
  ].join('|')})(?![\\p{L}]|-\\p{L})|クローズ|完了|終結|解消)`,
  'iu',
);

/** The end, a sign, or a word that leads on: a noun makes another thing of it, and so does "from top ten". */
function behindParticiple(): string {
  const words =
    'in|into|to|at|and|or|out|by|with|on|since|as|per|under|during|following|after|before|when|because|due|for|via|through|without|this|last|risks?|now|but|upon|completely|fully|permanently|successfully|formally|already|see|if|until|thanks|q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
  const registers = String.raw`from (?:the |our )?(?:risk )?(?:register|list of risks|inventory|scope|service)`;
  return String.raw`\s*(?:$|[^\p{L}\s])|\s+(?:(?:${words})\p{L}{0,6}|${registers})(?!\p{L})`;
}

/** "Cerrado el análisis": of such words, too, an article behind them brings another thing that is closed. */
const closedStep = new RegExp(
  String.raw`${openingOfDecision}(?:clos|fermé|clôtur|supprim|cerrad|encerrad|fechad|chius)\p{Ll}{0,3}\s(?:el |la |los |las |os |as |il |lo |i |gli |le |les |l['’])(?!r[iy]es[gc]|ris[cq]|\d|\p{L}{3,9} \d)|^[^\p{L}]*(?:geschlossen|erledigt|abgeschlossen|gesloten|afgesloten)\s(?:ist|sind|wurden?|is|zijn)\s(?:die|der|das|de|het)\s(?!ri[sz])`,
  'iu',
);

/** Said behind any of these words: "Geschlossen: nein", "Erledigt zu 50 %", "終了（東京）、継続（大阪）", "Deleted by mistake, restored". */
const goesOn =
  /^[\s:–—-]*(?:no|nein|non|não|nee|いいえ)(?!\p{L})|^\W*(?:(?:zu|to|at|à|al|a|voor)\s)?\d{1,2}\s?[%％]|^[\s(,:–—-]*(?:part(?:ly|ially)|teilweise|partiellement|parcialmente|parzialmente|gedeeltelijk|planned|geplant|prévue?s?)(?!\p{L})|(?<!\p{L})(?:by mistake|in error|versehentlich|par erreur|por error|por engano|per errore|per ongeluk|restored|reopened|wiederhergestellt|wieder (?:geöffnet|offen)|rouverte?s?|rétablie?s?|reabiert[oa]s?|reabert[oa]s?|riapert[oaie]|heropend)(?!\p{L})|一部|継続|再開|ていない|されず|ません/iu;

/** What ended is an acceptance, an analysis or a threshold, in brackets or with an article: "Lapsed (acceptance of 2024)". */
const ofStep = new RegExp(
  [
    String.raw`(?:^\s*[(（](?:(?:the|die|der|das|la|le|el|o|a|il|de|het)\s)?(?:(?:risk|risiko)[ -]?)?`,
    String.raw`|(?<!(?<!\p{L})(?:after|by|with|of|in|since|through|nach|durch|mit|seit|von|après|par|avec|depuis|de|tras|por|con|desde|após|com|dopo|da|di|na|door|met|sinds)\s)(?<!\p{L})(?:the|die|der|das|la|le|el|o|a|il|de|het|l['’])\s?)`,
    String.raw`(?:(?:risiko)?(?:acceptance|analysis|assessment|threshold|akzeptanz|annahme|analyse|bewertung|schwelle|schwellenwert|acceptation|évaluation|seuil|aceptación|análisis|evaluación|umbral|aceitação|análise|avaliação|limiar|accettazione|analisi|valutazione|soglia|acceptatie|beoordeling|drempel)(?!\p{L})|受容|分析|評価|閾値|しきい値)`,
  ].join(''),
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
  /(?<!\p{L})(?:to be|to do|not(?! any)|next|pending|open|ongoing|awaiting|follows|(?:to |be )?(?:renew|decide|treat)(?:ed|al)?|noch|nicht(?! mehr)|offen|ausstehend|folgt|geplant|pas|à (?:décider|définir|traiter|valider|renouveler)|encore|en cours|en attente|reste|falta|pendientes?|pendentes?|por (?:decidir|definir|tratar|hacer|renovar)|a (?:decidir|definir|tratar)|da (?:decidere|definire|trattare|rinnovare)|in (?:corso|sospeso|attesa)|segue|niet(?! meer)|nog|volgt|openstaand)(?!\p{L})|[?？]|未|予定|待ち|ない|検討|対応中/iu;
