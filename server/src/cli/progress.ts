import process from 'node:process';

/** Shows how far the work has come. */
export interface Progress {
  /** Says that `done` of `total` are done; `total` is absent while it is not known. */
  readonly report: (what: string, done: number, total?: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const quietFor = 1_000;
const pauseBetween = 100;

/** Progress on the standard error output, once the work takes over a second and a person watches. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) {
    return { report: () => undefined, end: () => undefined };
  }
  const start = Date.now();
  let last = start;
  let isShown = false;
  return {
    report(what, done, total) {
      const now = Date.now();
      if (now - start < quietFor || now - last < pauseBetween) {
        return;
      }
      last = now;
      isShown = true;
      const count = total === undefined ? String(done) : `${done} of ${total}`;
      stream.write(`\r\u001b[2K${what}: ${count}`);
    },
    end() {
      if (isShown) {
        stream.write('\r\u001b[2K');
        isShown = false;
      }
    },
  };
}
