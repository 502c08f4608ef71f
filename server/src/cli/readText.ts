import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

import { type Texts, texts } from '../core/base/language.js';
import { type DecodedText, decodeText } from '../disk/decodeText.js';
import { reasonOf } from './problem.js';

/** The text of a file as an editor shows it, and what is needed to write it back. */
export interface FileText {
  /** Without a byte order mark, like the text that an editor counts columns in. */
  readonly text: string;
  readonly hasMark: boolean;
  /** Where some bytes are no UTF-8; such a file is read as well as can be and never written. */
  readonly notice?: Texts;
}

/** Why a file is not read. */
export interface Skipped {
  readonly skipped: Texts;
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
        return { skipped: noRegularFile };
      }
      if (stats.size > mostBytes) {
        return { skipped: tooLarge(mostBytes / 1_000_000) };
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
    return { skipped: noText };
  }
  const { text, hasMark, foreign } = read;
  return { text, hasMark, ...(foreign && { notice: foreignNotices[foreign] }) };
}

/** What is neither a file nor a folder. */
export const noRegularFile = { en: 'it is no regular file', de: 'sie ist keine gewöhnliche Datei' };

const tooLarge = texts({
  en: (megabytes: number) => `it is larger than ${megabytes} MB`,
  de: (megabytes) => `sie ist größer als ${megabytes} MB`,
});

const noText = { en: 'it is no text', de: 'sie ist kein Text' };

const foreignNotices: Readonly<Record<NonNullable<DecodedText['foreign']>, Texts>> = {
  'utf-16': {
    en: 'is UTF-16, not UTF-8; save it as UTF-8',
    de: 'ist in UTF-16 statt UTF-8; speichern Sie die Datei als UTF-8',
  },
  unknown: {
    en: 'is not UTF-8, so some characters cannot be read; save it as UTF-8',
    de: 'ist nicht in UTF-8, einige Zeichen sind daher nicht lesbar; speichern Sie die Datei als UTF-8',
  },
};
