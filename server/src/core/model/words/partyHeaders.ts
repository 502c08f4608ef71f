import { memoizePair } from '../../base/memo.js';
import type { Vocabulary } from '../vocabulary.js';
import { bracketed, listed, normalised } from './normalise.js';
import { type Party, partyNamed } from './parties.js';

/** Whose part a column of a responsibility matrix holds, and for which service model where it says so. */
export interface PartyHeader {
  /** Both have it below "Shared", which stands beside a column for each of them. */
  readonly party: Party;
  readonly model?: 'iaas' | 'paas' | 'saas';
}

/**
 * Whose part each column holds by its header: "CSP", "Customer responsibility", "PaaS – Provider",
 * "AWS" beside "Us"; absent for all other headers. The writer's own part ("Us", "Wir") is read from
 * whom it stands beside. Kept by identity for the same headers and vocabulary.
 */
export const partyHeaders = memoizePair(
  (
    columns: readonly { readonly header: string }[],
    vocabulary: Vocabulary,
  ): readonly (PartyHeader | undefined)[] => {
    const named = columns.map(({ header }) => namedIn(header, vocabulary));
    const others = new Set(
      named.flatMap((one) =>
        one === undefined || one.party === 'own' || one.party === 'both' ? [] : [one.party],
      ),
    );
    const [other] = others;
    const own = others.size === 1 && other === 'csp' ? 'csc' : 'csp';
    return named.map((one) => {
      if (!one || (one.party === 'own' && others.size !== 1)) {
        return undefined;
      }
      const party = one.party === 'own' ? own : one.party;
      return { party, ...(one.model && { model: one.model }) };
    });
  },
);

/** Whether the headers give the provider and the customer a column each. */
export function areBothThere(headers: readonly (PartyHeader | undefined)[]): boolean {
  return (['csp', 'csc'] as const).every((party) => headers.some((one) => one?.party === party));
}

/** Whether the text of a cell speaks to the reader: "You", "Sie", "Your team". */
export function saysReader(text: string): boolean {
  return readers.has(normalised(text));
}

const readers: ReadonlySet<string> = new Set(
  listed(`
    you, your organisation, your organization, your company, your team, sie, ihr, ihr team, ihr unternehmen,
    vous, votre entreprise, votre organisation, votre equipe, usted, ustedes, vosotros, tu, su empresa, su organizacion,
    voce, voces, sua empresa, sua organizacao, voi, lei, la vostra azienda, la vostra organizzazione,
    u, uw organisatie, uw bedrijf, jij, jullie, お客様, お客さま, 貴社, 御社, 貴組織`).map(
    normalised,
  ),
);

interface NamedHeader {
  readonly party: Party | 'own';
  readonly model?: PartyHeader['model'];
}

const longestPhrase = 4;

/** Words that say nothing of whose part it is. */
const fillers: ReadonlySet<string> = new Set(
  listed(`
    responsibility, responsibilities, responsible, duty, duties, obligation, obligations, role,
    roles, part, side, task, tasks, action, actions, of, the, s, by, is, for, iso, iec, 27017,
    implementation, verantwortung, verantwortlich, verantwortlichkeit, verantwortlichkeiten,
    zustandigkeit, zustandig, pflicht, pflichten, aufgabe, aufgaben, rolle, des, der, die, seite,
    beitrag, responsabilite, responsabilites, obligations, du, de, la, le, l, role, cote,
    responsabilidad, responsabilidades, obligaciones, del, el, responsabilidade, obrigacoes, do, da,
    o, a, responsabilita, obblighi, dell, ruolo, verantwoordelijkheid, verantwoordelijkheden,
    verantwoordelijk, taak, taken, van`),
);

const ownWords: ReadonlySet<string> = new Set(
  listed(`
    us, we, our, ours, our organisation, our organization, our company, wir, uns, unsere, unser,
    nous, notre, nosotros, nuestra, nos, nossa, noi, nostra, wij, onze, ons, 当社, 自社, 弊社`),
);
/**
 * Forms that name a party in headers only: "Pflichten des Anbieters", "Your responsibility", and those
 * of the parties to any contract, which say so where both have a column: "Auftraggeber | Auftragnehmer".
 */
const inHeaders: ReadonlyMap<string, 'csp' | 'csc'> = new Map([
  ...listed(`
    anbieters, cloud anbieters, providers, fournisseurs, proveedores, fornecedores,
    vendor, vendors, cloud vendor, saas vendor, auftragnehmer, auftragnehmers, opdrachtnemer, contratada,
    contratado, contratista, appaltatore, サービス提供者, 委託先`).map(
    (word) => [word, 'csp'] as const,
  ),
  ...listed(`
    kunden, cloud kunden, customers, clients, clientes, klanten, you, your, yours, ihre, ihr, vous, votre,
    auftraggeber, auftraggebers, opdrachtgever, contratante, committente, donneur d ordre,
    委託元`).map((word) => [word, 'csc'] as const),
]);

const japaneseFiller = /の?(?:責任|責務|役割|義務|担当|実施事項|実施内容)(?:範囲|分担)?$/u;

/** By all its words; else by what stands outside of brackets or in them: "Hospital (customer)", "Customer (us)". */
function namedIn(header: string, vocabulary: Vocabulary): NamedHeader | undefined {
  const text = header.slice(0, longestHeader);
  const inBrackets = bracketed(text);
  const whole = namedBy(text.replaceAll(/[()[\]（）【】]/gu, ' '), vocabulary);
  return (
    whole ??
    (inBrackets === ''
      ? undefined
      : clearer(namedBy(normalised(text), vocabulary), namedBy(inBrackets, vocabulary)))
  );
}

/** The one that there is, and not the one that only says "us"; none of two parties. */
function clearer(
  outside: NamedHeader | undefined,
  inside: NamedHeader | undefined,
): NamedHeader | undefined {
  const named = [outside, inside].filter((one) => one !== undefined);
  const [first, ...others] = named.filter(({ party }) => party !== 'own');
  return others.length > 0 ? undefined : (first ?? named[0]);
}

const longestHeader = 120;

function namedBy(text: string, vocabulary: Vocabulary): NamedHeader | undefined {
  const words = normalised(text)
    .split(' ')
    .map((word) => word.replace(japaneseFiller, ''))
    .filter((word) => word !== '');
  const models = words.filter(isModel);
  const parties = partiesIn(
    words.filter((word) => !isModel(word)),
    vocabulary,
  );
  const [party, ...others] = new Set(parties);
  const [model, ...further] = models;
  const isOne = others.length === 0 && further.length === 0;
  return party && isOne ? { party, ...(model && { model }) } : undefined;
}

function isModel(word: string): word is NonNullable<PartyHeader['model']> {
  return word === 'iaas' || word === 'paas' || word === 'saas';
}

/** The parties that `words` name; none where another word is among them. */
function partiesIn(
  words: readonly string[],
  vocabulary: Vocabulary,
): readonly NamedHeader['party'][] {
  const found: NamedHeader['party'][] = [];
  let index = 0;
  while (index < words.length) {
    const phrase = phraseAt(words, index, vocabulary);
    if (phrase) {
      found.push(phrase.party);
    } else if (!fillers.has(words[index] ?? '')) {
      return [];
    }
    index += phrase?.length ?? 1;
  }
  return found;
}

/** The longest run of words at `index` that names a party, or both. */
function phraseAt(
  words: readonly string[],
  index: number,
  vocabulary: Vocabulary,
): { readonly party: NamedHeader['party']; readonly length: number } | undefined {
  for (let length = Math.min(longestPhrase, words.length - index); length > 0; length -= 1) {
    const party = partyOfPhrase(words.slice(index, index + length).join(' '), vocabulary);
    if (party) {
      return { party, length };
    }
  }
  return undefined;
}

function partyOfPhrase(phrase: string, vocabulary: Vocabulary): NamedHeader['party'] | undefined {
  if (ownWords.has(phrase)) {
    return 'own';
  }
  return inHeaders.get(phrase) ?? partyNamed(phrase, vocabulary);
}
