import type { TextRange } from '../base/textRange.js';
import { readDate, type WrittenDate } from './calendarDate.js';

/** What a comment says that leaves out findings. Ranges are in the text that holds the comment. */
export interface SuppressionText {
  /** What follows `isms-disable`: `next-line` and `file` have a meaning. */
  readonly form: string;
  readonly rules: readonly NamedRule[];
  /** Empty where none is given, or only the word that stands for one. */
  readonly reason: string;
  readonly until?: WrittenEnd;
}

/** A rule as a comment names it. */
export interface NamedRule {
  readonly id: string;
  readonly range: TextRange;
}

/** The last day on which a comment counts, as written. */
export interface WrittenEnd {
  readonly text: string;
  readonly date: WrittenDate;
}

/**
 * Reads the comment at `range` of `text`; absent where it is another comment. Rules stand behind the
 * form, with commas between them, and the reason behind two dashes or one long one; the end can
 * stand anywhere.
 */
export function suppressionText(text: string, range: TextRange): SuppressionText | undefined {
  const comment = text.slice(range.start, range.end);
  const opener = /^<!--\s*isms-disable((?:-[a-z]+)*)/i.exec(comment);
  if (!opener) {
    return undefined;
  }
  const [{ length: start }, form = ''] = opener;
  const { body, until } = withoutEnd(comment.slice(start, -'-->'.length));
  const dashes = /(?<!\S)(?:--+|–|—)(?!\S)/.exec(body) ?? { 0: '', index: body.length };
  const reason = body.slice(dashes.index + dashes[0].length).trim();
  return {
    form: form.slice(1).toLowerCase(),
    rules: rulesIn(body.slice(0, dashes.index), range.start + start),
    reason: isPlaceholder(reason) ? '' : reason,
    ...(until && { until }),
  };
}

/** Puts spaces where the end stood, which keeps the places of what stands around it. */
function withoutEnd(body: string): { readonly body: string; readonly until?: WrittenEnd } {
  const end = /\(\s*until\b([^()]*)\)/i.exec(body);
  if (!end) {
    return { body };
  }
  const [written, inner = ''] = end;
  const text = inner.trim();
  return {
    body: `${body.slice(0, end.index)}${' '.repeat(written.length)}${body.slice(end.index + written.length)}`,
    until: { text, date: readDate(text) },
  };
}

/** Behind the first entry of several words comes a reason without its dashes, not a further rule. */
function rulesIn(named: string, start: number): readonly NamedRule[] {
  const rules: NamedRule[] = [];
  let from = start;
  for (const entry of named.split(',')) {
    const word = /\S+/.exec(entry);
    if (word) {
      const at = from + word.index;
      rules.push({ id: word[0].toLowerCase(), range: { start: at, end: at + word[0].length } });
      if (/\S\s+\S/.test(entry)) {
        break;
      }
    }
    from += entry.length + 1;
  }
  return rules;
}

/** What the quick fix and the snippet write, for a person to replace. */
function isPlaceholder(reason: string): boolean {
  return /^(?:reason|to ?do|tb[ad]|\.{3}|…|[-?x]+)?[.!]?$/i.test(reason);
}
