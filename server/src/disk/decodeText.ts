/** The text that the bytes of a file stand for. */
export interface DecodedText {
  /** Without a byte order mark, like the text that an editor counts columns in. */
  readonly text: string;
  readonly hasMark: boolean;
  /** Set where the file is not UTF-8: it is read as well as can be, and must not be written. */
  readonly foreign?: 'utf-16' | 'unknown';
}

/** So many bytes are looked at to tell whether a file is a text. */
const bytesLookedAt = 8_192;

/** Reads the bytes of a file that may be anything; `undefined` where they are no text. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const wide = wideEncodingOf(bytes);
  if (wide) {
    return { text: new TextDecoder(wide).decode(bytes), hasMark: true, foreign: 'utf-16' };
  }
  if (isBinary(bytes.subarray(0, bytesLookedAt))) {
    return undefined;
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: strictDecoder.decode(bytes), hasMark };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), hasMark, foreign: 'unknown' };
  }
}

// Made once: making one takes longer than reading a small file with it.
const strictDecoder = new TextDecoder('utf-8', { fatal: true });
const byteDecoder = new TextDecoder('latin1');

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** A text may hold a stray NUL; a picture or a program holds many, or bytes that are no UTF-8 beside it. */
function isBinary(start: Uint8Array): boolean {
  // A search in a text is many times as fast as a loop over bytes that runs only once.
  const controls = byteDecoder.decode(start).match(controlCharacter)?.length ?? 0;
  if (!start.includes(0)) {
    return controls > start.length * 0.3;
  }
  return controls > start.length * 0.1 || !isUtf8Start(start);
}

// eslint-disable-next-line no-control-regex -- They are what is looked for.
const controlCharacter = /[\0-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** The looked-at part can end within a character, which is no mistake. */
function isUtf8Start(start: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}
