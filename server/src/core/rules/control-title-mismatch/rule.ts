import type { Language } from '../../base/language.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Control } from '../../catalogue/control.js';
import { namedControl } from '../../catalogue/names.js';
import { normalizedTitle } from '../../catalogue/titles.js';
import type { ControlReference, WrittenTitle } from '../../model/controlReference.js';
import type { ChunkRule, Fix, Problem } from '../rule.js';
import { controlOfWrongTitle, isWrongTitle } from '../../catalogue/wrongTitles.js';
import { isMistyped } from './mistyped.js';
import { messages, type Wrong } from './messages.js';

export const controlTitleMismatch: ChunkRule = {
  id: 'control-title-mismatch',
  theme: 'controls',
  severity: 'warning',
  summary: 'The title beside the id of a control is that control’s.',
  germanSummary: 'Der Titel neben der Kennung einer Maßnahme ist deren Titel.',
  scope: 'chunk',
  needs: 'references',

  *check({ part, catalogue, language }) {
    for (const reference of part.references) {
      const control = catalogue.find(reference.id);
      if (control && reference.kind === 'control' && reference.title) {
        const written = { reference, title: reference.title };
        yield* mismatch(language, control, written, catalogue);
      }
    }
  },
};

/**
 * A text beside an id can be a translation, a short form or a remark. Only what is certainly wrong
 * is told: the title of another control, one that is known to circulate, and a typing error.
 */
function* mismatch(
  language: Language,
  control: Control,
  written: Written,
  catalogue: Catalogue,
): Iterable<Problem> {
  const { title } = written;
  if (isTitleOf(control, title.text) || isOldTitle(control, title.text, catalogue)) {
    return;
  }
  const others = catalogue.withTitle(title.text);
  if (others.length > 0) {
    const wrong = { kind: 'titleOf', ids: others.map(({ id }) => id) } as const;
    yield problem(language, control, { ...written, wrong }, others);
  } else if (isWrongTitle(title.text)) {
    const meant = meantBy(title.text, control, catalogue);
    const wrong = { kind: 'circulating', meant: meant[0]?.id } as const;
    yield problem(language, control, { ...written, wrong }, meant);
  } else if (isMistyped(control, title.text)) {
    yield problem(language, control, { ...written, wrong: { kind: 'mistyped' } }, []);
  }
}

/** The control that a circulating wrong title speaks of, if it is another than the one beside it. */
function meantBy(title: string, { id }: Control, catalogue: Catalogue): readonly Control[] {
  const meant = controlOfWrongTitle(title);
  const control = meant === undefined ? undefined : catalogue.find(meant);
  return control && control.id !== id ? [control] : [];
}

/** A reference and the title beside it. */
interface Written {
  readonly reference: ControlReference;
  readonly title: WrittenTitle;
}

interface Mismatch extends Written {
  readonly wrong: Wrong;
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
  language: Language,
  control: Control,
  { reference, title, wrong }: Mismatch,
  candidates: readonly Control[],
): Problem {
  const fixes: readonly Fix[] = [
    ...candidates.map((other) => ({
      title: messages.changeId(language, namedControl(other)),
      edits: [{ range: reference.range, newText: other.id }],
    })),
    ...(title.isWrapped
      ? []
      : [
          {
            title: messages.changeTitle(language, control.title),
            edits: [{ range: title.range, newText: control.title }],
          },
        ]),
  ];
  return {
    range: title.range,
    message: messages.mismatch(language, control, title.text, wrong),
    fixes,
  };
}
