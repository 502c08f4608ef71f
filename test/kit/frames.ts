/** A message of JSON-RPC, read from bytes. */
export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** Reads frames from a stream of bytes, piece by piece. */
export interface FrameReader {
  /** Gives the messages that `bytes` complete. */
  read(bytes: Buffer): readonly Message[];
  /** What is on the stream beside frames, in words; empty where there is nothing. */
  strayBytes(): readonly string[];
  /** The number of bytes of a frame that has begun and has not ended. */
  pending(): number;
}

const headerEnd = '\r\n\r\n';

/** The bytes of one frame that holds `message`. */
export function framed(message: unknown): Buffer {
  return framedText(JSON.stringify(message));
}

/** The bytes of one frame with any body. */
export function framedText(body: string): Buffer {
  const bytes = Buffer.from(body, 'utf8');
  return Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}${headerEnd}`), bytes]);
}

/** A reader for which everything between two frames is a mistake. */
export function createFrameReader(): FrameReader {
  let pieces: Buffer[] = [];
  let length = 0;
  let wanted = 0;
  const stray: string[] = [];

  function next(): Message | undefined {
    const bytes = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    pieces = [bytes];
    const end = bytes.indexOf(headerEnd);
    if (end < 0) {
      return undefined;
    }
    const header = bytes.toString('latin1', 0, end);
    const size = /^Content-Length: (\d+)$/.exec(header)?.[1];
    if (size === undefined) {
      stray.push(header.slice(0, 200));
      keep(bytes.subarray(end + headerEnd.length));
      return next();
    }
    const start = end + headerEnd.length;
    wanted = start + Number(size);
    if (bytes.length < wanted) {
      return undefined;
    }
    const body = bytes.toString('utf8', start, wanted);
    keep(bytes.subarray(wanted));
    return JSON.parse(body) as Message;
  }

  function keep(rest: Buffer): void {
    pieces = [rest];
    length = rest.length;
    wanted = 0;
  }

  return {
    read(bytes) {
      pieces.push(bytes);
      length += bytes.length;
      const messages: Message[] = [];
      while (length > 0 && length >= wanted) {
        const message = next();
        if (!message) {
          break;
        }
        messages.push(message);
      }
      return messages;
    },
    strayBytes: () => stray,
    pending: () => length,
  };
}
