import type { Language } from '../base/language.js';
import { type CompletionEntry, sortTextOf } from './completionEntry.js';
import { descriptionOf } from './configurationDescription.js';
import { type WritingPlace, writingPlace } from './configurationPlace.js';
import {
  exampleInYaml,
  inYaml,
  keysOf,
  type SettingSchema,
  type SettingValue,
  settingAt,
  valuesOf,
} from './configurationSchema.js';
import { ruleDescription } from './configurationRules.js';
import { configurationWords } from './configurationWords.js';

/**
 * What can be written at `offset` of `text`, the text of an `isms.yaml`: keys that its map does not have
 * yet, or values. Any text is allowed; where it cannot be said what would stand there, it is nothing.
 */
export function configurationCompletions(
  text: string,
  offset: number,
  language: Language = 'en',
): readonly CompletionEntry[] {
  const place = writingPlace(text, offset);
  return place ? [...keyEntries(place, language), ...valueEntries(place, language)] : [];
}

function keyEntries({ key, range }: WritingPlace, language: Language): readonly CompletionEntry[] {
  const schema = key && settingAt(key.path);
  return (schema ? keysOf(schema) : [])
    .filter(([name]) => !key?.used.has(name))
    .map(([name, setting], index) => ({
      label: name,
      ...documented(
        ruleDescription(key?.path ?? [], name, language) ?? descriptionOf(setting, language),
      ),
      filterText: name,
      sortText: sortTextOf(0, index),
      // What stands behind the key of a map goes on lines of its own.
      edit: { range, newText: setting.properties ? `${name}:` : `${name}: ` },
      kind: 'key' as const,
    }));
}

function documented(documentation: string | undefined): { readonly documentation?: string } {
  return documentation === undefined ? {} : { documentation };
}

function valueEntries(
  { value, range, isQuoted }: WritingPlace,
  language: Language,
): readonly CompletionEntry[] {
  const schema = value && settingAt(value);
  const values = schema ? [...valuesOf(schema), ...(isQuoted ? [] : usualValues(schema))] : [];
  const standard = inYaml(schema?.default);
  return values.map(({ text, ...said }, index) => ({
    label: text,
    ...(text === standard && { detail: configurationWords.isDefault(language) }),
    ...documented(descriptionOf(said, language)),
    filterText: text,
    sortText: sortTextOf(1, index),
    edit: { range, newText: text },
    kind: 'value' as const,
  }));
}

/** Where nothing is to be chosen from: the default, and what the schema gives as examples. */
function usualValues(schema: SettingSchema): readonly SettingValue[] {
  if (valuesOf(schema).length > 0) {
    return [];
  }
  const examples = schema.examples ?? [];
  const texts = [inYaml(schema.default), ...examples.map(exampleInYaml)].filter(
    (text) => text !== undefined,
  );
  return [...new Set(texts)].filter((text) => text !== '[]').map((text) => ({ text }));
}
