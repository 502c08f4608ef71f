import type { Writable } from 'node:stream';

import {
  AbstractMessageWriter,
  type Message,
  type MessageWriter,
} from 'vscode-languageserver/node';

/**
 * Writes each message to `output` in one piece. The library writes the header of a message, waits, and
 * writes the rest; the client is woken up twice then, which takes longer than many an answer.
 */
export class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #output: Writable;
  #failed = 0;

  constructor(output: Writable) {
    super();
    this.#output = output;
    output.on('error', (error) => {
      this.fireError(error);
    });
    output.on('close', () => {
      this.fireClose();
    });
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    const length = String(Buffer.byteLength(body));
    return new Promise((resolve, reject) => {
      this.#output.write(`Content-Length: ${length}\r\n\r\n${body}`, (error) => {
        if (error) {
          this.#failed += 1;
          this.fireError(error, message, this.#failed);
          reject(error);
        } else {
          resolve();
        }
      });
    });
  }

  end(): void {
    this.#output.end();
  }
}
