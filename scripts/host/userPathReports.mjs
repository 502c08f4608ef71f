// What a person does before an audit: reads the report, who does what in the cloud, and Stage 1.
import assert from 'node:assert/strict';
import * as workbench from './workbenchPage.mjs';

const patience = 30_000;

/** The steps in order; `frameWith` gives the frame of a panel that holds a selector. */
export function reportSteps(frameWith) {
  return [
    {
      name: 'the report shows the totals and the themes',
      run: ({ page }) => readReport(page, frameWith),
    },
    { name: 'a matrix is drafted for the services that are chosen', run: draftMatrix },
    { name: 'the readiness for Stage 1 is told as a list of findings', run: checkReadiness },
  ];
}

async function readReport(page, frameWith) {
  await workbench.runCommand(page, 'ISMS: Show the Report');
  const report = await frameWith(page, '#summary [data-total]');
  assert.match(await report.locator('h1').innerText(), /Coverage of controls/);
  assert.equal(await report.locator('#themes tbody tr').count(), 6);
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
