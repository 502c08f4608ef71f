import type { TextRange } from '../base/textRange.js';
import type { ControlReference } from './controlReference.js';
import type { FrontMatter } from './frontMatter.js';
import type { RiskRow } from './riskRow.js';
import type { StatementRow } from './statementRow.js';
import type { Surroundings } from './surroundings.js';
import type { Table } from './table.js';

/**
 * What has been read from a text: a whole document, or a chunk of one.
 *
 * Ranges are UTF-16 offsets into `text`. A rule that reads only these facts can be run on a chunk
 * alone, and need not know where the chunk stands. All lists are in the order of the text.
 */
export interface DocumentFacts {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly headings: readonly Heading[];
  /** Of a chunk, what the headings above it say; absent for a whole document. */
  readonly above?: Surroundings;
  readonly tables: readonly Table[];
  readonly references: readonly ControlReference[];
  readonly links: readonly Link[];
  /** Rows of Statements of Applicability. */
  readonly statementRows: readonly StatementRow[];
  /** Rows that only show again, beside the statement, what others decide; absent without any. */
  readonly repeatedRows?: readonly StatementRow[];
  /** Rows of risk registers. */
  readonly riskRows: readonly RiskRow[];
}

export interface Heading {
  readonly range: TextRange;
  readonly level: number;
  /** As a reader sees it, without markup. */
  readonly text: string;
}

/** A link, image or link definition to a place. Autolinks and footnotes are not among them. */
export interface Link {
  readonly kind: 'link' | 'image' | 'definition' | 'wiki';
  readonly range: TextRange;
  /** The destination as written, without angle brackets. */
  readonly destinationRange: TextRange;
  /** The destination with escapes and entities resolved, percent escapes kept: `../a%20b.md#top`. */
  readonly destination: string;
  /** What a reader sees: the link's text or the image's alternative text. */
  readonly label: string;
}
