import { message } from '../../base/language.js';

export const messages = {
  undecided: message({
    en: () =>
      'Two versions of this document were merged and nobody has decided which one holds: it begins here. An auditor cannot tell which text was approved (ISO/IEC 27001, 7.5.3): keep the right text, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    de: () =>
      'Hier wurden zwei Fassungen dieses Dokuments zusammengeführt, ohne dass entschieden ist, welche gilt. Im Audit ist nicht zu erkennen, welcher Text freigegeben wurde (ISO/IEC 27001, Abschnitt 7.5.3): Behalten Sie den richtigen Text, und löschen Sie die Zeilen, die mit <<<<<<<, ======= und >>>>>>> beginnen.',
  }),
};
