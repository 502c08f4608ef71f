import type { Readable } from 'node:stream';

/** In bytes. Longer headers are none; real ones have some 20 bytes. */
export const longestHeader = 4_096;
/** No message that an editor sends comes near; a document of 20 MB takes at most 120 MB. */
const longestBody = 256_000_000;
/** What stands between the header of a message and its body. */
export const headerEnd = '\r\n\r\n';

/**
 * Looks along at the bytes of the protocol and calls `broken` with the reason once they can no longer
 * be told apart into messages. The reader itself would wait for ever then, and never answer again.
 */
export function watchInput(input: Readable, broken: (reason: string) => void): void {
  let header = '';
  let bodyLeft = 0;
  input.on('data', (bytes: Buffer) => {
    let at = 0;
    while (at < bytes.length) {
      if (bodyLeft > 0) {
        const taken = Math.min(bodyLeft, bytes.length - at);
        bodyLeft -= taken;
        at += taken;
        continue;
      }
      const before = header.length;
      header += bytes.toString('latin1', at, at + longestHeader);
      const end = header.indexOf(headerEnd);
      if (end < 0 && header.length < longestHeader) {
        return;
      }
      const length = bodyLength(end < 0 ? '' : header.slice(0, end));
      if (length === undefined) {
        input.removeAllListeners('data');
        broken('The client sent something that is no message of the protocol.');
        return;
      }
      at += end + headerEnd.length - before;
      bodyLeft = length;
      header = '';
    }
  });
}

/** The length in bytes that a header announces; `undefined` where it announces none that can be true. */
export function bodyLength(header: string): number | undefined {
  const lines = header.split('\r\n');
  const written = lines.map((line) => /^content-length:[ \t]*(\d{1,10})[ \t]*$/i.exec(line)?.[1]);
  const length = Number(written.find((one) => one !== undefined) ?? NaN);
  return length <= longestBody ? length : undefined;
}
