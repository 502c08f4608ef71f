import { ok } from 'node:assert/strict';

/**
 * Milliseconds of work that this process does while `run` runs. Other programs use the machine, too,
 * so the time that passes tells little; work told apart by processes does.
 */
export function workOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least work of some runs, without what is compiled and collected meanwhile. */
export function leastWork(run: () => unknown, rounds = 3): number {
  return Math.min(...Array.from({ length: rounds }, () => workOf(run)));
}

/** Milliseconds that are long enough to be measured; what is done faster is done several times. */
const measurable = 15;
const mostRepetitions = 40;
/** Caches and collecting have their share, so twice is not enough; the square of two would be four. */
const mostGrowth = 3;
const mostAttempts = 4;

/**
 * Checks that a text of twice the length takes about twice the work, and not four times as where work
 * grows with the square. The quietest of several attempts counts.
 */
export function checkLinear(
  textOf: (n: number) => string,
  n: number,
  read: (text: string) => unknown,
): void {
  const attempts: number[] = [];
  while (attempts.length < mostAttempts && !attempts.some((ratio) => ratio <= mostGrowth)) {
    attempts.push(growth(textOf, n, read));
  }
  ok(
    attempts.some((ratio) => ratio <= mostGrowth),
    `ratios ${attempts.map((ratio) => ratio.toFixed(1)).join(', ')}`,
  );
}

/**
 * How many times more work a text of twice the length takes. Of some generators, 2n gives a text more
 * than twice as long, so it is the length that counts. Both are read equally often, so often that the
 * shorter one takes a measurable time.
 */
function growth(textOf: (n: number) => string, n: number, read: (text: string) => unknown): number {
  const [short, long] = [textOf(n), textOf(2 * n)];
  // The first readings are slower than all that follow, so they do not count.
  read(short);
  const once = leastWork(() => read(short));
  const times = Math.min(mostRepetitions, Math.ceil(measurable / once));
  const repeated = (text: string): number =>
    leastWork(() => {
      for (let round = 0; round < times; round += 1) {
        read(text);
      }
    });
  return ((2 * short.length) / long.length) * (repeated(long) / repeated(short));
}
