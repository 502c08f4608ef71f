import { message } from '../../base/language.js';

/** What there is in the place of an id that does not exist. */
export type Instead =
  | {
      readonly kind: 'section';
      readonly section: string;
      readonly last: string;
      /** The number and title of the control of 27017:2026 that has this number. */
      readonly meant?: string;
    }
  | { readonly kind: 'annexA' }
  | {
      readonly kind: 'framework';
      readonly name: string;
      readonly first: string;
      readonly last: string;
    }
  | {
      readonly kind: 'cloud';
      readonly ids: readonly string[];
      /** The id and title of the control of 2026 that seems to be meant. */
      readonly meant?: string;
      /** The ids of 2026, where that edition is worked to. */
      readonly of2026?: readonly string[];
    };

export const messages = {
  unknown: message({
    en: (id: string, instead: Instead) =>
      `${id} is no control of ${what.en(instead)}. An auditor finds no place for it in the standard: correct the id, or declare it under customControls in isms.yaml.`,
    de: (id, instead) =>
      `${id} ist keine Maßnahme aus ${what.de(instead)}. Im Audit ist sie in der Norm nicht zu finden: Korrigieren Sie die Kennung, oder legen Sie die Maßnahme unter customControls in isms.yaml an.`,
  }),
  declare: message({
    en: (id: string) => `Declare ${id} as a custom control in isms.yaml`,
    de: (id) => `${id} in isms.yaml als eigene Maßnahme anlegen`,
  }),
};

const what = {
  en: (instead: Instead) => {
    switch (instead.kind) {
      case 'section':
        return `ISO/IEC 27001 Annex A, where section ${instead.section} ends with ${instead.last}${instead.meant === undefined ? '' : `; ISO/IEC 27017:2026 is reported to have ${instead.meant}`}`;
      case 'annexA':
        return 'ISO/IEC 27001 Annex A, in the edition of 2022 or of 2013';
      case 'framework':
        return `${instead.name}, where the ids of this form go from ${instead.first} to ${instead.last}`;
      case 'cloud': {
        const { ids, meant, of2026 } = instead;
        const own = `ISO/IEC 27017:2015, whose own controls are ${ids.join(', ')}`;
        if (meant !== undefined) {
          return `${own}; the edition of 2026 is reported to have ${meant}, without CLD`;
        }
        return of2026
          ? `${own}; those of the edition of 2026 are reported as ${of2026.join(', ')}, without CLD`
          : own;
      }
    }
  },
  de: (instead: Instead) => {
    switch (instead.kind) {
      case 'section':
        return `ISO/IEC 27001 Anhang A, wo Abschnitt ${instead.section} mit ${instead.last} endet${instead.meant === undefined ? '' : `; ISO/IEC 27017:2026 hat laut Berichten ${instead.meant}`}`;
      case 'annexA':
        return 'ISO/IEC 27001 Anhang A, weder in der Ausgabe von 2022 noch in der von 2013';
      case 'framework':
        return `${instead.name}, wo die Kennungen dieser Form von ${instead.first} bis ${instead.last} gehen`;
      case 'cloud': {
        const { ids, meant, of2026 } = instead;
        const own = `ISO/IEC 27017:2015 mit den eigenen Maßnahmen ${ids.join(', ')}`;
        if (meant !== undefined) {
          return `${own}; die Ausgabe von 2026 hat laut Berichten ${meant}, ohne CLD`;
        }
        return of2026
          ? `${own}; die der Ausgabe von 2026 sind laut Berichten ${of2026.join(', ')}, ohne CLD`
          : own;
      }
    }
  },
};
