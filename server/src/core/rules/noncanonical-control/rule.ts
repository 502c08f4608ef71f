import type { ControlReference, Notation } from '../../model/controlReference.js';
import type { ChunkRule } from '../rule.js';

export const noncanonicalControl: ChunkRule = {
  id: 'noncanonical-control',
  severity: 'warning',
  summary: 'The id of a control is written in its proper form.',
  scope: 'chunk',
  needs: 'references',

  *check({ part, catalogue }) {
    for (const reference of part.references) {
      const fault = faults[reference.notation];
      // An id that does not exist is told as such; how it is written does not matter then.
      if (fault === undefined || catalogue.find(reference.id) === undefined) {
        continue;
      }
      const proper = properForm(reference);
      yield {
        range: reference.range,
        message: `${reference.written} ${fault}; the standard prints ${proper}. A search for the control misses this place, in the audit as in daily work; write ${proper}.`,
        fixes: [
          {
            title: `Change to ${proper}`,
            edits: [{ range: reference.range, newText: proper }],
            preferred: true,
            // The words between the ends of a range are the author's.
            ...(reference.lastId !== undefined && { needsPerson: true }),
          },
        ],
      };
    }
  },
};

const faults: Record<Notation, string | undefined> = {
  proper: undefined,
  'zero-padded': 'has zeros before its numbers',
  'missing-dot': 'lacks the dot behind its letters',
  'missing-prefix': 'lacks the prefix CLD. of the controls that ISO/IEC 27017 adds',
  spaced: 'has a space where a dot belongs',
};

function properForm({ id, lastId }: ControlReference): string {
  return lastId === undefined ? id : `${id}–${lastId}`;
}
