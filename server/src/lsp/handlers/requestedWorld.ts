import type { World } from '../../core/rules/runRules.js';
import { isIsmsFolder, worldOf } from '../folder.js';
import { canonicalUri } from '../fromProto.js';
import type { Server } from '../server.js';

/** The world of the folder that a request names; else of the first that holds an ISMS, else of the first. */
export function worldFor({ session, occasion }: Server, uri?: string): World {
  const folders = session.folders();
  const canonical = uri === undefined ? undefined : canonicalUri(uri).replace(/\/$/, '');
  const folder =
    canonical === undefined
      ? (folders.find(isIsmsFolder) ?? folders[0])
      : (folders.find(({ root }) => root === canonical) ?? session.folderOf(canonical));
  return worldOf(folder ?? session.folderOf(''), occasion());
}

/** The `uri` of a request's parameters. Clients that nobody here wrote can send anything. */
export function uriIn(params: unknown): string | undefined {
  const uri: unknown =
    typeof params === 'object' && params && 'uri' in params ? params.uri : undefined;
  return typeof uri === 'string' ? uri : undefined;
}
