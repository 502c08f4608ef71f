import type { Language } from '../base/language.js';
import type { Severity } from '../base/severity.js';
import type { TextRange } from '../base/textRange.js';
import type { Finding } from '../rules/rule.js';
import { positionAt, type SourceText } from '../syntax/sourceText.js';

/** What a check of a workspace found: the input of every format. */
export interface Report {
  /** The files that were checked; files without findings, too. */
  readonly files: readonly CheckedFile[];
  /** How many of them are documents; a configuration file is none. */
  readonly documents: number;
  /** How many files should have been checked and could not be read; 0 if absent. */
  readonly unread?: number;
  /** How many findings were there before and are left out; 0 if absent. */
  readonly known?: number;
  /** What the report is written in; English if absent. Its findings are written in it already. */
  readonly language?: Language;
  /** The name and text of another file that a finding speaks of; `undefined` for one not read. */
  readonly fileAt: (uri: string) => NamedText | undefined;
}

/** A text with the name that is shown for it: a path with `/`. */
export interface NamedText {
  readonly file: string;
  readonly source: SourceText;
}

export interface CheckedFile extends NamedText {
  readonly findings: readonly Finding[];
}

/** Where a range stands: all numbers from 1, columns in UTF-16 code units, the end behind the last character. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding with its place in numbers. */
export interface PlacedFinding {
  readonly file: string;
  readonly source: SourceText;
  readonly finding: Finding;
  readonly region: Region;
}

/** All findings of `report` by file, line, column and rule. */
export function placedFindings({ files }: Pick<Report, 'files'>): readonly PlacedFinding[] {
  return files
    .flatMap(({ file, source, findings }) =>
      findings.map((finding) => ({
        file,
        source,
        finding,
        region: regionOf(source, finding.range),
      })),
    )
    .toSorted(byPlace);
}

/** The place of a range of offsets; what lies outside of the text is cut to it. */
export function regionOf(source: SourceText, { start, end }: TextRange): Region {
  const [from, to] = [positionAt(source, start), positionAt(source, end)];
  return {
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many findings there are of each severity. */
export function countsOf({ files }: Pick<Report, 'files'>): SeverityCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { findings } of files) {
    for (const { severity } of findings) {
      counts[severity] += 1;
    }
  }
  return counts;
}

/** Orders texts by character codes, which is the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return (
    byText(a.file, b.file) ||
    a.region.line - b.region.line ||
    a.region.column - b.region.column ||
    byText(a.finding.rule, b.finding.rule)
  );
}
