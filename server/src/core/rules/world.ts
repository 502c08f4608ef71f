import type { Language } from '../base/language.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Configuration } from '../workspace/configuration.js';
import type { Workspace } from '../workspace/workspace.js';

/** When somebody asks, and in which language they are answered. */
export interface Occasion {
  /** Today as `2026-11-22`. */
  readonly today: string;
  readonly language: Language;
}

/** All that findings depend on, at one moment. */
export interface World extends Occasion {
  readonly workspace: Workspace;
  readonly catalogue: Catalogue;
  readonly configuration: Configuration;
}
