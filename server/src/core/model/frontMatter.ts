import type { Texts } from '../base/language.js';
import type { TextRange } from '../base/textRange.js';

export type DocumentKind =
  | 'policy'
  | 'procedure'
  | 'scope'
  | 'risk-methodology'
  | 'risk-register'
  | 'risk-treatment-plan'
  | 'statement-of-applicability'
  | 'asset-inventory'
  | 'supplier-register'
  | 'responsibility-matrix'
  | 'incident-response-plan'
  | 'continuity-plan'
  | 'audit-report'
  | 'management-review'
  | 'objectives'
  | 'record'
  | 'document';

/** The canonical keys; synonyms in real use are read as these. */
export type FrontMatterKey =
  | 'type'
  | 'id'
  | 'title'
  | 'version'
  | 'status'
  | 'owner'
  | 'author'
  | 'approver'
  | 'approved'
  | 'review'
  | 'classification'
  | 'role'
  | 'editions'
  | 'controls'
  | 'clauses'
  | 'risks'
  | 'services';

/** The header of a document. Values are read from the source text, so `5.10` stays `5.10`. */
export interface FrontMatter {
  /** Present where it is written in TOML. */
  readonly language?: 'toml';
  /** With its `---` lines. */
  readonly range: TextRange;
  /** Between the lines: where a key can be added. */
  readonly contentRange: TextRange;
  /** All keys of the top level, known or not, in order. */
  readonly entries: readonly FrontMatterEntry[];
  /** Where the YAML is wrong, at most 20. */
  readonly problems: readonly FrontMatterProblem[];
}

export interface FrontMatterEntry {
  /** As written. */
  readonly writtenKey: string;
  /** The canonical key it stands for; absent for keys that belong to other tools. */
  readonly key?: FrontMatterKey;
  /** Present where only the value makes the word stand for the key: "Referencia: POL-04". */
  readonly isByValue?: true;
  readonly keyRange: TextRange;
  /** The whole value as written; empty at the end of the key where there is none. */
  readonly valueRange: TextRange;
  /** The scalars of the value in order: one for a string, one an item for a list; of a list of maps, the value of the item's own key (`control`, `id`, …) or its first. */
  readonly values: readonly FrontMatterValue[];
  readonly shape: 'empty' | 'scalar' | 'list' | 'map';
}

export interface FrontMatterValue {
  /** Without quotes, otherwise as in the source. */
  readonly text: string;
  /** Without quotes. */
  readonly range: TextRange;
}

/** What is wrong with the YAML, in words for a policy writer. */
export interface FrontMatterProblem {
  readonly range: TextRange;
  readonly message: Texts;
}
