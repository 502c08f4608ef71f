// The servers that are compared: ours, and the one of VS Code's own Markdown support.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inProject } from '../setup/project.mjs';
import { startClient } from './client.mjs';

const require = createRequire(import.meta.url);

/** Our server. */
export const ours = {
  name: 'isms-author',
  async start(folder) {
    const client = startClient(inProject('dist/server.cjs'), ['--stdio']);
    await greet(client, folder, {
      workspace: { diagnostics: {} },
      textDocument: { diagnostic: {} },
    });
    return { ...client, open: (uri, text) => open(client, uri, text) };
  },
  /** Gives the number of documents with findings; the answer waits until all are read. */
  async checkFolder(client) {
    const { items } = await client.request('workspace/diagnostic', { previousResultIds: [] });
    return items.length;
  },
};

/** vscode-markdown-languageserver, which leaves parsing and reading files to its client. */
export const peer = {
  name: 'vscode-markdown-languageserver',
  async start(folder) {
    const texts = new Map();
    const program = require.resolve('vscode-markdown-languageserver');
    const client = startClient(program, ['--stdio'], peerAnswers(folder, texts));
    await greet(client, folder, { textDocument: { diagnostic: {} } });
    client.notify('workspace/didChangeConfiguration', { settings: peerSettings });
    return {
      ...client,
      open: (uri, text) => (texts.set(uri, text), open(client, uri, text)),
      replaced: (uri, text) => texts.set(uri, text),
    };
  },
  /** It knows only findings of open documents, so each one is opened and asked for. */
  async checkFolder(client, folder) {
    await client.request('workspace/symbol', { query: '' });
    const reports = markdownFiles(folder).map((file) => {
      const uri = pathToFileURL(file).href;
      client.open(uri, fs.readFileSync(file, 'utf8'));
      return client.request('textDocument/diagnostic', { textDocument: { uri } });
    });
    const found = await Promise.all(reports);
    return found.filter(({ items }) => items.length > 0).length;
  },
};

/** All Markdown files below `folder`. */
export function markdownFiles(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name))
    .sort();
}

async function greet(client, folder, capabilities) {
  const uri = pathToFileURL(folder).href;
  await client.request('initialize', {
    processId: process.pid,
    rootUri: uri,
    capabilities,
    workspaceFolders: [{ uri, name: 'bench' }],
    initializationOptions: { markdownFileExtensions: ['md'] },
  });
  client.notify('initialized', {});
}

function open(client, uri, text) {
  const textDocument = { uri, languageId: 'markdown', version: 1, text };
  client.notify('textDocument/didOpen', { textDocument });
}

const peerSettings = {
  markdown: {
    validate: {
      enabled: true,
      ignoredLinks: [],
      referenceLinks: { enabled: 'warning' },
      fragmentLinks: { enabled: 'warning' },
      fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
      unusedLinkDefinitions: { enabled: 'hint' },
      duplicateLinkDefinitions: { enabled: 'warning' },
    },
    suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'onDoubleHash' } },
    occurrencesHighlight: { enabled: false },
    preferredMdPathExtensionStyle: 'auto',
  },
};

function peerAnswers(folder, texts) {
  const markdown = require('markdown-it')({ html: true, linkify: true });
  const contentOf = (uri) => texts.get(uri) ?? fs.readFileSync(fileURLToPath(uri), 'utf8');
  return {
    'markdown/parse': ({ uri, text }) => markdown.parse(text ?? contentOf(uri), {}),
    'markdown/fs/readFile': ({ uri }) => [...fs.readFileSync(fileURLToPath(uri))],
    'markdown/fs/readDirectory': ({ uri }) =>
      fs
        .readdirSync(fileURLToPath(uri), { withFileTypes: true })
        .map((entry) => [entry.name, { isDirectory: entry.isDirectory() }]),
    'markdown/fs/stat': ({ uri }) => {
      const stats = fs.statSync(fileURLToPath(uri), { throwIfNoEntry: false });
      return stats && { isDirectory: stats.isDirectory() };
    },
    'markdown/findMarkdownFilesInWorkspace': () =>
      markdownFiles(folder).map((file) => pathToFileURL(file).href),
  };
}
