import assert from 'node:assert/strict';

import { parsed } from '../../../../test/kit/check.js';
import { emptyPersistentMap } from '../base/persistentMap.js';
import { parseDocument } from '../model/parseDocument.js';
import { findsTheSame, watchedDocuments } from './watchedDocuments.js';

const { reading } = parsed('');

function read(uri: string, text: string) {
  return parseDocument(uri, 0, text, reading);
}

const [a, b, own] = [read('a', 'one'), read('b', 'two'), read('own', 'three')];
const documents = emptyPersistentMap<typeof a>().withAll([
  ['a', a],
  ['b', b],
  ['own', own],
]);

describe('watchedDocuments', () => {
  it('tells a look at a document from before from one at its next version', () => {
    const watched = watchedDocuments(documents, own);
    assert.equal(watched.documents.get('a'), a);
    const looks = watched.taken();
    assert.ok(findsTheSame(looks, documents, own));
    assert.ok(findsTheSame(looks, documents.with('b', read('b', 'other')), own));
    assert.ok(!findsTheSame(looks, documents.with('a', read('a', 'one')), own));
    assert.ok(!findsTheSame(looks, documents.without('a'), own));
  });

  it('tells that a document has come which was looked for', () => {
    const watched = watchedDocuments(documents, own);
    assert.equal(watched.documents.has('c'), false);
    const looks = watched.taken();
    assert.ok(findsTheSame(looks, documents, own));
    assert.ok(!findsTheSame(looks, documents.with('c', read('c', '')), own));
  });

  it('gives the document that is checked in the version that is checked', () => {
    const next = read('own', 'four');
    const watched = watchedDocuments(documents, next);
    assert.equal(watched.documents.get('own'), next);
    const looks = watched.taken();
    assert.ok(findsTheSame(looks, documents, next));
    assert.ok(!findsTheSame(looks, documents, own));
  });

  it('counts each document where something went through all of them', () => {
    const watched = watchedDocuments(documents, own);
    assert.equal([...watched.documents.values()].length, 3);
    const looks = watched.taken();
    assert.ok(findsTheSame(looks, documents, own));
    assert.ok(!findsTheSame(looks, documents.with('b', read('b', 'two')), own));
  });

  it('forgets what was looked at once it has told it', () => {
    const watched = watchedDocuments(documents, own);
    watched.documents.get('a');
    watched.taken();
    assert.ok(findsTheSame(watched.taken(), documents.without('a'), own));
  });
});
