import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlaps } from '../../server/src/core/base/textRange.js';
import { defaultEditions } from '../../server/src/core/catalogue/catalogue.js';
import type { ControlReference } from '../../server/src/core/model/controlReference.js';
import { evidenceIn, profileOf } from '../../server/src/core/model/documentProfile.js';
import { frontMatterIn } from '../../server/src/core/model/readFrontMatter.js';
import { referencesIn } from '../../server/src/core/model/readReferences.js';
import { tablesIn } from '../../server/src/core/model/readTables.js';
import { defaultVocabulary } from '../../server/src/core/model/vocabulary.js';
import { scanBlocks } from '../../server/src/core/syntax/scanBlocks.js';

/** Pieces of what people write and mistype, put together at random. */
const pieces = [
  ...[
    'A.5.15',
    'A.05.01',
    'A.9.2.1',
    'CLD.6.3.1',
    'CLD6.3.1',
    'A5.23',
    'A 5.1',
    '5.15',
    '8.34',
    '6.3.1',
  ],
  ...[
    'A.8',
    'A.8.x',
    'CLD.9.5',
    'A.5.1-5.4',
    'A.5.24-28',
    'A.99.99',
    'A.5.1–A.8.99',
    'Ａ．５．１',
    'A\\.5\\.1',
  ],
  ...[
    'ISO/IEC 27001:2013',
    '27002',
    '27017:2026',
    'ISO 42001',
    'SOC 2',
    'Annex ',
    'Control ',
    '附属書',
  ],
  ...[
    ', ',
    ' and ',
    ' to ',
    '/',
    '-',
    '–',
    '〜',
    '・',
    ': ',
    '. ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\u00a0',
    '\u2011',
  ],
  ...[
    '**',
    '_',
    '`',
    '[',
    '](x/A.5.1.md)',
    '![',
    '<br>',
    '<!--',
    '-->',
    '# ',
    '- ',
    '> ',
    '```\n',
    '(',
    ')',
  ],
  ...[
    '| Control | Title | Applicable |\n|---|---|---|\n',
    '| ',
    ' |\n',
    '---\ncontrols: [',
    ']\n---\n',
  ],
  ...['Access control', 'ß', '😀', '\ud83d', '\u0000', 'x', '7', '.'],
];

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

describe('references of any text', () => {
  it('have ranges that hold what is written, in order and apart', () => {
    fc.assert(fc.property(text, checkRanges), { numRuns: 2000 });
  });

  it('are read from characters of every kind', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkRanges), {
      numRuns: 500,
    });
  });

  it('are proper ids, and those of a range are in order', () => {
    fc.assert(fc.property(text, checkIds), { numRuns: 2000 });
  });

  it('are the same when other paragraphs stand around them', () => {
    const paragraph = fc.constantFrom('A.5.15 holds.', 'See A.9.2.1, 9.2.2 and CLD.9.5.1/2.');
    fc.assert(
      fc.property(paragraph, fc.nat(5), (one, before) => {
        const around = `${'Some words.\n\n'.repeat(before)}${one}`;
        assert.deepEqual(ids(read(around)), ids(read(one)));
      }),
    );
  });
});

function checkRanges(source: string): void {
  const found = read(source);
  for (const [index, { range, written }] of found.entries()) {
    assert.equal(source.slice(range.start, range.end), written);
    assert.ok(range.end > range.start);
    const next = found[index + 1];
    assert.ok(!next || (range.start <= next.range.start && !overlaps(range, next.range)));
  }
}

function checkIds(source: string): void {
  for (const { id, ids: all, kind, lastId, title } of read(source)) {
    assert.match(id, /^(?:(?:A|CLD)\.)?\d+(?:\.\d+)*$/);
    assert.ok(all.length > 0);
    assert.equal(kind === 'range', lastId !== undefined);
    assert.ok(kind !== 'control' || (all.length === 1 && all[0] === id));
    assert.equal(new Set(all).size, all.length);
    assert.ok(!title || title.range.end > title.range.start);
  }
}

function ids(found: readonly ControlReference[]): readonly string[] {
  return found.map(({ id }) => id);
}

function read(source: string): readonly ControlReference[] {
  const { chunks } = scanBlocks(source);
  const first = chunks[0]?.chunk;
  const frontMatter = first && frontMatterIn(first);
  const profile = profileOf('file:///x.md', {
    frontMatter,
    parts: chunks.map(({ chunk }) => evidenceIn(chunk, defaultVocabulary)),
    editions: defaultEditions,
  });
  return chunks.flatMap(({ chunk, start }) => {
    const tables = tablesIn(chunk, defaultVocabulary);
    const header = chunk === first ? frontMatter : undefined;
    return referencesIn(chunk, tables, profile, header).map((reference) => ({
      ...reference,
      range: { start: start + reference.range.start, end: start + reference.range.end },
    }));
  });
}
