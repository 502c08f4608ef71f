import { memoizePassingPair, once } from '../../base/memo.js';
import { builtInCatalogue } from '../../catalogue/builtIn.js';
import type { ControlId } from '../../catalogue/control.js';
import type { Chunk } from '../../syntax/blocks.js';
import { opensWithControlBlock } from '../documentDetails.js';
import { tellsOfWay } from '../readEditionClaims.js';
import { tablesIn } from '../readTables.js';
import { isObjective2013 } from '../references/knownControls.js';
import { isLoose, isRealNumber } from '../references/looseIds.js';
import { isOtherNumber, isOurs, meaningsOf, type Setting } from '../references/resolve.js';
import { candidatesIn, type PlacedReference } from '../references/scanChunk.js';
import { type StandardMention, standardsIn } from '../references/standards.js';
import type { Table, TableKind } from '../table.js';
import type { Vocabulary } from '../vocabulary.js';
import { isOfPredecessor } from '../words/predecessorWords.js';
import { securityWords } from './kindWords.js';
import { type TopHeadings, topHeadingsIn } from './topHeadings.js';

/** What a chunk tells about the document that it is a part of. */
export interface PartEvidence extends TopHeadings {
  readonly tableRows: Readonly<Partial<Record<TableKind, number>>>;
  /** The distinct ids that only this edition of Annex A has. */
  readonly only2022: readonly string[];
  readonly only2013: readonly string[];
  /** Whether an id is written that leaves no doubt. */
  readonly hasCertainReference: boolean;
  /** How often a number that a control has is written `A 5.15` or `A5.15`. */
  readonly looseIds: number;
  /** Whether a number that no control has stands behind the word "control" alone. */
  readonly hasOtherNumber: boolean;
  /** Whether it speaks of the security of information, of an ISMS or of a standard on it. */
  readonly speaksOfSecurity: boolean;
  /** Whether it opens, as the first part of a document, with a block that shows a document under control. */
  readonly hasControlBlock: boolean;
  /** How often each standard is named, and each edition of ours as `iso27001:2013`. */
  readonly named: Readonly<Record<string, number>>;
  /** Whether it names the edition of today of one of ours, and not as one to come. */
  readonly worksToCurrent: boolean;
}

const neutral: Setting = {
  editions: { iso27001: '2022', iso27017: '2015' },
  otherStandards: [],
  belongsToIsms: false,
};

/** The evidence of one chunk; remembered as long as both live. */
export const evidenceIn: (chunk: Chunk, vocabulary: Vocabulary) => PartEvidence =
  memoizePassingPair(
    (chunk: Chunk, vocabulary: Vocabulary): PartEvidence => new ChunkEvidence(chunk, vocabulary),
  );

/** Reads each kind of evidence when it is first asked for: most is needed of few documents. A class only for its getters. */
class ChunkEvidence implements PartEvidence {
  readonly #chunk: Chunk;
  readonly #vocabulary: Vocabulary;
  readonly #tables: readonly Table[];
  readonly #candidates: readonly PlacedReference[];
  #ids: ReturnType<typeof idsOf> | undefined;
  #named: PartEvidence['named'] | undefined;
  #tableRows: PartEvidence['tableRows'] | undefined;
  #looseIds: number | undefined;
  #hasOtherNumber: boolean | undefined;
  #speaksOfSecurity: boolean | undefined;
  #worksToCurrent: boolean | undefined;

  constructor(chunk: Chunk, vocabulary: Vocabulary) {
    this.#chunk = chunk;
    this.#vocabulary = vocabulary;
    this.#tables = tablesIn(chunk, vocabulary);
    this.#candidates = candidatesIn(chunk, this.#tables);
  }

  get topHeading(): string | undefined {
    return topHeadingsIn(this.#chunk).topHeading;
  }

  get firstHeading(): string | undefined {
    return topHeadingsIn(this.#chunk).firstHeading;
  }

  get tableRows(): PartEvidence['tableRows'] {
    this.#tableRows ??= rowsByKind(this.#tables);
    return this.#tableRows;
  }

  get only2022(): readonly string[] {
    return this.#idsHere().only2022;
  }

  get only2013(): readonly string[] {
    return this.#idsHere().only2013;
  }

  get hasCertainReference(): boolean {
    return this.#idsHere().hasCertainReference;
  }

  get looseIds(): number {
    this.#looseIds ??= this.#candidates.filter(isLooseControl).length;
    return this.#looseIds;
  }

  get hasOtherNumber(): boolean {
    this.#hasOtherNumber ??= this.#candidates.some(isOtherNumber);
    return this.#hasOtherNumber;
  }

  get speaksOfSecurity(): boolean {
    this.#speaksOfSecurity ??= securityWords.test(this.#chunk.text);
    return this.#speaksOfSecurity;
  }

  /** Remembered where it is read. */
  get hasControlBlock(): boolean {
    return opensWithControlBlock(this.#chunk, this.#vocabulary);
  }

  get named(): PartEvidence['named'] {
    this.#named ??= namedIn(this.#chunk);
    return this.#named;
  }

  /** Asked only of reports and records. */
  get worksToCurrent(): boolean {
    this.#worksToCurrent ??= namesCurrentIn(this.#chunk);
    return this.#worksToCurrent;
  }

  #idsHere(): ReturnType<typeof idsOf> {
    this.#ids ??= idsOf(this.#candidates.filter((one) => isOurs(one, neutral)));
    return this.#ids;
  }
}

function namesCurrentIn({ text }: Chunk): boolean {
  return /27\d{3}/.test(text) && standardsIn(text).some((one) => holdsNow(one, text));
}

function rowsByKind(tables: readonly Table[]): PartEvidence['tableRows'] {
  const counts: Partial<Record<TableKind, number>> = {};
  for (const { kind, rows } of tables) {
    counts[kind] = (counts[kind] ?? 0) + rows.length;
  }
  return counts;
}

/** "Anhang A 8.12" writes the id so, too. */
function isLooseControl({ anchor, first }: PlacedReference): boolean {
  const isWrittenSo = anchor === 'annex' && first.prefix === 'A' && first.separator !== '.';
  return (isLoose(anchor) || isWrittenSo) && isRealNumber(first);
}

function idsOf(
  references: readonly PlacedReference[],
): Pick<PartEvidence, 'only2022' | 'only2013' | 'hasCertainReference'> {
  const only2022 = new Set<string>();
  const only2013 = new Set<string>();
  let hasCertainReference = false;
  for (const reference of references) {
    hasCertainReference ||= isCertain(reference);
    for (const { meaning } of meaningsOf(reference, neutral)) {
      const edition = meaning.kind === 'group' ? undefined : onlyEditions().get(meaning.id);
      if (edition !== undefined) {
        (edition === '2013' ? only2013 : only2022).add(meaning.id);
      }
    }
  }
  return { only2022: [...only2022], only2013: [...only2013], hasCertainReference };
}

/** For each id of Annex A that only one edition has, which; `A.5.1` is a control of 2022 and an objective of 2013. */
const onlyEditions = once((): ReadonlyMap<ControlId, '2013' | '2022'> => {
  const ids = builtInCatalogue().controls.map(({ id }) => id);
  return new Map(
    ids
      .filter((id) => id.startsWith('A.') && !isObjective2013(id))
      .map((id) => [id, id.split('.').length > 3 ? '2013' : '2022']),
  );
});

/** `A.5.15`, `CLD.6.3.1` and numbers right after the name of a standard; not `A 5.1`, `A5.1` and sections. */
function isCertain({ anchor, first, owner }: PlacedReference): boolean {
  // "Control 7.7 and A.8.2" is one list.
  const hasOwnLetters = anchor === 'word' && first.prefix !== '' && first.separator === '.';
  const isLettered =
    hasOwnLetters || anchor === 'letters' || anchor === 'annex' || anchor === 'standard';
  return first.numbers.length > 1 && (isLettered || owner === 'ours');
}

function namedIn({ text }: Chunk): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const mention of /270\d\d|42001|15001|SOC|PCI/.test(text) ? standardsIn(text) : []) {
    for (const key of keysOf(mention, text)) {
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
}

function holdsNow({ name, edition, start }: StandardMention, text: string): boolean {
  const isCurrent =
    (name === 'iso27001' && edition === '2022') || (name === 'iso27017' && edition === '2026');
  return isCurrent && !tellsOfWay(text, start);
}

/** The edition to which the version before was written says nothing about this one, if it is withdrawn. */
function keysOf({ name, edition, start }: StandardMention, text: string): readonly string[] {
  const isOfBefore = edition === '2013' && isOfPredecessor(text, start);
  return edition === undefined || isOfBefore ? [name] : [name, `${name}:${edition}`];
}
