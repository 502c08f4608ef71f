// Sends wrong messages to the built server: other values, types and methods, missing members, wrong bytes.
//   npm run fuzz -- [--seed N] [--messages N]
// Looks every 500 messages whether the same process still answers rightly; where not, prints the last
// messages and ends with 1. The same seed sends the same messages.
import { fuzz } from './fuzz/fuzz.mjs';
import { numbersGiven } from './setup/numberOptions.mjs';
import { runMain } from './setup/project.mjs';

/** Messages between two lines about how far it is. */
const toldEvery = 10_000;

await runMain(async () => {
  const { seed, messages } = numbersGiven(process.argv.slice(2), { seed: 1, messages: 100_000 });
  console.log(`Seed ${seed}, ${messages} messages.`);
  const { sent, slowest, complaints, failure, last } = await fuzz({ seed, messages, told });
  complaints.forEach((count, kind) => console.log(`${count} times: ${kind}`));
  console.log(`${sent} messages sent; the slowest look took ${Math.round(slowest)} ms.`);
  if (failure === undefined) {
    console.log('Alive, and the answers are right.');
    return 0;
  }
  console.log(`Failed with seed ${seed}: ${failure}\nThe last messages:\n${last.join('\n')}`);
  return 1;
});

function told({ sent }) {
  if (sent % toldEvery === 0) {
    console.log(`${sent} messages, alive`);
  }
}
