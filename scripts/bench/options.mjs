// What the bench was asked for on its command line.
import { parseArgs } from 'node:util';
import { Problem } from '../setup/project.mjs';
import { parts } from './rows.mjs';

/** Throws a Problem that names what can be asked for. */
export function optionsIn(args) {
  const { values } = parsed(args);
  const only = values.only?.split(',') ?? parts;
  const unknown = only.find((part) => !parts.includes(part));
  if (unknown !== undefined) {
    throw new Problem(`There is no part ${unknown}. The parts are: ${parts.join(', ')}.`);
  }
  return {
    parts: new Set(only),
    isQuick: values.quick,
    isAlone: values.alone,
    isBuilt: values.built,
  };
}

function parsed(args) {
  const options = {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  };
  try {
    return parseArgs({ args, options });
  } catch (error) {
    throw new Problem(error.message);
  }
}
