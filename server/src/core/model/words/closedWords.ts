import { inAnyCase } from '../../base/inAnyCase.js';

const closed = String.raw`(?:closed|resolved|done|completed|implemented|effective|erledigt|abgeschlossen|geschlossen|behoben|umgesetzt|wirksam|sold[ée]e?s?|cl[oô]tur[ée]e?s?|clos(?:e|es)?|ferm[ée]e?s?|lev[ée]e?s?|trait[ée]e?s?|cerrad[oa]s?|resuelt[oa]s?|subsanad[oa]s?|fechad[oa]s?|encerrad[oa]s?|resolvid[oa]s?|conclu[ií]d[oa]s?|chius[oaie]|risolt[oaie]|conclus[oaie]|afgesloten|gesloten|opgelost|afgehandeld|gereed)`;
const closedJapanese = '完了|是正済|対応済|クローズ|終結';

/** What a list of findings says of one that is dealt with. */
const closedWords = inAnyCase(String.raw`(?<!\p{L})${closed}(?!\p{L})|${closedJapanese}`);

/** The same alone in a cell, with the day: "closed", "✅ erledigt 12.03.2026", "soldée le 3 mars 2026". */
const closedAlone = inAnyCase(
  String.raw`^[^\p{L}\p{N}]*(?:${closed}(?!\p{L})|(?:是正)?(?:${closedJapanese})(?:み|済み?)?)(?:\s(?:on|am|le|el|em|il|op|in|im)(?!\p{L}))?[\s\p{P}]*(?:\d[\d\s.,:/-]{0,12}(?:\p{L}{3,10}\.?)?[\d\s.年月日]{0,8})?[\s\p{P}]*$`,
);

/** A "no" that is about one of them: "not yet properly closed", "umgesetzt: nein", but not "closed, no repetition". */
const negated = String.raw`(?:not|no|never|none|cannot|\p{L}+n['’]t|nicht|nie|niemals|kein\p{L}*|nein|non|pas|jamais|aucun\p{L}*|ni|nunca|jamás|não|nao|mai|niet|nooit|geen|nee)(?=\P{L}*$|\s(?:\p{L}+\s){0,3}?${closed}(?!\p{L}))`;

/** What makes one of them mean the contrary, a part or something to come: "not closed", "to be completed". */
const stillOpen = inAnyCase(
  [
    String.raw`(?<!\p{L})(?:`,
    [
      negated,
      String.raw`to be|will|would|should|must|shall|yet|pending|open|opened|reopened|partly|partially|partial|part|half|almost|nearly|mostly|largely|planned|due|until|till|unless|except|but|before|once|when|if|expected|scheduled|awaiting|ongoing|in progress|ineffective`,
      String.raw`noch|offen\p{L}*|unwirksam|teil\p{L}*|tlw|tw|zum teil|fast|halb|weitgehend|überwiegend|größtenteils|geplant|vorgesehen|ausstehend|fällig|soll\p{L}*|wird|werden|muss|bis|wenn|sobald`,
      String.raw`encore|partiel\p{L}*|en partie|presque|prévue?s?|sera|seront|doit|doivent|avant|jusqu\p{L}*|ouverte?s?|en cours|reste`,
      String.raw`aún|todavía|parcial\p{L}*|en parte|casi|previst[oa]s?|será|serán|debe\p{L}*|hasta|abiert[oa]s?|pendientes?|en curso|en proceso|falta\p{L}*`,
      String.raw`ainda|em parte|quase|serão|deve\p{L}*|até|abert[oa]s?|pendentes?|em curso|em andamento`,
      String.raw`ancora|parzial\p{L}*|in parte|quasi|sarà|saranno|deve|devono|apert[oaie]|in corso`,
      String.raw`nog|deels|gedeeltelijk|bijna|grotendeels|gepland|wordt|worden|moet\p{L}*|tot|openstaand\p{L}*|lopend\p{L}*`,
    ].join('|'),
    String.raw`)(?!\p{L})|(?<!\d)\d{1,2}\s?%|[?？]|未|予定|ない|いません|せず|途中|一部|部分|見込|待ち|オープン`,
  ].join(''),
);

/** A status is short. */
const longestStatus = 80;

/** Whether `text`, a status or a sentence about a finding, says that it is dealt with. */
export function saysClosed(text: string): boolean {
  return closedWords.test(text) && !stillOpen.test(text);
}

/** The same of a cell in a column for the status; a long text is none. */
export function isClosedStatus(text: string): boolean {
  return text.length <= longestStatus && saysClosed(text);
}

/** Whether a cell of any column says nothing else. */
export function isClosedAlone(text: string): boolean {
  return text.length <= longestStatus && closedAlone.test(text);
}
