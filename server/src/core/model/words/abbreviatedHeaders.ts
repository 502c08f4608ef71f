import type { HeaderMeaning } from './headerMeaning.js';
import { listed, normalised } from './normalise.js';

/** A word of a header, and whether a full stop says that it goes on. */
interface Part {
  readonly word: string;
  readonly isCut: boolean;
  /** Whether the next word may be of the same compound: behind a full stop or a hyphen. */
  readonly goesOn: boolean;
}

export type KnownHeader = readonly [key: string, meaning: HeaderMeaning];

/** What a header means whose words end in full stops; absent where no meaning fits, or several do. */
type AbbreviatedMeaning = (text: string) => HeaderMeaning | undefined;

/**
 * Reads headers as sheets and tools abbreviate them: a word that ends in a full stop stands for any that
 * begins so, small words may be left out, and what follows may belong to the same compound. "Giustif.
 * escl." is "giustificazione dell'esclusione", "Eintr.-Wahrsch." is "Eintrittswahrscheinlichkeit". `known`
 * are whole headers in the form of `normalised`.
 */
export function abbreviatedMeanings(known: Iterable<KnownHeader>): AbbreviatedMeaning {
  const byLetter = new Map<string, KnownHeader[]>();
  for (const header of [...known, ...others]) {
    const [letter = ''] = header[0];
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), header]);
  }
  const meaningOfAll = (parts: readonly Part[]): HeaderMeaning | undefined =>
    onlyMeaning(byLetter.get(parts[0]?.word[0] ?? '') ?? [], parts);
  return (text) => {
    if (text.length > longestHeader || !isAbbreviated.test(text)) {
      return undefined;
    }
    return meaningOfAll(partsOf(text)) ?? firstReason(text, meaningOfAll);
  };
}

const longestHeader = 60;
const mostParts = 6;
const isAbbreviated = /\p{L}\./u;

function partsOf(text: string): readonly Part[] {
  const plain = text.normalize('NFKC').replace(inBrackets, ' ');
  return [...plain.matchAll(word)].map(({ groups }) => {
    const written = normalised(groups?.['letters'] ?? '');
    const whole = contractions.get(written);
    const isCut = groups?.['stop'] === '.' && whole === undefined;
    const goesOn = isCut || groups?.['hyphen'] !== undefined;
    return { word: whole ?? written, isCut, goesOn };
  });
}

const inBrackets = /[([【][^)\]】]*[)\]】]/gu;
const word = /(?<letters>[\p{L}\p{N}#]+)(?<stop>\.?)(?<hyphen>-)?/gu;

/** Abbreviations that leave letters out within the word. */
const contractions: ReadonlyMap<string, string> = new Map([
  ['ctrl', 'control'],
  ['ctrls', 'controls'],
]);

function onlyMeaning(
  headers: readonly KnownHeader[],
  parts: readonly Part[],
): HeaderMeaning | undefined {
  const isRead = parts.length > 0 && parts.length <= mostParts && saysEnough(parts);
  const meaning = isRead ? inCommon(new Set(meaningsFitting(headers, parts))) : undefined;
  return meaning !== undefined && mayMean(meaning, parts) ? meaning : undefined;
}

function meaningsFitting(
  headers: readonly KnownHeader[],
  parts: readonly Part[],
): readonly HeaderMeaning[] {
  const form = formOf(parts);
  const fitting = headers.filter(([key]) => form.test(key));
  // "Maßn." is "Maßnahme" and not "Maßnahmentitel".
  return fitting.flatMap(([key, meaning]) =>
    fitting.some(([other]) => other.length < key.length && key.startsWith(stem(other)))
      ? []
      : [meaning],
  );
}

function mayMean(meaning: HeaderMeaning, [first, ...others]: readonly Part[]): boolean {
  const isShort = first !== undefined && others.length === 0 && first.word.length < shortestAlone;
  return meaning !== 'none' && (!isShort || readShort.has(meaning));
}

function stem(word: string): string {
  return word.length < 5 ? word : word.slice(0, -1);
}

/** Initials alone can stand for anything, and "Rif. contr." for a contract as well as for a control. */
function saysEnough(parts: readonly Part[]): boolean {
  const isLong = parts.some((part) => part.word.length >= 3);
  const isContract =
    parts.length > 1 && parts.some((part) => part.isCut && contract.test(part.word));
  const isCut = parts.some((part) => part.isCut);
  return isCut && isLong && (!isContract || parts.some((part) => ofAnnex.test(part.word)));
}

const contract = /^contr?$/u;
const ofAnnex =
  /^(?:an|ann|annex|annexe|anexo|all|allegato|iso|2700[12]|secur\p{L}*|asoc\p{L}*|assoc\p{L}*|applic\p{L}*)$/u;

/** Three letters say of a column what it holds only where that makes nothing else of its table. */
const shortestAlone = 4;
const readShort: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['remarks', 'description', 'title', 'evidence', 'justification', 'measure'] as const),
  ...(['level', 'impact', 'owner', 'clause'] as const),
]);

function formOf(parts: readonly Part[]): RegExp {
  const written = parts.map(({ word: letters, isCut }, index) => {
    const before = parts[index - 1];
    const gap = ` (?:(?:${smallWords.join('|')}) )*`;
    const between = before?.goesOn === true ? `(?:${gap})?` : gap;
    return `${index === 0 ? '' : between}${isCut ? cutWord(letters) : letters}`;
  });
  return new RegExp(`^${written.join('')}$`, 'u');
}

/** One letter stands for itself or for a small word: "Begr. f. Ausschl.", "N. contr.", "Risiko n. Beh.". */
function cutWord(letters: string): string {
  if (letters.length > 1) {
    return `${letters}\\p{L}*`;
  }
  const words = [...smallWords, ...initials].filter((one) => one.startsWith(letters));
  return `(?:${[letters, ...words].join('|')})`;
}

/** Words that headers leave out: of, for, and, or, articles; in the form of `normalised`. */
const smallWords = listed(
  `of, the, for, and, or, to, in, de, di, del, della, dello, dell, delle, dei, degli, da, do, dos, das, du,
  des, d, l, la, le, les, el, los, las, il, lo, en, van, het, der, die, den, dem, zur, zum, fur, und, oder,
  et, ou, y, e, o, a, al, para, pour, per, voor, von, im, i, bij`.replaceAll(/\s+/g, ' '),
);

/** Further words of which a header has the first letter only. */
const initials = ['no', 'nr', 'numero', 'nach', 'bei', 'ohne', 'apres', 'dopo', 'apos', 'after'];

/**
 * The one meaning of all that fits, or the one that claims least where several of a family do: "Contr.
 * Annex A" may head one control or several, "Umsetz." how or how far.
 */
function inCommon(meanings: ReadonlySet<HeaderMeaning>): HeaderMeaning | undefined {
  const [first] = meanings;
  return meanings.size <= 1
    ? first
    : families.find(({ of }) => [...meanings].every((one) => of.has(one)))?.meaning;
}

const families = [
  family('controlMapping', 'control'),
  family('controlName', 'control'),
  family('controlName', 'measure'),
  family('implementation', 'status'),
  family('justification', 'evidence'),
  family('justification', 'exclusionReason'),
  family('owner', 'responsibility'),
  family('title', 'owner'),
  family('impactLetter', 'impact'),
  family('likelihoodLetter', 'likelihood'),
  family('frequency', 'likelihood'),
];

function family(
  meaning: HeaderMeaning,
  other: HeaderMeaning,
): { readonly meaning: HeaderMeaning; readonly of: ReadonlySet<HeaderMeaning> } {
  return { meaning, of: new Set([meaning, other]) };
}

/** "Begr. der Nichtanw. (6.1.3 d)": a word for the reason says so whatever stands behind. */
function firstReason(
  text: string,
  meaningOfAll: (parts: readonly Part[]) => HeaderMeaning | undefined,
): HeaderMeaning | undefined {
  const [first, ...behind] = partsOf(text);
  const isLong = first !== undefined && first.word.length >= shortestReason && behind.length > 0;
  return isLong && meaningOfAll([first]) === 'justification' ? 'justification' : undefined;
}

const shortestReason = 5;

/**
 * Other words that head columns and are abbreviated as well, in the form of `normalised`: what may stand
 * for one of them is left open.
 */
const others: readonly KnownHeader[] = [
  'contract, contracts, contractor, contrat, contrato, contratto, contact, contacts, contents, contenu, contenido, contenuto',
  'kontakt, konto, account, access, action, program, programme, programa, programma, project, progressive, progressivo',
  'process, processes, proceso, processo, processus, prozess, proces, procedure, procedura, procedimiento, product',
  'station, statistics, statistik, server, supplement, communication, comunicazione, company, component, computer',
  'compliance, completed, part, partner, participant, implication, revised, revenue, revisor, annual, annexe, announcement',
  'minute, minutes, minimum, minuti, recommendation, region, registration, verwaltung, auswertung, behorde, behordlich',
  'zustand, zustellung, zustimmung, bezug, bezirk, abschluss, kapazitat, kapital, import, importance, motor, motion',
  'application, applications, applicant, applicazione, applicazioni, aplicacion, aplicaciones, aplicacao, aplicacoes',
  'applicatie, applicaties, applikation, applikationen, anwender, anwendung, anwendungen, propuesta, proposta, property',
  'problem, probleme, problema, problems, restriction, restrictions, restricciones, restrizioni, transfer, selection',
].flatMap((words) => listed(words).map((key) => [key, 'none'] as const));
