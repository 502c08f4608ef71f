import type { World } from '../../rules/runRules.js';
import { relativePath } from '../../workspace/paths.js';
import type { DocumentsOverview, RequiredInformation } from '../documentsOverview.js';
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
  const { state, place, name, form } = information;
  switch (state) {
    case 'present':
      return [];
    case 'missing':
      return [
        {
          topic: 'documents',
          weight: 'concern',
          clause: place,
          found: `No documented information was found for: ${name}.`,
          fix: `Add it, or name the clause in the header of the document that holds it: clauses: ['${information.clause}'].`,
          places: [],
        },
      ];
    case 'unclear':
      return [
        {
          topic: 'documents',
          weight: 'observation',
          clause: place,
          found: `It is not clear where this ${form} is kept: ${name}.`,
          fix: `Have its place at hand for the audit; the header of a document can name the clause: clauses: ['${information.clause}'].`,
          places: placesOf(information, world, 'may hold it'),
        },
      ];
  }
}

/** A document that is asked for and is not in force. Records have no approval. */
function draft(information: RequiredInformation, world: World): readonly StageOneFinding[] {
  const { state, form, documents, place, name } = information;
  const isInForce = documents.some(({ status }) => status === undefined || status === 'approved');
  return state === 'present' && form === 'document' && documents.length > 0 && !isInForce
    ? [
        {
          topic: 'documents',
          weight: 'concern',
          clause: place,
          found: `It is not approved: ${name}.`,
          fix: 'Have it approved before the audit.',
          places: placesOf(information, world, 'not approved'),
        },
      ]
    : [];
}

function placesOf(
  { documents }: RequiredInformation,
  { workspace }: World,
  detail: string,
): StageOneFinding['places'] {
  return documents.map(({ uri, title, status }) => ({
    file: relativePath(workspace.root, uri),
    line: 1,
    detail: `${title}: ${detail}${status === undefined ? '' : ` (${status})`}`,
  }));
}
