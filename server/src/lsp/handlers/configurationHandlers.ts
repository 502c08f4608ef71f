import type { CompletionItem, Hover, Position } from 'vscode-languageserver';

import { configurationCompletions } from '../../core/features/configurationCompletions.js';
import { configurationHover } from '../../core/features/configurationHover.js';
import { offsetAt, type SourceText, sourceText } from '../../core/syntax/sourceText.js';
import { canonicalUri } from '../fromProto.js';
import type { Server } from '../server.js';
import * as toProto from '../toProto.js';

/** What is said about a place in a folder's `isms.yaml`; `undefined` for other files. */
export function configurationHoverAt(
  server: Server,
  uri: string,
  position: Position,
): Hover | undefined {
  const source = openConfiguration(server, uri);
  const found =
    source &&
    configurationHover(source.text, offsetAt(source, position), server.occasion().language);
  return found && toProto.hover(source, found);
}

/** What can be written at a place in a folder's `isms.yaml`; nothing for other files. */
export function configurationCompletionsAt(
  server: Server,
  uri: string,
  position: Position,
): readonly CompletionItem[] {
  const source = openConfiguration(server, uri);
  return source
    ? configurationCompletions(
        source.text,
        offsetAt(source, position),
        server.occasion().language,
      ).map((entry) => toProto.completion(source, entry))
    : [];
}

/** The configuration that the editor holds, unless another extension assists in writing it. */
function openConfiguration({ session, assistsYaml }: Server, uri: string): SourceText | undefined {
  const canonical = canonicalUri(uri);
  if (!assistsYaml() || !session.isConfiguration(canonical) || !session.isOpen(canonical)) {
    return undefined;
  }
  const text = session.folderOf(canonical).configurationFile?.text;
  return text === undefined ? undefined : sourceText(text);
}
