import { memoize, once } from '../../base/memo.js';
import { remember } from '../../syntax/boundedMemo.js';
import type { Vocabulary } from '../vocabulary.js';
import { listed, normalised } from './normalise.js';

/** Who a duty lies with: the cloud service provider, the cloud service customer, or both together. */
export type Party = 'csp' | 'csc' | 'both';

const partyWords: Readonly<Record<Party, string>> = {
  csp: `
    csp, provider, cloud provider, cloud service provider, service provider, aws, azure, gcp,
    google cloud, microsoft, amazon web services, anbieter, cloud anbieter, cloud dienstanbieter,
    cloudanbieter, provider csp, fournisseur, fournisseur cloud, prestataire, proveedor,
    proveedor de nube, proveedor cloud, fornecedor, provedor, provedor de nuvem, fornitore,
    fornitore cloud, aanbieder, leverancier, cloudaanbieder, cloudleverancier, 事業者,
    クラウド事業者, プロバイダ, プロバイダー, 提供者, ベンダー, hoster, hebergeur, hosting provider, クラウドサービスプロバイダ,
    クラウドサービスプロバイダー, クラウドサービス事業者`,
  csc: `
    csc, customer, cloud customer, cloud service customer, client, tenant, consumer, kunde,
    cloud kunde, cloudkunde, client cloud, cliente, cliente cloud, klant, cloudklant, 利用者,
    クラウド利用者, クラウドサービスカスタマ, クラウドサービスカスタマー, カスタマ, 顧客,
    クラウドサービス利用者, ユーザー, ユーザ, お客様, 利用企業,
    nutzer, cloud nutzer, anwender`,
  both: `
    shared, both, joint, csp csc, csc csp, csp and csc, csc and csp, provider customer,
    customer provider, customer and provider, provider and customer, shared responsibility,
    gemeinsam, beide, geteilt, partage, partagee, les deux, compartido, compartida, ambos,
    compartilhado, compartilhada, condiviso, condivisa, entrambi, gedeeld, gezamenlijk, beiden,
    conjunta, conjunto, ambas, congiunta, congiunto, ambedue, 共有責任, 共同責任, 共同, 双方, 共有, 両方,
    partilhado, partilhada, partilhados, partilhadas, compartilhados, compartilhadas, repartido, repartida,
    repartidos, repartidas, conjuntos, conjuntas, ambos os lados, as duas partes, ambas as partes,
    as duas, os dois, mista, misto, mixta, mixto, mixte, mixed, misti, miste, gemischt, gemengd,
    compartidos, compartidas, ambas partes, las dos partes, los dos, de ambos, conjointe, conjoint,
    partages, partagees, les deux parties, reparti, repartie, condivisi, condivise,
    ripartito, ripartita, ripartiti, entrambe, entrambe le parti, both parties, both sides,
    jointly, split, gemeinschaftlich, gemeinsame verantwortung, geteilte verantwortung,
    beide seiten, beide parteien, beiderseitig, aufgeteilt, beide partijen, samen, verdeeld,
    gemeenschappelijk, gedeelde verantwoordelijkheid, responsabilite partagee, responsabilidad compartida,
    responsabilidade partilhada, responsabilidade compartilhada, responsabilita condivisa,
    分担, 両者, 共有モデル`,
};

/** What is known anyway is held once: many versions of one configuration can be alive. */
const knownParties = once(
  (): ReadonlyMap<string, Party> =>
    new Map(
      (Object.keys(partyWords) as Party[]).flatMap((party) =>
        listed(partyWords[party]).map((word) => [normalised(word), party] as const),
      ),
    ),
);

const ownParties = memoize(
  ({ parties }: Vocabulary): ReadonlyMap<string, Party> =>
    new Map(Object.entries(parties).map(([name, party]) => [normalised(name), party])),
);

/** What the writer's own organisation is called, where its role is known. */
const ownNames = memoize(
  ({ own: { party, name = '' } = {} }: Vocabulary): ReadonlyMap<string, Party> => {
    const names = [nameOf(name), ...ownWords].filter((one) => one !== '');
    const isOne = party === 'csp' || party === 'csc';
    return new Map(isOne ? names.map((one) => [one, party] as const) : []);
  },
);

const ownWords: ReadonlySet<string> = new Set(
  listed(
    `us, we, ours, ourselves, our team, our side, our organisation, our organization, our company, wir, uns,
    selbst, wir selbst, unser team, nous, nous mêmes, nosotros, nosotras, nos, nós, noi, wij, ons, wijzelf,
    自社, 当社, 弊社, 当行, 当院`,
  ).map(normalised),
);

/** Who provides a service, as cells call it; above a column these words head what else is bought. */
const providingWords: ReadonlySet<string> = new Set(
  listed(
    `vendor, the vendor, cloud vendor, saas vendor, supplier, the supplier, cloud supplier, vendors, suppliers,
    the provider, providers, saas provider, lieferant, der anbieter, dienstleister, cloud dienstleister,
    hersteller, editeur, l editeur, operateur, hebergeur cloud, le fournisseur, le prestataire, el proveedor,
    prestador, suministrador, o fornecedor, o provedor, il fornitore, il provider, de leverancier, dienstverlener,
    ベンダ, 提供元, サービス提供者, サービス事業者, 委託先`,
  ).map(normalised),
);

/** Of the known words those that name the parties to any purchase or order of work as well. */
const tradeWords: ReadonlySet<string> = new Set(
  listed(
    `client, customer, consumer, tenant, kunde, nutzer, anwender, cliente, klant, fournisseur, prestataire, proveedor,
    fornecedor, fornitore, leverancier, 事業者, 提供者, ベンダー, 利用者, 顧客, ユーザー, ユーザ, お客様`,
  ).map(normalised),
);

/**
 * Whether the text of a cell means the writer's own organisation: "Us", "Wir", its name. Which party
 * that is, only the role of the organisation tells.
 */
export function isOwnOrganisation(text: string, { own }: Vocabulary): boolean {
  const phrase = phraseIn(text);
  return (
    ownWords.has(phrase) ||
    (own?.name !== undefined && phrase !== '' && phrase.replace(legalForm, '') === nameOf(own.name))
  );
}

/**
 * Whether the text of a cell calls somebody the provider or vendor: those write so who are neither. Who
 * names AWS can be the provider of others.
 */
export function isCalledProvider(text: string, vocabulary: Vocabulary): boolean {
  const phrase = phraseIn(text);
  return (
    !brands.has(phrase) &&
    !ownParties(vocabulary).has(phrase) &&
    (providingWords.has(phrase) || partyNamed(phrase, vocabulary) === 'csp')
  );
}

/** Of the known words those that name a company or what it sells. */
const brands: ReadonlySet<string> = new Set([
  ...['aws', 'azure', 'gcp', 'google cloud', 'microsoft', 'amazon web services'],
]);

/** Whether the text of a cell names the customer, alone or beside the provider. */
export function namesCustomer(text: string, vocabulary: Vocabulary): boolean {
  return (
    partsOf(text).some((part) => partyInCell(part, vocabulary) === 'csc') ||
    /\b(?:csc|customer)\b/u.test(phraseIn(text))
  );
}

/** In a matrix the same few texts stand in many cells, and each is compared with several lists. */
const phraseIn = remember(normalised);

/** The party that `phrase`, in the form in which words are compared, stands for as a whole. */
export function partyNamed(phrase: string, vocabulary: Vocabulary): Party | undefined {
  return ownParties(vocabulary).get(phrase) ?? knownParties().get(phrase);
}

/**
 * Whether the text of a cell names the provider or the customer by a word for just that, or by a name
 * from `parties:`. "Us" and "Supplier" may be anybody's, "Client" has a part in any purchase, and "Both"
 * may be two people.
 */
export function isCertainParty(text: string, vocabulary: Vocabulary): boolean {
  return partsOf(text).some((part) => {
    const phrase = phraseIn(part);
    const isTraded = tradeWords.has(phrase) && !ownParties(vocabulary).has(phrase);
    return phrase !== '' && !isTraded && isNamed(phrase, vocabulary);
  });
}

function isNamed(phrase: string, vocabulary: Vocabulary): boolean {
  const party = partyNamed(phrase, vocabulary);
  return party !== undefined && (party !== 'both' || bothByName.test(phrase));
}

/** "CSP and CSC", and not "Shared". */
const bothByName = /\b(?:cs[pc]|provider|customer)\b/u;

/** The party that the text of a cell (as a reader sees it) names, by itself; absent where it names none. */
export function partyOf(text: string, vocabulary: Vocabulary): Party | undefined {
  const whole = partyInCell(text, vocabulary);
  if (whole) {
    return whole;
  }
  const parts = partsOf(text);
  if (parts[0] === text) {
    return undefined;
  }
  const named = new Set(parts.map((part) => partyInCell(part, vocabulary)));
  if (named.has(undefined)) {
    return undefined;
  }
  return named.size > 1 ? 'both' : [...named][0];
}

function partsOf(text: string): readonly string[] {
  return text.slice(0, 160).split(/[/+&,;]| and | und | et | y | e | en /u);
}

function partyInCell(text: string, vocabulary: Vocabulary): Party | undefined {
  const phrase = phraseIn(text);
  // A dash, a question mark and a tick leave no words.
  if (phrase === '') {
    return undefined;
  }
  return (
    partyNamed(phrase, vocabulary) ??
    ownNames(vocabulary).get(phrase.replace(legalForm, '')) ??
    (providingWords.has(phrase) ? 'csp' : undefined)
  );
}

/**
 * The party that a cell below the name of a service stands for: who it names, or the provider, where
 * it has the service's own name with the form of a company ("Miro Inc." below "Miro"). Without such a
 * form it may be a department: "Finance" below "Finance".
 */
export function partyForService(
  text: string,
  service: string,
  vocabulary: Vocabulary,
): Party | undefined {
  return partyOf(text, vocabulary) ?? (isCompanyOf(text, service) ? 'csp' : undefined);
}

function isCompanyOf(text: string, service: string): boolean {
  const [company, called] = [phraseIn(text), phraseIn(service.replace(serviceModel, ''))];
  const name = called.replace(legalForm, '');
  return (
    name !== '' &&
    company.startsWith(name) &&
    company.replace(legalForm, '') === name &&
    (company !== name || called !== name)
  );
}

const serviceModel = /\s*\([ips]aas\)\s*$/iu;

/** Without the form of a company. */
function nameOf(text: string): string {
  return normalised(text).replace(legalForm, '');
}

const legalForm =
  /(?: (?:inc|incorporated|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|kg|se|ug|ek|e v|sa|sas|sarl|s a|s l|sl|slu|srl|s r l|spa|s p a|lda|ltda|bv|b v|nv|n v|oy|ab|as|aps|pty|kk))+$|^(?:株式会社|有限会社|合同会社) ?| ?(?:株式会社|有限会社|合同会社)$/u;
