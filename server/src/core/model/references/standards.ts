import type { EditionId, StandardId } from '../../catalogue/control.js';

/** A place where a text names a standard, law or framework. */
export interface StandardMention {
  readonly start: number;
  readonly end: number;
  /** Ours, another whose Annex ids look like ours, or another whose bare numbers do. */
  readonly family: 'ours' | 'annex' | 'numbers';
  /** Of ours, the catalogue's name; of another, what a reader calls it. */
  readonly name: StandardId;
  readonly edition?: EditionId;
}

/**
 * What a text says about the ids that stand in it: nothing, that they are ours, that Annex ids in
 * it are another standard's, or that numbers in it are (`SOC 2`, `CIS`).
 */
export interface NamedStandards {
  readonly ours: boolean;
  readonly annex: boolean;
  readonly numbers: boolean;
  /** The edition of ours, where only one is named. */
  readonly edition?: EditionId;
  readonly standard?: StandardId;
  /** The other standard whose Annex ids look like ours, where only one is named and none of ours. */
  readonly other?: string;
}

export const namesNothing: NamedStandards = { ours: false, annex: false, numbers: false };

// Each alternative begins with a character of its own, or the search would take several times as long.
const mention =
  /\b(?:ISO(?:\s?\/\s?IEC)?(?:[\s_-]?|\s(?:DIS|FDIS|TS|TR)\s)|IEC\s)(\d{4,5})(?:\s?[:/-]\s?((?:19|20)\d\d))?(?!\d)|(?<![\d.,])(2700[12]|27017|27018|27701|42001)(?:\s?[:/-]\s?((?:19|20)\d\d))?(?!\d)|\b(JIS\s?Q\s?15001|CIS|Cyber\sEssentials|IASME|NIST|PCI|SOC\s?[123]|TSC|COBIT|BSI|TISAX|VDA|HIPAA|CSF|CCM|C5|OWASP|ASVS|CMMC|FedRAMP|HITRUST|NIS\s?2|DORA|GDPR|DSGVO|RGPD|CRA|ReCyF|MITRE|CVSS|EBIOS|OpenChain|ITIL)(?![A-Za-z])/g;

const annexStandards: ReadonlySet<string> = new Set(['27018', '27701', '42001']);
const ourStandards: ReadonlySet<string> = new Set(['27001', '27002', '27017']);

/** What every text holds that names a standard: a number of four digits or capitals; most texts have neither. */
const mayName = /\d{4}|[A-Z]{3}|C5|Cyber E|ReCyF|OpenChain/;

const noMentions: readonly StandardMention[] = [];

/** All standards that `text` names, in order. */
export function standardsIn(text: string): readonly StandardMention[] {
  if (!mayName.test(text)) {
    return noMentions;
  }
  const found: StandardMention[] = [];
  mention.lastIndex = 0;
  for (let match = mention.exec(text); match; match = mention.exec(text)) {
    const [written, iso, isoYear, bare, bareYear, framework] = match;
    const range = { start: match.index, end: match.index + written.length };
    found.push({
      ...range,
      ...(framework === undefined
        ? meaningOf(iso ?? bare ?? '', isoYear ?? bareYear)
        : meaningOfFramework(framework)),
    });
  }
  return found;
}

/** What a header, heading or title says about the ids below it. */
export function namedStandards(text: string): NamedStandards {
  if (!mayName.test(text)) {
    return namesNothing;
  }
  const mentions = standardsIn(text);
  const ours = mentions.filter(({ family }) => family === 'ours');
  const named = {
    ours: ours.length > 0,
    annex: mentions.some(({ family }) => family === 'annex'),
    numbers: mentions.some(({ family }) => family === 'numbers'),
  };
  const names = new Set(ours.map(({ name }) => name));
  const edition = onlyYearIn(text, ours);
  return {
    ...named,
    ...(edition && { edition }),
    ...(names.size === 1 && ours[0] && { standard: ours[0].name }),
    ...otherIn(mentions),
  };
}

function otherIn(mentions: readonly StandardMention[]): Pick<NamedStandards, 'other'> {
  const [first] = mentions;
  const isOne = mentions.every(({ name }) => name === first?.name);
  return first?.family === 'annex' && isOne ? { other: first.name } : {};
}

/** Personal data in Japan: its annex begins its ids with A, too (JIS Q 15001:2023, Annex A). */
const personalData = 'JIS Q 15001';

function meaningOfFramework(written: string): Omit<StandardMention, 'start' | 'end'> {
  return written.startsWith('JIS')
    ? { family: 'annex', name: personalData }
    : { family: 'numbers', name: written.replace(/\s/, ' ') };
}

function meaningOf(
  number: string,
  year: string | undefined,
): Omit<StandardMention, 'start' | 'end'> {
  if (annexStandards.has(number)) {
    return { family: 'annex', name: `ISO/IEC ${number}` };
  }
  if (!ourStandards.has(number)) {
    return { family: 'numbers', name: `ISO ${number}` };
  }
  const name = number === '27017' ? 'iso27017' : 'iso27001';
  const edition = year === undefined ? undefined : editionOf(name, year);
  return { family: 'ours', name, ...(edition && { edition }) };
}

/** The years in which a standard or its national adoption came out, by edition. */
function editionOf(standard: StandardId, year: string): EditionId | undefined {
  if (standard === 'iso27017') {
    return year < '2021' ? '2015' : '2026';
  }
  if (year < '2013') {
    return undefined;
  }
  return year < '2022' ? '2013' : '2022';
}

/** A header such as "2013" or "Old (2013)" names the edition of Annex A without the standard. */
function onlyYearIn(text: string, ours: readonly StandardMention[]): EditionId | undefined {
  const named = new Set(ours.map(({ edition }) => edition));
  if (named.size === 1) {
    return [...named][0];
  }
  const years = text.match(/(?<!\d)20(?:13|22)(?!\d)/g) ?? [];
  return ours.length === 0 && new Set(years).size === 1 && text.length < 40 ? years[0] : undefined;
}
