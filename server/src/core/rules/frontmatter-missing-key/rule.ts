import type { Language } from '../../base/language.js';
import type { FrontMatter, FrontMatterKey } from '../../model/frontMatter.js';
import { entryWith, statusOn } from '../../model/frontMatterValues.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { isDayOfRevision } from '../../model/keysByValue.js';
import { keysInBody } from '../../model/namedInBody.js';
import type { DocumentRule, Fix, TextEdit } from '../rule.js';
import { optionsFor } from '../ruleOptions.js';
import { languageOfDocument } from '../textLanguage.js';
import { messages, toFill, type WantedKey } from './messages.js';

export const frontmatterMissingKey: DocumentRule = {
  id: 'frontmatter-missing-key',
  theme: 'frontMatter',
  severity: 'warning',
  summary:
    'An approved policy names its id, title, version, owner, approver, approval date and next review.',
  germanSummary:
    'Eine freigegebene Richtlinie nennt Kennung, Titel, Version, Verantwortlichen, freigebende Person, Datum der Freigabe und nächste Überprüfung.',
  scope: 'document',
  needs: 'frontMatter',

  *check({ document, configuration, today, language }) {
    const { profile } = document;
    const frontMatter = document.parts[0]?.frontMatter;
    const isPolicy = profile.kind === 'policy' && profile.kindFrom === 'frontMatter';
    const status = isPolicy ? entryWith(frontMatter, 'status') : undefined;
    if (!frontMatter || !status || statusOn(today, frontMatter) !== 'approved') {
      return;
    }
    const missing = missingKeys(optionsOf(configuration).keys, frontMatter, document);
    if (missing.length > 0) {
      const fixes = fixesFor(language, missing, frontMatter, document);
      yield { range: status.valueRange, message: messages.missing(language, missing), fixes };
    }
  },
};

const usual: readonly WantedKey[] = [
  ...(['id', 'title', 'version', 'owner', 'approver', 'approved', 'review'] as const),
];

const optionsOf = optionsFor('frontmatter-missing-key', { keys: usual });

/** A title is given by the first heading, too, and all others by a table or lines on the first page. */
function missingKeys(
  wanted: readonly WantedKey[],
  frontMatter: FrontMatter,
  { text, parts }: Pick<IsmsDocument, 'text' | 'parts'>,
): readonly WantedKey[] {
  const mayHaveReview = frontMatter.entries.some(isDayOfRevision);
  const absent = wanted.filter(
    (key) => !hasValue(frontMatter, key) && !(key === 'review' && mayHaveReview),
  );
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

/** In TOML a key at the end may come to stand in a table, so there none is added. */
function fixesFor(
  language: Language,
  missing: readonly WantedKey[],
  frontMatter: FrontMatter,
  document: IsmsDocument,
): readonly Fix[] {
  return frontMatter.language === 'toml' ? [] : [fixFor(language, missing, frontMatter, document)];
}

function fixFor(
  language: Language,
  missing: readonly WantedKey[],
  frontMatter: FrontMatter,
  document: IsmsDocument,
): Fix {
  const { text } = document;
  const values = toFill[languageOfDocument(document)];
  const { end } = frontMatter.contentRange;
  const lineEnd = text.slice(0, end).includes('\r\n') ? '\r\n' : '\n';
  const edits: TextEdit[] = [];
  const lines: string[] = [];
  for (const key of missing) {
    const value = `"${values[key]}"`;
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
  return { title: messages.add(language, missing), edits, needsPerson: true };
}
