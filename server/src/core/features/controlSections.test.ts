import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';

import { builtInCatalogue } from '../catalogue/builtIn.js';
import { withCustomControls } from '../catalogue/catalogue.js';
import type { ControlId } from '../catalogue/control.js';
import { controlsOf } from '../catalogue/framework.js';
import type { CardContext } from './controlCard.js';
import { sectionedCard, type SectionedCard } from './controlSections.js';

const builtIn = builtInCatalogue();

interface Setting {
  readonly role?: 'csp' | 'csc' | 'both';
  readonly cloud?: '2015' | '2026' | 'none';
  readonly models?: readonly ('iaas' | 'paas' | 'saas')[];
  readonly treatment?: CardContext['treatment'];
}

function card(
  id: string,
  { role = 'both', cloud = '2015', models = ['saas'], treatment }: Setting = {},
  catalogue = builtIn,
): SectionedCard {
  const control = catalogue.find(id as ControlId);
  if (!control) {
    throw new Error(`no control ${id}`);
  }
  return sectionedCard(control, {
    catalogue,
    configuration: {
      role,
      serviceModels: models,
      editions: { iso27001: '2022', iso27017: cloud },
    },
    ...(treatment && { treatment }),
  });
}

function section(id: string, name: string, setting?: Setting): string {
  return card(id, setting).sections.find((one) => one.id === name)?.markdown ?? '';
}

describe('sectionedCard', () => {
  it("has four sections, the workspace's own role first", () => {
    const ids = (role: 'csp' | 'csc' | 'both') =>
      card('A.5.15', { role }).sections.map(({ id }) => id);
    deepStrictEqual(ids('csp'), ['provider', 'customer', 'evidence', 'mapping']);
    deepStrictEqual(ids('csc'), ['customer', 'provider', 'evidence', 'mapping']);
    deepStrictEqual(ids('both'), ['customer', 'provider', 'evidence', 'mapping']);
  });

  it('has something to say in each section of each control', () => {
    for (const { id } of builtIn.controls) {
      const { introduction, sections } = card(id);
      match(introduction, /^# \S+ \S/);
      strictEqual(sections.length, 4, id);
      for (const { markdown, title } of sections) {
        strictEqual(markdown.trim().length > 20, true, `${id} ${title}`);
        strictEqual(/^#{1,2} |undefined|\[object/m.test(markdown), false, `${id} ${title}`);
      }
    }
  });

  it('gives a party its points, what shows them, the service models and the question', () => {
    const customer = section('A.8.15', 'customer');
    match(customer, /### What the customer does \\?\(CSC\\?\)/);
    match(customer, /\(12\.4\.1\)/);
    match(section('A.8.15', 'evidence'), /### What shows the part of the customer/);
    match(customer, /### By service model\n\n- \*SaaS\*: /);
    match(customer, /### What to ask the other party/);
    strictEqual(section('A.8.15', 'customer', { models: [] }).includes('service model'), false);
  });

  it('says that nothing is asked of a party, and of whom 27017 says nothing', () => {
    match(section('CLD.9.5.1', 'customer'), /has no guidance for the customer here/);
    strictEqual(section('CLD.9.5.1', 'customer').includes('service model'), false);
    match(section('A.6.7', 'provider'), /27017:2015 adds nothing to this control/);
    match(section('A.5.16', 'provider', { cloud: 'none' }), /leaves ISO\/IEC 27017 out/);
  });

  it('links where the workspace treats the control', () => {
    const none = { shown: [], count: 0 };
    const treatment = {
      statement: {
        shown: [{ text: 'applicable, implemented', uri: 'file:///w/soa.md#L5' }],
        count: 1,
      },
      documents: none,
      risks: none,
      evidence: none,
    };
    match(
      section('A.5.15', 'evidence', { treatment }),
      /### In this workspace\n\n.*\[applicable, implemented\]\(file:\/\/\/w\/soa\.md#L5\)/,
    );
    strictEqual(section('A.5.15', 'evidence').includes('In this workspace'), false);
    match(section('A.5.15', 'evidence'), /### What an auditor asks to see/);
  });

  it('says what the control was, where its guidance comes from and how well that is known', () => {
    const mapping = section('A.5.15', 'mapping');
    match(mapping, /### What it was\n\n- A\.9\.1\.1 .*27001:2013/);
    match(mapping, /### Cloud guidance comes from\n\n- 9\.1\.2 .*27017:2015\)$/m);
    match(section('A.5.16', 'mapping'), /- 9\.2\.1 .*27017:2015\) \(partly verified\)$/m);
    match(mapping, /### Attributes\n\n- Control type: /);
    match(mapping, /### Sources\n\n.*nothing under 9\.1\.1/);
    match(section('A.5.23', 'mapping'), /New in 2022/);
    match(section('A.9.1.2', 'mapping'), /### What it became\n\n- A\.5\.15 /);
    match(section('CLD.6.3.1', 'mapping'), /5\.38 .*; reported, not verified/);
    match(section('A.8.22', 'mapping'), /CLD\.9\.5\.1 .*by our own judgement/);
  });

  it('shows what the file of a framework says', () => {
    const [control] = controlsOf({
      id: 'own',
      name: 'Own framework',
      edition: '4',
      controls: [
        {
          id: 'OF-1',
          title: 'Key ceremonies',
          group: 'Keys',
          about: 'How keys are made.',
          customer: ['Watch the ceremony.'],
          provider: [],
          evidence: ['Minutes of the last ceremony.'],
          related: ['A.8.24'],
        },
      ],
    });
    const configuration = {
      role: 'csc',
      serviceModels: [],
      editions: { iso27001: '2022', iso27017: '2015' },
    } as const;
    const found = control && sectionedCard(control, { catalogue: builtIn, configuration });
    ok(found);
    match(found.introduction, /# OF-1 Key ceremonies\n\n.*Own framework 4/);
    const [customer = '', provider = '', evidence = '', mapping = ''] = found.sections.map(
      ({ markdown }) => markdown,
    );
    match(customer, /Watch the ceremony/);
    match(provider, /holds no cloud guidance/);
    match(evidence, /Minutes of the last ceremony/);
    match(mapping, /### Related\n\n- A\.8\.24 Use of cryptography/);
  });

  it('claims no text about a control of the workspace itself', () => {
    const own = withCustomControls(builtIn, [{ id: 'X.1', title: 'Secure file exchange' }]);
    const { sections } = card('X.1', {}, own);
    match(sections[0]?.markdown ?? '', /holds no cloud guidance/);
    match(sections[3]?.markdown ?? '', /Named by this workspace/);
  });
});
