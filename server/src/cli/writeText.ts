import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

import { reasonOf } from './problem.js';
import { decoded, type FileText } from './readText.js';

/**
 * Puts `text` in the place of the text of a file, all at once: whoever reads the file meanwhile, or a
 * power cut, sees the old one or the new one. Mode and byte order mark stay. Gives the reason where
 * it is not done: the file may not be written, is no UTF-8, or is not what it was when it was read.
 */
export function writeText(path: string, before: FileText, text: string): string | undefined {
  if (before.notice !== undefined) {
    return 'it is not UTF-8; save it as UTF-8 first';
  }
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.isms`);
  try {
    accessSync(path, constants.W_OK);
    const now = decoded(readFileSync(path));
    if ('skipped' in now || now.text !== before.text) {
      return 'it was changed meanwhile; run the command again';
    }
    writeFileSync(draft, before.hasMark ? `\ufeff${text}` : text, { flag: 'wx' });
    chmodSync(draft, statSync(path).mode);
    renameSync(draft, path);
    return undefined;
  } catch (error) {
    rmSync(draft, { force: true });
    return reasonForWriting(error);
  }
}

/** Makes a file of `text`. Gives the reason where it is not made, for example since there is one. */
export function createText(path: string, text: string): string | undefined {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return reasonForWriting(error);
  }
}

function reasonForWriting(error: unknown): string {
  return reasonOf(error).replace('may not read it', 'may not write it');
}
