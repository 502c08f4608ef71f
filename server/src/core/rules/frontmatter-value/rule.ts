import type { Language } from '../../base/language.js';
import type {
  FrontMatterEntry,
  FrontMatterKey,
  FrontMatterValue,
} from '../../model/frontMatter.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { DocumentRule, Fix, Problem } from '../rule.js';
import { changeTo } from '../wording.js';
import { dateMistake } from './dates.js';
import type { Event } from './messages.js';
import type { Mistake } from './mistake.js';
import { readsDayFirst } from './readsDayFirst.js';
import {
  editionMistake,
  kindMistake,
  roleMistake,
  statusMistake,
  versionMistake,
} from './words.js';

export const frontmatterValue: DocumentRule = {
  id: 'frontmatter-value',
  theme: 'frontMatter',
  severity: 'warning',
  summary: 'Known keys of the front matter hold values that can be understood.',
  germanSummary: 'Bekannte Schlüssel der Kopfdaten haben Werte, die zu verstehen sind.',
  scope: 'document',
  needs: 'frontMatter',

  *check({ document, language }) {
    const { profile, parts } = document;
    const isOurs = profile.kindFrom === 'frontMatter' && profile.kind !== 'document';
    for (const entry of parts[0]?.frontMatter?.entries ?? []) {
      for (const value of checkedValues(entry)) {
        const mistake = mistakeIn(language, entry, value, { isOurs, document });
        if (mistake) {
          yield problemAt(language, value, mistake);
        }
      }
    }
  },
};

interface Context {
  readonly isOurs: boolean;
  readonly document: IsmsDocument;
}

type Check = (language: Language, text: string, isOurs: boolean) => Mistake | undefined;

/** Keys that are not here take any text. */
const checks: Readonly<Partial<Record<FrontMatterKey, Check>>> = {
  type: kindMistake,
  status: statusMistake,
  role: roleMistake,
  version: versionMistake,
  editions: editionMistake,
};

const events: Readonly<Partial<Record<FrontMatterKey, Event>>> = {
  approved: 'approval',
  review: 'review',
};

function mistakeIn(
  language: Language,
  entry: FrontMatterEntry,
  { text }: FrontMatterValue,
  { isOurs, document }: Context,
): Mistake | undefined {
  if (!entry.key || isPlaceholder(text)) {
    return undefined;
  }
  const event = events[entry.key];
  return event
    ? dateMistake(language, text, { event, isOurs, readsDayFirst: () => readsDayFirst(document) })
    : checks[entry.key]?.(language, text, isOurs);
}

function checkedValues({ key, shape, values }: FrontMatterEntry): readonly FrontMatterValue[] {
  return shape === 'scalar' || key === 'editions' ? values : [];
}

/** What is still to be filled in is another rule's matter. */
function isPlaceholder(text: string): boolean {
  return /^(?:\{\{|\{%|\$\{|<|\[|yyyy|tb[acd]\b|todo\b|n\/?a$|none$|[-–—?_.x]+$)/i.test(
    text.trim(),
  );
}

function problemAt(
  language: Language,
  { range }: FrontMatterValue,
  { message, meant, isGuess }: Mistake,
): Problem {
  const fixes: readonly Fix[] = meant.map((text) => ({
    title: changeTo(language, text),
    edits: [{ range, newText: text }],
    ...(meant.length === 1 && { preferred: true }),
    ...(isGuess && { needsPerson: true }),
  }));
  return { range, message, ...(fixes.length > 0 && { fixes }) };
}
