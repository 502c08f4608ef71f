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
  needs: 'frontMatter',

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
  if (!anyVague().test(chunk.text)) {
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

/** The number of a paragraph or article, with a space or a sign behind it: `２ `, `1.2 `, `**1.2** `, `(2) `, `⑵ `, `§ 2 `, `５．`, `第２条 `. */
const leadingNumber = new RegExp(
  [
    String.raw`^[\s*_>-]*(?:§+\s?|第|Art(?:\.|icle|ikel|ículo|igo|icolo)?\s|[(（])?`,
    String.raw`[\p{N}一二三四五六七八九十]{1,3}(?:[.．]\p{N}{1,3}){0,3}(?:条(?:の\p{N}{1,2})?|項|号)?`,
    String.raw`(?:[)）]?[*_]*(?=\s)|[)）.．、:：]+[*_]*(?!\p{N}))`,
    String.raw`(?:\s*(?:第?\p{N}{1,2}項?|[(（]\p{N}{1,2}[)）])(?=\s))?`,
  ].join(''),
  'u',
);

/** The sentence with spaces for the number that opens it, unless that counts something: "2 days". */
function withoutLeadingNumber(sentence: string): string {
  const written = leadingNumber.exec(sentence)?.[0] ?? '';
  const next = /^\s*\p{L}+/u.exec(sentence.slice(written.length))?.[0] ?? '';
  const isPlain = /^[\s*_]*\p{N}{1,3}$/u.test(written) && /^\s*\p{Ll}/u.test(next);
  return isPlain ? sentence : ' '.repeat(written.length) + sentence.slice(written.length);
}

/** The numbers of paragraphs, and those in the names of controls, clauses, laws and standards, give no time. */
function withoutNumbersOfNames(sentence: string): string {
  // As long as what was there, so that what stands behind it keeps its place.
  const blank = (name: string): string => ' '.repeat(name.length);
  return withoutLeadingNumber(sentence)
    .replaceAll(ofLaw, blank)
    .replaceAll(
      /\b(?:(?:A|CLD|ISMS|POL)[.-]|ISO(?:\/IEC)? ?|(?:clauses?|Abschnitte?|mesures?|cl[áa]usula|clausola|clausule|punto|controle?s?) )\d[\d.:]*/giu,
      blank,
    );
}

/** "art. 46 da LGPD", "§ 8a", "Ley 39/2015", "D.Lgs. 138/2024", "NIS 2". */
const ofLaw =
  /(?:\b(?:arts?\.|artigos?|artículos?|articol[oi]|articles?|artikel|lei|ley|loi|legge|law|act|gesetz|wet|decreto|décret|d\.? ?lgs\.?|verordnung|regulation|reglamento|regulamento|regolamento|règlement|directive|directiva|diretiva|direttiva|richtlinie|recital|considerando)|§{1,2}) ?(?:\((?:ue|eu)\) ?|n\.?[º°]? ?)?\d[\d./-]*[a-zº°]?(?:[ ,]+(?:of|de|di|del|vom|van) \d{4})?|\bNIS ?2\b/giu;
