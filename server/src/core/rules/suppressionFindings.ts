import type { Language } from '../base/language.js';
import type { TextRange } from '../base/textRange.js';
import { shifted } from '../base/textRange.js';
import type { NamedRule, WrittenEnd } from '../model/suppressionText.js';
import { closestTo } from '../workspace/configurationProblems.js';
import { knownRuleIds } from '../workspace/generated/validateConfiguration.js';
import type { Finding, Problem } from './rule.js';
import { hasEnded, type PlacedSuppression, suppressionRule } from './suppression.js';
import { suppressionMessages as messages } from './suppressionMessages.js';
import { changeTo } from './wording.js';
import type { Occasion } from './world.js';

/** Of more findings, nobody would see the others. */
const mostFindings = 200;

/**
 * What an auditor would ask about the comments that leave out findings, and which have no effect: the
 * first ones of very many.
 */
export function suppressionFindings(
  suppressions: readonly PlacedSuppression[],
  severity: Finding['severity'],
  occasion: Occasion,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const suppression of suppressions) {
    for (const problem of problemsOf(suppression, occasion)) {
      findings.push({ ...problem, rule: suppressionRule, severity });
    }
    if (findings.length > mostFindings) {
      break;
    }
  }
  return findings;
}

function problemsOf(
  { comment, start }: PlacedSuppression,
  { today, language }: Occasion,
): readonly Problem[] {
  const range = shifted(comment.range, start);
  const useless = uselessness(language, comment);
  if (useless !== undefined) {
    return [{ range, message: useless }];
  }
  const unknown = comment.rules
    .slice(0, mostFindings)
    .flatMap((rule) => unknownRule(language, rule, start) ?? []);
  const names = comment.rules.map(({ id }) => id).filter((id) => suppressible.includes(id));
  if (names.length === 0) {
    return unknown;
  }
  return [
    ...unknown,
    ...(hasEnded(comment, today)
      ? [{ range, message: messages.ended(language, names, comment.until?.text ?? '') }]
      : openProblems(language, range, names, comment)),
  ];
}

/** Why a comment has no effect at all, whatever rules there are. */
function uselessness(
  language: Language,
  { form, rules }: PlacedSuppression['comment'],
): string | undefined {
  if (form !== 'next-line' && form !== 'file') {
    return messages.noEffect(language, `isms-disable${form === '' ? '' : `-${form}`}`);
  }
  return rules.length === 0 ? messages.noRule(language, form) : undefined;
}

/** What can be asked about a comment that counts today. */
function openProblems(
  language: Language,
  range: TextRange,
  names: readonly string[],
  { reason, until }: PlacedSuppression['comment'],
): readonly Problem[] {
  const problems: Problem[] = [];
  if (reason === '') {
    problems.push({ range, message: messages.noReason(language, names) });
  }
  const end = until && unreadEnd(language, until);
  return end === undefined ? problems : [...problems, { range, message: end }];
}

function unreadEnd(language: Language, { text, date }: WrittenEnd): string | undefined {
  switch (date.kind) {
    case 'date':
      return undefined;
    case 'ambiguous':
      return messages.ambiguousEnd(language, text, date.readings);
    case 'impossible':
      return messages.impossibleEnd(language, text);
    case 'none':
      return messages.noEnd(language, text);
  }
}

/** A comment cannot leave out what is said about comments: nobody would see what was left out without a reason. */
const suppressible = knownRuleIds.filter((id) => id !== suppressionRule);

function unknownRule(
  language: Language,
  { id, range }: NamedRule,
  start: number,
): Problem | undefined {
  if (suppressible.includes(id)) {
    return undefined;
  }
  const place = shifted(range, start);
  if (id === suppressionRule) {
    return { range: place, message: messages.ownRule(language) };
  }
  const near = closestTo(id, suppressible);
  return {
    range: place,
    message: messages.unknownRule(language, id, near),
    ...(near !== undefined && {
      // With a known name the comment switches a rule off, which nobody may do unseen.
      fixes: [
        {
          title: changeTo(language, near),
          edits: [{ range: place, newText: near }],
          needsPerson: true,
        },
      ],
    }),
  };
}
