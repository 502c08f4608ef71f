import type { Language } from '../../base/language.js';
import { memoize } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import { passagesIn, sentencesOf, withoutQuotations } from '../../model/passages.js';
import type { Chunk } from '../../syntax/blocks.js';
import type { DocumentRule, Problem } from '../rule.js';
import { cloudWording, type Claim, claimsOfCloud, claimsOf2013, mayClaim } from './claims.js';
import { messages } from './messages.js';

export const certificationClaim: DocumentRule = {
  id: 'certification-claim',
  theme: 'documents',
  severity: 'warning',
  summary: 'What a document says about certificates is possible.',
  germanSummary: 'Was ein Dokument über Zertifikate sagt, ist möglich.',
  scope: 'document',

  *check({ document, today, language }) {
    for (const { chunk, start } of document.chunks) {
      for (const claim of claimsIn(chunk)) {
        if (claim.kind === 'cloud' || today > lastDayOf2013) {
          yield problemOf(language, { ...claim, range: shifted(claim.range, start) });
        }
      }
    }
  },
};

/** Certificates to the edition of 2013 ended on this day. */
const lastDayOf2013 = '2025-10-31';

interface PlacedClaim extends Claim {
  readonly range: TextRange;
  readonly kind: 'cloud' | '2013';
  readonly written: string;
}

/** Cells tell of suppliers, whose claims are not the writer's. */
const claimsIn = memoize((chunk: Chunk): readonly PlacedClaim[] => {
  if (!/27017|27001[:（( ]2013/.test(chunk.text) || !mayClaim(chunk.text)) {
    return [];
  }
  return passagesIn(chunk)
    .filter(({ kind }) => kind !== 'cell')
    .flatMap(({ text, start }) =>
      sentencesOf(withoutQuotations(text)).flatMap((sentence) =>
        claimsInSentence(sentence.text, start + sentence.start),
      ),
    );
});

function claimsInSentence(sentence: string, start: number): readonly PlacedClaim[] {
  if (!mayClaim(sentence)) {
    return [];
  }
  const placed = (kind: PlacedClaim['kind']) => (claim: Claim) => ({
    ...claim,
    kind,
    written: sentence.slice(claim.start, claim.end).replaceAll(/\s+/g, ' '),
    range: { start: start + claim.start, end: start + claim.end },
  });
  return [
    ...claimsOfCloud(sentence).map(placed('cloud')),
    ...claimsOf2013(sentence).map(placed('2013')),
  ];
}

function problemOf(language: Language, claim: PlacedClaim): Problem {
  const { range, kind, written, start } = claim;
  if (kind === '2013') {
    const year = range.start + claim.yearAt - start;
    return {
      range,
      message: messages.ended(language, written),
      fixes: [
        {
          title: messages.to2022(language),
          edits: [{ range: { start: year, end: year + 4 }, newText: '2022' }],
          needsPerson: true,
        },
      ],
    };
  }
  const newText = cloudWording(written);
  return {
    range,
    message: messages.alone(language, written),
    fixes:
      newText !== undefined && claim.isClosed
        ? [
            {
              title: messages.changeTo(language, newText),
              edits: [{ range, newText }],
              needsPerson: true,
            },
          ]
        : [],
  };
}
