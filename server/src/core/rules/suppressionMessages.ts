import { message } from '../base/language.js';
import { english, german } from './wording.js';

/** What is said about comments that leave out findings. */
export const suppressionMessages = {
  noEffect: message({
    en: (written: string) =>
      `A comment that leaves out findings begins with isms-disable-next-line or isms-disable-file; ${english.quoted(written)} has no effect. Write one of the two.`,
    de: (written) =>
      `Ein Kommentar, der Befunde ausblendet, beginnt mit isms-disable-next-line oder isms-disable-file; ${german.quoted(written)} hat keine Wirkung. Schreiben Sie eines von beiden.`,
  }),
  noRule: message({
    en: (form: string) =>
      `This comment names no rule, so it leaves out nothing. Write the rule's name, as the finding shows it, behind isms-disable-${form}.`,
    de: (form) =>
      `Dieser Kommentar nennt keine Regel und blendet deshalb nichts aus. Schreiben Sie den Namen der Regel, wie der Befund ihn zeigt, hinter isms-disable-${form}.`,
  }),
  noReason: message({
    en: (rules: readonly string[]) =>
      `This comment leaves out findings of ${english.enumerated(rules)} and does not say why. An auditor asks who accepted that: write the reason behind two dashes, as in: -- accepted by the CISO (until 2027-03-01).`,
    de: (rules) =>
      `Dieser Kommentar blendet Befunde von ${german.enumerated(rules)} aus und sagt nicht, warum. Im Audit wird gefragt, wer das akzeptiert hat: Schreiben Sie den Grund hinter zwei Striche, etwa: -- vom ISB akzeptiert (until 2027-03-01).`,
  }),
  ended: message({
    en: (rules: readonly string[], until: string) =>
      `This comment left out findings of ${english.enumerated(rules)} until ${until}. That day has passed, so they are shown again: mend them and delete the comment, or have the exception renewed and write its new day.`,
    de: (rules, until) =>
      `Dieser Kommentar hat Befunde von ${german.enumerated(rules)} bis ${until} ausgeblendet. Der Tag ist vorbei, deshalb werden sie wieder gezeigt: Beheben Sie sie und löschen Sie den Kommentar, oder lassen Sie die Ausnahme erneuern und schreiben Sie den neuen Tag.`,
  }),
  ambiguousEnd: message({
    en: (written: string, readings: readonly string[]) =>
      `${english.quoted(written)} can be ${english.alternatives(readings)}, so it is not clear when this comment ends. Write one of them. ${endless.en}`,
    de: (written, readings) =>
      `${german.quoted(written)} kann ${german.alternatives(readings)} sein, es ist also nicht klar, wann dieser Kommentar endet. Schreiben Sie eines davon. ${endless.de}`,
  }),
  impossibleEnd: message({
    en: (written: string) =>
      `${english.quoted(written)} is no day of the calendar, so it is not clear when this comment ends. Write it as 2027-03-01. ${endless.en}`,
    de: (written) =>
      `${german.quoted(written)} ist kein Tag des Kalenders, es ist also nicht klar, wann dieser Kommentar endet. Schreiben Sie ihn als 2027-03-01. ${endless.de}`,
  }),
  noEnd: message({
    en: (written: string) =>
      `${written === '' ? 'No day stands behind "until"' : `${english.quoted(written)} behind "until" is no day`}, so it is not clear when this comment ends. Write it as 2027-03-01. ${endless.en}`,
    de: (written) =>
      `${written === '' ? 'Hinter „until“ steht kein Tag' : `${german.quoted(written)} hinter „until“ ist kein Tag`}, es ist also nicht klar, wann dieser Kommentar endet. Schreiben Sie ihn als 2027-03-01. ${endless.de}`,
  }),
  ownRule: message({
    en: () =>
      'What is said about comments such as this one cannot be left out by a comment. Give the reason that is missing, or write rules: { suppression: off } into isms.yaml.',
    de: () =>
      'Was über Kommentare wie diesen gesagt wird, kann kein Kommentar ausblenden. Nennen Sie den Grund, der fehlt, oder schreiben Sie rules: { suppression: off } in isms.yaml.',
  }),
  unknownRule: message({
    en: (written: string, near: string | undefined) =>
      `There is no rule ${english.quoted(written)}, so this comment leaves out nothing by that name. ${near === undefined ? "Write the rule's name as the finding shows it." : `Did you mean ${near}?`}`,
    de: (written, near) =>
      `Eine Regel ${german.quoted(written)} gibt es nicht, deshalb blendet dieser Kommentar unter diesem Namen nichts aus. ${near === undefined ? 'Schreiben Sie den Namen der Regel, wie der Befund ihn zeigt.' : `Meinten Sie ${near}?`}`,
  }),
};

const endless = {
  en: 'Until then it counts without an end.',
  de: 'Bis dahin gilt er ohne Ende.',
};
