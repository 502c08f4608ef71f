import type { InlineLink } from './inline.js';
import { plainText } from './plainText.js';

/** The link or image at `at` whose bang, label and destination `match` has. */
export function linkOf(match: RegExpExecArray, at: number): InlineLink {
  const [whole, bang = '', source = '', destination = ''] = match;
  const start = at + bang.length + 1;
  const labelEnd = start + source.length;
  return {
    kind: bang ? 'image' : 'link',
    range: { start: at, end: at + whole.length },
    labelRange: { start, end: labelEnd },
    destinationRange: { start: labelEnd + 2, end: at + whole.length - 1 },
    destination,
    label: plainText(source),
  };
}

/** The link at `at` around an image, of which `label` is the alternative text. */
export function linkAround(match: RegExpExecArray, at: number, label: string): InlineLink {
  const [whole, image = '', destination = ''] = match;
  const labelEnd = at + 1 + image.length;
  return {
    kind: 'link',
    range: { start: at, end: at + whole.length },
    labelRange: { start: at + 1, end: labelEnd },
    destinationRange: { start: labelEnd + 2, end: at + whole.length - 1 },
    destination,
    label,
  };
}

/** The reference or footnote at `at` whose label and name `match` has. */
export function referenceOf(match: RegExpExecArray, at: number): InlineLink {
  const [whole, source = '', name] = match;
  const start = at + 1;
  const range = { start: at, end: at + whole.length };
  const labelRange = { start, end: start + source.length };
  if (source.startsWith('^') && !/\s/.test(source) && source.length > 1 && name === undefined) {
    return {
      kind: 'footnote',
      range,
      labelRange,
      destination: source.slice(1),
      label: source.slice(1),
    };
  }
  const found = { kind: 'reference', range, labelRange, label: plainText(source) } as const;
  if (name === undefined) {
    return { ...found, destination: source };
  }
  const destinationRange = { start: labelRange.end + 2, end: range.end - 1 };
  return { ...found, destinationRange, destination: name || source };
}
