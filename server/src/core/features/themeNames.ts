import type { Language } from '../base/language.js';

/** The four themes of ISO/IEC 27001:2022 in German; titles of everything else stay as the catalogue has them. */
const germanThemes: Readonly<Record<string, string>> = {
  organizational: 'Organisatorisch',
  people: 'Personenbezogen',
  physical: 'Physisch',
  technological: 'Technologisch',
};

/** The titles of their sections. */
const germanTitles: Readonly<Record<string, string>> = {
  'Organizational controls': 'Organisatorische Maßnahmen',
  'People controls': 'Personenbezogene Maßnahmen',
  'Physical controls': 'Physische Maßnahmen',
  'Technological controls': 'Technologische Maßnahmen',
};

/** What a draft calls a section of a standard. */
export function sectionTitle(title: string, language: Language): string {
  return (language === 'de' ? germanTitles[title] : undefined) ?? title;
}

/** What an overview calls a theme or group, with a capital first letter. */
export function themeName(theme: string, language: Language): string {
  const known = language === 'de' ? germanThemes[theme.toLowerCase()] : undefined;
  return known ?? theme.charAt(0).toUpperCase() + theme.slice(1);
}
