import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

import { reasonOf } from './problem.js';

/** The text of a file as an editor shows it, and what is needed to write it back. */
export interface FileText {
  /** Without a byte order mark, like the text that an editor counts columns in. */
  readonly text: string;
  readonly hasMark: boolean;
  /** Where some bytes are no UTF-8; such a file is read as well as can be and never written. */
  readonly notice?: string;
}

/** Why a file is not read. */
export interface Skipped {
  readonly skipped: string;
}

/** Bytes of a file that is read at most; no document of an ISMS comes near. */
const mostBytes = 20_000_000;

const bytesLookedAt = 8_192;

/**
 * Reads a file that may be anything: a pipe, a device or a folder is not waited for, and what is no
 * text is left alone.
 */
export function readText(path: string): FileText | Skipped {
  try {
    // Without waiting: opening a pipe that nobody writes to would otherwise never return.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) {
        return { skipped: 'it is no regular file' };
      }
      if (stats.size > mostBytes) {
        return { skipped: `it is larger than ${mostBytes / 1_000_000} MB` };
      }
      return decoded(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { skipped: reasonOf(error) };
  }
}

/** The text that `bytes` stand for, or why they are none. */
export function decoded(bytes: Uint8Array): FileText | Skipped {
  const wide = wideEncodingOf(bytes);
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    return { text, hasMark: true, notice: 'is UTF-16, not UTF-8; save it as UTF-8' };
  }
  if (isBinary(bytes.subarray(0, bytesLookedAt))) {
    return { skipped: 'it is no text' };
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), hasMark };
  } catch {
    const notice = 'is not UTF-8, so some characters cannot be read; save it as UTF-8';
    return { text: new TextDecoder('utf-8').decode(bytes), hasMark, notice };
  }
}

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** A text may hold a stray NUL; a picture or a program holds many, or bytes that are no UTF-8 beside it. */
function isBinary(start: Uint8Array): boolean {
  const controls = start.filter(
    (byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27),
  ).length;
  if (!start.includes(0)) {
    return controls > start.length * 0.3;
  }
  return controls > start.length * 0.1 || !isUtf8Start(start);
}

/** The looked-at part can end within a character, which is no mistake. */
function isUtf8Start(start: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}
