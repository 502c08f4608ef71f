/** What a host must bring; the server itself touches neither disk, clock nor network. */
export interface Host {
  /**
   * The uris of all files below `root`, in batches; without `node_modules` and `.git`. Links are named
   * and not followed. A folder that cannot be read is left out.
   */
  readonly listFiles: (root: string) => AsyncIterable<readonly string[]>;
  /**
   * The text of a file, without a byte order mark; or why it is not read. With all links followed, it
   * must lie below the folder `root`.
   */
  readonly readTextWithin: (root: string, uri: string) => Promise<FileText>;
  /** Called between the steps of long work: lets waiting requests run, and resolves soon after. */
  readonly pause: () => Promise<void>;
  /** Calls `run` after `milliseconds`; the function returned calls it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** Today as `2026-11-22`, in the user's time zone. */
  readonly today: () => string;
  /** Gives back memory that is no longer needed; called when nothing else is to do. */
  readonly releaseMemory: () => void;
  /** What is kept from start to start in the folder at an absolute path; `undefined` for another path, or where this host keeps nothing. */
  readonly openStorage: (folder: string) => Storage | undefined;
}

/** Texts by name that outlive the server. Others may delete them at any time. */
export interface Storage {
  /** Changes with everything that could have a text mean something else, such as the server's version. */
  readonly stamp: string;
  /** `undefined` where nothing is kept under `name`, or not as it was written. */
  readonly read: (name: string) => Promise<string | undefined>;
  /** Keeps all of `text` or, where that fails, what was there before; never tells. */
  readonly write: (name: string, text: string) => Promise<void>;
  /** A short text that is the same for the same `parts` and for no others. */
  readonly digest: (parts: readonly string[]) => string;
}

export type FileText =
  | { readonly text: string }
  | {
      readonly skipped:
        'missing' | 'unreadable' | 'binary' | 'too-large' | 'not-a-file' | 'outside';
    };
