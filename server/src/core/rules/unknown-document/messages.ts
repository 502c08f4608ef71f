import { message } from '../../base/language.js';

export const messages = {
  closest: message({
    en: (id: string) => `The most similar id is ${id}, of this document.`,
    de: (id) => `Am ähnlichsten ist die Kennung ${id} dieses Dokuments.`,
  }),
  unknown: message({
    en: (id: string) =>
      `No document of this workspace has the id ${id}. An auditor asks for each document that another refers to (ISO/IEC 27001, 7.5.3): correct the id, or add the document with this id in its front matter.`,
    de: (id) =>
      `Kein Dokument dieses Arbeitsbereichs hat die Kennung ${id}. Im Audit wird nach jedem Dokument gefragt, auf das ein anderes verweist (ISO/IEC 27001, Abschnitt 7.5.3): Korrigieren Sie die Kennung, oder fügen Sie das Dokument hinzu, das diese Kennung in seinen Kopfdaten trägt.`,
  }),
};
