import type { Language } from '../base/language.js';
import { languageOf } from '../rules/languageOf.js';
import type { World } from '../rules/runRules.js';

/** So many documents tell what a workspace is written in; reading all of a large one would take long. */
const mostDocuments = 100;

/**
 * What a new document is written in: the language of most documents of the ISMS, where that is one of
 * ours, else the reader's. The words of the catalogue are English in either.
 */
export function draftLanguage({ workspace, language }: World): Language {
  const documents = [...workspace.documents.values()]
    .filter(({ profile }) => profile.belongsToIsms)
    .slice(0, mostDocuments)
    .map(languageOf);
  const german = documents.filter((one) => one === 'german').length;
  const english = documents.filter((one) => one === 'english').length;
  if (german === english) {
    return language;
  }
  return german > english ? 'de' : 'en';
}
