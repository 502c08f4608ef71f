import { strictEqual } from 'node:assert/strict';

import { wrongParameters } from './parameters.js';

const textDocument = { uri: 'file:///a.md' };
const position = { line: 0, character: 0 };

/** What is said about parameters of a method; nothing where they are in order. */
const cases: readonly (readonly [string, unknown, string | undefined])[] = [
  ['textDocument/hover', { textDocument, position }, undefined],
  ['textDocument/hover', { textDocument, position, more: { of: 'it' } }, undefined],
  ['textDocument/hover', undefined, 'params must be an object'],
  ['textDocument/hover', null, 'params must be an object'],
  ['textDocument/hover', [textDocument], 'params must be an object'],
  ['textDocument/hover', { position }, 'params.textDocument must be an object'],
  [
    'textDocument/hover',
    { textDocument: { uri: { toString: null } }, position },
    'params.textDocument.uri must be a text',
  ],
  [
    'textDocument/hover',
    { textDocument, position: { line: 'x', character: 0 } },
    'params.position.line must be a number',
  ],
  ['textDocument/didOpen', { textDocument: { ...textDocument, text: '' } }, undefined],
  [
    'textDocument/didOpen',
    { textDocument: { ...textDocument, version: 1, text: 7 } },
    'params.textDocument.text must be a text',
  ],
  [
    'textDocument/didOpen',
    { textDocument: { ...textDocument, version: [], text: '' } },
    'params.textDocument.version must be a number',
  ],
  [
    'textDocument/didChange',
    { textDocument, contentChanges: [{ text: 'a' }, { text: null }] },
    'params.contentChanges[1].text must be a text',
  ],
  [
    'textDocument/didChange',
    { textDocument, contentChanges: { 0: { text: 'a' } } },
    'params.contentChanges must be a list',
  ],
  [
    'textDocument/didChange',
    { textDocument, contentChanges: [{ range: null, text: 'a' }] },
    'params.contentChanges[0].range must be an object',
  ],
  ['workspace/diagnostic', { previousResultIds: [] }, undefined],
  [
    'workspace/diagnostic',
    { previousResultIds: [{ uri: 1, value: '1' }] },
    'params.previousResultIds[0].uri must be a text',
  ],
  ['initialize', { capabilities: {}, rootUri: null, workspaceFolders: null }, undefined],
  ['initialize', { processId: null }, 'params.capabilities must be an object'],
  ['initialize', { capabilities: null }, 'params.capabilities must be an object'],
  [
    'initialize',
    { capabilities: {}, workspaceFolders: [null] },
    'params.workspaceFolders[0] must be an object',
  ],
  ['isms/coverage', [[7]], undefined],
  ['constructor', null, undefined],
  ['__proto__', null, undefined],
];

describe('wrongParameters', () => {
  for (const [method, params, expected] of cases) {
    it(`says ${expected ?? 'nothing'} of ${method} with ${JSON.stringify(params)}`, () => {
      strictEqual(wrongParameters(method, params), expected);
    });
  }
});
