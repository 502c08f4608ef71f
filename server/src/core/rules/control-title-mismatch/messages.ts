import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

/** What a title is that is not the control's. */
export type Wrong =
  | { readonly kind: 'titleOf'; readonly ids: readonly string[] }
  /** Known from training material; `meant` is the control that it speaks of. */
  | { readonly kind: 'circulating'; readonly meant: string | undefined }
  | { readonly kind: 'mistyped' };

export const messages = {
  mismatch: message({
    en: (control: { readonly id: string; readonly title: string }, written: string, wrong: Wrong) =>
      `${control.id} is "${control.title}"; ${english.quoted(written)} ${what.en(wrong)}. An auditor cannot tell which control is meant: change the title or the id.`,
    de: (control, written, wrong) =>
      `${control.id} heißt „${control.title}“; ${german.quoted(written)} ${what.de(wrong)}. Im Audit ist nicht zu erkennen, welche Maßnahme gemeint ist: Ändern Sie den Titel oder die Kennung.`,
  }),
  changeId: message({
    en: (control: string) => `Change the id to ${control}`,
    de: (control) => `Die Kennung in ${control} ändern`,
  }),
  changeTitle: message({
    en: (title: string) => `Change the title to "${title}"`,
    de: (title) => `Den Titel in „${title}“ ändern`,
  }),
};

const what = {
  en: (wrong: Wrong) => {
    switch (wrong.kind) {
      case 'titleOf':
        return `is the title of ${english.alternatives(wrong.ids)}`;
      case 'circulating':
        return `is a title in widely copied training material and not in the standard${wrong.meant === undefined ? '' : `; what it speaks of is ${wrong.meant}`}`;
      case 'mistyped':
        return 'is mistyped';
    }
  },
  de: (wrong: Wrong) => {
    switch (wrong.kind) {
      case 'titleOf':
        return `ist der Titel von ${german.alternatives(wrong.ids)}`;
      case 'circulating':
        return `steht in verbreiteten Schulungsunterlagen, nicht in der Norm${wrong.meant === undefined ? '' : `; davon handelt ${wrong.meant}`}`;
      case 'mistyped':
        return 'hat einen Tippfehler';
    }
  },
};
