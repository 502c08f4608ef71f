import type { Language } from '../../base/language.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { ChunkRule, Fix } from '../rule.js';
import { changeTo } from '../wording.js';
import { messages } from './messages.js';

export const reversedRange: ChunkRule = {
  id: 'reversed-range',
  theme: 'controls',
  severity: 'warning',
  summary: 'A range of controls runs upwards.',
  germanSummary: 'Ein Bereich von Maßnahmen läuft aufwärts.',
  scope: 'chunk',
  needs: 'references',

  *check({ part, language }) {
    for (const reference of part.references) {
      const { kind, range, written, id, lastId } = reference;
      if (kind !== 'range' || lastId === undefined || !isAbove(id, lastId)) {
        continue;
      }
      yield {
        range,
        message: messages.downwards(language, withoutEscapes(written), id, lastId),
        fixes: fixesFor(language, reference),
      };
    }
  },
};

/** Whether `first` stands behind `last` in the order of the numbers: `A.5.10` behind `A.5.9`. */
function isAbove(first: string, last: string): boolean {
  const [from, to] = [numbersOf(first), numbersOf(last)];
  const different = from.findIndex((number, index) => number !== to[index]);
  return different >= 0 && (from[different] ?? 0) > (to[different] ?? 0);
}

function numbersOf(id: string): readonly number[] {
  return id
    .replace(/^[A-Z]+\./u, '')
    .split('.')
    .map(Number);
}

/** The numbers change places; letters, spaces and the sign between them stay. */
function fixesFor(language: Language, { range, written }: ControlReference): readonly Fix[] {
  const ends = /^(\D*)(\d[\d.\\]*)(\D.*?|\D)(\d[\d.\\]*)$/su.exec(written);
  if (!ends) {
    return [];
  }
  const [, letters = '', first = '', between = '', last = ''] = ends;
  const newText = letters + last + between + first;
  return [
    {
      title: changeTo(language, withoutEscapes(newText)),
      edits: [{ range, newText }],
      preferred: true,
    },
  ];
}

/** As a reader sees it: exports of Word write `A\.8\.20`. */
function withoutEscapes(written: string): string {
  return written.replaceAll(/\\(?=[.-])/g, '');
}
