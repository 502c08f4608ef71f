import process from 'node:process';
import picocolors from 'picocolors';

import { harmless, type Palette, plainPalette } from '../core/report/terminalText.js';

/** Writes to the standard output. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Writes one line about the work itself to the standard error output. */
export function tell(line: string): void {
  process.stderr.write(`${harmless(line)}\n`);
}

/** Colours for a terminal; plain text for pipes and files, and where NO_COLOR is set. */
export function paletteFor(stream: NodeJS.WriteStream): Palette {
  const isPlain = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  if (!stream.isTTY || isPlain) {
    return plainPalette;
  }
  const colours = picocolors.createColors(true);
  return {
    error: colours.red,
    warning: colours.yellow,
    information: colours.blue,
    hint: colours.cyan,
    good: colours.green,
    strong: colours.bold,
    faint: colours.dim,
  };
}

/**
 * Output that goes to a program which stops reading, such as `head`, ends the work without a word.
 */
export function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') {
      process.exit();
    }
    throw error;
  });
}
