import type { TextRange } from '../base/textRange.js';
import { shifted } from '../base/textRange.js';
import type { NamedRule, WrittenEnd } from '../model/suppressionText.js';
import { closestTo, oneOf } from '../workspace/configurationProblems.js';
import { knownRuleIds } from '../workspace/generated/validateConfiguration.js';
import type { Finding, Problem } from './rule.js';
import { hasEnded, type PlacedSuppression, suppressionRule } from './suppression.js';
import { enumerated, quoted } from './wording.js';

/** Of more findings, nobody would see the others. */
const mostFindings = 200;

/**
 * What an auditor would ask about the comments that leave out findings, and which have no effect: the
 * first ones of very many.
 */
export function suppressionFindings(
  suppressions: readonly PlacedSuppression[],
  severity: Finding['severity'],
  today: string,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const suppression of suppressions) {
    for (const problem of problemsOf(suppression, today)) {
      findings.push({ ...problem, rule: suppressionRule, severity });
    }
    if (findings.length > mostFindings) {
      break;
    }
  }
  return findings;
}

function problemsOf({ comment, start }: PlacedSuppression, today: string): readonly Problem[] {
  const range = shifted(comment.range, start);
  const useless = uselessness(comment);
  if (useless !== undefined) {
    return [{ range, message: useless }];
  }
  const unknown = comment.rules
    .slice(0, mostFindings)
    .flatMap((rule) => unknownRule(rule, start) ?? []);
  const names = enumerated(
    comment.rules.map(({ id }) => id).filter((id) => suppressible.includes(id)),
  );
  if (names === '') {
    return unknown;
  }
  return [
    ...unknown,
    ...(hasEnded(comment, today)
      ? [{ range, message: endedMessage(names, comment.until?.text ?? '') }]
      : openProblems(range, names, comment)),
  ];
}

/** Why a comment has no effect at all, whatever rules there are. */
function uselessness({ form, rules }: PlacedSuppression['comment']): string | undefined {
  if (form !== 'next-line' && form !== 'file') {
    return `A comment that leaves out findings begins with isms-disable-next-line or isms-disable-file; ${quoted(`isms-disable${form === '' ? '' : `-${form}`}`)} has no effect. Write one of the two.`;
  }
  return rules.length === 0
    ? `This comment names no rule, so it leaves out nothing. Write the rule's name, as the finding shows it, behind isms-disable-${form}.`
    : undefined;
}

/** What can be asked about a comment that counts today. */
function openProblems(
  range: TextRange,
  names: string,
  { reason, until }: PlacedSuppression['comment'],
): readonly Problem[] {
  const problems: Problem[] = [];
  if (reason === '') {
    problems.push({
      range,
      message: `This comment leaves out findings of ${names} and does not say why. An auditor will ask who accepted that and on what grounds; write the reason behind two dashes, as in: -- accepted by the CISO (until 2027-03-01).`,
    });
  }
  const end = until && unreadEnd(until);
  return end === undefined ? problems : [...problems, { range, message: end }];
}

function unreadEnd({ text, date }: WrittenEnd): string | undefined {
  const advice = 'Until then it counts without an end.';
  switch (date.kind) {
    case 'date':
      return undefined;
    case 'ambiguous':
      return `${quoted(text)} can be ${oneOf(date.readings)}, so it is not clear when this comment ends. Write one of them. ${advice}`;
    case 'impossible':
      return `${quoted(text)} is no day of the calendar, so it is not clear when this comment ends. Write it as 2027-03-01. ${advice}`;
    case 'none':
      return `${text === '' ? 'Nothing' : quoted(text)} behind "until" says a day, so it is not clear when this comment ends. Write it as 2027-03-01. ${advice}`;
  }
}

function endedMessage(names: string, until: string): string {
  return `This comment left out findings of ${names} until ${until}. That day has passed, so they are shown again: mend them and delete the comment, or have the exception renewed and write its new day.`;
}

/** A comment cannot leave out what is said about comments: nobody would see what was left out without a reason. */
const suppressible = knownRuleIds.filter((id) => id !== suppressionRule);

function unknownRule({ id, range }: NamedRule, start: number): Problem | undefined {
  if (suppressible.includes(id)) {
    return undefined;
  }
  const place = shifted(range, start);
  if (id === suppressionRule) {
    return {
      range: place,
      message:
        'What is said about comments such as this one cannot be left out by a comment. Give the reason that is missing, or write rules: { suppression: off } into isms.yaml.',
    };
  }
  const near = closestTo(id, suppressible);
  return {
    range: place,
    message: `There is no rule ${quoted(id)}, so this comment leaves out nothing by that name. ${near === undefined ? "Write the rule's name as the finding shows it." : `Did you mean ${near}?`}`,
    ...(near !== undefined && {
      fixes: [{ title: `Change to ${near}`, edits: [{ range: place, newText: near }] }],
    }),
  };
}
