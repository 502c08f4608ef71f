import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { detailsOf } from '../../server/src/core/model/documentDetails.js';
import type { IsmsDocument } from '../../server/src/core/model/ismsDocument.js';
import type { Assignment } from '../../server/src/core/model/matrixColumns.js';
import { placedParts } from '../../server/src/core/model/placedParts.js';
import { matrixRowsIn } from '../../server/src/core/model/readMatrix.js';
import { rules } from '../../server/src/core/rules/index.js';
import { findingsOf } from '../../server/src/core/rules/runRules.js';
import { positionAt } from '../../server/src/core/syntax/sourceText.js';
import { worldOf } from '../kit/check.js';

/**
 * Documents as people write them, in many layouts and languages. Beside each lies what is to be read
 * from it, written down after reading it; lines count from 1.
 */
const folder = path.resolve('test/reading');

/**
 * Rules that ask for more than a document of this folder has to have, or that speak of its links:
 * they have their own tests.
 */
const leftOut: ReadonlySet<string> = new Set([
  ...['soa-cloud-guidance', 'soa-evidence-missing', 'soa-missing-inclusion-reason'],
  ...['required-document', 'cloud-topic-missing', 'control-not-declared', 'vague-wording'],
]);

interface Expected {
  readonly kind: string;
  readonly edition: string;
  /** `17 A.5.1 applicable implemented`, with `reason` where one is given. */
  readonly rows: readonly string[];
  /** `5 R-001: A.8.5 A.6.3`. */
  readonly risks: readonly string[];
  /** What is named outside of statement rows: `12 A.5.15-A.5.18 = A.5.15 … A.5.18`. */
  readonly references: readonly string[];
  /** `5 Backup: CSP` of a responsibility matrix; absent where there is none. */
  readonly matrix?: readonly string[];
  /** `next review 2026-05-01`: what the first page says where no front matter does; absent where nothing. */
  readonly details?: readonly string[];
  /** `21 soa-missing-justification: ❌`. */
  readonly findings: readonly string[];
}

describe('documents as people write them', () => {
  const files = readdirSync(folder).filter((file) => /\.mdx?$/.test(file));

  it('are many', () => {
    ok(files.length >= 25);
  });

  for (const file of files) {
    it(file, () => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      deepStrictEqual(readingOf(file, text), expectedOf(file));
    });

    it(`${file} with other line ends and a byte order mark`, () => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      deepStrictEqual(readingOf(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`), expectedOf(file));
    });
  }
});

function expectedOf(file: string): Expected {
  const expected = file.replace(/\.mdx?$/, '.json');
  return JSON.parse(readFileSync(path.join(folder, expected), 'utf8')) as Expected;
}

function readingOf(file: string, text: string): Expected {
  const uri = `file:///isms/${file}`;
  const world = worldOf([{ uri, text, cursor: -1, annotations: [] }]);
  const document = world.workspace.documents.get(uri);
  ok(document);
  const findings = findingsOf(rules, document, world).filter(({ rule }) => !leftOut.has(rule));
  const matrix = matrixOf(document);
  const details = pageDetailsOf(document);
  return {
    kind: document.profile.kind,
    edition: document.profile.editions.iso27001,
    rows: rowsOf(document),
    risks: risksOf(document),
    references: referencesOf(document),
    ...(matrix.length > 0 && { matrix }),
    ...(details.length > 0 && { details }),
    findings: findings.map(
      ({ rule, range }) =>
        `${lineOf(document, range.start)} ${rule}: ${text.slice(range.start, range.end).split(/\r?\n/)[0] ?? ''}`,
    ),
  };
}

function rowsOf(document: IsmsDocument): readonly string[] {
  return document.statementRows.map(
    ({ range, reference, applicability, status, justificationCell }) =>
      [
        lineOf(document, range.start),
        span(reference.ids),
        applicability,
        status,
        ...((justificationCell?.text ?? '') === '' ? [] : ['reason']),
      ].join(' '),
  );
}

function risksOf(document: IsmsDocument): readonly string[] {
  return document.riskRows.map(({ range, id, references }) =>
    [`${lineOf(document, range.start)} ${id}:`, ...references.map((one) => span(one.ids))].join(
      ' ',
    ),
  );
}

function matrixOf(document: IsmsDocument): readonly string[] {
  return placedParts(document).flatMap(({ part, start }) =>
    matrixRowsIn(part, document.reading.vocabulary).map(
      ({ row, activity, assignments }) =>
        `${lineOf(document, start + row.range.start)} ${activity.text}: ${assignments.map(assigned).join(' ')}`,
    ),
  );
}

function assigned({ header, party }: Assignment): string {
  const who = party ?? '?';
  return header === '' ? who : `${header}=${who}`;
}

function pageDetailsOf(document: IsmsDocument): readonly string[] {
  const own = document.frontMatter?.entries ?? [];
  return detailsOf(document)
    .filter((entry) => !own.some(({ writtenKey }) => writtenKey === entry.writtenKey))
    .map(({ key = '', values }) => `${key} ${values[0]?.text ?? ''}`);
}

function referencesOf(document: IsmsDocument): readonly string[] {
  const counted = new Set(document.statementRows.map(({ reference }) => reference.range.start));
  return document.references
    .filter(({ range }) => !counted.has(range.start))
    .map(
      ({ range, written, ids, edition }) =>
        `${lineOf(document, range.start)} ${written.split(/\s+/).join(' ')} = ${span(ids)}${edition === undefined ? '' : ` (${edition})`}`,
    );
}

function span(ids: readonly string[]): string {
  return ids.length <= 2 ? ids.join(' ') : `${ids[0] ?? ''} … ${ids.at(-1) ?? ''}`;
}

function lineOf(document: IsmsDocument, offset: number): string {
  return String(positionAt(document, offset).line + 1);
}
