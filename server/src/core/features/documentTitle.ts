import { memoize } from '../base/memo.js';
import type { IsmsDocument } from '../model/ismsDocument.js';

/** What a person calls the document: its title, else its first heading, else its file name. */
export const documentTitle = memoize(
  (document: IsmsDocument): string =>
    statedTitle(document) ?? firstHeading(document) ?? fileName(document.uri),
);

function statedTitle({ parts }: IsmsDocument): string | undefined {
  const entry = parts[0]?.frontMatter?.entries.find(({ key }) => key === 'title');
  const text = entry?.values[0]?.text.trim();
  return text === '' ? undefined : text;
}

function firstHeading({ parts }: IsmsDocument): string | undefined {
  for (const { headings } of parts) {
    const heading = headings.find(({ text }) => text !== '');
    if (heading) {
      return heading.text;
    }
  }
  return undefined;
}

function fileName(uri: string): string {
  const encoded = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
