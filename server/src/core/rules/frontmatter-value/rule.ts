import type { Language } from '../../base/language.js';
import type {
  FrontMatterEntry,
  FrontMatterKey,
  FrontMatterValue,
} from '../../model/frontMatter.js';
import type { ChunkRule, Fix, Problem } from '../rule.js';
import { changeTo } from '../wording.js';
import { dateMistake } from './dates.js';
import type { Mistake } from './mistake.js';
import {
  editionMistake,
  kindMistake,
  roleMistake,
  statusMistake,
  versionMistake,
} from './words.js';

export const frontmatterValue: ChunkRule = {
  id: 'frontmatter-value',
  theme: 'frontMatter',
  severity: 'warning',
  summary: 'Known keys of the front matter hold values that can be understood.',
  germanSummary: 'Bekannte Schlüssel der Kopfdaten haben Werte, die zu verstehen sind.',
  scope: 'chunk',
  needs: 'frontMatter',

  *check({ part, profile, language }) {
    const isOurs = profile.kindFrom === 'frontMatter' && profile.kind !== 'document';
    for (const entry of part.frontMatter?.entries ?? []) {
      for (const value of checkedValues(entry)) {
        const mistake = mistakeIn(language, entry, value, isOurs);
        if (mistake) {
          yield problemAt(language, value, mistake);
        }
      }
    }
  },
};

type Check = (language: Language, text: string, isOurs: boolean) => Mistake | undefined;

/** Keys that are not here take any text. */
const checks: Readonly<Partial<Record<FrontMatterKey, Check>>> = {
  type: kindMistake,
  status: statusMistake,
  role: roleMistake,
  version: versionMistake,
  editions: editionMistake,
  approved: (language, text, isOurs) => dateMistake(language, 'approval', text, isOurs),
  review: (language, text, isOurs) => dateMistake(language, 'review', text, isOurs),
};

function mistakeIn(
  language: Language,
  entry: FrontMatterEntry,
  { text }: FrontMatterValue,
  isOurs: boolean,
): Mistake | undefined {
  const check = entry.key && checks[entry.key];
  return check && !isPlaceholder(text) ? check(language, text, isOurs) : undefined;
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
  { message, meant }: Mistake,
): Problem {
  const fixes: readonly Fix[] = meant.map((text) => ({
    title: changeTo(language, text),
    edits: [{ range, newText: text }],
    ...(meant.length === 1 && { preferred: true }),
  }));
  return { range, message, ...(fixes.length > 0 && { fixes }) };
}
