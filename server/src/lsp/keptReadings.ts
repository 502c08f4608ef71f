import type { IsmsDocument, Reading } from '../core/model/ismsDocument.js';
import { parseDocument } from '../core/model/parseDocument.js';
import { type KeptReading, keptReadingOf, withKeptReading } from '../core/workspace/keptReading.js';
import type { Storage } from './host.js';

/** So many documents are written down before requests may run: about a millisecond of work. */
const atOnce = 32;

/**
 * What was read of documents at an earlier start. A document that is still the same, under the same
 * name and read in the same way, is not read again for the indexes. Where nothing is kept, or by
 * another version, everything is read.
 */
export class KeptReadings {
  readonly #storage: Storage | undefined;
  /** By the key of a document's text; of the folders that are being read. */
  readonly #known = new Map<string, KeptReading>();
  /** The keys of documents that were read from disk. */
  readonly #keys = new WeakMap<IsmsDocument, string>();
  /** Each folder's keys as they are kept now. */
  readonly #kept = new Map<string, ReadonlySet<string>>();
  readonly #signatures = new WeakMap<Reading, string>();

  constructor(storage: Storage | undefined) {
    this.#storage = storage;
  }

  /** Takes up what is kept of a folder, before its documents are read. */
  async load(root: string): Promise<void> {
    const storage = this.#storage;
    const text = await storage?.read(nameOf(root, storage));
    const kept = text === undefined ? {} : (JSON.parse(text) as KeptFile);
    const own = kept.stamp === storage?.stamp ? Object.entries(kept.readings ?? {}) : [];
    own.forEach(([key, reading]) => this.#known.set(key, reading));
    this.#kept.set(root, new Set(own.map(([key]) => key)));
  }

  /** A document as it is on disk, with all that is kept of it. */
  documentOf(uri: string, text: string, reading: Reading): IsmsDocument {
    const plain = parseDocument(uri, 0, text, reading);
    const key = this.#storage && this.#keyOf(this.#storage, plain);
    const kept = key === undefined ? undefined : this.#known.get(key);
    const document = kept ? withKeptReading(plain, kept) : plain;
    if (key !== undefined) {
      this.#keys.set(document, key);
    }
    return document;
  }

  /** Keeps what was read of a folder's documents, where it is not kept yet; `rest` lets others work meanwhile. */
  async keep(
    root: string,
    documents: readonly IsmsDocument[],
    rest: () => Promise<void>,
  ): Promise<void> {
    this.#known.clear();
    const storage = this.#storage;
    if (!storage) {
      return;
    }
    // One that an editor has open is among them: most are closed again as they were.
    const keyed = documents.map((document) => [this.#keyOf(storage, document), document] as const);
    const keys = new Set(keyed.map(([key]) => key));
    if (isSame(keys, this.#kept.get(root) ?? new Set())) {
      return;
    }
    const entries: string[] = [];
    for (const [index, [key, document]] of keyed.entries()) {
      if (index % atOnce === 0) {
        await rest();
      }
      entries.push(`${JSON.stringify(key)}:${JSON.stringify(keptReadingOf(document))}`);
    }
    this.#kept.set(root, keys);
    const stamp = JSON.stringify(storage.stamp);
    await storage.write(
      nameOf(root, storage),
      `{"stamp":${stamp},"readings":{${entries.join(',\n')}}}`,
    );
  }

  #keyOf(storage: Storage, document: IsmsDocument): string {
    const { uri, text, reading } = document;
    return this.#keys.get(document) ?? storage.digest([this.#signatureOf(reading), uri, text]);
  }

  #signatureOf(reading: Reading): string {
    const known = this.#signatures.get(reading) ?? JSON.stringify(reading);
    this.#signatures.set(reading, known);
    return known;
  }
}

interface KeptFile {
  readonly stamp?: string;
  readonly readings?: Readonly<Record<string, KeptReading>>;
}

function nameOf(root: string, storage: Storage): string {
  return `readings-${storage.digest([root])}.json`;
}

function isSame(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  return first.size === second.size && [...first].every((key) => second.has(key));
}
