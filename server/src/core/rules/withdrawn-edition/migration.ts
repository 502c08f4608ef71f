import type { Language } from '../../base/language.js';
import { shifted } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Control } from '../../catalogue/control.js';
import type { ControlReference } from '../../model/controlReference.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import type { Fix, TextEdit } from '../rule.js';
import { messages } from './messages.js';

/**
 * The fix that takes a document over to 2022 as far as that is certain: each id with exactly one
 * successor, and the year in the `editions:` of the front matter. Ids beside which the text itself
 * names the edition mean what they say and stay.
 */
export function migrationFixes(
  language: Language,
  document: IsmsDocument,
  catalogue: Catalogue,
): readonly Fix[] {
  const edits = placedParts(document).flatMap(({ part, start }) =>
    part.references.flatMap((reference) => {
      const successor = onlySuccessor(reference, catalogue);
      const range = shifted(reference.range, start);
      return successor ? [{ range, newText: inForm(reference.written, successor) }] : [];
    }),
  );
  if (edits.length === 0) {
    return [];
  }
  const title = messages.migrate(language, edits.length);
  return [{ title, edits: [...editionEdits(document), ...edits], needsPerson: true }];
}

function onlySuccessor(reference: ControlReference, catalogue: Catalogue): Control | undefined {
  const control = reference.kind === 'control' ? catalogue.find(reference.id) : undefined;
  const isOld = control?.standard === 'iso27001' && control.edition === '2013';
  if (!isOld || reference.edition !== undefined) {
    return undefined;
  }
  const [first, ...others] = catalogue.successors(control.id);
  return others.length === 0 ? first?.control : undefined;
}

/** Where only the number is written, as in a column of controls, only the number is. */
function inForm(written: string, { id }: Control): string {
  return /^\d/.test(written) ? id.replace(/^A\./, '') : id;
}

function editionEdits({ parts }: IsmsDocument): readonly TextEdit[] {
  const entry = parts[0]?.frontMatter?.entries.find(({ key }) => key === 'editions');
  return (entry?.values ?? []).flatMap(({ range, text }) => {
    const year = /2700[12]\D{0,6}2013|^\s*2013\s*$/.exec(text);
    if (!year) {
      return [];
    }
    const end = range.start + year.index + year[0].trimEnd().length;
    return [{ range: { start: end - 4, end }, newText: '2022' }];
  });
}
