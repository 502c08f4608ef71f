import { deepStrictEqual, doesNotMatch, match, strictEqual } from 'node:assert/strict';

import { builtInCatalogue } from '../catalogue/builtIn.js';
import type { Control, ControlId } from '../catalogue/control.js';
import { heightOf } from './cardBlocks.js';
import type { CardLink, CardLinks, CardTreatment } from './cardTreatment.js';
import {
  type CardContext,
  controlCard,
  fullCard,
  hoverBlocks,
  hoverHeight,
  hoverWidth,
  plainCard,
} from './controlCard.js';

const catalogue = builtInCatalogue();

function control(id: string): Control {
  const found = catalogue.find(id as ControlId);
  if (!found) {
    throw new Error(`no control ${id}`);
  }
  return found;
}

interface Setting {
  readonly role?: 'csp' | 'csc' | 'both';
  readonly models?: readonly ('iaas' | 'paas' | 'saas')[];
  readonly cloud?: '2015' | '2026' | 'none';
  readonly treatment?: CardTreatment;
}

function context({ role = 'both', models, cloud = '2015', treatment }: Setting = {}): CardContext {
  return {
    catalogue,
    configuration: {
      role,
      serviceModels: models ?? ['iaas', 'paas', 'saas'],
      editions: { iso27001: '2022', iso27017: cloud },
    },
    ...(treatment && { treatment }),
    fullCardOf: (id) => `command:show?${id}`,
  };
}

function links(count: number): CardLinks {
  return listed(
    ...Array.from({ length: count }, (_, index) => ({
      text: `A rather long title of a document of the workspace, number ${String(index)}`,
      uri: `file:///isms/${String(index)}.md#L1`,
    })),
  );
}

function listed(...shown: readonly CardLink[]): CardLinks {
  return { shown, count: shown.length };
}

const busy = { statement: links(4), documents: links(9), risks: links(9), evidence: links(9) };

function positions(text: string, ...parts: readonly string[]): readonly boolean[] {
  const found = parts.map((part) => text.indexOf(part));
  return found.map((position, index) => position >= 0 && position > (found[index - 1] ?? -1));
}

describe('controlCard', () => {
  for (const role of ['both', 'csc', 'csp'] as const) {
    for (const cloud of ['2015', '2026', 'none'] as const) {
      it(`is at most ${String(hoverHeight)} lines high for any control (${role}, ${cloud})`, () => {
        const high = catalogue.controls.filter(
          (one) =>
            heightOf(hoverBlocks(one, context({ role, cloud, treatment: busy })), hoverWidth) >
            hoverHeight,
        );
        deepStrictEqual(
          high.map(({ id }) => id),
          [],
        );
      });
    }
  }

  it('always has the first two points of each party', () => {
    const short = catalogue.controls.filter((one) => {
      const card = controlCard(one, context({ treatment: busy }));
      const points = card.split('\n').filter((line) => line.startsWith('- ')).length;
      const parties = { none: 0, both: 2, 'both-same': 2, 'customer-only': 1, 'provider-only': 1 };
      return one.edition !== '2026' && points < 2 * parties[one.cloudParties];
    });
    deepStrictEqual(
      short.map(({ id }) => id),
      [],
    );
  });

  it('has the workspace’s own role first', () => {
    const customer = '**What the customer does (CSC)**';
    const provider = '**What the provider does (CSP)**';
    const card = (role: 'csp' | 'csc' | 'both'): string =>
      controlCard(control('CLD.6.3.1'), context({ role }));
    deepStrictEqual(positions(card('both'), '**CLD.6.3.1 Shared', customer, provider), [
      true,
      true,
      true,
    ]);
    deepStrictEqual(positions(card('csc'), customer, provider), [true, true]);
    deepStrictEqual(positions(card('csp'), provider, customer), [true, true]);
  });

  it('tells a link by topic from what the standard states', () => {
    for (const card of [controlCard, plainCard]) {
      const text = card(control('CLD.8.1.5'), context())
        .replaceAll(/\s+/g, ' ')
        .replaceAll('\\', '');
      match(
        text,
        /Linked by topic to 5\.11, 8\.10 \(ISO\/IEC 27017:2026\), by our own judgement; the standard does not state it\./,
      );
    }
    match(controlCard(control('A.9.2.1'), context()), /Became A\.5\.16 /);
  });

  it('says that there is no guidance for a party', () => {
    match(
      controlCard(control('CLD.9.5.1'), context()),
      /\*\*What the customer does \(CSC\)\*\* ISO\/IEC 27017:2015 has no guidance for the customer here\./,
    );
  });

  it('has the notes of the service models of the workspace, and no others', () => {
    const card = controlCard(control('A.5.15'), context({ models: ['saas'] }));
    match(card, /\*SaaS\*: The rules cover/);
    strictEqual(card.includes('*IaaS*'), false);
  });

  it('links where the workspace treats the control, and what it was, at the end', () => {
    const treatment = {
      ...busy,
      statement: listed({ text: 'applicable, implemented', uri: 'soa.md#L31' }),
    };
    const card = controlCard(control('A.5.15'), context({ treatment }));
    deepStrictEqual(
      positions(
        card,
        'CSP',
        '**Statement of Applicability**: [applicable, implemented](soa.md#L31)',
        'and 6 more',
        'Was A.9.1.1, A.9.1.2',
        '27017:2015, 9.1.2; nothing under 9.1.1',
      ),
      [true, true, true, true, true],
    );
  });

  it('says that nothing treats the control', () => {
    const none = { statement: links(0), documents: links(0), risks: links(0), evidence: links(0) };
    match(
      controlCard(control('A.5.15'), context({ treatment: none })),
      /Nothing in this workspace treats it yet/,
    );
  });

  it('counts what it leaves out and leads to the full card', () => {
    match(
      controlCard(control('A.5.31'), context({ treatment: busy })),
      /\[… \d+ more points.* in the full card\]\(command:show\?A\.5\.31\)/,
    );
  });

  it('shows something of each source in a short card', () => {
    const card = controlCard(control('A.8.15'), context());
    match(card, /\(12\.4\.1\)/);
    match(card, /\(12\.4\.3\)/);
  });

  it('says what is partly verified or not verified', () => {
    match(
      controlCard(control('A.5.5'), context()),
      /Under 6\.1\.3 \(not yet verified against the text\)/,
    );
    match(controlCard(control('A.9.2.1'), context()), /\(CSP\)\*\* \(partly verified\)/);
    match(controlCard(control('5.38'), context()), /reported, not verified/);
  });

  it('shows the edition that the workspace works to', () => {
    match(
      controlCard(control('A.5.16'), context({ cloud: '2026' })),
      /27017:2026 is reported to give guidance/,
    );
    match(controlCard(control('A.5.16'), context({ cloud: 'none' })), /leaves ISO\/IEC 27017 out/);
  });

  it('lets no markup of a document through', () => {
    const text = '](x) <img src=x onerror=alert(1)> `a` **b** |';
    const treatment = {
      statement: links(0),
      documents: listed({ text, uri: 'a (b).md' }),
      risks: links(0),
      evidence: links(0),
    };
    const card = controlCard(control('A.6.7'), context({ treatment }));
    match(card, /\[\\\]\(x\) \\<img src=x onerror=alert\(1\)\\> \\`…\]\(a%20%28b%29\.md\)/);
  });
});

describe('fullCard', () => {
  it('has every point, what shows it, and what an auditor asks', () => {
    const card = fullCard(control('A.8.15'), context());
    deepStrictEqual(
      positions(
        card,
        '# A.8.15 Logging',
        '## What the customer does (CSC)',
        '*Shown by*',
        '## What the provider does (CSP)',
        '## By service model',
        '## What an auditor asks to see',
        '## Often found wrong',
        'Was A.12.4.1',
      ),
      Array.from({ length: 8 }, () => true),
    );
    strictEqual(card.split('\n').filter((line) => line.startsWith('- ')).length > 25, true);
  });

  it('says which cloud controls are on the same topic, and that this is our judgement', () => {
    match(fullCard(control('A.8.22'), context()), /CLD\.9\.5\.1 Segregation.*by our own judgement/);
  });
});

describe('plainCard', () => {
  it('is wrapped, without markup and control characters', () => {
    const treatment = { ...busy, documents: listed({ text: 'Evil \u001B[31mtitle\u0007' }) };
    for (const id of ['A.5.15', 'CLD.6.3.1', 'A.18.2.3', '5.39']) {
      const card = plainCard(control(id), context({ treatment }), 80);
      strictEqual(/\*\*|^#|\\|(?!\n)\p{Cc}/mu.test(card), false);
      deepStrictEqual(
        card.split('\n').filter((line) => line.length > 80),
        [],
      );
    }
  });
});

describe('a card in German', () => {
  it('has German labels around what the catalogue says', () => {
    const card = fullCard(control('A.8.15'), { ...context({ treatment: busy }), language: 'de' });
    for (const label of [
      'Was der Cloud-Service-Kunde tut (CSC)',
      'Was der Cloud-Service-Anbieter tut (CSP)',
      'Was im Audit verlangt wird',
      'Erklärung zur Anwendbarkeit',
    ]) {
      match(card, new RegExp(label.replaceAll(/[()]/g, '\\$&')));
    }
    doesNotMatch(card, /What the|What an auditor|Statement of Applicability:/);
  });
});
