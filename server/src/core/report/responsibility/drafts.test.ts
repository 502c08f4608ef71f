import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';

import { readFiles, today, worldOf } from '../../../../../test/kit/check.js';
import { sharedResponsibility } from '../../features/responsibility/sharedResponsibility.js';
import { parseDocument } from '../../model/parseDocument.js';
import { rules } from '../../rules/index.js';
import { findingsOf, type World } from '../../rules/runRules.js';
import { readingFor } from '../../workspace/addedControls.js';
import type { Configuration } from '../../workspace/configuration.js';
import { withDocument } from '../../workspace/workspace.js';
import { type DraftKind, draftOf } from './drafts.js';

const kinds: readonly DraftKind[] = [
  'stage-1',
  'shared-responsibility',
  'responsibility-matrix',
  'supplier-questionnaire',
  'customer-statement',
];

const editions: readonly Configuration['editions'][] = [
  { iso27001: '2022', iso27017: '2015' },
  { iso27001: '2022', iso27017: '2026' },
  { iso27001: '2013', iso27017: '2015' },
];

describe('drafts about shared responsibility', () => {
  it('hold nothing that our own rules find fault with', () => {
    for (const chosen of editions) {
      const world = worldOf([], { editions: chosen, organisation: 'Acme & Sons' });
      for (const kind of kinds) {
        const { text, file } = draftOf(kind, [{ name: 'Stratus', model: 'iaas' }], world);
        deepStrictEqual(findingsIn(text, file, world), [], `${kind} of ${JSON.stringify(chosen)}`);
      }
    }
  });

  it('give a matrix that is read back with every duty laid on whom the standard addresses', () => {
    for (const services of [
      [],
      [{ name: 'Stratus', model: 'iaas' as const }, { name: 'Deskline' }],
      [{ name: 'Only one', model: 'saas' as const }],
      [
        { name: '', model: 'saas' as const },
        { name: 'Stratus', model: 'iaas' as const },
      ],
      [{ name: 'A | B *c*', model: 'saas' as const }, { name: 'Deskline' }],
    ]) {
      const world = worldOf([]);
      const { text } = draftOf('responsibility-matrix', services, world);
      const { services: read } = sharedResponsibility(withText(world, 'matrix.md', text));
      strictEqual(read.length, services.length === 0 ? 3 : services.length);
      const open = read.flatMap(({ duties }) =>
        duties.filter(({ state }) => state === 'unassigned' || state === 'misfit'),
      );
      deepStrictEqual(open, []);
    }
  });

  it('ask the provider about each control, with the split of the workspace', () => {
    const world = worldOf(
      readFiles(`-- matrix.md --
| Activity | Control | Stratus | Deskline |
| --- | --- | --- | --- |
| Backup | A.8.13 | CSP | CSC |
| Logging | A.8.15 | CSP | CSC |
`),
    );
    const { text, file } = draftOf('supplier-questionnaire', [{ name: 'Deskline' }], world);
    strictEqual(file, 'questionnaire-deskline.md');
    match(text, /^# Security questionnaire for Deskline$/m);
    match(text, /\| What do you back up, .+ \| customer \| A\.8\.13 Information backup \|/);
    match(text, /\| to be agreed \| A\.8\.24 Use of cryptography \|/);
  });

  it('tell customers what the statement says of the provider, and leave a place for the rest', () => {
    const world = worldOf(
      readFiles(`-- soa.md --
| Control | Applicable | Justification | Cloud guidance |
| --- | --- | --- | --- |
| A.8.13 | Yes | Risk | As customer: exports are kept. As provider: nightly copies in R1 & R2 |
| A.8.15 | Yes | Risk | As customer: logs are read |
| A.8.24 | No | Nothing is encrypted by us | |
`),
    );
    const { text } = draftOf('customer-statement', [{ name: 'Desk', model: 'saas' }], world);
    const sections = new Map(
      text.split(/^### /m).map((section) => [section.slice(0, section.indexOf(' ')), section]),
    );
    match(sections.get('A.8.13') ?? '', /Nightly copies in R1 \\& R2/);
    ok(!/exports are kept|To complete/.test(sections.get('A.8.13') ?? ''));
    match(sections.get('A.8.15') ?? '', /To complete/);
    ok(!sections.has('A.8.24'));
    ok(!(sections.get('A.5.19') ?? '').includes('**What we do**'), 'addresses the customer alone');
  });

  it('are in German where it is asked for, and hold no fault then, either', () => {
    for (const chosen of editions) {
      const world = worldOf([], { editions: chosen, organisation: 'Acme & Sons' }, 'de');
      for (const kind of kinds) {
        for (const services of [[], [{ name: 'Stratus', model: 'iaas' as const }]]) {
          const { text, file } = draftOf(kind, services, world);
          deepStrictEqual(findingsIn(text, file, world), [], `${kind}: ${file}`);
          for (const english of [
            ' Shared |',
            'To complete',
            'Held against',
            'nobody is named',
            '| Question |',
            'Organizational controls',
          ]) {
            ok(!text.includes(english), `${english} in ${kind}`);
          }
        }
      }
    }
    const { text, file } = draftOf('supplier-questionnaire', [], worldOf([], {}, 'de'));
    strictEqual(file, 'fragebogen-cloud.md');
    match(text, /^# Sicherheitsfragebogen für den Cloud-Dienst$/m);
    match(text, /^## Organisatorische Maßnahmen$/m);
  });

  it('give a German matrix that is read back like the English one', () => {
    const world = worldOf([], {}, 'de');
    const { text } = draftOf('responsibility-matrix', [], world);
    const { services } = sharedResponsibility(withText(world, 'matrix.md', text));
    deepStrictEqual(
      services.map(({ name }) => name),
      ['IaaS', 'PaaS', 'SaaS'],
    );
    ok(
      services.every(({ duties }) =>
        duties.every(({ state }) => state !== 'unassigned' && state !== 'misfit'),
      ),
    );
  });

  it('are in the language of the documents of the ISMS, reports in that of the reader', () => {
    const german = worldOf(
      readFiles(`-- zugriff.md --
---
type: policy
---
# Richtlinie

Der Zugriff ist nach A.5.15 begrenzt und wird nicht ohne Antrag vergeben.
`),
    );
    const title = (kind: DraftKind, world: World): string =>
      /^# (.*)$/m.exec(draftOf(kind, [], world).text)?.[1] ?? '';
    strictEqual(
      title('responsibility-matrix', german),
      'Verantwortlichkeitsmatrix für Cloud-Dienste',
    );
    strictEqual(title('shared-responsibility', german), 'Shared responsibility in the cloud');
    strictEqual(
      title('shared-responsibility', { ...german, language: 'de' }),
      'Geteilte Verantwortung in der Cloud',
    );
    match(draftOf('responsibility-matrix', [], german, 'en').text, /^# Responsibility Matrix/m);
  });

  it('show names from documents as text', () => {
    const world = worldOf([]);
    const hostile = '](javascript:x) <img src=x onerror=y>\n# No heading';
    for (const kind of kinds) {
      const { text } = draftOf(kind, [{ name: hostile }], world);
      const body = text.replace(/^---\n.*?\n---\n/s, '');
      ok(!/(?<!\\)<img|^# No heading/m.test(body), kind);
    }
  });

  it('say where ISO/IEC 27017 is left out', () => {
    const world = worldOf([], { editions: { iso27001: '2022', iso27017: 'none' } });
    match(draftOf('shared-responsibility', [], world).text, /leaves ISO\/IEC 27017 out/);
  });
});

function withText(world: World, file: string, text: string): World {
  const { workspace, configuration } = world;
  const document = parseDocument(`${workspace.root}/${file}`, 1, text, readingFor(configuration));
  return { ...world, workspace: withDocument(workspace, document), today };
}

function findingsIn(text: string, file: string, world: World): readonly string[] {
  const after = withText(world, file, text);
  const document = after.workspace.documents.get(`${world.workspace.root}/${file}`);
  // A workspace that works to the edition of 2013 is told so, whoever writes its documents.
  return (document ? findingsOf(rules, document, after) : [])
    .filter(({ rule }) => rule !== 'withdrawn-edition')
    .map(({ rule, message }) => `${rule}: ${message}`);
}
