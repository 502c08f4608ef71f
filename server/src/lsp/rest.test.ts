import { strictEqual } from 'node:assert/strict';

import { createRest } from './rest.js';

describe('the rest between steps of work that nobody waits for', () => {
  it('costs no time where no message comes', async () => {
    const { rest, waits } = restWith([0, 0]);
    await rest();
    strictEqual(waits(), 0);
  });

  it('lasts as long as messages come one after the other', async () => {
    const { rest, waits } = restWith([0, 1, 1, 2, 2, 2]);
    await rest();
    strictEqual(waits(), 2);
  });

  it('ends, however many messages come', async () => {
    const { rest, waits } = restWith(Array.from({ length: 1_000 }, (_, index) => index));
    await rest();
    strictEqual(waits(), 50);
  });
});

/** A rest whose client has sent so many messages each time that it is looked at. */
function restWith(received: readonly number[]): {
  readonly rest: () => Promise<void>;
  readonly waits: () => number;
} {
  let looks = 0;
  let waits = 0;
  const host = {
    pause: () => Promise.resolve(),
    later: (_milliseconds: number, run: () => void) => {
      waits += 1;
      run();
      return () => undefined;
    },
  };
  const rest = createRest(host, () => received[Math.min(looks++, received.length - 1)] ?? 0);
  return { rest, waits: () => waits };
}
