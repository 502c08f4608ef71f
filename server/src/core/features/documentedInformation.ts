import { memoize, once } from '../base/memo.js';
import { builtInData, type DocumentedInformation } from '../catalogue/builtIn.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { DocumentKind } from '../model/frontMatter.js';
import { kindWords } from '../model/profile/kindWords.js';
import { requiredDocuments } from '../rules/required-document/requiredDocuments.js';

/**
 * Documented information that a clause of ISO/IEC 27001:2022 asks for (4 to 10, with Amendment
 * 1:2024), and how a document that holds it is told.
 */
export interface AskedInformation extends DocumentedInformation {
  /** The exact place, such as `6.1.3 d)`; unique. */
  readonly place: string;
  /** The kinds of document that hold it; empty where a kind alone does not tell. */
  readonly kinds: readonly DocumentKind[];
  /** What a title, a file or a heading that holds it is called; absent where names do not tell. */
  readonly words?: RegExp;
  /** Whether a document of one of `kinds` holds it only if its name has `words`, too. */
  readonly asksForWords: boolean;
  /**
   * Whether it is missing where no document is found. What is kept in too many forms to be missed with
   * certainty, such as evidence of competence, is not.
   */
  readonly isMissed: boolean;
}

/** All of it, in the order of the clauses. */
export const askedInformation = once((): readonly AskedInformation[] =>
  builtInData().clauses.documentedInformation.map((asked) => {
    const place = asked.ref ?? asked.clause;
    const { kinds = [], words, asksForWords = false, isMissed = false } = signs[place] ?? {};
    return { ...asked, place, kinds, ...(words && { words }), asksForWords, isMissed };
  }),
);

/** The places whose information one of the headings of a part speaks of. */
export const placesInHeadings = memoize(({ headings }: DocumentFacts): ReadonlySet<string> => {
  const named = askedInformation().filter(({ words }) =>
    headings.some(({ text }) => words?.test(text)),
  );
  return new Set(named.map(({ place }) => place));
});

interface Sign {
  readonly kinds?: readonly DocumentKind[];
  readonly words?: RegExp | undefined;
  readonly asksForWords?: true;
  readonly isMissed?: true;
}

/** The same kinds and words as the rule `required-document` goes by, so that both say the same. */
const required = new Map(
  requiredDocuments.map(({ clause, kind, words }) => [
    clause,
    { kinds: [kind], words, isMissed: true } satisfies Sign,
  ]),
);

const signs: Readonly<Record<string, Sign | undefined>> = {
  '4.3': required.get('4.3'),
  '5.2 e)': {
    kinds: ['policy'],
    words:
      /information[- ]security[- ]polic|isms[- ]polic|security policy|informationssicherheits(?:leit|richt)linie|leitlinie (?:zur|für) informationssicherheit|politique de s[ée]curit|pol[íi]tica de segur|politica (?:di|per la) sicurezza|informatiebeveiligingsbeleid|情報セキュリティ(?:基本)?方針/i,
    asksForWords: true,
    isMissed: true,
  },
  '6.1.2': required.get('6.1.2'),
  '6.1.3': { words: required.get('6.1.3')?.words },
  '6.1.3 d)': {
    kinds: ['statement-of-applicability'],
    words: wordsOf('statement-of-applicability'),
    isMissed: true,
  },
  '6.1.3 e), f)': required.get('6.1.3'),
  '6.2': required.get('6.2'),
  '7.2 d)': { words: /competen|training|awareness|kompetenz|schulung|formation|力量|教育/i },
  '7.5.3': { words: /external (?:documents?|origin)|externe dokumente|documents externes/i },
  '8.1': { words: /operational (?:planning|control)|betriebliche planung/i },
  '8.2': { kinds: ['risk-register'], words: wordsOf('risk-register'), isMissed: true },
  '8.3': { words: required.get('6.1.3')?.words },
  '9.1': {
    words:
      /monitoring and measur|measurement|metrics|\bkpis?\b|performance evaluation|kennzahl|messung|indicateurs|indicadores|監視及び測定/i,
  },
  '9.2.2': required.get('9.2.2'),
  '9.3.3': required.get('9.3.3'),
  '10.2 f)': { words: /non-?conformit|abweichung|nichtkonformit|no conformidad|不適合/i },
  '10.2 g)': {
    words:
      /corrective action|korrekturma(?:ß|ss)nahme|action corrective|acci[óo]n correctiva|是正処置/i,
  },
};

function wordsOf(kind: DocumentKind): RegExp | undefined {
  return kindWords.find((one) => one.kind === kind)?.words;
}
