import type { Texts } from '../../base/language.js';
import { type Choice, meant } from '../configurationMessages.js';

/** What is wrong with the file of a framework, or with how `isms.yaml` names it. */
export const frameworkMessages = {
  tooLong: {
    en: 'This file is larger than 5 MB, so it is not read and none of its controls is known. Take out what documents do not name, or split it into several files and name each under `catalogues` in isms.yaml.',
    de: 'Diese Datei ist größer als 5 MB, deshalb wird sie nicht gelesen, und keine ihrer Maßnahmen ist bekannt. Nehmen Sie heraus, was Dokumente nicht nennen, oder teilen Sie sie auf, und nennen Sie jede Datei unter `catalogues` in isms.yaml.',
  },
  nothing: {
    en: 'Nothing in this file can be read as a framework, so none of its controls is known. Begin with `framework:` and `controls:`, as docs/frameworks.md shows, or name a catalogue of OSCAL in JSON.',
    de: 'In dieser Datei ist kein Rahmenwerk zu erkennen, deshalb ist keine ihrer Maßnahmen bekannt. Beginnen Sie mit `framework:` und `controls:`, wie docs/frameworks.md es zeigt, oder nennen Sie einen OSCAL-Katalog in JSON.',
  },
  tooMany: (most: number, further: number): Texts => ({
    en: `Only the first ${most.toLocaleString('en')} controls of a file are read, so this one and the ${further} after it are not known. Split the file into several.`,
    de: `Nur die ersten ${most.toLocaleString('de')} Maßnahmen einer Datei werden gelesen, deshalb sind diese und die ${further} danach nicht bekannt. Teilen Sie die Datei auf.`,
  }),
  repeatedId: (id: string): Texts => ({
    en: `${id} stands in this file twice; the first one counts. Give each control an id of its own.`,
    de: `${id} steht zweimal in dieser Datei; die erste Maßnahme gilt. Geben Sie jeder eine eigene Kennung.`,
  }),
  unfindableId: (id: string): Texts => ({
    en: `"${id}" cannot be found as the id of a control in a text, so this control is not used. Write letters and digits without spaces, at least one of each and at most 40 in all, such as REQ-7: a number alone could be a version or a clause.`,
    de: `„${id}“ ist als Kennung einer Maßnahme in einem Text nicht zu finden, deshalb wird sie nicht verwendet. Schreiben Sie Buchstaben und Ziffern ohne Leerzeichen, mindestens eines von beidem und höchstens 40, etwa REQ-7: Eine Zahl allein könnte eine Version oder ein Abschnitt sein.`,
  }),
  takenId: (id: string): Texts => ({
    en: `${id} is a control of ISO/IEC 27001 or 27017 already and keeps that meaning, so this one is not used. Put letters of your own before it.`,
    de: `${id} ist schon eine Maßnahme aus ISO/IEC 27001 oder 27017 und behält diese Bedeutung, deshalb wird diese hier nicht verwendet. Setzen Sie eigene Buchstaben davor.`,
  }),
  notRead: (path: string, refusal: Texts): Texts => ({
    en: `The catalogue ${path} is not read: it ${refusal.en}. Its controls are unknown until then, wherever documents name them. Correct the path, or put the file there.`,
    de: `Der Katalog ${path} wird nicht gelesen: Er ${refusal.de}. Bis dahin sind seine Maßnahmen unbekannt, wo immer Dokumente sie nennen. Korrigieren Sie den Pfad, oder legen Sie die Datei dorthin.`,
  }),
  sameId: (path: string, other: string, id: string): Texts => ({
    en: `The catalogue ${path} is not used: ${other} describes a framework with the same id, ${id}. Give one of them another id, or put both into one file.`,
    de: `Der Katalog ${path} wird nicht verwendet: ${other} beschreibt ein Rahmenwerk mit derselben Kennung, ${id}. Geben Sie einem von beiden eine andere, oder vereinen Sie beide in einer Datei.`,
  }),
  noneGiven: (path: string): Texts => ({
    en: `The catalogue ${path} gives no controls, so those that documents name are unknown. Mend what is told in that file first.`,
    de: `Der Katalog ${path} ergibt keine Maßnahmen, deshalb sind die unbekannt, die Dokumente nennen. Beheben Sie zuerst, was in dieser Datei gemeldet ist.`,
  }),
  noOscalControls: {
    en: 'This catalogue has no controls in its groups, so documents cannot name any of it. Name a catalogue of OSCAL, not a profile or a component definition.',
    de: 'Dieser Katalog hat keine Maßnahmen in seinen Gruppen, deshalb können Dokumente nichts daraus nennen. Nennen Sie einen OSCAL-Katalog, kein Profil und keine Komponentendefinition.',
  },
  noJson: {
    en: 'This file is not valid JSON from here on, so none of its controls is known. Download it again, or look for a comma, a quote or a bracket that is missing before this place.',
    de: 'Von hier an ist diese Datei kein gültiges JSON, deshalb ist keine ihrer Maßnahmen bekannt. Laden Sie sie neu herunter, oder suchen Sie vor dieser Stelle nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer.',
  },
  untitledOscal: (title: string): Texts => ({
    en: `A control (title "${title}") has no id, so it is not used. Add one, or take it out.`,
    de: `Eine Maßnahme (Titel „${title}“) hat keine Kennung und wird deshalb nicht verwendet. Ergänzen Sie eine, oder nehmen Sie die Maßnahme heraus.`,
  }),
  unnamedOscal: (id: string): Texts => ({
    en: `The control ${id} has no title, so it is not used. Add one, or take it out.`,
    de: `Die Maßnahme ${id} hat keinen Titel und wird deshalb nicht verwendet. Ergänzen Sie einen, oder nehmen Sie die Maßnahme heraus.`,
  }),
  noControls: {
    en: 'This file has no list of controls, so documents cannot name any of it. Add `controls:` with an entry for each, such as `- { id: REQ-1, title: Encrypted backups }`.',
    de: 'Diese Datei hat keine Liste von Maßnahmen, deshalb können Dokumente nichts daraus nennen. Ergänzen Sie `controls:` mit einem Eintrag für jede, etwa `- { id: REQ-1, title: Verschlüsselte Datensicherung }`.',
  },
  noFramework: {
    en: 'This file does not say which framework it is, so it is not used. Add `framework:` with an `id` and a `name`, such as `framework: { id: ccm, name: Cloud Controls Matrix }`.',
    de: 'Diese Datei sagt nicht, welches Rahmenwerk sie enthält, deshalb wird sie nicht verwendet. Ergänzen Sie `framework:` mit `id` und `name`, etwa `framework: { id: ccm, name: Cloud Controls Matrix }`.',
  },
  noFrameworkId: {
    en: 'The framework has no id, so this file is not used. Add a short name for reports, such as `id: ccm`.',
    de: 'Das Rahmenwerk hat keine Kennung, deshalb wird diese Datei nicht verwendet. Ergänzen Sie einen kurzen Namen für Berichte, etwa `id: ccm`.',
  },
  takenFrameworkId: (id: string): Texts => ({
    en: `${id} is the name of a standard that is known already, so this file is not used. Choose another id, such as my-${id.toLowerCase()}.`,
    de: `${id} ist der Name einer schon bekannten Norm, deshalb wird diese Datei nicht verwendet. Wählen Sie eine andere Kennung, etwa my-${id.toLowerCase()}.`,
  }),
  impossibleFrameworkId: (id: string): Texts => ({
    en: `"${id}" cannot be the id of a framework, so this file is not used. Write one word of letters, digits and dashes, such as ccm.`,
    de: `„${id}“ kann nicht die Kennung eines Rahmenwerks sein, deshalb wird diese Datei nicht verwendet. Schreiben Sie ein Wort aus Buchstaben, Ziffern und Strichen, etwa ccm.`,
  }),
  incompleteGroup: {
    en: 'A group needs an `id` and a `title`. Until then it has no effect.',
    de: 'Eine Gruppe braucht `id` und `title`. Bis dahin hat sie keine Wirkung.',
  },
  incompleteControl: {
    en: 'A control needs an `id` and a `title`, such as `- { id: REQ-1, title: Encrypted backups }`. Until then this entry is not used.',
    de: 'Eine Maßnahme braucht `id` und `title`, etwa `- { id: REQ-1, title: Verschlüsselte Datensicherung }`. Bis dahin wird dieser Eintrag nicht verwendet.',
  },
  noId: {
    en: 'This control has no id, so it is not used. Add `id:` as documents write it.',
    de: 'Diese Maßnahme hat keine Kennung und wird deshalb nicht verwendet. Ergänzen Sie `id:`, wie Dokumente sie schreiben.',
  },
  noTitle: (id: string): Texts => ({
    en: `The control ${id} has no title, so it is not used. Add \`title:\`.`,
    de: `Die Maßnahme ${id} hat keinen Titel und wird deshalb nicht verwendet. Ergänzen Sie \`title:\`.`,
  }),
  tooMuchAbout: (longest: number): Texts => ({
    en: `Only the first ${longest} characters of \`about\` are shown, since a hover has no room for more. Say it in one or two sentences.`,
    de: `Nur die ersten ${longest} Zeichen von \`about\` werden gezeigt, da für mehr kein Platz ist. Sagen Sie es in ein oder zwei Sätzen.`,
  }),
  unknownKey: (key: string, holder: Holder, choice: Choice): Texts => ({
    en: `${key} is not a key of ${holders[holder].en}, so it has no effect. ${meant.en(choice)}`,
    de: `${key} ist kein Schlüssel ${holders[holder].de} und hat deshalb keine Wirkung. ${meant.de(choice)}`,
  }),
  noList: (key: string): Texts => ({
    en: `${key} needs a list: begin each entry with a dash.`,
    de: `${key} braucht eine Liste: Beginnen Sie jeden Eintrag mit einem Strich.`,
  }),
  noText: (key: string, kind: 'list' | 'map'): Texts => ({
    en: `${key} needs a text, not a ${kind}. Until then it has no effect.`,
    de: `${key} braucht einen Text, keine ${kind === 'list' ? 'Liste' : 'Gruppe von Schlüsseln'}. Bis dahin hat es keine Wirkung.`,
  }),
};

/** What the keys of a framework's file belong to. */
export type Holder = 'file' | 'framework' | 'group' | 'control';

const holders: Readonly<Record<Holder, Texts>> = {
  file: { en: 'a framework', de: 'eines Rahmenwerks' },
  framework: { en: 'framework', de: 'von framework' },
  group: { en: 'a group', de: 'einer Gruppe' },
  control: { en: 'a control', de: 'einer Maßnahme' },
};
