import process from 'node:process';

import { type Language, message } from '../core/base/language.js';
import { fileName } from './fileNames.js';
import type { Notice } from './readWorkspace.js';
import { tell } from './terminal.js';

/** More notices than these would hide the findings. */
const mostNotices = 20;

/** Tells what was left out, one line each, on the standard error output. */
export function tellNotices(notices: readonly Notice[], language: Language): void {
  for (const { path, text } of notices.slice(0, mostNotices)) {
    tell(`isms: ${nameOf(path, language)} ${text[language]}.`);
  }
  if (notices.length > mostNotices) {
    tell(more(language, notices.length - mostNotices));
  }
}

const more = message({
  en: (count: number) => `isms: ${count} more files are skipped or not as they should be.`,
  de: (count) =>
    `isms: ${count} weitere Dateien werden übersprungen oder sind nicht, wie sie sein sollten.`,
});

/** How a line calls what was read from the standard input. */
export const standardInputName = { en: 'the standard input', de: 'die Standardeingabe' };

function nameOf(path: string, language: Language): string {
  return path === '-'
    ? standardInputName[language]
    : shortened(fileName(process.cwd(), path) || '.');
}

/** A path can be as long as the system allows; its two ends tell enough. */
function shortened(name: string): string {
  return name.length > longestName
    ? `${name.slice(0, longestName / 2)}…${name.slice(-longestName / 2)}`
    : name;
}

const longestName = 200;
