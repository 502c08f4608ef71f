import { deepStrictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { someFiles } from '../../../../test/kit/places.js';
import type { ControlId } from '../catalogue/control.js';
import { controlPlaces } from './controlPlaces.js';
import { treatmentPlaces } from './treatmentLinks.js';

const files = readFiles(someFiles);
const world = worldOf(files);

function places(id: string): readonly string[] {
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

  it('gives an excluded row, and nothing for a control that nothing treats', () => {
    deepStrictEqual(places('A.7.4'), [
      'statement Statement of Applicability (excluded) soa.md[A.7.4]',
    ]);
    deepStrictEqual(places('A.8.30'), []);
    deepStrictEqual(places('toString'), []);
  });

  it('names file and line for a terminal', () => {
    deepStrictEqual(treatmentPlaces('A.5.15' as ControlId, world).risks.shown, [
      { text: 'R-001 Stolen credentials (risks.md:5)' },
    ]);
  });
});
