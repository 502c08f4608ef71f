import { findingIdentity } from '../rules/findingIdentity.js';
import type { PlacedFinding } from './report.js';

/**
 * One text for each finding by which it is known again after lines have moved: its identity, and,
 * where several have the same one, a count.
 */
export function fingerprints(findings: readonly PlacedFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ file, source, finding }) => {
    const identity = findingIdentity(file, source, finding);
    const times = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, times);
    return `${identity}:${times}`;
  });
}
