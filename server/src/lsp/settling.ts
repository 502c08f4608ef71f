import { completions } from '../core/features/completions.js';
import { hover } from '../core/features/hover.js';
import type { IsmsDocument } from '../core/model/ismsDocument.js';
import { placedParts } from '../core/model/placedParts.js';
import { isIsmsFolder, worldOf } from './folder.js';
import { letGoOfClosed } from './letGo.js';
import type { Server } from './server.js';

export interface Settling {
  /** Something has changed. Once all documents have been read, what can be done for the first questions is done when idle. */
  changed(): void;
}

type SettlingContext = Pick<
  Server,
  'session' | 'host' | 'rest' | 'occasion' | 'indexing' | 'diagnostics' | 'readings'
>;

/** Later than the status is counted, which has the findings of all documents made. */
const pauseBeforeWarming = 300;
const pauseBeforeReleasing = 1_200;

/** So many documents are looked at, and so many places in each. */
const warmedDocuments = 12;
const warmedPlaces = 4;

/**
 * Readies the server for the first questions after the documents have been read. The first card of a
 * control reads the catalogue's texts and runs code that has never run, which takes many times as long
 * as a later one; nobody should have to wait for that while pointing at a word. Afterwards memory that
 * only reading needed is given back.
 */
export function createSettling(server: SettlingContext): Settling {
  const { host, indexing } = server;
  let isSettled = false;
  let callOff: () => void = () => undefined;

  function changed(): void {
    isSettled &&= !indexing.isIndexing();
    planned(isSettled ? pauseBeforeReleasing : pauseBeforeWarming, isSettled ? release : settle);
  }

  function planned(pause: number, work: () => Promise<void>): void {
    callOff();
    callOff = host.later(pause, () => void work());
  }

  async function settle(): Promise<void> {
    if (indexing.isIndexing()) {
      return;
    }
    isSettled = true;
    await warmUp(server);
    if (indexing.isIndexing()) {
      return;
    }
    await keepReadings(server);
    planned(pauseBeforeReleasing, release);
  }

  async function release(): Promise<void> {
    const isMoreLeft = await letGoOfClosed(server);
    if (!isMoreLeft) {
      host.releaseMemory();
    } else if (isSettled) {
      planned(pauseBeforeReleasing, release);
    }
  }

  return { changed };
}

/** Asks what editors ask, one question at a time, so that theirs come in between. */
async function warmUp({ session, rest, occasion, indexing }: SettlingContext): Promise<void> {
  for (const folder of session.folders().filter(isIsmsFolder)) {
    const world = worldOf(folder, occasion());
    for (const { document, offset } of placesIn(folder.workspace.documents.values())) {
      if (indexing.isIndexing()) {
        return;
      }
      await rest();
      hover(document, offset, world);
      await rest();
      completions(document, offset, world);
    }
  }
}

/** What was read is kept for the next start. */
async function keepReadings({ session, readings, rest }: SettlingContext): Promise<void> {
  for (const { root, workspace } of session.folders().filter(({ root }) => root !== '')) {
    await readings.keep(root, [...workspace.documents.values()], rest);
  }
}

interface Place {
  readonly document: IsmsDocument;
  readonly offset: number;
}

/** Places at which documents name controls, in some documents. */
function* placesIn(documents: Iterable<IsmsDocument>): Iterable<Place> {
  let count = 0;
  for (const document of documents) {
    const offsets = firstControls(document);
    count += offsets.length > 0 ? 1 : 0;
    for (const offset of offsets) {
      yield { document, offset };
    }
    if (count >= warmedDocuments) {
      return;
    }
  }
}

/** Read part by part: who points at a word would wait while all that a very large document names is gathered. */
function firstControls(document: IsmsDocument): readonly number[] {
  const offsets: number[] = [];
  for (const { part, start } of placedParts(document)) {
    const room = warmedPlaces - offsets.length;
    if (room === 0) {
      break;
    }
    offsets.push(...part.references.slice(0, room).map(({ range }) => start + range.end));
  }
  return offsets;
}
