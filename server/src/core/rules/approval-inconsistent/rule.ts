import { flatOf } from '../../base/flatOf.js';
import type { Language } from '../../base/language.js';
import type { TextRange } from '../../base/textRange.js';
import { readDate } from '../../model/calendarDate.js';
import { detailsOf } from '../../model/documentDetails.js';
import type { FrontMatter, FrontMatterKey } from '../../model/frontMatter.js';
import { plainWord, statusOf, statusOn } from '../../model/frontMatterValues.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { keysInBody } from '../../model/namedInBody.js';
import { isNeverApproved } from '../neverApproved.js';
import type { Problem, WorkspaceRule } from '../rule.js';
import { isUnderControl } from '../underControl.js';
import { type ApprovalKey, messages } from './messages.js';

export const approvalInconsistent: WorkspaceRule = {
  id: 'approval-inconsistent',
  theme: 'frontMatter',
  severity: 'warning',
  summary:
    'An approved document names another approver than its author and a date that is not in the future.',
  germanSummary:
    'Ein freigegebenes Dokument nennt eine andere freigebende Person als den Verfasser und ein Datum, das nicht in der Zukunft liegt.',
  scope: 'workspace',

  *check({ document, workspace, today, language }) {
    const details = { entries: detailsOf(document) };
    if (!isUnderControl(document, workspace) || statusOn(today, details) === 'retired') {
      return;
    }
    yield* sameHand(language, details, today);
    yield* inFuture(language, details, today);
    const { frontMatter } = document;
    if (frontMatter) {
      yield* unproven(language, frontMatter, document);
    }
  },
};

type Details = Pick<FrontMatter, 'entries'>;

function* sameHand(language: Language, details: Details, today: string): Iterable<Problem> {
  const [approver, ...others] = valuesOf(details, 'approver');
  if (!approver || others.length > 0) {
    return;
  }
  const approving = plainWord(approver.text);
  if (!valuesOf(details, 'author').some(({ text }) => plainWord(text) === approving)) {
    return;
  }
  if (isNeverApproved(details) || isPlanned(details, today)) {
    return;
  }
  yield {
    range: approver.range,
    message: messages.sameHand(language, approver.text),
  };
}

/** Whether the document is a draft, to be approved on a day to come. */
function isPlanned(details: Details, today: string): boolean {
  return (
    statusOf(details) === 'draft' &&
    valuesOf(details, 'approved').some(({ text }) => (exactDay(text) ?? '') > today)
  );
}

function* inFuture(language: Language, details: Details, today: string): Iterable<Problem> {
  const status = statusOf(details);
  if (status === 'draft' || status === 'in-review') {
    return;
  }
  for (const { text, range } of valuesOf(details, 'approved')) {
    const date = exactDay(text);
    if (date !== undefined && date > today) {
      yield {
        range,
        message: messages.inFuture(language, date),
      };
    }
  }
}

/** An approved policy is asked for more than this, by frontmatter-missing-key. */
function* unproven(
  language: Language,
  frontMatter: FrontMatter,
  { text, profile: { kind, kindFrom } }: IsmsDocument,
): Iterable<Problem> {
  const [status] = valuesOf(frontMatter, 'status');
  const isAsked = kindFrom === 'frontMatter' && kind !== 'policy' && kind !== 'document';
  if (!status || !isAsked || !saysApproved.test(status.text)) {
    return;
  }
  const lacking = missingKeys(frontMatter, text);
  if (lacking.length > 0) {
    yield {
      range: status.range,
      message: messages.unproven(language, lacking),
    };
  }
}

/** Words such as "active" are said of registers that nobody approves. */
const saysApproved =
  /approv|approuv|freigegeben|genehmigt|verabschiedet|beschlossen|aprobad|aprovad|goedgekeurd|vastgesteld|bekrachtigd|^(?:valid[ée]|adopt[ée])e?$|承認/iu;

function missingKeys(frontMatter: FrontMatter, text: string): readonly ApprovalKey[] {
  const missing = (['approver', 'approved'] as const).filter(
    (key) => valuesOf(frontMatter, key).length === 0,
  );
  const inBody = missing.length > 0 ? keysInBody(text, frontMatter.range.end) : undefined;
  return missing.filter((key) => !inBody?.has(key));
}

function valuesOf(
  { entries }: Details,
  wanted: FrontMatterKey,
): readonly { readonly text: string; readonly range: TextRange }[] {
  return flatOf(
    entries.filter(({ key }) => key === wanted),
    ({ values }) => values.filter(({ text }) => isWritten(text) && !isToFill(text)),
  );
}

/** A plain letter or figure is one in any form of the word, which takes longer to make. */
function isWritten(text: string): boolean {
  return /^[a-z\d]/i.test(text) || plainWord(text) !== '';
}

function isToFill(text: string): boolean {
  return /^(?:\{\{|\[|<|tb[acd]\b|todo\b|n\/?a$|none$)/i.test(text.trim());
}

/** The day that `text` names; of two readings the earlier, and nothing for a month or a year. */
function exactDay(text: string): string | undefined {
  const date = readDate(text);
  if (date.kind === 'ambiguous') {
    return date.readings[0];
  }
  return date.kind === 'date' && namesDay(text) ? date.iso : undefined;
}

/** Three numbers, or two and the name of a month; eight digits in a row are three numbers, too. */
function namesDay(text: string): boolean {
  const numbers = [...text.matchAll(/\d+/g)].length;
  return numbers >= 3 || (numbers === 2 && /\p{L}{3}/u.test(text)) || /^\d{8}$/.test(text);
}
