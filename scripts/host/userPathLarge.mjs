// What a person sees who edits one of a thousand documents while the coverage tree is open.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { generateWorkspace } from '../bench/generate.mjs';
import { addressOf } from './server.mjs';
import { expand, until } from './userPathKit.mjs';
import * as workbench from './workbenchPage.mjs';

/** The tree is right so many milliseconds after a key; where tests run, a machine has other work, too. */
const goal = 200;
const limit = 3 * goal;
const edits = 8;
/** What else a machine does comes and goes; a tree that is too slow is so in each round. */
const rounds = 3;
/**
 * So many milliseconds a program that does nothing takes from start to end. While a machine takes longer
 * for that, the tree is given longer, in proportion.
 */
const usualStart = 100;

/** The steps in order. */
export const largeSteps = [
  { name: 'a thousand documents open with their coverage', run: openThousand },
  { name: 'the tree follows each key, and nothing folds', run: followKeys },
];

async function openThousand(state) {
  const { page, server, parent } = state;
  generateWorkspace(parent, 'M');
  state.thousand = path.join(parent, 'M');
  await page.goto(addressOf(server, { workspace: state.thousand }));
  await workbench.untilReady(page);
  await workbench.openViewContainer(page, 'ISMS');
  const people = rowOf(page, 'People');
  await people.waitFor({ timeout: 60_000 });
  await page.getByText('The documents are being read…').waitFor({ state: 'hidden' });
}

/** Says how long the tree took. */
async function followKeys({ page, thousand }) {
  const { control, line, column } = decidedControl(path.join(thousand, 'soa.md'));
  await expand(rowOf(page, 'People'));
  const row = rowOf(page, control);
  await row.click();
  await workbench.activeTab(page, 'soa.md').waitFor();
  await row.locator('.monaco-tl-twistie').click();
  await page.locator('.sidebar .monaco-list-row[aria-level="3"]').first().waitFor();
  await workbench.openFile(page, 'soa.md');
  await workbench.goToLine(page, line, column);
  // `Yes` becomes `Y`, which says the same; from then on one key makes a gap or closes it.
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await untilQuiet(page);
  const best = await bestRound(page, control);
  await checkUnfoldedAndSelected(page, control);
  assert.ok(best.tree <= best.allowed, told(best));
  return `${told(best)}; the goal is ${goal} ms`;
}

/** The medians of the first round that is quick enough, or else of the one that comes nearest to it. */
async function bestRound(page, control) {
  const tried = [];
  while (tried.length < rounds) {
    const round = await timesOfKeys(page, control);
    if (round.tree <= round.allowed) {
      return round;
    }
    tried.push(round);
  }
  tried.sort((a, b) => a.tree / a.allowed - b.tree / b.allowed);
  return tried[0];
}

/** How long the tree and an empty program took, and how long the tree may take where that is so. */
async function timesOfKeys(page, control) {
  const [trees, starts] = [[], []];
  for (let edit = 0; edit < edits; edit += 1) {
    starts.push(timeOfStart());
    trees.push(await timeOfKey(page, control, edit % 2 === 0 ? 'N' : 'Y'));
    await untilQuiet(page);
  }
  const start = median(starts);
  return { tree: median(trees), start, allowed: limit * Math.max(1, start / usualStart) };
}

function timeOfStart() {
  const before = performance.now();
  spawnSync(process.execPath, ['--eval', '0']);
  return performance.now() - before;
}

function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

function told({ tree, start, allowed }) {
  const [took, may, empty] = [tree, allowed, start].map((time) => `${Math.round(time)} ms`);
  return `The tree was right ${took} after a key, and may take ${may} where an empty program takes ${empty}`;
}

/** The first control of "People" that the statement says `Yes` to, and where that ends, both from 1. */
function decidedControl(statement) {
  const lines = fs.readFileSync(statement, 'utf8').split('\n');
  const index = lines.findIndex((text) => /^\| A\.6\.\d \| Yes \|/.test(text));
  const [start, control] = /^\| (A\.6\.\d) \| Yes/.exec(lines[index]);
  return { control, line: index + 1, column: start.length + 1 };
}

/** Milliseconds from a key to the row of the control that says so. */
async function timeOfKey(page, control, key) {
  await page.keyboard.press('Shift+ArrowLeft');
  await page.evaluate(watchRow, { control, key, isGap: key === 'N' });
  await page.keyboard.type(key);

  const shown = await page.waitForFunction(() => globalThis.shownAfter, undefined, {
    timeout: 10_000,
  });
  return shown.jsonValue();
}

// Runs in the page: measures from the key to the first moment at which the row says the new state.
/* global addEventListener, removeEventListener, MutationObserver -- The page has them. */
function watchRow({ control, key, isGap }) {
  globalThis.shownAfter = undefined;
  let from;
  const onKey = (event) => {
    from = event.key === key ? performance.now() : from;
  };
  addEventListener('keydown', onKey, { capture: true });
  const observer = new MutationObserver(() => {
    const rows = [...document.querySelectorAll('.sidebar .monaco-list-row')];
    const labels = rows.map((row) => row.getAttribute('aria-label') ?? '');
    const label = labels.find((text) => text.startsWith(`${control} `));
    if (from !== undefined && label !== undefined && label.includes(' gap: ') === isGap) {
      globalThis.shownAfter = performance.now() - from;
      observer.disconnect();
      removeEventListener('keydown', onKey, { capture: true });
    }
  });
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document.querySelector('.sidebar'), options);
}

async function checkUnfoldedAndSelected(page, control) {
  const row = rowOf(page, control);
  await until(`${control} to be selected`, async () => {
    return (await row.getAttribute('aria-selected')) === 'true';
  });
  assert.equal(await row.getAttribute('aria-expanded'), 'true');
  assert.equal(await rowOf(page, 'People').getAttribute('aria-expanded'), 'true');
  assert.equal(await rowOf(page, 'Organizational').getAttribute('aria-expanded'), 'false');
}

function rowOf(page, name) {
  return page.locator(`.sidebar .monaco-list-row[aria-label^="${name}"]`).first();
}

// The server counts all findings when typing pauses; a person's next decision comes later than that.
async function untilQuiet(page) {
  await page.waitForTimeout(1500);
}
