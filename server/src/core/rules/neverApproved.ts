import type { FrontMatter } from '../model/frontMatter.js';
import { statusOf } from '../model/frontMatterValues.js';

/** A draft without the date of an approval; one with it is the next version of a document in force. */
export function isNeverApproved(details: Pick<FrontMatter, 'entries'>): boolean {
  return (
    statusOf(details) === 'draft' &&
    !details.entries.some(({ key, values }) => key === 'approved' && values.some(isWritten))
  );
}

function isWritten({ text }: { readonly text: string }): boolean {
  return /\d/.test(text);
}
