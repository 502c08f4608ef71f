// What a person does before an audit: reads the report, who does what in the cloud, and Stage 1.
import assert from 'node:assert/strict';
import { expand, frameWith, until } from './userPathKit.mjs';
import * as workbench from './workbenchPage.mjs';

const patience = 30_000;

/** Who does what in the cloud, from the tree. */
export const responsibilitySteps = [
  {
    name: 'the responsibility view tells who does what in each service',
    image: 'responsibility-view',
    run: seeResponsibility,
  },
];

/** What is read and drafted before an audit. */
export const reportSteps = [
  { name: 'the report shows the totals and the themes', image: 'report', run: readReport },
  {
    name: 'a matrix is drafted for the services that are chosen',
    image: 'responsibility-matrix',
    run: draftMatrix,
  },
  {
    name: 'the readiness for Stage 1 is told as a list of findings',
    image: 'stage1',
    run: checkReadiness,
  },
];

async function seeResponsibility({ page }) {
  await workbench.runCommand(page, 'Focus on Shared Responsibility View');
  await workbench.closeTab(page, 'CLD.');
  await workbench.toggleView(page, 'Coverage');
  const service = workbench
    .treeRows(page)
    .filter({ hasText: /dut(?:y|ies) (?:not )?settled/ })
    .first();
  await service.waitFor({ timeout: patience });
  await expand(service);
  const duty = workbench
    .treeRows(page)
    .filter({ hasText: /A\.\d+\.\d+ .*(?:customer|provider|part not described)/ });
  await expand(duty.first());
  const stated = workbench
    .treeRows(page)
    .filter({ hasText: /says “/ })
    .first();
  await stated.click({ timeout: patience });
  await workbench.activeTab(page, '.md').waitFor({ timeout: patience });
}

async function readReport({ page }) {
  await workbench.runCommand(page, 'ISMS: Show the Report');
  const report = await frameWith(page, '#summary [data-total]');
  assert.match(await report.locator('h1').innerText(), /Coverage of controls/);
  assert.equal(await report.locator('#themes tbody tr').count(), 6);
  // A panel takes the focus when it has been drawn, and what is being chosen from a list then is called off.
  await until('the report to have the focus', () => page.evaluate(isPageFocused));
}

// Runs in the page.
function isPageFocused() {
  return document.activeElement?.matches('iframe.webview') ?? false;
}

async function draftMatrix({ page }) {
  await workbench.runCommand(page, 'ISMS: New Responsibility Matrix');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'SaaS' }).first().waitFor({ timeout: patience });
  await rows.filter({ hasText: 'IaaS' }).first().click();
  await page.keyboard.press('Enter');
  await workbench.activeTab(page, 'responsibility-matrix.md').waitFor({ timeout: patience });
}

async function checkReadiness({ page }) {
  await workbench.runCommand(page, 'ISMS: Check the Readiness for Stage 1');
  await workbench.activeTab(page, 'stage-1-readiness.md').waitFor({ timeout: patience });
}
