import { deepStrictEqual, equal, notEqual, ok } from 'node:assert/strict';

import { parseDocument } from '../core/model/parseDocument.js';
import { contributionOf } from '../core/workspace/contribution.js';
import { emptyFolder } from './folder.js';
import type { Storage } from './host.js';
import { KeptReadings } from './keptReadings.js';

const root = 'file:///isms';
const uri = `${root}/policy.md`;
const text =
  '---\ntype: policy\nid: POL-1\ncontrols: [A.5.15]\n---\n# Access\n\nA.5.15 and A.5.16\n';
const { reading } = emptyFolder(root);

/** A storage in memory; `writes` has the texts that were written. */
function storageIn(files: Map<string, string>, stamp = '1'): Storage & { writes: string[] } {
  const writes: string[] = [];
  return {
    stamp,
    writes,
    digest: (parts) => JSON.stringify(parts),
    read: (name) => Promise.resolve(files.get(name)),
    write(name, content) {
      files.set(name, content);
      writes.push(content);
      return Promise.resolve();
    },
  };
}

const rest = (): Promise<void> => Promise.resolve();

/** What an earlier start has kept of the policy. */
async function keptFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const readings = new KeptReadings(storageIn(files));
  await readings.load(root);
  await readings.keep(root, [readings.documentOf(uri, text, reading)], rest);
  equal(files.size, 1);
  return files;
}

/** The kinds that a later start takes from what was kept, where every kept kind was made a scope. */
async function kindAfter(
  files: Map<string, string>,
  asked: { readonly uri: string; readonly text: string },
  stamp = '1',
): Promise<string> {
  const changed = new Map(
    [...files].map(([name, content]) => [
      name,
      content.replaceAll('"kind":"policy"', '"kind":"scope"'),
    ]),
  );
  const readings = new KeptReadings(storageIn(changed, stamp));
  await readings.load(root);
  return readings.documentOf(asked.uri, asked.text, reading).profile.kind;
}

describe('KeptReadings', () => {
  it('takes what was kept of the same text under the same name', async () => {
    equal(await kindAfter(await keptFiles(), { uri, text }), 'scope');
  });

  it('reads another text, another name, and what another version has kept', async () => {
    const files = await keptFiles();
    equal(await kindAfter(files, { uri, text: `${text}\n` }), 'policy');
    equal(await kindAfter(files, { uri: `${root}/b.md`, text }), 'policy');
    equal(await kindAfter(files, { uri, text }, '2'), 'policy');
  });

  it('reads in another way where the workspace says so', async () => {
    const readings = new KeptReadings(storageIn(await keptFiles()));
    await readings.load(root);
    const editions = { ...reading.editions, iso27001: '2013' as const };
    const other = { ...reading, editions, declaredEditions: editions };
    equal(readings.documentOf(uri, text, other).profile.editions.iso27001, '2013');
  });

  it('gives the same for the indexes as reading does', async () => {
    const readings = new KeptReadings(storageIn(await keptFiles()));
    await readings.load(root);
    const kept = readings.documentOf(uri, text, reading);
    const read = new KeptReadings(undefined).documentOf(uri, text, reading);
    notEqual(kept, read);
    deepStrictEqual(kept.profile, read.profile);
    deepStrictEqual(contributionOf(kept), contributionOf(read));
    deepStrictEqual(kept.references, read.references);
  });

  it('writes only where something differs, and forgets what is gone', async () => {
    const storage = storageIn(await keptFiles());
    const readings = new KeptReadings(storage);
    await readings.load(root);
    const document = readings.documentOf(uri, text, reading);
    await readings.keep(root, [document], rest);
    equal(storage.writes.length, 0);
    const other = readings.documentOf(`${root}/b.md`, text, reading);
    await readings.keep(root, [document, other], rest);
    await readings.keep(root, [other], rest);
    const [both = 0, one = 0, ...more] = storage.writes.map(({ length }) => length);
    ok(both > one && one > 0);
    equal(more.length, 0);
  });

  it('keeps what an editor has open, so that it writes nothing where only that differs', async () => {
    const storage = storageIn(await keptFiles());
    const readings = new KeptReadings(storage);
    await readings.load(root);
    const open = parseDocument(uri, 7, text, reading);
    await readings.keep(root, [open], rest);
    equal(storage.writes.length, 0);
  });

  it('keeps nothing where there is no storage', async () => {
    const readings = new KeptReadings(undefined);
    await readings.load(root);
    await readings.keep(root, [readings.documentOf(uri, text, reading)], rest);
    equal(readings.documentOf(uri, text, reading).profile.kind, 'policy');
  });
});
