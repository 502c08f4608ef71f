import { inAnyCase } from '../../base/inAnyCase.js';
import { nameOfCompany } from '../../model/ownCompany.js';
import { namedCompaniesIn } from './namedCompanies.js';
import { isNamedAsProvider, opensClause } from './organisationItself.js';

/**
 * The companies that `reasons` speak of as a house speaks of itself: what it has none of, to what alone
 * it keeps, or that its people work elsewhere ("Castle Ltd has no offices", "Die Nordlicht GmbH betreibt
 * ausschließlich Cloud-Dienste"). Of a provider it is said what it does for the house.
 */
export function companiesOfThemselves(reasons: readonly string[]): readonly string[] {
  const names = reasons.flatMap((reason) =>
    namedCompaniesIn(reason)
      .filter(({ written, at }) => isOfItself(reason, written, at))
      .map(({ written }) => nameOfCompany(written)),
  );
  return [...new Set(names)].filter((name) => name !== '');
}

function isOfItself(reason: string, written: string, at: number): boolean {
  const behind = reason.slice(at + written.length).split(endOfClause)[0] ?? '';
  return (
    opensClause(reason.slice(0, at)) &&
    !ofOurs.test(behind) &&
    (denies.test(behind) ||
      (!isNamedAsProvider(written) && (keepsTo.test(behind) || isElsewhere.test(behind))))
  );
}

const endOfClause = /[.;:,()–—。、]/u;

/** Who does it "for us" is another one. */
const ofOurs = inAnyCase(
  /(?<!\p{L})(?:us|ours?|uns|unser\p{L}{0,2}|nous|notre|nos (?:serveurs|systèmes|données|locaux|sauvegardes|postes)|nosotros|nuestr[oa]s?|nós|noss[oa]s?|noi|nostr[oaie]|ons|onze)(?!\p{L})|当社|弊社|自社/u,
);

/** What the organisation says of itself where a control does not apply. */
const denies = new RegExp(
  [
    '^ (?:has|had|owns|develops|processes|employs|operates|maintains|runs|uses|keeps|rents|stores|writes|holds) (?:no|nothing|none|neither)(?![a-z])',
    '^ (?:does|do) not (?:have|own|develop|process|employ|operate|maintain|run|use|keep|rent|store|write|hold)(?![a-z])',
    String.raw`^ (?:hat|besitzt|entwickelt|verarbeitet|beschäftigt|betreibt|unterhält|nutzt|verwendet|mietet|speichert|verfügt über) (?:\p{L}+ )?(?:kein\p{L}{0,2}|nichts?)(?!\p{L})`,
    String.raw`^ n(?:['’]|e )(?:a|possède|développe|traite|emploie|exploite|utilise|loue|stocke|dispose|gère|détient) (?:pas|aucune?|rien|plus|jamais)(?!\p{L})`,
    String.raw`^ no (?:tiene|posee|desarrolla|trata|emplea|opera|mantiene|usa|utiliza|alquila|almacena|dispone|cuenta)(?!\p{L})`,
    String.raw`^ não (?:tem|possui|desenvolve|trata|emprega|opera|mantém|usa|utiliza|aluga|armazena|dispõe)(?!\p{L})`,
    String.raw`^ non (?:ha|possiede|sviluppa|tratta|impiega|gestisce|mantiene|usa|utilizza|affitta|conserva|dispone)(?!\p{L})`,
    String.raw`^ (?:heeft|bezit|ontwikkelt|verwerkt|gebruikt|beheert|onderhoudt|huurt|exploiteert) (?:geen|niets?)(?!\p{L})`,
    '^(?:に)?は[^。]{0,40}(?:ない|ません|せず)',
  ].join('|'),
  'u',
);

/** "Handles paper only", "presta servicios solo en la nube". */
const keepsTo = inAnyCase(
  /(?<![\p{L}-])(?:only|solely|exclusively|purely|merely|nur|ausschlie(?:ß|ss)lich|lediglich|rein\p{L}{0,2}|uniquement|exclusivement|seulement|s[oó]lo|solamente|[uú]nicamente|exclusivamente|somente|apenas|soltanto|esclusivamente|alleen|uitsluitend|slechts)(?![\p{L}-])|のみ|だけ/u,
);

const wholly = String.raw`(?:entirely|fully|completely|wholly|vollständig|komplett|entièrement|totalement|intégralement|íntegramente|totalmente|completamente|enteramente|inteiramente|integralmente|interamente|volledig|geheel)`;
const fromAfar = String.raw`(?:remote(?:ly)?|from home|mobil|im homeoffice|à distance|en télétravail|en remoto|a distancia|em regime remoto|remotamente|à distância|da remoto|op afstand|vanuit huis)`;
const ownLife = String.raw`(?:people|staff|business|activit(?:y|ies)|geschäft|personal|équipes|activités?|actividad(?:es)?|personal|atividades?|pessoal|attività|personale|activiteiten|personeel)`;
const atCustomers =
  'at (?:its |the |their )?(?:customers|clients)|bei (?:ihren |den )?kunden|chez (?:ses|les) clients|en (?:casa|las instalaciones) de (?:sus|los) clientes|(?:nos|em casa dos) (?:seus )?clientes|presso (?:i|i propri) clienti|bij (?:haar |de )?klanten';

/** Its people work from home, or where its customers are. */
const isElsewhere = inAnyCase(
  new RegExp(
    String.raw`(?<!\p{L})(?:${wholly} (?:\p{L}+ )?${fromAfar}|${ownLife} (?:\p{L}+ )?${fromAfar}|${atCustomers})(?!\p{L})|(?:在宅|リモート)(?:勤務)?で`,
    'u',
  ),
);
