import type { Annotation } from './clientAbilities.js';
import type { Server } from './server.js';

export interface AnnotationRefresh {
  /** Something has changed; the client is told when typing pauses, if it concerns other documents. */
  changed(): void;
}

/** Soon enough for a setting to take effect at once, late enough not to follow each key. */
const pauseBeforeRefreshing = 150;

/**
 * Has the client ask again for what it draws into texts: hints, lenses and colours of one document
 * depend on all others, by the indexes, and on the settings.
 */
export function createAnnotationRefresh(
  { connection, session, host }: Pick<Server, 'connection' | 'session' | 'host'>,
  refreshes: () => readonly Annotation[],
): AnnotationRefresh {
  const refresh: Readonly<Record<Annotation, () => Promise<void>>> = {
    inlayHint: () => connection.languages.inlayHint.refresh(),
    codeLens: () => connection.sendRequest('workspace/codeLens/refresh'),
    semanticTokens: () => connection.languages.semanticTokens.refresh(),
  };
  let callOff: () => void = () => undefined;
  let basis: readonly unknown[] = [];

  function tell(): void {
    const now = session
      .folders()
      .flatMap(({ workspace, configuration, settings }) => [
        workspace.index,
        configuration,
        settings,
      ]);
    if (now.length === basis.length && now.every((one, index) => one === basis[index])) {
      return;
    }
    basis = now;
    for (const annotation of refreshes()) {
      refresh[annotation]().catch(() => undefined);
    }
  }

  return {
    changed() {
      callOff();
      callOff = host.later(pauseBeforeRefreshing, tell);
    },
  };
}
