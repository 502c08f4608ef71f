import { memoizePair, Remembering } from '../base/memo.js';
import type { BlockStructure, Chunk, LimitProblem, PlacedChunk } from '../syntax/blocks.js';
import { rescanBlocks } from '../syntax/rescanBlocks.js';
import { scanBlocks } from '../syntax/scanBlocks.js';
import { type SourceText, sourceText, type TextChange, withChange } from '../syntax/sourceText.js';
import { factsIn, type PartReading } from './chunkFacts.js';
import type { DocumentFacts } from './documentFacts.js';
import { evidenceIn, profileOf } from './documentProfile.js';
import type { DocumentProfile, IsmsDocument, Reading } from './ismsDocument.js';
import { joinedFacts } from './joinFacts.js';
import { frontMatterIn } from './readFrontMatter.js';

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
 * kept by identity.
 */
export function withEdit(
  { uri, reading, text, lineStarts, chunks, limits, profile }: IsmsDocument,
  version: number,
  change: TextChange,
): IsmsDocument {
  const source = withChange({ text, lineStarts }, change);
  const structure = rescanBlocks({ chunks, limits }, source.text, change);
  return new ReadDocument({ uri, version, reading, text: source.text }, source, structure, profile);
}

/** The same text read anew, after the configuration has changed. */
export function reread(document: IsmsDocument, reading: Reading): IsmsDocument {
  const { uri, version, text, lineStarts, chunks, limits } = document;
  return document.reading === reading
    ? document
    : new ReadDocument({ uri, version, reading, text }, { text, lineStarts }, { chunks, limits });
}

/** What a document is made of. */
interface Origin {
  readonly uri: string;
  readonly version: number;
  readonly reading: Reading;
  readonly text: string;
}

const documentPlaces = { count: 0 };

/** A document that is read as far as it is asked for; a class only for its getters. */
class ReadDocument extends Remembering implements IsmsDocument {
  readonly uri: string;
  readonly version: number;
  readonly reading: Reading;
  readonly text: string;
  #source: SourceText | undefined;
  #structure: BlockStructure | undefined;
  readonly #profileBefore: DocumentProfile | undefined;
  #profile: DocumentProfile | undefined;
  #parts: readonly DocumentFacts[] | undefined;
  #whole: DocumentFacts | undefined;

  constructor(
    { uri, version, reading, text }: Origin,
    source?: SourceText,
    structure?: BlockStructure,
    profileBefore?: DocumentProfile,
  ) {
    super(documentPlaces);
    this.uri = uri;
    this.version = version;
    this.reading = reading;
    this.text = text;
    this.#source = source;
    this.#structure = structure;
    this.#profileBefore = profileBefore;
  }

  get lineStarts(): readonly number[] {
    this.#source ??= sourceText(this.text);
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
    return this.#facts().frontMatter;
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
    this.#structure ??= scanBlocks(this.text);
    return this.#structure;
  }

  #facts(): DocumentFacts {
    this.#whole ??= joinedFacts(this.text, this.chunks, this.parts);
    return this.#whole;
  }

  #readParts(): readonly DocumentFacts[] {
    const reading = partReading(this.profile, this.reading);
    return this.chunks.map(({ chunk }) => factsIn(chunk, reading));
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
