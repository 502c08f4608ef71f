import { speaksOfRisks } from './columnRoles.js';
import type { ColumnRole, TableKind } from './table.js';
import type { HeaderMeaning } from './words/headerMeaning.js';

type Meanings = readonly (HeaderMeaning | undefined)[];
type Roles = readonly (ColumnRole | undefined)[];

const assessingRoles: readonly ColumnRole[] = [
  ...([
    'asset',
    'threat',
    'vulnerability',
    'likelihood',
    'impact',
    'level',
    'residual',
    'residualLikelihood',
    'residualImpact',
    'control',
  ] as const),
];
const followUpRoles: readonly ColumnRole[] = ['owner', 'status', 'review'];
const describingRoles: readonly ColumnRole[] = [
  ...(['title', 'implementation', 'evidence', 'cloudGuidance'] as const),
];
const reasonRoles: readonly ColumnRole[] = ['justification', 'inclusionReason', 'exclusionReason'];
const serviceModels: readonly ColumnRole[] = ['iaas', 'paas', 'saas'];

/** The kind of a table from the meanings of its headers and the roles that came of them. */
export function kindOfMeanings(meanings: Meanings, roles: Roles): TableKind {
  if (isResponsibilityMatrix(roles)) {
    return 'responsibilityMatrix';
  }
  if (speaksOfRisks(meanings)) {
    return isRiskRegister(roles) ? 'riskRegister' : 'other';
  }
  if (isStatement(meanings, roles)) {
    return 'statement';
  }
  return inventoryKind(meanings, roles);
}

function isResponsibilityMatrix(roles: Roles): boolean {
  const rowHead =
    roles.includes('activity') || roles.includes('control') || roles.includes('title');
  const models = count(roles, serviceModels);
  return !roles.includes('applicable') && (models >= 2 || (rowHead && models === 1));
}

/**
 * Examples of risks without ids and lists of the top risks, which only repeat a score and an owner,
 * are no registers.
 */
function isRiskRegister(roles: Roles): boolean {
  if (!roles.includes('riskId')) {
    return false;
  }
  const assessed = count(roles, assessingRoles);
  if (assessed >= 2) {
    return true;
  }
  return roles.includes('treatment') && assessed + count(roles, followUpRoles) >= 1;
}

/**
 * A statement has rows that are controls, and says of each whether it applies, why, or how far it
 * is implemented. A checklist that asks about controls is none. Where another law or framework stands before the control, its requirements are
 * the rows and the controls are only what they are mapped to.
 */
function isStatement(meanings: Meanings, roles: Roles): boolean {
  const isAsked = meanings.includes('question') && !roles.includes('applicable');
  if (isAsked || !isKeyedByControl(meanings, roles)) {
    return false;
  }
  if (roles.includes('applicable') || count(roles, reasonRoles) > 0) {
    return true;
  }
  return roles.includes('status') && count(roles, describingRoles) > 0;
}

function isKeyedByControl(meanings: Meanings, roles: Roles): boolean {
  const control = roles.indexOf('control');
  const before = meanings.slice(0, control);
  if (control < 0 || hasAny(before, ['foreign', 'evidence', 'asset'])) {
    return false;
  }
  // A clause may stand before the control as its section, where the control's applicability follows.
  const isClauses = before.includes('clause') && !roles.includes('applicable');
  return !isClauses && (meanings[control] !== 'controlMapping' || control === 0);
}

function hasAny(meanings: Meanings, wanted: readonly HeaderMeaning[]): boolean {
  return wanted.some((meaning) => meanings.includes(meaning));
}

function inventoryKind(meanings: Meanings, roles: Roles): TableKind {
  if (meanings.includes('supplier') && isRegister(meanings, roles)) {
    return 'supplierRegister';
  }
  const isOwned = roles.includes('asset') && roles.includes('owner');
  return isOwned && meanings.includes('classification') ? 'assetInventory' : 'other';
}

function isRegister(meanings: Meanings, roles: Roles): boolean {
  const isFollowed = roles.includes('review') || roles.includes('status');
  return meanings.length > 2 && (meanings.includes('service') || isFollowed);
}

function count(roles: Roles, wanted: readonly ColumnRole[]): number {
  return wanted.filter((role) => roles.includes(role)).length;
}
