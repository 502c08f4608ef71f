import type { Language } from '../base/language.js';

/** The four themes of ISO/IEC 27001:2022 in German; titles of everything else stay as the catalogue has them. */
const germanThemes: Readonly<Record<string, string>> = {
  organizational: 'Organisatorisch',
  people: 'Personenbezogen',
  physical: 'Physisch',
  technological: 'Technologisch',
};

/** What an overview calls a theme or group, with a capital first letter. */
export function themeName(theme: string, language: Language): string {
  const known = language === 'de' ? germanThemes[theme.toLowerCase()] : undefined;
  return known ?? theme.charAt(0).toUpperCase() + theme.slice(1);
}
