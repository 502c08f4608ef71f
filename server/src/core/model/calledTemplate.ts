import { inAnyCase } from '../base/inAnyCase.js';
import { memoize } from '../base/memo.js';
import type { IsmsDocument } from './ismsDocument.js';

/** Where a document says what it is. */
const longestOpening = 600;

/**
 * Says whether a document calls itself a template that nobody has filled in yet: in the status or type
 * of its front matter, or in its title.
 */
export const isCalledTemplate: (document: Pick<IsmsDocument, 'text'>) => boolean = memoize(
  ({ text }: Pick<IsmsDocument, 'text'>): boolean => {
    const lines = text.slice(0, longestOpening).split('\n');
    const title = lines.find((line) => line.startsWith('# '));
    return lines.some((line) => declared.test(line)) || (title !== undefined && named.test(title));
  },
);

const word =
  '(?:templates?|(?:[\\p{L}-]*)vorlagen?|mustervorlage|modèle|gabarit|plantilla|modelo|modello|sjabloon|雛形|ひな形|ひな型|テンプレート)';

const declared = inAnyCase(
  `^(?:status|état|estado|stato|type|typ|kind|title|titel|titre|título|titolo|状態)\\s*:\\s*["']?(?:.{0,60}[\\s–—(:-])?${word}["')]*\\s*$`,
);

/** At the end, in brackets or behind a dash: "SoA – template", "Vorlage: Erklärung zur Anwendbarkeit". */
const named = inAnyCase(
  `^#\\s(?:${word}\\s?[:–—-]\\s|${word}\\s(?:for|für|pour|de|para|per|voor)\\s|.*[\\s–—(:「【（・の-]${word}["')）」】]*\\s*#*$)|(?:雛形|ひな形|ひな型|テンプレート)`,
);
