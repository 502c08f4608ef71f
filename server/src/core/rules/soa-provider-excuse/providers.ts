import { memoize } from '../../base/memo.js';
import { operatorsOfCentres } from './dutyOfProvider.js';
import { furtherJapaneseKinds, furtherKinds } from './furtherExcuses.js';
import { knownProviders, operators } from './knownProviders.js';
import { nativeKinds } from './nativeExcuses.js';
import { owners } from './whoDoesIt.js';

/** The workspace's own names of parties. */
export type Parties = Readonly<Record<string, 'csp' | 'csc' | 'both'>>;

/** What stands before a provider and says nothing about it. */
const determiners =
  "our|the|a|an|their|its|respective|den|dem|des|der|die|unser\\w*|ein(?:e[nmrs]?)?|le|la|l'|un|une|notre|nos|el|los|una|nuestro|o|um|uma|nosso|du|au|aux|del|do|da|al|ao|il|lo|uno|dal|della|dello|dei|degli|dalla|dallo|dai|alla|allo|ai|agli|het|de|een|onze";

/** What can stand between them: "von einem externen Dienstleister". */
const adjectives = 'extern(?:al|e[nmrs]?|a|o)?|dritten|spezialisierten|gespecialiseerde';

/** Who lets offices and halls of servers, and runs lines and cameras for others. */
const placesAndLines = [
  ...['wework', 'regus', 'iwg', 'mindspace', 'equinix', 'digital realty', 'interxion', 'telehouse'],
  ...[
    'global switch',
    'iron mountain',
    'rackspace',
    'securitas',
    'g4s',
    'cbre',
    'jll',
    't-systems',
  ],
  ...[
    'bell canada',
    '(?:deutsche )?telekom',
    'swisscom',
    'telefónica',
    'vodafone',
    'verizon',
    'kpn',
  ],
];

/** The data centre as the party that answers for it; in English that may be one's own. */
const dataCentre =
  'data ?cent(?:er|re)|centro (?:de |di |elaborazione )?d(?:ati|atos|ados)|cpd|rechenzentr(?:um|en)|rekencentrum';

const kinds = [
  String.raw`(?:(?:external|third[- ]party|cloud|hosting|colocation|managed|service|infrastructure|data cent(?:er|re)|iaas|paas|saas|it)[- ]){0,3}(?:provider|vendor|supplier|hoster|csp|mss?p)`,
  '(?:data cent(?:er|re)|colocation|cloud|hosting|it) (?:operator|company|firm|partner)',
  '(?<=(?:our|the|by|bei|beim|von|unser|unserem) )(?:web |cloud )?host(?:er)?(?! names?| systems?| firewalls?|-)',
  '(?:co-?working (?:space|operator)|business cent(?:er|re)|systemhaus(?:es)?|infogérant|infogerant)',
  '(?:condom[ií]nio|huisbaas|pandeigenaar|vastgoedbeheerder)',
  ...placesAndLines,
  ...owners,
  ...operators,
  ...operatorsOfCentres,
  ...knownProviders,
  ...nativeKinds,
  ...furtherKinds,
  String.raw`(?:(?:cloud|hosting|it|iaas|paas|saas)[- ]?)?(?:anbieter|dienstleister|lieferant|rechenzentrumsbetreiber)(?:en|n)?`,
  String.raw`(?:fournisseur|prestataire|hébergeur|proveedor|provedor|fornecedor|fornitor|leverancier|aanbieder|cloudprovider)(?:es|e|i|as?)?(?: (?:de |du |di |da |in |do |del )?(?:cloud|services?|servicios?|serviços|servizi|nube|nuvem|hosting|${dataCentre}))?`,
  String.raw`(?:arrendador|locador|locatore|bailleur|vermieter|verhuurder)(?:es|en|in|s|n)?(?: (?:de |del |do |du |des )?(?:${dataCentre}))?`,
  '(?:società di |empresa de |service de |servizio di )?(?:vigilanza|vigilancia|vigilância|gardiennage)|wachdienst|sicherheitsdienst|beveiligingsbedrijf',
  `(?<=(?:del|do|da|dal|du|al|ao|dem|des|beim|vom|het|van|aan het|bij het) )(?:${dataCentre})`,
  ...[
    'aruba',
    'locaweb',
    'contabo',
    // Also Italian for a layer: "coperto dallo strato applicativo".
    '(?<!lo |uno )strato(?! (?:di|dei|del|dell.|della)(?![a-z]))',
    'infomaniak',
    'exoscale',
    'arsys',
    'seeweb',
  ],
  '(?:landlord|lessor|building (?:owner|operator|manager|management)|property (?:owner|manager|management))',
  '(?:hauseigentümer|gebäudeeigentümer|hausverwaltung|gebäudebetreiber)(?:in|en|n)?',
  "(?:propriétaire (?:du bâtiment|de l['’]immeuble|des locaux)|gestionnaire (?:du bâtiment|de l['’]immeuble))",
  '(?:propietario del (?:edificio|local|inmueble)|senhorio|proprietário do (?:edifício|imóvel))',
  "(?:proprietario dell['’](?:immobile|edificio)|gebouw(?:eigenaar|beheerder))",
  ...['aws', 'amazon(?: web services)?', '(?:microsoft )?azure', 'microsoft(?: 365)?', 'gcp'],
  ...[
    'google(?: cloud| workspace)?',
    'hetzner',
    'ovh(?:cloud)?',
    'ionos',
    'digitalocean',
    'heroku',
  ],
  ...['oracle cloud', 'ibm cloud', 'scaleway', 'stackit', 'github', 'salesforce', 'cloudflare'],
];

const japaneseKinds =
  '(?:(?:クラウド|データセンター?|通信|ホスティング)(?:サービス)?)?(?:事業者|提供者|プロバイダー?|ベンダー?|ビルオーナー|大家|貸主|家主)側?|(?:外部|業務)?委託(?:先|業者|会社)|(?:警備|(?:ビル|施設|建物)?管理|運送|清掃|保守|メンテナンス|外部|請負)(?:会社|業者)側?';

/** Those of a customer carry out nothing for us. */
const ofCustomers =
  '(?:of (?:the |our |its |a )?(?:customer|client)|(?:des|der|unserer) kunden|du client|des clients|(?:del|dei|do|dos) client|van de klant)';

/** Finds in a text in small letters whoever may provide something: by a word for it, by name, or from `parties`. */
export const providersOf = memoize((parties: Parties): RegExp => {
  const own = Object.entries(parties).flatMap(([name, party]) =>
    party === 'csp' ? [escaped(name.toLowerCase())] : [],
  );
  const named = `(?:${[...own, ...kinds].join('|')})(?:'s|s'|’s|s’|s)?`;
  // Latin letters are enough here, and compile much faster than the letters of all scripts.
  const letter = '[a-z0-9\u00df-\u024f]';
  return new RegExp(
    `(?<!${letter})(?:(?:(?:${determiners}) |(?:del|al|dal)?l['’]))?(?:(?:${adjectives}) )?${named}(?!${letter}| ${ofCustomers})|${japaneseKinds}|${furtherJapaneseKinds}`,
    'g',
  );
});

/** The source of a regular expression that finds `name` as it is written. */
export function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
