import { memoize } from '../base/memo.js';
import type { Configuration } from '../workspace/configuration.js';
import { withRules } from '../workspace/rulesByFile.js';

/** Rules that say nothing true about a text whose place among other documents is not known. */
const rulesThatNeedAPlace = [
  'broken-link',
  'unknown-document',
  'unknown-risk',
  'required-document',
];

const off = Object.fromEntries(rulesThatNeedAPlace.map((id) => [id, 'off' as const]));

/**
 * The configuration for a text without a place: the standard input, or a document that is in no folder
 * or is not saved yet. The same value for the same configuration.
 */
export const withoutPlace = memoize((configuration: Configuration): Configuration =>
  withRules(configuration, off),
);
