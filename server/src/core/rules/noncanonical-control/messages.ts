import { type InEachLanguage, message } from '../../base/language.js';
import type { Notation } from '../../model/controlReference.js';

/** A notation in which an id does not stand in the standard. */
export type Fault = Exclude<Notation, 'proper'>;

export const messages = {
  improper: message({
    en: (written: string, fault: Fault, proper: string) =>
      `${withoutEscapes(written)} ${faults.en[faultOf(written, fault)]}; the standard prints ${proper}. A search for the control misses this place, in the audit as in daily work: write ${proper}.`,
    de: (written, fault, proper) =>
      `${withoutEscapes(written)} ${faults.de[faultOf(written, fault)]}; in der Norm steht ${proper}. Eine Suche nach der Maßnahme findet diese Stelle nicht, im Audit wie im Alltag: Schreiben Sie ${proper}.`,
  }),
};

/** What Markdown escapes is read without the sign for it: `A\\.05\\.23`. */
function withoutEscapes(written: string): string {
  return written.replaceAll('\\', '');
}

function faultOf(written: string, fault: Fault): Fault | 'hyphenated' {
  return fault === 'missing-dot' && /^\p{L}+\\?[-\u2010\u2011]/u.test(written)
    ? 'hyphenated'
    : fault;
}

const faults: InEachLanguage<Readonly<Record<Fault | 'hyphenated', string>>> = {
  en: {
    'zero-padded': 'has zeros before its numbers',
    'missing-dot': 'lacks the dot behind its letters',
    'missing-prefix': 'lacks the prefix CLD. of the controls that ISO/IEC 27017 adds',
    spaced: 'has a space where a dot belongs',
    hyphenated: 'has a hyphen where a dot belongs',
  },
  de: {
    'zero-padded': 'hat führende Nullen',
    'missing-dot': 'hat keinen Punkt hinter den Buchstaben',
    'missing-prefix': 'fehlt das Präfix CLD., das die von ISO/IEC 27017 ergänzten Maßnahmen tragen',
    spaced: 'hat ein Leerzeichen statt eines Punktes',
    hyphenated: 'hat einen Bindestrich statt eines Punktes',
  },
};
