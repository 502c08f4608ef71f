import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/** Packages that only some layers may import. */
const packages = {
  vscode: ['vscode', 'vscode-languageclient.*'],
  lsp: ['vscode-languageserver.*'],
  uri: ['vscode-uri'],
  node: ['node:.*', ...builtinModules.map((name) => name.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&'))],
  markdown: ['unified', 'remark-.*', 'micromark.*', 'mdast-util-.*', 'yaml', 'github-slugger'],
};

/** Each layer of the core, lowest first, with what it may see below it. */
const core = {
  base: [],
  catalogue: ['base'],
  syntax: ['base'],
  model: ['base', 'catalogue', 'syntax'],
  workspace: ['base', 'catalogue', 'syntax', 'model'],
  rules: ['base', 'catalogue', 'syntax', 'model', 'workspace'],
  features: ['base', 'catalogue', 'syntax', 'model', 'workspace', 'rules'],
  report: ['base', 'catalogue', 'syntax', 'model', 'workspace', 'rules', 'features'],
};

/** Forbids the imports that match any of `patterns` in the files of one layer. */
function layer(name, files, patterns) {
  const message = `Not from ${name}: see docs/architecture.md.`;
  return {
    name: `layer/${name}`,
    files: [files],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: patterns.map((regex) => ({ regex: `^(?:${regex})$`, message })) },
      ],
    },
  };
}

const coreLayers = Object.entries(core).map(([name, below]) => {
  const outside = ['(?:\\.\\./)+(?:lsp|node|disk|cli|protocol)/.*'];
  const above = Object.keys(core).filter((other) => other !== name && !below.includes(other));
  const markdown = name === 'syntax' ? [] : packages.markdown;
  return layer(`core/${name}`, `server/src/core/${name}/**/*.ts`, [
    ...packages.vscode,
    ...packages.lsp,
    ...packages.uri,
    ...packages.node,
    ...markdown,
    ...outside,
    ...above.map((other) => `(?:\\.\\./)+${other}/.*`),
  ]);
});

export default defineConfig([
  globalIgnores(['.vscode-test/', 'dist/', 'out/', '.host/', '**/generated/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      complexity: ['error', 8],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  { files: ['**/*.test.ts', 'test/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'URLSearchParams',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'fetch',
          'performance',
          'Buffer',
          'document',
          'AbortController',
          'AbortSignal',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  ...coreLayers,
  layer('protocol', 'server/src/protocol/**/*.ts', [
    ...packages.vscode,
    ...packages.node,
    '.*/(?:core|lsp)/.*',
  ]),
  layer('lsp', 'server/src/lsp/**/*.ts', [
    ...packages.vscode,
    ...packages.node,
    ...packages.markdown,
    '.*/(?:node|disk|cli)/.*',
  ]),
  layer('disk', 'server/src/disk/**/*.ts', [
    ...packages.vscode,
    ...packages.lsp,
    ...packages.markdown,
    '.*/(?:core|lsp|node|cli|protocol)/.*',
  ]),
  layer('cli', 'server/src/cli/**/*.ts', [
    ...packages.vscode,
    ...packages.lsp,
    ...packages.markdown,
    '.*/(?:lsp|node|protocol)/.*',
  ]),
  layer('client', 'client/src/**/*.ts', [
    'vscode-languageserver(?:/.*)?',
    '.*/server/src/(?!protocol/).*',
  ]),
]);
