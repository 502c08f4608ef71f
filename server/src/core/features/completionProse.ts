import type { IsmsDocument } from '../model/ismsDocument.js';
import type { World } from '../rules/runRules.js';
import { positionAt } from '../syntax/sourceText.js';
import { controlCompletions, controlsByTitle, frameworkCompletions } from './completionControls.js';
import type { CompletionEntry, Typed } from './completionEntry.js';
import { namedCompletions } from './completionNames.js';

const farthestBack = 80;
const mostByTitle = 20;

const id =
  /(?<![\p{L}\p{N}.])(?:[Aa]\.(?:[\d.]*|[ ]?\p{L}[\p{L} ]*)|[Aa][ ]?\d{1,2}\.[\d.]*|A\d{1,2}|CLD[ .]*[\d.]*|CLD\.[ ]?\p{L}[\p{L} ]*)$/u;

const numberAfterName =
  /(?:\b(?:annexe?|anhang|anexo)\s+A|\bcontrol|\b2700[12](?::\d{4})?)\s+(?<number>\d{1,2}\.[\d.]*)$/iu;

const words = /(?<!\p{L})\p{L}{2,}(?: \p{L}{2,}){0,3}$/u;

/**
 * What can be written in running text: a control after `A.`, `A5`, `CLD` or the name of the standard,
 * the id of a risk or document that has begun, and a control whose title begins with the words before
 * the cursor, once the last of them has three letters.
 */
export function proseCompletions(
  document: IsmsDocument,
  offset: number,
  world: World,
): readonly CompletionEntry[] {
  const before = textBefore(document, offset);
  const number = numberAfterName.exec(before)?.groups?.['number'];
  if (number !== undefined) {
    return controlCompletions(document, typedBefore(document, offset, number), 'number', world);
  }
  const begun = id.exec(before)?.[0];
  if (begun !== undefined) {
    return controlCompletions(document, typedBefore(document, offset, begun), 'full', world);
  }
  const named = [
    ...byFrameworkId(document, offset, before, world),
    ...namedCompletions(document, offset, world),
  ];
  return named.length > 0 ? named : byTitle(document, offset, before, world);
}

const frameworkId = /(?<![\p{L}\p{N}._/-])\p{L}[\p{L}\p{N}._:&()/-]{1,39}$/u;

/** Controls of further frameworks, from the second character of their ids on, written as there. */
function byFrameworkId(
  document: IsmsDocument,
  offset: number,
  before: string,
  world: World,
): readonly CompletionEntry[] {
  const begun = world.catalogue.added.length > 0 ? frameworkId.exec(before)?.[0] : undefined;
  return begun === undefined
    ? []
    : frameworkCompletions(document, typedBefore(document, offset, begun), world);
}

/** Tries the longest run of words first, so that what was typed is replaced as a whole. */
function byTitle(
  document: IsmsDocument,
  offset: number,
  before: string,
  world: World,
): readonly CompletionEntry[] {
  let run = words.exec(before)?.[0] ?? '';
  while (run !== '' && /\p{L}{3}$/u.test(run)) {
    const typed = typedBefore(document, offset, run);
    const found = controlsByTitle(document, typed, mostByTitle, world);
    if (found.length > 0) {
      return found;
    }
    run = run.includes(' ') ? run.slice(run.indexOf(' ') + 1) : '';
  }
  return [];
}

/** The text of the line before `offset`, as far back as an id or title can begin. */
function textBefore(document: IsmsDocument, offset: number): string {
  const lineStart = document.lineStarts[positionAt(document, offset).line] ?? 0;
  return document.text.slice(Math.max(lineStart, offset - farthestBack), offset);
}

function typedBefore({ text }: IsmsDocument, offset: number, typed: string): Typed {
  const rest = /^[\w.]*/.exec(text.slice(offset, offset + farthestBack))?.[0] ?? '';
  // A full stop behind the cursor ends the sentence, not the id.
  const behind = /\d/.test(typed) ? rest.replace(/\.$/, '').length : 0;
  return { text: typed, range: { start: offset - typed.length, end: offset + behind } };
}
