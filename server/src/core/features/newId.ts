import { namedControl } from '../catalogue/names.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { isTellingId } from '../model/namedIds.js';
import { parseDocument } from '../model/parseDocument.js';
import type { World } from '../rules/runRules.js';
import { contributionOf } from '../workspace/contribution.js';
import { relativePath } from '../workspace/paths.js';
import { findControl } from './findControl.js';
import { type RenameEdit, renameEdits } from './rename.js';
import { renameMessages } from './renameMessages.js';
import type { IdTarget } from './target.js';

/** Says why `name` cannot become the id of `target`; `undefined` where it can. */
export function newIdRefusal(target: IdTarget, name: string, world: World): string | undefined {
  return (
    formRefusal(name, world) ??
    catalogueRefusal(name, world) ??
    takenRefusal(name, world) ??
    readingRefusal(target, name, world)
  );
}

const longestId = 40;

function formRefusal(name: string, { language }: World): string | undefined {
  if (name.length > longestId) {
    return renameMessages.tooLong(language, longestId, name.length);
  }
  const isWord = /^[\p{L}\p{N}]+(?:[-_./][\p{L}\p{N}]+)*$/u.test(name);
  return isWord && isTellingId(name) ? undefined : renameMessages.noId(language, name);
}

function catalogueRefusal(name: string, { catalogue, language }: World): string | undefined {
  const control = findControl(name, undefined, catalogue);
  return control && renameMessages.readAsControl(language, name, namedControl(control));
}

function takenRefusal(name: string, { workspace, language }: World): string | undefined {
  const { riskIds, documentIds } = workspace.index;
  const risk = firstOf(riskIds.get(name));
  if (risk !== undefined) {
    return renameMessages.takenByRisk(language, name, relativePath(workspace.root, risk));
  }
  const document = firstOf(documentIds.get(name));
  return document === undefined
    ? undefined
    : renameMessages.takenByDocument(language, name, relativePath(workspace.root, document));
}

function firstOf(places: ReadonlyMap<string, unknown> | undefined): string | undefined {
  return [...(places?.keys() ?? [])].toSorted()[0];
}

/** The only sure way to tell whether a register still has its risk is to read it again. */
function readingRefusal(target: IdTarget, name: string, world: World): string | undefined {
  const { index, documents, root } = world.workspace;
  const ids = target.kind === 'risk' ? index.riskIds : index.documentIds;
  const places = [...(ids.get(target.id)?.keys() ?? [])].toSorted();
  const lost = places.find((uri) => {
    const document = documents.get(uri);
    return document && !isReadAs(target, name, document, world);
  });
  const say =
    target.kind === 'risk' ? renameMessages.notReadAsRisk : renameMessages.notReadAsDocument;
  return lost === undefined
    ? undefined
    : say(world.language, name, relativePath(root, lost), target.id);
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
