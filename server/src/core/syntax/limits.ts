/**
 * How far documents are read. Real documents stay far below each limit: of 11,227 public ones the
 * largest has 0.7 million characters, the widest table 20 columns, the deepest quote 7 levels.
 * Above a limit the text is kept, but read as plain text, and the document says so once.
 */

/**
 * Characters of a document that are read; the rest is kept without being read. More could not be
 * looked at while an editor waits.
 */
export const maximumFileLength = 6_000_000;

/** Characters of a line that are read. */
export const maximumLineLength = 100_000;

/** Block quotes within each other. */
export const maximumQuoteDepth = 30;

/** List markers that open items within each other on one line. */
export const maximumMarkersOnLine = 30;

/** Block quotes, list items and footnotes within each other: two columns each make 160 columns. */
export const maximumDepth = 80;

/** Columns of a table; a wider one is read as a paragraph. */
export const maximumTableColumns = 200;

/** Rows of a table; a register of 5 million characters has about 25,000. */
export const maximumTableRows = 40_000;

/** Characters of a block whose links and code are read exactly. */
export const maximumInlineLength = 100_000;

/** Runs of `*`, `_` and `~` in a block. */
export const maximumEmphasisRuns = 2_000;

/** `[`, `]` and `!` in a block. */
export const maximumBrackets = 2_000;

/** Runs of backticks of different lengths in a block. */
export const maximumBacktickLengths = 100;

/** `<` and `>` in a block. */
export const maximumAngleBrackets = 8_000;

/**
 * An upper bound of the work that a block's inline marks can make for the full Markdown parser: the
 * square of the number of emphasis runs, and so on. This much takes about a tenth of a second.
 */
export const maximumInlineWork = 250_000;
