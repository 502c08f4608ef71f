/**
 * Says whether the brackets at `index` of `text` name what is seen on a screen or filled in by a reader
 * later, as work instructions do: "Press [Insert]", "The [system name] is shown", "[número]".
 */
export function isLabel(written: string, text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - longestWay), index);
  return (
    written.startsWith('[') &&
    (bareNoun.test(written) ||
      operated.test(before) ||
      namedOnScreen.test(before) ||
      (used.test(before) && addsSomething.test(written)) ||
      (chosen.test(before) && !asksToFill.test(written)))
  );
}

/** In capitals such a noun is a place to fill in: "[SYSTEM NAME]", "[NUMÉRO]". */
const bareNoun =
  /^\[(?:(?:product|service|system|site|project|department|team|provider|supplier|vendor) names?|[Nn]um[eé]ro|[Nn]úmero|[Nn]ummer)\]$/u;

/** How far before the label the word can stand that says what is done with it. */
const longestWay = 40;

/** What can stand between such a word and the label: "Klicken Sie auf [Weiter]". */
const little = String.raw`\s{1,2}(?:(?:the|on|in|at|sie|auf|sur|le|la|les|el|en|o|il|su|sul|op|de|het|der|die|das|den|dem|na|no)\s){0,3}["'„«“]?$`;

/** Words for pressing, and for what is pressed, in the eight languages. */
const operated = new RegExp(
  `(?<!\\p{L})(?:click(?:s|ing)?|press(?:es)?|tap|button|menu|klick\\p{L}*|drück\\p{L}*|tippen|schaltfläche|cliquez|cliquer|appuyez|appuyer|bouton|puls(?:e|ar|a)|presion(?:e|ar)|clic|botón|botão|clicca(?:re)?|pulsante|klik\\p{L}*|druk\\p{L}*|knop)${little}|(?:ボタン|クリック)[はをのでに]{0,2}\\s?$`,
  'iu',
);

/** Words for choosing, which people do with much else, too. */
const chosen = new RegExp(
  `(?<!\\p{L})(?:select|choose|wähl(?:e|en)|sélectionne[rz]|choisissez|choisir|seleccion(?:e|ar)|elija|elegir|selecion(?:e|ar)|escolh(?:a|er)|seleziona(?:re)?|scegli(?:ere)?|kies|selecteer)${little}|選択[はをのでに]{0,2}\\s?$`,
  'iu',
);

/** "Die Funktion [Rolle festlegen]", "Il campo si chiama [Inserire il nome]": what a screen calls a thing of its own. */
const namedOnScreen = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}{0,12}(?:funktion|feld|formular|maske|menü|reiter)|(?:menu|invoer)?(?:functie|veld|formulier)|knop|campo|champ|formulaire|función|função|funzione|modulo|formulario|formulário|fonction|function|field|form|menu|menú|button|schaltfläche|botón|botão|bouton|pulsante)(?: (?:heißt|heet|si chiama|s['’]appelle|se llama|chama-se|se chama|is called|called|named))?${little}|(?:機能|項目|画面|フォーム|メニュー|欄)(?:の?名前)?[はのが]?\s?$`,
  'iu',
);

/** "Utilisez [Ajouter un utilisateur]"; "use [name of the tool]" is left open. */
const used = new RegExp(
  `(?<!\\p{L})(?:use|using|utilise[rz]|utilice|utilizar?|use[sn]?|usar?e?|utilizza(?:re)?|usi|gebruik|nutzen sie|verwenden sie)${little}`,
  'iu',
);
const addsSomething =
  /^\[(?:add|ajouter|renseigner|saisir|añadir|agregar|acrescentar|adicionar|aggiung(?:i|ere)|[^\]]{2,40} (?:hinzufügen|anlegen|toevoegen))(?!\p{L})/iu;

/** "[insert provider]" is to be filled in wherever it stands. */
const asksToFill =
  /^\[(?:insert|enter|fill|specify|eintragen|einfügen|ergänzen|insérer|compléter|préciser|indiquer|à |insert[ae]r?|indicar|completar|rellenar|preencher|inserir|inserire|indicare|da |por |a |invullen|in te )/iu;
