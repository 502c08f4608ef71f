import { findControl } from '../../core/features/findControl.js';
import { type NewDocument, newPolicy } from '../../core/report/firstSteps/newPolicy.js';
import { newStatement } from '../../core/report/firstSteps/newStatement.js';
import { recognisedPage } from '../../core/report/firstSteps/recognisedPage.js';
import type { World } from '../../core/rules/runRules.js';
import {
  newPolicyRequest,
  newStatementRequest,
  recognisedRequest,
} from '../../protocol/firstSteps.js';
import type { Draft } from '../../protocol/responsibility.js';
import type { Server } from '../server.js';
import { uriIn, worldFor } from './requestedWorld.js';

/** Answers what helps to begin: new documents, and what was understood of those that are there. */
export function registerFirstStepHandlers(server: Server): void {
  const { connection } = server;

  connection.onRequest(newPolicyRequest, (params: unknown) => {
    const world = worldFor(server, uriIn(params));
    const { id, edition }: { id?: unknown; edition?: unknown } = { ...(params ?? {}) };
    const control =
      typeof id === 'string'
        ? findControl(id, typeof edition === 'string' ? edition : undefined, world.catalogue)
        : undefined;
    return control ? draftFrom(newPolicy(control, world), world) : null;
  });

  connection.onRequest(newStatementRequest, (params) => {
    const world = worldFor(server, uriIn(params));
    return draftFrom(newStatement(world), world);
  });

  connection.onRequest(recognisedRequest, (params) => ({
    markdown: recognisedPage(worldFor(server, uriIn(params))),
  }));
}

function draftFrom(document: NewDocument, { workspace }: World): Draft {
  return { ...document, root: workspace.root };
}
