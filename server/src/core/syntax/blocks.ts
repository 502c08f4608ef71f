import type { TextRange } from '../base/textRange.js';

/**
 * The block structure of Markdown, as much of it as reading ISMS documents needs.
 *
 * All ranges are UTF-16 offsets relative to the start of the chunk that holds the block.
 */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | TableBlock
  | FenceBlock
  | IndentedCodeBlock
  | HtmlBlock
  | FrontMatterBlock
  | DefinitionBlock
  | ThematicBreakBlock;

interface BlockBase {
  /** From the first character of the first line's content to the end of the last line's content. */
  readonly range: TextRange;
  /** How many block quotes, list items, footnotes and admonitions the block stands in. */
  readonly depth: number;
  /** The list item that opens with this block, if any; nested items count from the outermost. */
  readonly listItem?: ListItem;
}

export interface ListItem {
  /** The marker as written: `-`, `*`, `1.`, `2)`. */
  readonly marker: TextRange;
  /** 1 for an item of an outermost list. */
  readonly level: number;
}

/** An ATX or setext heading. */
export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** The text without `#` marks and spaces around it; of a setext heading without its underline. */
  readonly content: readonly TextRange[];
}

/** `content` holds one range a line, without block quote marks, indentation and line ends. */
export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  readonly content: readonly TextRange[];
}

/**
 * A GFM table or, where a chunk starts within a table, the rest of one.
 *
 * Long tables are cut into several chunks so that an edit in one row does not read all rows again;
 * every piece has the identical `header` object.
 */
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly header: TableHeader;
  /** Where the header's cells stand; absent in a piece that continues a table. */
  readonly headerRow?: TableRow;
  readonly rows: readonly TableRow[];
  /** Absent for the tables of GitHub. */
  readonly written?: OtherNotation;
}

/** A table that is written otherwise than Markdown has it. */
export interface OtherNotation {
  /** `html`: tags; `grid`: lines of `+---+` around the cells; `aligned`: columns below lines of dashes. */
  readonly notation: 'html' | 'grid' | 'aligned';
  /** What Markdown sees in its place. */
  readonly blocks: readonly Block[];
}

/** What a table's columns are called: the source text of each header cell, trimmed. */
export interface TableHeader {
  readonly cells: readonly string[];
  /**
   * The source of what stands above the table in its chunk: the last heading, and a paragraph of one
   * line right before the table; cut off if they are long, absent without any.
   */
  readonly above?: readonly string[];
  /**
   * The source of the first rows, as far as they may name columns that `cells` leave without a name.
   * They are rows of the table as well; absent where there are none.
   */
  readonly below?: readonly (readonly string[])[];
}

/**
 * One row. `cells` are the trimmed ranges of the cells as written: as many as the row has, not as the
 * header has. A cell of an HTML table that spans several rows stands in each of them, and begins
 * before all but the first.
 */
export interface TableRow {
  readonly range: TextRange;
  readonly cells: readonly CellRange[];
}

/** Where a cell stands. In a table drawn with characters it can go on in further lines. */
export interface CellRange extends TextRange {
  readonly below?: readonly TextRange[];
}

/** A fenced code block; a fence that is never closed reaches to the end. */
export interface FenceBlock extends BlockBase {
  readonly kind: 'fence';
  /** The first word after the fence, such as `yaml`; empty where there is none. */
  readonly language: string;
}

export interface IndentedCodeBlock extends BlockBase {
  readonly kind: 'indentedCode';
}

export interface HtmlBlock extends BlockBase {
  readonly kind: 'html';
}

/**
 * YAML between `---` lines at the very start of the document (a byte order mark may stand before it).
 * It may be closed by `...`, and the opening line may be missing before two keys or more.
 */
export interface FrontMatterBlock extends BlockBase {
  readonly kind: 'frontMatter';
  /** Present where it is TOML between `+++` lines, as Hugo and Zola have it. */
  readonly language?: 'toml';
  /** The YAML or TOML text between the lines. */
  readonly yaml: TextRange;
  /** `false` where the closing line is missing; then it reaches to the first blank line or heading. */
  readonly closed: boolean;
}

/** A link definition, `[label]: destination "title"`. */
export interface DefinitionBlock extends BlockBase {
  readonly kind: 'definition';
  readonly label: TextRange;
  readonly destination: TextRange;
}

export interface ThematicBreakBlock extends BlockBase {
  readonly kind: 'thematicBreak';
}

/**
 * A run of whole blocks, the unit that is kept by identity when another place of the document is
 * edited. Joined, the texts of all chunks are the text of the document.
 */
export interface Chunk {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The table whose rows the chunk starts with, if it starts within one. */
  readonly continues?: TableHeader;
}

/** A chunk and the offset in the document at which it starts. */
export interface PlacedChunk {
  readonly chunk: Chunk;
  readonly start: number;
}

/** A document too large or too deeply nested is read up to a limit; each limit is told once. */
export interface LimitProblem {
  readonly limit:
    'file-size' | 'line-length' | 'nesting' | 'table-columns' | 'table-rows' | 'inline-complexity';
  /** Where reading was cut, in the document. */
  readonly offset: number;
}

/** All blocks of one text. */
export interface BlockStructure {
  readonly chunks: readonly PlacedChunk[];
  readonly limits: readonly LimitProblem[];
}
