import { deepStrictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import { codeLenses, lensContent } from './codeLenses.js';

const files = `
-- soa.md --
# Statement of Applicability

| Control | Title | Applicable | Status | Evidence |
| --- | --- | --- | --- | --- |
| A.5.15 | Access control | Yes | Implemented | [Policy](policies/access.md), [Log](log.md) |
| A.5.16 | Identity management | Yes | Planned | |
| A.7.4 | Physical security monitoring | No | | |
| A.8.1 to A.8.3 | | Yes | Planned | |
-- risks.md --
---
type: risk-register
---
| Risk ID | Risk | Likelihood | Impact | Controls | Evidence |
| --- | --- | --- | --- | --- | --- |
| R-001 | Stolen credentials | 3 | 4 | A.5.15, A.8.5 | Test report |
| R-002 | Fire | 2 | 4 | | TBD |
-- plan.md --
---
type: risk-treatment-plan
---
| Risk ID | Risk | Treatment | Controls |
| --- | --- | --- | --- |
| R-001 | Stolen credentials | Mitigate | A.5.16 |
-- policies/access.md --
---
id: POL-001
type: policy
title: Access control policy
---
Access follows A.5.15 and treats R-001.
-- plans/response.md --
---
type: incident-response-plan
---
Follow A.5.15. R-001 is a cause; see R‑001.
-- audit.md --
---
type: audit-report
---
R-001 and A.5.15 were looked at.
`;

describe('codeLenses', () => {
  it('stand at the rows of controls that apply, and at risks where they are defined', () => {
    deepStrictEqual(lensesOf('soa.md'), ['control A.5.15', 'control A.5.16']);
    deepStrictEqual(lensesOf('risks.md'), ['risk R-001', 'risk R-002']);
    deepStrictEqual(lensesOf('plan.md'), []);
    deepStrictEqual(lensesOf('policies/access.md'), []);
  });

  it('count what stands behind a control', () => {
    checkContent('control', 'A.5.15', '2 documents · 1 risk · 2 pieces of evidence', [
      'plans/response.md A.5.15',
      'policies/access.md A.5.15',
      'risks.md R-001',
      'policies/access.md ',
      'soa.md [Log](log.md)',
    ]);
    checkContent('control', 'A.5.16', '1 document · 1 risk', ['plan.md A.5.16', 'plan.md R-001']);
    checkContent('control', 'A.5.17', 'Nothing stands behind it yet', []);
  });

  it('count what stands behind a risk', () => {
    checkContent('risk', 'R-001', '3 controls · 2 documents · 1 piece of evidence', [
      'soa.md A.5.16',
      'soa.md A.5.15',
      'plans/response.md R-001',
      'policies/access.md R-001',
      'risks.md Test report',
    ]);
    checkContent('risk', 'R-002', 'Nothing stands behind it yet', []);
  });

  it('speak of policies where all documents are such, and in the language of the person', () => {
    const world = worldOf(readFiles(files.replace('type: incident-response-plan', 'type: policy')));
    deepStrictEqual(
      [
        lensContent({ kind: 'control', id: 'A.5.15' }, world).title,
        lensContent({ kind: 'control', id: 'A.5.15' }, { ...world, language: 'de' }).title,
      ],
      ['2 policies · 1 risk · 2 pieces of evidence', '2 Richtlinien · 1 Risiko · 2 Nachweise'],
    );
  });
});

const world = worldOf(readFiles(files));

function lensesOf(path: string): readonly string[] {
  const document = world.workspace.documents.get(`file:///isms/${path}`);
  return (document ? codeLenses(document, world) : []).map(({ kind, id, range }) =>
    document?.text.slice(range.start, range.end) === id ? `${kind} ${id}` : 'a lens elsewhere',
  );
}

function checkContent(
  kind: 'control' | 'risk',
  id: string,
  title: string,
  places: readonly string[],
): void {
  const content = lensContent({ kind, id }, world);
  deepStrictEqual(content.title, title);
  deepStrictEqual(
    content.places.map(({ uri, range }) => {
      const text = world.workspace.documents.get(uri)?.text.slice(range.start, range.end) ?? '';
      return `${uri.replace('file:///isms/', '')} ${text}`;
    }),
    places,
  );
}
