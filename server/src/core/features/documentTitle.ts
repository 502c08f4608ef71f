import { memoize } from '../base/memo.js';
import type { IsmsDocument } from '../model/ismsDocument.js';

/** What a person calls the document: its title, else its first heading, else its file name. */
export const documentTitle = memoize(({ uri, parts }: IsmsDocument): string => {
  const stated = parts[0]?.frontMatter?.entries.find(({ key }) => key === 'title')?.values[0]?.text;
  const heading = parts
    .find((part) => part.headings.some(({ text }) => text !== ''))
    ?.headings.find(({ text }) => text !== '')?.text;
  return stated?.trim() || heading || fileName(uri);
});

function fileName(uri: string): string {
  const encoded = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
