import { normalised } from './normalise.js';

/**
 * Whether `text` says no more than that something is still to be decided, in words that no list holds
 * whole: "noch zu klären", "muss noch geklärt werden", "encore à préciser", "ainda por definir".
 */
export function isStillOpen(text: string): boolean {
  const key = normalised(text);
  return key.length <= longestPhrase && stillOpen.test(key);
}

const longestPhrase = 80;

/**
 * Of each language, as compared words are written: what is still to be done about a decision, and what
 * has not been done yet. What is only to be done ("must be reviewed") may be a duty, and is no open
 * question without a word that says "still" or "yet".
 */
const phrases: readonly string[] = [
  ...english(),
  ...german(),
  ...french(),
  ...spanish(),
  ...portuguese(),
  ...italian(),
  ...dutch(),
  ...[
    '(?:まだ|未だ|いまだ)?(?:検討|協議|調整|確認|審議)(?:中|が?必要|待ち)',
    'まだ?未(?:定|決定|確定)',
  ],
  ...['(?:今後|これから|追って|後日|別途)(?:検討|協議|判断|確認|決定|決める)(?:する|します|予定)?'],
];

const stillOpen = new RegExp(`^(?:${phrases.join('|')})(?!\\p{L})`, 'u');

function english(): readonly string[] {
  const done =
    '(?:confirmed|decided|determined|assessed|agreed|clarified|defined|reviewed|evaluated|discussed|checked|considered|settled|verified|resolved|investigated|analysed|analyzed|established|clear)';
  const does =
    '(?:confirm|decide|determine|assess|agree|clarify|define|review|evaluate|discuss|check|consider|settle|verify|resolve|investigate|analyse|analyze|establish)';
  return [
    `(?:this |it )?(?:is |are |has |have |remains )?(?:still |yet )(?:(?:has |have |needs? )?to be |must be |being |not )${done}`,
    `(?:still|yet) to ${does}`,
    `(?:must|needs? to|has to) (?:still |yet )be ${done}`,
    '(?:must|needs? to|has to) be (?:confirmed|decided|determined|agreed|clarified|defined|settled|resolved)$',
    `remains to be ${done}`,
    `not (?:yet )?${done} yet`,
    `not yet ${done}`,
    'still (?:unclear|unknown|undecided|under (?:review|discussion|consideration|assessment)|in discussion)',
  ];
}

function german(): readonly string[] {
  const toDo =
    '(?:zu (?:klaren|entscheiden|prufen|bestimmen|bewerten|besprechen|definieren|diskutieren|uberprufen|analysieren|beschliessen|ermitteln|untersuchen|bestatigen)|festzulegen|abzustimmen|abzuklaren|festzustellen|abzuwagen|einzuschatzen)';
  const done =
    '(?:geklart|entschieden|gepruft|bestimmt|bewertet|besprochen|definiert|diskutiert|uberpruft|analysiert|beschlossen|ermittelt|untersucht|bestatigt|festgelegt|abgestimmt|abgeklart|festgestellt)';
  return [
    `(?:(?:das |dies )?(?:ist|bleibt|sind) )?(?:noch|erst noch) ${toDo}`,
    `(?:(?:das |dies )?(?:muss|ist|wird|soll|sollte) )?noch (?:nicht (?:endgultig |abschliessend )?)?(?:zu )?${done}`,
    `(?:muss|mussen) (?:zuerst |erst )?${done} werden$`,
    `noch (?:unklar|fraglich|ungeklart|in (?:klarung|prufung|diskussion|abstimmung))`,
  ];
}

function french(): readonly string[] {
  const toDo =
    '(?:definir|confirmer|determiner|preciser|evaluer|decider|discuter|trancher|statuer|arbitrer|clarifier|etudier|valider|verifier|analyser|examiner|convenir)';
  const done =
    '(?:defini|confirme|determine|precise|evalue|decide|discute|tranche|arbitre|clarifie|etudie|valide|verifie|analyse|examine|convenu)e?s?';
  return [
    `(?:(?:cela |c )?(?:reste|est) )?(?:encore )?a ${toDo}`,
    `(?:cela )?doit encore etre ${done}`,
    `doit etre (?:defini|decide|tranche|clarifie|precise)e?$`,
    `(?:(?:n )?est )?pas encore ${done}`,
    'encore (?:incertaine?|indecise?|en (?:discussion|attente|cours d (?:analyse|evaluation|etude)))',
  ];
}

function spanish(): readonly string[] {
  const toDo =
    '(?:definir|confirmar|determinar|precisar|evaluar|decidir|discutir|aclarar|estudiar|validar|verificar|analizar|revisar|concretar|acordar|valorar)(?:se)?';
  const done =
    '(?:definid|confirmad|determinad|precisad|evaluad|decidid|discutid|aclarad|estudiad|validad|verificad|analizad|revisad|concretad|acordad|valorad)[oa]s?';
  return [
    `(?:(?:aun|todavia) )?(?:esta |queda |falta )?(?:(?:aun|todavia) )?por ${toDo}`,
    `(?:(?:aun|todavia) )?falta(?: por)? ${toDo}`,
    `(?:aun|todavia) (?:se )?(?:debe|tiene que|ha de) ${toDo}`,
    `(?:debe|tiene que) (?:aun|todavia) ${toDo}`,
    `(?:aun|todavia) (?:no (?:se ha |esta )?|sin )(?:${done}|${toDo})`,
    '(?:aun|todavia) (?:pendiente|en (?:estudio|discusion|revision|analisis))',
  ];
}

function portuguese(): readonly string[] {
  const toDo =
    '(?:definir|confirmar|determinar|precisar|avaliar|decidir|discutir|esclarecer|estudar|validar|verificar|analisar|rever|acordar|apurar)';
  const done =
    '(?:definid|confirmad|determinad|precisad|avaliad|decidid|discutid|esclarecid|estudad|validad|verificad|analisad|revist|acordad|apurad)[oa]s?';
  return [
    `ainda (?:esta |fica )?(?:por|a) (?:ser )?(?:${toDo}|${done})`,
    `(?:ainda )?falta ${toDo}`,
    `(?:ainda )?(?:precisa|deve|tem de|tem que) ainda (?:de )?ser ${done}`,
    `ainda (?:precisa|deve|tem de|tem que) (?:de )?ser ${done}`,
    `ainda nao (?:foi |esta )?${done}`,
    'ainda (?:pendente|em (?:analise|avaliacao|estudo|discussao|revisao|aberto))',
  ];
}

function italian(): readonly string[] {
  const toDo =
    '(?:definire|confermare|determinare|precisare|valutare|decidere|discutere|chiarire|studiare|validare|verificare|analizzare|esaminare|stabilire|concordare)';
  const done =
    '(?:definit|confermat|determinat|precisat|valutat|decis|discuss|chiarit|studiat|validat|verificat|analizzat|esaminat|stabilit|concordat)[oaie]';
  return [
    `(?:(?:e |resta |rimane ))?ancora da ${toDo}`,
    `(?:resta|rimane) da ${toDo}`,
    `(?:deve|va) ancora (?:essere )?${done}`,
    `(?:non ancora|ancora non|non e ancora(?: stat[oa])?) ${done}`,
    'ancora (?:incert[oa]|in (?:sospeso|attesa|valutazione|discussione|analisi))',
  ];
}

function dutch(): readonly string[] {
  const toDo =
    '(?:te (?:bepalen|beslissen|besluiten|bespreken|onderzoeken|beoordelen|bevestigen|verduidelijken|definieren|controleren|toetsen|overleggen|evalueren)|(?:vast|af) te (?:stellen|stemmen|wegen)|uit te zoeken|na te gaan|te worden (?:bepaald|besloten|vastgesteld|beoordeeld))';
  const done =
    '(?:bepaald|beslist|besloten|besproken|onderzocht|beoordeeld|bevestigd|verduidelijkt|gedefinieerd|gecontroleerd|getoetst|vastgesteld|afgestemd|afgewogen|uitgezocht|duidelijk)';
  return [
    `(?:is |blijft )?nog ${toDo}`,
    `(?:moet|dient) nog (?:te )?(?:worden ${done}|${done}(?: te)? worden)`,
    `(?:is )?nog niet ${done}`,
    'nog (?:onduidelijk|onbekend|onzeker|in (?:onderzoek|bespreking|beraad|overleg))',
  ];
}
