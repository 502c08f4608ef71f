import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { applyEdits, readFiles, worldOf } from '../../../../../test/kit/check.js';
import { readConfiguration } from '../../workspace/readConfiguration.js';
import { findingsOf } from '../runRules.js';
import type { Fix } from '../rule.js';
import { unknownControl } from './rule.js';

const uri = 'file:///isms/isms.yaml';

function declarationOf(document: string, text: string | undefined): Fix | undefined {
  const place = { uri, ...(text !== undefined && { text }) };
  const world = worldOf(readFiles(document), { place });
  const [only] = [...world.workspace.documents.values()];
  const findings = only ? findingsOf([unknownControl], only, world) : [];
  return findings[0]?.fixes?.find(({ title }) => title.startsWith('Declare'));
}

/** Checks that the fix turns `before` into `after`, and that the control is known then. */
function check(before: string | undefined, after: string): void {
  const fix = declarationOf('Files are shared under A.5.14.1.', before);
  strictEqual(fix?.title, 'Declare A.5.14.1 as a custom control in isms.yaml');
  strictEqual(fix.needsPerson, true);
  deepStrictEqual(
    fix.edits.map((edit) => edit.uri),
    [uri],
  );
  const text = applyEdits(before ?? '', fix.edits);
  strictEqual(text, after);
  const { configuration, problems } = readConfiguration(text);
  deepStrictEqual(problems, []);
  strictEqual(configuration.customControls.at(-1)?.id, 'A.5.14.1');
}

const entry = '- id: A.5.14.1\n    title: "Own control A.5.14.1"';

describe('declaring an unknown control', () => {
  it('makes the file or the key where there is none', () => {
    check(undefined, `customControls:\n  ${entry}\n`);
    check('', `customControls:\n  ${entry}\n`);
    check('# Ours\n', `# Ours\ncustomControls:\n  ${entry}\n`);
    check('role: csp', `role: csp\ncustomControls:\n  ${entry}\n`);
    check('customControls:\nrole: csp\n', `customControls:\n  ${entry}\nrole: csp\n`);
  });

  it('adds to a list in the form that it has', () => {
    check(
      'customControls:\n  - id: X-1\n    title: One # ours\nrole: csp\n',
      `customControls:\n  - id: X-1\n    title: One # ours\n  ${entry}\nrole: csp\n`,
    );
    check(
      'customControls:\n- { id: X-1, title: One }',
      'customControls:\n- { id: X-1, title: One }\n- id: A.5.14.1\n  title: "Own control A.5.14.1"',
    );
    check(
      'customControls: [{ id: X-1, title: One }]\n',
      'customControls: [{ id: X-1, title: One }, { id: A.5.14.1, title: "Own control A.5.14.1" }]\n',
    );
    check(
      'customControls: []\n',
      'customControls: [{ id: A.5.14.1, title: "Own control A.5.14.1" }]\n',
    );
  });

  it('takes over the title that stands beside the id', () => {
    const fix = declarationOf('## A.5.14.1 Secure: file exchange', '');
    strictEqual(
      fix?.edits[0]?.newText,
      'customControls:\n  - id: A.5.14.1\n    title: "Secure: file exchange"\n',
    );
  });

  it('comes first where a sibling is declared, and nothing of an older edition is offered then', () => {
    const titlesWith = (ids: readonly string[]): readonly string[] | undefined => {
      const world = worldOf(readFiles('Lines are named under A.8.20.2.'), {
        place: { uri, text: 'role: csp\n' },
        customControls: ids.map((id) => ({ id, title: 'Naming of lines' })),
      });
      const [only] = [...world.workspace.documents.values()];
      const findings = only ? findingsOf([unknownControl], only, world) : [];
      return findings[0]?.fixes?.map(({ title }) => title);
    };
    deepStrictEqual(titlesWith(['A.8.20.1'])?.slice(0, 2), [
      'Declare A.8.20.2 as a custom control in isms.yaml',
      'Change to A.8.20.1 Naming of lines',
    ]);
    strictEqual(
      titlesWith(['A.8.20.1'])?.some((title) => title.includes('A.8.2.2')),
      false,
    );
    strictEqual(
      titlesWith(['A.5.14.1'])?.at(-1),
      'Declare A.8.20.2 as a custom control in isms.yaml',
    );
  });

  it('is not offered for an id that only a standard gives', () => {
    for (const id of ['A.5.99', 'CLD.6.3.9']) {
      strictEqual(declarationOf(`See ${id}.`, ''), undefined, id);
    }
    strictEqual(declarationOf('See CLD.6.3.1.2.', '')?.needsPerson, true);
  });

  it('is not offered where adding a line could change what the file says', () => {
    for (const text of [
      ...['{ role: csp }', 'role: [', '- a', 'customControls: none', 'role: csp\n---\nrole: csc\n'],
    ]) {
      strictEqual(declarationOf('See A.5.14.1.', text), undefined, text);
    }
  });

  it('is not offered where documents lie in no folder', () => {
    const world = worldOf(readFiles('See A.5.14.1.'));
    const [only] = [...world.workspace.documents.values()];
    const findings = only ? findingsOf([unknownControl], only, world) : [];
    strictEqual(
      findings[0]?.fixes?.some(({ title }) => title.startsWith('Declare')),
      false,
    );
  });
});
