import type { IsmsDocument } from '../model/ismsDocument.js';
import { isTellingId } from '../model/namedIds.js';
import { parseDocument } from '../model/parseDocument.js';
import type { World } from '../rules/runRules.js';
import { contributionOf } from '../workspace/contribution.js';
import { relativePath } from '../workspace/paths.js';
import { findControl } from './findControl.js';
import { type RenameEdit, renameEdits } from './rename.js';
import type { IdTarget } from './target.js';

/** Says why `name` cannot become the id of `target`; `undefined` where it can. */
export function newIdRefusal(target: IdTarget, name: string, world: World): string | undefined {
  return (
    formRefusal(name) ??
    catalogueRefusal(name, world) ??
    takenRefusal(name, world) ??
    readingRefusal(target, name, world)
  );
}

const longestId = 40;

function formRefusal(name: string): string | undefined {
  if (name.length > longestId) {
    return `An id has at most ${String(longestId)} characters, and this one has ${String(name.length)}.`;
  }
  const isWord = /^[\p{L}\p{N}]+(?:[-_./][\p{L}\p{N}]+)*$/u.test(name);
  return isWord && isTellingId(name)
    ? undefined
    : `“${name}” cannot be told from other words of a text. An id is one word of letters, digits and hyphens with a number in it, such as R-001 or POL-02.`;
}

function catalogueRefusal(name: string, { catalogue }: World): string | undefined {
  const control = findControl(name, undefined, catalogue);
  return (
    control &&
    `${name} would be read as the control ${control.id} ${control.title}. Use another id.`
  );
}

function takenRefusal(name: string, { workspace }: World): string | undefined {
  const { riskIds, documentIds } = workspace.index;
  const kind = riskIds.has(name) ? 'a risk' : 'a document';
  const [uri] = [...((riskIds.get(name) ?? documentIds.get(name))?.keys() ?? [])].toSorted();
  return uri === undefined
    ? undefined
    : `${name} is the id of ${kind} already, in ${relativePath(workspace.root, uri)}. An auditor cannot follow an id that stands for two things (ISO/IEC 27001, 7.5.3). Use another id.`;
}

/** The only sure way to tell whether a register still has its risk is to read it again. */
function readingRefusal(target: IdTarget, name: string, world: World): string | undefined {
  const { index, documents } = world.workspace;
  const ids = target.kind === 'risk' ? index.riskIds : index.documentIds;
  const places = [...(ids.get(target.id)?.keys() ?? [])].toSorted();
  const lost = places.find((uri) => {
    const document = documents.get(uri);
    return document && !isReadAs(target, name, document, world);
  });
  return lost === undefined
    ? undefined
    : `“${name}” would not be read as the id of a ${target.kind} in ${relativePath(world.workspace.root, lost)}. Use an id of the same form as ${target.id}.`;
}

function isReadAs(target: IdTarget, name: string, document: IsmsDocument, world: World): boolean {
  const edits = renameEdits(target, name, document, world);
  const certain = edits.filter(({ kind }) => kind !== 'doubtful');
  const after = parseDocument(document.uri, 0, textAfter(document.text, certain), document.reading);
  const [before, now] = [contributionOf(document), contributionOf(after)];
  return target.kind === 'risk'
    ? now.riskIds.get(name) === before.riskIds.get(target.id)
    : now.documentIds.has(name);
}

function textAfter(text: string, edits: readonly RenameEdit[]): string {
  let result = '';
  let end = 0;
  for (const { range, newText } of edits) {
    result += text.slice(end, range.start) + newText;
    end = range.end;
  }
  return result + text.slice(end);
}
