// The first minutes: an empty window, the example, then documents of one's own.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { addressOf, addressOfEmptyWindow } from './server.mjs';
import { frameWith } from './userPathKit.mjs';
import * as workbench from './workbenchPage.mjs';

const patience = 30_000;

/** The steps in order. */
export const firstSteps = [
  { name: 'an empty window offers a folder and the example', run: openEmptyWindow },
  { name: 'the example is copied, and opens with its coverage', run: openExample },
  { name: 'a folder of policies opens with its gaps', run: openOwnDocuments },
  {
    name: 'what was recognised is told for each document',
    image: 'recognised',
    run: seeRecognised,
  },
];

async function openEmptyWindow({ page, server }) {
  await page.goto(addressOfEmptyWindow(server));
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  await workbench.openViewContainer(page, 'ISMS');
  for (const offer of ['Open Folder', 'Open the Example']) {
    await workbench.welcomeButton(page, offer).waitFor({ timeout: patience });
  }
}

async function openExample({ page, parent }) {
  await workbench.welcomeButton(page, 'Open the Example').click();
  await workbench.chooseFolder(page, `${parent}/`, 'Copy the Example Here');
  await page.waitForURL(/cloudcrm-isms/, { timeout: patience });
  assert.ok(fs.existsSync(path.join(parent, 'cloudcrm-isms', 'isms.yaml')));
  await seeThemes(page);
}

async function openOwnDocuments({ page, server, ownDocuments }) {
  await page.goto(addressOf(server, { workspace: ownDocuments }));
  await seeThemes(page);
}

async function seeThemes(page) {
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  await workbench.openViewContainer(page, 'ISMS');
  const theme = workbench.treeRows(page).filter({ hasText: /organi[sz]ational/i });
  await theme.first().waitFor({ timeout: patience });
}

async function seeRecognised({ page }) {
  await workbench.runCommand(page, 'ISMS: What Was Recognised in My Documents');
  const recognised = await frameWith(page, 'main table');
  assert.match(await recognised.locator('h1').innerText(), /What was recognised/);
  assert.match(
    await recognised.locator('pre').innerText(),
    /columns:\n {2}applicable: \["Ours\?"\]/,
  );
  await recognised.getByRole('link', { name: 'soa.md' }).first().click();
  await workbench.activeTab(page, 'soa.md').waitFor({ timeout: patience });
  await workbench.runCommand(page, 'ISMS: What Was Recognised in My Documents');
  await frameWith(page, 'main table');
}
