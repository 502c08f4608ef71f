import type { Language } from '../base/language.js';
import { germanDescription } from './configurationGerman.js';
import type { SettingSchema } from './configurationSchema.js';

/**
 * What the schema of `isms.yaml` says of a setting or a value, in `language`; in English where it is not
 * translated, and `undefined` where it says nothing.
 */
export function descriptionOf(
  { description }: Pick<SettingSchema, 'description'>,
  language: Language,
): string | undefined {
  const german = language === 'de' && description !== undefined;
  return german ? (germanDescription(description) ?? description) : description;
}
