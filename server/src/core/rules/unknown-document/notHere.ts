import type { TextRange } from '../../base/textRange.js';
import { sentencesOf } from '../../model/passages.js';
import { isToldBeside } from '../ownSentence.js';

/**
 * Gives, for the range of an id in `text`, whether the words around it say that the document named
 * there is not expected here: that it was replaced, or in the sentence itself or the one behind it,
 * that it is planned, an example, or kept in another place.
 */
export function notExpectedIn(text: string): (range: TextRange) => boolean {
  const isFormer = former.test(text);
  const isElsewhere = notHere.test(text) ? elsewhereIn(text) : undefined;
  const past = {
    says: (one: string) => former.test(one),
    names: (one: string) => namesDocument.test(one),
  };
  return (range) =>
    (isFormer && isToldBeside(text, { range, around: untilNextClause(text, range) }, past)) ||
    isElsewhere?.(range.start) === true;
}

/**
 * The text up to the end of the clause with `range`, where one behind a semicolon speaks of another
 * document: "Access follows ISMS-POL-09; the former ISMS-POL-00 was replaced." In a list they go together.
 */
function untilNextClause(text: string, range: TextRange): TextRange {
  const end = text.indexOf(';', range.end);
  const isNear = end >= 0 && end - range.end <= longestClause;
  const isSplit =
    isNear &&
    isClause(text.slice(Math.max(0, range.start - longestClause), range.start)) &&
    namesDocument.test(firstClause.exec(text.slice(end + 1))?.[0] ?? '');
  return { start: 0, end: isSplit ? end : text.length };
}

/** Whether the words behind the last sign in `before` are several: those of a clause, and not of a list. */
function isClause(before: string): boolean {
  const own = /[^.;!?\n]*$/u.exec(before)?.[0] ?? '';
  return Array.from(own.matchAll(/\p{L}?\p{Ll}+/gu)).length >= wordsOfClause;
}

const firstClause = /^[^.;!?]{0,200}/u;
const longestClause = 200;
const wordsOfClause = 3;

/** An id such as `ISMS-POL-07`, of which a sentence about the past speaks then. */
const namesDocument = /\p{Lu}{2,}[-_./\p{L}]{0,12}\d/u;

function elsewhereIn(text: string): (offset: number) => boolean {
  const sentences = sentencesOf(text).map((sentence) => ({
    ...sentence,
    says: notHere.test(sentence.text),
  }));
  return (offset) => {
    const behind = sentences.findIndex(({ start }) => start > offset);
    const index = (behind < 0 ? sentences.length : behind) - 1;
    // With the sentence that follows: "It is planned for 2027."
    return sentences.slice(Math.max(0, index), index + 2).some(({ says }) => says);
  };
}

/** English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese. */
const former = wordOf(
  [
    'replaces?|replaced|supersedes?|superseded|succeeded|obsoleted|former|formerly|withdrawn|retired|obsolete|archived?',
    'ersetzt|abgelöst|ehemals|ehemalig\\w*|zurückgezogen|archiviert|aufgehoben',
    'remplac(?:e|é|ée|és|ées|ent)|supplantée?s?|archivée?s?|abrogée?s?|anciennement|annulée?s?',
    'sustituy[eó]|sustituid[oa]s?|sustituyen|reemplaz(?:a|an|ó|ad[oa]s?)|suplantad[oa]s?|archivad[oa]s?|derogad[oa]s?|obsolet[oa]s?',
    'substitui(?:u|d[oa]s?)?|substitu[íi]ram|substituíd[oa]s?|suplantad[oa]s?|arquivad[oa]s?|revogad[oa]s?',
    'sostituisce|sostituit[oaie]|archiviat[oaie]|abrogat[oaie]|ritirat[oaie]|rimpiazzat[oaie]',
    'vervangt|vervangen|vervallen|ingetrokken|gearchiveerd|opgevolgd',
  ],
  '廃止|旧規程|置き換|差し替え|引き継がれ',
);

const notHere = wordOf(
  [
    'planned|example|e\\.g|not yet|yet to be|to be (?:written|drafted|issued)|in (?:preparation|draft)|on paper|sharepoint|intranet',
    'geplant|zum Beispiel|z\\. ?B|noch nicht|in (?:Arbeit|Vorbereitung|Erstellung)|auf Papier',
    'prévue?s?|par exemple|pas encore|en (?:préparation|cours de rédaction)|à venir|sur papier',
    'previst[oa]s?|por ejemplo|aún no|todavía no|en (?:preparación|elaboración|redacción)|en papel',
    'por exemplo|ainda não|em (?:preparação|elaboração|redação)|em papel',
    'previst[ie]|per esempio|ad esempio|non ancora|in (?:preparazione|elaborazione|redazione)|su carta',
    'bijvoorbeeld|nog niet|in voorbereiding|op papier',
  ],
  '例えば|作成中|未作成|策定中|予定|準備中|紙で',
);

/** What finds one of `words` as a whole word, or `japanese` anywhere; both are parts of expressions. */
export function wordOf(words: readonly string[], japanese: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})|${japanese}`, 'iu');
}
