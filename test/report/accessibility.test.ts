import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { ismsReport } from '../../server/src/core/features/report/ismsReport.js';
import { coverageHtml, coverageStyle } from '../../server/src/core/report/coverageHtml.js';
import { messageLink } from '../../server/src/core/report/html/links.js';
import { reportBody } from '../../server/src/core/report/html/reportBody.js';
import { reportStyle } from '../../server/src/core/report/html/reportStyle.js';
import type { World } from '../../server/src/core/rules/runRules.js';
import { readFiles, worldOf } from '../kit/check.js';
import { launchedChromium } from '../kit/chromium.js';
import { worldIn } from './kit.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const compiled = pathToFileURL(resolve('out/client/src/report/reportPage.js')).href;
const { reportPage } = (await import(compiled)) as {
  readonly reportPage: (report: object, sources: object) => string;
};

const site = 'https://page.example';

/** A workspace in which nearly everything is missing. */
const gaps = `
-- soa.md --
# Statement of Applicability

| Control | Applicable | Justification | Status |
| --- | --- | --- | --- |
| A.5.1 | Yes | | |
| A.5.2 | No | | |
| A.5.3 | TBC | | |
-- risks.md --
---
type: risk-register
status: approved
review: 2020-01-01
---
| Risk ID | Risk | Likelihood | Impact | Level | Owner |
| --- | --- | --- | --- | --- | --- |
| R-1 | Theft | High | High | High | |
| R-2 | A name that is rather long, ${'so long that it has to be broken, '.repeat(4)} | | | | |
`;

const workspaces: Readonly<Record<string, () => World>> = {
  'the example': () => worldIn('examples/cloudcrm'),
  'a workspace full of gaps': () => worldOf(readFiles(gaps)),
};

const media: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'more contrast': { colorScheme: 'light', contrast: 'more' },
  'more contrast in dark': { colorScheme: 'dark', contrast: 'more' },
  'forced colours': { forcedColors: 'active' },
};

/** What VS Code sets for its themes Dark Modern, Light Modern and Dark High Contrast. */
const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'vscode-dark': {
    ...{ 'editor-background': '#1f1f1f', 'editor-foreground': '#cccccc', focusBorder: '#0078d4' },
    ...{ 'editorWidget-background': '#202020', 'textLink-foreground': '#4daafc' },
    ...{ 'charts-green': '#89d185', 'charts-yellow': '#cca700', 'charts-red': '#f14c4c' },
  },
  'vscode-light': {
    ...{ 'editor-background': '#ffffff', 'editor-foreground': '#3b3b3b', focusBorder: '#005fb8' },
    ...{ 'editorWidget-background': '#f8f8f8', 'textLink-foreground': '#005fb8' },
    ...{ 'charts-green': '#388a34', 'charts-yellow': '#bf8803', 'charts-red': '#e51400' },
  },
  'vscode-high-contrast': {
    ...{ 'editor-background': '#000000', 'editor-foreground': '#ffffff', focusBorder: '#f38518' },
    ...{ 'editorWidget-background': '#0c141f', 'textLink-foreground': '#21a6ff' },
    ...{ contrastBorder: '#6fc3df', 'charts-green': '#89d185', 'charts-yellow': '#ffd700' },
    ...{ 'charts-red': '#f48771' },
  },
};

describe('the report in a browser', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;

  before(async function () {
    browser = await launchedChromium();
    if (!browser) {
      console.log('      (skipped: no Chromium in the PATH to show the report in)');
      this.skip();
    }
  });

  after(async () => {
    await browser?.close();
  });

  for (const [name, world] of Object.entries(workspaces)) {
    for (const [medium, options] of Object.entries(media)) {
      it(`gives axe nothing to object to: ${name} as a file, ${medium}`, async () => {
        const page = await opened(await fileOf(world()), options);
        deepStrictEqual(await violations(page), []);
        await page.context().close();
      });
    }
    for (const [theme, colours] of Object.entries(themes)) {
      it(`gives axe nothing to object to: ${name} in the editor, ${theme}`, async () => {
        const page = await opened(panelOf(world()));
        await dress(page, theme, colours);
        deepStrictEqual(await violations(page), []);
        await page.context().close();
      });
    }
  }

  it('loads nothing, and its own style counts', async () => {
    const page = await opened(await fileOf(workspaces['the example']?.() ?? worldOf([])));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    deepStrictEqual(asked, [`${site}/`]);
    const accent = await page.evaluate(
      "getComputedStyle(document.querySelector('h2')).borderTopWidth",
    );
    strictEqual(accent, '2px');
    await page.context().close();
  });

  it('runs no script that is slipped into it', async () => {
    const html = await fileOf(worldOf([]));
    const page = await opened(
      html.replace(
        '</main>',
        '<img src="x" onerror="document.title=1"><script>document.title=2</script></main>',
      ),
    );
    strictEqual(await page.title(), 'Coverage of controls');
    await page.context().close();
  });

  it('tells the editor which place a link names, by mouse and by keyboard', async () => {
    const page = await opened(panelOf(worldOf(readFiles(gaps))));
    const link = page.locator('#gaps a[data-file]').first();
    await link.click();
    await link.focus();
    await page.keyboard.press('Enter');
    deepStrictEqual(await page.evaluate('globalThis.messages'), [
      { kind: 'open', file: 'soa.md', line: 5 },
      { kind: 'open', file: 'soa.md', line: 5 },
    ]);
    await page.context().close();
  });

  it('cuts no table on paper', async () => {
    const page = await opened(await fileOf(worldIn('examples/cloudcrm')));
    await page.setViewportSize({ width: 680, height: 960 });
    await page.emulateMedia({ media: 'print' });
    const wide = await page.evaluate(
      "[...document.querySelectorAll('table')].filter((t) => t.getBoundingClientRect().right > innerWidth + 1).map((t) => t.caption.textContent)",
    );
    deepStrictEqual(wide, []);
    await page.context().close();
  });

  async function opened(html: string, options: BrowserContextOptions = {}): Promise<Page> {
    ok(browser);
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.addInitScript(
      'globalThis.messages = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (m) => messages.push(m), setState() {}, getState() {} });',
    );
    await page.route(`${site}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname === '/'
        ? route.fulfill({ contentType: 'text/html', body: html })
        : route.fulfill({ path: resolve(`media${pathname}`) });
    });
    await page.goto(`${site}/`);
    return page;
  }
});

async function fileOf(world: World): Promise<string> {
  const bytes = new TextEncoder().encode(coverageStyle);
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('base64');
  return coverageHtml(ismsReport(world), `sha256-${hash}`);
}

function panelOf(world: World): string {
  const body = reportBody(ismsReport(world), messageLink).markup;
  return reportPage(
    { title: 'Report', language: world.language, body, style: reportStyle, root: '' },
    { cspSource: site, nonce: 'once', colours: `${site}/report.css`, script: `${site}/report.js` },
  );
}

/** Gives the page the class and the variables that VS Code gives it. */
async function dress(
  page: Page,
  theme: string,
  colours: Readonly<Record<string, string>>,
): Promise<void> {
  await page.evaluate(
    ([name, entries]) => {
      const { document } = globalThis as unknown as {
        document: {
          body: { className: string };
          documentElement: { style: { setProperty(name: string, value: string): void } };
        };
      };
      document.body.className = name;
      for (const [key, value] of entries) {
        document.documentElement.style.setProperty(`--vscode-${key}`, value);
      }
    },
    [theme, Object.entries(colours)] as const,
  );
}

/** What axe objects to, each with the first elements that it names. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 120) + ' ' + failureSummary.slice(0, 300)).join(' | ')))",
  );
}
