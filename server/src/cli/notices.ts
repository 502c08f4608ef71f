import process from 'node:process';

import { fileName } from './fileNames.js';
import type { Notice } from './readWorkspace.js';
import { tell } from './terminal.js';

/** More notices than these would hide the findings. */
const mostNotices = 20;

/** Tells what was left out, one line each, on the standard error output. */
export function tellNotices(notices: readonly Notice[]): void {
  for (const { path, text } of notices.slice(0, mostNotices)) {
    const name = path === '-' ? 'the standard input' : fileName(process.cwd(), path);
    tell(`isms: ${name} ${text}.`);
  }
  if (notices.length > mostNotices) {
    tell(`isms: ${notices.length - mostNotices} more files are skipped or not as they should be.`);
  }
}
