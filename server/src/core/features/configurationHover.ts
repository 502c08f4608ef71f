import type { Language } from '../base/language.js';
import { contains } from '../base/textRange.js';
import { type CardBlock, type Line, markdownOf } from './cardBlocks.js';
import { descriptionOf } from './configurationDescription.js';
import { type SettingPlace, settingPlaces } from './configurationPlace.js';
import {
  inYaml,
  type SettingSchema,
  type SettingValue,
  settingAt,
  valuesOf,
} from './configurationSchema.js';
import { ruleDescription } from './configurationRules.js';
import { configurationWords } from './configurationWords.js';
import type { Hover } from './hover.js';

/**
 * Says what the key or the value at `offset` of `text`, the text of an `isms.yaml`, means, which values
 * there are and which one counts where nothing is said. `undefined` for what the schema does not know.
 */
export function configurationHover(
  text: string,
  offset: number,
  language: Language = 'en',
): Hover | undefined {
  const place = settingPlaces(text).find(({ scalar }) => contains(scalar.range, offset));
  const blocks =
    place && (place.kind === 'key' ? keyBlocks(place, language) : valueBlocks(place, language));
  return place && blocks ? { range: place.scalar.range, markdown: markdownOf(blocks) } : undefined;
}

function keyBlocks(
  { scalar, path }: SettingPlace,
  language: Language,
): readonly CardBlock[] | undefined {
  const setting = settingAt([...path, { key: scalar.text }]);
  const description =
    setting && (ruleDescription(path, scalar.text, language) ?? descriptionOf(setting, language));
  return (
    setting &&
    settingBlocks(scalar.text, { ...setting, ...(description && { description }) }, language)
  );
}

/** A value is explained by what the schema says of it, else nothing is known that the text does not say. */
function valueBlocks(
  { scalar, path }: SettingPlace,
  language: Language,
): readonly CardBlock[] | undefined {
  const setting = settingAt(path);
  const value = setting && valuesOf(setting).find(({ text }) => text === scalar.text);
  const told = value?.description === undefined ? setting : value;
  const description = told && descriptionOf(told, language);
  return value && description !== undefined ? [titled(value.text, [[description]])] : undefined;
}

function settingBlocks(
  name: string,
  setting: SettingSchema,
  language: Language,
): readonly CardBlock[] | undefined {
  const { description, items } = setting;
  const values = valuesOf(items ?? setting);
  const standard = inYaml(setting.default);
  if (description === undefined && values.length === 0) {
    return undefined;
  }
  return [
    titled(name, description === undefined ? [] : [[description]]),
    ...(values.length > 0 ? [valueList(values, language)] : []),
    ...(standard === undefined || standard === '[]'
      ? []
      : [
          {
            kind: 'paragraph' as const,
            lines: [[configurationWords.standard(language, standard)]],
          },
        ]),
  ];
}

function titled(name: string, lines: readonly Line[]): CardBlock {
  return { kind: 'paragraph', lines: [[{ text: name, style: 'strong' }], ...lines] };
}

function valueList(values: readonly SettingValue[], language: Language): CardBlock {
  return {
    kind: 'list',
    label: [configurationWords.values(language)],
    items: values.map(({ text, ...said }) => {
      const description = descriptionOf(said, language);
      return [description === undefined ? text : `${text}: ${description}`];
    }),
  };
}
