import { inAnyCase, type Wording } from '../../base/inAnyCase.js';
import type { TextRange } from '../../base/textRange.js';
import { sentencesOf } from '../../model/passages.js';
import { saysEnded, saysToCome } from '../../model/words/endedWords.js';
import { belongedTo } from '../../model/words/historyWords.js';
import { withoutOtherPasts } from '../../model/words/otherPasts.js';
import { otherDocuments } from '../../model/words/pastWords.js';
import { indexAt, type Sentence, sentencesIn } from '../ownSentence.js';
import { toldPastIn } from '../toldPast.js';

/**
 * Gives, for the range of an id in `text`, whether the words around it say that the document named
 * there is not expected here: that it was replaced, or in the sentence itself or the one behind it,
 * that it is planned, an example, or kept in another place. `series` finds the ids of documents, and
 * `known` are the places, in order, where documents are named that there are.
 */
export function notExpectedIn(
  text: string,
  known: readonly number[],
  series: RegExp,
): (range: TextRange) => boolean {
  const isFormer =
    former.test(text) || taken.test(text) || earlier.test(text) || saysEnded(text, series)
      ? formerIn(text, known, series)
      : undefined;
  const isElsewhere = saysElsewhere(text, series) ? elsewhereIn(text, series) : undefined;
  return (range) => isFormer?.(range) === true || isElsewhere?.(range.start) === true;
}

function formerIn(
  text: string,
  known: readonly number[],
  series: RegExp,
): (range: TextRange) => boolean {
  const says = (written: string): boolean => saysFormer(written, series);
  const whole = sentencesIn(text, { start: 0, end: text.length });
  const sentences = whole.flatMap((sentence) => clausesOf(text, sentence, says));
  return toldPastIn(
    text,
    sentences.map((sentence) => ({ ...sentence, isInParagraph: sentence.isBehind })),
    {
      says,
      isForOthers: () => true,
      introduces: (words) =>
        otherDocuments.test(words) && (former.test(words) || taken.test(words)),
      names: namesDocument,
      today: known,
    },
  );
}

/**
 * A sentence, or its clauses where one behind a semicolon tells of the past of another document:
 * "Access follows ISMS-POL-09; the former ISMS-POL-00 was replaced." In a list they go together.
 */
function clausesOf(
  text: string,
  sentence: Sentence,
  says: (clause: string) => boolean,
): readonly Sentence[] {
  const clauses: Sentence[] = [];
  let { start } = sentence;
  for (const { index } of text.slice(start, sentence.end).matchAll(/;/g)) {
    const end = sentence.start + index + 1;
    const next = text
      .slice(end, end + longestClause)
      .split(';', 1)
      .join('');
    if (!isClause(next) || !says(next)) {
      continue;
    }
    const own = text.slice(start, end);
    if (says(own)) {
      break;
    }
    if (isClause(own)) {
      clauses.push({ ...placed(sentence, start), end });
      start = end;
    }
  }
  return [...clauses, { ...placed(sentence, start), end: sentence.end }];
}

/** What holds for a part of a sentence that begins at `start`. */
function placed(sentence: Sentence, start: number): Omit<Sentence, 'end'> {
  return start === sentence.start
    ? sentence
    : { start, isBehind: true, goesOn: false, mayGoOn: false };
}

/** It names a document and has words of its own. */
function isClause(clause: string): boolean {
  const words = clause.slice(-longestClause).matchAll(/(?<!\p{L})\p{L}?\p{Ll}+/gu);
  return namesDocument.test(clause) && Array.from(words).length >= wordsOfClause;
}

const wordsOfClause = 3;

const longestClause = 200;

function saysFormer(whole: string, series: RegExp): boolean {
  const text = withoutOtherPasts(whole);
  const isOpenedByTime = earlierAtOpening.test(text) && wasWords.test(text);
  return isOpenedByTime || former.test(text) || taken.test(text) || saysEnded(text, series);
}

/** An id such as `ISMS-POL-07`, of which a sentence about the past speaks then. */
const namesDocument = /\p{Lu}{2,}[-_./\p{L}]{0,12}\d/u;

function elsewhereIn(text: string, series: RegExp): (offset: number) => boolean {
  const sentences = sentencesOf(text).map((sentence) => ({
    start: sentence.start,
    end: sentence.start + sentence.text.length,
    says: saysElsewhere(sentence.text, series),
  }));
  return (offset) => {
    const index = indexAt(sentences, offset);
    // With the sentence that follows: "It is planned for 2027."
    return sentences.slice(Math.max(0, index), index + 2).some(({ says }) => says);
  };
}

function saysElsewhere(text: string, series: RegExp): boolean {
  const isPlanned = notHere.test(text) && notHere.test(withoutForeseen(withoutOtherPasts(text)));
  return isPlanned || saysToCome(text, series);
}

/** "Les mesures prévues par POL-09", "como previsto in POL-09": what a document lays down is not planned. */
function withoutForeseen(text: string): string {
  return text.replaceAll(foreseenBy, (found) => ' '.repeat(found.length));
}

const foreseenBy =
  /(?<!\p{L})(?:prévue?s?|previst[oaie]s?) (?:par|dans|à|por|en|n[oa]|em|pel[oa]|da|dal|dalla|nel|nella|in)(?=(?: \p{L}+){0,2} \p{Lu}{2,}[-_./\p{L}]{0,15}\d)/gu;

/** English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese. */
const former = wordOf(
  [
    'replaces?|replaced|supersedes?|superseded|obsoleted|former|formerly|withdrawn|retired|obsolete|archived?',
    '(?:took|takes?|taken|taking) the place of|succeeds|(?:is|was|are|were) the successors? (?:of|to)',
    'ersetzt|ehemals|ehemalig\\w*|zurückgezogen|archiviert|aufgehoben|an (?:die|deren|dessen) stelle|(?:nachfolger\\w*|nachfolgeregelung) (?:von|der|des)',
    'remplac(?:e|é|ée|és|ées|ent)|supplantée?s?|archivée?s?|abrogée?s?|anciennement|(?:pris|prend|prennent|prit) la place|(?:succède|succédé) (?:à|au)',
    'sustituy[eó]|sustituid[oa]s?|sustituyen|reemplaz(?:a|an|ó|ad[oa]s?)|suplantad[oa]s?|archivad[oa]s?|derogad[oa]s?|obsolet[oa]s?|(?:ocup|tom)(?:a|an|ó|aron|ado) el lugar de|suced(?:e|ió) al?',
    'substitui(?:u|d[oa]s?)?|substitu[íi]ram|substituíd[oa]s?|suplantad[oa]s?|arquivad[oa]s?|revogad[oa]s?|(?:tom|ocup)(?:a|am|ou|aram) o lugar d[aeo]s?|sucede[u]? (?:a|à|ao)',
    'sostituisce|sostituit[oaie]|archiviat[oaie]|abrogat[oaie]|ritirat[oaie]|rimpiazzat[oaie]|(?:preso|prende|prese|prendono) il posto d(?:i|el|ella|ello|ei)|subentrat?[oaie]? (?:a|al|alla)|succede (?:a|al|alla)',
    'vervangt|vervangen|vervallen|ingetrokken|gearchiveerd|in de plaats (?:van|gekomen)|de plaats (?:in)?(?:genomen )?(?:in )?van',
  ],
  '廃止|旧規程|置き換|差し替え|に代わ(?:り|る|って制定|って発行)|の代わりに(?:制定|発行|定め)|の後継',
);

/** Rights and keys are taken back, shifts are relieved and findings followed up, too. */
const taken = inAnyCase(
  [
    String.raw`(?<!\p{L})(?:documents?|polic(?:y|ies)|procedures?|guidelines?|dokumente?|(?:\p{L}+)?richtlinien?|\p{L}*anweisung(?:en)?|politiques?|procédures?|documentos?|políticas?|procedimi?entos?|documenten|beleid|richtlijn(?:en)?|procedure)(?!\p{L})`,
    String.raw`[^.;,。]{0,60}(?<!\p{L})(?:retirée?s?|retirad[oa]s?|annulée?s?|succeeded|abgelöst|opgevolgd)(?!\p{L})|(?:規程|文書|手順書|方針)[はがも][^。、]{0,30}引き継がれ`,
  ].join(''),
);

/** Elsewhere in a sentence, such words can speak of anything that was done before; and "antes de", of what is done first. */
const earlierWords =
  '(?:(?:previously|in the past|früher|vormals|in der vergangenheit|autrefois|auparavant|par le passé|antes(?! (?:de|del|do|da|que)(?!\\p{L}))|anteriormente|antiguamente|en el pasado|antigamente|no passado|un tempo|precedentemente|in passato|voorheen|vroeger|in het verleden)(?!\\p{L})|以前は|かつて)';
const earlier = inAnyCase(`(?<!\\p{L})${earlierWords}`);
const earlierAtOpening = inAnyCase(`^[^\\p{L}]*${earlierWords}`);

/** What documents did, beside such a word: "Auparavant, le responsable applique POL-09" is of today. */
const wasWords = inAnyCase(
  String.raw`(?<!\p{L})(?:${belongedTo}|had|held|governed|ruled|covered|described|regulated|defined|treated|applied|wurden?|betraf(?:en)?|beschrieb(?:en)?|enthielt(?:en)?|legten?|hieß(?:en)?|(?:défini(?:ss)?|décriv|fix|régl|prévoy)ai(?:t|ent)|(?:describ|defin|establec|preve)ían?|fij(?:ab)an?|fueron|fue|foi|foram|(?:descrev|defin|estabelec|prev)iam?|fixavam?|(?:descriv|defin|prevede)(?:e|i)?va(?:no)?|werd(?:en)?|beschreef|bepaalden?|regelden?|bevatten?)(?!\p{L})|ていた|だった|でした`,
);

const notHere = wordOf(
  [
    'planned|example|e\\.g|not yet|yet to be|to be (?:written|drafted|issued)|in (?:preparation|draft)|on paper|sharepoint|intranet',
    'geplant|zum beispiel|z\\. ?b|noch nicht|in (?:arbeit|vorbereitung|erstellung)|auf papier',
    'prévue?s?|par exemple|pas encore|en (?:préparation|cours de rédaction)|à venir|sur papier',
    'previst[oa]s?|por ejemplo|aún no|todavía no|en (?:preparación|elaboración|redacción)|en papel',
    'por exemplo|ainda não|em (?:preparação|elaboração|redação)|em papel',
    'previst[ie]|per esempio|ad esempio|non ancora|in (?:preparazione|elaborazione|redazione)|su carta',
    'bijvoorbeeld|nog niet|in voorbereiding|op papier',
  ],
  '例えば|作成中|未作成|策定中|予定|準備中|紙で',
);

/** What finds one of `words` as a whole word, or `japanese` anywhere; both are parts of expressions. */
export function wordOf(words: readonly string[], japanese: string): Wording {
  return inAnyCase(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})|${japanese}`);
}
