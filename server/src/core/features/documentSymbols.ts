import type { Texts } from '../base/language.js';
import { memoizePair } from '../base/memo.js';
import type { TextRange } from '../base/textRange.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Heading } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { RiskRow } from '../model/riskRow.js';
import type { StatementRow } from '../model/statementRow.js';
import { decisionWords } from './decisionWords.js';

/** An entry of a document's outline. Plain data; children lie within their parent's range. */
export interface DocumentSymbol {
  readonly kind: 'heading' | 'group' | 'statement' | 'risk';
  readonly name: string;
  readonly detail?: Texts;
  /** All of it: a heading's section reaches to the next heading of its level or above. */
  readonly range: TextRange;
  /** The part that bears the name; within `range`. */
  readonly selectionRange: TextRange;
  readonly children: readonly DocumentSymbol[];
}

/**
 * The outline of a document: its headings as a tree, and in them the rows of a Statement of
 * Applicability and the risks. Where a section decides about several themes, its rows are grouped by
 * theme as long as they stand one after the other.
 */
export const documentSymbols = memoizePair(
  (document: IsmsDocument, catalogue: Catalogue): readonly DocumentSymbol[] => {
    const rows = [
      ...document.statementRows.map((row) => ofStatement(row, catalogue)),
      ...document.riskRows.map(ofRisk),
    ].toSorted((a, b) => a.symbol.range.start - b.symbol.range.start);
    return outline(document.headings, rows, document.text.length);
  },
);

interface RowSymbol {
  readonly symbol: DocumentSymbol;
  /** The title of the theme or domain, of a statement row. */
  readonly group?: string;
}

interface OpenSection {
  readonly level: number;
  readonly heading: Heading | undefined;
  readonly rows: RowSymbol[];
  readonly sections: DocumentSymbol[];
}

/** One pass over headings and rows: a heading closes all open sections of its level and below. */
function outline(
  headings: readonly Heading[],
  rows: readonly RowSymbol[],
  textEnd: number,
): readonly DocumentSymbol[] {
  const root: OpenSection = { level: 0, heading: undefined, rows: [], sections: [] };
  const open: OpenSection[] = [root];
  let next = 0;
  function closeDownTo(level: number, end: number): void {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) {
      const closed = open.pop();
      const symbol = closed && sectionSymbol(closed, end);
      if (symbol) {
        open.at(-1)?.sections.push(symbol);
      }
    }
  }
  function takeRowsBefore(end: number): void {
    for (let row = rows[next]; row && row.symbol.range.start < end; row = rows[next]) {
      open.at(-1)?.rows.push(row);
      next += 1;
    }
  }
  for (const heading of headings) {
    takeRowsBefore(heading.range.start);
    closeDownTo(heading.level, heading.range.start);
    open.push({ level: heading.level, heading, rows: [], sections: [] });
  }
  takeRowsBefore(Infinity);
  closeDownTo(1, textEnd);
  return childrenOf(root);
}

function sectionSymbol(section: OpenSection, end: number): DocumentSymbol | undefined {
  const { heading } = section;
  return (
    heading && {
      kind: 'heading',
      // A client refuses an entry without a name.
      name: heading.text === '' ? '(heading without text)' : heading.text,
      range: { start: heading.range.start, end: Math.max(end, heading.range.end) },
      selectionRange: heading.range,
      children: childrenOf(section),
    }
  );
}

function childrenOf({ rows, sections }: OpenSection): readonly DocumentSymbol[] {
  return [...grouped(rows), ...sections].toSorted((a, b) => a.range.start - b.range.start);
}

/** Neighbouring rows of one theme become one entry, where there is more than one theme. */
function grouped(rows: readonly RowSymbol[]): readonly DocumentSymbol[] {
  const runs: RowSymbol[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[0]?.group === row.group) {
      run.push(row);
    } else {
      runs.push([row]);
    }
  }
  const isWorthwhile = runs.length > 1 && rows.length >= 3 * runs.length;
  return isWorthwhile ? runs.flatMap(runSymbols) : rows.map(({ symbol }) => symbol);
}

function runSymbols(run: readonly RowSymbol[]): readonly DocumentSymbol[] {
  const symbols = run.map(({ symbol }) => symbol);
  const [first, last] = [symbols[0], symbols.at(-1)];
  const name = run[0]?.group;
  if (!first || !last || name === undefined) {
    return symbols;
  }
  return [
    {
      kind: 'group',
      name,
      range: { start: first.range.start, end: Math.max(...symbols.map(({ range }) => range.end)) },
      selectionRange: first.selectionRange,
      children: symbols,
    },
  ];
}

function ofStatement(row: StatementRow, catalogue: Catalogue): RowSymbol {
  const { range, id, lastId, kind } = row.reference;
  const control = kind === 'range' ? undefined : catalogue.find(id);
  const detail = decisionWords(row);
  const name = control ? `${id} ${control.title}` : [id, lastId].filter(Boolean).join(' to ');
  const group = catalogue.find(id)?.group.title;
  return {
    symbol: {
      kind: 'statement',
      name,
      ...(detail && { detail }),
      range: row.range,
      selectionRange: range,
      children: [],
    },
    ...(group !== undefined && { group }),
  };
}

function ofRisk({ id, idRange, description, level, range }: RiskRow): RowSymbol {
  const name = description?.text ?? '';
  const detail = level?.text ?? '';
  return {
    symbol: {
      kind: 'risk',
      name: name === '' ? id : `${id} ${name}`,
      ...(detail !== '' && { detail: { en: detail, de: detail } }),
      range,
      selectionRange: idRange,
      children: [],
    },
  };
}
