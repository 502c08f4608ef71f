import type { ControlReference } from '../../model/controlReference.js';
import type { ChunkRule } from '../rule.js';
import { changeTo } from '../wording.js';
import { messages } from './messages.js';

export const noncanonicalControl: ChunkRule = {
  id: 'noncanonical-control',
  theme: 'controls',
  severity: 'warning',
  summary: 'The id of a control is written in its proper form.',
  germanSummary: 'Die Kennung einer Maßnahme ist in ihrer richtigen Form geschrieben.',
  scope: 'chunk',
  needs: 'references',

  *check({ part, catalogue, language }) {
    for (const reference of part.references) {
      const fault = reference.notation;
      // An id that does not exist is told as such; how it is written does not matter then.
      if (fault === 'proper' || catalogue.find(reference.id) === undefined) {
        continue;
      }
      const proper = properForm(reference);
      yield {
        range: reference.range,
        message: messages.improper(language, reference.written, fault, proper),
        fixes: [
          {
            title: changeTo(language, proper),
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

function properForm({ id, lastId }: ControlReference): string {
  return lastId === undefined ? id : `${id}–${lastId}`;
}
