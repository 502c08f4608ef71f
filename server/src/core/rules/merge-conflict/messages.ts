import { message } from '../../base/language.js';

export const messages = {
  left: message({
    en: () =>
      'This line is the end of a merge of two versions of this document; what began it was taken away, and the text before it may be that of both. An auditor cannot tell which text was approved (ISO/IEC 27001, 7.5.3): keep the right text, and take out this line and one of ======= before it.',
    de: () =>
      'Diese Zeile ist das Ende einer Zusammenführung zweier Fassungen dieses Dokuments; ihr Anfang wurde gelöscht, und der Text davor kann der beider Fassungen sein. Im Audit ist nicht zu erkennen, welcher Text freigegeben wurde (ISO/IEC 27001, Abschnitt 7.5.3): Behalten Sie den richtigen Text, und löschen Sie diese Zeile und eine mit ======= davor.',
  }),
  undecided: message({
    en: () =>
      'Two versions of this document were merged and nobody has decided which one holds: it begins here. An auditor cannot tell which text was approved (ISO/IEC 27001, 7.5.3): keep the right text, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    de: () =>
      'Hier wurden zwei Fassungen dieses Dokuments zusammengeführt, ohne dass entschieden ist, welche gilt. Im Audit ist nicht zu erkennen, welcher Text freigegeben wurde (ISO/IEC 27001, Abschnitt 7.5.3): Behalten Sie den richtigen Text, und löschen Sie die Zeilen, die mit <<<<<<<, ======= und >>>>>>> beginnen.',
  }),
};
