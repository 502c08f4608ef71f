import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

export const messages = {
  toFill: message({
    en: (placeholder: string) =>
      `${english.quoted(placeholder)} still has to be filled in, but this document is approved. An auditor concludes that nobody read it before (ISO/IEC 27001, 7.5.2): write what belongs here, or set the status back to draft.`,
    de: (placeholder) =>
      `${german.quoted(placeholder)} ist noch auszufüllen, dieses Dokument ist aber freigegeben. Im Audit wird man schließen, dass es vorher niemand gelesen hat (ISO/IEC 27001, Abschnitt 7.5.2): Schreiben Sie, was hierher gehört, oder setzen Sie den Status zurück auf draft.`,
  }),
};
