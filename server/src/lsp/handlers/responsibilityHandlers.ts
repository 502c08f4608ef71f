import { sharedResponsibility } from '../../core/features/responsibility/sharedResponsibility.js';
import { serviceModels } from '../../core/features/responsibility/cloudServices.js';
import type { ChosenService } from '../../core/features/responsibility/guidedParts.js';
import { draftOf, isDraftKind } from '../../core/report/responsibility/drafts.js';
import { overviewWords } from '../../core/report/responsibility/overviewWords.js';
import { serviceTitle } from '../../core/report/responsibility/responsibilityWords.js';
import { draftRequest, sharedResponsibilityRequest } from '../../protocol/responsibility.js';
import type { Server } from '../server.js';
import { uriIn, worldFor } from './requestedWorld.js';

/** Answers who does what in the cloud, and drafts documents about it. */
export function registerResponsibilityHandlers(server: Server): void {
  const { connection } = server;

  connection.onRequest(sharedResponsibilityRequest, (params) => {
    const world = worldFor(server, uriIn(params));
    const { services, totals } = sharedResponsibility(world);
    return {
      root: world.workspace.root,
      services: services.map((service) => ({
        ...service,
        title: serviceTitle(service) ?? overviewWords[world.language].cloudService,
      })),
      totals,
    };
  });

  connection.onRequest(draftRequest, (params: unknown) => {
    const { kind, services } = asRecord(params);
    if (typeof kind !== 'string' || !isDraftKind(kind)) {
      return null;
    }
    const world = worldFor(server, uriIn(params));
    const chosen = Array.isArray(services) ? services.flatMap(serviceIn) : [];
    return { ...draftOf(kind, chosen, world), root: world.workspace.root };
  });
}

/** Longer names are cut: they become headings and names of files. */
const longestName = 120;

/** Clients that nobody here wrote can send anything. */
function serviceIn(value: unknown): readonly ChosenService[] {
  const { name, model } = asRecord(value);
  const known = serviceModels.find((one) => one === model);
  return typeof name === 'string'
    ? [{ name: name.slice(0, longestName), ...(known && { model: known }) }]
    : [];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
