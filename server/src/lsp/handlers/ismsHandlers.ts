import type { ControlId } from '../../core/catalogue/control.js';
import { editionName } from '../../core/catalogue/names.js';
import { fullCard } from '../../core/features/controlCard.js';
import { aboutOf, controlDetails } from '../../core/features/controlDetails.js';
import { controlPlaces } from '../../core/features/controlPlaces.js';
import { sectionedCard } from '../../core/features/controlSections.js';
import { controlsInUse } from '../../core/catalogue/controlsInUse.js';
import { coverageOf } from '../../core/features/coverage.js';
import { findControl } from '../../core/features/findControl.js';
import { mappingTable } from '../../core/features/mappingTable.js';
import { treatmentLinks } from '../../core/features/treatmentLinks.js';
import { mappingText } from '../../core/report/mappingText.js';
import { summaryOf } from '../../core/rules/rule.js';
import type { World } from '../../core/rules/runRules.js';
import {
  type ControlCard,
  type ControlPlace,
  type ControlSummary,
  controlCardRequest,
  controlPlacesRequest,
  controlRequest,
  controlsRequest,
} from '../../protocol/controls.js';
import { coverageRequest } from '../../protocol/coverage.js';
import { mappingTableRequest } from '../../protocol/mapping.js';
import { rulesRequest } from '../../protocol/rules.js';
import { checkWorkspaceRequest } from '../../protocol/status.js';
import type { Server } from '../server.js';
import { countFindings } from '../status.js';
import * as toProto from '../toProto.js';
import { uriIn, worldFor } from './requestedWorld.js';

/** Answers our own requests, which any client may send. */
export function registerIsmsHandlers(server: Server): void {
  const { connection, rules } = server;

  connection.onRequest(coverageRequest, (params) => coverageOf(worldFor(server, uriIn(params))));

  connection.onRequest(controlRequest, (params) => {
    const { id, edition } = controlIn(params);
    return controlDetails(id, edition, worldFor(server).catalogue) ?? null;
  });

  connection.onRequest(controlsRequest, () => controlSummaries(worldFor(server)));

  connection.onRequest(controlCardRequest, (params) =>
    controlCard(controlIn(params), worldFor(server, uriIn(params))),
  );

  connection.onRequest(controlPlacesRequest, (params) =>
    placesOf(controlIn(params).id, worldFor(server, uriIn(params))),
  );

  connection.onRequest(mappingTableRequest, (params) => {
    const { catalogue, configuration, language } = worldFor(server, uriIn(params));
    const table = mappingTable(catalogue, configuration.editions, language);
    return { text: mappingText(table, isCsvAsked(params) ? 'csv' : 'markdown', language) };
  });

  connection.onRequest(rulesRequest, () => {
    const { configuration, language } = worldFor(server);
    return rules.map((rule) => ({
      id: rule.id,
      summary: summaryOf(language, rule),
      severity: configuration.rules[rule.id] ?? rule.severity,
    }));
  });

  connection.onRequest(checkWorkspaceRequest, async (token) => {
    const counted = await countFindings(server, server.host.pause, token);
    void connection.languages.diagnostics.refresh();
    return counted;
  });
}

function controlSummaries({
  catalogue,
  configuration,
  language,
}: World): readonly ControlSummary[] {
  return controlsInUse(catalogue, configuration.editions).map((control) => ({
    id: control.id,
    title: control.title,
    standard: control.framework?.name ?? editionName(control.standard, control.edition, language),
    edition: control.edition,
    theme: control.group.title,
    about: aboutOf(control, catalogue, language),
  }));
}

function controlCard({ id, edition }: NamedControl, world: World): ControlCard | null {
  const control = findControl(id, edition, world.catalogue);
  if (!control) {
    return null;
  }
  const context = { ...world, treatment: treatmentLinks(control.id, world) };
  return { markdown: fullCard(control, context), ...sectionedCard(control, context) };
}

function placesOf(id: string, world: World): readonly ControlPlace[] {
  const start = { line: 0, character: 0 };
  return controlPlaces(id as ControlId, world).map((place) => {
    const document = world.workspace.documents.get(place.uri);
    const range = document ? toProto.range(document, place.range) : { start, end: start };
    return { ...place, range };
  });
}

function isCsvAsked(params: unknown): boolean {
  return (
    typeof params === 'object' && params !== null && 'format' in params && params.format === 'csv'
  );
}

interface NamedControl {
  readonly id: string;
  readonly edition: string | undefined;
}

function controlIn(params: unknown): NamedControl {
  if (typeof params !== 'object' || params === null) {
    return { id: '', edition: undefined };
  }
  const { id, edition }: { id?: unknown; edition?: unknown } = params;
  return {
    id: typeof id === 'string' ? id : '',
    edition: typeof edition === 'string' ? edition : undefined,
  };
}
