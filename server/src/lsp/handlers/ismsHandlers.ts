import type { ControlId } from '../../core/catalogue/control.js';
import { editionName } from '../../core/catalogue/names.js';
import { fullCard } from '../../core/features/controlCard.js';
import { controlDetails } from '../../core/features/controlDetails.js';
import { controlPlaces } from '../../core/features/controlPlaces.js';
import { controlsInUse } from '../../core/features/controlsInUse.js';
import { coverageOf } from '../../core/features/coverage.js';
import { findControl } from '../../core/features/findControl.js';
import { treatmentLinks } from '../../core/features/treatmentLinks.js';
import type { World } from '../../core/rules/runRules.js';
import {
  controlCardRequest,
  controlPlacesRequest,
  controlRequest,
  controlsRequest,
} from '../../protocol/controls.js';
import { coverageRequest } from '../../protocol/coverage.js';
import { rulesRequest } from '../../protocol/rules.js';
import { checkWorkspaceRequest } from '../../protocol/status.js';
import { type Folder, isIsmsFolder, worldOf } from '../folder.js';
import { canonicalUri } from '../fromProto.js';
import type { Server } from '../server.js';
import { countFindings } from '../status.js';
import * as toProto from '../toProto.js';

/** Answers our own requests, which any client may send. */
export function registerIsmsHandlers(server: Server): void {
  const { connection, session, host, rules } = server;

  /** The folder that a request names; else the first that holds an ISMS, else the first. */
  function folderFor(uri: string | undefined): Folder {
    if (uri !== undefined) {
      const canonical = canonicalUri(uri);
      return session.folders().find(({ root }) => root === canonical) ?? session.folderOf(canonical);
    }
    const folders = session.folders();
    return folders.find(isIsmsFolder) ?? folders[0] ?? session.folderOf('');
  }

  function worldFor(uri: string | undefined): World {
    return worldOf(folderFor(uri), host.today());
  }

  connection.onRequest(coverageRequest, (params) => coverageOf(worldFor(uriIn(params))));

  connection.onRequest(controlRequest, (params) => {
    const { id, edition } = controlIn(params);
    return controlDetails(id, edition, worldFor(undefined).catalogue) ?? null;
  });

  connection.onRequest(controlsRequest, () => {
    const { catalogue, configuration } = worldFor(undefined);
    return controlsInUse(catalogue, configuration.editions).map(
      ({ id, title, standard, edition, group }) => ({
        id,
        title,
        standard: editionName(standard, edition),
        edition,
        theme: group.title,
      }),
    );
  });

  connection.onRequest(controlCardRequest, (params) => {
    const world = worldFor(uriIn(params));
    const { id, edition } = controlIn(params);
    const control = findControl(id, edition, world.catalogue);
    return control
      ? { markdown: fullCard(control, { ...world, treatment: treatmentLinks(control.id, world) }) }
      : null;
  });

  connection.onRequest(controlPlacesRequest, (params) => {
    const world = worldFor(uriIn(params));
    const { documents } = world.workspace;
    return controlPlaces(controlIn(params).id as ControlId, world).map((place) => {
      const document = documents.get(place.uri);
      const { start, end } = place.range;
      const atStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      return { ...place, range: document ? toProto.range(document, { start, end }) : atStart };
    });
  });

  connection.onRequest(rulesRequest, () => {
    const { configuration } = worldFor(undefined);
    return rules.map(({ id, summary, severity }) => ({
      id,
      summary,
      severity: configuration.rules[id] ?? severity,
    }));
  });

  connection.onRequest(checkWorkspaceRequest, async (token) => {
    const counted = await countFindings(server, token);
    connection.languages.diagnostics.refresh();
    return counted;
  });
}

/** Clients that nobody here wrote can send anything. */
function uriIn(params: unknown): string | undefined {
  const uri: unknown = typeof params === 'object' && params && 'uri' in params ? params.uri : undefined;
  return typeof uri === 'string' ? uri : undefined;
}

function controlIn(params: unknown): { readonly id: string; readonly edition: string | undefined } {
  if (typeof params !== 'object' || params === null) {
    return { id: '', edition: undefined };
  }
  const { id, edition }: { id?: unknown; edition?: unknown } = params;
  return {
    id: typeof id === 'string' ? id : '',
    edition: typeof edition === 'string' ? edition : undefined,
  };
}
