// What a person does in a session, chosen at random.
import { policyText, registerText } from '../bench/generate.mjs';
import { chance, pick, whole } from '../bench/random.mjs';
import { positionAt } from './editor.mjs';
import { overviewMethods } from './liveServer.mjs';

const mostOpen = 8;
const mostFiles = 40;
const fewestFiles = 25;
const settings = 'isms.yaml';

const pieces = [
  'A.5.15',
  'A.5.99',
  'CLD.6.3.1',
  'A.05.7 ',
  'R-3',
  ' ',
  '\n',
  '\n\n',
  '|',
  '| A.8.30 | No | |\n',
  '---\n',
  '```\n',
  '# ',
  '[link](scope.md)',
  '<!--',
  '-->',
  '*',
  '`',
  'ä',
];

const questions = ['hover', 'completion', 'definition', 'documentHighlight'];
const outlines = ['documentSymbol', 'diagnostic', 'foldingRange', 'codeLens', 'documentLink'];

/** Each with how often it is done, compared to the others. */
export const actions = [
  ['edit', 60, edit],
  ['save', 8, save],
  ['open', 8, open],
  ['close', 5, close],
  ['write', 5, writeClosed],
  ['rename', 3, rename],
  ['create', 2, create],
  ['delete', 2, remove],
  ['configure', 1, configure],
  ['ask', 20, ask],
  ['cancel', 8, cancel],
  ['overview', 2, overview],
];

function edit({ random, editor, lengths }) {
  const name = pickOpen({ random, editor });
  const text = name === undefined ? '' : editor.textOf(name);
  const usual = lengths.get(name) ?? lengths.set(name, text.length).get(name);
  const start = whole(random, 0, text.length);
  // What grows without end would have every reason to need more memory.
  const isLong = text.length > usual + 200;
  const length = isLong || chance(random, 0.4) ? whole(random, 1, isLong ? 60 : 12) : 0;
  if (name !== undefined) {
    editor.edit(name, {
      start,
      end: Math.min(text.length, start + length),
      text: pick(random, pieces),
    });
  }
}

function save({ random, editor }) {
  const name = pickOpen({ random, editor });
  if (name !== undefined) {
    editor.save(name);
  }
}

function open({ random, editor }) {
  const closed = editor.files().filter((name) => !editor.documents.has(name));
  if (closed.length > 0 && editor.documents.size < mostOpen) {
    editor.open(pick(random, closed));
  }
}

function close({ random, editor }) {
  const name = pickOpen({ random, editor });
  if (name !== undefined) {
    editor.close(name);
  }
}

/** Another program writes a file, open or not. */
function writeClosed({ random, editor }) {
  const name = pick(random, editor.files());
  editor.write(name, policyText(whole(random, 0, 50), 4_000));
}

function rename(session) {
  const { random, editor } = session;
  const from = pick(random, editor.files());
  editor.rename(from, `moved-${++session.made}.md`);
}

function create(session) {
  const { random, editor } = session;
  if (editor.files().length < mostFiles) {
    const name = `made/new-${++session.made}.md`;
    const seed = whole(random, 0, 50);
    editor.write(name, chance(random, 0.5) ? policyText(seed, 3_000) : registerText(seed, 20));
  }
}

function remove({ random, editor }) {
  const closed = editor.files().filter((name) => !editor.documents.has(name));
  if (closed.length > 0 && closed.length + editor.documents.size > fewestFiles) {
    editor.remove(pick(random, closed));
  }
}

function configure({ random, editor }) {
  const role = pick(random, ['both', 'csp', 'csc']);
  editor.write(settings, editor.textOf(settings).replace(/^role: .*$/m, `role: ${role}`));
}

function ask(session) {
  const { answers, client } = session;
  answers.push(client.ask(...question(session)).answer);
}

function cancel(session) {
  const { answers, client } = session;
  const { id, answer } = client.ask(...question(session));
  client.notify('$/cancelRequest', { id });
  answers.push(answer);
}

function overview({ random, answers, client }) {
  answers.push(
    client.request(pick(random, [...overviewMethods, 'workspace/symbol']), { query: 'A.5' }),
  );
}

function question({ random, editor }) {
  const name = pickOpen({ random, editor }) ?? pick(random, editor.files());
  const text = editor.textOf(name);
  const textDocument = { uri: editor.uriOf(name) };
  if (chance(random, 0.3)) {
    return [`textDocument/${pick(random, outlines)}`, { textDocument }];
  }
  const position = positionAt(text, whole(random, 0, text.length));
  return [`textDocument/${pick(random, questions)}`, { textDocument, position }];
}

function pickOpen({ random, editor }) {
  const names = [...editor.documents.keys()];
  return names.length > 0 ? pick(random, names) : undefined;
}
