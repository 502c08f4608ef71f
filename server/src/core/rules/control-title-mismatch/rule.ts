import type { Language } from '../../base/language.js';
import type { Control } from '../../catalogue/control.js';
import { namedControl } from '../../catalogue/names.js';
import type { ControlReference, WrittenTitle } from '../../model/controlReference.js';
import type { ChunkRule, Fix, Problem } from '../rule.js';
import { isOfEdition2005 } from '../edition2005.js';
import { inEdition } from './inEdition.js';
import { messages } from './messages.js';
import { type Mismatch, mismatchOf } from './mismatch.js';

export const controlTitleMismatch: ChunkRule = {
  id: 'control-title-mismatch',
  theme: 'controls',
  severity: 'warning',
  summary: 'The title beside the id of a control is that control’s.',
  germanSummary: 'Der Titel neben der Kennung einer Maßnahme ist deren Titel.',
  scope: 'chunk',
  needs: 'references',

  *check({ part, profile, catalogue, language }) {
    for (const reference of part.references.filter(
      (one) => one.title && !isOfEdition2005(one, part),
    )) {
      const { title } = reference;
      const control = catalogue.find(reference.id);
      const mismatch =
        control && reference.kind === 'control' && title
          ? mismatchOf(control, title.text, catalogue)
          : undefined;
      if (control && title && mismatch) {
        const meant = inEdition(mismatch, profile.editions, catalogue);
        yield problem(language, control, { reference, title, ...meant });
      }
    }
  },
};

interface WrittenMismatch extends Mismatch {
  readonly reference: ControlReference;
  readonly title: WrittenTitle;
}

function problem(language: Language, control: Control, written: WrittenMismatch): Problem {
  const { title, right, wrong } = written;
  return {
    range: title.range,
    message: messages.mismatch(language, { id: control.id, title: right }, title.text, wrong),
    fixes: fixesFor(language, written),
  };
}

function fixesFor(language: Language, written: WrittenMismatch): readonly Fix[] {
  const { reference, title, right, candidates } = written;
  const ids = candidates.map((other) => ({
    title: messages.changeId(language, namedControl(other)),
    edits: [{ range: reference.range, newText: other.id }],
  }));
  const titles = [
    {
      title: messages.changeTitle(language, right),
      edits: [{ range: title.range, newText: right }],
    },
  ];
  return title.isWrapped ? ids : [...ids, ...titles];
}
