/**
 * Companies that host, connect and guard for others, beside those that other lists hold, in small
 * letters; only names that are no words of a language.
 */
export const knownProviders: readonly string[] = [
  ...[
    'eclairion',
    'free pro(?! (?:bono|licen[cs]|plan|version|account))',
    'orange (?:business(?: services)?|cyberdefense)',
    'sfr business',
  ],
  ...['bouygues telecom', 'docaposte', 'claranet', 'ikoula', 'cegedim', 'clever cloud', 'coreye'],
  ...['plusserver', 'datev', 'netcup', 'mittwald', 'bechtle', 'q\\.beyond'],
  ...['previder', 'solvinity', 'eurofiber', 'transip', 'odido', 'cyberfusion', 'schuberg philis'],
  ...['acens', 'sarenet', 'euskaltel', 'movistar', 'nexica', 'altice', 'ptisp', 'embratel'],
  ...['ascenty', 'fastweb', 'irideos', 'telecom italia', 'wind ?tre', 'cineca', 'register\\.it'],
  ...['pulsant', 'ukfast', 'redcentric', 'cyrusone', 'coresite', 'flexential', 'tierpoint'],
  ...['polo strategico nazionale', 'psn', 'sogei', 'consip', 'pagopa', 'lepida', 'insiel'],
  ...['at&t', 'ntt data', 'lumen technologies', 'akamai', 'fastly', 'kyndryl', 'capgemini'],
];

/** Who runs a data centre, a site or a building for others. */
export const operators: readonly string[] = [
  String.raw`exploitant(?: (?:du |de (?:la |l['’])?|des )?(?:data ?cent(?:er|re)s?|centres? de données|site|bâtiment|immeuble|salles?))?`,
  String.raw`operador[ae]?s? (?:del?|d[oa]s?) (?:la )?(?:centro de d(?:atos|ados)|cpd|data ?center|edificio|edifício|sede)`,
  String.raw`gestore (?:del (?:data ?center|centro|sito)|dell['’](?:immobile|edificio))`,
  String.raw`(?:exploitant|beheerder) van het (?:datacent(?:er|rum)|rekencentrum|pand|gebouw)`,
  // Public bodies that others leave their computers to.
  String.raw`(?<=(?:gestit|curat|svolt|garantit|assicurat|fornit)[oaie] (?:da|dalla) |a carico (?:di|della) |(?:in carico|compete|spetta) (?:a|alla) )regione(?: [a-z-]+)?`,
  'operator of the (?:data cent(?:er|re)|building|site|colocation)',
  String.raw`betreiber(?:in)? des (?:rechenzentrums|gebäudes|standorts)`,
];
