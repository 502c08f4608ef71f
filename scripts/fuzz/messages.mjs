// Messages as an editor sends them about one document, to be made wrong.

/** Methods of requests about a place in a document. */
const aboutPlaces = ['hover', 'definition', 'references', 'documentHighlight', 'completion'];
const aboutDocuments = [
  'documentSymbol',
  'documentLink',
  'foldingRange',
  'codeLens',
  'diagnostic',
  'semanticTokens/full',
];
const aboutFolders = [
  'coverage',
  'coverageTree',
  'documents',
  'reviews',
  'risks',
  'report',
  'sharedResponsibility',
  'newStatement',
  'recognised',
];
const aboutControls = ['control', 'controlCard', 'controlPlaces', 'newStatementRow', 'newPolicy'];

/** Requests and notifications, without ids, that are all in order. */
export function realisticMessages(uri, text) {
  const textDocument = { uri };
  const position = { line: 30, character: 8 };
  const range = { start: position, end: { line: 32, character: 0 } };
  const control = { id: 'A.5.23', edition: '2022', uri };
  const made = (kind, methods, params) =>
    methods.map((method) => ({ kind: 'request', method: `${kind}/${method}`, params }));
  return [
    ...made('textDocument', aboutPlaces, {
      textDocument,
      position,
      context: { includeDeclaration: true, triggerKind: 1 },
    }),
    ...made('textDocument', aboutDocuments, { textDocument }),
    ...made('textDocument', ['inlayHint', 'semanticTokens/range'], { textDocument, range }),
    ...made('textDocument', ['codeAction'], { textDocument, range, context: { diagnostics: [] } }),
    ...made('textDocument', ['selectionRange'], { textDocument, positions: [position] }),
    ...made('textDocument', ['prepareRename', 'rename'], {
      textDocument,
      position,
      newName: 'R-99',
    }),
    ...made('codeLens', ['resolve'], { range, data: { uri, kind: 'control' } }),
    ...made('workspace', ['symbol'], { query: 'A.5' }),
    ...made('workspace', ['diagnostic'], { previousResultIds: [{ uri, value: '1' }] }),
    ...made('isms', aboutFolders, { uri }),
    ...made('isms', aboutControls, control),
    ...made('isms', ['mappingTable'], { format: 'csv', uri }),
    ...made('isms', ['draft'], { kind: 'responsibility-matrix', services: [{ name: 'AWS' }], uri }),
    ...made('isms', ['controls', 'rules', 'checkWorkspace'], null),
    ...notifications(uri, text, range),
  ];
}

function notifications(uri, text, range) {
  const made = (method, params) => ({ kind: 'notification', method, params });
  return [
    made('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    }),
    made('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range, text: 'A.5.15 |' }],
    }),
    made('textDocument/didChange', {
      textDocument: { uri, version: 3 },
      contentChanges: [{ text }],
    }),
    made('textDocument/didSave', { textDocument: { uri }, text }),
    made('textDocument/didClose', { textDocument: { uri } }),
    made('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] }),
    made('workspace/didChangeConfiguration', { settings: { isms: { enable: 'auto', rules: {} } } }),
    made('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [] } }),
    made('$/cancelRequest', { id: 7 }),
    made('$/setTrace', { value: 'off' }),
  ];
}
