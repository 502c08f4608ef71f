import type { TextRange } from '../base/textRange.js';
import { type HtmlTag, tagsIn } from '../syntax/htmlTags.js';
import { plainText } from '../syntax/plainText.js';
import type { Link } from './documentFacts.js';

/** Says whether `text` may hold a link in HTML; costs little. */
export function mayHoldHtmlLink(text: string): boolean {
  return text.includes('href=') || text.includes('src=');
}

/**
 * The links and images that tags between `start` and `end` of `text` make: `<a href="…">` and
 * `<img src="…">` with their address in quotes. What a component computes, `href={url}`, is none.
 */
export function htmlLinksIn(text: string, range: TextRange): readonly Link[] {
  return [...tagsIn(text, range)].flatMap((tag) => linkOfTag(text, tag));
}

function linkOfTag(text: string, tag: HtmlTag): readonly Link[] {
  const { start, end, name, isClosing } = tag;
  const attribute = isClosing || end - start > longestTag ? undefined : attributes.get(name);
  const found = attribute?.exec(text.slice(start, end));
  const written = found?.[2] ?? '';
  if (!found || written === '') {
    return [];
  }
  const at = start + found.index + found[0].length - written.length - 1;
  return [
    {
      ...seenOf(text, tag),
      range: { start, end },
      destinationRange: { start: at, end: at + written.length },
      destination: written.replaceAll('&amp;', '&'),
    },
  ];
}

function seenOf(text: string, { start, end, name }: HtmlTag): Pick<Link, 'kind' | 'label'> {
  return name === 'img'
    ? { kind: 'image', label: alternative.exec(text.slice(start, end))?.[2] ?? '' }
    : { kind: 'link', label: linkText(text, end) };
}

const attributes: ReadonlyMap<string, RegExp> = new Map([
  ['a', /\shref=(["'])([^"'\n]{1,2000})\1/i],
  ['img', /\ssrc=(["'])([^"'\n]{1,2000})\1/i],
]);

const alternative = /\salt=(["'])([^"'\n]{0,500})\1/i;
const longestTag = 4_000;
const longestText = 500;

/** What stands between a tag and the `</a>` that closes it; nothing where that is far. */
function linkText(text: string, start: number): string {
  const behind = text.slice(start, start + longestText);
  const close = behind.indexOf('</a>');
  return close < 0 ? '' : plainText(behind.slice(0, close));
}
