import { memoize } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import { passagesIn, sentencesOf, withoutQuotations } from '../../model/passages.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { DocumentRule } from '../rule.js';
import { allowedWords } from '../ruleOptions.js';
import { messages } from './messages.js';
import { anyVague, vaguePhrasesOf } from './vagueWords.js';

const allowedIn = allowedWords('vague-wording');

export const vagueWording: DocumentRule = {
  id: 'vague-wording',
  theme: 'documents',
  severity: 'hint',
  summary: 'A requirement of a policy says who does what and when.',
  germanSummary: 'Eine Anforderung einer Richtlinie sagt, wer was wann tut.',
  scope: 'document',

  *check({ document, configuration, language }) {
    const { kind, kindFrom } = document.profile;
    if (kindFrom !== 'frontMatter' || (kind !== 'policy' && kind !== 'procedure')) {
      return;
    }
    const allowed = allowedIn(configuration);
    for (const { chunk, start } of document.chunks) {
      for (const { range, phrase } of vaguePhrasesIn(chunk)) {
        if (!allowed.has(phrase.toLowerCase())) {
          yield { range: shifted(range, start), message: messages.vague(language, phrase) };
        }
      }
    }
  },
};

interface VaguePhrase {
  readonly range: TextRange;
  readonly phrase: string;
}

const vaguePhrasesIn = memoize((chunk: Chunk): readonly VaguePhrase[] => {
  if (!anyVague.test(chunk.text)) {
    return [];
  }
  return passagesIn(chunk)
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ text, start }) =>
      sentencesOf(withoutQuotations(text)).flatMap((sentence) =>
        phrasesIn(sentence.text, start + sentence.start),
      ),
    );
});

function phrasesIn(sentence: string, start: number): readonly VaguePhrase[] {
  return vaguePhrasesOf(withoutNumbersOfNames(sentence)).map(({ phrase, start: index }) => ({
    phrase: phrase.replaceAll(/\s+/g, ' '),
    range: { start: start + index, end: start + index + phrase.length },
  }));
}

/** The numbers of paragraphs, and those in the names of controls, clauses, laws and standards, give no time. */
function withoutNumbersOfNames(sentence: string): string {
  // As long as what was there, so that what stands behind it keeps its place.
  const blank = (name: string): string => ' '.repeat(name.length);
  return sentence
    .replace(paragraphNumber, blank)
    .replaceAll(ofLaw, blank)
    .replaceAll(
      /\b(?:(?:A|CLD|ISMS|POL)[.-]|ISO(?:\/IEC)? ?|(?:clauses?|Abschnitte?|mesures?|cl[áa]usula|clausola|clausule|punto|controle?s?) )\d[\d.:]*/giu,
      blank,
    );
}

/** "2.1 The owner …", "**2.1** …", "§ 3 …", "4) …": what a sentence is numbered by. */
const paragraphNumber = /^[\s*_>-]*(?:§ ?\d+(?:\.\d+)*|\d+(?:\.\d+)+\.?|\d+[.)])[*_]*(?=\s)/u;

/** "art. 46 da LGPD", "§ 8a", "Ley 39/2015", "D.Lgs. 138/2024", "NIS 2". */
const ofLaw =
  /(?:\b(?:arts?\.|artigos?|artículos?|articol[oi]|articles?|artikel|lei|ley|loi|legge|law|act|gesetz|wet|decreto|décret|d\.? ?lgs\.?|verordnung|regulation|reglamento|regulamento|regolamento|règlement|directive|directiva|diretiva|direttiva|richtlinie|recital|considerando)|§{1,2}) ?(?:\((?:ue|eu)\) ?|n\.?[º°]? ?)?\d[\d./-]*[a-zº°]?(?:[ ,]+(?:of|de|di|del|vom|van) \d{4})?|\bNIS ?2\b/giu;
