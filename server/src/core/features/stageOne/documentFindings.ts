import { message } from '../../base/language.js';
import type { World } from '../../rules/runRules.js';
import { relativePath } from '../../workspace/paths.js';
import type { DocumentsOverview, RequiredInformation } from '../documentsOverview.js';
import { documentStatusNames, informationName } from '../overviewWords.js';
import type { StageOneFinding } from './stageOne.js';

/** What is to be said about the documented information that the clauses ask for. */
export function documentFindings(
  { required }: DocumentsOverview,
  world: World,
): readonly StageOneFinding[] {
  return required.flatMap((information) => [
    ...absence(information, world),
    ...draft(information, world),
  ]);
}

function absence(information: RequiredInformation, world: World): readonly StageOneFinding[] {
  const { state, place, form, clause } = information;
  const { language } = world;
  const name = informationName(information, language);
  switch (state) {
    case 'present':
      return [];
    case 'missing':
      return [
        {
          topic: 'documents',
          weight: 'concern',
          clause: place,
          found: words.missing(language, name),
          fix: words.add(language, clause),
          places: [],
        },
      ];
    case 'unclear':
      return [
        {
          topic: 'documents',
          weight: 'observation',
          clause: place,
          found: words.unclear(language, form, name),
          fix: words.haveAtHand(language, clause),
          places: placesOf(information, world, words.mayHold(language)),
        },
      ];
  }
}

/** A document that is asked for and is not in force. Records have no approval. */
function draft(information: RequiredInformation, world: World): readonly StageOneFinding[] {
  const { state, form, documents, place } = information;
  const { language } = world;
  const isInForce = documents.some(({ status }) => status === undefined || status === 'approved');
  return state === 'present' && form === 'document' && documents.length > 0 && !isInForce
    ? [
        {
          topic: 'documents',
          weight: 'concern',
          clause: place,
          found: words.draft(language, informationName(information, language)),
          fix: words.approve(language),
          places: placesOf(information, world, words.notApproved(language)),
        },
      ]
    : [];
}

function placesOf(
  { documents }: RequiredInformation,
  { workspace, language }: World,
  detail: string,
): StageOneFinding['places'] {
  return documents.map(({ uri, title, status }) => ({
    file: relativePath(workspace.root, uri),
    line: 1,
    detail: `${title}: ${detail}${status === undefined ? '' : ` (${documentStatusNames[language][status]})`}`,
  }));
}

const words = {
  missing: message({
    en: (name: string) => `No documented information was found for: ${name}.`,
    de: (name) => `Keine dokumentierte Information gefunden: ${name}.`,
  }),
  add: message({
    en: (clause: string) =>
      `Add it, or name the clause in the header of the document that holds it: clauses: ['${clause}'].`,
    de: (clause) =>
      `Ergänzen Sie sie, oder nennen Sie den Abschnitt in den Kopfdaten des Dokuments, das sie enthält: clauses: ['${clause}'].`,
  }),
  unclear: message({
    en: (form: RequiredInformation['form'], name: string) =>
      `It is not clear where this ${form} is kept: ${name}.`,
    de: (form, name) =>
      `Es ist unklar, wo ${form === 'record' ? 'diese Aufzeichnung' : 'dieses Dokument'} liegt: ${name}.`,
  }),
  haveAtHand: message({
    en: (clause: string) =>
      `Have its place at hand for the audit; the header of a document can name the clause: clauses: ['${clause}'].`,
    de: (clause) =>
      `Halten Sie den Ort für das Audit bereit; die Kopfdaten eines Dokuments können den Abschnitt nennen: clauses: ['${clause}'].`,
  }),
  mayHold: message({ en: () => 'may hold it', de: () => 'enthält es vielleicht' }),
  draft: message({
    en: (name: string) => `It is not approved: ${name}.`,
    de: (name) => `Nicht freigegeben: ${name}.`,
  }),
  approve: message({
    en: () => 'Have it approved before the audit.',
    de: () => 'Lassen Sie es vor dem Audit freigeben.',
  }),
  notApproved: message({ en: () => 'not approved', de: () => 'nicht freigegeben' }),
};
