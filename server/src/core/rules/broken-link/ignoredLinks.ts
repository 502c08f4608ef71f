import { memoize } from '../../base/memo.js';
import type { Link } from '../../model/documentFacts.js';
import type { Configuration } from '../../workspace/configuration.js';
import { fitsAnyOf } from '../../workspace/filePatterns.js';
import { optionsFor } from '../ruleOptions.js';
import { decoded } from './linkTarget.js';

export type Ignoring = (link: Link) => boolean;

const optionsOf = optionsFor<{ readonly ignore: readonly string[] }>('broken-link', { ignore: [] });

const ignoresNothing: Ignoring = () => false;

/** Says which links isms.yaml leaves alone: by what is written, without `./` and without a fragment. */
export const ignoredIn = memoize((configuration: Configuration): Ignoring => {
  const { ignore } = optionsOf(configuration);
  if (ignore.length === 0) {
    return ignoresNothing;
  }
  const fits = fitsAnyOf(ignore);
  return ({ destination }) => fits(decoded(destination.replace(/#.*$/s, '')).replace(/^\.\//, ''));
});
