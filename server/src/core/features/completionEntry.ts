import type { TextRange } from '../base/textRange.js';
import type { TextEdit } from '../rules/rule.js';

/** What an entry stands for, so that a client can show a fitting sign. */
export type CompletionKind =
  'control' | 'key' | 'value' | 'risk' | 'document' | 'person' | 'clause';

/** Something that can be written at the cursor. Plain data. */
export interface CompletionEntry {
  readonly label: string;
  readonly detail?: string;
  /** Plain text. */
  readonly documentation?: string;
  /** What a client compares with the text that the edit replaces. */
  readonly filterText: string;
  /** Entries are shown in the order of these. */
  readonly sortText: string;
  readonly edit: TextEdit;
  readonly kind: CompletionKind;
}

/** The text before the cursor that a completion continues, and the range that it replaces. */
export interface Typed {
  readonly text: string;
  /** From the start of `text` to the cursor, or to the end of the word that the cursor stands in. */
  readonly range: TextRange;
}

/** The text that orders entries: first by `rank`, then by `index`. */
export function sortTextOf(rank: number, index: number): string {
  return `${String(rank)}${String(index).padStart(5, '0')}`;
}

/** One entry for each of `words`, in their order. */
export function wordEntries(
  words: readonly string[],
  { range }: Typed,
  kind: CompletionKind,
): readonly CompletionEntry[] {
  return words.map((word, index) => ({
    label: word,
    filterText: word,
    sortText: sortTextOf(0, index),
    edit: { range, newText: word },
    kind,
  }));
}
