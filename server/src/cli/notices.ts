import process from 'node:process';

import { fileName } from './fileNames.js';
import type { Notice } from './readWorkspace.js';
import { tell } from './terminal.js';

/** More notices than these would hide the findings. */
const mostNotices = 20;

/** Tells what was left out, one line each, on the standard error output. */
export function tellNotices(notices: readonly Notice[]): void {
  for (const { path, text } of notices.slice(0, mostNotices)) {
    tell(`isms: ${nameOf(path)} ${text}.`);
  }
  if (notices.length > mostNotices) {
    tell(`isms: ${notices.length - mostNotices} more files are skipped or not as they should be.`);
  }
}

function nameOf(path: string): string {
  return path === '-' ? 'the standard input' : shortened(fileName(process.cwd(), path) || '.');
}

/** A path can be as long as the system allows; its two ends tell enough. */
function shortened(name: string): string {
  return name.length > longestName
    ? `${name.slice(0, longestName / 2)}…${name.slice(-longestName / 2)}`
    : name;
}

const longestName = 200;
