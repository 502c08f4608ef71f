import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchedChromium } from '../kit/chromium.js';
import { inProject } from './kit.js';

interface Card {
  readonly markdown: string;
  readonly introduction: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly markdown: string;
  }[];
}

// The client is another TypeScript project, so its compiled form is tested.
const compiled = pathToFileURL(inProject('out/client/src/views/controlPage.js')).href;
const { controlPage } = (await import(compiled)) as {
  readonly controlPage: (id: string, card: Card, sources: object) => string;
};

const site = 'https://page.example';

const card: Card = {
  markdown: '',
  introduction: '# A.5.15 Access control\n\nWho may reach what.',
  sections: [
    { id: 'provider', title: 'Provider (CSP)', markdown: '### What the provider does' },
    { id: 'customer', title: 'Customer (CSC)', markdown: '- Ask <b>them</b>.' },
    { id: 'mapping', title: 'Mapping', markdown: '[soa](file:///w/soa.md#L3)' },
  ],
};

function pageOf(given: Card = card, id = 'A.5.15', language = 'en'): string {
  return controlPage(id, given, {
    cspSource: site,
    nonce: 'abc-123',
    style: `${site}/control.css`,
    script: `${site}/control.js`,
    language,
  });
}

describe('page of a control', () => {
  it('lets only its own style and the script with the nonce in', () => {
    const html = pageOf();
    assert.ok(
      html.includes(
        `content="default-src &#39;none&#39;; style-src ${site}; script-src &#39;nonce-abc-123&#39;"`,
      ),
    );
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.ok(html.includes(`<script nonce="abc-123" src="${site}/control.js"></script>`));
    assert.equal(/ on\w+=| style=/.test(html), false);
  });

  it('is spoken in the language of its words, and the texts of the catalogue in English', () => {
    const [english, german] = [pageOf(), pageOf(card, 'A.5.15', 'de')];
    assert.match(english, /<html lang="en">/);
    assert.equal(english.match(/ lang=/g)?.length, 1);
    assert.match(german, /<html lang="de">/);
    assert.match(german, /<h1 lang="en">A\.5\.15 Access control/);
    assert.match(german, /<ul lang="en">/);
    assert.match(german, /<h3>What the provider does/);
  });

  it('escapes ids, titles and texts', () => {
    const bad = '"><img src=x onerror=alert(1)>';
    const html = pageOf(
      {
        markdown: bad,
        introduction: bad,
        sections: [{ id: bad, title: bad, markdown: bad }],
      },
      bad,
    );
    assert.equal(html.includes('<img'), false);
  });
});

describe('page of a control in a browser', () => {
  let browser: Browser | undefined;

  before(async function () {
    this.timeout(30_000);
    browser = await launchedChromium();
    if (!browser) {
      console.log('      (skipped: no Chromium in the PATH to show the page in)');
      this.skip();
    }
  });

  after(async () => {
    await browser?.close();
  });

  async function shown(javaScriptEnabled = true): Promise<Page> {
    assert.ok(browser);
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.route(`${site}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname === '/'
        ? route.fulfill({ contentType: 'text/html', body: pageOf() })
        : route.fulfill({ path: inProject(`media${pathname}`) });
    });
    await page.goto(`${site}/`);
    return page;
  }

  async function visibleSections(page: Page): Promise<readonly string[]> {
    const all = await page.locator('section').all();
    const visible = await Promise.all(
      all.map(async (section) =>
        (await section.isVisible()) ? ((await section.getAttribute('id')) ?? '') : '',
      ),
    );
    return visible.filter((id) => id !== '');
  }

  it('shows the first section, and the others by the arrow keys, Home and End', async () => {
    const page = await shown();
    assert.deepEqual(await visibleSections(page), ['panel-provider']);
    await page.keyboard.press('Tab');
    const steps = [
      ['ArrowRight', 'customer'],
      ['End', 'mapping'],
      ['ArrowRight', 'provider'],
      ['ArrowLeft', 'mapping'],
      ['Home', 'provider'],
      ['x', 'provider'],
    ] as const;
    for (const [key, section] of steps) {
      await page.keyboard.press(key);
      assert.deepEqual(await visibleSections(page), [`panel-${section}`], key);
      const focused = page.locator('[role=tab]:focus');
      assert.equal(await focused.getAttribute('id'), `tab-${section}`);
      assert.equal(await focused.getAttribute('aria-selected'), 'true');
      assert.equal(await page.locator('[role=tab][tabindex="0"]').count(), 1);
    }
  });

  it('shows where the focus is, and leads from the tab into its section', async () => {
    const page = await shown();
    await page.keyboard.press('Tab');
    const outline = await page
      .locator('[role=tab]:focus-visible')
      .evaluate((tab) => getComputedStyle(tab).outlineStyle);
    assert.equal(outline, 'solid');
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('[role=tabpanel]:focus').getAttribute('id'), 'panel-provider');
  });

  it('shows a section by a click, and names tab and section for screen readers', async () => {
    const page = await shown();
    await page.getByRole('tab', { name: 'Customer (CSC)' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Customer (CSC)' });
    assert.equal(await panel.innerText(), 'Ask <b>them</b>.');
  });

  it('shows all sections one below the other where no script runs', async () => {
    const page = await shown(false);
    assert.deepEqual(await visibleSections(page), [
      'panel-provider',
      'panel-customer',
      'panel-mapping',
    ]);
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 3);
    assert.equal(await page.locator('[role=tablist]').isVisible(), false);
  });
});

declare function getComputedStyle(element: unknown): { readonly outlineStyle: string };
