import { memoizePair, newPlaces, Remembering } from '../base/memo.js';
import type { BlockStructure, Chunk, LimitProblem, PlacedChunk } from '../syntax/blocks.js';
import { rescanBlocks } from '../syntax/rescanBlocks.js';
import { scanBlocks } from '../syntax/scanBlocks.js';
import {
  changedText,
  clampedRange,
  joinedChange,
  type SourceText,
  sourceText,
  type TextChange,
  withChange,
} from '../syntax/sourceText.js';
import { factsIn, type PartReading } from './chunkFacts.js';
import type { DocumentFacts } from './documentFacts.js';
import { evidenceIn, profileOf } from './documentProfile.js';
import type { DocumentProfile, IsmsDocument, Reading } from './ismsDocument.js';
import { joinedFacts } from './joinFacts.js';
import { frontMatterIn } from './readFrontMatter.js';
import { withoutRepeatedRows } from './repeatedRows.js';
import { withSurroundings } from './surroundings.js';

/**
 * Any text as a document, of which everything is read when it is first asked for. `version` is the
 * editor's number, 0 for a file on disk.
 */
export function parseDocument(
  uri: string,
  version: number,
  text: string,
  reading: Reading,
): IsmsDocument {
  return new ReadDocument({ uri, version, reading, text });
}

/**
 * The next version of `document`, in which `change` has been made. What the change does not touch is
 * kept by identity. Nothing is read yet: of keys in a row, only the last version is.
 */
export function withEdit(
  document: IsmsDocument,
  version: number,
  change: TextChange,
): IsmsDocument {
  const own = { ...change, range: clampedRange(document.text, change.range) };
  const edit = joinedEdit(unreadEditOf(document), own) ?? { base: document, change: own };
  const { uri, reading } = document;
  const text = changedText(edit.base.text, edit.change);
  return new ReadDocument({ uri, version, reading, text }, { edit });
}

/**
 * Lets go what was read of `document`, but for its profile. All of it is read again when it is asked
 * for; its parts are other objects then. A document that has just been edited keeps what it has.
 */
export function forgetRead(document: IsmsDocument): void {
  ReadDocument.forgetRead(document);
}

/** Lets go what only the reading of `document` needed; what was read of it stays. */
export function forgetWorkings({ chunks }: IsmsDocument): void {
  for (const { chunk } of chunks) {
    Remembering.forget(chunk);
  }
}

/** How a version came from an earlier one that has been read. */
interface Edit {
  readonly base: IsmsDocument;
  readonly change: TextChange;
}

/** Both changes as one, where the second lies within what the first has written. */
function joinedEdit(first: Edit | undefined, second: TextChange): Edit | undefined {
  const change = first && joinedChange(first.change, second);
  return change && { base: first.base, change };
}

/** The same document, of which is known already what it is: it need not be read for its profile. */
export function withProfile(document: IsmsDocument, profile: DocumentProfile): IsmsDocument {
  const { uri, version, reading, text } = document;
  return new ReadDocument({ uri, version, reading, text }, { profile });
}

/** The same text read anew, after the configuration has changed. */
export function reread(document: IsmsDocument, reading: Reading): IsmsDocument {
  const { uri, version, text } = document;
  if (document.reading === reading) {
    return document;
  }
  const { lineStarts, chunks, limits } = document;
  const known = { source: { text, lineStarts }, structure: { chunks, limits } };
  return new ReadDocument({ uri, version, reading, text }, known);
}

/** What is known of a document before it is read. */
interface Known {
  readonly edit?: Edit;
  readonly source?: SourceText;
  readonly structure?: BlockStructure;
  readonly profile?: DocumentProfile;
}

/** What a document is made of. */
interface Origin {
  readonly uri: string;
  readonly version: number;
  readonly reading: Reading;
  readonly text: string;
}

const documentPlaces = newPlaces();

/** A document that is read as far as it is asked for; a class only for its getters. */
class ReadDocument extends Remembering implements IsmsDocument {
  readonly uri: string;
  readonly version: number;
  readonly reading: Reading;
  readonly text: string;
  #edit: Edit | undefined;
  #source: SourceText | undefined;
  #structure: BlockStructure | undefined;
  #profileBefore: DocumentProfile | undefined;
  #profile: DocumentProfile | undefined;
  #parts: readonly DocumentFacts[] | undefined;
  #whole: DocumentFacts | undefined;

  constructor({ uri, version, reading, text }: Origin, known: Known = {}) {
    super(documentPlaces);
    this.uri = uri;
    this.version = version;
    this.reading = reading;
    this.text = text;
    this.#edit = known.edit;
    this.#source = known.source;
    this.#structure = known.structure && this.#placed(known.structure);
    this.#profile = known.profile;
  }

  /** The edit that `document` came by, as long as nothing has been read of it. */
  static unreadEdit(document: IsmsDocument): Edit | undefined {
    return #edit in document ? document.#edit : undefined;
  }

  static forgetRead(document: IsmsDocument): void {
    if (!(#edit in document) || document.#edit) {
      return;
    }
    // The profile decides how the parts are read, and all that is remembered of the whole is light.
    document.#profile ??= document.#readProfile();
    document.#source = undefined;
    document.#structure = undefined;
    document.#parts = undefined;
    document.#whole = undefined;
    Remembering.forget(document);
  }

  get lineStarts(): readonly number[] {
    this.#source ??= this.#edit
      ? withChange(this.#edit.base, this.#edit.change)
      : sourceText(this.text);
    return this.#source.lineStarts;
  }

  get chunks(): readonly PlacedChunk[] {
    return this.#blocks().chunks;
  }

  get limits(): readonly LimitProblem[] {
    return this.#blocks().limits;
  }

  get profile(): DocumentProfile {
    this.#profile ??= this.#readProfile();
    return this.#profile;
  }

  get parts(): readonly DocumentFacts[] {
    this.#parts ??= this.#readParts();
    return this.#parts;
  }

  get frontMatter(): DocumentFacts['frontMatter'] {
    return this.parts[0]?.frontMatter;
  }

  get headings(): DocumentFacts['headings'] {
    return this.#facts().headings;
  }

  get tables(): DocumentFacts['tables'] {
    return this.#facts().tables;
  }

  get references(): DocumentFacts['references'] {
    return this.#facts().references;
  }

  get links(): DocumentFacts['links'] {
    return this.#facts().links;
  }

  get statementRows(): DocumentFacts['statementRows'] {
    return this.#facts().statementRows;
  }

  get riskRows(): DocumentFacts['riskRows'] {
    return this.#facts().riskRows;
  }

  #blocks(): BlockStructure {
    this.#structure ??= this.#edit
      ? this.#readEdit(this.#edit)
      : this.#placed(scanBlocks(this.text));
    return this.#structure;
  }

  /** The structure with chunks that know what stands around them. */
  #placed({ chunks, limits }: BlockStructure, before?: readonly PlacedChunk[]): BlockStructure {
    return { chunks: withSurroundings(chunks, this.reading.vocabulary, before), limits };
  }

  /** Takes over what the version before knows, which is not needed any more then. */
  #readEdit({ base, change }: Edit): BlockStructure {
    this.#source ??= withChange(base, change);
    this.#profileBefore = base.profile;
    this.#edit = undefined;
    return this.#placed(rescanBlocks(base, this.text, change), base.chunks);
  }

  #facts(): DocumentFacts {
    this.#whole ??= joinedFacts(this.text, this.chunks, this.parts);
    return this.#whole;
  }

  #readParts(): readonly DocumentFacts[] {
    const reading = partReading(this.profile, this.reading);
    const parts = this.chunks.map(({ chunk }) => factsIn(chunk, reading));
    return withoutRepeatedRows(parts, this.chunks, this.profile);
  }

  #readProfile(): DocumentProfile {
    const { vocabulary, editions, declaredEditions } = this.reading;
    return profileOf(
      this.uri,
      {
        frontMatter: firstFrontMatter(this.chunks, vocabulary),
        parts: this.chunks.map(({ chunk }) => evidenceIn(chunk, vocabulary)),
        editions,
        declaredEditions,
      },
      this.#profileBefore,
    );
  }
}

function unreadEditOf(document: IsmsDocument): Edit | undefined {
  return ReadDocument.unreadEdit(document);
}

function firstFrontMatter(
  chunks: readonly PlacedChunk[],
  vocabulary: Reading['vocabulary'],
): DocumentFacts['frontMatter'] {
  const first: Chunk | undefined = chunks[0]?.chunk;
  return first && frontMatterIn(first, vocabulary);
}

/** One value for each pair, so that facts can be remembered by it. */
const partReading = memoizePair((profile: DocumentProfile, reading: Reading): PartReading => ({
  vocabulary: reading.vocabulary,
  profile,
  ...(reading.frameworkIds && { frameworkIds: reading.frameworkIds }),
}));
