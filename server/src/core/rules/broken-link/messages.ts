import { message } from '../../base/language.js';

export const messages = {
  file: message({
    en: (path: string) =>
      `There is no file ${path} here. Whoever follows the link, an auditor for one, ends nowhere: correct the path, or add the file.`,
    de: (path) =>
      `Die Datei ${path} gibt es hier nicht. Wer dem Link folgt, auch im Audit, kommt nirgends an: Korrigieren Sie den Pfad, oder ergänzen Sie die Datei.`,
  }),
  heading: message({
    en: (path: string, fragment: string) =>
      `${path} has no heading #${fragment}. An auditor who follows the link does not find the place: name a heading that exists.`,
    de: (path, fragment) =>
      `${path} hat keine Überschrift #${fragment}. Wer dem Link folgt, auch im Audit, findet die Stelle nicht: Nennen Sie eine vorhandene Überschrift.`,
  }),
  page: message({
    en: (page: string) =>
      `There is no page "${page}" here. Whoever follows the link, an auditor for one, ends nowhere: correct the name, or add the page.`,
    de: (page) =>
      `Die Seite „${page}“ gibt es hier nicht. Wer dem Link folgt, auch im Audit, kommt nirgends an: Korrigieren Sie den Namen, oder ergänzen Sie die Seite.`,
  }),
  wikiHeading: message({
    en: (page: string, heading: string) =>
      `The page "${page}" has no heading "${heading}". An auditor who follows the link does not find the place: name a heading that exists.`,
    de: (page, heading) =>
      `Die Seite „${page}“ hat keine Überschrift „${heading}“. Wer dem Link folgt, auch im Audit, findet die Stelle nicht: Nennen Sie eine vorhandene Überschrift.`,
  }),
};
