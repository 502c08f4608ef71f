import type { Vocabulary } from '../model/vocabulary.js';
import { remember } from '../syntax/boundedMemo.js';
import { readYaml } from '../syntax/yaml.js';
import { type Configuration, defaultConfiguration, type RuleOverride } from './configuration.js';
import { emptyRecord } from './plainData.js';
import type { ConfigurationProblem } from './configurationProblems.js';
import { type ConfigurationData, validData } from './configurationData.js';
import { configurationMessages } from './configurationMessages.js';
import { riskMeasureOf } from './riskMeasure.js';

export type { ConfigurationProblem } from './configurationProblems.js';

/** What a configuration file says, with the defaults for what it leaves out or gets wrong. */
export interface ReadConfiguration {
  readonly configuration: Configuration;
  /** In the order of the file, at most 50. */
  readonly problems: readonly ConfigurationProblem[];
}

/** A configuration of 100 own controls has about 6,000 characters. */
const mostCharacters = 1_000_000;

const mostProblems = 50;

/**
 * Reads the text of `isms.yaml`. Any text gives a configuration: of what is wrong, the smallest part
 * is left out, its default is used, and a problem says so. An empty file is the default.
 */
export function readConfiguration(text: string): ReadConfiguration {
  if (text.length > mostCharacters) {
    return { configuration: defaultConfiguration, problems: [tooLong(text)] };
  }
  const { root, problems: syntax } = readYaml(text, mostCharacters);
  const { data, problems } = validData(root);
  const all = [
    ...syntax.map(({ range, message }) => ({ range, message, severity: 'error' as const })),
    ...problems,
  ];
  return {
    configuration: configurationOf(data),
    problems: all.toSorted((a, b) => a.range.start - b.range.start).slice(0, mostProblems),
  };
}

function tooLong(text: string): ConfigurationProblem {
  return {
    range: { start: 0, end: text.search(/[\r\n]|$/) },
    severity: 'error',
    message: configurationMessages.tooLong,
  };
}

function configurationOf(data: ConfigurationData): Configuration {
  const base = defaultConfiguration;
  return {
    ...(data.organisation && { organisation: data.organisation }),
    role: data.role ?? base.role,
    serviceModels: data.serviceModels ?? base.serviceModels,
    editions: editionsOf(data.editions),
    ...declaredEditionsOf(data.editions),
    documents: { ...base.documents, ...data.documents },
    ...rulesOf(data.rules),
    overrides: overridesOf(data),
    vocabulary: vocabularyOf(data),
    customControls:
      data.customControls?.map(({ id, title }) => ({ id, title })) ?? base.customControls,
    catalogues: data.catalogues ?? base.catalogues,
    frameworks: base.frameworks,
    risk: riskMeasureOf(data.risk),
  };
}

/** The same words stay the same value, since what is read is remembered by it. */
function vocabularyOf(data: ConfigurationData): Vocabulary {
  const { columns, vocabulary, parties } = data;
  const own = ownOf(data);
  return columns || vocabulary || parties || own
    ? sameVocabulary(JSON.stringify({ columns, values: vocabulary, parties, own }))
    : defaultConfiguration.vocabulary;
}

function ownOf({ organisation, role }: ConfigurationData): Vocabulary['own'] {
  return role || organisation
    ? { ...(role && { party: role }), ...(organisation && { name: organisation }) }
    : undefined;
}

const mostVocabularies = 10;

const sameVocabulary = remember((written): Vocabulary => {
  const { columns, values, parties, own } = JSON.parse(written) as Vocabulary;
  return {
    columns: Object.assign(emptyRecord(), columns),
    values: Object.assign(emptyRecord(), values),
    parties: Object.assign(emptyRecord(), parties),
    ...(own && { own }),
  };
}, mostVocabularies);

function editionsOf(editions: ConfigurationData['editions']): Configuration['editions'] {
  const { iso27001, iso27017 } = { ...defaultConfiguration.editions, ...editions };
  return { iso27001: String(iso27001), iso27017: String(iso27017) } as Configuration['editions'];
}

/** Those that stand there, by name; the schema has made sure that they are editions. */
function declaredEditionsOf(
  editions: ConfigurationData['editions'] = {},
): Pick<Configuration, 'declaredEditions'> {
  const { iso27001, iso27017 } = editions;
  const declared = {
    ...(iso27001 !== undefined && { iso27001: String(iso27001) }),
    ...(iso27017 !== undefined && { iso27017: String(iso27017) }),
  } as Partial<Configuration['editions']>;
  return Object.keys(declared).length > 0 ? { declaredEditions: declared } : {};
}

function overridesOf({ overrides }: ConfigurationData): Configuration['overrides'] {
  return overrides?.map(overrideOf) ?? defaultConfiguration.overrides;
}

function overrideOf({
  files,
  rules: written,
}: NonNullable<ConfigurationData['overrides']>[number]): RuleOverride {
  const { rules, ruleOptions } = rulesOf(written);
  return { files, rules, ...(Object.keys(ruleOptions).length > 0 && { ruleOptions }) };
}

/** The severities of rules, and the options of those that have some. */
function rulesOf(
  written: ConfigurationData['rules'],
): Pick<Configuration, 'rules' | 'ruleOptions'> {
  const rules = emptyRecord<Configuration['rules'][string]>();
  const ruleOptions = emptyRecord<Readonly<Record<string, unknown>>>();
  for (const [id, matters] of Object.entries(written ?? {})) {
    const { severity, ...options } = typeof matters === 'object' ? matters : { severity: matters };
    if (severity !== undefined) {
      rules[id] = severity === false ? 'off' : severity;
    }
    if (Object.keys(options).length > 0) {
      ruleOptions[id] = options;
    }
  }
  return { rules, ruleOptions };
}
