import { createProgress } from '../../server/src/cli/progress.js';
import { configurationOf } from '../../server/src/cli/configurationFile.js';
import { readWorkspace } from '../../server/src/cli/readWorkspace.js';
import { keepingWidths } from '../../server/src/core/features/keepingWidths.js';
import { parseDocument } from '../../server/src/core/model/parseDocument.js';
import { rules } from '../../server/src/core/rules/index.js';
import type { Finding, Fix } from '../../server/src/core/rules/rule.js';
import { findingsOf, type World } from '../../server/src/core/rules/runRules.js';
import { relativePath } from '../../server/src/core/workspace/paths.js';
import { withDocument } from '../../server/src/core/workspace/workspace.js';
import { applyEdits, today } from './check.js';

/** A finding with the uri of its document. */
export interface PlacedFinding extends Finding {
  readonly uri: string;
}

/** The world of a folder on disk, as the command line reads it. */
export function worldAt(folder: string): World {
  const read = configurationOf(folder, undefined, folder);
  if ('problem' in read) {
    throw new Error(read.problem.en);
  }
  const target = { root: folder, folders: [folder], files: [] };
  const { configuration } = read;
  const options = { configuration, today, language: 'en', progress: createProgress() } as const;
  return readWorkspace(target, options).world;
}

/** What all rules find in all documents, by the path of the document and the order of the text. */
export function allFindings(world: World): readonly PlacedFinding[] {
  const uris = [...world.workspace.documents.keys()].toSorted();
  return uris.flatMap((uri) => {
    const document = world.workspace.documents.get(uri);
    return document ? findingsOf(rules, document, world).map((one) => ({ ...one, uri })) : [];
  });
}

/** The world after the edits of `fix`, a fix of a finding in the document `uri`. */
export function withFix(world: World, uri: string, fix: Fix): World {
  const edited = new Set(fix.edits.map((edit) => edit.uri ?? uri));
  return [...edited].reduce((before, one) => {
    const document = before.workspace.documents.get(one);
    if (!document) {
      throw new Error(`${fix.title} edits ${one}, which is no document.`);
    }
    const own = fix.edits.filter((edit) => (edit.uri ?? uri) === one);
    const edits = keepingWidths(document, own);
    const text = applyEdits(document.text, edits);
    const after = parseDocument(one, 0, text, document.reading);
    return { ...before, workspace: withDocument(before.workspace, after) };
  }, world);
}

/** More steps than these would go in a circle. */
const mostSteps = 300;

/** The world after the first offered fix of each finding, one after the other, until none has one. */
export function withFirstFixes(world: World): World {
  let mended = world;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = allFindings(mended).find(({ fixes = [] }) => fixes.length > 0);
    const [fix] = next?.fixes ?? [];
    if (!next || !fix) {
      return mended;
    }
    mended = withFix(mended, next.uri, fix);
  }
  throw new Error('The first fixes come to no end.');
}

/** Path, rule and text of a finding, in a line. */
export function inALine({ uri, rule, range }: PlacedFinding, { workspace }: World): string {
  const text = workspace.documents.get(uri)?.text.slice(range.start, range.end) ?? '';
  return `${relativePath(workspace.root, uri)} ${rule} ${text}`;
}
