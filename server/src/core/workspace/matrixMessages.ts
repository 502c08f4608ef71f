import type { Texts } from '../base/language.js';
import { type Choice, meant } from './configurationMessages.js';

/** What is wrong with `risk.matrix` of `isms.yaml`. */
export const matrixMessages = {
  /** What follows from each mistake. */
  unused: {
    en: 'Until then the matrix is not used.',
    de: 'Bis dahin wird die Matrix nicht verwendet.',
  },
  withoutScores: {
    en: 'risk.matrix.levels only names the levels. Write the scores that give each, such as `Low: 1-4`, or add `rows` with the levels of each likelihood.',
    de: 'risk.matrix.levels nennt nur die Risikoniveaus. Schreiben Sie dazu, bei welchen Punktzahlen jedes gilt, etwa `Niedrig: 1-4`, oder ergänzen Sie `rows` mit den Risikoniveaus jeder Eintrittswahrscheinlichkeit.',
  },
  scoresAndRows: {
    en: 'risk.matrix says twice which level a risk has: by the scores in levels, and by rows. Delete rows, or write levels as a list of names, the lowest first.',
    de: 'risk.matrix legt die Risikoniveaus doppelt fest: durch die Punktzahlen in levels und durch rows. Löschen Sie rows, oder schreiben Sie levels als Liste von Namen, das niedrigste zuerst.',
  },
  repeatedName: (place: string, name: string): Texts => ({
    en: `${place} names "${name}" twice. Each step and each level needs a name of its own.`,
    de: `${place} nennt „${name}“ zweimal. Jede Stufe und jedes Risikoniveau braucht einen eigenen Namen.`,
  }),
  alikeNames: (place: string, other: string, name: string): Texts => ({
    en: `${place} has both "${other}" and "${name}", which cannot be told apart in a register: capitals, accents and most signs make no difference there. Write names with different words.`,
    de: `${place} enthält „${other}“ und „${name}“, die sich in einem Register nicht unterscheiden lassen: Großschreibung, Akzente und die meisten Zeichen machen dort keinen Unterschied. Schreiben Sie Namen mit verschiedenen Wörtern.`,
  }),
  downwards: (level: string, written: string): Texts => ({
    en: `The scores ${written} of "${level}" run downwards. Write the lower one first.`,
    de: `Die Punktzahlen ${written} von „${level}“ laufen abwärts. Schreiben Sie die kleinere zuerst.`,
  }),
  outOfReach: (level: string, highest: number): Texts => ({
    en: `No risk can be "${level}": the highest likelihood times the highest impact is ${highest}. Correct the scores, or the steps of likelihood and impact.`,
    de: `Kein Risiko kann „${level}“ sein: Die höchste Eintrittswahrscheinlichkeit mal der höchsten Auswirkung ist ${highest}. Korrigieren Sie die Punktzahlen oder die Stufen von Eintrittswahrscheinlichkeit und Auswirkung.`,
  }),
  overlap: (level: string, other: string, score: number): Texts => ({
    en: `The score ${score} is both "${other}" and "${level}". Give each score to one level.`,
    de: `Die Punktzahl ${score} ist sowohl „${other}“ als auch „${level}“. Ordnen Sie jede Punktzahl nur einem Risikoniveau zu.`,
  }),
  gap: (score: number, likelihood: number, impact: number): Texts => ({
    en: `No level has the score ${score}, which ${likelihood} × ${impact} gives. Give it to one of the levels.`,
    de: `Kein Risikoniveau hat die Punktzahl ${score}, die ${likelihood} × ${impact} ergibt. Ordnen Sie sie einem der Risikoniveaus zu.`,
  }),
  unknownRow: (key: string, choice: Choice): Texts => ({
    en: `"${key}" is no likelihood of this matrix. ${meant.en(choice)}`,
    de: `„${key}“ ist keine Eintrittswahrscheinlichkeit dieser Matrix. ${meant.de(choice)}`,
  }),
  repeatedRow: (likelihood: string): Texts => ({
    en: `risk.matrix.rows has two rows for the likelihood "${likelihood}". Delete one of them.`,
    de: `risk.matrix.rows hat zwei Zeilen für die Eintrittswahrscheinlichkeit „${likelihood}“. Löschen Sie eine davon.`,
  }),
  missingRow: (likelihood: string): Texts => ({
    en: `risk.matrix.rows has no row for the likelihood "${likelihood}". Each likelihood needs one: its levels from the lowest impact up.`,
    de: `In risk.matrix.rows fehlt die Zeile für die Eintrittswahrscheinlichkeit „${likelihood}“. Jede braucht eine: ihre Risikoniveaus von der niedrigsten Auswirkung aufwärts.`,
  }),
  rowLength: (key: string, count: number, impacts: number): Texts => ({
    en: `The row "${key}" has ${count} ${count === 1 ? 'level' : 'levels'}, but there are ${impacts} steps of impact. Write one level for each, from the lowest impact up.`,
    de: `Die Zeile „${key}“ hat ${count} ${count === 1 ? 'Risikoniveau' : 'Risikoniveaus'}, es gibt aber ${impacts} Stufen der Auswirkung. Schreiben Sie eines für jede, von der niedrigsten Auswirkung aufwärts.`,
  }),
  unknownLevel: (level: string, choice: Choice): Texts => ({
    en: `"${level}" is none of risk.matrix.levels. ${meant.en(choice)}`,
    de: `„${level}“ steht nicht in risk.matrix.levels. ${meant.de(choice)}`,
  }),
  downhill: ({ impact, likelihood, higher, lower }: Downhill): Texts => ({
    en: `With the impact "${impact}", the likelihood "${likelihood}" gives "${lower}", although a lower impact or likelihood gives the higher "${higher}". Write likelihood, impact and levels from the lowest up.`,
    de: `Bei der Auswirkung „${impact}“ ergibt die Eintrittswahrscheinlichkeit „${likelihood}“ nur „${lower}“, obwohl eine geringere Auswirkung oder Eintrittswahrscheinlichkeit das höhere „${higher}“ ergibt. Schreiben Sie Eintrittswahrscheinlichkeit, Auswirkung und Risikoniveaus vom niedrigsten Wert aufwärts.`,
  }),
  otherScale: (scale: number, highest: number): Texts => ({
    en: `risk.scale is ${scale}, but the highest step in risk.matrix is ${highest}, which counts. Delete the line, or correct it.`,
    de: `risk.scale ist ${scale}, die höchste Stufe in risk.matrix ist aber ${highest}, und diese gilt. Löschen oder korrigieren Sie die Zeile.`,
  }),
};

/** A field of a matrix that is below one with a lower impact or likelihood. */
interface Downhill {
  readonly impact: string;
  readonly likelihood: string;
  readonly higher: string;
  readonly lower: string;
}
