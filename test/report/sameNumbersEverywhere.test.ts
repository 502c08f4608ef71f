import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { isms } from '../cli/commandLine.js';
import { type LanguageServer, pulling, startServer, uriOf } from '../kit/languageServer.js';
import { prepareServer } from '../kit/serverProgram.js';

type State = (typeof states)[number];
type Counts = Readonly<Record<State | 'controls', number>>;

interface Coverage {
  readonly totals: Counts;
  readonly controls: readonly Control[];
}

interface Control {
  readonly id: string;
  readonly state: State;
}

interface Tree {
  readonly totals: Counts;
  readonly groups: readonly (Coverage & { readonly name: string })[];
}

const states = ['covered', 'partial', 'gap', 'excluded'] as const;
const marks = new Map<string, State>([
  ['✓', 'covered'],
  ['~', 'partial'],
  ['✗', 'gap'],
  ['–', 'excluded'],
]);
const corpus = path.resolve('../shared/corpus');
const folders = [
  ...['cloudcrm', 'cloudcrm-stage1', 'frameworks'].map((name) => path.resolve('examples', name)),
  ...['btajp+isms-guide', 'kriss-b+llm-iso27001'].map((name) => path.join(corpus, name)),
];

describe('numbers of the tree, the report, the status and isms coverage', function () {
  this.timeout(60_000);

  before(prepareServer);

  for (const folder of folders) {
    it(`are the same in ${path.basename(folder)}`, async function () {
      if (!existsSync(folder)) {
        console.log(`      (skipped: no ${path.relative('.', folder)})`);
        this.skip();
      }
      const json = JSON.parse(coverageOf(folder, 'json')) as Coverage;
      const server = await startServer({ folders: [folder], capabilities: pulling });
      await server.indexed();
      try {
        await checkServer(server, folder, json);
      } finally {
        await server.stop();
      }
      checkText(coverageOf(folder, 'text'), json);
    });
  }
});

async function checkServer(server: LanguageServer, folder: string, json: Coverage): Promise<void> {
  const uri = uriOf(folder);
  const tree = await server.request<Tree>('isms/coverageTree', { uri });
  const { body } = await server.request<{ body: string }>('isms/report', { uri });
  deepStrictEqual(await server.request('isms/coverage', { uri }), json);
  deepStrictEqual(tree.totals, json.totals);
  deepStrictEqual(
    statesOf(tree.groups.flatMap(({ controls }) => controls)),
    statesOf(json.controls),
  );
  const groups = tree.groups.map(({ name, totals }) => [name, ...numbersOf(totals)]);
  // The panel and the file are the same report but for their links.
  for (const page of [body, coverageOf(folder, 'html')]) {
    const rows = themeRows(page);
    deepStrictEqual(rows.slice(0, -1), groups);
    deepStrictEqual(rows.at(-1)?.slice(1), numbersOf(json.totals));
    const totals = states.map((state) => totalIn(page, state));
    deepStrictEqual(totals, numbersOf(json.totals).slice(0, -1));
  }
}

/** The totals in words, and the mark before each control. */
function checkText(text: string, { totals, controls }: Coverage): void {
  const { covered, partial, gap, excluded } = totals;
  const words = `${covered} covered, ${partial} partly covered, ${gap} open, ${excluded} excluded`;
  ok(text.includes(`${totals.controls} controls: ${words}\n`), text.slice(0, 300));
  const marked = [...text.matchAll(/^ {2}([✓~✗–]) (\S+) /gm)].map(([, mark = '', id = '']) => {
    const state = marks.get(mark);
    ok(state, mark);
    return { id, state };
  });
  deepStrictEqual(statesOf(marked), statesOf(controls));
}

function coverageOf(folder: string, format: string): string {
  const { code, out, errors } = isms(['coverage', folder, '--format', format]);
  strictEqual(code, 0, errors);
  return out;
}

function statesOf(controls: readonly Control[]): Readonly<Record<string, State>> {
  const entries = controls.map(({ id, state }) => [id, state] as const);
  strictEqual(new Set(entries.map(([id]) => id)).size, entries.length);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function numbersOf(totals: Counts): readonly number[] {
  return [...states, 'controls' as const].map((key) => totals[key]);
}

/** Name and numbers of each theme; the last row holds the sums. */
function themeRows(page: string): readonly (readonly (string | number)[])[] {
  const [, section = ''] = /<section id="themes"(.*?)<\/section>/s.exec(page) ?? [];
  return [...section.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)].map(
    ([, name = '', cells = '']) => [
      name,
      ...[...cells.matchAll(/<td class="number">(\d+)<\/td>/g)].map(([, count]) => Number(count)),
    ],
  );
}

function totalIn(page: string, state: State): number {
  const [, count] = new RegExp(`data-total="${state}">(\\d+)<`).exec(page) ?? [];
  return Number(count);
}
