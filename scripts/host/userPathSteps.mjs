// What a person does on the first day, step by step. Each step leaves a screenshot.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { addressOf } from './server.mjs';
import { expand, frameWith, until } from './userPathKit.mjs';
import { reportSteps, responsibilitySteps } from './userPathReports.mjs';
import * as workbench from './workbenchPage.mjs';

const cloudControl = 'CLD.6.3.1';

/** The steps in order: a name, what is done, and the picture of the README where it makes one. */
export const dailySteps = [
  { name: 'the workbench loads', run: openFolder },
  { name: 'the Statement of Applicability opens', run: openStatement },
  { name: 'findings are underlined and listed', image: 'problems', run: seeFindings },
  { name: 'hovering a cloud control shows both parties', image: 'hover', run: hoverCloudControl },
  { name: 'a fix is offered for the missing justification', image: 'quick-fix', run: offerFix },
  { name: 'the fix inserts text, and saving reaches the disk', run: applyFix },
  { name: 'the coverage tree shows the themes', image: 'coverage', run: seeCoverage },
  { name: 'a control of the tree opens its row', run: openControlRow },
  { name: 'a policy completes control ids', image: 'completion', run: completeControl },
  { name: 'the status item tells the edition', run: seeStatus },
  { name: 'the full card of a control has tabs for the keyboard', run: readFullCard },
  ...responsibilitySteps,
  ...reportSteps,
];

async function openFolder({ page, server, folder }) {
  await page.goto(addressOf(server, { workspace: folder }));
  await workbench.untilReady(page);
}

async function openStatement({ page, soa }) {
  await workbench.openFile(page, soa);
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

async function seeFindings({ page, folder, soa, control }) {
  await workbench.goToText(page, path.join(folder, soa), control);
  const squiggles = '.squiggly-error, .squiggly-warning, .squiggly-info';
  await page.locator(squiggles).first().waitFor({ timeout: 60_000 });
  const rows = await workbench.problems(page);
  const row = rows.filter({ hasText: 'isms' }).filter({ hasText: control }).first();
  await row.waitFor({ timeout: 30_000 });
}

async function hoverCloudControl({ page, folder, soa }) {
  await workbench.openFile(page, soa);
  await workbench.runCommand(page, 'View: Hide Panel');
  await workbench.goToText(page, path.join(folder, soa), cloudControl);
  // The lines above the rows move the text, and a card that is open then goes.
  await page.locator('.codelens-decoration >> visible=true').first().waitFor({ timeout: 30_000 });
  const text = await workbench.hoverOf(page, cloudControl);
  assert.match(text, /customer/i);
  assert.match(text, /provider/i);
}

// The row may have other findings; whoever goes through them comes to the one about the justification.
async function offerFix(state) {
  const { page, folder, soa, control } = state;
  const lines = fs.readFileSync(path.join(folder, soa), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.startsWith('|') && text.includes(control)) + 1;
  await page.keyboard.press('Escape');
  await workbench.openFile(page, soa);
  await workbench.goToLine(page, line, 1);
  while (!state.fix) {
    await goToNextFinding(page, line);
    const fixes = await workbench.quickFixes(page);
    const fix = fixes.filter({ hasText: /justif/i }).first();
    if (await fix.isVisible()) {
      state.fix = fix;
    } else {
      await page.keyboard.press('Escape');
    }
  }
}

async function applyFix({ page, folder, soa, fix }) {
  const file = path.join(folder, soa);
  const before = fs.readFileSync(file, 'utf8');
  await fix.click();
  await page.locator('.tab.active.dirty').waitFor({ timeout: 15_000 });
  // A fix with places to fill in leaves the cursor in the first.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+S');
  await page.locator('.tab.active:not(.dirty)').waitFor({ timeout: 15_000 });
  const after = fs.readFileSync(file, 'utf8');
  assert.ok(after.length > before.length + 5, 'The saved file has no more text than before.');
}

async function seeCoverage({ page }) {
  await workbench.openViewContainer(page, 'ISMS');
  for (const theme of [/organi[sz]ational/i, /physical/i]) {
    await workbench.treeRows(page).filter({ hasText: theme }).first().waitFor({ timeout: 30_000 });
  }
  await expand(
    workbench
      .treeRows(page)
      .filter({ hasText: /organi[sz]ational/i })
      .first(),
  );
  await controlRow(page).waitFor({ timeout: 15_000 });
}

async function openControlRow({ page, folder, soa }) {
  const row = controlRow(page);
  const [control] = /(?:A|CLD)\.[\d.]*\d/.exec(await row.innerText()) ?? [];
  await row.click();
  await workbench.activeTab(page, path.basename(soa)).waitFor({ timeout: 15_000 });
  const lines = fs.readFileSync(path.join(folder, soa), 'utf8').split('\n');
  await until(`the cursor on the row of ${control}`, async () =>
    (lines[(await workbench.cursorLine(page)) - 1] ?? '').includes(control),
  );
}

async function completeControl({ page, folder, policy }) {
  await workbench.openFile(page, policy);
  const lines = fs.readFileSync(path.join(folder, policy), 'utf8').split('\n');
  await workbench.goToLine(page, lines.length, lines.at(-1).length + 1);
  await page.keyboard.type('\n\nAccess is governed by A.5.', { delay: 20 });
  const row = workbench.suggestions(page).filter({ hasText: 'A.5.1' }).first();
  await row.waitFor({ timeout: 15_000 });
}

async function seeStatus({ page }) {
  await page.keyboard.press('Escape');
  const item = page
    .locator('.statusbar-item[id*="languageStatus"], .statusbar-item[id*="isms"]')
    .first();
  await item.waitFor({ timeout: 15_000 });
  await item.hover();
  await until('the status item that names the edition', async () => {
    const texts = await page.locator('.statusbar-item, .monaco-hover').allInnerTexts();
    return texts.some((text) => /27001/.test(text));
  });
}

async function readFullCard({ page }) {
  await workbench.runCommand(page, 'ISMS: Show a Control');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'A.5.1' }).first().waitFor({ timeout: 15_000 });
  await page.keyboard.type(cloudControl, { delay: 20 });
  await rows.first().filter({ hasText: cloudControl }).waitFor({ timeout: 15_000 });
  await page.keyboard.press('Enter');
  await workbench.activeTab(page, cloudControl).waitFor({ timeout: 15_000 });
  const card = await frameWith(page, '[role=tab]');
  const chosen = card.locator('[role=tab][aria-selected=true]');
  await chosen.focus();
  await page.keyboard.press('ArrowRight');
  assert.match(await chosen.innerText(), /provider/i);
  assert.match(await card.locator('[role=tabpanel]:visible').innerText(), /What the provider does/);
}

async function goToNextFinding(page, line) {
  await workbench.runCommand(page, 'Go to Next Problem (Error, Warning, Info)');
  await page.locator('.monaco-editor .zone-widget').waitFor({ timeout: 15_000 });
  assert.equal(
    await workbench.cursorLine(page),
    line,
    'The row offers no fix for its justification.',
  );
  await page.keyboard.press('Escape');
}

function controlRow(page) {
  return workbench
    .treeRows(page)
    .filter({ hasText: /A\.5\.\d+/ })
    .first();
}
