import type { ControlId } from '../catalogue/control.js';
import type { World } from '../rules/runRules.js';
import { positionAt } from '../syntax/sourceText.js';
import { relativePath } from '../workspace/paths.js';
import type { Workspace } from '../workspace/workspace.js';
import type { CardLink, CardLinks, CardTreatment } from './cardTreatment.js';
import { type ControlPlace, controlPlaces } from './controlPlaces.js';
import { treatmentOf } from './treatment.js';

/**
 * Where the workspace treats the control, each place with a link to its line, for a card that shows
 * at most `most` links of a kind. How many there are comes from the indexes.
 */
export function treatmentLinks(id: ControlId, world: World, most = Infinity): CardTreatment {
  return linked(id, world, most, (place) => ({
    text: textOf(place),
    uri: lineUri(world.workspace, place),
  }));
}

/** As {@link treatmentLinks} for a terminal: every place, with its file and line instead of a link. */
export function treatmentPlaces(id: ControlId, world: World): CardTreatment {
  const { workspace } = world;
  return linked(id, world, Infinity, (place) => {
    const file = relativePath(workspace.root, place.uri);
    return { text: `${textOf(place)} (${file}:${String(lineOf(workspace, place))})` };
  });
}

function linked(
  id: ControlId,
  world: World,
  most: number,
  linkOf: (place: ControlPlace) => CardLink,
): CardTreatment {
  const places = controlPlaces(id, world, most);
  const { documents, risks } = treatmentOf(world.workspace, id);
  const decisions = [...(world.workspace.index.decisions.get(id)?.values() ?? [])].flat();
  const ofKind = (kind: ControlPlace['kind'], count: number): CardLinks => {
    const shown = places.filter((place) => place.kind === kind).map(linkOf);
    return { shown, count: Math.max(count, shown.length) };
  };
  return {
    statement: ofKind('statement', decisions.length),
    documents: ofKind('document', documents.length),
    risks: ofKind('risk', risks.length),
    evidence: ofKind('evidence', decisions.filter(({ evidence }) => evidence).length),
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
