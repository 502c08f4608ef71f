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

/** What decides about colours, beside where the text goes. */
export type ColourSettings = Readonly<Partial<Record<'NO_COLOR' | 'FORCE_COLOR' | 'TERM', string>>>;

/**
 * Whether a text is coloured: on terminals, unless they are "dumb", and where FORCE_COLOR asks for it, as
 * build servers do. NO_COLOR (with any value) counts more than both, and FORCE_COLOR=0 is the same.
 */
export function wantsColours(
  { NO_COLOR = '', FORCE_COLOR = '', TERM }: ColourSettings,
  isTerminal: boolean,
): boolean {
  if (NO_COLOR !== '' || FORCE_COLOR === '0' || FORCE_COLOR === 'false') {
    return false;
  }
  return FORCE_COLOR !== '' || (isTerminal && TERM !== 'dumb');
}

/** Colours where {@link wantsColours} says so, else plain text. */
export function paletteFor(stream: NodeJS.WriteStream): Palette {
  if (!wantsColours(process.env, stream.isTTY)) {
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

/** The width of the terminal that a stream is; nothing for pipes and files. */
export function columnsOf(stream: NodeJS.WriteStream): { readonly columns?: number } {
  return stream.isTTY && stream.columns > 0 ? { columns: stream.columns } : {};
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
