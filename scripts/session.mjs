// Works at the built server at random and compares what it says in the end with a server that starts then.
//   npm run session -- [--seed N] [--minutes M]
// Prints what was done and the heap in use after collecting; ends with 1 where the server says anything
// else than a fresh one, complains, or needs more and more memory. Needs signals, so not for Windows.
import { randomSession } from './session/randomSession.mjs';
import { numbersGiven } from './setup/numberOptions.mjs';
import { runMain } from './setup/project.mjs';

await runMain(async () => {
  const { seed, minutes } = numbersGiven(process.argv.slice(2), { seed: 1, minutes: 10 });
  console.log(`Seed ${seed}, ${minutes} minutes.`);
  const { counts, heaps, problems } = await randomSession({ seed, seconds: minutes * 60 });
  const done = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  console.log(`Done: ${done.join(', ')}.`);
  console.log(`Heap in MB: ${heaps.map((heap) => (heap / 1e6).toFixed(1)).join(', ')}.`);
  problems.slice(0, 40).forEach((problem) => console.log(problem));
  console.log(
    problems.length === 0 ? 'As a fresh server, heap flat.' : `${problems.length} problems.`,
  );
  return problems.length === 0 ? 0 : 1;
});
