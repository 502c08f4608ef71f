import type { ColumnRole } from './table.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

type Meanings = readonly (HeaderMeaning | undefined)[];

const notRoles: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['controlName', 'controlMapping', 'number', 'likelihoodLetter', 'impactLetter'] as const),
  ...(['foreign', 'supplier', 'service', 'classification', 'none'] as const),
]);

const assessing: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['threat', 'vulnerability', 'likelihood', 'likelihoodLetter', 'impact', 'impactLetter'] as const),
  ...(['level', 'treatment', 'residual'] as const),
]);

/** The role of each column, once the meanings of all headers are known. */
export function resolvedRoles(meanings: Meanings): readonly (ColumnRole | undefined)[] {
  const isRisks = speaksOfRisks(meanings);
  const resolved = meanings.map((meaning, index) =>
    isRisks ? riskRole(meaning, index, meanings) : controlRole(meaning, index, meanings),
  );
  return firstOfEach(resolved);
}

/** Whether the rows are risks: a risk id, or a risk that is assessed, and no decision on applicability. */
export function speaksOfRisks(meanings: Meanings): boolean {
  if (meanings.includes('applicable') || meanings.includes('exclusionReason')) {
    return false;
  }
  if (meanings.includes('riskId')) {
    return true;
  }
  const keyedByControl = meanings.includes('control') || meanings.indexOf('controlName') === 0;
  const assessed = meanings.filter((meaning) => meaning && assessing.has(meaning)).length;
  return !keyedByControl && meanings.includes('risk') && assessed >= 2;
}

function riskRole(
  meaning: HeaderMeaning | undefined,
  index: number,
  meanings: Meanings,
): HeaderMeaning | undefined {
  switch (meaning) {
    case 'number':
      return meanings.includes('riskId') || meanings.indexOf('number') !== index ? undefined : 'riskId';
    case 'controlName':
    case 'controlMapping':
      return 'control';
    case 'likelihoodLetter':
      return meanings.includes('impactLetter') || meanings.includes('impact') ? 'likelihood' : undefined;
    case 'impactLetter':
      return meanings.includes('likelihoodLetter') || meanings.includes('likelihood')
        ? 'impact'
        : undefined;
    case 'title':
      return meanings.includes('risk') ? 'title' : 'risk';
    default:
      return meaning;
  }
}

/**
 * "Control" beside "Control ID" or "No." heads titles; alone it heads the ids. "No." heads the ids
 * where only it can.
 */
function controlRole(
  meaning: HeaderMeaning | undefined,
  index: number,
  meanings: Meanings,
): HeaderMeaning | undefined {
  switch (meaning) {
    case 'controlName':
      return controlNameRole(index, meanings);
    case 'number':
      return numberRole(index, meanings);
    case 'controlMapping':
      return meanings.includes('control') || meanings.includes('controlName') ? undefined : 'control';
    default:
      return meaning;
  }
}

function controlNameRole(index: number, meanings: Meanings): HeaderMeaning | undefined {
  if (meanings.indexOf('controlName') !== index) {
    return undefined;
  }
  if (meanings.includes('title')) {
    return meanings.includes('control') ? undefined : 'control';
  }
  const number = meanings.indexOf('number');
  const hasOtherId = meanings.includes('control') || (number >= 0 && number < index);
  return hasOtherId ? 'title' : 'control';
}

function numberRole(index: number, meanings: Meanings): HeaderMeaning | undefined {
  const name = meanings.indexOf('controlName');
  const isOther = meanings.includes('control') || meanings.includes('clause') || meanings.includes('asset');
  if (isOther || meanings.indexOf('number') !== index) {
    return undefined;
  }
  if (name >= 0) {
    return !meanings.includes('title') && index < name ? 'control' : undefined;
  }
  const decides = meanings.includes('applicable') || meanings.includes('exclusionReason');
  return decides && meanings.includes('title') ? 'control' : undefined;
}

/** The first column keeps a role; a second one has none, but for evidence. */
function firstOfEach(
  resolved: readonly (HeaderMeaning | undefined)[],
): readonly (ColumnRole | undefined)[] {
  const seen = new Set<HeaderMeaning>();
  return resolved.map((meaning) => {
    if (!meaning || notRoles.has(meaning) || (seen.has(meaning) && meaning !== 'evidence')) {
      return undefined;
    }
    seen.add(meaning);
    return meaning as ColumnRole;
  });
}
