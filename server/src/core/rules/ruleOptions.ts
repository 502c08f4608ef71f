import { memoize } from '../base/memo.js';
import type { Configuration } from '../workspace/configuration.js';

/**
 * Gives the function that reads the options of the rule `id` from a configuration, with `defaults` for
 * what it leaves out. The rule's `options.json` says what may stand there; isms.yaml has been checked
 * against it, so what is there is of the right type.
 */
export function optionsFor<Options extends object>(
  id: string,
  defaults: Options,
): (configuration: Configuration) => Options {
  return memoize(({ ruleOptions }: Configuration): Options => ({
    ...defaults,
    ...ruleOptions[id],
  }));
}

/** The same for the option `allow`: words that the rule `id` lets pass, in lower case. */
export function allowedWords(id: string): (configuration: Configuration) => ReadonlySet<string> {
  const optionsOf = optionsFor<{ readonly allow: readonly string[] }>(id, { allow: [] });
  return memoize(
    (configuration: Configuration): ReadonlySet<string> =>
      new Set(optionsOf(configuration).allow.map((word) => word.toLowerCase())),
  );
}
