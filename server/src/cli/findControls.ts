import type { Catalogue } from '../core/catalogue/catalogue.js';
import type { Control } from '../core/catalogue/control.js';
import { findControl } from '../core/features/findControl.js';
import {
  type FoundControls,
  searchControls,
  searchTranslations,
} from '../core/features/searchControls.js';

/**
 * The controls that a person means by `written`: by its id in any spelling (`A.5.15`, `a5.15`,
 * `5.15`, `cld 6.3.1`), else by its title, else all that have the words in their titles or in what they
 * are about, or else in their titles in another language. Those among `inUse`, the controls of the
 * workspace, come alone where there are any. Empty where nothing fits.
 */
export function findControls(
  written: string,
  catalogue: Catalogue,
  inUse: readonly Control[],
): FoundControls {
  // A bare number is Annex A's before it is that of ISO/IEC 27017:2026, which repeats its numbers.
  const annexA = /^\d/.test(written)
    ? findControl(`A.${written}`, undefined, catalogue)
    : undefined;
  const named = annexA ?? findControl(written, undefined, catalogue);
  if (named) {
    return { inTitle: [named], inText: [] };
  }
  const titled = catalogue.withTitle(written);
  if (titled.length > 0) {
    const current = titled.filter((control) => inUse.includes(control));
    return { inTitle: current.length > 0 ? current : titled, inText: [] };
  }
  const searches: readonly (() => FoundControls)[] = [
    () => searchControls(written, inUse, catalogue),
    () => searchControls(written, catalogue.controls, catalogue),
    () => ({ inTitle: searchTranslations(written, catalogue.controls), inText: [] }),
  ];
  for (const search of searches) {
    const found = search();
    if (found.inTitle.length + found.inText.length > 0) {
      return found;
    }
  }
  return { inTitle: [], inText: [] };
}
