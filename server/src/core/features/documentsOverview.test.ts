import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { readFiles, worldOf } from '../../../../test/kit/check.js';
import type { TextRange } from '../base/textRange.js';
import { requiredDocument } from '../rules/required-document/rule.js';
import { findingsOf, type World } from '../rules/runRules.js';
import { withOtherFiles } from '../workspace/workspace.js';
import { documentsOverview, type RequiredInformation } from './documentsOverview.js';

describe('documents overview', () => {
  it('asks for all documented information of clauses 4 to 10', () => {
    const { required, totals, kinds } = documentsOverview(worldOf([]));
    strictEqual(required.length, 18);
    deepStrictEqual(totals, { present: 0, unclear: 9, missing: 9 });
    deepStrictEqual(kinds, []);
    deepStrictEqual(
      required.filter(({ state }) => state === 'missing').map(({ place }) => place),
      ['4.3', '5.2 e)', '6.1.2', '6.1.3 d)', '6.1.3 e), f)', '6.2', '8.2', '9.2.2', '9.3.3'],
    );
  });

  it('tells by which document something is there, by the surest sign', () => {
    const files = `-- a-scope-notes.md --
---
controls: [A.5.1]
clauses: ['4.3']
---
-- governance/scope.md --
---
type: scope
title: Scope of the ISMS
status: approved
version: '2.0'
owner: CISO
review: 2027-02-09
---
`;
    deepStrictEqual(informationAt('4.3', files), {
      clause: '4.3',
      place: '4.3',
      name: 'Scope of the ISMS',
      form: 'document',
      state: 'present',
      documents: [
        {
          uri: 'file:///isms/governance/scope.md',
          title: 'Scope of the ISMS',
          kind: 'scope',
          status: 'approved',
          version: '2.0',
          owner: 'CISO',
          review: { due: '2027-02-09', range: placeOf('2027-02-09', files, 'governance/scope.md') },
        },
      ],
      otherFiles: [],
    });
    const [notes] = files.split('-- governance');
    deepStrictEqual(urisAt('4.3', notes ?? ''), ['file:///isms/a-scope-notes.md']);
  });

  it('does not take a policy on one topic for the policy', () => {
    const access = '-- access.md --\n---\ntype: policy\n---\n# Access control policy\n';
    const own = '-- own.md --\n---\ntype: policy\n---\n# Information security policy\n';
    strictEqual(informationAt('5.2 e)', access).state, 'unclear');
    deepStrictEqual(urisAt('5.2 e)', access + own), ['file:///isms/own.md']);
  });

  it('is not certain of what only a heading speaks of', () => {
    const policy = '-- policy.md --\n---\ntype: policy\n---\n# Access policy\n\n## Scope\n';
    const { state, documents } = informationAt('4.3', policy);
    strictEqual(state, 'unclear');
    strictEqual(documents.length, 1);
  });

  it('misses nothing that is kept in many forms, and finds it by its clause', () => {
    strictEqual(informationAt('7.2 d)', '').state, 'unclear');
    const record = "-- courses.md --\n---\ntype: record\nclauses: ['7.2']\n---\n";
    strictEqual(informationAt('7.2 d)', record).state, 'present');
  });

  it('takes the clause of a plan for the plan alone', () => {
    const plan = "-- plan.md --\n---\ntype: risk-treatment-plan\nclauses: ['6.1.3']\n---\n";
    strictEqual(informationAt('6.1.3 e), f)', plan).state, 'present');
    strictEqual(informationAt('6.1.3', plan).state, 'unclear');
    const method = "-- method.md --\n---\ntype: risk-methodology\nclauses: ['6.1.3']\n---\n";
    deepStrictEqual(urisAt('6.1.3', plan + method), ['file:///isms/method.md']);
  });

  it('counts files that are no Markdown, by their names', () => {
    const world = withFiles(['file:///isms/Management%20Review%202026.pdf', 'file:///isms/a.png']);
    const found = documentsOverview(world).required.find(({ place }) => place === '9.3.3');
    strictEqual(found?.state, 'present');
    deepStrictEqual(found.otherFiles, ['file:///isms/Management%20Review%202026.pdf']);
  });

  it('prefers what is in force', () => {
    const scope = (name: string, status: string) =>
      `-- ${name}.md --\n---\ntype: scope\nstatus: ${status}\n---\n`;
    deepStrictEqual(urisAt('4.3', scope('old', 'retired') + scope('new', 'approved')), [
      'file:///isms/new.md',
    ]);
    deepStrictEqual(urisAt('4.3', scope('old', 'retired')), ['file:///isms/old.md']);
  });

  it('takes what nothing asks for as what the organisation itself finds necessary', () => {
    const procedure = '-- leavers.md --\n---\ntype: procedure\n---\n# Leavers\n';
    deepStrictEqual(urisAt('7.5.1 b)', procedure), ['file:///isms/leavers.md']);
  });

  it('lists the documents of the ISMS by kind, and no others', () => {
    const { kinds } = documentsOverview(
      worldOf(
        readFiles(`-- README.md --
# A tool
-- b.md --
---
type: policy
---
-- a.md --
---
type: policy
---
-- soa.md --
---
type: statement-of-applicability
---
`),
      ),
    );
    deepStrictEqual(
      kinds.map(({ kind, documents }) => [kind, documents.map(({ uri }) => uri.slice(13))]),
      [
        ['policy', ['a.md', 'b.md']],
        ['statement-of-applicability', ['soa.md']],
      ],
    );
  });

  it('misses what the rule misses', () => {
    const world = worldOf(
      readFiles(`-- soa.md --
# Statement of Applicability
| Control | Applicable | Justification |
| --- | --- | --- |
| A.5.1 | Yes | Risk |
-- register.md --
# Risk register
| Risk ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| R-001 | Malware | 3 | 4 |
-- policy.md --
---
type: policy
---
# Information security policy

## Objectives
-- plans/treatment.md --
# Risk treatment
`),
    );
    const told = [...world.workspace.documents.values()]
      .flatMap((document) => findingsOf([requiredDocument], document, world))
      .flatMap(({ message }) => [...message.matchAll(/27001, ([\d.]+)\)/g)])
      .map(([, clause]) => clause);
    const { required } = documentsOverview(world);
    deepStrictEqual(
      required.filter(({ state }) => state === 'missing').map(({ clause }) => clause),
      told,
    );
  });
});

function informationAt(place: string, files: string): RequiredInformation {
  const world = worldOf(files === '' ? [] : readFiles(files));
  const found = documentsOverview(world).required.find((one) => one.place === place);
  if (!found) {
    throw new Error(`nothing is asked for at ${place}`);
  }
  return found;
}

/** Where the first `text` stands in a file of the fixture. */
function placeOf(text: string, files: string, path: string): TextRange {
  const file = readFiles(files).find(({ uri }) => uri.endsWith(path));
  const start = file?.text.indexOf(text) ?? -1;
  return { start, end: start + text.length };
}

function urisAt(place: string, files: string): readonly string[] {
  return informationAt(place, files).documents.map(({ uri }) => uri);
}

function withFiles(uris: readonly string[]): World {
  const world = worldOf([]);
  return { ...world, workspace: withOtherFiles(world.workspace, new Set(uris)) };
}
