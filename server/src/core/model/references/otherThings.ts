/**
 * Rooms, shelves, versions, forms, classes, degrees and contracts number things as Annex A numbers controls. German
 * joins the word to others ("Besprechungsraum"). Words that also stand before controls ("section",
 * "group", "category", "level") are not among them.
 */

import { inAnyCase } from '../../base/inAnyCase.js';
const thingWord = inAnyCase(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    String.raw`rooms?|halls?|gates?|offices?|buildings?|house|floor|door|rack|station|ward|[\p{L}-]{0,20}(?:raum|räume|räumen|zimmer|gebäude|büro|halle|haus|etage|stockwerk|schrank)`,
    'salle|bureau|bâtiment|étage|maison|local|sala|habitación|oficina|edificio|planta|casa|edifício|prédio|andar|escritório|stanza|ufficio|kamer|ruimte|gebouw|verdieping|lokaal',
    'versions?|releases?|build|models?|modell|revision|firmware|baureihe|modèle|versión|modelo|versão|versione|modello|versie',
    'forms?|formular|formblatt|vordruck|blatt|formulaire|formulario|formulário|modulo|formulier',
    String.raw`class(?:e|es)?|clases?|classi|klassen?|[\p{L}-]{1,20}klasse|(?:of|vom|de|di|do|van)\stypo?e?|typ|typus|tier|batch|charge`,
    String.raw`shel(?:f|ves)|aisle|bay|printers?|copiers?|scanners?|parking space|drucker|kopierer|parkplatz|stellplatz|imprimante|impresora|stampante|impressora|cabinet|locker|drawer|socket|port|panel|circuit|cable|regal|fach|spind|schublade|dose|kabel|patchfeld|étagère|armoire|estantería|armario|prateleira|armário|scaffale|armadio`,
    String.raw`(?:part|article|drawing|serial|model|artikel|teile|inventar|zeichnungs|serien)[\s-]?(?:numbers?|nummern?|no\.?|nr\.?)`,
    'columns?|spalten?|colonnes?|columnas?|colunas?|colonne|kolom',
    'schedule|exhibit|severity|grade|schweregrad|gravité|gravedad|gravidade|gravità|grado|grau|ernst',
    'contracts?|agreement|dpa|avv|[\\p{L}-]{0,20}(?:vertrag|vertrags|vereinbarung)|contrat|contrato|acuerdo|acordo|contratto|accordo|overeenkomst',
    String.raw`(?:anlage|anhang|annexe?|appendix|schedule|exhibit|anexo|allegato|bijlage)\s(?:nr\.?\s)?(?:\d{1,3}|[ivx]{1,4})`,
  ].join('|')})(?:\s(?:nr\.?|no\.?|n°|nº))?[\s*_]{1,3}$`,
);

const ofThe =
  /^[\s*_]{1,3}(?:of|from|in|under|to|des|der|dem|aus|im|zum|zur|du|de|del|da|do|della|dell|van|uit)\b['’]?\s?/iu;

/** What a number of a contract is followed by: "des AVV", "of the contract with", "du contrat". */
const contractBehind = new RegExp(
  `${ofThe.source}${String.raw`(?:(?:the|our|your|this|la|le|el|il|lo|het|de|unseres|unserer|dieses|dieser)\s)?(?:[\p{L}-]{1,20}\s)?(?:contract|agreement|lease|dpa|msa|sla|nda|avv|agb|[\p{L}-]{0,20}(?:vertrage?s?|vereinbarung)|satzung|contrat|convention|accord|contrato|convenio|acuerdo|acordo|contratto|accordo|[\p{L}-]{0,20}overeenkomst)(?![\p{L}\p{N}])`}`,
  'iu',
);

/** A unit or a thing behind a loose number: "A 5.50 km", "A 5.5 FTE team", "A5.15 series". */
const amountBehind =
  /^[\s-](?:km|m|cm|mm|kg|g|t|h|s|kW|kWh|V|W|GB|TB|MB|GHz|MHz|FTEs?|VZÄ|Mio|Mrd|million|billion|series|serie|baureihe|models?|paper|papier|motorway|autobahn|hours?|days?|years?|stunden|tage|jahre|points?|punkte)(?![\p{L}\p{N}])/u;

/** A mark on a machine: 「A.5.40」ランプ, "A.5.40" lamp. */
const labelBehind =
  /^[」』"”“»]\s?(?:(?:lamps?|led|buttons?|switch|keys?|alarm|lampe|leuchte|taste|knopf|schalter|voyant|bouton|touche|piloto|botón|tecla|luz|botão|spia|tasto|pulsante|knop|lampje)(?!\p{L})|ランプ|ボタン|スイッチ|表示灯|キー|ライト|警報|アラーム|エラー)/iu;

const roadBefore = /(?<!\p{L})(?:auf|an|über)\s(?:der|die)\s$/iu;

const body =
  'ISO|IEC|DIN|EN|BS|NF|UNI|UNE|NEN|SN|ÖNORM|ANSI|IEEE|ETSI|ITU|TR|TS|SP|FIPS|RFC|CEN|VDE';
const publisher = 'NIST|BSI|B3S|C5|SOC|CIS|PCI|VDA|TISAX|COBIT|ENISA|OWASP|HITRUST|IEEE|ETSI';

/** A standard with its number, or a publisher, then no more than two words that begin with a capital. */
const standardBefore = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:(?:${body}|BSI|NIST)[\s/-]{1,2}){1,4}\d{1,6}(?:[.-]\d{1,6}){0,3}(?::\d{4})?|(?:${publisher})(?:[\s-]v?\d{1,5}(?:[.-]\d{1,4}){0,2})?(?::\d{4})?)(?:[\s*_:]{1,3}\p{Lu}[\p{L}-]{0,30}){0,2}[\s*_:]{1,3}$`,
  'u',
);
const ourNumber = /(?<!\d)(?:2700[12]|27017)(?!\d)/;

const longestLook = 80;

/**
 * Whether the words around an id from `start` to `end` make it a room, a version, a form, a degree,
 * a mark on a machine or a place in a contract.
 */
export function isOtherThing(text: string, start: number, end: number): boolean {
  return (
    (endsWithGap(text, start) && thingWord.test(before(text, start))) ||
    (begins(text, end) && contractBehind.test(behind(text, end))) ||
    labelBehind.test(behind(text, end))
  );
}

/** Whether `A 5.15` or `A5.15` from `start` to `end` is an amount, a road or a series of things. */
export function isAmountOrRoad(text: string, start: number, end: number): boolean {
  return amountBehind.test(behind(text, end)) || roadBefore.test(before(text, start));
}

/** Whether a standard that is none of ours stands directly before `start`, whatever its number. */
export function followsOtherStandard(text: string, start: number): boolean {
  const found = endsWithGap(text, start)
    ? standardBefore.exec(before(text, start))?.[0]
    : undefined;
  return found !== undefined && !ourNumber.test(found);
}

/** Whether a space or a mark stands before `start`, as between a word and what it speaks of. */
function endsWithGap(text: string, start: number): boolean {
  return start > 0 && gap.test(text.charAt(start - 1));
}

function begins(text: string, end: number): boolean {
  return end < text.length && gap.test(text.charAt(end));
}

const gap = /[\s*_:]/;

/** Headers of columns that say where things are. */
const placeHeader =
  /^\W{0,5}(?:locations?|rooms?|sites?|buildings?|floors?|standorte?|ort|räume|raum|gebäude|zimmer|lieu|salle|ubicación|sala|localização|luogo|locatie|ruimte)\W{0,5}$/iu;

/** Whether the header of a column says that it holds places, whose numbers are no controls. */
export function headsPlaces(header: string): boolean {
  return placeHeader.test(header);
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - longestLook), at);
}

function behind(text: string, at: number): string {
  return text.slice(at, at + longestLook);
}
