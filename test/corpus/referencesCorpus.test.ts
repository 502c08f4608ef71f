import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInCatalogue } from '../../server/src/core/catalogue/builtIn.js';
import { defaultEditions } from '../../server/src/core/catalogue/catalogue.js';
import type { ControlReference } from '../../server/src/core/model/controlReference.js';
import { evidenceIn, profileOf } from '../../server/src/core/model/documentProfile.js';
import type { DocumentProfile } from '../../server/src/core/model/ismsDocument.js';
import { frontMatterIn } from '../../server/src/core/model/readFrontMatter.js';
import { referencesIn } from '../../server/src/core/model/readReferences.js';
import { tablesIn } from '../../server/src/core/model/readTables.js';
import { defaultVocabulary } from '../../server/src/core/model/vocabulary.js';
import { scanBlocks } from '../../server/src/core/syntax/scanBlocks.js';

/** Documents of others, beside the checkout; the counts were made by reading them. */
const corpus = path.resolve('../shared/corpus');

interface FileReferences {
  readonly file: string;
  readonly profile: DocumentProfile;
  readonly references: readonly ControlReference[];
}

describe('references in real documents', () => {
  before(function () {
    if (!existsSync(corpus)) {
      console.log('      Skipped: the corpus of real documents is not beside the checkout.');
      this.skip();
    }
  });

  it('finds all ids of a statement whose badges name 2013', () => {
    const found = repository('Hack23+ISMS-PUBLIC');
    assert.deepEqual(kinds(found), { control: 485, range: 15, group: 22 });
    const old = controls(found).filter(({ id }) => editionOf(id) === '2013');
    assert.equal(old.length, 24);
    assert.equal(old.filter(({ place }) => place === 'image').length, 20);
    assert.deepEqual(unknown(found), ['A.5.14.1', 'A.8.20.1']);
    assert.deepEqual(distinct(found, 'A.').filter((id) => editionOf(id) === '2022').length, 93);
  });

  it('finds the ids of a Japanese handbook, its header keys among them', () => {
    const found = repository('btajp+isms-guide');
    assert.deepEqual(kinds(found), { control: 690, range: 12, group: 21 });
    const places = found.flatMap(({ references }) => references.map(({ place }) => place));
    assert.equal(places.filter((place) => place === 'frontMatter').length, 81);
    assert.deepEqual(unknown(found), []);
    const statement = found.filter(({ file }) => file.endsWith('statement-of-applicability.md'));
    assert.equal(new Set(controls(statement).map(({ id }) => id)).size, 93);
  });

  it('tells apart the controls, objectives and mistakes of a gap table', () => {
    const found = repository('gw-ai-security+from-zero-to-ciso');
    assert.deepEqual(kinds(found), { control: 134, group: 25 });
    const table = found.filter(({ file }) => file.endsWith('review/annex-a-gap-analysis.md'));
    assert.deepEqual(kinds(table), { control: 74, group: 19 });
    const wrong = controls(table).filter(({ id }) => editionOf(id) === undefined);
    assert.equal(wrong.length, 36);
    assert.equal(controls(table).length - wrong.length, 38);
  });

  it('keeps out of the clauses and of ISO/IEC 42001', () => {
    const found = repository('kriss-b+llm-iso27001');
    assert.deepEqual(kinds(found), { control: 158, range: 9, group: 4 });
    assert.deepEqual(unknown(found), []);
    const artificial = found.filter(({ file }) => file.includes('42001'));
    assert.deepEqual(kinds(artificial), {});
    assert.ok(artificial.every(({ profile }) => profile.otherStandards[0] === 'ISO/IEC 42001'));
    const statement = found.filter(({ file }) => file.endsWith('/statement_of_applicability.md'));
    assert.equal(controls(statement).length, 93);
    assert.ok(controls(statement).every(({ title }) => title !== undefined));
  });

  it('finds nothing where there is nothing', () => {
    assert.deepEqual(kinds(repository('tailscale+security-policies')), {});
    assert.deepEqual(kinds(repository('strongdm+comply')), {});
  });

  it('gives the text at the range as it is written', () => {
    for (const { file, references } of repository('Hack23+ISMS-PUBLIC')) {
      const text = readFileSync(path.join(corpus, file), 'utf8');
      for (const { range, written } of references) {
        assert.equal(text.slice(range.start, range.end), written);
      }
    }
  });
});

function repository(name: string): readonly FileReferences[] {
  return readdirSync(path.join(corpus, name), { recursive: true })
    .map((file) => `${name}/${String(file)}`)
    .filter((file) => file.endsWith('.md'))
    .map(readFile);
}

function readFile(file: string): FileReferences {
  const { chunks } = scanBlocks(readFileSync(path.join(corpus, file), 'utf8'));
  const first = chunks[0]?.chunk;
  const frontMatter = first && frontMatterIn(first);
  const parts = chunks.map(({ chunk }) => evidenceIn(chunk, defaultVocabulary));
  const sources = { frontMatter, parts, editions: defaultEditions };
  const profile = profileOf(`file:///${encodeURI(file)}`, sources);
  const references = chunks.flatMap(({ chunk, start }) => {
    const header = chunk === first ? frontMatter : undefined;
    const tables = tablesIn(chunk, defaultVocabulary);
    return referencesIn(chunk, tables, profile, header).map((reference) => ({
      ...reference,
      range: { start: start + reference.range.start, end: start + reference.range.end },
    }));
  });
  return { file, profile, references };
}

function kinds(found: readonly FileReferences[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of found.flatMap(({ references }) => references)) {
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function controls(found: readonly FileReferences[]): readonly ControlReference[] {
  return found.flatMap(({ references }) => references).filter(({ kind }) => kind === 'control');
}

function unknown(found: readonly FileReferences[]): readonly string[] {
  return distinct(found, '').filter((id) => editionOf(id) === undefined);
}

function distinct(found: readonly FileReferences[], prefix: string): readonly string[] {
  const ids = controls(found).map(({ id }) => id);
  return [...new Set<string>(ids)].filter((id) => id.startsWith(prefix)).sort();
}

function editionOf(id: string): string | undefined {
  return builtInCatalogue().controls.find((control) => control.id === id)?.edition;
}
