import { message } from '../../base/language.js';

export const messages = {
  /** Said once a document; it is the same for each of its mistakes. */
  consequence: message({
    en: () =>
      'Until then owner, version and approval may not be read, for which an auditor looks (ISO/IEC 27001, 7.5.2).',
    de: () =>
      'Bis dahin sind Verantwortlicher, Version und Freigabe womöglich nicht zu lesen; im Audit wird danach gefragt (ISO/IEC 27001, Abschnitt 7.5.2).',
  }),
};
