import type { Severity } from '../base/severity.js';
import { type Editions, defaultEditions } from '../catalogue/catalogue.js';
import type { Framework } from '../catalogue/framework.js';
import type { RiskMeasure } from '../model/acceptableRisk.js';
import { type Vocabulary, defaultVocabulary } from '../model/vocabulary.js';
import type { Baseline } from './baseline.js';
import { defaultRiskMeasure } from './riskMeasure.js';

/** What `isms.yaml` and the editor's settings say, with the defaults for what they leave out. */
export interface Configuration {
  readonly organisation?: string;
  readonly role: 'csp' | 'csc' | 'both';
  readonly serviceModels: readonly ('iaas' | 'paas' | 'saas')[];
  readonly editions: Editions;
  /** Those of `editions` that the configuration states itself; absent where it states none. */
  readonly declaredEditions?: Partial<Editions>;
  /** Glob patterns relative to the workspace folder. */
  readonly documents: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** Severity by rule id where it differs from the rule's own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** What is said about a rule beside its severity, by rule id, as the schema of its options allows it. */
  readonly ruleOptions: RuleOptions;
  /** Other weights of rules for some of the documents; of several that name a rule, the last counts. */
  readonly overrides: readonly RuleOverride[];
  readonly vocabulary: Vocabulary;
  readonly customControls: readonly CustomControl[];
  /** Paths of further catalogues, relative to the workspace folder. */
  readonly catalogues: readonly string[];
  /** What a host has read from the files that `catalogues` names; keep one value while it stays the same. */
  readonly frameworks: readonly Framework[];
  /** Findings that a host has read from the baseline of the workspace; absent where there is none. */
  readonly baseline?: Baseline;
  /** Where the configuration stands or would stand; absent where documents lie in no folder. */
  readonly place?: ConfigurationPlace;
  readonly risk: RiskMeasure;
}

/** What rules weigh in the documents that one of the patterns fits. */
export interface RuleOverride {
  /** Glob patterns relative to the workspace folder. */
  readonly files: readonly string[];
  readonly rules: Configuration['rules'];
  /** Absent where it has none. */
  readonly ruleOptions?: RuleOptions;
}

export type RuleOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface CustomControl {
  readonly id: string;
  readonly title: string;
}

/** A configuration file, for who writes into it. */
export interface ConfigurationPlace {
  readonly uri: string;
  /** Absent where there is no such file yet. */
  readonly text?: string;
}

export const defaultConfiguration: Configuration = {
  role: 'both',
  serviceModels: ['iaas', 'paas', 'saas'],
  editions: defaultEditions,
  documents: { include: ['**/*.md', '**/*.mdx'], exclude: ['**/node_modules/**'] },
  rules: {},
  ruleOptions: {},
  overrides: [],
  vocabulary: defaultVocabulary,
  customControls: [],
  catalogues: [],
  frameworks: [],
  risk: defaultRiskMeasure,
};
