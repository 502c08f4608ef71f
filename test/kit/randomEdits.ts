import type { Range } from 'vscode-languageserver-protocol';

/** A stream of numbers from 0 up to 1 that is the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

export interface RandomEdit {
  readonly range: Range;
  readonly text: string;
  /** The whole text after the edit. */
  readonly after: string;
}

const pieces = [
  'A.5.15',
  'CLD.6.3.1',
  'A.5.99',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '|',
  '| A.8.30 | No | |\n',
  '---\n',
  '```\n',
  '# ',
  '- ',
  '> ',
  '[link](x.md)',
  '<!--',
  '-->',
  '*',
  '`',
  '\u{1F600}',
  'ä',
  '\u2028',
  '',
  '',
];

/** Some edit of `text`, as an editor would send it; lines end in LF, CR LF or CR. */
export function randomEdit(text: string, random: () => number): RandomEdit {
  const start = outsideLineEnd(text, Math.floor(random() * (text.length + 1)));
  const length = random() < 0.4 ? Math.floor(random() * 12) : 0;
  const end = outsideLineEnd(text, Math.min(text.length, start + length));
  const newText = pieces[Math.floor(random() * pieces.length)] ?? '';
  return {
    range: { start: positionIn(text, start), end: positionIn(text, end) },
    text: newText,
    after: text.slice(0, start) + newText + text.slice(end),
  };
}

/** The place of an offset, counted without any code of the project. */
export function positionIn(text: string, offset: number): Range['start'] {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

// An editor has no place between CR and LF.
function outsideLineEnd(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset + 1 : offset;
}
