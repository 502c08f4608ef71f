import type { TextRange } from '../base/textRange.js';
import { numbered } from '../model/passages.js';

/**
 * Whether words of the past, which `says` finds, speak of what stands at `range`: in its own sentence, or
 * in the one before or behind it, if that has nothing of its own to speak of, as `names` tells.
 */
export function isToldBeside(
  text: string,
  { range, around }: { readonly range: TextRange; readonly around: TextRange },
  { says, names }: Record<'says' | 'names', (text: string) => boolean>,
): boolean {
  const own = sentenceAbout(text, range, around);
  if (says(text.slice(own.start, own.end))) {
    return true;
  }
  const before =
    own.start > around.start
      ? [sentenceAbout(text, { start: own.start - 1, end: own.start }, around)]
      : [];
  const behind =
    own.end < around.end ? [sentenceAbout(text, { start: own.end, end: own.end + 1 }, around)] : [];
  return [...before, ...behind].some(({ start, end }) => {
    const beside = text.slice(start, Math.min(end, start === own.end ? end : own.start));
    return says(beside) && !names(beside);
  });
}

/**
 * The words that speak of what stands at `range`, as far as they are within `around`: its own
 * sentence, and the next where that goes on about the same thing ("It was renumbered.").
 */
export function sentenceAbout(text: string, range: TextRange, around: TextRange): TextRange {
  const written = text.slice(around.start, around.end);
  let start = around.start;
  for (const end of written.matchAll(sentenceEnd)) {
    const stop = around.start + end.index + end[0].length;
    if (!isEnd(written, end.index, text.slice(range.start, range.start + 2))) {
      continue;
    }
    if (stop > range.start && !goesOn(text, stop, around.end)) {
      return { start, end: stop };
    }
    start = stop > range.start ? start : stop;
  }
  return { start, end: around.end };
}

/** A sign and the space behind it, before what begins a sentence, or a line with its number. */
const sentenceEnd = new RegExp(
  String.raw`[.!?][\])"”»“*_]{0,3}(?:\s{1,4}(?=[*_[("„«“¿¡]{0,4}[\p{Lu}\p{Lo}])|[^\S\n]{0,3}\n(?=${numbered}))|[。！？](?![」』）)])`,
  'gu',
);

/** Neither the point of an abbreviation, nor of a number of a day, nor that of a short word before an id. */
function isEnd(written: string, index: number, opening: string): boolean {
  const before = written.slice(Math.max(0, index - longestWord), index);
  const behind = written.slice(index + 1, index + longestWord).replace(/^[\s*_[("„«“]+/u, '');
  return (
    !abbreviation.test(before) &&
    !(behind.startsWith(opening) && /^\p{Lu}/u.test(opening) && shortWord.test(before))
  );
}

const longestWord = 24;

const abbreviation =
  /(?<![\p{L}\p{N}])(?:\p{L}|(?<=[\s(])\d{1,2}|vgl|bzw|usw|ggf|inkl|ehem|gem|lt|nr|no|nos|núm|num|n[º°]|art|abs|ziff|kap|anh|cf|ex|voir|env|réf|ref|ed|éd|ver|vers|rev|doc|pol|sec|sect|chap|cap|cláus|resp|approx|incl|excl|e\.g|i\.e|z\.\s?b|d\.\s?h|u\.\s?a|p\.\s?ex|p\.\s?ej|por ej|ad es|bijv|nl|m\.u\.v|o\.a|d\.w\.z|sog|st|mr|mrs|ms|dr|prof|hr|fr|inc|ltd|lda|co|corp)$/iu;

const shortWord = /(?<![\p{L}\p{N}])\p{L}{1,4}$/u;

/** Whether the sentence that begins at `start` has no subject of its own: "It was …", "Replaced by …". */
function goesOn(text: string, start: number, end: number): boolean {
  return carriesOn.test(text.slice(start, Math.min(end, start + longestOpening)));
}

const longestOpening = 80;

const controlWords = String.raw`(?:ids?|numbers?|numbering|controls?|references?|measures?|names?|nummer\p{L}*|kennung(?:en)?|zählung|maßnahmen?|bezeichnung(?:en)?|verweise?|numéros?|numérotation|mesures?|références?|números?|numeración|numeração|control(?:es|os?)|medidas?|referencias?|referências?|numer[oi]|numerazione|controll[oi]|misur[ae]|riferiment[oi]|nummers?|nummering|maatregel(?:en)?|verwijzing(?:en)?)`;

const carriesOn = new RegExp(
  String.raw`^[\s*_(["„«“]*(?:(?:${[
    String.raw`it|they|both|(?:this|that|these|those) (?:is|was|are|were|has|had|became|used)`,
    String.raw`es|sie|beides?|(?:dies|das|diese|jene) (?:ist|war|sind|waren|wurde|wurden|hieß|hießen|galt)`,
    String.raw`ils? (?:a|ont|est|sont|était|étaient|fut|furent|s['’]appel\p{L}*|devien\p{L}*)|elles?|cela|ceci|celles?-ci|ceux-ci|c['’](?:est|était)|tous deux`,
    String.raw`ello|ambos|ambas|(?:esto|ese|eso|esta|este|esa|isso|isto|esse|essa) (?:es|era|fue|é|foi)`,
    String.raw`ciò|entramb[ie]|(?:questo|questa) (?:è|era|fu)`,
    String.raw`beide|(?:het|ze|dit|dat|deze) (?:is|was|zijn|waren|werd|werden|heette)`,
    String.raw`(?:this|that|these|those|the|diese[rs]?|jene[rs]?|d[ei][ers]|das|ce|cet|cette|ces|le|la|les|est[aeo]s?|es[aeo]s?|ess[aeo]s?|las?|los?|el|os?|as?|quest[aeio]|il|gli|i|d[ei]t|deze|de) (?:\p{L}+ )?${controlWords}(?!\p{L}|[ *]{1,3}(?:A\.|CLD|\d))`,
    String.raw`(?:now|formerly|previously|früher|vormals|jetzt|heute|désormais|auparavant|ahora|antes|agora|ora|oggi|prima|nu|vroeger|voorheen)`,
    String.raw`was|were|became|since|wurden?|ist|sind|fue|fueron|foi|foram|a été|ont été|est|était|è|era|werd|werden|is`,
    String.raw`replaced|renumbered|renamed|superseded|withdrawn|retired|archived|ersetzt|umbenannt|umnummeriert|abgelöst|zurückgezogen|aufgehoben|remplacée?s?|abrogée?s?|sustituid[oa]s?|derogad[oa]s?|substituíd[oa]s?|revogad[oa]s?|sostituit[oaie]|abrogat[oaie]|vervangen|ingetrokken|vervallen`,
  ].join(
    '|',
  )})(?![\p{L}\p{N}])|(?:これ|それ|同|両者|この(?:番号|管理策)|その(?:番号|管理策)|現在|以前|旧))`,
  'iu',
);
