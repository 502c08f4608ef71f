/** How a text is coloured; a host gives real colours, or {@link plainPalette} where none may be used. */
export interface Palette {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly information: (text: string) => string;
  readonly hint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

export const plainPalette: Palette = {
  error: unchanged,
  warning: unchanged,
  information: unchanged,
  hint: unchanged,
  good: unchanged,
  strong: unchanged,
  faint: unchanged,
};

/**
 * The text on one line and without anything that a terminal would obey: control characters, and the
 * marks that turn the direction of writing, become visible or spaces. Each UTF-16 unit stays one
 * unit, so columns stay right.
 */
export function harmless(text: string): string {
  if (takesOneColumnEach(text)) {
    return text;
  }
  return text
    .replaceAll(/[\t\n\r\u2028\u2029]/g, ' ')
    .replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** How many columns of a terminal `text` takes: wide characters take two, combining ones none. */
export function widthOf(text: string): number {
  if (takesOneColumnEach(text)) {
    return text.length;
  }
  let width = 0;
  for (const character of text) {
    width += wide.test(character) ? 2 : combining.test(character) ? 0 : 1;
  }
  return width;
}

/** Whether all of `text` is Latin, as most texts are, and each UTF-16 unit of it a column wide. */
export function takesOneColumnEach(text: string): boolean {
  return oneColumnEach.test(text);
}

/** One look with it is cheaper than two at each character. No character of it is obeyed by a terminal. */
const oneColumnEach = /^[ -~\u00a0-\u00ac\u00ae-\u02ff]*$/;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

const combining = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** `1 document`, `2 documents`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Pads with spaces up to `width` columns of a terminal. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function unchanged(text: string): string {
  return text;
}
