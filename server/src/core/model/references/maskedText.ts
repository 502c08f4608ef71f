import type { TextRange } from '../../base/textRange.js';
import { type InlineLink, inlineOf } from '../../syntax/inline.js';
import { comparable } from './comparable.js';
import { isKnownId } from './knownControls.js';

/** A text with everything covered that holds no references, and the links in it. */
export interface MaskedText {
  /** Of the same length as the source; covered characters are {@link cover}. */
  readonly text: string;
  readonly links: readonly InlineLink[];
}

/** Stands for a character that is not to be read; it parts words as a bracket does. */
export const cover = '\ue000';

const mayHoldMarkup = /[`<[&]/;

/**
 * What a site generator fills in: `{{ control.id }}`, `{% include … %}`; the comments of Obsidian,
 * `%% … %%`, and of MDX.
 */
const template =
  /\{\{[^{}\n]{0,300}\}\}|\{%[^%\n]{0,300}%\}|%%[^%\n]{0,300}%%|\{\/\*[^*]{0,1000}\*\/\}/g;

/**
 * Covers code spans, HTML, web addresses in angle brackets, footnote marks and everything of links
 * and images but their text.
 */
export function maskedText(source: string): MaskedText {
  return masked(source, () => true);
}

/**
 * The same for a cell. There a code span that holds nothing but an id is the id in another type
 * face: leaving it out would make a statement lack its controls. Amid words that name no controls,
 * what is no id of ours is code as in any text: "GitHub (`A.5.99` is a repository)".
 */
export function maskedCell(source: string): MaskedText {
  const tag = threatCode.exec(source)?.[0] ?? '';
  const read = tag === '' ? source : cover.repeat(tag.length) + source.slice(tag.length);
  return masked(
    read,
    ({ start, end }) =>
      !onlyIds.test(read.slice(start, end)) || isCodeAmidWords(read, { start, end }),
  );
}

function isCodeAmidWords(cell: string, { start, end }: TextRange): boolean {
  const before = cell.slice(0, start);
  const isKnown = isKnownId(cell.slice(start, end).replaceAll(/[`\s]/g, ''));
  const isAmid = endsWithWord.test(before) && beginsWithWord.test(cell.slice(end));
  return isAmid && !isKnown && !controlWord.test(before);
}

const controlWord =
  /control|contr[oô]le|ma(?:ß|ss)nahme|maatregel|medida|mesure|misura|measure|annex|anhang|anexo|allegato|bijlage|2700[12]|27017|管理策|附属書/i;
const endsWithWord = /\p{L}{2,}[\s(]{1,3}$/u;
const beginsWithWord = /^\s\p{L}{2,}/u;

/** MAGERIT numbers threats so: "[A.8] Difusión de software dañino". It opens the cell, before its name. */
const threatCode = /^\s*\[A\.\d{1,2}\](?=\s\p{L})/u;

const onlyIds = /^`+\s?(?:A|CLD)?[.\s]?\d[\d\sA-Z.,;/–-]{1,40}`+$/;

/** The page of a wiki link that shows another text: `[[A.5.15 Access control|A.5.15]]`. */
const wikiTarget = /\[\[[^[\]|\n]{1,200}\|(?=[^[\]\n]{0,200}\d\.\d)/g;

function withoutWikiTargets(text: string): string {
  return text.includes('[[')
    ? text.replace(wikiTarget, (found) => cover.repeat(found.length))
    : text;
}

/**
 * Formulas, in which a letter and a number are a matrix and its index: `$$ A.5.94 $$`, `$A.5.94$`.
 * A single sign before a space or a number is one of money.
 */
const formula = /\$\$[^$]{1,1000}\$\$|(?<![\w$\\])\$(?![\s\d])[^$\n]{1,300}(?<![\s\\])\$(?![\w$])/g;

function withoutFormulas(text: string): string {
  return text.includes('$') ? text.replace(formula, (found) => cover.repeat(found.length)) : text;
}

function masked(source: string, isCovered: (code: TextRange) => boolean): MaskedText {
  const text = withoutFormulas(withoutWikiTargets(withoutTemplates(comparable(source))));
  if (!mayHoldMarkup.test(source)) {
    return { text, links: [] };
  }
  const { code, html, links } = inlineOf(source);
  const covered = [...code.filter(isCovered), ...html, ...links.map(coveredOf)];
  return { text: withCovers(text, covered), links };
}

function withoutTemplates(text: string): string {
  return /\{|%%/.test(text) ? text.replace(template, (found) => cover.repeat(found.length)) : text;
}

function coveredOf({ kind, range, labelRange }: InlineLink): TextRange {
  return kind === 'autolink' || kind === 'footnote'
    ? range
    : { start: labelRange.end, end: range.end };
}

function withCovers(text: string, covered: readonly TextRange[]): string {
  if (covered.length === 0) {
    return text;
  }
  const parts: string[] = [];
  let end = 0;
  for (const range of [...covered].sort((a, b) => a.start - b.start)) {
    if (range.end > end) {
      const start = Math.max(range.start, end);
      parts.push(text.slice(end, start), cover.repeat(range.end - start));
      end = range.end;
    }
  }
  parts.push(text.slice(end));
  return parts.join('');
}
