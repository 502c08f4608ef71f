import { message } from '../../base/language.js';

/** Who relies on a control: a risk, or a place in the document. */
export type Relying =
  | { readonly kind: 'risk'; readonly id: string }
  | { readonly kind: 'document' | 'frontMatter' | 'treatmentPlan' };

export const messages = {
  excluded: message({
    en: (who: Relying, control: string) =>
      `${relying.en(who)} on ${control}, but the Statement of Applicability excludes it. An auditor takes that for a contradiction (ISO/IEC 27001, 6.1.3 b to d): make the control applicable, or name another one here.`,
    de: (who, control) =>
      `${relying.de(who)} auf ${control}, die Erklärung zur Anwendbarkeit schließt die Maßnahme aber aus. Im Audit gilt das als Widerspruch (ISO/IEC 27001, Abschnitt 6.1.3 b bis d): Kennzeichnen Sie sie als anwendbar, oder nennen Sie hier eine andere.`,
  }),
  here: message({
    en: (control: string) => `${control} is excluded here.`,
    de: (control) => `${control} ist hier ausgeschlossen.`,
  }),
  makeApplicable: message({
    en: (control: string) => `Make ${control} applicable in the Statement of Applicability`,
    de: (control) => `${control} in der Erklärung zur Anwendbarkeit als anwendbar kennzeichnen`,
  }),
  remove: message({
    en: (control: string) => `Remove ${control} here`,
    de: (control) => `${control} hier entfernen`,
  }),
};

const relying = {
  en: (who: Relying) => {
    switch (who.kind) {
      case 'risk':
        return `Risk ${who.id} relies`;
      case 'document':
        return 'This document relies';
      case 'frontMatter':
        return 'The front matter of this document relies';
      case 'treatmentPlan':
        return 'This treatment plan relies';
    }
  },
  de: (who: Relying) => {
    switch (who.kind) {
      case 'risk':
        return `Das Risiko ${who.id} stützt sich`;
      case 'document':
        return 'Dieses Dokument stützt sich';
      case 'frontMatter':
        return 'Dieses Dokument stützt sich in seinen Kopfdaten';
      case 'treatmentPlan':
        return 'Dieser Risikobehandlungsplan stützt sich';
    }
  },
};
