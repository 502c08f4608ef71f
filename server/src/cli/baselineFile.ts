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
import type { Texts } from '../core/base/language.js';
import { isProblem, type Problem, problem } from './problem.js';
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
    return unread(path, file.skipped);
  }
  const read = readBaseline(file.text);
  return 'fault' in read ? faulty(path, read.fault) : read;
}

const unread = problem({
  en: (path: string, reason: Texts) => `The baseline "${path}" is not read: ${reason.en}.`,
  de: (path, reason) => `Der Ausgangsstand „${path}“ wird nicht gelesen: ${reason.de}.`,
});

const faulty = problem({
  en: (path: string, fault: Texts) =>
    `The baseline "${path}" ${fault.en}; take an earlier version of the file, or delete it and make it anew with "isms check --update-baseline".`,
  de: (path, fault) =>
    `Der Ausgangsstand „${path}“ ${fault.de}; nehmen Sie eine frühere Fassung der Datei, oder löschen Sie sie und legen Sie sie mit „isms check --update-baseline“ neu an.`,
});

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
    return unwritten(reason);
  }
  const size = sizeOf(baseline);
  return before.baseline
    ? { baseline, size, mended: sizeOf(before.baseline) - size }
    : { baseline, size };
}

const unwritten = problem({
  en: (reason: Texts) => `The baseline is not written: ${reason.en}.`,
  de: (reason) => `Der Ausgangsstand wird nicht geschrieben: ${reason.de}.`,
});

function write(root: string, text: string): Texts | undefined {
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
