import type { Texts } from '../../base/language.js';
import type { TextRange } from '../../base/textRange.js';
import type { ConfigurationProblem } from '../configurationProblems.js';

/** So many problems of one file are told; who mends them sees the next ones. */
export const mostFrameworkProblems = 50;

/** A mistake because of which a control or the whole file is not used. */
export function failure(range: TextRange, message: Texts): ConfigurationProblem {
  return { range, message, severity: 'error' };
}

/** A mistake because of which a part of a control has no effect. */
export function slip(range: TextRange, message: Texts): ConfigurationProblem {
  return { range, message, severity: 'warning' };
}

/** The first line of a text, for what is wrong with a file as a whole. */
export function firstLineOf(text: string): TextRange {
  return { start: 0, end: text.search(/[\r\n]|$/) };
}

/** A hover has room for so many characters of what a control is about. */
export const longestAbout = 600;

/** A text cut to {@link longestAbout}, with a sign where it was longer. */
export function cutAbout(text: string): string {
  return text.length > longestAbout ? `${text.slice(0, longestAbout).trimEnd()}…` : text;
}

/** A value as a message shows it. */
export function shown(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
