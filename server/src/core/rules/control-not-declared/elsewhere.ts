/** Says whether a line tells what is not treated in its document: left out, or in another one. */
export function isAboutElsewhere(line: string): boolean {
  return pointsElsewhere.test(line) || (mayNameOther.test(line) && namesOther.test(line));
}

const pointsElsewhere =
  /\b(?:not|excluded?|n\/a|see|related|refer|siehe|nicht|ausgeschlossen|out of scope|former|voir|cf)\b/i;

const documents =
  'polic(?:y|ies)|procedures?|standards?|guidelines?|plans?|documents?|handbook|manual|(?:\\p{L}+-?)?(?:richtlinien?|leitlinien?|weisung(?:en)?|verfahrensanweisung(?:en)?|konzept|handbuch|dokument)|politiques?|procédures?|directives?|documents?|política|políticas|procedimientos?|normas?|documentos?|procedimentos?|politic(?:a|he)|procedur[ae]|beleid(?:sstuk)?|(?:\\p{L}+-?)?beleid|handboek|procedures?';

/** Something of this stands in all of the following, which takes long to look for. */
const mayNameOther =
  /other|separat|own |ander|eigen|gesondert|autre|otr[ao]|outr[ao]|altr[ao]|altre|apart|treat|cover|handl|descri|regul|govern|defin|défin|address|set out|dealt|trait|décrit|réglé|trata|tratt|disciplin|regel|behandel|beschreib|véa|vea|ver a|cfr|vedi|veja|zie|vgl|consulte|別|参照/i;

/** "Deletion is covered by the data policy", "se trata en otra política": the words "this policy" name the text itself. */
const namesOther = new RegExp(
  [
    `(?<!\\p{L})(?:(?:an)?other|separate|its own|(?:einer|eine|der|die) (?:anderen?|eigenen?|separaten?|gesonderten?)|une autre|d['’]autres|otr[ao]s?|outr[ao]s?|un['’]?\\s?altr[ao]|altre|een andere?|een aparte?|een eigen) (?:\\p{L}+ )?(?:${documents})(?!\\p{L})`,
    `(?<!\\p{L})(?:treated|covered|handled|described|regulated|governed|defined|addressed|set out|dealt with) (?:in|by|under) (?:the|our) (?:[\\p{L}-]+ ){1,4}(?:${documents})(?!\\p{L})`,
    `(?<!\\p{L})(?:traité|décrit|réglé|défini)e?s? (?:dans|par) la (?:politique|procédure) (?:d|de |du |des )`,
    `(?<!\\p{L})(?:trata[dn]?[ao]?|descri(?:be|to|ta)|regula(?:d[ao])?) (?:en|por) (?:la|el) (?:política|procedimiento|norma) d`,
    `(?<!\\p{L})(?:trata(?:d[ao])?|descrit[ao]|regulad[ao]) (?:na|no|pela|pelo) (?:política|procedimento|norma) d`,
    `(?<!\\p{L})(?:trattat[ao]|descritt[ao]|disciplinat[ao]) (?:nella|dalla|nel|dal) (?:politica|procedura|documento) d`,
    `(?<!\\p{L})(?:regelt|regeln|behandelt|beschreibt) die (?!vorliegende)\\p{L}+(?:richtlinie|leitlinie|weisung)(?!\\p{L})`,
    `(?<!\\p{L})(?:véase|véanse|vea(?:se)?|ver a|cfr|vedi|veja|zie|vgl|consulte)(?!\\p{L})`,
    '別の(?:規程|方針|文書|手順)|(?:規程|方針|手順書)を参照|に定める別',
  ].join('|'),
  'iu',
);
