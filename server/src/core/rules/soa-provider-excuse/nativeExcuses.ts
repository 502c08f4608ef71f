/**
 * How German, Dutch and French say in their own order of words that somebody else carries a control
 * out; `@` stands for a provider, in small letters.
 */
export const nativeExcuses: readonly string[] = [
  // "Notstrom stellt der Dienstleister sicher", "Dataport stellt dies als Dienstleister sicher".
  String.raw`\bstell(?:t|en) (?:(?:das|dies|es|sie|ihn|für uns) ){0,2}(?:als )?@(?: (?!nicht)[\wäöüß@-]+){0,3} sicher\b`,
  String.raw`(?<!\p{L})(?:übernimmt|erledigt|regelt|betreibt|verantwortet|erbringt|gewährleistet|überwacht|wartet) (?:(?:das|dies|es|für uns) ){0,2}@(?![-\wäöüß])`,
  String.raw`\b(?:pris(?:es?)?|mis(?:es?)?) en (?:charge|œuvre|place) par @`,
  String.raw`(?<!\p{L})(?:géré|assuré|fourni|fait|couvert|réalisé|sécurisé|surveillé|infogéré|traité|effectué|exécuté|exploité|maintenu|opéré|piloté|administré|entretenu|mis en œuvre)e?s? (?:chez|par) @`,
  String.raw`\b(?:incombent?|revien(?:t|nent)|relèv(?:e|ent)) (?:à|de|d['’])? ?@`,
  String.raw`\b(?:verzorgd|uitgevoerd|geregeld|beheerd|geleverd|gedekt|gedaan|geborgd|bewaakt|onderhouden) (?:wordt |worden )?door @`,
  String.raw`\bdoor @ (?:van @ )?(?:verzorgd|uitgevoerd|geregeld|beheerd|geleverd|gedekt|gedaan|geborgd|bewaakt|onderhouden)\b`,
  String.raw`\b(?:regelt|verzorgt|beheert|bewaakt|onderhoudt|doet) @(?![-\w])`,
  // "KPN zorgt hiervoor", "Hiervoor zorgt KPN", "Dafür sorgt der Hoster".
  String.raw`(?:^|[,:] |\ben )@ (?:zorgt|staat|draagt zorg|tekent) (?:hiervoor|daarvoor|ervoor|voor (?:dit|deze|het|de)\b|hier voor|in voor)`,
  String.raw`\b(?:hiervoor|daarvoor|hierin|daarin) (?:zorgt|voorziet|tekent) @(?![-\w])`,
  String.raw`^@ (?:voorziet|draagt) (?:hierin|daarin|hiervoor (?:de )?zorg)`,
  String.raw`(?<!\p{L})(?:dafür|hierfür|darum) (?:sorgt|kümmert sich) @(?![-\wäöüß])`,
  // "Betreut durch den Vermieter", "Behandeld door de verhuurder".
  String.raw`(?<!\p{L})(?:behandelt|betreut|abgewickelt|bearbeitet|gestellt|bereitgestellt|betrieben|verwaltet|gewartet|erbracht|bewacht|überwacht|gesichert) (?:durch|von|vom|beim) @`,
  String.raw`\b(?:behandeld|afgehandeld|opgepakt|ingevuld|waargenomen) (?:wordt |worden )?door @`,
];

/** "C'est le prestataire (Data4) qui s'en occupe": a bracket may part who does it from what is done. */
export const frenchEmphasis =
  /\bc['’]est @ ?(?:\([^)]*\) )?(?:de .{0,30} )?qui (?:s['’]en (?:charge|occupe)|le (?:fait|gère|prend)|la (?:fait|gère|prend)|l['’]assure|gère|assure|fait)/u;

/** Handed over to somebody, whoever that is: "Uitbesteed aan NorthC", "Externalisé chez Data4", "Ausgelagert". */
export const handedOver =
  /^(?:(?:ist|wird|sind|is|wordt|zijn|est|sont|volledig|vollständig|komplett|entièrement) ){0,2}(?:uitbesteed|ausgelagert|fremdvergeben|outgesourct|externalisée?s?|sous-traitée?s?|infogérée?s?)(?:[.]?$| (?:aan|bij|an|chez|à|auprès) (?![^.;]*\b(?:niet|geen|nicht|kein|pas|aucun)))/u;

/** Third parties may be customers, so they do it for us only where a reason says nothing else: "Done by third parties". */
export const byThirdParties = new RegExp(
  [
    String.raw`^(?:(?:it |this |se |es |está |é |è |est |sont |is |are |wird |werden |wordt |worden )?`,
    String.raw`(?:done|made|managed|handled|run|operated|performed|provided|delivered|covered|carried out|gestionad[oa]s?|realizad[oa]s?|hech[oa]s?|ejecutad[oa]s?|prestad[oa]s?|feit[oa]s?|executad[oa]s?|gerid[oa]s?|gestit[oaie]|eseguit[oaie]|svolt[oaie]|realizzat[oaie]|fatt[oaie]|gérée?s?|assurée?s?|réalisée?s?|faite?s?|verzorgd|uitgevoerd|beheerd|gedaan)`,
    String.raw` (?:by|por|da|par|door) (?:a |an |un |una |uma |des |een )?(?:external )?(?:third part(?:y|ies)|terceros?|terceiros?|terzi|tiers|derden?)`,
    String.raw`|wird (?:durch|von) (?:einen |einem )?dritten? (?:übernommen|erbracht|erledigt|durchgeführt|betrieben)`,
    String.raw`|(?:es )?(?:la )?responsab(?:ilidad|ilidade|ilità) (?:de|di) (?:terceros|terceiros|terzi)|responsibility of (?:a )?third part(?:y|ies))[.]?$`,
  ].join(''),
  'u',
);

/** Who does it: nouns beside those of providers, and names of centres and carriers. */
export const nativeKinds: readonly string[] = [
  String.raw`(?:(?:externe[nrs]? )?(?:rechenzentrums?|rz-?|technische[nr]? )?betreiber)(?:in|s)?`,
  '(?:wach|sicherheits)dienst(?:es|s)?',
  // Firms that are paid for it. Third parties may be customers, so alone they are no provider.
  '(?:empresa|firma|companhia|compañía|sociedad|sociedade)s? (?:de (?:manuten[çc][ãa]o|mantenimiento|limpeza|limpieza|segurança|seguridad) )?(?:contratad|terceirizad|subcontratad|tercerizad|extern)as?',
  'empresas? de (?:manuten[çc][ãa]o|mantenimiento)',
  '(?:terceiros|terceros) (?:sub)?contratados|prestador(?:a|as|es)?(?: de (?:serviços?|servicios?))?|contratistas?',
  '(?:ditta|impresa|società|azienda)(?: di manutenzione)? (?:esterna|appaltatrice|incaricata|terza)|(?:ditta|impresa|società) di manutenzione|terzi (?:incaricati|appaltatori)|appaltatore',
  '(?:société|entreprise) (?:de maintenance|de nettoyage|extérieure|externe|sous-traitante)|sous-traitante?s?|tiers (?:mandatée?s?|sous contrat)',
  'fremdfirma|(?:externe[nr]? )?(?:wartungs|reinigungs|service)firma|externe[nr]? firma|(?:beauftragte|vertraglich gebundene)[nr]? dritten?',
  'onderhoudsbedrijf|extern bedrijf|(?:externe|derde) partij|(?:ingehuurde|gecontracteerde) derden',
  '(?:external|outside|maintenance|cleaning|security|service) (?:company|firm|contractor)|(?:sub)?contractor|contracted third part(?:y|ies)|third part(?:y|ies) (?:under contract|we (?:have )?contracted)',
  'it-partner|(?:hosting|beheer|cloud)(?:partij|partner|provider)|(?:beveiligings|bewakings)(?:dienst|bedrijf)',
  'datacent(?:er|re|rum)',
  'société de (?:gardiennage|sécurité|surveillance|télésurveillance)|coworking|gardien(?:nage)?',
  ...[
    'data4',
    'northc',
    'dataport',
    'leaseweb',
    'outscale',
    'noris network',
    'nikhef',
    'dataplace',
  ],
];
