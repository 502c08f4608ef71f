import { type Texts, texts } from '../core/base/language.js';
import { counted } from '../core/report/terminalText.js';
import { mostDocuments } from '../core/workspace/mostDocuments.js';

/** How much of a folder is held in memory at once. */
export interface ReadLimits {
  readonly documents: number;
  /** UTF-16 units of all documents together. */
  readonly characters: number;
}

/** The limits of the command line, which holds all texts at once. */
export const readLimits: ReadLimits = { documents: mostDocuments, characters: 100_000_000 };

/** What was read of some files, in their order, and how many were left. */
export interface ReadPart<Text> {
  readonly read: ReadonlyMap<string, Text>;
  readonly left: number;
}

/**
 * Reads `paths` as far as `limits` allow: first those that `isWanted`, then the others. `readText` gives
 * undefined for a file that cannot be read.
 */
export function readWithin<Text extends { readonly text: string }>(
  paths: readonly string[],
  limits: ReadLimits,
  isWanted: (path: string) => boolean,
  readText: (path: string) => Text | undefined,
): ReadPart<Text> {
  const found = new Map<string, Text>();
  let [characters, left] = [0, 0];
  const wanted = new Set(paths.filter(isWanted));
  for (const path of [...wanted, ...paths.filter((one) => !wanted.has(one))]) {
    if (found.size >= limits.documents || characters >= limits.characters) {
      left += 1;
      continue;
    }
    const text = readText(path);
    if (text) {
      characters += text.text.length;
      found.set(path, text);
    }
  }
  const inOrder = paths.flatMap((path) => {
    const text = found.get(path);
    return text ? [[path, text] as const] : [];
  });
  return { read: new Map(inOrder), left };
}

/** What is said of a folder that was not read to its end. */
export const tooManyDocuments: (read: number, left: number) => Texts = texts({
  en: (read: number, left: number) =>
    `has ${counted(read + left, 'document')}, too many to be read at once, so ${left} were left out, and nothing is said that depends on all of them; choose yours with documents.include in isms.yaml, or run isms in the folder of your ISMS`,
  de: (read, left) =>
    `enthält ${counted(read + left, 'Dokument', 'Dokumente')}, zu viele, um sie auf einmal zu lesen; ${left} bleiben deshalb weg, und nichts wird gesagt, was von allen abhängt; wählen Sie Ihre mit documents.include in isms.yaml aus, oder rufen Sie isms im Ordner Ihres ISMS auf`,
});
