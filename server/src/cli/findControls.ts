import type { Catalogue } from '../core/catalogue/catalogue.js';
import type { Control } from '../core/catalogue/control.js';
import { normalizedTitle } from '../core/catalogue/titles.js';
import { findControl } from '../core/features/findControl.js';

/**
 * The controls that a person means by `written`: by its id in any spelling (`A.5.15`, `a5.15`,
 * `5.15`, `cld 6.3.1`), else by its title, else all whose titles have the words. Those among `inUse`,
 * the controls of the workspace, come alone where there are any. Empty where nothing fits.
 */
export function findControls(
  written: string,
  catalogue: Catalogue,
  inUse: readonly Control[],
): readonly Control[] {
  // A bare number is Annex A's before it is that of ISO/IEC 27017:2026, which repeats its numbers.
  const annexA = /^\d/.test(written)
    ? findControl(`A.${written}`, undefined, catalogue)
    : undefined;
  const named = annexA ?? findControl(written, undefined, catalogue);
  if (named) {
    return [named];
  }
  const titled = catalogue.withTitle(written);
  const found = titled.length > 0 ? titled : withWords(written, catalogue);
  const current = found.filter((control) => inUse.includes(control));
  return current.length > 0 ? current : found;
}

function withWords(written: string, { controls }: Catalogue): readonly Control[] {
  const words = normalizedTitle(written)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) {
    return [];
  }
  return controls.filter((control) => {
    const title = normalizedTitle(control.title);
    return words.every((word) => title.includes(word));
  });
}
