import { message } from '../base/language.js';

/** The words around what the schema of `isms.yaml` says. */
export const configurationWords = {
  isDefault: message({ en: () => 'default', de: () => 'Vorgabe' }),
  values: message({ en: () => 'Values:', de: () => 'Werte:' }),
  standard: message({
    en: (value: string) => `Default: ${value}`,
    de: (value) => `Vorgabe: ${value}`,
  }),
};
