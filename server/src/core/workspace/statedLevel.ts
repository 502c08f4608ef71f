import { memoizePair } from '../base/memo.js';
import type { Configuration } from './configuration.js';
import type { WorkspaceIndex } from './workspace.js';

/**
 * The configuration with the acceptable level of risk that the documents of the workspace state ("Risks
 * up to 8 are accepted"): where `isms.yaml` states none and has no matrix, and where all documents that
 * state one agree. The same value for the same two.
 */
export const withStatedLevel: (
  configuration: Configuration,
  acceptance: WorkspaceIndex['acceptance'],
) => Configuration = memoizePair(
  (configuration: Configuration, acceptance: WorkspaceIndex['acceptance']): Configuration => {
    const { risk } = configuration;
    const [acceptableLevel, ...others] = new Set(acceptance.get('level')?.values());
    const counts = acceptableLevel !== undefined && others.length === 0;
    return counts && !risk.isStated && !risk.matrix
      ? { ...configuration, risk: { ...risk, acceptableLevel, isStated: true } }
      : configuration;
  },
);
