import { type Language, message } from '../base/language.js';
import { rules } from '../rules/index.js';
import { summaryOf } from '../rules/rule.js';
import type { SettingStep } from './configurationSchema.js';

/**
 * What the key `name` at `path` of an `isms.yaml` means where it is the id of a rule, in the languages
 * that the schema does not speak; `undefined` for other keys and in English.
 */
export function ruleDescription(
  path: readonly SettingStep[],
  name: string,
  language: Language,
): string | undefined {
  const last = path.at(-1);
  const rule =
    language !== 'en' && last !== undefined && last !== 'item' && last.key === 'rules'
      ? rules.find(({ id }) => id === name)
      : undefined;
  return rule && `${summaryOf(language, rule)} ${standard(language, rule.severity)}`;
}

const standard = message({
  en: (severity: string) => `Default: ${severity}.`,
  de: (severity) => `Vorgabe: ${severity}.`,
});
