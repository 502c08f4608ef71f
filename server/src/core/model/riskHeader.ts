import type { ControlReference } from './controlReference.js';
import { cellsOfFields, type Field, withDecisionAs } from './fields.js';
import type { FrontMatter, FrontMatterEntry } from './frontMatter.js';
import { referencesWithin } from './referencesWithin.js';
import type { RiskRow } from './riskRow.js';
import { riskRowFrom } from './riskRowFrom.js';
import type { ColumnRole } from './table.js';
import type { Vocabulary } from './vocabulary.js';
import { meaningOf } from './words/headers.js';

/** What only risks have; of these a header has to give two, or the likelihood and the impact by other words. */
const assessing: readonly ColumnRole[] = [
  ...(['likelihood', 'impact', 'level', 'treatment', 'residual', 'threat'] as const),
  ...(['residualLikelihood', 'residualImpact'] as const),
];

/**
 * The risk that a front matter describes, in a register with a file for each risk: its `id`, and at
 * least two of what only risks have (likelihood, impact, level, treatment, residual risk, threat).
 */
export function riskOfHeader(
  { range, entries }: FrontMatter,
  references: readonly ControlReference[],
  vocabulary: Vocabulary,
): RiskRow | undefined {
  const id = entries.find(isRiskId)?.values[0];
  // A record of a decision has an id, a decision and an impact, too: a decision alone makes no risk.
  if (!id || countOf(assessing, entries, vocabulary) < 2) {
    return undefined;
  }
  const fields = entries.flatMap((entry) => fieldOf(entry, vocabulary) ?? []);
  return riskRowFrom(
    range,
    { id: id.text, idRange: id.range },
    cellsOfFields(withDecisionAs('treatment', fields)),
    referencesWithin(references, range),
  );
}

function countOf(
  roles: readonly ColumnRole[],
  entries: FrontMatter['entries'],
  vocabulary: Vocabulary,
): number {
  const meanings = new Set(
    entries.map(({ key, writtenKey }) => keyMeaning(key, writtenKey, vocabulary)),
  );
  return roles.filter((role) => meanings.has(role)).length;
}

function isRiskId({ key, writtenKey, values }: FrontMatterEntry): boolean {
  const isId = key === 'id' || /^risk[_-]?id$/iu.test(writtenKey);
  return isId && /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,38}\d$/u.test(values[0]?.text ?? '');
}

function fieldOf(
  { key, writtenKey, values, valueRange }: FrontMatterEntry,
  vocabulary: Vocabulary,
): Field | undefined {
  const meaning = keyMeaning(key, writtenKey, vocabulary);
  const [value, ...others] = values;
  const isOne = value !== undefined && others.length === 0;
  const text = isOne ? value.text : values.map((one) => one.text).join(', ');
  return meaning && { meaning, value: { range: isOne ? value.range : valueRange, text } };
}

function keyMeaning(
  key: FrontMatterEntry['key'],
  writtenKey: string,
  vocabulary: Vocabulary,
): Field['meaning'] | undefined {
  if (key === 'controls') {
    return 'control';
  }
  const words = writtenKey.replaceAll(/[_-]/g, ' ').replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return meaningOf(words, vocabulary);
}
