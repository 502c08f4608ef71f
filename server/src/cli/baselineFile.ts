import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { baselineAfter } from '../core/rules/recordBaseline.js';
import { rules } from '../core/rules/index.js';
import type { World } from '../core/rules/runRules.js';
import {
  type Baseline,
  baselineName,
  baselineText,
  readBaseline,
  sizeOf,
} from '../core/workspace/baseline.js';
import { isProblem, type Problem } from './problem.js';
import { readText } from './readText.js';
import { createText, writeText } from './writeText.js';

/**
 * The baseline of the workspace folder `root`: nothing where there is none. One that cannot be read is
 * a problem, since without it everything would look new.
 */
export function baselineOf(root: string): { readonly baseline?: Baseline } | Problem {
  const path = join(root, baselineName);
  if (!existsSync(path)) {
    return {};
  }
  const file = readText(path);
  if ('skipped' in file) {
    return { problem: `The baseline "${path}" is not read: ${file.skipped}.` };
  }
  const read = readBaseline(file.text);
  return 'fault' in read
    ? {
        problem: `The baseline "${path}" ${read.fault.en}; take an earlier version of the file, or delete it and make it anew with "isms check --update-baseline".`,
      }
    : read;
}

/** What an update of a baseline did. */
export interface UpdatedBaseline {
  readonly baseline: Baseline;
  /** How many findings it holds now. */
  readonly size: number;
  /** How many it held that are mended; `undefined` for one that was made. */
  readonly mended?: number;
}

/**
 * Writes the baseline of the folder `root`. Where there is none, all findings of the documents
 * `uris` become known; else those that are mended are taken out, and new ones stay new.
 */
export function updateBaseline(
  root: string,
  world: World,
  uris: readonly string[],
): UpdatedBaseline | Problem {
  const before = baselineOf(root);
  if (isProblem(before)) {
    return before;
  }
  const baseline = baselineAfter(rules, world, uris, before.baseline);
  const reason = write(root, baselineText(baseline));
  if (reason !== undefined) {
    return { problem: `The baseline is not written: ${reason}.` };
  }
  const size = sizeOf(baseline);
  return before.baseline
    ? { baseline, size, mended: sizeOf(before.baseline) - size }
    : { baseline, size };
}

function write(root: string, text: string): string | undefined {
  const path = join(root, baselineName);
  if (!existsSync(path)) {
    return createText(path, text);
  }
  const before = readText(path);
  return 'skipped' in before ? before.skipped : writeText(path, { root, before, text });
}

/** The world in which what `baseline` holds is known. */
export function withBaseline(world: World, baseline: Baseline): World {
  return { ...world, configuration: { ...world.configuration, baseline } };
}
