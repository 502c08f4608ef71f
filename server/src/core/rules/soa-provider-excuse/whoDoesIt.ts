/**
 * Further ways of saying that somebody else does it: who stands at the end, in emphasis, or as the
 * one who answers for it. `@` stands for a provider, in small letters.
 */
export const whoDoesItExcuses: readonly string[] = [
  // "Die Verkabelung macht der Vermieter", "Zuständig: Vermieter", "Für die Kameras ist der Hoster zuständig".
  String.raw`^[\wäöüß/ -]{3,60} (?:macht|machen|stellt|stellen|besorgt|leistet|unterhält|verwaltet) @(?: (?:des|der|unseres|unserer|vom|von) [\wäöüß-]+)?$`,
  String.raw`(?:^|\s)(?:zuständig|verantwortlich)(?: (?:dafür|hierfür))?(?: ist| sind)?:? @`,
  String.raw`(?:^|\s)(?:für [\wäöüß/ -]{3,60} )?(?:ist|sind) @ (?:dafür |hierfür )?(?:zuständig|verantwortlich)\b`,
  String.raw`^@ (?!.*\b(?:nicht|nichts|kein\w*)\b)(?:macht|stellt|leistet|besorgt|unterhält|verwaltet|sorgt (?:dafür|für)|ist (?:für [\wäöüß/ -]{3,60} |dafür |hierfür )?(?:zuständig|verantwortlich)|führt [\wäöüß/ -]{2,60} (?:durch|aus)$)`,
  String.raw`\b(?:verkabelung|wartung|überwachung|bewachung|betrieb|reinigung|entsorgung|zutrittskontrolle|bereitstellung|durchführung|umsetzung|pflege|betreuung|instandhaltung|versorgung) (?:erfolgt )?durch @$`,
  // "È svolto dal proprietario dell’immobile", "È il fornitore a occuparsene".
  String.raw`\b(?:svolt|realizzat|assicurat|curat|effettuat|espletat|erogat|mantenut|presidiat)[oaei] (?:da )?@`,
  String.raw`^è @ (?:a|che) (?:occupars|gestir|provveder|svolger|curar|farl|assicurar|se ne occup|gestisc|provved|svolg|cura|lo fa|la fa|garantisc|assicur)`,
  String.raw`^(?:è )?compito (?:di )?@|^spetta (?:a )?@|^vi provvede @`,
  // "Es el proveedor quien lo hace", "É o fornecedor que trata disso".
  String.raw`^es @ (?:quien|el que|la que) (?:se encarga|se ocupa|lo |la |gestiona|realiza|presta|opera|cubre)`,
  String.raw`^é @ (?:quem|que) (?:trata|cuida|faz|o faz|gere|gerencia|realiza|assegura|se encarrega|executa|presta)`,
  String.raw`\b(?:prestad|efetuad|assegurad|asegurad|ejecutad|executad|llevad|mantenid|mantid)[oa]s? (?:por|pel[oa]s?) @`,
  // "Het is de leverancier die dit doet", "Verantwoordelijk: verhuurder".
  String.raw`^het is @ die (?:dit|dat|het|hiervoor|ervoor|daarvoor)`,
  String.raw`^verantwoordelijk(?: (?:hiervoor|daarvoor))?(?: is)?:? @`,
  String.raw`^[\w/ -]{3,60} (?:doet|levert|beheert|verzorgt|regelt|onderhoudt) @$`,
  // "It is the landlord who does this".
  String.raw`^it(?: is|'s|’s) @ (?:who|that|which) (?:do|does|runs?|handles?|manages?|operates?|takes?|looks?|sees?|covers?|provides?|maintains?)\b`,
  String.raw`^responsable ?: @|^responsabile ?: @|^responsável ?: @|^responsible ?: @`,
];

const providers = String.raw`(?:[Hh]ébergeur|[Pp]restataire|[Ff]ournisseur|[Ii]nfogérant|[Bb]ailleur|[Pp]roveedor|[Pp]rovedor|[Ff]ornecedor|[Aa]rrendador|[Ss]enhorio|[Ff]ornitore|[Ll]ocatore|[Ll]everancier|[Aa]anbieder|[Vv]erhuurder|Anbieter|Dienstleister|Hoster|Vermieter|Betreiber|Lieferant|[Pp]rovider|[Vv]endor|[Ss]upplier|[Ll]andlord)`;

const named = new RegExp(
  String.raw`(?<who>(?<!\p{L})${providers})(?: \p{Lu}[\p{L}\d&.-]{0,30}){1,3}(?= \p{Ll})`,
  'gu',
);

/** `reason` without the name behind the word for a provider: "C’est l’hébergeur Numéa qui s’en charge". */
export function withoutNames(reason: string): string {
  return reason.replace(named, '$<who>');
}

/** The owner of the building, where the words before leave no doubt that it is not that of an asset. */
export const ownersInCharge = String.raw`(?<=\b(?:a carico del|svolt[oa] dal|curat[oa] dal|gestit[oa] dal) )proprietario|(?<=à la charge du )propriétaire|(?<=a cargo del )propietario|(?<=a cargo do )proprietário|(?<=(?:sache|aufgabe) des )eigentümers`;

/** Who owns and lets buildings, beside those that are named first. */
export const owners: readonly string[] = [
  ownersInCharge,
  String.raw`proprietario (?:dello stabile|dei locali|del (?:capannone|magazzino|palazzo|fabbricato|locale))|proprietà dell['’](?:immobile|edificio)|amministratore (?:di|del) condominio`,
  String.raw`propriétaire (?:de l['’]entrepôt|de la halle|du site|du local)|syndic(?: de copropriété)?`,
  'propietario de (?:la nave|los locales|la finca)|administrador de fincas',
  'proprietário (?:do (?:prédio|armazém|galpão|espaço)|das instalações)|administradora? do condomínio',
  '(?:grundstücks|immobilien|hallen|objekt)eigentümer(?:in|s)?|(?:immobilien|objekt)verwaltung',
  '(?:pand|vastgoed)eigenaar|eigenaar van het (?:pand|gebouw)',
];
