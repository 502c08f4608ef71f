import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { Ajv } from 'ajv';
import type { Browser, Page } from 'playwright-core';

import { launchedChromium } from '../kit/chromium.js';
import { folderWith, removeFolders } from '../kit/folder.js';
import { isms, prepareProgram } from './commandLine.js';

/** An element of XML as a browser's parser reads it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/**
 * What Jenkins and the build servers after it read: suites in one root, in a suite its cases and then its
 * output, in a case its failures. An attribute or element that is not here is one that some of them refuse.
 */
const shape = {
  $ref: '#/definitions/testsuites',
  definitions: {
    testsuites: element('testsuites', ['tests', 'failures', 'errors'], ['name'], 'testsuite'),
    testsuite: element('testsuite', ['name', 'tests', 'failures', 'errors'], [], 'inSuite'),
    inSuite: {
      oneOf: [{ $ref: '#/definitions/testcase' }, { $ref: '#/definitions/output' }],
    },
    testcase: element('testcase', ['name', 'classname'], ['file', 'line'], 'failure'),
    failure: element('failure', ['type', 'message'], []),
    output: element('system-out', [], []),
  },
};

function element(
  name: string,
  required: readonly string[],
  optional: readonly string[],
  child?: string,
): object {
  const counts = ['tests', 'failures', 'errors', 'line'];
  const attributes = [...required, ...optional].map((one) => [
    one,
    { type: 'string', pattern: counts.includes(one) ? '^\\d+$' : '\\S' },
  ]);
  return {
    type: 'object',
    required: ['name', 'attributes', 'children', 'text'],
    properties: {
      name: { const: name },
      attributes: {
        type: 'object',
        required,
        properties: Object.fromEntries(attributes) as object,
        additionalProperties: false,
      },
      children: child
        ? { type: 'array', items: { $ref: `#/definitions/${child}` } }
        : { type: 'array', maxItems: 0 },
      text: { type: 'string' },
    },
  };
}

const hostile = {
  'a "b" & <c>.md': `---
type: policy
---
# ]]> & <script>

See A.5.99, A.05.01 and CLD6.3.1 & "quotes" <b>.
`,
  'clean.md': '# Nothing of note\n',
};

describe('JUnit XML', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let page: Page;

  before(async function () {
    await prepareProgram();
    browser = await launchedChromium();
    if (!browser) {
      console.log('      (skipped: no Chromium in the PATH whose parser reads the XML)');
      this.skip();
    }
    page = await browser.newPage();
  });

  after(async () => {
    await browser?.close();
    removeFolders();
  });

  for (const language of ['en', 'de']) {
    it(`has the shape that build servers read, in the language ${language}`, async () => {
      const validate = new Ajv({ strict: false }).compile(shape);
      for (const folder of ['examples/cloudcrm-stage1', folderWith(hostile)]) {
        const given = ['--format', 'junit', '--fail-on', 'warning', '--locale', language];
        const { out } = isms(['check', folder, ...given]);
        const root = await page.evaluate<Element>(`(${parsed})(${JSON.stringify(out)})`);
        ok(validate(root), JSON.stringify(validate.errors));
        checkCounts(root);
      }
    });
  }
});

/** Totals are those of the cases, and a name is what it was before it was escaped. */
function checkCounts({ attributes, children }: Element): void {
  let [tests, failures] = [0, 0];
  for (const suite of children) {
    const cases = suite.children.filter(({ name }) => name === 'testcase');
    const failed = cases.filter((one) => one.children.length > 0);
    strictEqual(suite.attributes['tests'], String(cases.length));
    strictEqual(suite.attributes['failures'], String(failed.length));
    ok(cases.every((one) => one.attributes['classname'] === suite.attributes['name']));
    tests += cases.length;
    failures += failed.length;
  }
  deepStrictEqual(
    [attributes['tests'], attributes['failures'], attributes['errors']],
    [String(tests), String(failures), '0'],
  );
  ok(failures > 0);
}

// Runs in the browser, whose parser refuses what is no XML.
const parsed = `(text) => {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const read = (element) => ({
    name: element.nodeName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.children].map(read),
    text: element.textContent,
  });
  return read(document.documentElement);
}`;
