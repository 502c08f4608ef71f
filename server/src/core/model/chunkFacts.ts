import { memoizePair, newPlaces, Remembering } from '../base/memo.js';
import type { FrameworkIds } from '../catalogue/frameworkIds.js';
import type { Chunk } from '../syntax/blocks.js';
import type { DocumentFacts, Heading, Link } from './documentFacts.js';
import type { DocumentProfile } from './ismsDocument.js';
import { frontMatterIn } from './readFrontMatter.js';
import { headingsIn } from './readHeadings.js';
import { linksIn } from './readLinks.js';
import { withFrameworkReferences } from './references/frameworkReferences.js';
import { referencesIn } from './readReferences.js';
import { withRiskFieldReferences } from './riskFieldReferences.js';
import { riskRowsIn } from './readRisks.js';
import { statementRowsIn } from './readStatement.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';
import { tablesIn } from './readTables.js';
import type { Vocabulary } from './vocabulary.js';

/** What decides, beside its text, how a chunk is read. */
export interface PartReading {
  readonly vocabulary: Vocabulary;
  readonly profile: DocumentProfile;
  readonly frameworkIds?: FrameworkIds;
}

/** The facts of one chunk, ranges relative to it. Remembered as long as chunk and reading live. */
export const factsIn = memoizePair(
  (chunk: Chunk, reading: PartReading): DocumentFacts => new ChunkFacts(chunk, reading),
);

const partPlaces = newPlaces();

/** Reads each kind of fact when it is first asked for; a class only for its getters. */
class ChunkFacts extends Remembering implements DocumentFacts {
  readonly text: string;
  readonly #chunk: Chunk;
  readonly #reading: PartReading;
  #headings: readonly Heading[] | undefined;
  #tables: DocumentFacts['tables'] | undefined;
  #references: DocumentFacts['references'] | undefined;
  #links: readonly Link[] | undefined;
  #statementRows: DocumentFacts['statementRows'] | undefined;
  #riskRows: DocumentFacts['riskRows'] | undefined;

  constructor(chunk: Chunk, reading: PartReading) {
    super(partPlaces);
    this.text = chunk.text;
    this.#chunk = chunk;
    this.#reading = reading;
  }

  get frontMatter(): DocumentFacts['frontMatter'] {
    return frontMatterIn(this.#chunk, this.#reading.vocabulary);
  }

  get headings(): readonly Heading[] {
    this.#headings ??= headingsIn(this.#chunk);
    return this.#headings;
  }

  get above(): Surroundings {
    return surroundingsOf(this.#chunk);
  }

  get tables(): DocumentFacts['tables'] {
    this.#tables ??= tablesIn(this.#chunk, this.#reading.vocabulary, this.#reading.profile);
    return this.#tables;
  }

  get references(): DocumentFacts['references'] {
    const { vocabulary, profile } = this.#reading;
    this.#references ??= withFrameworkReferences(
      withRiskFieldReferences(
        referencesIn(this.#chunk, this.tables, profile, this.frontMatter),
        this.#chunk,
        { vocabulary, profile },
      ),
      { chunk: this.#chunk, tables: this.tables, frontMatter: this.frontMatter },
      this.#reading.frameworkIds,
    );
    return this.#references;
  }

  get links(): readonly Link[] {
    this.#links ??= linksIn(this.#chunk);
    return this.#links;
  }

  get statementRows(): DocumentFacts['statementRows'] {
    this.#statementRows ??= statementRowsIn(
      this.#chunk,
      this.tables,
      this.references,
      this.#reading,
    );
    return this.#statementRows;
  }

  get riskRows(): DocumentFacts['riskRows'] {
    this.#riskRows ??= riskRowsIn(this.#chunk, this.tables, this.references, this.#reading);
    return this.#riskRows;
  }
}
