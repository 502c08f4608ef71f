import type { Editions } from '../catalogue/catalogue.js';
import type { FrameworkIds } from '../catalogue/frameworkIds.js';
import type { PlacedChunk, LimitProblem } from '../syntax/blocks.js';
import type { SourceText } from '../syntax/sourceText.js';
import type { DocumentFacts } from './documentFacts.js';
import type { DocumentKind } from './frontMatter.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * One version of one document, never changed. Its facts are read on first use.
 *
 * A document is made with `parseDocument`, and its next version with `withEdit`, which keeps the
 * chunks that an edit does not touch and all that was read from them.
 */
export interface IsmsDocument extends SourceText, DocumentFacts {
  readonly uri: string;
  /** The editor's number of this version; 0 for a file on disk. */
  readonly version: number;
  readonly chunks: readonly PlacedChunk[];
  readonly limits: readonly LimitProblem[];
  readonly profile: DocumentProfile;
  /** What the workspace said about how to read it. */
  readonly reading: Reading;
  /** The facts of each chunk, ranges relative to it, in order with `chunks`. */
  readonly parts: readonly DocumentFacts[];
}

/** What the workspace says about how its documents are read. Keep one value while it stays the same. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** The editions that a document works to where it does not say otherwise. */
  readonly editions: Editions;
  /** Those that the workspace itself states; a document's single ids and mentions do not outweigh them. */
  readonly declaredEditions?: Partial<Editions>;
  /** Ids that a workspace adds to those of the standards; absent where it adds none. */
  readonly frameworkIds?: FrameworkIds;
}

/**
 * What a document is, as far as it decides how its parts are read and checked. It is kept by
 * identity from version to version while it stays the same.
 */
export interface DocumentProfile {
  readonly kind: DocumentKind;
  /** Which of its sources told the kind. */
  readonly kindFrom: 'frontMatter' | 'tables' | 'title' | 'fileName' | 'nothing';
  readonly editions: Editions;
  /** Nothing but the default says which edition of ISO/IEC 27001 that is. */
  readonly assumesEdition?: true;
  /** Other standards that the document itself is about and whose Annex ids look like ours: `ISO/IEC 42001`, … */
  readonly otherStandards: readonly string[];
  /** Its title calls it a contract, whose sections can be numbered `A.7.5.1`. */
  readonly isContract?: true;
  /**
   * It tells what was found or decided at a time: the report of an audit, minutes; not a plan or a
   * list, and not where it names the edition of today itself.
   */
  readonly isOfItsTime?: true;
  /** Whether it writes ids of controls as `A 5.15` or `A5.15` more than once; absent where not. */
  readonly usesLooseIds?: boolean;
  /** It counts something of its own behind the word "control", and nothing in it speaks of the security of information. */
  readonly hasOtherControls?: true;
  /** Whether anything in it says that it belongs to an ISMS. */
  readonly belongsToIsms: boolean;
}
