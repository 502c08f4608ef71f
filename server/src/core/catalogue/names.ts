import { type Language, message } from '../base/language.js';
import type { Editions } from './catalogue.js';
import type { Control, EditionId, StandardId } from './control.js';

/** How a person names a standard and its edition: `ISO/IEC 27001:2022`. */
export function editionName(
  standard: StandardId,
  edition: EditionId,
  language: Language = 'en',
): string {
  switch (standard) {
    case 'iso27001':
      return `ISO/IEC 27001:${edition}`;
    case 'iso27017':
      return `ISO/IEC 27017:${edition}`;
    case 'custom':
      return ofWorkspace(language);
    default:
      return edition === '' ? standard : `${standard} ${edition}`;
  }
}

const ofWorkspace = message({
  en: () => 'a control of this workspace',
  de: () => 'Maßnahme dieses Arbeitsbereichs',
});

/** The editions that are worked to, short: `27001:2022, 27017:2015`; a standard that is not is left out. */
export function shortEditions({ iso27001, iso27017 }: Editions): string {
  const cloud = iso27017 === 'none' ? [] : [`27017:${iso27017}`];
  return [`27001:${iso27001}`, ...cloud].join(', ');
}

/** The id and title of a control, as a list shows them: `A.5.15 Access control`. */
export function namedControl({ id, title }: Control): string {
  return `${id} ${title}`;
}
