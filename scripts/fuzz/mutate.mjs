// Makes messages wrong at random.
import { chance, pick, whole } from '../bench/random.mjs';

/** Of these only the one that is meant ends a server. */
const endings = new Set(['exit', 'shutdown', 'initialize']);

const values = [
  null,
  true,
  0,
  -1,
  0.5,
  1e9,
  1e308,
  -2_147_483_649,
  '',
  'x',
  'A.5.99',
  '__proto__',
  'constructor',
  'file:///',
  'file:///etc/passwd',
  'file://elsewhere/x.md',
  'untitled:a',
  'git:/x.md?%7B',
  '%E0%A4%A',
  '\ud83d',
  '\0',
  'x'.repeat(10_000),
  '| a | b |\n|---|---|\n'.repeat(50),
  [],
  {},
  [null],
  [[[[]]]],
  { uri: 1 },
  { toString: null },
];

/** The bytes of a frame with a message that is like one of `messages`, and mostly wrong. */
export function wrongMessage(messages, id, random) {
  const { kind, method, params } = pick(random, messages);
  // Some stay as they are, so that what is wrong meets a server that is at work.
  const changes = chance(random, 0.15) ? 0 : whole(random, 1, 3);
  let message = { jsonrpc: '2.0', method, params: params };
  if ((kind === 'request') !== chance(random, 0.05)) {
    message.id = id;
  }
  for (let index = 0; index < changes; index++) {
    message = changed(message, random, messages);
  }
  const isEnding = endings.has(message.method);
  const body = Buffer.from(JSON.stringify(isEnding ? { ...message, method: 'x' } : message));
  return framed(chance(random, 0.05) ? withWrongBytes(body, random) : body);
}

/** The bytes of a frame around any body. */
function framed(body) {
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

function changed(message, random, messages) {
  if (chance(random, 0.05)) {
    return {
      ...message,
      method: chance(random, 0.5) ? pick(random, messages).method : 'isms/none',
    };
  }
  if (chance(random, 0.05)) {
    return { ...message, [pick(random, ['id', 'jsonrpc', 'params'])]: pick(random, values) };
  }
  return { ...message, params: changedValue(message.params, random) };
}

/** Somewhere in `value`, a member gets another value, is left out or comes in addition. */
function changedValue(value, random) {
  const keys = value === null || typeof value !== 'object' ? [] : Object.keys(value);
  if (keys.length === 0 || chance(random, 0.15)) {
    return pick(random, values);
  }
  const key = pick(random, keys);
  const way = random();
  if (way < 0.15) {
    return without(value, key);
  }
  return way < 0.25
    ? withMember(value, pick(random, added), pick(random, values))
    : withMember(value, key, changedValue(value[key], random));
}

/** Members that may come in addition. */
const added = ['uri', 'range', 'position', 'text', '__proto__'];

function without(value, key) {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  delete copy[key];
  return copy;
}

/** A list has no other members than its items. */
function withMember(value, key, member) {
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === key ? member : item))
    : { ...value, [key]: member };
}

function withWrongBytes(body, random) {
  const wrong = Buffer.from(body);
  for (let index = whole(random, 1, 4); index > 0; index--) {
    wrong[whole(random, 0, wrong.length - 1)] = whole(random, 0, 255);
  }
  // By chance this could become a message that ends the server, as it should.
  return /"(?:exit|shutdown)"/.test(wrong.toString('latin1')) ? body : wrong;
}
