import { memoizePair } from '../base/memo.js';
import { builtInCatalogue } from '../catalogue/builtIn.js';
import { type Catalogue, withCustomControls } from '../catalogue/catalogue.js';
import type { Framework } from '../catalogue/framework.js';
import { frameworkIdsOf } from '../catalogue/frameworkIds.js';
import { withFrameworks } from '../catalogue/withFrameworks.js';
import type { Reading } from '../model/ismsDocument.js';
import type { Configuration, CustomControl } from './configuration.js';

/** The controls of the standards and those that the configuration adds. Remembered by what it adds. */
export function catalogueFor({ customControls, frameworks }: Configuration): Catalogue {
  return catalogueWith(customControls, frameworks);
}

const catalogueWith = memoizePair(
  (custom: readonly CustomControl[], frameworks: readonly Framework[]): Catalogue =>
    withFrameworks(withCustomControls(builtInCatalogue(), custom), frameworks),
);

/** How the documents of a workspace with this configuration are read. */
export function readingFor(configuration: Configuration): Reading {
  const { vocabulary, editions, declaredEditions, frameworks, customControls } = configuration;
  const frameworkIds = frameworkIdsOf(frameworks, customControls);
  return {
    vocabulary,
    editions,
    ...(declaredEditions && { declaredEditions }),
    ...(frameworkIds && { frameworkIds }),
  };
}
