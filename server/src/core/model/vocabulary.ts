/**
 * The words by which a workspace's own tables and values are read, beside those that are known
 * anyway; from `columns:` and `vocabulary:` and `parties:` of `isms.yaml`.
 *
 * Keep one value as long as the configuration stays the same: facts are remembered by its identity.
 */
export interface Vocabulary {
  /** Further header texts by column role, as written in the configuration. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Further words by meaning: `applicable`, `excluded`, `undecided`, `implemented`, … */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Names that stand for a party: `AWS` → `csp`. */
  readonly parties: Readonly<Record<string, 'csp' | 'csc' | 'both'>>;
  /** Who the writer is, as far as the configuration states it. */
  readonly own?: OwnOrganisation;
}

export interface OwnOrganisation {
  /** What "Us" and the organisation's name stand for; absent where no role is stated. Both is neither of them. */
  readonly party?: 'csp' | 'csc' | 'both';
  readonly name?: string;
}

export const defaultVocabulary: Vocabulary = { columns: {}, values: {}, parties: {} };
