import type { Texts } from '../base/language.js';

/** What is wrong with YAML, for people who do not know it. */
export const yamlMessages = {
  tab: {
    en: 'A tab indents this line; YAML wants spaces. Put two spaces in its place.',
    de: 'Ein Tabulator rückt diese Zeile ein; YAML verlangt Leerzeichen. Setzen Sie zwei Leerzeichen an seine Stelle.',
  },
  colonInValue: {
    en: 'A colon with a space behind it stands within this value, which YAML takes for another key. Put the whole value between quotes.',
    de: 'In diesem Wert steht ein Doppelpunkt mit Leerzeichen, den YAML für einen weiteren Schlüssel hält. Setzen Sie den ganzen Wert in Anführungszeichen.',
  },
  indentedTooFar: {
    en: 'This line is indented as if it belonged to the line above, which has its value already. Begin it in the same column as the keys or items beside it.',
    de: 'Diese Zeile ist eingerückt, als gehörte sie zur Zeile darüber, die ihren Wert schon hat. Beginnen Sie sie in derselben Spalte wie die Schlüssel oder Einträge daneben.',
  },
  missingSpace: {
    en: 'A space is missing behind the colon. Write `key: value`.',
    de: 'Hinter dem Doppelpunkt fehlt ein Leerzeichen. Schreiben Sie `key: value`.',
  },
  noKey: {
    en: 'This line is neither a key with its value nor part of the value above. Write it as `key: value`, or indent it if it continues the line above.',
    de: 'Diese Zeile ist weder ein Schlüssel mit seinem Wert noch Teil des Wertes darüber. Schreiben Sie sie als `key: value`, oder rücken Sie sie ein, wenn sie die Zeile darüber fortsetzt.',
  },
  specialStart: (sign: string): Texts => ({
    en: `A value that starts with ${sign} means something special to YAML. Put the whole value between quotes.`,
    de: `Ein Wert, der mit ${sign} beginnt, hat in YAML eine besondere Bedeutung. Setzen Sie den ganzen Wert in Anführungszeichen.`,
  }),
  backslash: (character: string): Texts => ({
    en: `Between double quotes, \\${character} means nothing. Use single quotes, or write the backslash twice.`,
    de: `Zwischen doppelten Anführungszeichen bedeutet \\${character} nichts. Verwenden Sie einfache, oder schreiben Sie den umgekehrten Schrägstrich doppelt.`,
  }),
  secondDocument: {
    en: 'This line starts a second document; only what stands before it is read. Delete the line.',
    de: 'Diese Zeile beginnt ein zweites Dokument; gelesen wird nur, was davor steht. Löschen Sie die Zeile.',
  },
  indentation: {
    en: 'This line is indented differently from those it belongs with. Begin all keys of a group, and all items of a list, in the same column.',
    de: 'Diese Zeile ist anders eingerückt als die, zu denen sie gehört. Beginnen Sie alle Schlüssel einer Gruppe und alle Einträge einer Liste in derselben Spalte.',
  },
  missingComma: {
    en: 'A comma or a colon with a space is missing between two items in these brackets. Put a comma between items; put an item that holds a comma, colon or quote between quotes.',
    de: 'Zwischen zwei Einträgen in diesen Klammern fehlt ein Komma oder ein Doppelpunkt mit Leerzeichen. Trennen Sie Einträge mit einem Komma; setzen Sie einen Eintrag, der Komma, Doppelpunkt oder Anführungszeichen enthält, in Anführungszeichen.',
  },
  openQuote: {
    en: 'The quote that opens here is never closed. Put the same quote at the end of the value.',
    de: 'Das Anführungszeichen, das hier öffnet, wird nie geschlossen. Setzen Sie dasselbe Zeichen ans Ende des Wertes.',
  },
  openBracket: (closing: string): Texts => ({
    en: `The bracket that opens here is never closed. Put ${closing} at the end, or put the value between quotes if the bracket belongs to it.`,
    de: `Die Klammer, die hier öffnet, wird nie geschlossen. Setzen Sie ${closing} ans Ende, oder den Wert in Anführungszeichen, wenn die Klammer zu ihm gehört.`,
  }),
  behindClosing: {
    en: 'This value goes on behind the closing bracket or quote. Put the whole value between quotes, and use single quotes if double quotes belong to it.',
    de: 'Dieser Wert geht hinter der schließenden Klammer oder dem schließenden Anführungszeichen weiter. Setzen Sie den ganzen Wert in Anführungszeichen, in einfache, wenn doppelte zu ihm gehören.',
  },
  listBelow: {
    en: 'A list starts on the line below its key. Put the dash there, or the value between quotes.',
    de: 'Eine Liste beginnt in der Zeile unter ihrem Schlüssel. Setzen Sie den Strich dorthin, oder den Wert in Anführungszeichen.',
  },
  surplusComma: {
    en: 'A comma too many stands here, with no item before it. Delete it.',
    de: 'Hier steht ein Komma zu viel, ohne Eintrag davor. Löschen Sie es.',
  },
  unreadable: {
    en: 'This cannot be read as YAML. Write each key on a line of its own as `key: value`, and put a value with special characters between quotes.',
    de: 'Das lässt sich nicht als YAML lesen. Schreiben Sie jeden Schlüssel in eine eigene Zeile als `key: value`, und setzen Sie Werte mit Sonderzeichen in Anführungszeichen.',
  },
  conflict: {
    en: 'Two versions were merged here and both are still in the file. Keep the lines of one version and delete this mark and the others that belong to it.',
    de: 'Hier wurden zwei Fassungen zusammengeführt, und beide stehen noch in der Datei. Behalten Sie die Zeilen einer Fassung, und löschen Sie diese Marke und die anderen, die zu ihr gehören.',
  },
  duplicate: (key: string): Texts => ({
    en: `The key "${key}" stands here a second time. Tools take one of the two values and drop the other, so nobody can say which one holds: keep one.`,
    de: `Der Schlüssel „${key}“ steht hier zum zweiten Mal. Programme nehmen einen der beiden Werte und lassen den anderen weg, sodass niemand weiß, welcher gilt: Behalten Sie einen.`,
  }),
  tooLong: (characters: number): Texts => ({
    en: `This YAML is longer than ${characters.toLocaleString('en')} characters, ${advice.en}`,
    de: `Dieses YAML ist länger als ${characters.toLocaleString('de')} Zeichen, ${advice.de}`,
  }),
  tooDeep: (levels: number): Texts => ({
    en: `This YAML has more than ${levels} levels within each other, ${advice.en}`,
    de: `Dieses YAML hat mehr als ${levels} ineinander liegende Ebenen, ${advice.de}`,
  }),
  tooManyKeys: (keys: number): Texts => ({
    en: `This YAML has more than ${keys.toLocaleString('en')} keys in one group, ${advice.en}`,
    de: `Dieses YAML hat mehr als ${keys.toLocaleString('de')} Schlüssel in einer Gruppe, ${advice.de}`,
  }),
};

const advice = {
  en: 'so only the keys at its margin are read. Move what belongs elsewhere into the text or into a file of its own.',
  de: 'deshalb werden nur die Schlüssel am Rand gelesen. Verschieben Sie, was woandershin gehört, in den Text oder in eine eigene Datei.',
};
