/**
 * Says whether the brackets at `index` of `text` name what is seen on a screen or filled in by a reader
 * later, as work instructions do: "Press [Insert]", "The [system name] is shown", "[número]".
 */
export function isLabel(written: string, text: string, index: number): boolean {
  return (
    written.startsWith('[') &&
    (bareNoun.test(written) || operated.test(text.slice(Math.max(0, index - longestWay), index)))
  );
}

/** In capitals such a noun is a place to fill in: "[SYSTEM NAME]", "[NUMÉRO]". */
const bareNoun =
  /^\[(?:(?:product|service|system|site|project|department|team|provider|supplier|vendor) names?|[Nn]um[eé]ro|[Nn]úmero|[Nn]ummer)\]$/u;

/** How far before the label the word can stand that says what is done with it. */
const longestWay = 40;

/** Words for pressing and choosing, and for what is pressed, in the eight languages; nothing but a few words behind. */
const operated =
  /(?:(?<!\p{L})(?:click(?:s|ing)?|press(?:es|ing)?|tap|select|choose|hit|button|menu|klick\p{L}*|drück\p{L}*|tipp(?:en|t)|wähl\p{L}*|schaltfläche|taste|cliqu\p{L}*|appuy\p{L}*|sélectionn\p{L}*|choisi\p{L}*|bouton|touche|puls(?:e|ar|a|ando)|presion\p{L}*|clic|seleccion\p{L}*|elij\p{L}*|elegir|botón|prim(?:a|ir)|selecion\p{L}*|escolh\p{L}*|botão|prem(?:i|ere|a|ete)|clicc\p{L}*|selezion\p{L}*|scegli\p{L}*|pulsante|klik\p{L}*|druk\p{L}*|kies\p{L}*|selecteer\p{L}*|knop)(?!\p{L})|ボタン|クリック|選択)[^.!?;:\n[\]]{0,30}$/iu;
