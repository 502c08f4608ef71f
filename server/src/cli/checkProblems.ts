import type { Texts } from '../core/base/language.js';
import { problem } from './problem.js';
import type { Notice } from './readWorkspace.js';

/** Why nothing was checked. */
export const checkProblems = {
  noDocuments: problem({
    en: (paths: readonly string[]) =>
      `There are no documents in ${english(paths)}; name a folder with Markdown files, or look at documents.include in isms.yaml.`,
    de: (paths) =>
      `In ${german(paths)} sind keine Dokumente; nennen Sie einen Ordner mit Markdown-Dateien, oder sehen Sie documents.include in isms.yaml nach.`,
  }),
  nothingRead: problem({
    en: (paths: readonly string[], first: Notice, further: number) =>
      `Nothing in ${english(paths)} could be checked: "${first.path}" ${first.text.en}${further > 0 ? ` (and ${further} more)` : ''}; save documents as text in UTF-8, or name another folder.`,
    de: (paths, first, further) =>
      `In ${german(paths)} war nichts zu prüfen: „${first.path}“ ${first.text.de}${further > 0 ? ` (und ${further} weitere)` : ''}; speichern Sie Dokumente als Text in UTF-8, oder nennen Sie einen anderen Ordner.`,
  }),
  unread: problem({
    en: ({ path, text }: Notice) => `"${path}" ${text.en}; name another file or folder.`,
    de: ({ path, text }) =>
      `„${path}“ ${text.de}; nennen Sie eine andere Datei oder einen anderen Ordner.`,
  }),
  inputAlone: problem({
    en: () => 'The standard input, "-", is checked by itself; leave out the other paths.',
    de: () => 'Die Standardeingabe, „-“, wird für sich geprüft; lassen Sie die anderen Pfade weg.',
  }),
  inputNotFixed: problem({
    en: () => '--fix cannot change the standard input; name a file or a folder.',
    de: () =>
      '--fix kann die Standardeingabe nicht ändern; nennen Sie eine Datei oder einen Ordner.',
  }),
  inputWithoutBaseline: problem({
    en: () => 'A baseline knows files; name a file or a folder with --update-baseline.',
    de: () =>
      'Ein Ausgangsstand kennt Dateien; nennen Sie mit --update-baseline eine Datei oder einen Ordner.',
  }),
  baselineInPart: problem({
    en: ({ path }: Notice) =>
      `"${path}" holds more documents than are read at once, and a baseline would forget the findings of the others; choose fewer documents with documents.include in isms.yaml.`,
    de: ({ path }) =>
      `„${path}“ enthält mehr Dokumente, als auf einmal gelesen werden, und ein Ausgangsstand vergäße die Befunde der übrigen; wählen Sie mit documents.include in isms.yaml weniger Dokumente aus.`,
  }),
  inputUnread: problem({
    en: (reason: Texts) => `The standard input is not read: ${reason.en}.`,
    de: (reason) => `Die Standardeingabe wird nicht gelesen: ${reason.de}.`,
  }),
  dryRunAlone: problem({
    en: () => '--dry-run shows what --fix would change; give both.',
    de: () => '--dry-run zeigt, was --fix ändern würde; geben Sie beides an.',
  }),
};

function english(paths: readonly string[]): string {
  return paths.map((path) => `"${path}"`).join(', ');
}

function german(paths: readonly string[]): string {
  return paths.map((path) => `„${path}“`).join(', ');
}
