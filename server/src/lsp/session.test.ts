import { deepStrictEqual, equal, notEqual, ok } from 'node:assert/strict';

import type { IsmsDocument } from '../core/model/ismsDocument.js';
import { parseDocument, withEdit } from '../core/model/parseDocument.js';
import { letGoOfClosed } from './letGo.js';
import { type ChangeKind, Session } from './session.js';

const root = 'file:///isms';
const uri = `${root}/policy.md`;

interface Opened {
  readonly session: Session;
  readonly changes: ChangeKind[];
}

/** A session with one folder, and the changes that it tells of. */
function newSession(): Opened {
  const changes: ChangeKind[] = [];
  const session = new Session(
    () => ({ today: '2026-11-22', language: 'en' }),
    (what) => changes.push(what),
  );
  session.setFolders([root]);
  return { session, changes };
}

function documentAt(session: Session, place: string): IsmsDocument {
  const document = session.documentAt(place);
  ok(document, `${place} is known`);
  return document;
}

function typed(session: Session, letter: string, version: number): void {
  const before = session.openDocumentAt(uri);
  ok(before);
  session.edit(withEdit(before, version, { range: { start: 0, end: 0 }, newText: letter }));
}

describe('Session', () => {
  it('gives the last of keys in a row, and tells of each', () => {
    const { session, changes } = newSession();
    session.open(uri, 1, 'A.5.1');
    changes.length = 0;
    ['c', 'b', 'a'].forEach((letter, index) => {
      typed(session, letter, index + 2);
    });
    deepStrictEqual(changes, ['edit', 'edit', 'edit']);
    equal(session.folderOf(uri).workspace.documents.get(uri)?.text, 'abcA.5.1');
    equal(documentAt(session, uri).version, 4);
  });

  it('forgets an edit of a document that is closed or opened again', () => {
    const { session } = newSession();
    session.open(uri, 1, 'one');
    typed(session, 'x', 2);
    session.close(uri);
    equal(session.openDocumentAt(uri), undefined);
    equal(documentAt(session, uri).text, 'one');
    session.open(uri, 1, 'two');
    typed(session, 'y', 2);
    session.open(uri, 3, 'three');
    equal(documentAt(session, uri).text, 'three');
  });

  it('keeps an edit of one document while another one changes', () => {
    const { session } = newSession();
    session.open(uri, 1, 'one');
    typed(session, 'x', 2);
    session.setFile(`${root}/other.md`, 'other');
    equal(documentAt(session, uri).text, 'xone');
  });
});

describe('letGoOfClosed', () => {
  const text = '---\ntype: policy\n---\n# Policy\n\nSee A.5.1.\n';
  const [open, closed, unknown] = ['open', 'closed', 'unknown'].map((name) => `${root}/${name}.md`);

  it('lets go of closed documents whose findings are known, and of no others', async () => {
    const { session } = newSession();
    for (const place of [closed ?? '', unknown ?? '']) {
      session.setDocuments([parseDocument(place, 0, text, session.folderOf(place).reading)]);
    }
    session.open(open ?? '', 1, text);
    const before = [open, closed, unknown].map(
      (place) => documentAt(session, place ?? '').parts[0],
    );
    const diagnostics = {
      knows: (place: string) => place !== unknown,
      reportOf: () => undefined,
      forget: () => undefined,
    };
    const isMoreLeft = await letGoOfClosed({ session, diagnostics, rest: () => Promise.resolve() });
    equal(isMoreLeft, true);
    const [inOpen, inClosed, inUnknown] = [open, closed, unknown].map(
      (place) => documentAt(session, place ?? '').parts[0],
    );
    equal(inOpen, before[0]);
    notEqual(inClosed, before[1]);
    equal(inUnknown, before[2]);
    deepStrictEqual(inClosed?.references, before[1]?.references);
  });
});
