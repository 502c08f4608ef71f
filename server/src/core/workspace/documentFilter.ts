import { memoize } from '../base/memo.js';
import type { Configuration } from './configuration.js';
import { fitsAnyOf } from './filePatterns.js';

/** Says whether the file at `path` (relative to the folder, with `/`) is one of the folder's documents. */
export function isDocumentPath(path: string, configuration: Configuration): boolean {
  return matcher(configuration.documents)(path);
}

const matcher = memoize((documents: Configuration['documents']): ((path: string) => boolean) => {
  const included = fitsAnyOf(documents.include);
  // The last one is what a write that was killed leaves behind, see writeText.ts of the command line.
  const excluded = fitsAnyOf([
    ...documents.exclude,
    '**/node_modules/**',
    '**/.git/**',
    '**/.*.isms',
  ]);
  return (path) => included(path) && !excluded(path);
});
