import type { TextRange } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Control } from '../../catalogue/control.js';
import { namedControl } from '../../catalogue/names.js';
import { normalizedTitle } from '../../catalogue/titles.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { ChunkRule, Fix, Problem } from '../rule.js';
import { controlOfWrongTitle, isWrongTitle } from '../../catalogue/wrongTitles.js';
import { isMistyped } from './mistyped.js';

export const controlTitleMismatch: ChunkRule = {
  id: 'control-title-mismatch',
  severity: 'warning',
  summary: 'The title beside the id of a control is that control’s.',
  scope: 'chunk',
  needs: 'references',

  *check({ part, catalogue }) {
    for (const reference of part.references) {
      const control = catalogue.find(reference.id);
      if (control && reference.kind === 'control' && reference.title) {
        yield* mismatch(control, reference, reference.title, catalogue);
      }
    }
  },
};

interface WrittenTitle {
  readonly range: TextRange;
  readonly text: string;
}

/**
 * A text beside an id can be a translation, a short form or a remark. Only what is certainly wrong
 * is told: the title of another control, one that is known to circulate, and a typing error.
 */
function* mismatch(
  control: Control,
  reference: ControlReference,
  title: WrittenTitle,
  catalogue: Catalogue,
): Iterable<Problem> {
  if (isTitleOf(control, title.text) || isOldTitle(control, title.text, catalogue)) {
    return;
  }
  const others = catalogue.withTitle(title.text);
  if (others.length > 0) {
    const ids = others.map(({ id }) => id).join(' or ');
    yield problem(control, { reference, title, belongs: `is the title of ${ids}` }, others);
  } else if (isWrongTitle(title.text)) {
    const meant = meantBy(title.text, control, catalogue);
    const hint = meant.map(({ id }) => `; what it speaks of is ${id}`).join('');
    const belongs = `is a title in widely copied training material and not in the standard${hint}`;
    yield problem(control, { reference, title, belongs }, meant);
  } else if (isMistyped(control, title.text)) {
    yield problem(control, { reference, title, belongs: 'is mistyped' }, []);
  }
}

/** The control that a circulating wrong title speaks of, if it is another than the one beside it. */
function meantBy(title: string, { id }: Control, catalogue: Catalogue): readonly Control[] {
  const meant = controlOfWrongTitle(title);
  const control = meant === undefined ? undefined : catalogue.find(meant);
  return control && control.id !== id ? [control] : [];
}

interface Mismatch {
  readonly reference: ControlReference;
  readonly title: WrittenTitle;
  /** What the written title is, as the end of a sentence. */
  readonly belongs: string;
}

function isTitleOf({ title, titleVariants }: Control, text: string): boolean {
  const written = normalizedTitle(text);
  return [title, ...titleVariants].some((one) => normalizedTitle(one) === written);
}

/** The title that the control had in the edition before, or has in the next, leaves no doubt which is meant. */
function isOldTitle({ id }: Control, text: string, catalogue: Catalogue): boolean {
  return [...catalogue.predecessors(id), ...catalogue.successors(id)].some((relation) =>
    isTitleOf(relation.control, text),
  );
}

function problem(
  control: Control,
  { reference, title, belongs }: Mismatch,
  candidates: readonly Control[],
): Problem {
  const fixes: readonly Fix[] = [
    ...candidates.map((other) => ({
      title: `Change the id to ${namedControl(other)}`,
      edits: [{ range: reference.range, newText: other.id }],
    })),
    {
      title: `Change the title to "${control.title}"`,
      edits: [{ range: title.range, newText: control.title }],
    },
  ];
  return {
    range: title.range,
    message: `${control.id} is "${control.title}"; "${title.text}" ${belongs}. An auditor cannot tell which control is meant; change the title or the id.`,
    fixes,
  };
}
