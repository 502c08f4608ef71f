import { flatOf } from '../base/flatOf.js';
import type { Language } from '../base/language.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { positionAt } from '../syntax/sourceText.js';
import type { Finding } from './rule.js';
import { limitMessages } from './limitMessages.js';

/** The rule that a finding about what was not read bears. */
export const documentLimit = 'document-limit';

/** One finding for each kind of limit that cut the reading short; of several in one line, the first. */
export function limitFindings(
  language: Language,
  document: IsmsDocument,
  severity: Finding['severity'],
): readonly Finding[] {
  const kinds = new Set<string>();
  const lines = new Set<number>();
  return flatOf(document.limits, ({ limit, offset }) => {
    const start = Math.min(offset, document.text.length);
    const { line } = positionAt(document, start);
    if (kinds.has(limit) || lines.has(line)) {
      return [];
    }
    kinds.add(limit);
    lines.add(line);
    return [
      {
        rule: documentLimit,
        severity,
        range: { start, end: Math.min(start + 1, document.text.length) },
        message: limitMessages.unread(language, limit),
      },
    ];
  });
}
