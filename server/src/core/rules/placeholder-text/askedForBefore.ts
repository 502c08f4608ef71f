/** What is asked for in German and Dutch: figures, times and names. */
const values = [
  'anzahl|zahl|wert|länge|dauer|frist|zeitraum|betrag|prozentsatz|häufigkeit|intervall|uhrzeit|schwelle|schwellenwert|name|adresse|link|aantal|getal|lengte|duur|termijn|periode|waarde|percentage|bedrag|frequentie|tijd|drempel|drempelwaarde|naam|adres',
  // Who and where: what is entered into a system again and again ("Termin", "Besucher") is none of these.
  String.raw`[\p{L}-]{0,20}(?:abteilung|ansprech(?:partner(?:in)?|person)|kontaktperson)|ort|stelle|funktion|rolle|verantwortliche[rn]?|zuständige[rn]?|firmenname|telefonnummer|durchwahl|e-mail-adresse|bezeichnung|contactpersoon|afdeling|plaats|functie|rol|verantwoordelijke|bedrijfsnaam|telefoonnummer|e-mailadres|benaming`,
].join('|');

/** The verbs by which German and Dutch ask for it, at the end. */
const fillingIn =
  '(?:invullen|eintragen|nachtragen|einfügen|einsetzen|ergänzen|angeben|festlegen|aanvullen|invoegen|bepalen|opgeven|toevoegen)';

/** What is done with a button, behind it. */
const pressed = String.raw`(?![-\s]{1,2}(?:\p{L}{1,12}\s){0,2}(?:(?:an|aus)?(?:ge)?(?:klick|drück|tipp|wähl)\p{L}*|betätig\p{L}*|knopf|button|schaltfläche|menü|taste|klikken|drukken|kiezen|knop)(?!\p{L}))`;

/** What is done with a button, before it: "Clique em [Adicionar fornecedor]", "Die Schaltfläche dafür ist [". */
const button = String.raw`(?<!(?<!\p{L})(?:schaltfläche|button|knopf|knop|klick|drück|tippe?n?|click|press(?!e)|tap|select|cliqu|appuy|bouton|clic|pulsa|pulse|botón|botão|premere?|premi|preme|tocca|pulsante|tasto|klik|druk|kies)\p{L}{0,6}(?![\p{L}])[^.\n[]{0,60}\[)`;

/** Labels behind which a button or a step of work stands. */
const step = String.raw`(?<!(?<!\p{L})\p{L}{0,12}(?:schritt|stap|formular|formulier|auswahl|keuze|punkt|maske|dialog|eintrag|schaltfläche|reiter|tabblad)\p{L}{0,3}(?: \d{1,3})?[*_]{0,2}:[*_]{0,2}\s\[)`;

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
    String.raw`(?<!\[)\[${button}(?:[\p{L}-]{1,20} ){0,3}?(?:${values}) (?:[\p{L}-]{1,20} ){0,3}?${fillingIn}\](?![([:\]])${pressed}`,
    'giu',
  ),
  // Where a sentence or a label wants a noun, any will do: "freigegeben von [Werkleitung eintragen]".
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:von|vom|durch|bei|beim|an|für|ist|sind|lautet|heißt|door|van|bij|aan|voor|zijn)\s|(?<!(?:schaltfläche|button|knopf|knop|menü?|aktion|befehl|taste)\p{L}{0,3}[*_]{0,2}):[*_]{0,2}\s)\[${button}${step}(?!\p{L}+[\])])(?:[\p{L}/&.-]{1,30} ){1,4}?${fillingIn}\](?![([:\]])${pressed}`,
    'giu',
  ),
  // "[insérer nom du contact]": without an article before whom or what it names.
  new RegExp(
    String.raw`(?<!\[)\[${button}(?:insérer|saisir|ajouter|añadir|acrescentar|adicionar|aggiungere|compilare) (?:ici |aquí |aqui |qui )?(?:noms?|contacts?|services?|département|date|lieu|fonction|adresse|téléphone|responsable|prestataire|nombre|contacto|departamento|fecha|lugar|cargo|función|dirección|teléfono|proveedor|nome|contato|setor|local|função|endereço|telefone|responsável|fornecedor|contatto|reparto|ufficio|luogo|ruolo|funzione|indirizzo|telefono|referente|responsabile|fornitore)(?!\p{L})[^\]\n[]{0,80}\](?![([:])`,
    'giu',
  ),
];
