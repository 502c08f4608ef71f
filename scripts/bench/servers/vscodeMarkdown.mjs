import fs from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startClient } from '../client.mjs';
import { markdownFiles } from '../files.mjs';
import { peersFolder } from '../peers.mjs';
import { checkAsOpened, greet, open } from './greet.mjs';

const require = createRequire(`${peersFolder}/package.json`);

/** The server of VS Code's own Markdown support, which leaves parsing and reading files to its client. */
export const vscodeMarkdown = {
  name: 'vscode-markdown',
  async start(folder) {
    const texts = new Map();
    const program = require.resolve('vscode-markdown-languageserver');
    const answers = answersFor(folder, texts);
    const client = startClient(process.execPath, [program, '--stdio'], answers);
    await greet(client, folder, { textDocument: { diagnostic: {} } });
    client.notify('workspace/didChangeConfiguration', { settings });
    return {
      ...client,
      open: (uri, text) => (texts.set(uri, text), open(client, uri, text)),
      change(uri, { version, range, inserted, text }) {
        texts.set(uri, text());
        client.notify('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ range, text: inserted }],
        });
      },
      findings: (uri) => client.request('textDocument/diagnostic', { textDocument: { uri } }),
    };
  },
  async checkFolder(client, folder) {
    await client.request('workspace/symbol', { query: '' });
    await checkAsOpened(client, folder);
  },
};

const settings = {
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

function answersFor(folder, texts) {
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
