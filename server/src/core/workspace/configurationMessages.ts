import type { Texts } from '../base/language.js';

/** What is wrong with `isms.yaml`. */
export const configurationMessages = {
  tooLong: {
    en: 'isms.yaml is longer than 1 million characters, so it is not read and the defaults are used. Move catalogues of controls into files of their own and name them under `catalogues`.',
    de: 'isms.yaml ist länger als 1 Million Zeichen, deshalb wird die Datei nicht gelesen, und die Vorgaben gelten. Verschieben Sie Kataloge von Maßnahmen in eigene Dateien, und nennen Sie diese unter `catalogues`.',
  },
  unusable: (name: string): Texts => ({
    en: `${name} holds nothing that can be used. Write a value or delete the line.`,
    de: `${name} enthält nichts Brauchbares. Schreiben Sie einen Wert, oder löschen Sie die Zeile.`,
  }),
  missingKey: (name: string, key: string): Texts => ({
    en: `The key ${key} is missing in this entry of ${name}, so the entry is not used. Add it.`,
    de: `In diesem Eintrag von ${name} fehlt der Schlüssel ${key}, deshalb wird der Eintrag nicht verwendet. Ergänzen Sie ihn.`,
  }),
  repeatedValue: (name: string): Texts => ({
    en: `${name} names the same value twice. Delete one of them.`,
    de: `${name} nennt denselben Wert zweimal. Löschen Sie einen davon.`,
  }),
  otherType: (name: string, type: string): Texts => ({
    en: `${name} needs ${typeNames[type]?.en ?? 'another value'}. Until then the default is used.`,
    de: `${name} braucht ${typeNames[type]?.de ?? 'einen anderen Wert'}. Bis dahin gilt die Vorgabe.`,
  }),
  impossible: (name: string, written: Texts): Texts => ({
    en: `${written.en} is not possible for ${name}. Until it is changed, it is not used.`,
    de: `${written.de} ist für ${name} nicht möglich. Bis zu einer Änderung wird es nicht verwendet.`,
  }),
  unknownKey: (key: string, place: string, choice: Choice): Texts => ({
    en: `${key} is not a key of ${place}, so it has no effect. ${meant.en(choice)}`,
    de: `${key} ist kein Schlüssel von ${place} und hat deshalb keine Wirkung. ${meant.de(choice)}`,
  }),
  unknownValue: (name: string, written: Texts, choice: Choice): Texts => ({
    en: `${written.en} is not possible for ${name}. ${possible.en(choice)} Until then the default is used.`,
    de: `${written.de} ist für ${name} nicht möglich. ${possible.de(choice)} Bis dahin gilt die Vorgabe.`,
  }),
  outOfBounds: (name: string, text: string, bounds: Bounds): Texts => ({
    en: `${name} cannot be ${text}: write a number ${between.en(bounds)}. Until then the default is used.`,
    de: `${name} kann nicht ${text} sein: Schreiben Sie eine Zahl ${between.de(bounds)}. Bis dahin gilt die Vorgabe.`,
  }),
  outOfCount: (name: string, least: number, most: number): Texts => ({
    en: `${name} needs ${least} to ${most} entries. Until then the default is used.`,
    de: `${name} braucht ${least} bis ${most} Einträge. Bis dahin gilt die Vorgabe.`,
  }),
  unknownRule: (rule: string, near: string | undefined): Texts => ({
    en: `There is no rule ${rule}, so this line has no effect. ${near === undefined ? 'The list of rules is in the documentation.' : `Did you mean ${near}?`}`,
    de: `Eine Regel ${rule} gibt es nicht, deshalb hat diese Zeile keine Wirkung. ${near === undefined ? 'Die Liste der Regeln steht in der Dokumentation.' : `Meinten Sie ${near}?`}`,
  }),
  outsideFolder: (path: string): Texts => ({
    en: `The catalogue ${path} is outside this folder, so it is not read. Copy it into the folder and write its path from here, such as \`catalogues/ccm.yaml\`.`,
    de: `Der Katalog ${path} liegt außerhalb dieses Ordners und wird deshalb nicht gelesen. Kopieren Sie ihn in den Ordner, und schreiben Sie seinen Pfad von hier aus, etwa \`catalogues/ccm.yaml\`.`,
  }),
  slowPattern: (pattern: string): Texts => ({
    en: `The pattern "${pattern}" is too long or has too many parts, so it is not used. Write several simpler ones, such as \`drafts/**\`.`,
    de: `Das Muster „${pattern}“ ist zu lang oder hat zu viele Teile und wird deshalb nicht verwendet. Schreiben Sie mehrere einfachere, etwa \`entwurf/**\`.`,
  }),
  unfindableId: (id: string): Texts => ({
    en: `"${id}" cannot be found as the id of a control in a text. Write letters, digits, dots and dashes without spaces, such as A.5.14.1.`,
    de: `„${id}“ ist als Kennung einer Maßnahme in einem Text nicht zu finden. Schreiben Sie Buchstaben, Ziffern, Punkte und Striche ohne Leerzeichen, etwa A.5.14.1.`,
  }),
  levelOffScale: (level: number, scale: number): Texts => ({
    en: `No risk is above ${scale * scale} on a scale of ${scale} by ${scale}, so an acceptable level of ${level} accepts all of them. Write a lower number.`,
    de: `Auf einer Skala von ${scale} mal ${scale} liegt kein Risiko über ${scale * scale}; ein akzeptables Risikoniveau von ${level} akzeptiert also alle. Schreiben Sie eine kleinere Zahl.`,
  }),
};

/** What can be written, and what of it was probably meant. */
export interface Choice {
  readonly near: string | undefined;
  readonly allowed: readonly string[];
}

/** The least and the most that a number can be; without `most` it has no upper end. */
export interface Bounds {
  readonly least: number;
  readonly most: number | undefined;
}

const typeNames: Readonly<Record<string, Texts>> = {
  array: {
    en: 'a list, such as `[first, second]` or lines that start with a dash',
    de: 'eine Liste, etwa `[eins, zwei]` oder Zeilen, die mit einem Strich beginnen',
  },
  object: {
    en: 'keys with values below it, each as `key: value` and indented',
    de: 'darunter Schlüssel mit Werten, jeweils als `key: value` und eingerückt',
  },
  'object,null': {
    en: 'keys with values, each as `key: value` on a line of its own',
    de: 'Schlüssel mit Werten, jeweils als `key: value` in einer eigenen Zeile',
  },
  'array,object': {
    en: 'a list of names, or names with their scores, such as `Low: 1-4`',
    de: 'eine Liste von Namen oder Namen mit ihren Punktzahlen, etwa `Niedrig: 1-4`',
  },
  'string,integer': { en: 'a text or a whole number', de: 'einen Text oder eine ganze Zahl' },
  'integer,string': {
    en: 'a score or the first and the last one, such as `1-4`',
    de: 'eine Punktzahl oder die erste und die letzte, etwa `1-4`',
  },
  string: { en: 'a text', de: 'einen Text' },
  integer: { en: 'a whole number', de: 'eine ganze Zahl' },
  number: { en: 'a number', de: 'eine Zahl' },
  boolean: { en: 'true or false', de: 'true oder false' },
};

/** Advice on something that is not known: what was probably meant, else all that can be written. */
export const meant = {
  en: ({ near, allowed }: Choice) =>
    near === undefined ? `Write ${oneOf.en(allowed)}.` : `Did you mean ${near}?`,
  de: ({ near, allowed }: Choice) =>
    near === undefined ? `Schreiben Sie ${oneOf.de(allowed)}.` : `Meinten Sie ${near}?`,
};

const possible = {
  en: ({ near, allowed }: Choice) =>
    near === undefined
      ? `Write ${oneOf.en(allowed)}.`
      : `Did you mean ${near}? Possible are ${oneOf.en(allowed)}.`,
  de: ({ near, allowed }: Choice) =>
    near === undefined
      ? `Schreiben Sie ${oneOf.de(allowed)}.`
      : `Meinten Sie ${near}? Möglich sind ${oneOf.de(allowed)}.`,
};

const between = {
  en: ({ least, most }: Bounds) =>
    most === undefined ? `of ${least} or more` : `from ${least} to ${most}`,
  de: ({ least, most }: Bounds) =>
    most === undefined ? `ab ${least}` : `von ${least} bis ${most}`,
};

const oneOf = {
  en: (values: readonly string[]) => joined(values, 'or'),
  de: (values: readonly string[]) => joined(values, 'oder'),
};

function joined(values: readonly string[], word: string): string {
  return values.length < 2
    ? values.join('')
    : `${values.slice(0, -1).join(', ')} ${word} ${values.at(-1) ?? ''}`;
}
