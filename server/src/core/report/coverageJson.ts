import type { Coverage } from '../features/coverage.js';

/** What `isms coverage --format json` writes. */
export function coverageJson(coverage: Coverage): string {
  return `${JSON.stringify(coverage, undefined, 2)}\n`;
}
