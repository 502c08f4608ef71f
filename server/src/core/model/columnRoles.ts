import { controlRole } from './controlColumnRoles.js';
import { hasAny, isWeighed, type Meanings } from './headerMeanings.js';
import { riskRole } from './riskColumnRoles.js';
import { withRiskSigns } from './riskSigns.js';
import type { ColumnRole } from './table.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

const notRoles: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...([
    'controlName',
    'controlMapping',
    'measure',
    'decision',
    'number',
    'likelihoodLetter',
    'impactLetter',
  ] as const),
  ...([
    'foreign',
    'supplier',
    'service',
    'classification',
    'remarks',
    'description',
    'none',
    'selection',
    'ground',
    'standing',
    'proof',
    'question',
  ] as const),
]);

const assessing: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...([
    'threat',
    'vulnerability',
    'likelihood',
    'likelihoodLetter',
    'impact',
    'impactLetter',
  ] as const),
  ...(['level', 'treatment', 'residual', 'residualLikelihood', 'residualImpact'] as const),
]);

const serviceModels: readonly HeaderMeaning[] = ['iaas', 'paas', 'saas'];

/**
 * What depends on the other headers before anything else is read: a decision is about the treatment
 * where risks are listed, else about applicability, also where a control has a column for its risk;
 * and "Risk" behind likelihood and impact is how high it is.
 */
export function withDecided(meanings: Meanings): Meanings {
  const assessed = withRiskAsLevel(withRiskSigns(meanings));
  const decision = assessed.indexOf('decision');
  if (decision < 0) {
    return assessed;
  }
  const meant = decidesOnRisks(assessed, decision) ? 'treatment' : 'applicable';
  return assessed.includes(meant) ? assessed : assessed.with(decision, meant);
}

/** Not where controls stand before the risk, or the decision has its reason beside it and the risk behind it. */
function decidesOnRisks(meanings: Meanings, decision: number): boolean {
  if (goesOnWithRisks(meanings)) {
    return true;
  }
  const risk = meanings.findIndex((meaning) => meaning !== undefined && ofRisks.has(meaning));
  if (risk < 0) {
    return false;
  }
  const before = meanings.slice(0, risk);
  const isNumbered = before.includes('number') && before.includes('title') && !isWeighed(meanings);
  const isReasoned = meanings.includes('justification') && decision < risk;
  return !hasAny(before, ['control', 'controlName']) && !isNumbered && !isReasoned;
}

const ofRisks: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['riskId', 'risk', 'level', 'residual'] as const),
]);

/** "Risk" right behind likelihood and impact is how high it is. */
export function withRiskAsLevel(meanings: Meanings): Meanings {
  const risk = meanings.findIndex(
    (meaning, index) => meaning === 'risk' && weighing.has(meanings[index - 1] ?? 'none'),
  );
  const before = meanings[risk - 1];
  const isBehind = before !== undefined && weighing.has(before);
  return isBehind && isWeighed(meanings.slice(0, risk)) && !meanings.includes('level')
    ? meanings.with(risk, 'level')
    : meanings;
}

const weighing: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['likelihood', 'likelihoodLetter', 'impact', 'impactLetter'] as const),
]);

/** The role of each column, once the meanings of all headers are known. */
export function resolvedRoles(found: Meanings): readonly (ColumnRole | undefined)[] {
  const isRisks = speaksOfRisks(found);
  const meanings = withMeasures(found);
  const resolved = meanings.map((meaning, index) =>
    isRisks ? riskRole(meaning, index, meanings) : controlRole(meaning, index, meanings),
  );
  return firstOfEach(withActivity(isRisks ? withRemains(resolved) : withReasons(resolved)));
}

const afterTreatment: Readonly<Partial<Record<HeaderMeaning, HeaderMeaning>>> = {
  likelihood: 'residualLikelihood',
  impact: 'residualImpact',
  level: 'residual',
};

/**
 * Where likelihood and impact stand before the treatment and under the same headers again behind it,
 * the second ones say what remains.
 */
function withRemains(resolved: Meanings): Meanings {
  const treatment = resolved.findIndex((role) => role === 'treatment' || role === 'control');
  const [before, behind] = [resolved.slice(0, treatment), resolved.slice(treatment + 1)];
  const isRepeated = (['likelihood', 'impact'] as const).every(
    (role) => before.includes(role) && behind.includes(role),
  );
  return treatment < 0 || !isRepeated
    ? resolved
    : resolved.map((role, index) =>
        index > treatment && role && before.includes(role) ? (afterTreatment[role] ?? role) : role,
      );
}

/**
 * A measure is a control where the table decides on applicability and names no other control. First
 * and beside a title it is one whatever is named further on: "Maßnahme", "Titel", …, "ISO/IEC 27017".
 */
function withMeasures(meanings: Meanings): Meanings {
  const leads = meanings[0] === 'measure' && meanings.includes('title');
  const isControl =
    hasAny(meanings, ['applicable', 'exclusionReason']) &&
    !hasAny(meanings, ['control', 'controlName']) &&
    (leads || !meanings.includes('controlMapping'));
  return isControl
    ? meanings.map((meaning) => (meaning === 'measure' ? 'controlName' : meaning))
    : meanings;
}

/** Where a decision has one column for its reason only, an exclusion has its reason there, too. */
function withReasons(resolved: Meanings): Meanings {
  const isOnly =
    resolved.includes('applicable') && !hasAny(resolved, ['justification', 'exclusionReason']);
  return isOnly
    ? resolved.map((meaning) => (meaning === 'inclusionReason' ? 'justification' : meaning))
    : resolved;
}

/** The first column of a table of service models is what they are about, whatever it is called. */
function withActivity(resolved: Meanings): Meanings {
  const models = serviceModels.filter((model) => resolved.includes(model)).length;
  const [first] = resolved;
  const isNamed = hasAny(resolved, ['activity', 'control', 'title']);
  return models >= 2 && !isNamed && !(first && serviceModels.includes(first))
    ? ['activity', ...resolved.slice(1)]
    : resolved;
}

/** Whether the rows are risks: a risk id, or a risk that is assessed, and no decision on applicability. */
export function speaksOfRisks(meanings: Meanings): boolean {
  if (meanings.includes('applicable') || meanings.includes('exclusionReason')) {
    return false;
  }
  if (meanings.includes('riskId') || goesOnWithRisks(meanings)) {
    return true;
  }
  const keyedByControl = isBeforeAssessment(meanings) || meanings.indexOf('controlName') === 0;
  const assessed = meanings.filter((meaning) => meaning && assessing.has(meaning)).length;
  return !keyedByControl && assessed >= 2 && tellsOfRisks(meanings);
}

/**
 * Whether the table goes on with the risks of another one: behind their ids it says how they are
 * treated and what remains. The controls behind the treatment are those that treat them.
 */
function goesOnWithRisks(meanings: Meanings): boolean {
  const [first] = meanings;
  // Beside a title, a decision is about the control that the title names.
  const deciding: Meanings = meanings.includes('title') ? ['treatment'] : ['treatment', 'decision'];
  const treatment = meanings.findIndex((meaning) => meaning && deciding.includes(meaning));
  const control = meanings.findIndex((meaning) => meaning && ofControls.has(meaning));
  return (
    (first === 'number' || first === 'riskId') &&
    treatment > 0 &&
    (control < 0 || treatment < control) &&
    !hasAny(meanings, ['justification', 'inclusionReason', 'exclusionReason']) &&
    hasAny(meanings, ['residual', 'residualLikelihood', 'residualImpact'])
  );
}

const ofControls: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['control', 'controlName', 'controlMapping'] as const),
]);

/**
 * The risk in words, likelihood and impact, or a level with what threatens and the treatment: many
 * registers multiply the value of the asset, the threat and the vulnerability.
 */
function tellsOfRisks(meanings: Meanings): boolean {
  const isValued =
    meanings.includes('level') &&
    meanings.includes('treatment') &&
    hasAny(meanings, ['threat', 'vulnerability']);
  return meanings.includes('risk') || isWeighed(meanings) || isValued;
}

/** Controls behind likelihood and impact treat the risk; before them they are what the rows are about. */
function isBeforeAssessment(meanings: Meanings): boolean {
  const control = meanings.indexOf('control');
  return control >= 0 && !isWeighed(meanings.slice(0, control));
}

/** The first column keeps a role; a second one has none, but for evidence and for reasons to tick. */
function firstOfEach(
  resolved: readonly (HeaderMeaning | undefined)[],
): readonly (ColumnRole | undefined)[] {
  const seen = new Set<HeaderMeaning>();
  return resolved.map((meaning) => {
    if (meaning === 'reasonTick') {
      return seen.has('inclusionReason') ? undefined : 'inclusionReason';
    }
    if (!meaning || notRoles.has(meaning) || (seen.has(meaning) && meaning !== 'evidence')) {
      return undefined;
    }
    seen.add(meaning);
    return meaning as ColumnRole;
  });
}
