import type { ControlId } from '../catalogue/control.js';
import type { World } from '../rules/runRules.js';
import { positionAt } from '../syntax/sourceText.js';
import { relativePath } from '../workspace/paths.js';
import type { Workspace } from '../workspace/workspace.js';
import type { CardLink, CardTreatment } from './cardTreatment.js';
import { type ControlPlace, controlPlaces } from './controlPlaces.js';

/** Where the workspace treats the control, each place with a link to its line, for a card. */
export function treatmentLinks(id: ControlId, world: World): CardTreatment {
  return linked(id, world, (place) => ({
    text: textOf(place),
    uri: lineUri(world.workspace, place),
  }));
}

/** As {@link treatmentLinks} for a terminal: each place with its file and line instead of a link. */
export function treatmentPlaces(id: ControlId, world: World): CardTreatment {
  const { workspace } = world;
  return linked(id, world, (place) => {
    const file = relativePath(workspace.root, place.uri);
    return { text: `${textOf(place)} (${file}:${String(lineOf(workspace, place))})` };
  });
}

function linked(
  id: ControlId,
  world: World,
  linkOf: (place: ControlPlace) => CardLink,
): CardTreatment {
  const places = controlPlaces(id, world);
  const ofKind = (kind: ControlPlace['kind']): readonly CardLink[] =>
    places.filter((place) => place.kind === kind).map(linkOf);
  return {
    statement: ofKind('statement'),
    documents: ofKind('document'),
    risks: ofKind('risk'),
    evidence: ofKind('evidence'),
  };
}

/** In a card the line already says that it is the statement, so what that decides counts. */
function textOf({ kind, label, detail }: ControlPlace): string {
  return kind === 'statement' ? (detail ?? label) : label;
}

function lineUri(workspace: Workspace, place: ControlPlace): string {
  return `${place.uri}#L${String(lineOf(workspace, place))}`;
}

function lineOf({ documents }: Workspace, { uri, range }: ControlPlace): number {
  const document = documents.get(uri);
  return document ? positionAt(document, range.start).line + 1 : 1;
}
