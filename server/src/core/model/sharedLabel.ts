import type { TextRange } from '../base/textRange.js';
import { readDate } from './calendarDate.js';
import type { FrontMatterKey } from './frontMatter.js';
import { canonicalKey, keyName } from './frontMatterKeys.js';

/** Who wrote a document or approved it, and where that stands. */
export interface SharedPart {
  readonly key: FrontMatterKey;
  readonly writtenKey: string;
  /** Within the value. */
  readonly range: TextRange;
}

/**
 * The author and the approver that one label names with strokes between, each with its share of the
 * value: "Redazione / Approvazione" beside "M. Fabbri / Direzione", "Erstellt / geprüft / freigegeben"
 * beside three names. Nothing for other labels, where the value has not as many parts, and beside dates.
 */
export function sharedParts(label: string, value: string): readonly SharedPart[] {
  const labels = label.length <= longestLabel && label.includes('/') ? label.split('/') : [];
  const keys = labels.map(keyOf);
  if (labels.length > mostParts || !isOnce('author', keys) || !isOnce('approver', keys)) {
    return [];
  }
  const ranges = partsOf(value);
  const isOfNames = ranges.every(
    ({ start, end }, index) => !keys[index] || isName(value.slice(start, end)),
  );
  return ranges.length === labels.length && isOfNames
    ? ranges.flatMap((range, index) => partAt(keys[index], labels[index], range))
    : [];
}

const mostParts = 4;
const longestLabel = 60;
const longestValue = 200;

function isOnce(key: FrontMatterKey, keys: readonly (FrontMatterKey | undefined)[]): boolean {
  return keys.filter((one) => one === key).length === 1;
}

function partAt(
  key: FrontMatterKey | undefined,
  label: string | undefined,
  range: TextRange,
): readonly SharedPart[] {
  return key && label !== undefined ? [{ key, writtenKey: label.trim(), range }] : [];
}

function keyOf(label: string): 'author' | 'approver' | undefined {
  const key = canonicalKey(label);
  if (key === 'author' || authors.has(keyName(label))) {
    return 'author';
  }
  return key === 'approver' || approvers.has(keyName(label)) ? 'approver' : undefined;
}

/** "Erstellt / freigegeben" can stand beside the days. */
function isName(written: string): boolean {
  const text = written.replaceAll(/[*_`]/gu, '').trim();
  return /\p{L}/u.test(text) && readDate(text).kind === 'none';
}

/** What stands between strokes with spaces, else between strokes. */
function partsOf(value: string): readonly TextRange[] {
  const strokes = value.length <= longestValue ? [...value.matchAll(/\s\/\s|\//gu)] : [];
  const spaced = strokes.filter(([stroke]) => stroke.length > 1);
  const parting = spaced.length > 0 ? spaced : strokes;
  const starts = [0, ...parting.map(({ 0: stroke, index }) => index + stroke.length)];
  return starts.map((start, at) => ({ start, end: parting[at]?.index ?? value.length }));
}

/** Acts, which alone may stand beside a date. */
const authors =
  names(`erstellt erstellung verfasst ausarbeitung prepared drafted written rédigé rédigée
  redactado redactada elaborado elaborada elaboración elaboração redatto redatta elaborazione opgesteld
  opstelling 作成`);
const approvers =
  names(`freigegeben freigabe genehmigt genehmigung approved approval approuvé approuvée
  approbation validation aprobado aprobada aprobación aprovado aprovada aprovação approvato approvata
  approvazione goedgekeurd goedkeuring vastgesteld 承認`);

function names(listed: string): ReadonlySet<string> {
  return new Set(listed.split(/\s+/u).map(keyName));
}
