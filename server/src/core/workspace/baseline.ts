import type { Texts } from '../base/language.js';

/** The name of the file that holds a baseline; it stands beside `isms.yaml`. */
export const baselineName = 'isms-baseline.json';

/** By rule, the identities of findings; one that occurs several times stands there as often. */
export type KnownFindings = ReadonlyMap<string, readonly string[]>;

/**
 * The findings that were there when somebody began to check a workspace, by the path of the document
 * below the folder. They are not told again, so that only what is new is seen.
 */
export interface Baseline {
  readonly findings: ReadonlyMap<string, KnownFindings>;
}

const damaged = { en: 'is damaged', de: 'ist beschädigt' };

/** What the text of a baseline says, or why it says nothing, as a sentence goes on after the name. */
export type ReadBaseline = { readonly baseline: Baseline } | { readonly fault: Texts };

export const emptyBaseline: Baseline = { findings: new Map() };

/** A finding is some 30 characters here; this holds more than anybody can mend. */
const mostCharacters = 20_000_000;

/** Reads the text of a baseline. Any text gives an answer; one that is damaged in a part is refused whole. */
export function readBaseline(text: string): ReadBaseline {
  if (text.length > mostCharacters) {
    return {
      fault: { en: 'is too large to be a baseline', de: 'ist zu groß für einen Ausgangsstand' },
    };
  }
  const data = parsed(text);
  if (!isRecord(data) || !isRecord(data['findings'])) {
    return { fault: damaged };
  }
  if (data['version'] !== 1) {
    return {
      fault: {
        en: 'was written by another version of ISMS Author',
        de: 'stammt von einer anderen Version von ISMS Author',
      },
    };
  }
  const findings = new Map<string, KnownFindings>();
  for (const [path, byRule] of Object.entries(data['findings'])) {
    const known = knownFindings(byRule);
    if (!known) {
      return { fault: damaged };
    }
    findings.set(path, known);
  }
  return { baseline: { findings } };
}

/** The text of a baseline, sorted, so that two versions of it can be compared line by line. */
export function baselineText({ findings }: Baseline): string {
  const files = [...findings].filter(([, known]) => countOf(known) > 0).toSorted(byName);
  const sorted = files.map(([path, known]) => [
    path,
    Object.fromEntries(
      [...known].toSorted(byName).map(([rule, identities]) => [rule, identities.toSorted()]),
    ),
  ]);
  return `${JSON.stringify({ version: 1, findings: Object.fromEntries(sorted) as object }, undefined, 2)}\n`;
}

/** How many findings a baseline holds. */
export function sizeOf({ findings }: Baseline): number {
  return [...findings.values()].reduce((sum, known) => sum + countOf(known), 0);
}

function countOf(known: KnownFindings): number {
  return [...known.values()].reduce((sum, identities) => sum + identities.length, 0);
}

function knownFindings(byRule: unknown): KnownFindings | undefined {
  const entries = isRecord(byRule) ? Object.entries(byRule) : undefined;
  return entries?.every(isKnown) ? new Map(entries) : undefined;
}

function isKnown(entry: [string, unknown]): entry is [string, readonly string[]] {
  const [, identities] = entry;
  return Array.isArray(identities) && identities.every((one) => typeof one === 'string');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
