import { memoize } from '../base/memo.js';
import type { Configuration, RuleOverride } from './configuration.js';
import { fitsAnyOf } from './filePatterns.js';
import { relativePath } from './paths.js';

/**
 * The configuration as it counts for the document `uri` of the folder `root`: its `rules` with those
 * of all overrides whose patterns fit, later ones before earlier ones. The same value for the same
 * overrides, and `configuration` itself where none fits.
 */
export function configurationFor(
  configuration: Configuration,
  root: string,
  uri: string,
): Configuration {
  if (configuration.overrides.length === 0) {
    return configuration;
  }
  const { byPlace, fitting } = known(configuration);
  const place = `${root}\n${uri}`;
  const before = byPlace.get(place);
  if (before) {
    return before;
  }
  const found = fitting(relativePath(root, uri));
  byPlace.set(place, found);
  return found;
}

/** The configuration in which `rules` count before all that the file says, for every document. */
export function withRules(
  configuration: Configuration,
  rules: Configuration['rules'],
): Configuration {
  const { overrides } = configuration;
  return {
    ...configuration,
    rules: { ...configuration.rules, ...rules },
    overrides: overrides.length === 0 ? overrides : [...overrides, { files: ['**'], rules }],
  };
}

const known = memoize((configuration: Configuration) => ({
  byPlace: new Map<string, Configuration>(),
  fitting: configurationByPath(configuration),
}));

/** Gives, for each path that the same overrides fit, the identical configuration. */
function configurationByPath(configuration: Configuration): (path: string) => Configuration {
  const overrides = configuration.overrides.map((override) => ({
    override,
    fits: fitOf(override),
  }));
  const made = new Map<string, Configuration>();
  return (path) => {
    const fitting = overrides.filter(({ fits }) => fits(path)).map(({ override }) => override);
    const name = fitting.map((override) => configuration.overrides.indexOf(override)).join();
    const result = made.get(name) ?? withOverrides(configuration, fitting);
    made.set(name, result);
    return result;
  };
}

function withOverrides(
  configuration: Configuration,
  overrides: readonly RuleOverride[],
): Configuration {
  return overrides.length === 0
    ? configuration
    : {
        ...configuration,
        rules: Object.assign(
          {},
          configuration.rules,
          ...overrides.map(({ rules }) => rules),
        ) as Configuration['rules'],
        ruleOptions: Object.assign(
          {},
          configuration.ruleOptions,
          ...overrides.map(({ ruleOptions }) => ruleOptions),
        ) as Configuration['ruleOptions'],
      };
}

function fitOf({ files }: RuleOverride): (path: string) => boolean {
  return fitsAnyOf(files);
}
