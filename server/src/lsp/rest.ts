import type { Host } from './host.js';

/** So long no message may have come before work goes on that nobody waits for. */
const quietFor = 20;
/** Work goes on after so many waits, however many messages come. */
const mostWaits = 50;

/**
 * Gives what work that nobody waits for does between its steps: it lets messages be handled, and while
 * they come one after the other, it waits. Otherwise each of them would wait for a step. `received`
 * tells how many have come.
 */
export function createRest(
  { pause, later }: Pick<Host, 'pause' | 'later'>,
  received: () => number,
): () => Promise<void> {
  let seen = received();
  let quiet = Promise.resolve();
  return async () => {
    await pause();
    for (let waits = 0; received() !== seen && waits < mostWaits; waits += 1) {
      seen = received();
      quiet = new Promise((resolve) => {
        later(quietFor, resolve);
      });
      await quiet;
    }
    // Another piece of work may have seen the message first.
    await quiet;
  };
}
