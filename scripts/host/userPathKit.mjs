// What the steps of the user's path share.
import assert from 'node:assert/strict';

/** The page of a panel, which stands in a frame within a frame. */
export async function frameWith(page, selector) {
  let found;
  await until(`a panel with ${selector}`, async () => {
    for (const frame of page.frames()) {
      const count = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (frame !== page.mainFrame() && count > 0) {
        found = frame;
      }
    }
    return found !== undefined;
  });
  return found;
}

/** Unfolds a row of a tree. */
export async function expand(row) {
  if ((await row.getAttribute('aria-expanded')) === 'false') {
    await row.click();
  }
}

/** Asks until the answer is yes; fails after `milliseconds`, naming `what` it waited for. */
export async function until(what, ask, milliseconds = 15_000) {
  const end = Date.now() + milliseconds;
  while (!(await ask())) {
    assert.ok(Date.now() < end, `Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
