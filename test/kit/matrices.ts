import type { Configuration } from '../../server/src/core/workspace/configuration.js';
import { readConfiguration } from '../../server/src/core/workspace/readConfiguration.js';

/** A matrix of 5 by 5 with a level for each score, as isms.yaml states it. */
export const scoredMatrix = withMatrix(`
    likelihood: [Rare, Unlikely, Possible, Likely, Almost certain]
    impact: [Negligible, Minor, Moderate, Major, Severe]
    levels: { Low: 1-4, Medium: 5-9, High: 10-16, Critical: 17-25 }
`);

/** A matrix of 3 by 3 with a level for each field. */
export const drawnMatrix = withMatrix(`
    likelihood: [selten, möglich, häufig]
    impact: [gering, mittel, hoch]
    levels: [grün, gelb, rot]
    rows:
      häufig: [gelb, rot, rot]
      möglich: [grün, gelb, rot]
      selten: [grün, grün, gelb]
`);

/** The configuration whose `risk.matrix` has these keys, each on a line of its own. */
export function withMatrix(matrix: string): Configuration {
  return readConfiguration(`risk:\n  matrix:${matrix.trimEnd()}\n`).configuration;
}
