import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { type Texts, texts } from '../core/base/language.js';
import { leadsOut } from './leadsOut.js';
import { reasonForWriting } from './problem.js';
import { decoded, type FileText } from './readText.js';

/** A text that is to stand in the place of the one that was read. */
export interface NewText {
  /** The workspace folder, absolute: nothing outside of it is written. */
  readonly root: string;
  readonly before: FileText;
  readonly text: string;
}

/**
 * Puts `text` in the place of the text of a file, all at once: whoever reads the file meanwhile, or a
 * power cut, sees the old one or the new one. Mode and byte order mark stay; a link stays a link, and
 * the file that it leads to is written. Gives the reason where it is not done, see
 * {@link reasonAgainst}, or since the file is not what it was when it was read.
 */
export function writeText(path: string, { root, before, text }: NewText): Texts | undefined {
  const reason = reasonAgainst(path, root, before);
  if (reason !== undefined) {
    return reason;
  }
  // What a kill leaves behind is no document (documentFilter.ts), and its name is in nobody's way.
  const name = `.${basename(path).slice(0, 40)}.${randomUUID()}.isms`;
  let draft: string | undefined;
  try {
    const file = realpathSync(path);
    const now = decoded(readFileSync(file));
    if ('skipped' in now || now.text !== before.text) {
      return changedMeanwhile;
    }
    draft = join(dirname(file), name);
    writeFileSync(draft, before.hasMark ? `\ufeff${text}` : text, { flag: 'wx', flush: true });
    takeOver(file, draft);
    renameSync(draft, file);
    return undefined;
  } catch (error) {
    if (draft !== undefined) {
      rmSync(draft, { force: true });
    }
    return reasonForWriting(error);
  }
}

/** Why a file is not to be written: links lead out of the workspace, it may not be, or it is no UTF-8. */
export function reasonAgainst(path: string, root: string, before: FileText): Texts | undefined {
  if (before.notice !== undefined) {
    return notUtf8;
  }
  try {
    if (leadsOut(root, path)) {
      return outside(realpathSync(path));
    }
    accessSync(path, constants.W_OK);
    return undefined;
  } catch (error) {
    return reasonForWriting(error);
  }
}

/** Makes a file of `text`. Gives the reason where it is not made, for example since there is one. */
export function createText(path: string, text: string): Texts | undefined {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return reasonForWriting(error);
  }
}

/** Gives `draft` the mode of `file` and, where that can be done, its owner. */
function takeOver(file: string, draft: string): void {
  const { mode, uid, gid } = statSync(file);
  try {
    chownSync(draft, uid, gid);
  } catch {
    // Only the system's administrator gives files away; whoever may write it may own it, too.
  }
  chmodSync(draft, mode);
}

const changedMeanwhile = {
  en: 'it was changed meanwhile; run the command again',
  de: 'sie wurde inzwischen geändert; führen Sie den Befehl noch einmal aus',
};

const notUtf8 = {
  en: 'it is not UTF-8; save it as UTF-8 first',
  de: 'sie ist nicht in UTF-8; speichern Sie sie zuerst als UTF-8',
};

const outside = texts({
  en: (target: string) =>
    `a link leads from there out of the workspace, to "${target}"; check that file itself`,
  de: (target) =>
    `ein Link führt von dort aus dem Arbeitsbereich hinaus, zu „${target}“; prüfen Sie jene Datei selbst`,
});
