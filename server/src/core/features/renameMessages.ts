import { message } from '../base/language.js';

/** A control whose id somebody wants to change. */
export interface NamedControl {
  readonly id: string;
  readonly title: string;
  /** Where it has its id from. */
  readonly source: string;
}

/** Why something cannot get another id. */
export const renameMessages = {
  nothing: message({
    en: () =>
      'Only the ids of risks and documents can be changed here, where the workspace has such an id.',
    de: () =>
      'Hier lassen sich nur Kennungen von Risiken und Dokumenten ändern, und nur solche, die es im Arbeitsbereich gibt.',
  }),
  number: message({
    en: (id: string) =>
      `${id} is a bare number, which stands for other things in other places. Change it by hand, best to an id with a letter, such as R-${id}.`,
    de: (id) =>
      `${id} ist eine bloße Zahl, und die steht an anderen Stellen für anderes. Ändern Sie sie von Hand, am besten in eine Kennung mit einem Buchstaben wie R-${id}.`,
  }),
  control: message({
    en: ({ id, title, source }: NamedControl) =>
      `${id} ${title} has its id from ${source}, and an auditor looks it up there. To name another control, change the id where it is written.`,
    de: ({ id, title, source }) =>
      `${id} ${title} hat diese Kennung in ${source}, und dort wird sie im Audit nachgeschlagen. Um eine andere Maßnahme zu nennen, ändern Sie die Kennung dort, wo sie steht.`,
  }),
  unknownControl: message({
    en: (id: string) =>
      `${id} is the number of a control or of a group of controls, and whoever reads it looks it up in the standard. Correct it where it is written.`,
    de: (id) =>
      `${id} ist die Nummer einer Maßnahme oder einer Gruppe von Maßnahmen, und wer sie liest, schlägt sie in der Norm nach. Korrigieren Sie sie dort, wo sie steht.`,
  }),
  tooLong: message({
    en: (most: number, length: number) =>
      `An id has at most ${String(most)} characters, and this one has ${String(length)}.`,
    de: (most, length) =>
      `Eine Kennung hat höchstens ${String(most)} Zeichen, und diese hat ${String(length)}.`,
  }),
  noId: message({
    en: (name: string) =>
      `“${name}” cannot be told from other words of a text. An id is one word of letters, digits and hyphens with a number in it, such as R-001 or POL-02.`,
    de: (name) =>
      `„${name}“ lässt sich nicht von anderen Wörtern eines Textes unterscheiden. Eine Kennung ist ein Wort aus Buchstaben, Ziffern und Bindestrichen mit einer Zahl darin, etwa R-001 oder POL-02.`,
  }),
  readAsControl: message({
    en: (name: string, control: string) =>
      `${name} would be read as the control ${control}. Use another id.`,
    de: (name, control) =>
      `${name} würde als die Maßnahme ${control} gelesen. Nehmen Sie eine andere Kennung.`,
  }),
  takenByRisk: message({
    en: (name: string, path: string) =>
      `${name} is the id of a risk already, in ${path}. An auditor cannot follow an id that stands for two things (ISO/IEC 27001, 6.1.2 and 8.2). Use another id.`,
    de: (name, path) =>
      `${name} ist schon die Kennung eines Risikos in ${path}. Eine Kennung, die für zwei Dinge steht, lässt sich im Audit nicht verfolgen (ISO/IEC 27001, Abschnitte 6.1.2 und 8.2). Nehmen Sie eine andere.`,
  }),
  takenByDocument: message({
    en: (name: string, path: string) =>
      `${name} is the id of a document already, ${path}. An auditor cannot follow an id that stands for two things (ISO/IEC 27001, 7.5.2). Use another id.`,
    de: (name, path) =>
      `${name} ist schon die Kennung eines Dokuments, ${path}. Eine Kennung, die für zwei Dinge steht, lässt sich im Audit nicht verfolgen (ISO/IEC 27001, Abschnitt 7.5.2). Nehmen Sie eine andere.`,
  }),
  notReadAsRisk: message({
    en: (name: string, path: string, id: string) =>
      `“${name}” would not be read as the id of a risk in ${path}. Use an id of the same form as ${id}.`,
    de: (name, path, id) =>
      `„${name}“ würde in ${path} nicht als Kennung eines Risikos gelesen. Nehmen Sie eine Kennung von derselben Form wie ${id}.`,
  }),
  notReadAsDocument: message({
    en: (name: string, path: string, id: string) =>
      `“${name}” would not be read as the id of the document ${path}. Use an id of the same form as ${id}.`,
    de: (name, path, id) =>
      `„${name}“ würde nicht als Kennung des Dokuments ${path} gelesen. Nehmen Sie eine Kennung von derselben Form wie ${id}.`,
  }),
};
