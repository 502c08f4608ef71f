import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

import { type DecodedText, decodeText } from '../disk/decodeText.js';
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
  const read = decodeText(bytes);
  if (!read) {
    return { skipped: 'it is no text' };
  }
  const { text, hasMark, foreign } = read;
  return { text, hasMark, ...(foreign && { notice: foreignNotices[foreign] }) };
}

const foreignNotices: Readonly<Record<NonNullable<DecodedText['foreign']>, string>> = {
  'utf-16': 'is UTF-16, not UTF-8; save it as UTF-8',
  unknown: 'is not UTF-8, so some characters cannot be read; save it as UTF-8',
};
