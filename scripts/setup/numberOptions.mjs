// Numbers on the command line of a script, each with what it is if it is not given.
import { parseArgs } from 'node:util';
import { Problem } from './project.mjs';

/** Reads `--name 3` for each name of `defaults`. Throws a Problem for anything else. */
export function numbersGiven(args, defaults) {
  const options = Object.fromEntries(
    Object.keys(defaults).map((name) => [name, { type: 'string' }]),
  );
  const entries = Object.entries({ ...defaults, ...parsed(args, options) });
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const number = Number(value);
      if (!(number >= 0)) {
        throw new Problem(`--${name} takes a number, not "${value}".`);
      }
      return [name, number];
    }),
  );
}

function parsed(args, options) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Problem(error.message);
  }
}
