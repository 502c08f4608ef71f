import { message } from '../../base/language.js';
import { english, german } from '../wording.js';

export const messages = {
  ended: message({
    en: (claim: string) =>
      `${english.quoted(claim)} cannot be: certificates to ISO/IEC 27001:2013 ended on 31 October 2025. Whoever checks it finds no certificate: name the edition of the one that is held, or say that it has ended.`,
    de: (claim) =>
      `${german.quoted(claim)} kann nicht stimmen: Zertifikate nach ISO/IEC 27001:2013 endeten am 31. Oktober 2025. Wer das nachprüft, findet kein Zertifikat: Nennen Sie die Ausgabe des gültigen Zertifikats, oder schreiben Sie, dass es abgelaufen ist.`,
  }),
  alone: message({
    en: (claim: string) =>
      `${english.quoted(claim)} claims a certificate that stands alone: certification is to ISO/IEC 27001, and the controls of ISO/IEC 27017 can be a part of it. A certification body objects to a claim that the certificate does not bear out: name both standards.`,
    de: (claim) =>
      `${german.quoted(claim)} behauptet ein eigenständiges Zertifikat: Zertifiziert wird nach ISO/IEC 27001, die Maßnahmen aus ISO/IEC 27017 können dazugehören. Eine Zertifizierungsstelle beanstandet eine Aussage, die das Zertifikat nicht trägt: Nennen Sie beide Normen.`,
  }),
  changeTo: message({
    en: (claim: string) => `Change to "${claim}"`,
    de: (claim) => `In „${claim}“ ändern`,
  }),
  to2022: message({
    en: () => 'Change to the edition of 2022',
    de: () => 'In die Ausgabe von 2022 ändern',
  }),
};
