import { deepStrictEqual, notStrictEqual, strictEqual } from 'node:assert/strict';

import { checkLinear } from '../../../../test/kit/work.js';
import { type Configuration, defaultConfiguration } from './configuration.js';
import { defaultVocabulary } from '../model/vocabulary.js';
import { readConfiguration } from './readConfiguration.js';

describe('readConfiguration', () => {
  it('reads every key', () => {
    const { configuration, problems } = readConfiguration(`
organisation: CloudCRM Inc.
role: csp                      # csp | csc | both
serviceModels: [saas]
editions: { iso27001: 2013, iso27017: "2026" }
documents: { include: ["isms/**/*.md"], exclude: ["drafts/**"] }
rules: { unknown-control: off, broken-link: error, superseded-control: false }
overrides: [{ files: ["drafts/**"], rules: { review-overdue: off, vague-wording: false } }]
columns: { control: ["Massnahme"], applicable: ["Gilt?"] }
vocabulary: { excluded: ["entfällt"] }
parties: { AWS: csp, CloudCRM: csc }
customControls: [{ id: A.5.14.1, title: Secure file exchange }]
catalogues: [catalogues/ccm.yaml]   # further frameworks, same form as ours
risk: { scale: 4, acceptableLevel: 5 }
`);
    deepStrictEqual(problems, []);
    deepStrictEqual(plain(configuration), {
      organisation: 'CloudCRM Inc.',
      role: 'csp',
      serviceModels: ['saas'],
      editions: { iso27001: '2013', iso27017: '2026' },
      declaredEditions: { iso27001: '2013', iso27017: '2026' },
      documents: { include: ['isms/**/*.md'], exclude: ['drafts/**'] },
      rules: { 'unknown-control': 'off', 'broken-link': 'error', 'superseded-control': 'off' },
      ruleOptions: {},
      overrides: [
        { files: ['drafts/**'], rules: { 'review-overdue': 'off', 'vague-wording': 'off' } },
      ],
      vocabulary: {
        columns: { control: ['Massnahme'], applicable: ['Gilt?'] },
        values: { excluded: ['entfällt'] },
        parties: { AWS: 'csp', CloudCRM: 'csc' },
        own: { party: 'csp', name: 'CloudCRM Inc.' },
      },
      customControls: [{ id: 'A.5.14.1', title: 'Secure file exchange' }],
      catalogues: ['catalogues/ccm.yaml'],
      frameworks: [],
      risk: { scale: 4, acceptableLevel: 5, isStated: true },
    });
  });

  it('is the default for an empty file, and for keys without a value', () => {
    for (const text of ['', '\uFEFF', '# nothing yet\n', 'rules:\ncolumns:\n  # none\nrole:\n']) {
      const { configuration, problems } = readConfiguration(text);
      deepStrictEqual(problems, []);
      deepStrictEqual(plain(configuration), plain(defaultConfiguration));
      strictEqual(configuration.vocabulary, defaultConfiguration.vocabulary);
    }
  });

  it('gives the same words as the same value, whatever else has changed', () => {
    const own = 'vocabulary: { excluded: [nope] }\n';
    const first = readConfiguration(own).configuration;
    const later = readConfiguration(`serviceModels: [saas]\n${own}`).configuration;
    strictEqual(later.vocabulary, first.vocabulary);
    const others = readConfiguration('vocabulary: { excluded: [never] }').configuration;
    notStrictEqual(others.vocabulary, first.vocabulary);
    deepStrictEqual(others.vocabulary.values['excluded'], ['never']);
  });

  it('takes numbers for texts where texts are wanted', () => {
    const { configuration, problems } = readConfiguration(
      'organisation: 365\ncustomControls:\n  - { id: X.1, title: 2024 }\nvocabulary: { excluded: [0] }',
    );
    deepStrictEqual(problems, []);
    strictEqual(configuration.organisation, '365');
    deepStrictEqual(configuration.customControls, [{ id: 'X.1', title: '2024' }]);
    deepStrictEqual(configuration.vocabulary.values['excluded'], ['0']);
  });
});

describe('keys with a slip of the pen', () => {
  const misspelt = (count: number): string =>
    `customControls:\n${Array.from({ length: count }, (_, at) => `  - { idd: X.${String(at)}, title: Own }\n`).join('')}`;

  it('are told, and not that the key is missing', () => {
    const { configuration, problems } = readConfiguration(
      `${misspelt(2)}  - { id: X.9, title: Own }\n  - { title: Own }\n`,
    );
    deepStrictEqual(
      problems.map(({ message }) => message.en),
      [
        'idd is not a key of customControls, so it has no effect. Did you mean id?',
        'idd is not a key of customControls, so it has no effect. Did you mean id?',
        'The key id is missing in this entry of customControls, so the entry is not used. Add it.',
      ],
    );
    deepStrictEqual(configuration.customControls, [{ id: 'X.9', title: 'Own' }]);
  });

  it('take twice as long where there are twice as many', function () {
    this.timeout(60_000);
    checkLinear(misspelt, 12_000, readConfiguration);
  });
});

describe('the options of rules', () => {
  it('stand beside the severity or without it, for all documents and for some', () => {
    const { configuration, problems } = readConfiguration(`rules:
  review-overdue: { severity: error, graceDays: 30 }
  broken-link: { ignore: ['site/**'] }
  vague-wording: off
overrides:
  - files: [drafts/**]
    rules: { soa-boilerplate: { fewestControls: 20 } }
`);
    deepStrictEqual(problems, []);
    const { rules, ruleOptions, overrides } = plain(configuration) as Configuration;
    deepStrictEqual(rules, {
      'review-overdue': 'error',
      'vague-wording': 'off',
    });
    deepStrictEqual(ruleOptions, {
      'review-overdue': { graceDays: 30 },
      'broken-link': { ignore: ['site/**'] },
    });
    deepStrictEqual(overrides, [
      {
        files: ['drafts/**'],
        rules: {},
        ruleOptions: { 'soa-boilerplate': { fewestControls: 20 } },
      },
    ]);
  });
});

describe('readConfiguration reports, and uses the rest', () => {
  checkProblem(
    'role: cps',
    'error',
    'cps',
    '"cps" is not possible for role. Write csp, csc or both.',
  );
  checkProblem(
    'rules: { review-overdue: { graceDays: soon } }',
    'error',
    'soon',
    'rules.review-overdue.graceDays needs a whole number. Until then the default is used.',
  );
  checkProblem(
    'rules: { broken-link: { ignored: [a] } }',
    'warning',
    'ignored',
    'ignored is not a key of rules.broken-link, so it has no effect. Did you mean ignore?',
  );
  checkProblem(
    'rules: { review-overdue: eror }',
    'error',
    'eror',
    '"eror" is not possible for rules.review-overdue. Did you mean error? Possible are error, warning, information, hint or off. Until then the default is used.',
  );
  checkProblem(
    'serviceModels: [sass, paas]',
    'error',
    'sass',
    '"sass" is not possible for serviceModels. Did you mean saas? Possible are iaas, paas or saas.',
    { serviceModels: ['paas'] },
  );
  checkProblem('role: [csp]', 'error', 'csp', 'A list is not possible for role. Write csp, csc or');
  checkProblem('serviceModels: saas', 'error', 'saas', 'serviceModels needs a list');
  checkProblem(
    'serviceModels: [saas, saas, saas]',
    'error',
    'saas',
    'serviceModels names the same value twice',
    {
      serviceModels: ['saas'],
    },
  );
  checkProblem(
    'organistion: x',
    'warning',
    'organistion',
    'organistion is not a key of isms.yaml, so it has no effect. Did you mean organisation?',
  );
  checkProblem(
    'editions: { iso27001: 2005 }',
    'error',
    '2005',
    '"2005" is not possible for editions.iso27001. Write 2022 or 2013.',
  );
  checkProblem('editions: 2022', 'error', '2022', 'editions needs keys with values below it');
  checkProblem(
    'rules: { unknown-control: eror }',
    'error',
    'eror',
    '"eror" is not possible for rules.unknown-control. Did you mean error?',
  );
  checkProblem(
    'rules: { unknow-control: off }',
    'warning',
    'unknow-control',
    'There is no rule unknow-control, so this line has no effect. Did you mean unknown-control?',
  );
  const override = { files: ['a/**'], rules: { 'broken-link': 'off' } } as const;
  checkProblem(
    'overrides: [{ files: [a/**], rules: { broken-link: off, unknow-control: off } }]',
    'warning',
    'unknow-control',
    'There is no rule unknow-control, so this line has no effect. Did you mean unknown-control?',
    { overrides: [override] },
  );
  checkProblem(
    'overrides: [{ files: [a/**], rules: { vague-wording: of, broken-link: off } }]',
    'error',
    'of',
    '"of" is not possible for overrides.rules.vague-wording.',
    { overrides: [override] },
  );
  checkProblem(
    'overrides:\n  - rules: { broken-link: off }\n  - { files: [a/**], rules: { broken-link: off } }',
    'error',
    'rules',
    'The key files is missing in this entry of overrides, so the entry is not used.',
    { overrides: [override] },
  );
  checkProblem(
    'overrides: [{ files: [a/**], rulez: { broken-link: off } }]',
    'warning',
    'rulez',
    'rulez is not a key of overrides',
  );
  checkProblem(
    'overrides: [{ files: drafts, rules: { broken-link: off } }]',
    'error',
    'drafts',
    'overrides.files needs a list',
  );
  checkProblem(
    'customControls:\n  - id: X.1\n  - id: X.2\n    title: Two',
    'error',
    'id',
    'The key title is missing in this entry of customControls',
    {
      customControls: [{ id: 'X.2', title: 'Two' }],
    },
  );
  checkProblem(
    'customControls:\n  - id: X 1\n    title: One',
    'error',
    'X 1',
    '"X 1" cannot be found as the id of a control in a text.',
  );
  checkProblem(
    'risk: { scale: 50, acceptableLevel: 4 }',
    'error',
    '50',
    'risk.scale cannot be 50: write a number from 2 to 10.',
    {
      risk: { scale: 5, acceptableLevel: 4, isStated: true },
    },
  );
  checkProblem(
    'risk: { scale: 4, acceptableLevel: 20 }',
    'error',
    '20',
    'No risk is above 16 on a scale of 4 by 4',
    {
      risk: { scale: 4, acceptableLevel: 6 },
    },
  );
  for (const path of [
    '../other.yaml',
    '/etc/passwd',
    'C:\\x.yaml',
    'https://example.org/x.yaml',
    'a/../../b.yaml',
  ]) {
    checkProblem(
      `catalogues: ['${path}', ok.yaml]`,
      'error',
      `'${path}'`,
      `The catalogue ${path} is outside this folder`,
      {
        catalogues: ['ok.yaml'],
      },
    );
  }
  checkProblem(
    'parties: { AWS: provider }',
    'error',
    'provider',
    '"provider" is not possible for parties.AWS.',
  );
  checkProblem('- role', 'error', 'role', 'isms.yaml needs keys with values');
  checkProblem('just words', 'error', 'just words', 'isms.yaml needs keys with values');
  checkProblem(
    'role: csp\nrole: csc',
    'error',
    'role',
    'The key "role" stands here a second time.',
    { role: 'csp', vocabulary: { ...defaultVocabulary, own: { party: 'csp' } } },
  );
  checkProblem(
    'role: "csp\nserviceModels: [saas]',
    'error',
    '"csp',
    'The quote that opens here is never closed.',
    {
      role: 'csp',
      serviceModels: ['saas'],
      vocabulary: { ...defaultVocabulary, own: { party: 'csp' } },
    },
  );
});

describe('readConfiguration is bounded', () => {
  it('refuses a file of more than a million characters with one problem', () => {
    const { configuration, problems } = readConfiguration('role: csp\n'.repeat(200_000));
    strictEqual(configuration, defaultConfiguration);
    strictEqual(problems.length, 1);
  });

  it('tells at most 50 problems', () => {
    strictEqual(
      readConfiguration(`vocabulary:\n  excluded:\n${'  - ""\n'.repeat(500)}`).problems.length,
      50,
    );
  });

  it('takes words as they are, and keys that are names of objects', () => {
    const { configuration, problems } = readConfiguration(
      'vocabulary: { excluded: ["(a+)+$"] }\nparties: { __proto__: csp, constructor: csc }',
    );
    deepStrictEqual(problems, []);
    deepStrictEqual(Object.entries(configuration.vocabulary.parties), [
      ['__proto__', 'csp'],
      ['constructor', 'csc'],
    ]);
    strictEqual('constructor' in configuration.vocabulary.values, false);
    strictEqual(({} as Record<string, unknown>)['csp'], undefined);
  });
});

/** Checks the one problem of `text`, and that all but `expected` is the default. */
function checkProblem(
  text: string,
  severity: string,
  marked: string,
  ...[message, expected = {}]: readonly [string, Partial<Configuration>?]
): void {
  it(`${text.replaceAll('\n', ' ⏎ ')}: ${message}`, () => {
    const { configuration, problems } = readConfiguration(text);
    deepStrictEqual(
      problems.map((problem) => ({
        severity: problem.severity,
        marked: text.slice(problem.range.start, problem.range.end),
        message: problem.message.en.slice(0, message.length),
      })),
      [{ severity, marked, message }],
    );
    deepStrictEqual(plain(configuration), plain({ ...defaultConfiguration, ...expected }));
  });
}

function plain(configuration: Configuration): unknown {
  return JSON.parse(JSON.stringify(configuration));
}
