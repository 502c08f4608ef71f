import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** The first and the last version of V8 of which it was tried that they know the wish; others would complain. */
const tried = { first: 11, last: 13 };

/**
 * Has Node write less code into one function when it compiles for speed; to be called once, first.
 *
 * Most of our code runs some hundred times and not again, and a quarter of the processor time of a
 * check went into compiling such large functions. What the code does stays the same, and a Node not
 * known to understand is not asked.
 */
export function compileWithLessInlining(): void {
  const version = Number.parseInt(process.versions.v8, 10);
  if (version >= tried.first && version <= tried.last) {
    setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  }
}
