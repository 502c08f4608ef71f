import { memoize } from '../../base/memo.js';
import { remember, sizeForWords } from '../../syntax/boundedMemo.js';
import type { ColumnRole } from '../table.js';
import type { Vocabulary } from '../vocabulary.js';
import { abbreviatedMeanings } from './abbreviatedHeaders.js';
import type { HeaderMeaning, HeaderWords } from './headerMeaning.js';
import {
  limitedToRemains,
  meaningAfterTreatment,
  meaningBeforeTreatment,
  withWholeQualifier,
} from './headersAfterTreatment.js';
import { englishHeaders } from './headersEnglish.js';
import { evidenceHeaders } from './headersEvidence.js';
import { foundHeaders } from './headersFound.js';
import { furtherHeaders } from './headersFurther.js';
import { germanHeaders } from './headersGerman.js';
import { looseHeaders } from './headersLoose.js';
import { dutchHeaders, japaneseHeaders } from './headersOther.js';
import { practiceHeaders } from './headersPractice.js';
import { processingHeaders } from './headersProcessing.js';
import { regionalHeaders } from './headersRegional.js';
import { riskHeaders } from './headersRisks.js';
import { romanceHeaders } from './headersRomance.js';
import { impactBeside, isRegisterWord, likelihoodBeside } from './registerHeaders.js';
import { bracketed, listed, normalised } from './normalise.js';

interface HeaderIndex {
  readonly whole: ReadonlyMap<string, HeaderMeaning>;
  /** The longest first, each with a space on both sides. */
  readonly within: readonly (readonly [string, HeaderMeaning])[];
}

/** What is left when only the exclusion needs a reason: "Begründung (bei Nein)". */
const onlyForExclusion =
  /\b(?:no|nein|nee|non|nao|excl\p{L}*|escl\p{L}*|ausschl|uitsl|ausschluss|ausgeschlossen|uitgesloten|uitsluiting|not applicable|n a|na)\b|除外|非適用|適用しない/u;

/** Every table of known headers; a word stands in one of them with one meaning. */
export const headerTables: readonly HeaderWords[] = [
  englishHeaders,
  germanHeaders,
  romanceHeaders,
  dutchHeaders,
  japaneseHeaders,
  furtherHeaders,
  practiceHeaders,
  regionalHeaders,
  riskHeaders,
  foundHeaders,
  processingHeaders,
  evidenceHeaders,
];

const builtIn = indexOf(headerTables);

const loose = indexOf([looseHeaders]);

/** What `columns:` can also name, which only the header of a document has. */
const onlyKeys: ReadonlySet<string> = new Set([
  ...['type', 'id', 'version', 'author', 'approver', 'approved', 'classification', 'role'],
  ...['editions', 'services'],
]);

const own = memoize((vocabulary: Vocabulary): HeaderIndex => {
  const words = Object.entries(vocabulary.columns).flatMap(([role, headers]) =>
    onlyKeys.has(role) ? [] : headers.map((header) => [header, role as ColumnRole] as const),
  );
  return indexOfWords(words);
});

/**
 * What the header `text` (as a reader sees it) says by itself: first by the workspace's own words,
 * then by the known ones, whole headers before words within, the longest first. Absent where it
 * says nothing known.
 */
export function meaningOf(text: string, vocabulary: Vocabulary): HeaderMeaning | undefined {
  return configuredMeaning(text, vocabulary) ?? knownMeaning(text).meaning;
}

/** The same for the header of a column, with what only the headers beside it make clear: "In?", "Because". */
export function columnMeaning(text: string, vocabulary: Vocabulary): HeaderMeaning | undefined {
  return meaningOf(text, vocabulary) ?? looseMeaning(text) ?? wholeMeaning(text, vocabulary);
}

/** What a word means that a hyphen divides: "Erforder-lich", "Umsetzungs- stand". */
function wholeMeaning(text: string, vocabulary: Vocabulary): HeaderMeaning | undefined {
  const whole = text.includes('-') ? text.replaceAll(dividing, '') : text;
  return whole === text ? undefined : (meaningOf(whole, vocabulary) ?? looseMeaning(whole));
}

const dividing = /(?<=\p{L}\p{Ll})- ?(?=\p{Ll}{2})(?!(?:und|oder|and|or|et|ou|con|en) )/gu;

/** What `text` can head in a statement, if the headers beside it say that it is one. */
export function looseMeaning(text: string): HeaderMeaning | undefined {
  return text.length <= longestLoose ? find(normalised(text), loose) : undefined;
}

const longestLoose = 60;

function configuredMeaning(text: string, vocabulary: Vocabulary): HeaderMeaning | undefined {
  const index = own(vocabulary);
  return index.whole.size === 0 ? undefined : find(normalised(text), index);
}

/** The same few words head the columns and the values of all documents. */
const knownMeaning = remember((text): { readonly meaning: HeaderMeaning | undefined } => {
  const key = normalised(text);
  const afterTreatment = meaningAfterTreatment(key, (rest) => find(rest, builtIn));
  if (key === '' || afterTreatment) {
    return { meaning: afterTreatment };
  }
  const meaning = wrongWord(text, key) ?? wordsMeaning(text, key) ?? shortenedMeaning(text, key);
  return { meaning: specified(meaning && forBoth(meaning, key), text) };
}, sizeForWords);

function wordsMeaning(text: string, key: string): HeaderMeaning | undefined {
  return (
    cloudMeaning(text) ??
    find(key, builtIn) ??
    reasonMeaning(key) ??
    meaningBeforeTreatment(key, (rest) => find(rest, builtIn)) ??
    partMeaning(text)
  );
}

/** "Respons." with a full stop is who is responsible, and no response, as the Dutch word is. */
function wrongWord(text: string, key: string): HeaderMeaning | undefined {
  return key === 'respons' && text.trimEnd().endsWith('.') ? 'owner' : undefined;
}

const abbreviated = abbreviatedMeanings(builtIn.whole);

/** What a header says of which words are cut: "Giustif. escl.", "Wahrsch. n. Beh.", "Schwachst./Bedroh.". */
function shortenedMeaning(text: string, key: string): HeaderMeaning | undefined {
  // What says something only beside certain other headers is left to these.
  if (!text.includes('.') || find(key, loose) || isRegisterWord(key)) {
    return undefined;
  }
  return (
    abbreviated(text) ??
    meaningAfterTreatment(withWholeQualifier(text), restMeaning) ??
    firstOf(partsOf(text), abbreviated)
  );
}

/** Beside a word for what remains, "Ausw." is one of the two that are weighed. */
function restMeaning(rest: string): HeaderMeaning | undefined {
  const key = normalised(rest);
  return (
    find(key, builtIn) ?? likelihoodBeside.get(key) ?? impactBeside.get(key) ?? abbreviated(rest)
  );
}

/** Whatever a header says of following ISO/IEC 27017, if it does not ask for its controls or the status. */
function cloudMeaning(text: string): HeaderMeaning | undefined {
  const isGuidance =
    text.length <= longestCloudHeader &&
    text.includes('27017') &&
    follows.test(text) &&
    !asksOther.test(text);
  return isGuidance ? 'cloudGuidance' : undefined;
}

const longestCloudHeader = 100;
const follows =
  /guidance|guideline|implement|follow|how we|what we|umsetz|befolg|folgen wir|anleitung|hinweis|empfehl|leitlinie|mise en|recommand|préconis|suivons|suit-on|appliquons|seguimos|se sigue|aplicamos|seguiamo|si segue|applichiamo|volgen|\bresponses?\b|répon(?:se|d)|(?<!ver)antwort(?!lich)|respuesta|resposta|rispost|antwoord|reactie|lignes? directrices?|orienta|guía|guia|directri[cz]|diretri|recomend|aplicaç|aplicac|applicazione|attuazione|guida|indicazion|raccomand|richtlijn|invulling|toepassing|手引|指針|実施|対応方法|対応内容|準拠方法|遵守方法|(?:への|に対する)対応(?!状況|表|番号|箇条)/iu;
const asksOther =
  /\bcontrols?\b|clause|\bids?\b|\brefs?\b|number|mapping|maßnahmen?\b|mesures?\b|controles?\b|controlos?\b|controlli?\b|maatregel|管理策|status|stand\b|state\b|statut|estado|stato\b|実施状況|applicab|anwendbar/iu;

/** Japanese has no gaps between words: whatever a header asks the reason (理由, 根拠) of is a reason. */
function reasonMeaning(key: string): HeaderMeaning | undefined {
  return /理由|根拠(?!文書|資料|規程)/u.test(key) ? 'justification' : undefined;
}

/** "Justification de l'inclusion / exclusion" heads the reasons for both, "Motivo dell'esclusione" for one. */
function forBoth(meaning: HeaderMeaning, key: string): HeaderMeaning {
  if (!reasons.has(meaning) || !excludes.test(key)) {
    return meaning;
  }
  return includes.test(key) ? 'justification' : 'exclusionReason';
}

const reasons: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['justification', 'inclusionReason', 'exclusionReason'] as const),
]);
const includes =
  /\b(?:incl|in (?:of |en |resp |c q |dan wel )?uitsl|(?:ein|auf) (?:und |oder |u |o |bzw |resp |beziehungsweise |respektive )?(?:ausschl|abw)|in (?:e |et |y |ou |o |and |or |resp )?(?:excl|escl)|einbez|einbind|einschl|aufnahme|auswahl|opname|insluit|selec)/u;
const excludes = /\b(?:excl|escl|ausschl|nichtanw|uitsl|non incl|no incl)/u;

/** Beside "Nein", "Ja" or "Einschluss" in brackets asks for the reasons of both. */
const mentionsInclusion = /incl|einb|\bein(?:s|\b)|aufnahme|適用の/u;

/** What the brackets make of it: "Responsible (SaaS)", "AWS (IaaS)", "Begründung (bei Nein)". */
function specified(meaning: HeaderMeaning | undefined, text: string): HeaderMeaning | undefined {
  const inBrackets = bracketed(text);
  if (/^[ips]aas$/u.test(inBrackets)) {
    return inBrackets as 'iaas' | 'paas' | 'saas';
  }
  if (!meaning) {
    return undefined;
  }
  const isLimited = meaning === 'justification' && onlyForExclusion.test(inBrackets);
  return isLimited && !(includes.test(inBrackets) || mentionsInclusion.test(inBrackets))
    ? 'exclusionReason'
    : (limitedToRemains(inBrackets, meaning) ?? meaning);
}

/** Of a header such as "Owner / Auditor" or "Verantwortlich|Owner", the first part that is known. */
function partMeaning(text: string): HeaderMeaning | undefined {
  return firstOf(partsOf(text), (part) => {
    const meaning = builtIn.whole.get(normalised(part));
    return meaning === 'number' ? undefined : meaning;
  });
}

function partsOf(text: string): readonly string[] {
  const parts = text.slice(0, 200).split(/[/|&,]|\s[-–—]\s/u);
  return parts.length < 2 || parts.length > 4 ? [] : parts;
}

function firstOf<Found>(
  parts: readonly string[],
  find: (part: string) => Found | undefined,
): Found | undefined {
  for (const part of parts) {
    const found = find(part);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function find(key: string, index: HeaderIndex): HeaderMeaning | undefined {
  if (key === '') {
    return undefined;
  }
  const whole = index.whole.get(key);
  if (whole) {
    return whole;
  }
  const spaced = ` ${key} `;
  return index.within.find(([word]) => spaced.includes(word))?.[1];
}

function indexOf(lists: readonly HeaderWords[]): HeaderIndex {
  const entries = lists.flatMap((list) => Object.entries(list) as [HeaderMeaning, string][]);
  return indexOfWords(
    entries.flatMap(([meaning, words]) => listed(words).map((word) => [word, meaning] as const)),
  );
}

function indexOfWords(words: readonly (readonly [string, HeaderMeaning])[]): HeaderIndex {
  const whole = new Map<string, HeaderMeaning>();
  const within: [string, HeaderMeaning][] = [];
  for (const [word, meaning] of words) {
    const key = normalised(word);
    if (key !== '' && !whole.has(key)) {
      whole.set(key, meaning);
    }
    if (key !== '' && word.startsWith('~')) {
      within.push([` ${key} `, meaning]);
    }
  }
  within.sort(([first], [second]) => second.length - first.length);
  return { whole, within };
}
