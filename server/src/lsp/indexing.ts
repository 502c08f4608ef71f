import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

import type { IsmsDocument } from '../core/model/ismsDocument.js';
import type { Occasion } from '../core/rules/runRules.js';
import { baselineName } from '../core/workspace/baseline.js';
import { contributionOf, contributionSteps } from '../core/workspace/contribution.js';
import { mostDocuments } from '../core/workspace/mostDocuments.js';
import type { CatalogueFiles } from './catalogueFiles.js';
import { chosenDocuments, readInPart } from './chosenDocuments.js';
import { configurationName } from './folder.js';
import type { FileText, Host } from './host.js';
import { indexingMessages } from './indexingMessages.js';
import { type KeptReadings } from './keptReadings.js';
import { type DocumentRead, ReadsUnderWay } from './readsUnderWay.js';
import { letGoInLarge } from './letGo.js';
import type { Session } from './session.js';

/** How many files are read before requests may run: some milliseconds of work. */
const batchSize = 4;
/** How many parts of a long document are read before requests may run. */
const stepsAtOnce = 4;
/** How many documents go into the indexes at a time: each time, the indexes are copied. */
const sharedSize = 512;
/** How long `isms.yaml` must rest before another choice of documents is read. */
const pauseBeforeReading = 300;

interface IndexingContext {
  readonly connection: Connection;
  readonly session: Session;
  readonly host: Host;
  readonly catalogues: CatalogueFiles;
  readonly readings: KeptReadings;
  /** What the log and the progress are told in. */
  readonly occasion: () => Occasion;
}

/** Reads folders and files into the session, a batch at a time, so that requests are answered meanwhile. */
export class Indexing {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #host: Host;
  readonly #catalogues: CatalogueFiles;
  readonly #readings: KeptReadings;
  readonly #occasion: () => Occasion;
  readonly #context: IndexingContext;
  readonly #showsProgress: () => boolean;
  readonly #finished: () => void;
  /** By folder, the choice of documents that it was read with. */
  readonly #readWith = new Map<string, string>();
  readonly #reads = new ReadsUnderWay();
  #running = 0;
  #hasRead = false;
  #callOff: () => void = () => undefined;

  /** `finished` is called each time when nothing is left to be read. */
  constructor(context: IndexingContext, showsProgress: () => boolean, finished: () => void) {
    this.#connection = context.connection;
    this.#session = context.session;
    this.#host = context.host;
    this.#catalogues = context.catalogues;
    this.#readings = context.readings;
    this.#occasion = context.occasion;
    this.#context = context;
    this.#showsProgress = showsProgress;
    this.#finished = finished;
  }

  /** Whether documents are being read, or have not been read yet. */
  isIndexing(): boolean {
    return this.#running > 0 || !this.#hasRead;
  }

  /** Reads folders from disk: their configuration, the names of their files, their documents. */
  async indexFolders(roots: readonly string[]): Promise<void> {
    this.#running += 1;
    try {
      for (const root of roots) {
        await this.#indexFolder(root);
      }
    } finally {
      this.#running -= 1;
      this.#hasRead = true;
      this.#finished();
    }
  }

  /** Reads files again, which may have changed, come or gone. */
  async refreshFiles(uris: readonly string[], done?: (count: number) => void): Promise<void> {
    const read: DocumentRead[] = [];
    for (let start = 0; start < uris.length; start += batchSize) {
      const batch = uris.slice(start, start + batchSize);
      const documents = await Promise.all(batch.map((uri) => this.#readDocument(uri)));
      read.push(...documents.filter((document) => document !== undefined));
      if (read.length >= sharedSize) {
        this.#take(read.splice(0), uris.length);
      }
      done?.(start + batch.length);
      await this.#host.pause();
    }
    this.#take(read, uris.length);
  }

  /** Reads catalogues again that are among files which may have changed, come or gone. */
  async refreshCatalogues(uris: readonly string[]): Promise<void> {
    await this.#catalogues.refresh(uris);
  }

  /** Reads one file again; one that is no document of a folder, or that the editor holds, is left alone. */
  async refreshFile(uri: string): Promise<void> {
    const read = await this.#readDocument(uri);
    this.#take(read ? [read] : [], 1);
  }

  /** Files have gone: what is being read of them does not come into the session. */
  dropReads(isGone: (uri: string) => boolean): void {
    this.#reads.drop(isGone);
  }

  #take(read: readonly DocumentRead[], expected: number): void {
    const current = read.filter(({ counts }) => counts());
    if (current.length > 0) {
      this.#session.setDocuments(current.map(({ document }) => document));
      for (const { document } of current) {
        letGoInLarge(document, this.#session.folderOf(document.uri).workspace, expected);
      }
    }
  }

  /** Gives a document that was read; what else there is to be known of the file goes into the session. */
  async #readDocument(uri: string): Promise<DocumentRead | undefined> {
    if (!this.#isWanted(uri) || !this.#hasRoomFor(uri)) {
      return undefined;
    }
    const session = this.#session;
    const counts = this.#reads.begin(uri);
    const file = await this.#host.readTextWithin(session.folderOf(uri).root, uri);
    this.#tellSkipped(uri, file);
    if ('skipped' in file || this.#isSetting(uri)) {
      if (counts()) {
        session.setFile(uri, 'text' in file ? file.text : undefined);
      }
      return undefined;
    }
    const document = this.#readings.documentOf(uri, file.text, session.folderOf(uri).reading);
    await this.#readForIndexes(document);
    return { document, counts };
  }

  #tellSkipped(uri: string, file: FileText): void {
    if ('skipped' in file && file.skipped !== 'missing') {
      const text = indexingMessages.notRead(this.#occasion().language, uri, file.skipped);
      this.#connection.console.info(text);
    }
  }

  /** What the indexes need of it is read now, in between requests, and remembered. */
  async #readForIndexes(document: IsmsDocument): Promise<void> {
    const steps = contributionSteps(document);
    for (let count = 1; steps.next().done !== true; count += 1) {
      if (count % stepsAtOnce === 0) {
        await this.#host.pause();
      }
    }
    contributionOf(document);
  }

  #isWanted(uri: string): boolean {
    const session = this.#session;
    return (
      !session.isOpen(uri) &&
      session.folderOf(uri).root !== '' &&
      (this.#isSetting(uri) || session.isDocument(uri))
    );
  }

  /** Documents that come later do not exceed either what a folder may have. */
  #hasRoomFor(uri: string): boolean {
    const { root, workspace, isInPart } = this.#session.folderOf(uri);
    const { documents } = workspace;
    const count = documents.size + this.#reads.count();
    const hasRoom = this.#isSetting(uri) || documents.has(uri) || count < mostDocuments;
    if (!hasRoom && !isInPart) {
      readInPart(root, count + 1, this.#context);
    }
    return hasRoom;
  }

  #isSetting(uri: string): boolean {
    return this.#session.isConfiguration(uri) || this.#session.isBaseline(uri);
  }

  /** Reads a folder again, soon, where its `isms.yaml` has come to choose other documents. */
  keepUp(): void {
    const outdated = this.#session
      .folders()
      .map(({ root }) => root)
      .filter((root) => (this.#readWith.get(root) ?? this.#choice(root)) !== this.#choice(root));
    if (outdated.length > 0 && this.#running === 0) {
      this.#callOff();
      this.#callOff = this.#host.later(pauseBeforeReading, () => {
        void this.indexFolders(outdated);
      });
    }
  }

  async #indexFolder(root: string): Promise<void> {
    await this.refreshFile(`${root}/${configurationName}`);
    await this.refreshFile(`${root}/${baselineName}`);
    await this.#catalogues.readNamed();
    await this.#readings.load(root);
    this.#readWith.set(root, this.#choice(root));
    const uris: string[] = [];
    for await (const batch of this.#host.listFiles(root)) {
      uris.push(...batch);
    }
    const documents = chosenDocuments(root, uris, this.#context);
    this.#takeNames(root, uris, new Set(documents));
    const progress = this.#showsProgress() ? await this.#createProgress() : undefined;
    progress?.begin(indexingMessages.reading(this.#occasion().language), 0);
    await this.refreshFiles(documents, (count) => {
      const share = Math.round((100 * count) / documents.length);
      progress?.report(
        share,
        indexingMessages.read(this.#occasion().language, count, documents.length),
      );
    });
    progress?.done();
  }

  // Documents are files, too: a link to one that is still to be read is not broken.
  #takeNames(root: string, uris: readonly string[], documents: ReadonlySet<string>): void {
    const session = this.#session;
    const before = session.folderOf(`${root}/`).workspace;
    for (const uri of [...before.documents.keys()].filter((known) => !documents.has(known))) {
      session.setFile(uri, undefined);
    }
    session.sortOpen();
    const listed = new Set(uris);
    const gone = [...before.otherFiles].filter((uri) => !listed.has(uri));
    session.changeOtherFiles(root, uris, gone);
  }

  /** Without progress where the client does not want to show it. */
  async #createProgress(): Promise<WorkDoneProgressServerReporter | undefined> {
    try {
      return await this.#connection.window.createWorkDoneProgress();
    } catch {
      return undefined;
    }
  }

  #choice(root: string): string {
    return JSON.stringify(this.#session.folderOf(`${root}/`).configuration.documents);
  }
}
