// What a person does in VS Code's workbench, as functions over a playwright page. The selectors of the
// workbench stand here and nowhere else.
import fs from 'node:fs';
import path from 'node:path';
import { until } from './userPathKit.mjs';

const patience = 30_000;

/** Waits until the workbench is drawn and has listed the folder's files. */
export async function untilReady(page) {
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  await page
    .locator('.explorer-folders-view .monaco-list-row')
    .first()
    .waitFor({ timeout: 60_000 });
}

/** Opens a file of the folder by its relative path, as with Ctrl+P. */
export async function openFile(page, file) {
  await page.keyboard.press('Control+P');
  await fillQuickInput(page, file);
  await quickInputRow(page, path.basename(file)).waitFor({ timeout: patience });
  await page.keyboard.press('Enter');
  await activeTab(page, path.basename(file)).waitFor({ timeout: patience });
}

/** Runs a command by its title through the palette. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await fillQuickInput(page, `>${title}`);
  await quickInputRow(page, title).waitFor({ timeout: patience });
  await page.keyboard.press('Enter');
}

/**
 * Puts the cursor of the open editor before the first `text` of the file on disk, in view.
 * Fails when the file does not contain it.
 */
export async function goToText(page, file, text) {
  const before = fs.readFileSync(file, 'utf8').split(text, 1)[0];
  const lines = before.split('\n');
  if (!fs.readFileSync(file, 'utf8').includes(text)) {
    throw new Error(`${path.basename(file)} does not contain "${text}".`);
  }
  await goToLine(page, lines.length, lines.at(-1).length + 1);
}

/** Puts the cursor at a line and column, both from 1. */
export async function goToLine(page, line, column) {
  await page.keyboard.press('Control+G');
  await fillQuickInput(page, `:${line}:${column}`);
  await quickInputRow(page, new RegExp(`line ${line}\\b`)).waitFor({ timeout: patience });
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: patience });
}

/**
 * Points at `text` until its card shows, and gives all that it says. A hand moves again when nothing
 * shows: VS Code gives up a card when the text below the mouse moves, and no mouse that rests gets it.
 */
export async function hoverOf(page, text) {
  const hover = page.locator('.monaco-hover:not(.hidden)').filter({ hasText: text }).first();
  await until(`the card of ${text}`, async () => {
    await pointAt(page, text);
    return await hover.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
  });
  return hover.innerText();
}

/** Moves the mouse over `text` where the editor shows it, and gives that point. */
async function pointAt(page, text) {
  const { x, y } = await restingCentreOf(page, text);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
  return { x, y };
}

/** Where `text` has come to rest: the editor still scrolls, or makes room for a panel, when the text is there already. */
async function restingCentreOf(page, text) {
  let before;
  for (;;) {
    const found = await page.waitForFunction(centreOf, text, { timeout: patience });
    const centre = await found.jsonValue();
    if (before?.x === centre.x && before.y === centre.y) {
      return centre;
    }
    before = centre;
    await page.waitForTimeout(150);
  }
}

/** The rows of the Problems panel, which is opened. */
export async function problems(page) {
  await runCommand(page, 'Problems: Focus on Problems View');
  return page.locator('.markers-panel .monaco-list-row');
}

/** Opens the quick fixes at the cursor, and gives their rows. */
export async function quickFixes(page) {
  await page.keyboard.press('Control+.');
  const rows = page.locator('.action-widget .monaco-list-row.action');
  await rows.first().waitFor({ timeout: patience });
  // VS Code shields what lies under the menu from clicks until the mouse has moved.
  await page.mouse.move(640, 700, { steps: 3 });
  return rows;
}

/** Opens a container of the activity bar by its title. */
export async function openViewContainer(page, title) {
  const item = page.locator(`.activitybar .action-label[aria-label^="${title}"]`).first();
  await item.waitFor({ timeout: patience });
  // A badge lies over the icon and takes the click like it.
  await item.click({ force: true });
  const header = page.locator('.sidebar .composite.title h2').filter({ hasText: title });
  await header.waitFor({ timeout: patience });
}

/** A button of a view that has nothing to show yet. */
export function welcomeButton(page, title) {
  return page.locator('.sidebar .welcome-view .monaco-button').filter({ hasText: title }).first();
}

/** Chooses a folder in the dialog that is open, by its path and the label of the dialog's button. */
export async function chooseFolder(page, folder, label) {
  // Until the dialog has listed a folder, it writes over what is typed.
  await quickInputRow(page, '..').waitFor({ timeout: patience });
  await fillQuickInput(page, folder);
  const button = page.locator('.quick-input-widget .monaco-button').filter({ hasText: label });
  await button.first().click({ timeout: patience });
}

/** Folds or unfolds a view of the side bar by its title. */
export async function toggleView(page, title) {
  await page.locator(`.sidebar .pane-header[aria-label^="${title}"] .title`).first().click();
}

/** The rows of the trees in the side bar. */
export function treeRows(page) {
  return page.locator('.sidebar .monaco-list-row');
}

/** The rows of the list of suggestions. */
export function suggestions(page) {
  return page.locator('.suggest-widget.visible .monaco-list-row');
}

/** The tab of the file with this name, if it is the one in front. */
export function activeTab(page, name) {
  return page.locator('.tab.active').filter({ hasText: name }).first();
}

/** Closes the tab with this name. */
export async function closeTab(page, name) {
  const tab = page.locator('.tab').filter({ hasText: name }).first();
  await tab.click({ button: 'middle' });
  await tab.waitFor({ state: 'detached', timeout: patience });
}

/** The line of the cursor as the status bar shows it, from 1. */
export async function cursorLine(page) {
  const status = page.locator('#status\\.editor\\.selection');
  const [, line] = /Ln (\d+)/.exec(await status.innerText()) ?? [];
  return Number(line);
}

async function fillQuickInput(page, text) {
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor({ state: 'visible', timeout: patience });
  await input.fill(text);
}

function quickInputRow(page, text) {
  return page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first();
}

// Runs in the page: the centre of `text` in the first line of the editor in front that shows it.
// The editor draws spaces as no-break spaces, and splits a line into spans.
/* global NodeFilter -- The page has it. */
function centreOf(text) {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(text);
    if (start === -1) {
      continue;
    }
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let position = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = position + node.length;
      if (position <= start && start < end) {
        range.setStart(node, start - position);
      }
      if (position < start + text.length && start + text.length <= end) {
        range.setEnd(node, start + text.length - position);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      position = end;
    }
  }
  return undefined;
}
