import { type Language, type Message, message } from '../base/language.js';
import type { Severity } from '../base/severity.js';
import type { TextRange } from '../base/textRange.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { DocumentProfile, IsmsDocument } from '../model/ismsDocument.js';
import type { Configuration } from '../workspace/configuration.js';
import type { Workspace } from '../workspace/workspace.js';

/** What a rule says about one range of one document. Plain data: it may cross any boundary. */
export interface Problem {
  readonly range: TextRange;
  /** What is wrong with the value in it, why it matters to the audit, what to do. */
  readonly message: string;
  readonly fixes?: readonly Fix[];
  /** Other places that the problem is about. */
  readonly related?: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly uri: string;
  readonly range: TextRange;
  readonly message: string;
}

export interface Fix {
  /** Imperative: "Change to A.5.9". */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one that a person would most likely choose. */
  readonly preferred?: boolean;
  /**
   * Whether a person has to complete or confirm what it writes; it is never applied unseen. What is
   * to be completed stands in square brackets: "[say why]".
   */
  readonly needsPerson?: boolean;
}

export interface TextEdit {
  /** The document to edit where it is not the one of the problem. */
  readonly uri?: string;
  readonly range: TextRange;
  readonly newText: string;
}

/** A problem with the name and weight of the rule that found it. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}

interface RuleContextBase {
  readonly catalogue: Catalogue;
  readonly configuration: Configuration;
  /** Today as `2026-11-22`, so that the same input gives the same findings. */
  readonly today: string;
  /** What messages and titles of fixes are written in. */
  readonly language: Language;
}

/** What a chunk rule sees: the facts of one chunk, ranges relative to the chunk. */
export interface ChunkRuleContext extends RuleContextBase {
  readonly part: DocumentFacts;
  readonly profile: DocumentProfile;
}

export interface DocumentRuleContext extends RuleContextBase {
  readonly document: IsmsDocument;
}

export interface WorkspaceRuleContext extends DocumentRuleContext {
  readonly workspace: Workspace;
}

/** What a referring rule sees: one chunk, its document, and the workspace. */
export interface ReferringRuleContext extends RuleContextBase {
  readonly part: DocumentFacts;
  readonly document: Pick<IsmsDocument, 'uri' | 'profile'>;
  readonly workspace: Workspace;
}

/** What rules are about; the index of their pages has a part for each. */
export type RuleTheme = 'controls' | 'statement' | 'risks' | 'cloud' | 'frontMatter' | 'documents';

interface RuleMeta {
  /** Kebab-case, stable for ever: users write it in settings and in comments. */
  readonly id: string;
  /** Under which rules it is listed. */
  readonly theme: RuleTheme;
  readonly severity: Severity;
  /** One sentence that says what must hold. */
  readonly summary: string;
  readonly germanSummary: string;
  /** The fact without which it finds nothing: it is not asked about chunks or documents that have none of it. */
  readonly needs?: NeededFact;
}

/** A fact of a chunk that a rule can depend on. A document has it where any of its chunks does. */
export type NeededFact =
  'frontMatter' | 'headings' | 'tables' | 'references' | 'links' | 'statementRows' | 'riskRows';

/**
 * A rule that looks at each chunk by itself. Its findings are kept while the chunk stays the same,
 * so it costs nothing while another place is edited. Prefer this scope.
 */
export interface ChunkRule extends RuleMeta {
  readonly scope: 'chunk';
  check(context: ChunkRuleContext): Iterable<Problem>;
}

/** A rule that needs the document as a whole; it runs at each edit, so it must be cheap. */
export interface DocumentRule extends RuleMeta {
  readonly scope: 'document';
  check(context: DocumentRuleContext): Iterable<Problem>;
}

/** A rule that looks at other documents, too. It reads the workspace's indexes, not its documents. */
export interface WorkspaceRule extends RuleMeta {
  readonly scope: 'workspace';
  check(context: WorkspaceRuleContext): Iterable<Problem>;
}

/**
 * A rule that looks at one chunk against the rest of the workspace; ranges are relative to the chunk.
 *
 * What it says must depend on nothing but the chunk, its document's profile and uri, the
 * configuration, the workspace's indexes and names of files, and documents that it gets from
 * `workspace.documents`, its own one among them. While these stay the same, it is not asked again.
 */
export interface ReferringRule extends RuleMeta {
  readonly scope: 'referring';
  check(context: ReferringRuleContext): Iterable<Problem>;
}

export type Rule = ChunkRule | DocumentRule | WorkspaceRule | ReferringRule;

/** What a rule asks for, in one sentence. */
export const summaryOf: Message<[rule: Pick<Rule, 'summary' | 'germanSummary'>]> = message({
  en: ({ summary }: Pick<Rule, 'summary' | 'germanSummary'>) => summary,
  de: ({ germanSummary }) => germanSummary,
});
