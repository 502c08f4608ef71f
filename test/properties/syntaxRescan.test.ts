import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BlockStructure } from '../../server/src/core/syntax/blocks.js';
import { rescanBlocks } from '../../server/src/core/syntax/rescanBlocks.js';
import { scanBlocks } from '../../server/src/core/syntax/scanBlocks.js';
import { anyMarkdown, longMarkdown, typed } from './syntaxTexts.js';

interface Edit {
  /** Where in the text, from 0 to 1, and how many characters are replaced. */
  readonly place: number;
  readonly length: number;
  readonly newText: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.001, 0.01, 1)),
  length: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(3_000)),
  newText: typed,
});

interface State {
  readonly text: string;
  readonly structure: BlockStructure;
}

function edited({ text, structure }: State, { place, length, newText }: Edit): State {
  const start = Math.floor(place * text.length);
  const end = Math.min(text.length, start + length);
  const after = text.slice(0, start) + newText + text.slice(end);
  return {
    text: after,
    structure: rescanBlocks(structure, after, { range: { start, end }, newText }),
  };
}

function checkEdits(text: string, edits: readonly Edit[]): void {
  let state: State = { text, structure: scanBlocks(text) };
  for (const one of edits) {
    state = edited(state, one);
    assert.deepEqual(state.structure, scanBlocks(state.text));
    checkContinued(state.structure);
  }
}

/** Each piece of a table has the very header object of the piece before. */
function checkContinued({ chunks }: BlockStructure): void {
  chunks.forEach(({ chunk }, index) => {
    const before = chunks[index - 1]?.chunk.blocks.at(-1);
    if (chunk.continues) {
      assert.ok(before?.kind === 'table' && before.header === chunk.continues);
    }
  });
}

/** How many chunks of a text with one more character typed in it are not those of before. */
function newChunks(text: string, place: number): number {
  const structure = scanBlocks(text);
  const before = new Set(structure.chunks.map(({ chunk }) => chunk));
  const after = edited({ text, structure }, { place, length: 0, newText: 'x' }).structure;
  return after.chunks.filter(({ chunk }) => !before.has(chunk)).length;
}

describe('rescanBlocks', () => {
  it('gives what a scan of the whole text gives, chunk by chunk', function () {
    this.timeout(60_000);
    fc.assert(fc.property(longMarkdown, fc.array(edit, { maxLength: 6 }), checkEdits), {
      numRuns: 120,
    });
    fc.assert(fc.property(anyMarkdown, fc.array(edit, { maxLength: 6 }), checkEdits), {
      numRuns: 300,
    });
  });

  it('takes front matter that comes to stand behind another for text', () => {
    const header = '---\ntype: policy\ncontrols: [A.5.1]\n---\n';
    checkEdits(header, [{ place: 0, length: 0, newText: header }]);
    checkEdits(header, [{ place: 0, length: 0, newText: '\n' }]);
  });

  it('counts the rows of a table over all its pieces', () => {
    const rows = Array.from({ length: 39_999 }, (_, index) => `|${index}|\n`).join('');
    checkEdits(`|a|\n|-|\n${rows}`, [
      { place: 0.5, length: 0, newText: 'x' },
      { place: 0.0002, length: 0, newText: '|b|\n|c|\n|d|\n' },
      { place: 0.0002, length: 8, newText: '' },
    ]);
  });

  it('keeps all chunks but the two at the edit', () => {
    const sections = Array.from(
      { length: 400 },
      (_, index) => `## Section ${index}\n\n${'Some words. '.repeat(30)}\n\n`,
    );
    const rows = Array.from({ length: 5_000 }, (_, index) => `| R-${index} | high |\n`);
    const text = `---\nid: x\n---\n\n${sections.join('')}| Risk | Level |\n|---|---|\n${rows.join('')}`;
    for (const place of [0.00003, 0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
      assert.ok(newChunks(text, place) <= 4, `${newChunks(text, place)} new chunks at ${place}`);
    }
  });

  it('reads everything anew where the change does not fit the texts', () => {
    const text = '# a\n\nb\n';
    const change = { range: { start: 50, end: 2 }, newText: 'x' };
    assert.deepEqual(rescanBlocks(scanBlocks('something else'), text, change), scanBlocks(text));
  });
});
