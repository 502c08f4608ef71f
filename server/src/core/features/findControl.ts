import type { Catalogue } from '../catalogue/catalogue.js';
import type { Control, ControlId } from '../catalogue/control.js';

/**
 * Finds the control that a person means by `written`, in any usual form: `a.5.15`, `5.15`, `A 5.15`,
 * `A.05.15`, `CLD 6.3.1`, `27017:2026 5.38`, `ISO/IEC 27001:2013 A.9.2.1`. `edition` is one of the
 * catalogue's years, or absent; then a bare number means Annex A where that has it. For 2015 a number
 * of Annex A 2013 counts, since 27017:2015 follows those. `undefined` for anything else.
 */
export function findControl(
  written: string,
  edition: string | undefined,
  catalogue: Catalogue,
): Control | undefined {
  return exactly(written, edition, catalogue) ?? freely(written, edition, catalogue);
}

/** Ids of own controls and of further catalogues can have any form, so they are only found as they are. */
function exactly(
  written: string,
  edition: string | undefined,
  catalogue: Catalogue,
): Control | undefined {
  const exact = catalogue.find(written.trim() as ControlId);
  // A bare number is also an id of 27017:2026, which few people mean by it.
  const isBare = exact?.edition === '2026' && edition === undefined;
  return exact && !isBare && isOfEdition(exact, edition) ? exact : undefined;
}

function freely(
  written: string,
  edition: string | undefined,
  catalogue: Catalogue,
): Control | undefined {
  const parts = partsOf(written);
  const wanted = edition ?? parts?.edition;
  return (parts ? candidates(parts, wanted) : [])
    .flatMap((id) => catalogue.find(id as ControlId) ?? [])
    .find((control) => isOfEdition(control, wanted));
}

interface WrittenId {
  readonly edition: string | undefined;
  readonly isCloud: boolean;
  /** Without zeros in front: `5.15`. */
  readonly number: string;
}

const longestId = 80;

const form =
  /^(?:iso(?:\s*\/\s*iec)?\s*)?(?:(?:2700[12]|27017)(?:\s*:\s*(?<year>\d{4}))?[\s,]*)?(?:annex\s+)?(?<prefix>a|cld)?[\s.]*(?<number>\d{1,2}(?:\.\d{1,2}){1,2})$/i;

function partsOf(written: string): WrittenId | undefined {
  const text = written.trim();
  const groups = text.length > longestId ? undefined : form.exec(text)?.groups;
  if (!groups) {
    return undefined;
  }
  const number = (groups['number'] ?? '')
    .split('.')
    .map((part) => String(Number(part)))
    .join('.');
  const isCloud = groups['prefix']?.toLowerCase() === 'cld';
  return { edition: groups['year'], isCloud, number };
}

function candidates({ isCloud, number }: WrittenId, edition: string | undefined): string[] {
  if (isCloud) {
    return [`CLD.${number}`];
  }
  return edition === '2026' ? [number] : [`A.${number}`, number, `CLD.${number}`];
}

/** 27017:2015 has the numbers of 2013, so both years name these. */
function isOfEdition(control: Control, edition: string | undefined): boolean {
  return (
    edition === undefined ||
    control.edition === edition ||
    (edition === '2015' && control.edition === '2013')
  );
}
