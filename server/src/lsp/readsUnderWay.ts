import type { IsmsDocument } from '../core/model/ismsDocument.js';

/** A document as it was on disk when its reading began. */
export interface DocumentRead {
  readonly document: IsmsDocument;
  /** Says whether it is still to be taken: its file was not read again meanwhile, and has not gone. */
  readonly counts: () => boolean;
}

/**
 * Which files are being read. Reading takes a while, for it lets messages be handled in between, so a
 * file can change or go meanwhile: of two readings only the later one counts, whichever ends first.
 */
export class ReadsUnderWay {
  readonly #latest = new Map<string, number>();
  #last = 0;

  /** A reading of the file begins; the result says whether it still counts, which ends it. */
  begin(uri: string): () => boolean {
    this.#last += 1;
    const own = this.#last;
    this.#latest.set(uri, own);
    return () => {
      const counts = this.#latest.get(uri) === own;
      if (counts) {
        this.#latest.delete(uri);
      }
      return counts;
    };
  }

  /** Of how many files what is being read has not been taken yet. */
  count(): number {
    return this.#latest.size;
  }

  /** Files have gone: what is being read of them does not count. */
  drop(isGone: (uri: string) => boolean): void {
    for (const uri of [...this.#latest.keys()].filter(isGone)) {
      this.#latest.delete(uri);
    }
  }
}
