import { shifted, type TextRange } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import type { World } from '../rules/runRules.js';
import { namedIdsIn } from './namedIdsIn.js';
import type { ControlTarget, IdTarget, Target } from './target.js';

/** A place at which a document names what is looked for. */
export interface Mention {
  readonly range: TextRange;
  /** Whether it is defined here: in a row of a statement or register, or by `id:` of a front matter. */
  readonly isDefinition: boolean;
}

/**
 * Where `document` names `target`, in the order of the text. A range of controls names each control
 * in it; a group names itself only. Cheap for a document that does not name it.
 */
export function mentionsOf(
  target: Target,
  document: IsmsDocument,
  world: World,
): readonly Mention[] {
  return target.kind === 'control'
    ? controlMentions(target, document)
    : idMentions(target, document, world);
}

function controlMentions(
  { id, isGroup }: ControlTarget,
  document: IsmsDocument,
): readonly Mention[] {
  return placedParts(document).flatMap(({ part, start }) => {
    const meant = part.references.filter(({ kind, id: own, ids }) =>
      isGroup || kind === 'group' ? isGroup && kind === 'group' && own === id : ids.includes(id),
    );
    if (meant.length === 0) {
      return [];
    }
    const rows = new Set(part.statementRows.map(({ reference }) => reference.range.start));
    return meant.map(({ range }) => ({
      range: shifted(range, start),
      isDefinition: rows.has(range.start),
    }));
  });
}

function idMentions(
  { id }: IdTarget,
  document: IsmsDocument,
  { workspace }: World,
): readonly Mention[] {
  if (!mayName(document.text, id)) {
    return [];
  }
  return document.chunks.flatMap(({ chunk, start }, index) => {
    const facts = document.parts[index];
    if (!facts || !mayName(chunk.text, id)) {
      return [];
    }
    return namedIdsIn({ chunk, facts }, workspace.index)
      .filter((one) => one.id === id)
      .map(({ range, isDefinition }) => ({ range: shifted(range, start), isDefinition }));
  });
}

/**
 * Says whether `text` can name `id`. Searching for a text costs next to nothing, beside reading what a
 * document names.
 */
export function mayName(text: string, id: string): boolean {
  return (
    text.includes(id) ||
    ['\u2010', '\u2011'].some((hyphen) => text.includes(id.replaceAll('-', hyphen)))
  );
}
