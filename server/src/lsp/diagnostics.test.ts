import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { setImmediate as turn, setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { rules } from '../core/rules/index.js';
import { createDiagnostics, type Diagnostics } from './diagnostics.js';
import { Session } from './session.js';

const root = 'file:///isms';
const count = 6;

describe('diagnostics', () => {
  it('keep no version of a document that has been replaced', async () => {
    const server = started();
    const replaced = editInTurn(server, 10);
    strictEqual(replaced.length, 10 * count);
    const held = (): number => replaced.filter((one) => one.deref() !== undefined).length;
    await collect();
    // The compiler of V8 works beside us, and holds what it looks at for some milliseconds.
    for (let round = 0; round < 20 && held() > 0; round += 1) {
      await setTimeout(50);
      await collect();
    }
    strictEqual(held(), 0);
    // Held until here, so that nothing went because the server itself did.
    strictEqual(server.session.documentAt(uriOf(0))?.version, 11);
  });

  it('are made again where they had to be let go', async () => {
    const { session, diagnostics } = started();
    session.open(uriOf(1), 2, 'Access follows A.5.99.\n');
    const before = diagnostics.reportOf(uriOf(1));
    const words = JSON.stringify(before?.items());
    await collect();
    const after = diagnostics.reportOf(uriOf(1));
    strictEqual(after?.resultId, before?.resultId);
    strictEqual(JSON.stringify(after?.items()), words);
  });

  it('keep their name as long as they say the same, and get another when they differ', () => {
    const { session, diagnostics } = started();
    session.open(uriOf(1), 2, 'Access follows A.5.99.\n');
    const first = diagnostics.reportOf(uriOf(1))?.resultId;
    session.open(uriOf(2), 2, 'Backups follow A.8.13.\n');
    const second = diagnostics.reportOf(uriOf(1))?.resultId;
    session.open(uriOf(1), 3, 'Access follows A.5.98.\n');
    const third = diagnostics.reportOf(uriOf(1))?.resultId;
    deepStrictEqual([first === second, second === third], [true, false]);
  });

  it('say nothing of a document that is gone', () => {
    const { session, diagnostics } = started();
    session.setFile(uriOf(1), undefined);
    strictEqual(diagnostics.reportOf(uriOf(1)), undefined);
  });
});

interface Started {
  readonly session: Session;
  readonly diagnostics: Diagnostics;
}

/** A session with a register of risks and policies that name each other's controls, all looked at once. */
function started(): Started {
  const occasion = () => ({ today: '2026-11-27', language: 'en' as const });
  const session = new Session(occasion, () => undefined);
  const diagnostics = createDiagnostics(session, rules, { occasion, rulePage: () => undefined });
  session.setFolders([root]);
  for (let number = 0; number < count; number += 1) {
    session.setFile(uriOf(number), textOf(number, 1));
  }
  for (let number = 0; number < count; number += 1) {
    diagnostics.reportOf(uriOf(number));
  }
  return { session, diagnostics };
}

/** Edits each document in turn; gives the versions that were replaced, without holding them. */
function editInTurn({ session, diagnostics }: Started, rounds: number): readonly WeakRef<object>[] {
  const replaced: WeakRef<object>[] = [];
  for (let version = 2; version < rounds + 2; version += 1) {
    for (let number = 0; number < count; number += 1) {
      const before = session.documentAt(uriOf(number));
      replaced.push(...(before ? [new WeakRef(before)] : []));
      session.open(uriOf(number), version, textOf(number, version));
      // The others are not looked at again before they are edited themselves.
      diagnostics.reportOf(uriOf(number));
    }
  }
  return replaced;
}

function uriOf(number: number): string {
  return `${root}/${number}.md`;
}

/** Each version names other controls and risks, so that the indexes change. */
function textOf(number: number, version: number): string {
  const control = `A.5.${1 + ((number + version) % 30)}`;
  const header = `---\ntype: ${number === 0 ? 'risk-register' : 'policy'}\n---\n# Number ${number}\n\n`;
  return number === 0
    ? `${header}| Risk ID | Risk | Controls |\n|---|---|---|\n| R-${version} | Theft | ${control} |\n`
    : `${header}See ${control}, R-${version} and [the next](${number + 1}.md).\n`;
}

/** Collects what nobody holds; what was looked at is held until the turn ends. */
async function collect(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  await turn();
  gc();
  await turn();
  gc();
}
