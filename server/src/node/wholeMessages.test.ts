import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';

import { StreamMessageReader } from 'vscode-languageserver/node';

import { WholeMessageWriter } from './wholeMessages.js';

describe('whole messages', () => {
  const hello = { jsonrpc: '2.0', method: 'grüße', params: { text: '管理策 🚀' } };

  it('writes a message in one piece, its length in bytes', async () => {
    const pieces: string[] = [];
    const output = new Writable({
      write: (bytes: Buffer, _encoding, done) => {
        pieces.push(bytes.toString());
        done();
      },
    });
    await new WholeMessageWriter(output).write(hello);
    const body = JSON.stringify(hello);
    deepStrictEqual(pieces, [`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`]);
  });

  it('writes what the library reads, in order', async () => {
    const stream = new PassThrough();
    const read: unknown[] = [];
    new StreamMessageReader(stream).listen((message) => read.push(message));
    const writer = new WholeMessageWriter(stream);
    await Promise.all([writer.write(hello), writer.write({ ...hello, method: 'second' } as never)]);
    await new Promise((resolve) => setImmediate(resolve));
    deepStrictEqual(read, [hello, { ...hello, method: 'second' }]);
  });

  it('tells a stream that takes nothing more, and how often', async () => {
    const output = new Writable({
      write: (_bytes, _encoding, done) => {
        done(new Error('broken pipe'));
      },
    });
    const writer = new WholeMessageWriter(output);
    const told: (number | undefined)[] = [];
    writer.onError(([, , count]) => told.push(count));
    const failure = await writer.write(hello).catch((error: unknown) => String(error));
    match(String(failure), /broken pipe/);
    strictEqual(told[0], 1);
  });
});
