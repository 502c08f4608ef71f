import type { Connection } from 'vscode-languageserver';

import { type Diagnostics, hasFindings, type Report } from './diagnostics.js';
import { documentsInTurn } from './documentsInTurn.js';
import { configurationFilesOf } from './folder.js';
import type { Host } from './host.js';
import type { Session } from './session.js';

/** Typing faster than this is answered once. */
const pauseWhileTyping = 40;
/** How long nothing may have changed before documents that are not open are looked at. */
const idleAfter = 300;

/** Sends diagnostics to a client that does not ask for them. Nothing is sent twice. */
export class Publishing {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #diagnostics: Diagnostics;
  readonly #host: Host;
  readonly #sent = new Map<string, string>();
  #isPlanned = false;
  #callOffIdle: () => void = () => undefined;
  #round = 0;

  constructor(connection: Connection, session: Session, diagnostics: Diagnostics, host: Host) {
    this.#connection = connection;
    this.#session = session;
    this.#diagnostics = diagnostics;
    this.#host = host;
  }

  /** Says that something has changed. Open documents are told soon, the others when nothing else is to do. */
  changed(): void {
    if (!this.#isPlanned) {
      this.#isPlanned = true;
      this.#host.later(pauseWhileTyping, () => {
        this.#isPlanned = false;
        for (const uri of this.#session.openUris()) {
          this.#publish(uri);
        }
      });
    }
    this.#callOffIdle();
    this.#callOffIdle = this.#host.later(idleAfter, () => void this.#publishOthers());
  }

  /** Tells the client that a document is gone or no longer looked at. */
  clear(uri: string): void {
    this.#diagnostics.forget(uri);
    if (this.#sent.delete(uri)) {
      void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  }

  #publish(uri: string): void {
    const report = this.#diagnostics.reportOf(uri);
    if (!report || !this.#isNews(uri, report)) {
      return;
    }
    this.#sent.set(uri, nameOf(report));
    void this.#connection.sendDiagnostics({
      uri,
      diagnostics: [...report.items()],
      ...(report.version !== null && { version: report.version }),
    });
  }

  /** A clean document that is not open need not be told of at all. */
  #isNews(uri: string, report: Report): boolean {
    const before = this.#sent.get(uri);
    return before === undefined
      ? hasFindings(report) || this.#session.isOpen(uri)
      : before !== nameOf(report);
  }

  async #publishOthers(): Promise<void> {
    this.#round += 1;
    const own = this.#round;
    const folders = this.#session.folders();
    const workspaces = folders.map(({ workspace }) => workspace);
    for await (const { uri } of documentsInTurn(workspaces, this.#host.pause)) {
      if (own !== this.#round) {
        return;
      }
      if (!this.#session.isOpen(uri)) {
        this.#publish(uri);
      }
    }
    for (const { uri } of folders.flatMap(configurationFilesOf)) {
      this.#publish(uri);
    }
  }
}

function nameOf({ resultId, version }: Report): string {
  return `${resultId} ${version ?? ''}`;
}
