// Keys: letters are typed in the middle of a document, and its findings are asked for.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const burstLength = 20;

/**
 * From a key to the findings, so many `times`, and from the first of twenty keys at once to the
 * findings after the last, for `bursts` bursts.
 */
export async function typing(client, file, times, bursts = 0) {
  const uri = pathToFileURL(file).href;
  const keyboard = keyboardFor(client, uri, fs.readFileSync(file, 'utf8'));
  const begin = performance.now();
  client.open(uri, keyboard.text());
  await client.findings(uri);
  const opened = performance.now() - begin;
  const single = await repeated(times, async () => {
    keyboard.type();
    await client.findings(uri);
  });
  const burst = await repeated(bursts, async () => {
    for (let key = 0; key < burstLength; key += 1) {
      keyboard.type();
    }
    await client.findings(uri);
  });
  return { opened: [opened], single, burst };
}

function keyboardFor(client, uri, text) {
  const lines = text.split('\n');
  const line = lines.findIndex((one, index) => index > lines.length / 2 && one.length > 40);
  const at = { line, character: 30 };
  let version = 1;
  return {
    text: () => lines.join('\n'),
    type() {
      version += 1;
      lines[line] = `${lines[line].slice(0, 30)}x${lines[line].slice(30)}`;
      const range = { start: at, end: at };
      client.change(uri, { version, range, inserted: 'x', text: this.text });
    },
  };
}

async function repeated(times, run) {
  const taken = [];
  for (let count = 0; count < times; count += 1) {
    const begin = performance.now();
    await run();
    taken.push(performance.now() - begin);
  }
  return taken;
}
