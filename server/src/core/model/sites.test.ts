import { ok, strictEqual } from 'node:assert/strict';

import { checkFindings, parsed } from '../../../../test/kit/check.js';
import { builtInCatalogue } from '../catalogue/builtIn.js';
import { soaBoilerplate } from '../rules/soa-boilerplate/rule.js';
import { soaDuplicateControl } from '../rules/soa-duplicate-control/rule.js';
import { soaMissingJustification } from '../rules/soa-missing-justification/rule.js';
import { soaMissingStatus } from '../rules/soa-missing-status/rule.js';
import { soaSummaryMismatch } from '../rules/soa-summary-mismatch/rule.js';
import { siteNamed } from './siteNames.js';
import { sitesOf } from './sites.js';

const title = '# Statement of applicability\n\n';
const head = '| Control | Applicable | Justification |\n| --- | --- | --- |\n';

/** A table that decides `A.5.1` and so on, and excludes the last of them. */
function table(count: number, reason = 'No premises'): string {
  const rows = Array.from({ length: count }, (_, at) =>
    at === count - 1
      ? `| A.5.${String(at + 1)} | No | ${reason} |\n`
      : `| A.5.${String(at + 1)} | Yes | Risk ${String(at)} |\n`,
  );
  return head + rows.join('');
}

const pairs = [
  ...[
    ['Site Berlin', 'Site Hamburg'],
    ['2.1 Berlin office', '2.2 Hamburg plant'],
    ['Castle Ltd', 'Castle Inc.'],
  ],
  ...[
    ['Castle Ltd', 'Tower GmbH'],
    ['Standort 1', 'Standort 2'],
    ['Zentrale', 'Niederlassung Wien'],
  ],
  ...[
    ['Entité A', 'Entité B'],
    ['Site de Lyon', 'Usine de Lille'],
    ['Sede Madrid', 'Sede Sevilla'],
  ],
  ...[
    ['Unidade Porto', 'Unidade Lisboa'],
    ['Stabilimento di Torino', 'Stabilimento di Bari'],
  ],
  ...[
    ['Vestiging Utrecht', 'Vestiging Gent'],
    ['東京本社', '大阪工場'],
    ['Site de Lyon', 'Site de Lyon Est'],
    ['Standort Berlin', 'Standort Berlin Süd'],
    ['Site Berlin', 'Site Berlin 2'],
    ['Service Payroll', 'Service Archive'],
  ],
] as const;

describe('statements side by side', () => {
  it('are those for sites, companies and services below headings of one level', () => {
    for (const [one, other] of pairs) {
      const text = `${title}## ${one}\n\n${table(10)}\n## ${other}\n\n${table(10)}`;
      strictEqual(sitesOf(parsed(text)).count, 2, one);
      checkFindings(soaDuplicateControl, text);
    }
  });

  it('can have a table for each theme, lack some controls, and be followed by others', () => {
    const site = (name: string): string => `## ${name}\n\n### First\n\n${table(10)}\n### Rest\n\n`;
    const rest = `${head}| A.8.1 | Yes | |\n\n`;
    const text = `${title}${site('Site Berlin')}${rest}${site('Site Hamburg')}## Site Ulm\n\n${rest}`;
    strictEqual(sitesOf(parsed(text)).count, 3);
    checkFindings(soaDuplicateControl, text);
  });

  it('are not divided by words for a site in the headings of their themes', () => {
    const site = (name: string): string =>
      `## ${name}\n\n### Organisatorisches im Unternehmen\n\n${table(10)}\n### Physisches am Standort\n\n${head}| A.7.1 | Yes | Risk 9 |\n\n`;
    const text = `${title}${site('Standort Berlin')}${site('Standort Hamburg')}`;
    strictEqual(sitesOf(parsed(text)).count, 2);
    checkFindings(soaDuplicateControl, text);
  });

  it('have a name: what is used and what is offered are none', () => {
    for (const heading of ['Services used', 'Services offered', 'Product development']) {
      strictEqual(siteNamed(heading), undefined, heading);
    }
    ok(siteNamed('Headquarters') && siteNamed('Service Payroll'));
  });

  it('decide each control once', () => {
    checkFindings(
      soaDuplicateControl,
      `${title}## Site Berlin\n\n${table(10)}| A.5.1 | No | |
  ^^^^^ warning A.5.1 is decided more than once, and the rows do not agree.…

## Site Hamburg

${table(10)}
### Further

${head}| A.5.2 | Yes | |
  ^^^^^ warning A.5.2 is decided more than once. …

## For all

${head}| A.5.3 | Yes | |
  ^^^^^ warning A.5.3 is decided more than once. …
`,
    );
  });

  it('are no tables below other headings, or of other controls, or of one site', () => {
    for (const [one, other] of [
      ...(['Draft:Final', 'A.5 Organisational:A.5 Details', 'Site Berlin:Details'] as const),
      ...(['Site Berlin:Site Berlin (old)', 'Site Berlin 2024:Site Berlin 2025'] as const),
      ...(['Services:Sites', 'Berlin:Hamburg', 'Site Berlin v1.0:Site Berlin v2.0'] as const),
    ].map((pair) => pair.split(':'))) {
      const text = `${title}## ${one ?? ''}\n\n${table(1)}\n## ${other ?? ''}\n\n${table(1)}  ^^^^^ warning …\n`;
      checkFindings(soaDuplicateControl, text);
    }
    const few = `${title}## Site Berlin\n\n${table(10)}\n## Site Hamburg\n\n${table(1)}  ^^^^^ warning …\n`;
    checkFindings(soaDuplicateControl, few);
    const nested = `${title}## Site Berlin\n\n${table(1)}\n### Site Hamburg\n\n${table(1)}  ^^^^^ warning …\n`;
    checkFindings(soaDuplicateControl, nested);
  });

  it('decide nearly all controls below any two names, but not below two views of one', () => {
    const controls = builtInCatalogue().edition('iso27001', '2022');
    const whole = (excluded: string): string =>
      head +
      controls
        .map(({ id }) => `| ${id} | ${id === excluded ? 'No' : 'Yes'} | Risk of ${id} |\n`)
        .join('');
    const both = (one: string, other: string): string =>
      `${title}## ${one}\n\n${whole('A.7.4')}\n## ${other}\n\n${whole('A.7.5')}`;
    const count = (text: string): number => sitesOf(parsed(text)).count;
    for (const [one, other] of [
      ...([
        ['Berlin', 'Vienna'],
        ['Headquarters', 'Data centre'],
      ] as const),
      ...([
        ['Castle Ltd', 'Castle Logistics Ltd'],
        ['Siège', 'Usine'],
      ] as const),
    ]) {
      strictEqual(count(both(one, other)), 2, one);
    }
    for (const [one, other] of [
      ...([
        ['Overview', 'Details'],
        ['Übersicht', 'Begründungen'],
      ] as const),
      ...([
        ['Résumé', 'Détail'],
        ['Berlin', 'Berlin'],
      ] as const),
    ]) {
      strictEqual(count(both(one, other)), 0, one);
    }
  });

  it('decide each: reasons and statuses below a heading of their own go on with the decisions', () => {
    const ids = builtInCatalogue()
      .edition('iso27001', '2022')
      .map(({ id }) => id);
    const rowsOf = (cells: (id: string) => string): string =>
      ids.map((id) => `| ${id} | ${cells(id)} |\n`).join('');
    const isOut = (id: string): boolean => id === 'A.7.4';
    const decided = rowsOf((id) => (isOut(id) ? 'No' : 'Yes'));
    const decisions = `| Control | Applicable |\n|---|---|\n${decided}`;
    const reasons = rowsOf((id) => `${isOut(id) ? 'No rooms' : 'Law'} ${id}`);
    const further = (status: string): string =>
      `| Control | Justification | Status |\n|---|---|---|\n${rowsOf((id) =>
        isOut(id) ? `No rooms | ${status}` : `Law ${id} | Implemented`,
      )}`;
    const of = (one: string, other: string): string =>
      `${title}## Auswahl\n\n${one}\n## Gründe und Umsetzung\n\n${other}`;
    for (const half of [
      `| Control | Reason |\n|---|---|\n${reasons}`,
      further(''),
      further('Not applicable'),
    ]) {
      const text = of(decisions, half);
      strictEqual(sitesOf(parsed(text)).count, 0);
      for (const rule of [soaMissingJustification, soaDuplicateControl, soaMissingStatus]) {
        checkFindings(rule, text);
      }
    }
    // What is excluded and implemented is decided twice.
    const contrary = further('Implemented').replace(
      '| A.7.4 | No rooms | Implemented |\n',
      '$&  ^^^^^ warning A.7.4 is decided more than once, and the rows do not agree.…\n',
    );
    checkFindings(soaDuplicateControl, of(decisions, contrary));
    // Without any place for the decision, the statuses decide.
    const bySites = `${title}## Berlin\n\n${further('Not applicable')}\n## Vienna\n\n${further('')}`;
    strictEqual(sitesOf(parsed(bySites)).count, 2);
  });

  it('give each their own reasons', () => {
    const text = `${title}## Site Berlin\n\n${table(3)}\n## Site Hamburg\n\n${table(3, '')}          ^^ error …\n`;
    checkFindings(soaMissingJustification, text);
    const forAll = `\n## Reasons\n\n| Control | Reason for exclusion |\n|---|---|\n| A.5.3 | No rooms |\n`;
    checkFindings(soaMissingJustification, text.replace(/ +\^.*\n/u, '') + forAll);
  });

  it('have totals of their own, also in a summary below the name of the site', () => {
    const text = `${title}## Site Berlin

Of the 12 controls, 11 apply.

${table(12)}
## Site Hamburg

Of the 12 controls, 9 apply.
                    ^ warning …

${table(12)}`;
    checkFindings(soaSummaryMismatch, text);
    const own = text.replace('| A.5.1 | Yes |', '| A.5.1 | No |').replace('11 apply', '10 apply');
    checkFindings(soaSummaryMismatch, own);
    checkFindings(
      soaSummaryMismatch,
      `${own}
## Summary

### Site Berlin

Of the 12 controls, 9 apply.
                    ^ warning …

### Site Hamburg

Of the 12 controls, 11 apply.
`,
    );
  });

  it('share their reasons without making them boilerplate', () => {
    const rows = ['A.5.1', 'A.6.1', 'A.7.1', 'A.8.1'].map(
      (id) => `| ${id} | Yes | Needed to reach the objectives of the organisation |\n`,
    );
    const own = head + rows.join('');
    checkFindings(soaBoilerplate, `${title}## Site Berlin\n\n${own}\n## Site Hamburg\n\n${own}`);
  });
});

describe('names of sites', () => {
  it('are what stands beside a word for a site, without numbers, years and versions', () => {
    for (const [heading, name] of [
      ...(['2.1 Site Berlin=berlin', 'Standort 2=2', 'Site Berlin 2025 v1.2=berlin'] as const),
      ...([
        'Siège=siege',
        'Site=',
        'Physical controls=',
        'Insight=',
        'Cómo se hace=',
        'On-call=',
        '大阪工場=大阪',
      ] as const),
    ].map((one) => one.split('='))) {
      strictEqual(siteNamed(heading ?? '')?.join(' ') ?? '', name);
    }
  });

  it('are read in time, however many headings there are', () => {
    const headings = '## Service A\n\nText.\n\n'.repeat(5_000);
    const { user } = process.cpuUsage();
    strictEqual(sitesOf(parsed(title + table(3) + headings)).count, 0);
    ok(process.cpuUsage({ user, system: 0 }).user < 3_000_000);
  });
});
