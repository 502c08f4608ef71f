import {
  type ChangeAnnotation,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';

import type { InEachLanguage, Language } from '../core/base/language.js';
import type { TextRange } from '../core/base/textRange.js';
import type { Definition } from '../core/features/definition.js';
import type { Mention } from '../core/features/references.js';
import type { RenameEdit } from '../core/features/rename.js';
import type { WorkspaceSymbol } from '../core/features/workspaceSymbols.js';
import type { IsmsDocument } from '../core/model/ismsDocument.js';
import type { SourceText } from '../core/syntax/sourceText.js';
import { type DocumentLookup, location, range, textEdit } from './toProto.js';

/** Where something is defined, with the text that leads there; without documents that are gone. */
export function definitionLinks(
  source: SourceText,
  { origin, places }: Definition,
  lookup: DocumentLookup,
): LocationLink[] {
  const originSelectionRange = range(source, origin);
  return places.flatMap((place) => {
    const target = location(place.uri, place.range, lookup);
    return target
      ? {
          originSelectionRange,
          targetUri: target.uri,
          targetRange: target.range,
          targetSelectionRange: target.range,
        }
      : [];
  });
}

/** Where something is defined, for a client that marks one word. */
export function definitionLocations({ places }: Definition, lookup: DocumentLookup): Location[] {
  return places.flatMap((place) => location(place.uri, place.range, lookup) ?? []);
}

export function reference(document: IsmsDocument, { range: at }: Mention): Location {
  return { uri: document.uri, range: range(document, at) };
}

export function highlight(document: IsmsDocument, mention: Mention): DocumentHighlight {
  return {
    range: range(document, mention.range),
    kind: mention.isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  };
}

/** The text that can be renamed, as a range and as what is offered for editing. */
export function renamable(
  document: IsmsDocument,
  at: TextRange,
  placeholder: string,
): { range: Location['range']; placeholder: string } {
  return { range: range(document, at), placeholder };
}

/** What changes in one document. */
export interface DocumentRename {
  readonly document: IsmsDocument;
  readonly edits: readonly RenameEdit[];
}

const annotations: InEachLanguage<Readonly<Record<RenameEdit['kind'], ChangeAnnotation>>> = {
  en: {
    definition: { label: 'Where the id is given', needsConfirmation: false },
    mention: { label: 'Where the id is named', needsConfirmation: false },
    doubtful: {
      label: 'In code and comments',
      description: 'Confirm where this id is meant.',
      needsConfirmation: true,
    },
  },
  de: {
    definition: { label: 'Wo die Kennung vergeben ist', needsConfirmation: false },
    mention: { label: 'Wo die Kennung genannt ist', needsConfirmation: false },
    doubtful: {
      label: 'In Code und Kommentaren',
      description: 'Bestätigen Sie, wo diese Kennung gemeint ist.',
      needsConfirmation: true,
    },
  },
};

/** A renaming, each edit with what it is, so that a client can ask about the doubtful ones. */
export function annotatedRename(
  renames: readonly DocumentRename[],
  language: Language,
): WorkspaceEdit {
  const kinds = new Set(renames.flatMap(({ edits }) => edits.map(({ kind }) => kind)));
  return {
    documentChanges: renames.map(({ document, edits }) => ({
      textDocument: versioned(document),
      edits: edits.map((edit) => ({ ...textEdit(document, edit), annotationId: edit.kind })),
    })),
    changeAnnotations: Object.fromEntries(
      [...kinds].map((kind) => [kind, annotations[language][kind]]),
    ),
  };
}

/** A renaming for a client that cannot ask: what is doubtful stays as it is. */
export function plainRename(renames: readonly DocumentRename[]): WorkspaceEdit {
  return {
    documentChanges: renames.flatMap(({ document, edits }) => {
      const certain = edits.filter(({ kind }) => kind !== 'doubtful');
      return certain.length > 0
        ? {
            textDocument: versioned(document),
            edits: certain.map((edit) => textEdit(document, edit)),
          }
        : [];
    }),
  };
}

function versioned({ uri, version }: IsmsDocument): { uri: string; version: number | null } {
  return { uri, version: version > 0 ? version : null };
}

const workspaceSymbolKinds: Readonly<Record<WorkspaceSymbol['kind'], SymbolKind>> = {
  statement: SymbolKind.Key,
  risk: SymbolKind.Event,
  document: SymbolKind.File,
};

export function workspaceSymbol(
  { kind, name, container, uri, range: at }: WorkspaceSymbol,
  lookup: DocumentLookup,
): SymbolInformation | undefined {
  const place = location(uri, at, lookup);
  return (
    place && { name, kind: workspaceSymbolKinds[kind], location: place, containerName: container }
  );
}
