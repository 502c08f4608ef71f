import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { keepingWidthsIn } from '../../server/src/core/features/keepingWidths.js';
import { parseDocument } from '../../server/src/core/model/parseDocument.js';
import type { TextEdit } from '../../server/src/core/rules/rule.js';
import type { World } from '../../server/src/core/rules/runRules.js';
import { withDocuments } from '../../server/src/core/workspace/workspace.js';
import { applyEdits } from '../kit/check.js';
import { allFindings, inALine, type PlacedFinding, withFix, worldAt } from '../kit/mending.js';
import { project } from '../kit/serverProgram.js';

const corpus = path.resolve('../shared/corpus');
const folders = [
  ...readdirSync(path.join(project, 'examples')).map((name) =>
    path.join(project, 'examples', name),
  ),
  ...(existsSync(corpus) ? readdirSync(corpus).map((name) => path.join(corpus, name)) : []),
];

/** Of one rule in one folder, further fixes are like the first ones. */
const mostOfARule = 5;

describe('the fixes of all rules', function () {
  this.timeout(120_000);

  for (const folder of folders) {
    describe(`in ${path.basename(folder)}`, () => {
      const world = worldAt(folder);
      const findings = firstOfEach(allFindings(world));

      it('edit places of documents that do not overlap', () => {
        eachFix(findings, (finding, edits) => {
          for (const { uri, own } of byDocument(finding, edits)) {
            checkPlaces(own, world.workspace.documents.get(uri)?.text ?? '');
          }
        });
      });

      it('do the same with line ends of two characters', () => {
        const other = withLineEnds(world);
        const found = firstOfEach(allFindings(other));
        deepStrictEqual(
          found.map((one) => inALine(one, other)),
          findings.map((one) => crlf(inALine(one, world))),
        );
        for (const [index, finding] of findings.entries()) {
          for (const [at, fix] of (finding.fixes ?? []).entries()) {
            const twin = found[index]?.fixes?.[at];
            ok(twin, `${fix.title} is offered, too`);
            deepStrictEqual(
              textsAfter(twin.edits, finding.uri, other).map(crlf),
              textsAfter(fix.edits, finding.uri, world).map(crlf),
              fix.title,
            );
          }
        }
      });

      it('leave each line alone that they do not edit', () => {
        eachFix(findings, (finding, edits) => {
          const all = keepingWidthsIn(world.workspace, finding.uri, edits);
          for (const { uri, own } of byDocument(finding, all)) {
            checkLines(world.workspace.documents.get(uri)?.text ?? '', own);
          }
        });
      });

      it('make no new error', () => {
        const before = errorsOf(world);
        for (const finding of findings) {
          for (const fix of finding.fixes ?? []) {
            if (isInDocuments(fix.edits, finding.uri, world)) {
              const after = errorsOf(withFix(world, finding.uri, fix));
              deepStrictEqual(
                after.filter((one) => !before.includes(one)),
                [],
                `${inALine(finding, world)}: ${fix.title}`,
              );
            }
          }
        }
      });
    });
  }
});

function firstOfEach(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const counts = new Map<string, number>();
  return findings.filter(({ rule, fixes = [] }) => {
    const count = (counts.get(rule) ?? 0) + (fixes.length > 0 ? 1 : 0);
    counts.set(rule, count);
    return fixes.length > 0 && count <= mostOfARule;
  });
}

function eachFix(
  findings: readonly PlacedFinding[],
  check: (finding: PlacedFinding, edits: readonly TextEdit[]) => void,
): void {
  for (const finding of findings) {
    for (const { edits } of finding.fixes ?? []) {
      check(finding, edits);
    }
  }
}

function byDocument(
  { uri }: PlacedFinding,
  edits: readonly TextEdit[],
): readonly { readonly uri: string; readonly own: readonly TextEdit[] }[] {
  const uris = [...new Set(edits.map((edit) => edit.uri ?? uri))];
  return uris.map((one) => ({ uri: one, own: edits.filter((edit) => (edit.uri ?? uri) === one) }));
}

function isInDocuments(edits: readonly TextEdit[], uri: string, { workspace }: World): boolean {
  return edits.every((edit) => workspace.documents.get(edit.uri ?? uri) !== undefined);
}

function checkPlaces(edits: readonly TextEdit[], text: string): void {
  const inOrder = edits.toSorted((a, b) => a.range.start - b.range.start);
  for (const [index, { range }] of inOrder.entries()) {
    ok(range.start <= range.end && range.end <= text.length);
    ok(range.start >= (inOrder[index - 1]?.range.end ?? 0));
  }
}

/** What is left of the text without the lines that are edited is the same before and after. */
function checkLines(text: string, edits: readonly TextEdit[]): void {
  const after = applyEdits(text, edits);
  const first = Math.min(...edits.map(({ range }) => range.start));
  const last = Math.max(...edits.map(({ range }) => range.end));
  strictEqual(after.slice(0, first), text.slice(0, first));
  const rest = text.length - last;
  strictEqual(after.slice(after.length - rest), text.slice(last));
  const isWithin = edits.every(
    ({ newText, range }) => !(newText + text.slice(range.start, range.end)).includes('\n'),
  );
  if (isWithin) {
    strictEqual(after.split('\n').length, text.split('\n').length);
    strictEqual(after.split('\r').length, text.split('\r').length);
  }
}

/** The texts of all documents that edits change, in the order in which they are edited. */
function textsAfter(
  edits: readonly TextEdit[],
  uri: string,
  { workspace }: World,
): readonly string[] {
  const all = keepingWidthsIn(workspace, uri, edits);
  const uris = [...new Set(all.map((edit) => edit.uri ?? uri))];
  return uris.map((one) =>
    applyEdits(
      workspace.documents.get(one)?.text ?? '',
      all.filter((edit) => (edit.uri ?? uri) === one),
    ),
  );
}

function withLineEnds(world: World): World {
  const documents = [...world.workspace.documents.values()].map((document) =>
    parseDocument(document.uri, 0, crlf(document.text), document.reading),
  );
  return { ...world, workspace: withDocuments(world.workspace, documents) };
}

/** With line ends of two characters throughout, as a host makes them for such a document. */
function crlf(text: string): string {
  return text.replaceAll(/\r\n?|\n/g, '\r\n');
}

function errorsOf(world: World): readonly string[] {
  return allFindings(world)
    .filter(({ severity }) => severity === 'error')
    .map(({ uri, rule, message }) => `${uri} ${rule} ${message}`);
}
