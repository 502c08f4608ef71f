import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { someFiles } from '../../../../test/kit/places.js';
import type { ControlId } from '../catalogue/control.js';
import type { World } from '../rules/runRules.js';
import { controlPlaces } from './controlPlaces.js';
import { treatmentPlaces } from './treatmentLinks.js';

interface Example {
  readonly files: ReturnType<typeof readFiles>;
  readonly world: World;
}

function example(fixture: string): Example {
  const files = readFiles(fixture);
  return { files, world: worldOf(files) };
}

const short = example(someFiles);

function places(id: string, { files, world }: Example = short): readonly string[] {
  return controlPlaces(id as ControlId, world).map(({ kind, label, detail, uri, range }) => {
    const text = files.find((file) => file.uri === uri)?.text.slice(range.start, range.end) ?? '';
    const where = `${uri.replace('file:///isms/', '')}[${text}]`;
    return [kind, label, ...(detail === undefined ? [] : [`(${detail})`]), where].join(' ');
  });
}

describe('controlPlaces', () => {
  it('gives statement rows, documents at their first mention, risks and evidence', () => {
    deepStrictEqual(places('A.5.15'), [
      'statement Statement of Applicability (applicable, implemented) soa.md[A.5.15]',
      'document Access control policy policies/access.md[5.15]',
      'risk R-001 Stolen credentials (High) risks.md[R-001]',
      'evidence Access policy policies/access.md[]',
    ]);
  });

  it('gives the cell of evidence that leads nowhere', () => {
    deepStrictEqual(places('A.5.16'), [
      'statement Statement of Applicability (applicable, planned) soa.md[A.5.16]',
      'evidence Tickets soa.md[Tickets]',
    ]);
  });

  it('gives the same places in documents that are read in many parts', () => {
    const filler = '## Other matters\n\nText that says nothing of note.\n\n'.repeat(400);
    const long = example(
      someFiles.replaceAll(/^(# Statement .*|# Risk .*|# Access .*)$/gm, `$1\n\n${filler}`),
    );
    strictEqual(
      [...long.world.workspace.documents.values()].every(({ parts }) => parts.length > 3),
      true,
    );
    for (const id of ['A.5.15', 'A.5.16', 'A.7.4']) {
      deepStrictEqual(places(id, long), places(id));
    }
  });

  it('gives an excluded row, and nothing for a control that nothing treats', () => {
    deepStrictEqual(places('A.7.4'), [
      'statement Statement of Applicability (excluded) soa.md[A.7.4]',
    ]);
    deepStrictEqual(places('A.8.30'), []);
    deepStrictEqual(places('toString'), []);
  });

  it('names file and line for a terminal', () => {
    deepStrictEqual(treatmentPlaces('A.5.15' as ControlId, short.world).risks.shown, [
      { text: 'R-001 Stolen credentials (risks.md:5)' },
    ]);
  });
});
