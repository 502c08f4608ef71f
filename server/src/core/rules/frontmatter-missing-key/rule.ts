import type { FrontMatter, FrontMatterKey } from '../../model/frontMatter.js';
import { entryWith, statusOf } from '../../model/frontMatterValues.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { keysInBody } from '../../model/namedInBody.js';
import type { DocumentRule, Fix, TextEdit } from '../rule.js';

export const frontmatterMissingKey: DocumentRule = {
  id: 'frontmatter-missing-key',
  severity: 'warning',
  summary:
    'An approved policy names its id, title, version, owner, approver, approval date and next review.',
  scope: 'document',

  *check({ document }) {
    const { profile, text } = document;
    const frontMatter = document.parts[0]?.frontMatter;
    const isPolicy = profile.kind === 'policy' && profile.kindFrom === 'frontMatter';
    const status = isPolicy ? entryWith(frontMatter, 'status') : undefined;
    if (!frontMatter || !status || statusOf(frontMatter) !== 'approved') {
      return;
    }
    const missing = missingKeys(frontMatter, document);
    if (missing.length > 0) {
      const fixes = [fixFor(missing, frontMatter, text)];
      yield { range: status.valueRange, message: messageFor(missing), fixes };
    }
  },
};

function messageFor(missing: readonly WantedKey[]): string {
  const names = listed(missing.map((key) => wanted[key].name));
  const them = missing.length === 1 ? 'it' : 'them';
  return `This policy is approved, but its front matter does not give ${names}. An auditor looks for ${them} on the first page, because documents have to be identified, owned and approved (ISO/IEC 27001, 7.5.2). Add ${listed(missing)}.`;
}

type WantedKey = 'id' | 'title' | 'version' | 'owner' | 'approver' | 'approved' | 'review';

const wanted: Readonly<Record<WantedKey, { readonly name: string; readonly toFill: string }>> = {
  id: { name: 'its id', toFill: '[id of this document]' },
  title: { name: 'its title', toFill: '[title of this document]' },
  version: { name: 'its version', toFill: '[number of the version]' },
  owner: { name: 'its owner', toFill: '[role that keeps it up to date]' },
  approver: { name: 'who approved it', toFill: '[name of the person who approved it]' },
  approved: { name: 'the date of its approval', toFill: '[date of the approval]' },
  review: { name: 'the date of its next review', toFill: '[date of the next review]' },
};

/** A title is given by the first heading, too, and all others by a table or lines on the first page. */
function missingKeys(
  frontMatter: FrontMatter,
  { text, parts }: Pick<IsmsDocument, 'text' | 'parts'>,
): readonly WantedKey[] {
  const absent = (Object.keys(wanted) as WantedKey[]).filter((key) => !hasValue(frontMatter, key));
  if (absent.length === 0) {
    return absent;
  }
  const inBody = keysInBody(text, frontMatter.range.end);
  const isTitled = parts.slice(0, 3).some(({ headings }) => headings[0]?.level === 1);
  return absent.filter((key) => !inBody.has(key) && !(key === 'title' && isTitled));
}

function hasValue({ entries }: FrontMatter, wantedKey: FrontMatterKey): boolean {
  return entries.some(
    ({ key, values }) => key === wantedKey && values.some(({ text }) => text !== ''),
  );
}

function fixFor(missing: readonly WantedKey[], frontMatter: FrontMatter, text: string): Fix {
  const { end } = frontMatter.contentRange;
  const lineEnd = text.slice(0, end).includes('\r\n') ? '\r\n' : '\n';
  const edits: TextEdit[] = [];
  const lines: string[] = [];
  for (const key of missing) {
    const value = `"${wanted[key].toFill}"`;
    const empty = entryWith(frontMatter, key);
    if (empty) {
      edits.push({ range: empty.valueRange, newText: ` ${value}` });
    } else {
      lines.push(`${key}: ${value}${lineEnd}`);
    }
  }
  const opening = text.charAt(end - 1) === '\n' ? '' : lineEnd;
  if (lines.length > 0) {
    edits.push({ range: { start: end, end }, newText: `${opening}${lines.join('')}` });
  }
  return { title: `Add ${listed(missing)} to complete`, edits, needsPerson: true };
}

function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
