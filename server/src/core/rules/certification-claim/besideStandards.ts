/**
 * A standard or scheme beside ours, which the same word claims: "to ISO 9001 and ISO/IEC 27001:2013".
 * What may stand several times is in groups with numbers, which nobody asks for: V8 writes out what is
 * in other groups as often as it may stand, and what stands within that again as often.
 */
const beside = String.raw`(?:(?:the|la|a|o|il) )?(?:((?:ABNT|NBR|UNI|CEI|UNE|DIN|NF|NEN|BS|EN|SN|ISO(?:\/IEC)?|IEC)[ -]?)){1,4}(?!27001)\d{3,5}(?:([:-])\d{1,4}){0,2}|SOC ?2|TISAX|HDS|ENS|BSI C5|C5|SecNumCloud`;
const andWord = '(?:,|,? (?:and|und|sowie|et|y|e|ed|en|&))';

/** Such standards before ours. */
export const withOthers = `(?:(${beside})${andWord} ){0,3}`;

/** Such standards behind ours. */
export const othersBehind = `(?:${andWord} (${beside})){0,3}`;
