import { flatOf } from '../../base/flatOf.js';
import type { Editions } from '../../catalogue/catalogue.js';
import type { FrontMatter } from '../frontMatter.js';
import type { DocumentProfile } from '../ismsDocument.js';
import { namedStandards } from '../references/standards.js';
import type { PartEvidence } from './partEvidence.js';

/** What the editions are read from. */
export interface EditionSources {
  readonly frontMatter: FrontMatter | undefined;
  readonly parts: readonly PartEvidence[];
  /** Those of the workspace, which hold where the document says nothing. */
  readonly editions: Editions;
  /** Those of them that the workspace states itself, and not by default. */
  readonly declaredEditions?: Partial<Editions> | undefined;
}

/**
 * The editions, and whether nothing says which one of 27001 it is, neither the document's header, title,
 * ids or text nor the workspace.
 */
type DocumentEditions = Pick<DocumentProfile, 'editions' | 'assumesEdition'>;

/** So many different ids of 2013 and none of 2022 are no slip. */
const idsThatTell = 3;

/** So many stand against another edition that is stated, or against an id of it. */
const idsThatDecide = 5;

/**
 * The editions that a document works to: those of its header, else of its title, else those that the
 * workspace states, else those that the ids show or the text names, else the workspace's default. A
 * document that is of another edition throughout keeps it, whatever the workspace states.
 */
export function editionsOf(
  { frontMatter, parts, editions, declaredEditions }: EditionSources,
  title: string | undefined,
): DocumentEditions {
  const own = declaredIn(frontMatter);
  const { iso27001, iso27017 } = declaredEditions ?? {};
  const stated = own.iso27001 ?? titled(title) ?? kept(parts, iso27001);
  const told = stated ?? edition27001(parts);
  const cloud = own.iso27017 ?? iso27017 ?? edition27017(parts, editions.iso27017);
  return told
    ? { editions: { iso27001: told, iso27017: cloud } }
    : { editions: { iso27001: editions.iso27001, iso27017: cloud }, assumesEdition: true };
}

/**
 * Whether a document names the edition of today as one that it works to: in its header, its title or
 * its text. A line that tells of the way there, "transition to ISO/IEC 27001:2022", does not.
 */
export function namesCurrentEdition(
  { frontMatter, parts }: Pick<EditionSources, 'frontMatter' | 'parts'>,
  title: string | undefined,
): boolean {
  const own = declaredIn(frontMatter);
  return (
    own.iso27001 === '2022' ||
    own.iso27017 === '2026' ||
    titled(title) === '2022' ||
    parts.some(({ worksToCurrent }) => worksToCurrent)
  );
}

/** Reads `editions: [ISO/IEC 27001:2013]`, `{ iso27001: 2013 }` and a year alone from the values. */
function declaredIn(frontMatter: FrontMatter | undefined): Partial<Editions> {
  const entry = frontMatter?.entries.find(({ key }) => key === 'editions');
  const text = (entry?.values ?? []).map((value) => value.text).join('\n');
  const annex = firstOf(text, /2700[12]\D{0,6}(2013|2022)/, /^\s*(2013|2022)\s*$/m);
  const cloud = firstOf(text, /27017\D{0,6}(2015|2026|none)/, /^\s*(2015|2026)\s*$/m);
  return {
    ...(annex && { iso27001: annex as Editions['iso27001'] }),
    ...(cloud && { iso27017: cloud as Editions['iso27017'] }),
  };
}

function firstOf(text: string, ...patterns: readonly RegExp[]): string | undefined {
  return patterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
}

/** A title with both years, "ISO/IEC 27001:2013 → 2022", is that of a way from one to the other. */
function titled(title: string | undefined): Editions['iso27001'] | undefined {
  const namesBoth = title !== undefined && title.includes('2013') && title.includes('2022');
  const inTitle = title === undefined || namesBoth ? undefined : namedStandards(title);
  return inTitle?.standard === 'iso27001' && isAnnexEdition(inTitle.edition)
    ? inTitle.edition
    : undefined;
}

/**
 * The edition that the workspace states, unless the document names only the other and has its ids, or
 * is one of 2013 throughout.
 */
function kept(
  parts: readonly PartEvidence[],
  stated: Editions['iso27001'] | undefined,
): Editions['iso27001'] | undefined {
  if (stated === '2022' && isNothingBut2013(parts)) {
    return '2013';
  }
  const other = stated === '2013' ? '2022' : '2013';
  if (stated === undefined || editionNamed(parts) !== other) {
    return stated;
  }
  const ofOther = idsOnlyIn(parts, other);
  return ofOther >= idsThatDecide && ofOther > idsOnlyIn(parts, stated) ? other : stated;
}

function isNothingBut2013(parts: readonly PartEvidence[]): boolean {
  return (
    idsOnlyIn(parts, '2013') >= idsThatDecide &&
    idsOnlyIn(parts, '2022') === 0 &&
    times(parts, 'iso27001:2022') === 0
  );
}

function idsOnlyIn(
  parts: readonly PartEvidence[],
  edition: Editions['iso27001'] | undefined,
): number {
  const ids = flatOf(parts, ({ only2013, only2022 }) => (edition === '2013' ? only2013 : only2022));
  return ids.length < 2 ? ids.length : new Set(ids).size;
}

function edition27001(parts: readonly PartEvidence[]): Editions['iso27001'] | undefined {
  if (parts.some(({ only2022 }) => only2022.length > 0)) {
    return isOf2013AllTheSame(parts) ? '2013' : '2022';
  }
  return editionNamed(parts) ?? (has2013Throughout(parts) ? '2013' : undefined);
}

/** A single new id is a slip in a statement of 2013, which has a hundred old ones, most of all if it says so. */
function isOf2013AllTheSame(parts: readonly PartEvidence[]): boolean {
  const of2013 = idsOnlyIn(parts, '2013');
  if (of2013 < idsThatDecide) {
    return false;
  }
  // Counted last: a long register names thousands of them, and each key would count them all.
  const of2022 = idsOnlyIn(parts, '2022');
  if (of2013 < of2022 * timesWhereNamed) {
    return false;
  }
  const named = editionNamed(parts);
  return named === '2013' || (named === undefined && of2013 >= of2022 * timesAlone);
}

const timesWhereNamed = 4;
const timesAlone = 20;

/** The edition that the text names; nothing where it names both. */
function editionNamed(parts: readonly PartEvidence[]): Editions['iso27001'] | undefined {
  const of2013 = times(parts, 'iso27001:2013') > 0;
  const of2022 = times(parts, 'iso27001:2022') > 0;
  if (of2013 === of2022) {
    return undefined;
  }
  return of2022 ? '2022' : '2013';
}

function has2013Throughout(parts: readonly PartEvidence[]): boolean {
  return idsOnlyIn(parts, '2013') >= idsThatTell && times(parts, 'iso27001:2022') === 0;
}

function isAnnexEdition(edition: string | undefined): edition is Editions['iso27001'] {
  return edition === '2013' || edition === '2022';
}

/** The edition that the text names; `otherwise` where it names none or both. */
function edition27017(
  parts: readonly PartEvidence[],
  otherwise: Editions['iso27017'],
): Editions['iso27017'] {
  const of2015 = times(parts, 'iso27017:2015') > 0;
  const of2026 = times(parts, 'iso27017:2026') > 0;
  if (of2015 === of2026) {
    return otherwise;
  }
  return of2026 ? '2026' : '2015';
}

function times(parts: readonly PartEvidence[], name: string): number {
  return parts.reduce((sum, { named }) => sum + (named[name] ?? 0), 0);
}
