import assert from 'node:assert/strict';

import { parsed } from '../../../../../test/kit/check.js';
import { evidenceIn, type PartEvidence } from './partEvidence.js';

describe('evidenceIn', () => {
  const kinds = [
    ...(['topHeading', 'firstHeading', 'tableRows', 'only2022', 'only2013', 'named'] as const),
    ...(['hasCertainReference', 'looseIds', 'hasOtherNumber', 'speaksOfSecurity'] as const),
    ...(['hasControlBlock', 'worksToCurrent'] as const),
  ] satisfies readonly (keyof PartEvidence)[];

  for (const kind of kinds) {
    it(`reads a chunk once, however often it is asked: ${kind}`, () => {
      const { chunks, reading } = parsed(
        '# Audit report\n\nAudited against ISO/IEC 27001:2013; A.5.15 follows ISO/IEC 27001:2022.\n',
      );
      const [part] = chunks;
      assert.ok(part);
      const { chunk } = part;
      let reads = 0;
      const counted = {
        ...chunk,
        get text() {
          reads += 1;
          return chunk.text;
        },
      };
      const evidence = evidenceIn(counted, reading.vocabulary);
      const first = evidence[kind];
      const before = reads;
      assert.deepEqual(evidence[kind], first);
      assert.equal(reads, before);
      assert.ok(before > 0);
    });
  }
});
