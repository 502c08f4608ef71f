import { once } from '../../base/memo.js';
import { sentencesOf } from '../../model/passages.js';
import { indexAt } from '../ownSentence.js';
import { wordOf } from './notHere.js';

/** How the sentence around an id speaks of what the id stands for. */
export interface Said {
  /** As of a document that there is: "see TMS-POL-04", "described in TMS-POL-04". */
  readonly asDocument: boolean;
  /** As of one that comes next or that others keep: "the next is TMS-POL-04", "TMS-POL-04 of the HR department". */
  readonly asElsewhere: boolean;
}

/** Gives, for an offset of `text`, how the sentence there speaks. */
export function saidIn(text: string): (offset: number) => Said {
  const sentences = sentencesOf(text).map((sentence) => ({
    start: sentence.start,
    end: sentence.start + sentence.text.length,
    said: once(() => ({
      asDocument: asDocument.test(sentence.text),
      asElsewhere: asElsewhere.test(sentence.text),
    })),
  }));
  return (offset) => sentences[indexAt(sentences, offset)]?.said() ?? notSaid;
}

const notSaid: Said = { asDocument: false, asElsewhere: false };

/** English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese. */
const asDocument = wordOf(
  [
    'see|follows?|following|(?:described|defined|set out|laid down|documented|specified|listed) (?:in|by|elsewhere)|as (?:stated|required) (?:in|by)|according to|in accordance with|refer to|under|as \\S+ (?:says?|states?|requires?|describes?)',
    'siehe|vgl|gemäß|laut|entsprechend|(?:beschrieben|geregelt|festgelegt|definiert) (?:in|durch)|(?:regelt|beschreibt)|in \\S+ (?:beschrieben|geregelt|festgelegt|definiert)|nach der (?:richtlinie|anweisung)|wie \\S+ (?:sagt|vorschreibt|verlangt|beschreibt|festlegt)',
    'voir|selon|conformément|(?:décrite?s?|définie?s?|précisée?s?) (?:dans|par)|comme (?:le |la )?\\S+ le (?:dit|prévoit|demande|décrit)',
    'v[eé]ase|ver|según|conforme|(?:descrit[oa]s?|definid[oa]s?) (?:en|por)|como (?:dice|indica|establece|exige|describe)',
    '(?:consulte|consultar|vide)|segundo|de acordo com|(?:descrit[oa]s?|definid[oa]s?) (?:em|na|no|pela|pelo)|como (?:diz|indica|estabelece|exige|descreve)',
    'vedi|si veda|secondo|(?:descritt[oaie]|definit[oaie]) (?:in|nella|nel|da)|come (?:dice|indica|stabilisce|prevede|descrive)',
    'zie|volgens|conform|(?:beschreven|vastgelegd) in|zoals \\S+ (?:zegt|voorschrijft|vereist|beschrijft)',
  ],
  '参照|に従|に基づ|による|に定め|に規定',
);

const asElsewhere = wordOf(
  [
    'next|upcoming|future|new|will|soon|later|department|customers?|clients?|parent|vendors?|suppliers?|pull request|ticket|meeting|order',
    'nächste[rnsm]?|künftig\\w*|zukünftig\\w*|neue[rnsm]?|folgt|demnächst|abteilung|kunden?|lieferant\\w*|mutter\\w*',
    'prochaine?s?|future?s?|nouveau|nouvelles?|sera|seront|service (?:rh|juridique)|clients?|fournisseurs?',
    'próxim[oa]s?|futur[oa]s?|nuev[oa]s?|será|serán|departamento|clientes?|proveedor(?:es)?',
    'nov[oa]s?|serão|fornecedor(?:es)?',
    'prossim[oaie]|nuov[oaie]|sarà|saranno|ufficio|clienti?|fornitor[ei]',
    'volgende|toekomstige?|nieuwe?|zal|wordt nog|afdeling|klant(?:en)?|leveranciers?',
  ],
  '次回|次の|新しい|新規|今後|部門の|顧客|委託先',
);
