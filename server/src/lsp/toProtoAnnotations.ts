import {
  type CodeLens,
  type DocumentLink,
  type FoldingRange,
  type InlayHint,
  type SelectionRange,
  type SemanticTokens,
  SemanticTokensBuilder,
} from 'vscode-languageserver';

import type { TextRange } from '../core/base/textRange.js';
import type { CodeLens as CoreLens, LensContent } from '../core/features/codeLenses.js';
import type { ControlToken } from '../core/features/controlTokens.js';
import type { DocumentLink as CoreLink } from '../core/features/documentLinks.js';
import type { InlayHint as CoreHint } from '../core/features/inlayHints.js';
import type { IsmsDocument } from '../core/model/ismsDocument.js';
import { positionAt, type SourceText } from '../core/syntax/sourceText.js';
import { clientCommands, type ShowPlacesArguments } from '../protocol/commands.js';
import { controlTokenModifiers } from './tokenLegend.js';
import { type DocumentLookup, location, range } from './toProto.js';

/** A link to a place, by line and column from 1; `undefined` where the document is gone. */
export function documentLink(
  source: SourceText,
  { range: at, target }: CoreLink,
  lookup: DocumentLookup,
): DocumentLink | undefined {
  const place = location(target.uri, target.range, lookup);
  if (!place) {
    return undefined;
  }
  const { line, character } = place.range.start;
  const isStart = line === 0 && character === 0;
  const fragment = isStart ? '' : `#L${String(line + 1)},${String(character + 1)}`;
  return { range: range(source, at), target: `${place.uri}${fragment}` };
}

/** Lines that fold to the first; `undefined` for what stands in one line. */
export function foldingRange(source: SourceText, at: TextRange): FoldingRange | undefined {
  const startLine = positionAt(source, at.start).line;
  const endLine = positionAt(source, at.end).line;
  return endLine > startLine ? { startLine, endLine } : undefined;
}

/** The smallest range with those around it. */
export function selectionRange(source: SourceText, ranges: readonly TextRange[]): SelectionRange {
  const start = range(source, ranges[0] ?? { start: 0, end: 0 });
  const [first, ...around] = ranges.toReversed();
  const outermost: SelectionRange = { range: first ? range(source, first) : start };
  return around.reduce<SelectionRange>(
    (parent, at) => ({ range: range(source, at), parent }),
    outermost,
  );
}

/** The title as plain text. */
export function inlayHint(source: SourceText, { offset, text }: CoreHint): InlayHint {
  return { position: positionAt(source, offset), label: text, paddingLeft: true };
}

/** What a lens needs to be counted later. */
export interface LensData {
  readonly uri: string;
  readonly kind: CoreLens['kind'];
  readonly id: string;
}

export function codeLens(document: IsmsDocument, { kind, id, range: at }: CoreLens): CodeLens {
  const data: LensData = { uri: document.uri, kind, id };
  return { range: range(document, at), data };
}

/** The lens with its title; a click opens the places where the client has the command for it. */
export function resolvedLens(
  lens: CodeLens,
  { title, places }: LensContent,
  { uri, lookup, hasCommands }: { uri: string; lookup: DocumentLookup; hasCommands: boolean },
): CodeLens {
  const found = places.flatMap((place) => location(place.uri, place.range, lookup) ?? []);
  if (!hasCommands || found.length === 0) {
    return { ...lens, command: { title, command: '' } };
  }
  const given: ShowPlacesArguments = [uri, lens.range.start, found];
  return { ...lens, command: { title, command: clientCommands.showPlaces, arguments: [...given] } };
}

/** The tokens in the form of the protocol. What goes over a line end has no colour. */
export function semanticTokens(
  source: SourceText,
  tokens: readonly ControlToken[],
): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { range: at, state } of tokens) {
    const { line, character } = positionAt(source, at.start);
    if (positionAt(source, at.end).line === line) {
      const modifier = state === undefined ? 0 : 1 << controlTokenModifiers.indexOf(state);
      builder.push(line, character, at.end - at.start, 0, modifier);
    }
  }
  return builder.build();
}
