import { inAnyCase } from '../base/inAnyCase.js';
import type { TextRange } from '../base/textRange.js';
import { numbered } from '../model/passages.js';
import { controlWords } from '../model/words/pastWords.js';

/** A sentence with the space behind it. */
export interface Sentence extends TextRange {
  /** It has no subject of its own and goes on about the same thing as the one before: "It was renumbered." */
  readonly goesOn: boolean;
  /** The point before it may be that of a short word, where an id comes first in it: "of par. A.9.2.1". */
  readonly mayGoOn: boolean;
  /** Another sentence stands before it in the text that was asked for. */
  readonly isBehind: boolean;
}

/** The sentences of `text` within `around`, in their order; they leave nothing out. */
export function sentencesIn(text: string, around: TextRange): readonly Sentence[] {
  const written = text.slice(around.start, around.end);
  const ends = [...written.matchAll(sentenceEnd)].filter(
    ({ index }) => !abbreviation.test(before(written, index)),
  );
  const starts = [
    { start: around.start, mayGoOn: false },
    ...ends.map(({ index, 0: sign }) => ({
      start: around.start + index + sign.length,
      mayGoOn: shortWord.test(before(written, index)),
    })),
  ];
  return starts
    .map(({ start, mayGoOn }, index) => {
      const isBehind = index > 0;
      const end = starts[index + 1]?.start ?? around.end;
      const goesOn =
        isBehind && carriesOn.test(text.slice(start, Math.min(end, start + longestOpening)));
      return { start, end, goesOn, mayGoOn, isBehind };
    })
    .filter(({ start, end }) => start < end);
}

/** The index of the one among `sentences` in which `offset` lies, or of the last that begins before it. */
export function indexAt(sentences: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

/** What may be the last word of a sentence that ends at `index`. */
function before(written: string, index: number): string {
  return written.slice(Math.max(0, index - longestWord), index);
}

/** A sign and the space behind it, before what begins a sentence, or a line with its number. */
const sentenceEnd = new RegExp(
  String.raw`[.!?][\])"”»“*_]{0,3}(?:\s{1,4}(?=[*_[("„«“¿¡]{0,4}[\p{Lu}\p{Lo}])|[^\S\n]{0,3}\n(?=${numbered}))|[。！？](?![」』）)])`,
  'gu',
);

const longestWord = 24;

const abbreviation =
  /(?<![\p{L}\p{N}])(?:\p{L}|(?<=[\s(])\d{1,2}|vgl|bzw|usw|ggf|inkl|ehem|gem|lt|nr|no|nos|núm|num|n[º°]|art|abs|ziff|kap|anh|cf|ex|voir|env|réf|ref|ed|éd|ver|vers|rev|doc|pol|sec|sect|chap|cap|cláus|resp|approx|incl|excl|e\.g|i\.e|z\.\s?b|d\.\s?h|u\.\s?a|p\.\s?ex|p\.\s?ej|por ej|ad es|bijv|nl|m\.u\.v|o\.a|d\.w\.z|sog|st|mr|mrs|ms|dr|prof|hr|fr|inc|ltd|lda|co|corp)$/iu;

const shortWord = /(?<![\p{L}\p{N}])\p{L}{1,4}$/u;

const longestOpening = 80;

const carriesOn = inAnyCase(
  String.raw`^[\s*_(["„«“]*(?:(?:${[
    String.raw`it|they|both|(?:this|that|these|those) (?:is|was|are|were|has|had|became|used)`,
    String.raw`es|sie|beides?|(?:dies|das|diese|jene) (?:ist|war|sind|waren|wurde|wurden|hieß|hießen|galt)`,
    String.raw`ils? (?:a|ont|est|sont|était|étaient|fut|furent|s['’]appel\p{L}*|devien\p{L}*)|elles?|cela|ceci|celles?-ci|ceux-ci|c['’](?:est|était)|tous deux`,
    String.raw`ello|ambos|ambas|(?:esto|ese|eso|esta|este|esa|isso|isto|esse|essa) (?:es|era|fue|é|foi)`,
    String.raw`ciò|entramb[ie]|(?:questo|questa) (?:è|era|fu)`,
    String.raw`beide|(?:het|ze|dit|dat|deze) (?:is|was|zijn|waren|werd|werden|heette)`,
    String.raw`(?:this|that|these|those|the|diese[rs]?|jene[rs]?|d[ei][ers]|das|ce|cet|cette|ces|le|la|les|est[aeo]s?|es[aeo]s?|ess[aeo]s?|las?|los?|el|os?|as?|quest[aeio]|il|gli|i|d[ei]t|deze|de) (?:\p{L}+ )?${controlWords}(?!\p{L}|[ *]{1,3}(?:a\.|cld|\d))`,
    String.raw`(?:now|formerly|previously|früher|vormals|jetzt|heute|désormais|auparavant|ahora|antes|agora|ora|oggi|prima|nu|vroeger|voorheen)`,
    String.raw`was|were|became|since|wurden?|ist|sind|fue|fueron|foi|foram|a été|ont été|est|était|è|era|werd|werden|is`,
    String.raw`replaced|renumbered|renamed|superseded|withdrawn|retired|archived|ersetzt|umbenannt|umnummeriert|abgelöst|zurückgezogen|aufgehoben|remplacée?s?|abrogée?s?|sustituid[oa]s?|derogad[oa]s?|substituíd[oa]s?|revogad[oa]s?|sostituit[oaie]|abrogat[oaie]|vervangen|ingetrokken|vervallen`,
  ].join(
    '|',
  )})(?![\p{L}\p{N}])|(?:これ|それ|同|両者|いずれも|どちらも|これら|この(?:番号|管理策)|その(?:番号|管理策)|現在|以前|旧))`,
);
