import {
  type CodeAction,
  type CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  CreateFile,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Hover,
  type Location,
  type Range,
  SymbolKind,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';

import type { Language } from '../core/base/language.js';
import type { Severity } from '../core/base/severity.js';
import type { TextRange } from '../core/base/textRange.js';
import type { CodeAction as CoreAction } from '../core/features/codeActions.js';
import type { CompletionEntry, CompletionKind } from '../core/features/completionEntry.js';
import type { DocumentSymbol as CoreSymbol } from '../core/features/documentSymbols.js';
import { snippetText } from '../core/features/snippetText.js';
import type { Hover as CoreHover } from '../core/features/hover.js';
import type { IsmsDocument } from '../core/model/ismsDocument.js';
import type { Finding, TextEdit as CoreEdit } from '../core/rules/rule.js';
import { positionAt, type SourceText } from '../core/syntax/sourceText.js';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A text that edits and places are about: a document, or the configuration. */
export interface KnownText extends SourceText {
  /** The editor's number, 0 for a file on disk. */
  readonly version: number;
  /** Whether there is no such file yet, so that it has to be made. */
  readonly isNew?: boolean;
}

/** Finds the text that an edit or a related place is about. */
export type DocumentLookup = (uri: string) => KnownText | undefined;

/** What findings are shown with. */
export interface FindingContext {
  readonly lookup: DocumentLookup;
  /** Where the page of a rule opens, with `{rule}` for its id; `undefined` for a client that has no place for it. */
  readonly rulePage: string | undefined;
  /** Whether the client can go through the places of an edit that are to be completed. */
  readonly takesSnippets?: boolean;
}

export function range(source: SourceText, { start, end }: TextRange): Range {
  return { start: positionAt(source, start), end: positionAt(source, end) };
}

export function severity(of: Severity): DiagnosticSeverity {
  return severities[of];
}

export function diagnostic(
  document: IsmsDocument,
  finding: Finding,
  { lookup, rulePage }: FindingContext,
): Diagnostic {
  const related = finding.related?.flatMap(({ uri, range: at, message }) => {
    const place = location(uri, at, lookup);
    return place ? [{ location: place, message }] : [];
  });
  return {
    range: range(document, finding.range),
    severity: severities[finding.severity],
    source: 'isms',
    code: finding.rule,
    ...(rulePage !== undefined && {
      codeDescription: { href: rulePage.replace('{rule}', finding.rule) },
    }),
    message: finding.message,
    ...(related && related.length > 0 && { relatedInformation: related }),
  };
}

export function location(uri: string, at: TextRange, lookup: DocumentLookup): Location | undefined {
  const document = lookup(uri);
  return document && { uri, range: range(document, at) };
}

export function textEdit(source: SourceText, { range: at, newText }: CoreEdit): TextEdit {
  return { range: range(source, at), newText };
}

/**
 * The edits of a fix by document, each with the version that it was computed for, so that an editor
 * refuses it where the text has changed since. Gives `undefined` where a document is gone.
 */
export function workspaceEdit(
  document: IsmsDocument,
  edits: readonly CoreEdit[],
  lookup: DocumentLookup,
): WorkspaceEdit | undefined {
  const byUri = new Map<string, CoreEdit[]>();
  for (const edit of edits) {
    const uri = edit.uri ?? document.uri;
    byUri.set(uri, [...(byUri.get(uri) ?? []), edit]);
  }
  const documentChanges = [...byUri].map(([uri, its]) => {
    const source = uri === document.uri ? document : lookup(uri);
    return source && changesOf(uri, source, its);
  });
  const known = documentChanges.filter((change) => change !== undefined);
  return known.length === documentChanges.length ? { documentChanges: known.flat() } : undefined;
}

/** The edit with stops in the document that the person looks at; a snippet elsewhere would not be seen. */
function withStops({ documentChanges = [] }: WorkspaceEdit, uri: string): WorkspaceEdit {
  return {
    documentChanges: documentChanges.map((change) =>
      TextDocumentEdit.is(change) && change.textDocument.uri === uri
        ? { ...change, edits: change.edits.map(withStopsInEdit) }
        : change,
    ),
  };
}

function withStopsInEdit(
  edit: TextDocumentEdit['edits'][number],
): TextDocumentEdit['edits'][number] {
  const value = TextEdit.is(edit) ? snippetText(edit.newText) : undefined;
  return value === undefined ? edit : { range: edit.range, snippet: { kind: 'snippet', value } };
}

function changesOf(
  uri: string,
  source: KnownText,
  edits: readonly CoreEdit[],
): NonNullable<WorkspaceEdit['documentChanges']> {
  const change = {
    textDocument: { uri, version: source.version > 0 ? source.version : null },
    edits: edits.map((edit) => textEdit(source, edit)),
  };
  return source.isNew === true
    ? [CreateFile.create(uri, { ignoreIfExists: true }), change]
    : [change];
}

export function hover(source: SourceText, { range: at, markdown }: CoreHover): Hover {
  return { range: range(source, at), contents: { kind: 'markdown', value: markdown } };
}

const completionKinds: Record<CompletionKind, CompletionItemKind> = {
  control: CompletionItemKind.Reference,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  risk: CompletionItemKind.Event,
  document: CompletionItemKind.File,
  person: CompletionItemKind.Text,
  clause: CompletionItemKind.Class,
};

export function completion(source: SourceText, entry: CompletionEntry): CompletionItem {
  const { label, detail, documentation, filterText, sortText, edit, kind } = entry;
  return {
    label,
    kind: completionKinds[kind],
    filterText,
    sortText,
    textEdit: textEdit(source, edit),
    // Beside the label in every line of the list, while `detail` shows only in the chosen one.
    ...(detail !== undefined && { labelDetails: { description: detail } }),
    ...(documentation !== undefined && { documentation }),
  };
}

/** A code action of `kind`; `undefined` where a document that it would edit is gone. */
export function codeAction(
  document: IsmsDocument,
  action: CoreAction,
  kind: CodeActionKind,
  context: FindingContext,
): CodeAction | undefined {
  const plain = workspaceEdit(document, action.edits, context.lookup);
  const isCompleted = action.needsPerson && context.takesSnippets === true;
  const edit = plain && isCompleted ? withStops(plain, document.uri) : plain;
  return (
    edit && {
      title: action.title,
      kind,
      edit,
      ...(action.preferred && { isPreferred: true }),
      ...(action.finding && { diagnostics: [diagnostic(document, action.finding, context)] }),
    }
  );
}

const symbolKinds: Record<CoreSymbol['kind'], SymbolKind> = {
  heading: SymbolKind.String,
  group: SymbolKind.Namespace,
  statement: SymbolKind.Key,
  risk: SymbolKind.Event,
};

export function documentSymbol(
  source: SourceText,
  symbol: CoreSymbol,
  language: Language,
): DocumentSymbol {
  return {
    name: symbol.name,
    kind: symbolKinds[symbol.kind],
    range: range(source, symbol.range),
    selectionRange: range(source, symbol.selectionRange),
    children: symbol.children.map((child) => documentSymbol(source, child, language)),
    ...(symbol.detail && { detail: symbol.detail[language] }),
  };
}
