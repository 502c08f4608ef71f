import { remember, sizeForWords } from '../syntax/boundedMemo.js';
import { plainText } from '../syntax/plainText.js';
import { type TablesBelow, tablesBelow } from './checklists.js';
import { type ExclusionHeading, exclusionHeading } from './exclusionTables.js';
import { type NamedStandards, namedStandards } from './references/standards.js';
import { type DutiesBelow, dutiesBelow } from './words/dutyWords.js';
import {
  currentEdition,
  edition2005,
  findingWords,
  formerEdition,
  historyHeading,
  pastYear,
  versionHeading,
  yearNow,
} from './words/historyWords.js';

/** What a heading says about the text below it; a heading that says nothing has nothing of it. */
export interface HeadingSense {
  /** Whether the ids below it are those of an earlier time, or those of today. */
  readonly time?: HeadingTime;
  /** Whose ids stand below it. */
  readonly names?: NamedStandards;
  readonly exclusions?: ExclusionHeading;
  readonly isOf2005?: true;
  readonly below?: TablesBelow;
  /** It speaks of the cloud, of duties that are shared, or of a matrix of duties. */
  readonly duties?: DutiesBelow;
}

export type HeadingTime = 'then' | 'now';

/** What a heading says that is written so in Markdown. For the same text the same object. */
export const senseOfHeading = remember((written: string): HeadingSense => {
  const text = plainText(written);
  const time = timeOfHeading(text);
  const names = namedStandards(written);
  const duties = dutiesBelow(text);
  const exclusions = written.includes('\n') ? undefined : exclusionHeading(written.slice(0, 120));
  return {
    ...(time && { time }),
    ...(isNamed(names) && { names }),
    ...(exclusions && { exclusions }),
    ...(edition2005.test(text) && { isOf2005: true }),
    ...(duties && { duties }),
    ...belowHeading(text),
  };
}, sizeForWords);

function belowHeading(text: string): Pick<HeadingSense, 'below'> {
  const below = tablesBelow(text);
  return below ? { below } : {};
}

function isNamed({ ours, annex, numbers }: NamedStandards): boolean {
  return ours || annex || numbers;
}

/** What a heading says of the time of what stands below: an edition, a report of a year, the changes of a version. */
export function timeOfHeading(text: string): HeadingTime | undefined {
  if ([historyHeading, versionHeading, formerEdition].some((then) => then.test(text))) {
    return 'then';
  }
  if (currentEdition.test(text) || yearNow.test(text)) {
    return 'now';
  }
  // A year alone may be that of a product or an act: "Windows Server 2019".
  return pastYear.test(text) && findingWords.test(text) ? 'then' : undefined;
}

export function isSilent(sense: HeadingSense): boolean {
  const { time, names, exclusions, isOf2005, duties, below } = sense;
  const saysElse = isOf2005 === true || duties !== undefined || below !== undefined;
  return !time && !names && !exclusions && !saysElse;
}

export function isSameSense(one: HeadingSense, other: HeadingSense): boolean {
  return (
    one.time === other.time &&
    one.exclusions === other.exclusions &&
    one.isOf2005 === other.isOf2005 &&
    one.duties === other.duties &&
    one.below === other.below &&
    isSameNaming(one.names, other.names)
  );
}

function isSameNaming(one: HeadingSense['names'], other: HeadingSense['names']): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
