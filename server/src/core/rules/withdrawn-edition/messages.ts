import { message } from '../../base/language.js';

export const messages = {
  withdrawn: message({
    en: (written: string) =>
      `This document names ${written}${written.includes('2013') ? '' : ' and so works to ISO/IEC 27001:2013'}. Certificates to that edition ended on 31 October 2025, and most controls of ISO/IEC 27001:2022 have other numbers: move the document over.`,
    de: (written) =>
      `Dieses Dokument nennt ${written}${written.includes('2013') ? '' : ' und richtet sich damit nach ISO/IEC 27001:2013'}. Zertifikate nach dieser Ausgabe endeten am 31. Oktober 2025, und die meisten Maßnahmen haben heute andere Nummern: Stellen Sie das Dokument auf ISO/IEC 27001:2022 um.`,
  }),
  besideStatement: message({
    en: (written: string) =>
      `This document names ${written}, and the statement of this workspace decides the controls of ISO/IEC 27001:2013. Certificates to that edition ended on 31 October 2025, and most controls of ISO/IEC 27001:2022 have other numbers: move both over.`,
    de: (written) =>
      `Dieses Dokument nennt ${written}, und die Erklärung zur Anwendbarkeit dieses Arbeitsbereichs entscheidet über die Maßnahmen von ISO/IEC 27001:2013. Zertifikate nach dieser Ausgabe endeten am 31. Oktober 2025, und die meisten Maßnahmen haben heute andere Nummern: Stellen Sie beide auf ISO/IEC 27001:2022 um.`,
  }),
  migrate: message({
    en: (count: number) =>
      `Change ${count === 1 ? '1 id' : `${count} ids`} with exactly one successor to ISO/IEC 27001:2022`,
    de: (count) =>
      `${count === 1 ? '1 Kennung' : `${count} Kennungen`} mit genau einem Nachfolger auf ISO/IEC 27001:2022 umstellen`,
  }),
};
