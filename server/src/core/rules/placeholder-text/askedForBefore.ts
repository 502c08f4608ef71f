/** What is asked for in German and Dutch: figures, times and names. */
const values =
  'anzahl|zahl|wert|länge|dauer|frist|zeitraum|betrag|prozentsatz|häufigkeit|intervall|uhrzeit|schwelle|schwellenwert|name|adresse|link|aantal|getal|lengte|duur|termijn|periode|waarde|percentage|bedrag|frequentie|tijd|drempel|drempelwaarde|naam|adres';

/**
 * Places to fill in that say first what is asked for: "[numéro d’astreinte à insérer]", "[insérer le numéro]".
 * What a button does is said with an aim, and is none: "[Save to complete]", "[Aceptar para confirmar]",
 * "[Ir a completar]".
 */
export const askedForBefore: readonly RegExp[] = [
  /(?<!\[)\[(?!\d|(?!lugar )\p{L}*(?:ar|er|ir|[ae]re|(?<!a)ire|faire|[dtv]re(?<!chiffre|titre|nombre)) [aà] )[^\]\n[]{2,60}? (?:(?:encore |ainda |aún |ancora )?(?:à|a|por|da)|noch(?: zu)?|bitte|hier|nog(?: in te| aan te)?|in te|aan te|(?:still )?to be) (?:insérer|compléter|définir|préciser|indiquer|confirmer|remplir|renseigner|ajouter|insertar|completar|definir|indicar|rellenar|añadir|inserir|preencher|acrescentar|inserire|completare|definire|indicare|confermare|compilare|aggiungere|vullen|invullen|aanvullen|bepalen|ergänzen|eintragen|einfügen|einsetzen|nachtragen|inserted|completed|filled in|added|defined|confirmed)\](?![([:\]])/giu,
  /(?<!\[)\[(?:insérer|renseigner|ajouter|indiquer|préciser|insertar|indicar|rellenar|añadir|inserir|preencher|inserire|indicare|compilare|aggiungere)(?:e|ez)? (?:ici |aquí |aqui |qui )?(?:l[eao]s? |l['’]|el |o |os |as |il |i |gli |un[ea]? |um |uma |votre |vos |su |seu |sua |il nome )[^\]\n[]{2,80}\](?![([:])/giu,
  // "[aantal invullen]", "[Anzahl eintragen]": German and Dutch put the verb last. Buttons ask for no value.
  new RegExp(
    String.raw`(?<!\[)\[(?:[\p{L}-]{1,20} ){0,3}?(?:${values}) (?:[\p{L}-]{1,20} ){0,3}?(?:invullen|eintragen|nachtragen|einfügen|einsetzen|ergänzen|angeben|festlegen|aanvullen|invoegen|bepalen|opgeven|toevoegen)\](?![([:\]])`,
    'giu',
  ),
];
