import { memoize } from '../base/memo.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';

/** The languages in which fixes write into documents, whatever the reader of the messages speaks. */
export type TextLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'ja';

/** A text in each of them; leaving one out does not compile. */
export type InEachTextLanguage<Text> = Readonly<Record<TextLanguage, Text>>;

/** The language that a part of a document is most likely written in, be it only a table of a few words. */
export const languageOfPart = memoize(({ text }: DocumentFacts) => likeliest(wordsOf(text)));

/** The same of a whole document. Its parts are counted one by one, so that an edit counts only its own again. */
export const languageOfDocument = memoize((document: IsmsDocument) => {
  const counts = new Map<TextLanguage, number>();
  for (const { part, start } of placedParts(document)) {
    if (start >= tellingLength) {
      break;
    }
    const isWhole = start + part.text.length <= tellingLength;
    const own = isWhole ? wordsOfPart(part) : wordsOf(part.text.slice(0, tellingLength - start));
    for (const [language, count] of own) {
      counts.set(language, (counts.get(language) ?? 0) + count);
    }
  }
  return likeliest(counts);
});

type WordCounts = ReadonlyMap<TextLanguage, number>;

const wordsOfPart = memoize(({ text }: DocumentFacts) => wordsOf(text));

/** How many words of each language there are, by those that it alone has. */
function wordsOf(text: string): WordCounts {
  const counts = new Map<TextLanguage, number>();
  for (const [word] of text.slice(0, tellingLength).matchAll(/(?<![.@])\p{L}+/gu)) {
    const language = kana.test(word) ? 'ja' : languagesByWord.get(word.toLowerCase());
    if (language) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return counts;
}

/** English where nothing tells. */
function likeliest(counts: WordCounts): TextLanguage {
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
  return first && first[1] > (counts.get('en') ?? 0) ? first[0] : 'en';
}

/** So much of a text tells its language. */
const tellingLength = 20_000;

const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;

/**
 * Words that one language alone has, those without which no text does and those of statements, whose
 * titles of controls often stay English. "Y" and "N" are cells of English tables, "dos" an attack. "Of", "and" and "for" stand in these titles, so they say nothing.
 */
const words: Readonly<Record<Exclude<TextLanguage, 'ja'>, string>> = {
  en: `the are not we our by with yes applicable implemented planned control controls evidence risk risks
    provider excluded`,
  de: `der das und ist nicht für mit wird werden nein anwendbar umgesetzt geplant maßnahme maßnahmen
    massnahme massnahmen begründung nachweis nachweise risiko risiken anbieter kein keine umsetzung`,
  fr: `le les des et une est pour avec sur oui mesure mesures motif preuve preuves risque risques exclue
    exclues retenue retenues statut œuvre par aucun aucune`,
  es: `el los las una según sí con aplicable nuestro nuestra riesgo riesgos justificación implementado implementada aplica excluido
    excluida declaración medida medidas estado`,
  pt: `não uma em ao pela pelo sim são com risco riscos justificativa justificação aplicável excluído
    excluída declaração situação`,
  it: `il gli di della delle dello nel sono è sì rischio rischi applicabile motivazione attuato attuata
    escluso esclusa dichiarazione controllo controlli stato`,
  nl: `het een van voor niet wordt zijn met nee op aan bij door geen maatregel maatregelen
    beheersmaatregel beheersmaatregelen onderbouwing risico toepassing verklaring`,
};

const languagesByWord: ReadonlyMap<string, TextLanguage> = new Map(
  (Object.keys(words) as (keyof typeof words)[]).flatMap((language) =>
    words[language].split(/\s+/).map((word) => [word, language] as const),
  ),
);
