import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** The first and the last version of V8 of which it was tried that they know the wishes; others would complain. */
const tried = { first: 11, last: 13 };

const wishes = [
  // Most of our code runs some hundred times and not again, and a quarter of the processor time of a
  // check went into compiling large functions for speed.
  '--max-inlined-bytecode-size-cumulative=200',
  // A pattern is compiled twice otherwise, first for an interpreter. Ours are many and long, and most
  // of them are used more than once: in a small folder that was a third of the time of a check.
  '--no-regexp-tier-up',
];

/**
 * Has Node compile our code and our patterns for a program that runs for seconds; to be called once,
 * first. What the code does stays the same, and a Node not known to understand is not asked.
 */
export function compileForShortRuns(): void {
  const version = Number.parseInt(process.versions.v8, 10);
  if (version >= tried.first && version <= tried.last) {
    for (const wish of wishes) {
      setFlagsFromString(wish);
    }
  }
}
