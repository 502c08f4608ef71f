import type { Editions } from '../catalogue/catalogue.js';
import { remember, sizeForWords } from '../syntax/boundedMemo.js';
import type { FrontMatter, FrontMatterKey } from './frontMatter.js';
import type { DocumentProfile } from './ismsDocument.js';
import { editionsOf, namesCurrentEdition } from './profile/editionsOf.js';
import { declaredKind, type FoundKind, kindOf } from './profile/kindOf.js';
import { securityWords } from './profile/kindWords.js';
import { isSlides } from './profile/slides.js';
import { subjectWords } from './profile/subjectWords.js';
import { isContract, isOfItsTime } from './profile/titleSense.js';
import { evidenceIn, type PartEvidence } from './profile/partEvidence.js';
import { titleOf } from './profile/topHeadings.js';
import { namedStandards, standardsIn } from './references/standards.js';

export { evidenceIn, type PartEvidence };

/** What a document's profile is read from. */
export interface ProfileSources {
  readonly frontMatter: FrontMatter | undefined;
  readonly parts: readonly PartEvidence[];
  /** The editions that the workspace works to. */
  readonly editions: Editions;
  /** Those of them that the workspace states itself. */
  readonly declaredEditions?: Partial<Editions> | undefined;
}

/** So often another standard is named, and ours never, that the document must be about it. */
const mentionsThatDecide = 3;

/** Keys that no other tool has; `title` and `status` are everybody's. */
const ourKeys: ReadonlySet<FrontMatterKey> = new Set(['controls', 'clauses', 'risks'] as const);

const annexStandards = ['ISO/IEC 42001', 'ISO/IEC 27701', 'ISO/IEC 27018', 'JIS Q 15001'];

/** Laws and aids that documents of an ISMS bear in their titles, and that number no controls. */
const laws: ReadonlySet<string> = new Set([
  ...['GDPR', 'DSGVO', 'RGPD', 'NIS 2', 'NIS2', 'DORA', 'CRA', 'HIPAA', 'CVSS', 'ITIL', 'EBIOS'],
]);

/**
 * Says what a document is: its kind, the editions it works to, the other standards it is about,
 * and whether it belongs to an ISMS at all. Gives `previous` itself where nothing has changed.
 */
export function profileOf(
  uri: string,
  sources: ProfileSources,
  previous?: DocumentProfile,
): DocumentProfile {
  const { frontMatter, parts } = sources;
  const title = titleOf(frontMatter, parts);
  const path = pathWords(uri);
  const found = kindOf({ frontMatter, parts, title, fileName: path.file });
  const profile: DocumentProfile = {
    kind: found.kind,
    kindFrom: found.kindFrom,
    ...editionsOf(sources, title),
    otherStandards: otherStandardsOf(parts, title, path),
    ...(found.kindFrom !== 'frontMatter' && isContract(title) && { isContract: true }),
    ...timeOf(found, sources, title ?? path.file),
    ...(writesLooseIds(parts) && { usesLooseIds: true }),
    ...(hasOtherControls(sources, title) && { hasOtherControls: true }),
    belongsToIsms: belongs(found, sources, title),
  };
  return previous && isSame(previous, profile) ? previous : profile;
}

/** A report that names the edition of today itself is checked against it. */
function timeOf(
  found: FoundKind,
  sources: ProfileSources,
  title: string,
): Pick<DocumentProfile, 'isOfItsTime'> {
  const tells = isOfItsTime(found, title) && !namesCurrentEdition(sources, title);
  return tells ? { isOfItsTime: true } : {};
}

/** One `A5.15` may be a room or a thing; two that are numbers of controls are a habit. */
function writesLooseIds(parts: readonly PartEvidence[]): boolean {
  return parts.reduce((sum, { looseIds }) => sum + looseIds, 0) > 1;
}

/** A changelog names "Control 6.12" of a console; a register of the risks of a project is none of an ISMS. */
function hasOtherControls({ frontMatter, parts }: ProfileSources, title = ''): boolean {
  return (
    parts.some(({ hasOtherNumber }) => hasOtherNumber) &&
    !declaresOurs(frontMatter) &&
    !securityWords.test(title) &&
    !parts.some(
      ({ hasCertainReference, speaksOfSecurity, named, tableRows }) =>
        hasCertainReference ||
        speaksOfSecurity ||
        named['iso27001'] !== undefined ||
        named['iso27017'] !== undefined ||
        tableRows.statement !== undefined,
    )
  );
}

/** Names of files and folders as words. */
interface PathWords {
  readonly file: string;
  /** With the folder that the file lies in. */
  readonly folder: string;
  /** With the folder above that one; folders further up name no document. */
  readonly above: string;
}

function pathWords(uri: string): PathWords {
  const segments = decoded(uri)
    .split(/[\\/]/)
    .slice(-3)
    .map((segment) => asWords(segment));
  return {
    file: asWords((segments.at(-1) ?? '').replace(/\.\w+$/, '')),
    folder: segments.slice(-2).join(' / '),
    above: segments.join(' / '),
  };
}

/** The same few folders hold all documents. */
const asWords = remember((segment: string): string => {
  const words = segment.replaceAll(/[-_]+/g, ' ');
  return /soc|pci|cis|nist|cobit|recyf|hipaa/i.test(words) ? withNames(words) : words;
}, sizeForWords);

/** Names of standards as they are written. */
function withNames(words: string): string {
  return words
    .replace(/\b(soc)\s?2\b/i, 'SOC 2')
    .replace(/\b(pci|cis|nist|cobit|recyf|hipaa)\b/gi, (word) => word.toUpperCase())
    .replace('RECYF', 'ReCyF');
}

function decoded(uri: string): string {
  if (!uri.includes('%')) {
    return uri;
  }
  try {
    return decodeURIComponent(uri);
  } catch {
    // A stray per cent sign is a part of the name.
    return uri;
  }
}

/**
 * The title decides; where it names no standard, the path; where that names none, what the text
 * speaks of alone. A folder named after a framework says little about a document that names ours.
 */
function otherStandardsOf(
  parts: readonly PartEvidence[],
  title: string | undefined,
  path: PathWords,
): readonly string[] {
  const times = (name: string) => parts.reduce((sum, { named }) => sum + (named[name] ?? 0), 0);
  const namesOurs = parts.some(
    ({ named }) => (named['iso27001'] ?? 0) + (named['iso27017'] ?? 0) > 0,
  );
  const texts = [title ?? '', path.above, ...(namesOurs ? [] : [path.folder])];
  for (const [index, text] of texts.entries()) {
    if (namedStandards(text).ours) {
      return [];
    }
    const others = standardsIn(text)
      .filter(({ family, name }) => !laws.has(name) && (index !== 1 || family === 'annex'))
      .map(({ name }) => name);
    if (others.length > 0) {
      return [...new Set(others)];
    }
  }
  return namesOurs ? [] : annexStandards.filter((name) => times(name) >= mentionsThatDecide);
}

/** Keys of site generators (`title`, `status`) and general words ("policy") are not enough. */
function belongs(
  found: FoundKind,
  { frontMatter, parts }: ProfileSources,
  title: string | undefined,
): boolean {
  return declaresOurs(frontMatter) || (!isSlides(frontMatter) && speaksOfIsms(found, parts, title));
}

function speaksOfIsms(
  { kind, isSpecific }: FoundKind,
  parts: readonly PartEvidence[],
  title: string | undefined,
): boolean {
  return (
    isSpecific ||
    securityWords.test(title ?? '') ||
    parts.some(holdsControlsOrRisks) ||
    (kind !== 'document' && parts.some(({ speaksOfSecurity }) => speaksOfSecurity)) ||
    isControlledSubject(title, parts[0])
  );
}

/** A document under control on what an ISMS regulates: "Backup policy", with a next review on its first page. */
function isControlledSubject(title: string | undefined, first: PartEvidence | undefined): boolean {
  return first?.hasControlBlock === true && subjectWords.test(title ?? '');
}

function holdsControlsOrRisks({ hasCertainReference, tableRows }: PartEvidence): boolean {
  const { statement = 0, riskRegister = 0 } = tableRows;
  return hasCertainReference || statement + riskRegister > 0;
}

function declaresOurs(frontMatter: FrontMatter | undefined): boolean {
  const entries = frontMatter?.entries ?? [];
  return (
    declaredKind(frontMatter) !== undefined || entries.some(({ key }) => key && ourKeys.has(key))
  );
}

function isSame(a: DocumentProfile, b: DocumentProfile): boolean {
  return (
    a.kind === b.kind &&
    a.kindFrom === b.kindFrom &&
    a.belongsToIsms === b.belongsToIsms &&
    hasSameEditions(a, b) &&
    hasSameSigns(a, b) &&
    a.otherStandards.join('\n') === b.otherStandards.join('\n')
  );
}

function hasSameSigns(a: DocumentProfile, b: DocumentProfile): boolean {
  return (
    a.usesLooseIds === b.usesLooseIds &&
    a.hasOtherControls === b.hasOtherControls &&
    a.isContract === b.isContract &&
    a.isOfItsTime === b.isOfItsTime
  );
}

function hasSameEditions(a: DocumentProfile, b: DocumentProfile): boolean {
  return (
    a.editions.iso27001 === b.editions.iso27001 &&
    a.editions.iso27017 === b.editions.iso27017 &&
    a.assumesEdition === b.assumesEdition
  );
}
