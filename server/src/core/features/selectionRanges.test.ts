import { deepStrictEqual } from 'node:assert/strict';

import { markedPlace } from '../../../../test/kit/places.js';
import { selectionRanges } from './selectionRanges.js';

describe('selectionRanges', () => {
  it('grow from a word to its sentence, paragraph, sections and document', () => {
    checkSelection('Before.\n\n# Top\n\n## Access\n\nFirst. Sec$0ond one.\n\n# Next\n', [
      'Second',
      'Second one.',
      'First. Second one.',
      '## Access\n\nFirst. Second one.\n\n',
      '# Top\n\n## Access\n\nFirst. Second one.\n\n',
      'Before.\n\n# Top\n\n## Access\n\nFirst. Second one.\n\n# Next\n',
    ]);
  });

  it('grow from a word of a cell to its row and table', () => {
    checkSelection('# A\n\n| Control | Title |\n| - | - |\n| A.5.15 | Acc$0ess control |\n', [
      'Access',
      'Access control',
      '| A.5.15 | Access control |',
      '| Control | Title |\n| - | - |\n| A.5.15 | Access control |',
      '# A\n\n| Control | Title |\n| - | - |\n| A.5.15 | Access control |\n',
    ]);
  });

  it('grow from a value of the front matter to its entry', () => {
    checkSelection('---\ntype: policy\ncontrols: [A.5.15, A.5.$016]\n---\n', [
      'A.5.16',
      '[A.5.15, A.5.16]',
      'controls: [A.5.15, A.5.16]',
      'type: policy\ncontrols: [A.5.15, A.5.16]\n',
      '---\ntype: policy\ncontrols: [A.5.15, A.5.16]\n---',
      '---\ntype: policy\ncontrols: [A.5.15, A.5.16]\n---\n',
    ]);
  });

  it('have one range at least in any text', () => {
    checkSelection('$0', ['']);
    checkSelection('\n$0\n', ['\n']);
  });
});

function checkSelection(fixture: string, expected: readonly string[]): void {
  const { document, offset, world } = markedPlace(fixture);
  deepStrictEqual(
    selectionRanges(document, offset, world.catalogue).map(({ start, end }) =>
      document.text.slice(start, end),
    ),
    expected,
  );
}
