import type { Language } from '../base/language.js';
import { severities } from '../base/severity.js';
import type { Finding } from '../rules/rule.js';
import { lineEndAt } from '../syntax/sourceText.js';
import { byText, countsOf, placedFindings, type PlacedFinding, type Report } from './report.js';
import { findingsWords } from './findingsWords.js';
import { gathered, type MoreFindings } from './gatherFindings.js';
import { harmless, type Palette, plainPalette, widthOf } from './terminalText.js';
import { windowOf } from './textWindow.js';

/** How findings are written. */
export interface TextStyle {
  readonly palette?: Palette;
  /** Columns of the terminal; absent where the text goes elsewhere. Only source lines are cut to it. */
  readonly columns?: number;
}

interface Writer {
  readonly palette: Palette;
  readonly language: Language;
  /** Columns of the source line that are shown around a finding. */
  readonly excerptWidth: number;
}

/** The line number before a source line, and the marks that say that it goes on. */
const besideExcerpt = 11;
const [narrowest, widest] = [20, 100];

/**
 * The findings for a person to read: below the name of each file its findings, each with its place, its
 * message, the line that it is about with the place underlined, and what would mend it. Of a rule that a
 * document breaks many times the first few are shown, and how many more there are. A last line says how
 * many there are in all.
 */
export function findingsText(
  report: Report,
  { palette = plainPalette, columns = Infinity }: TextStyle = {},
): string {
  const { language = 'en' } = report;
  const excerptWidth = Math.min(widest, Math.max(narrowest, columns - besideExcerpt));
  const writer: Writer = { palette, language, excerptWidth };
  const placed = placedFindings(report);
  const items = gathered(placed);
  const counts = countsByFile(placed);
  const blocks = items.map((item, index) => {
    const block = 'more' in item ? moreText(item, writer) : findingText(item, writer);
    const file = fileOf(item);
    const before = items[index - 1];
    return before && fileOf(before) === file
      ? block
      : `${headingText(file, counts.get(file) ?? 0, writer)}\n${block}`;
  });
  return `${[...blocks, summaryText(report, palette)].join('\n\n')}\n`;
}

function fileOf(item: PlacedFinding | MoreFindings): string {
  return 'more' in item ? (item.more[0]?.file ?? '') : item.file;
}

function countsByFile(placed: readonly PlacedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file } of placed) {
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return counts;
}

function headingText(file: string, count: number, { palette, language }: Writer): string {
  return `${palette.strong(harmless(file))} ${palette.faint(`(${findingsWords.findings(language, count)})`)}`;
}

function findingText(placed: PlacedFinding, writer: Writer): string {
  const { palette, language } = writer;
  const { finding, region } = placed;
  const place = palette.strong(`${region.line}:${region.column}`);
  const severity = palette[finding.severity](findingsWords.severity(language, finding.severity));
  const rule = palette.faint(`(${finding.rule})`);
  return [
    `  ${place}  ${severity}  ${harmless(finding.message)} ${rule}`,
    ...excerpt(placed, writer),
    ...fixLines(placed, palette),
  ].join('\n');
}

function moreText({ rule, more }: MoreFindings, { palette, language }: Writer): string {
  const lines = more.map(({ region }) => region.line);
  const places = { first: Math.min(...lines), last: Math.max(...lines) };
  return `  ${palette.faint(findingsWords.more(language, rule, more.length, places))}`;
}

/** The source line, cut around the finding where it is long, and a line that underlines it. */
function excerpt(
  { source, finding, region }: PlacedFinding,
  { palette, excerptWidth }: Writer,
): readonly string[] {
  const lineStart = source.lineStarts[region.line - 1] ?? 0;
  const lineEnd = lineEndAt(source, region.line - 1);
  if (source.text.slice(lineStart, lineEnd).trim() === '') {
    return [];
  }
  const start = Math.min(finding.range.start, lineEnd);
  const end = Math.max(start, Math.min(finding.range.end, lineEnd));
  const line = { text: source.text, start: lineStart, end: lineEnd };
  const { start: from, end: to } = windowOf(line, { start, end }, excerptWidth);
  const shown = (first: number, last: number): string => harmless(source.text.slice(first, last));
  const [left, right] = [from > lineStart ? '…' : '', to < lineEnd ? '…' : ''];
  const number = String(region.line).padStart(6);
  const before = left + shown(from, start);
  const marks = '^'.repeat(Math.max(1, widthOf(shown(start, Math.min(end, to)))));
  return [
    `${palette.faint(`${number} |`)} ${before}${shown(start, to)}${right}`,
    `${palette.faint('       |')} ${' '.repeat(widthOf(before))}${palette[finding.severity](marks)}`,
  ];
}

/** The line under the excerpt: one fix as it stands, several with the likeliest first. */
function fixLines({ finding }: PlacedFinding, palette: Palette): readonly string[] {
  const fixes = finding.fixes ?? [];
  const ordered = [
    ...fixes.filter(({ preferred }) => preferred),
    ...fixes.filter(({ preferred }) => !preferred),
  ];
  const shown = ordered.slice(0, mostFixes).map(({ title }) => harmless(title));
  return shown.map((title) => `         ${palette.good('→')} ${title}`);
}

const mostFixes = 3;

function summaryText(report: Report, palette: Palette): string {
  const { language = 'en', documents, known = 0 } = report;
  const counts = countsOf(report);
  const parts = severities.flatMap((severity) => {
    const count = counts[severity];
    return count > 0 ? [palette[severity](findingsWords.countOf(language, count, severity))] : [];
  });
  const unread = unreadText(report, palette);
  if (parts.length === 0) {
    const words = known > 0 ? findingsWords.nothingNew : findingsWords.noFindings;
    return `${palette.good(words(language, documents))}${unread}`;
  }
  const findings = report.files.flatMap((file) => file.findings);
  const fixable = findings.filter(({ fixes = [] }) => fixes.length > 0).length;
  const hint = fixable > 0 ? ` ${findingsWords.fixable(language, fixable)}` : '';
  return [
    `${findingsWords.total(language, parts, documents)}${hint}${unread}`,
    ...byRule(findings, palette),
  ].join('\n');
}

/** What nobody looked at is no clean bill, so the last line says it beside the counts. */
function unreadText({ unread = 0, language = 'en' }: Report, palette: Palette): string {
  return unread === 0 ? '' : palette.warning(` ${findingsWords.unread(language, unread)}`);
}

/** Fewer findings than these are seen at a glance. */
const manyFindings = 10;

/** Of many findings, how many each rule has, most first. */
function byRule(findings: readonly Finding[], palette: Palette): readonly string[] {
  if (findings.length <= manyFindings) {
    return [];
  }
  const counts = new Map<string, number>();
  for (const { rule } of findings) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const ordered = [...counts].toSorted(([a, first], [b, second]) => second - first || byText(a, b));
  return [palette.faint(ordered.map(([rule, count]) => `${rule} ${count}`).join(', '))];
}
