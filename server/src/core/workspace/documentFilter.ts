import picomatch from 'picomatch';

import { memoize } from '../base/memo.js';
import type { Configuration } from './configuration.js';

/** Says whether the file at `path` (relative to the folder, with `/`) is one of the folder's documents. */
export function isDocumentPath(path: string, configuration: Configuration): boolean {
  return matcher(configuration.documents)(path);
}

const matcher = memoize((documents: Configuration['documents']): ((path: string) => boolean) => {
  const options = { nocase: true, dot: true };
  const included = picomatch([...documents.include], options);
  const excluded = picomatch([...documents.exclude, '**/node_modules/**', '**/.git/**'], options);
  return (path) => included(path) && !excluded(path);
});
