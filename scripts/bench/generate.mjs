// Makes workspaces to measure on: the same for the same size, on every machine.
import fs from 'node:fs';
import path from 'node:path';

const ids = [
  'A.5.1',
  'A.5.15',
  'A.5.23',
  'A.6.3',
  'A.7.4',
  'A.8.2',
  'A.8.13',
  'A.8.24',
  'CLD.6.3.1',
];
const words =
  'access owner review evidence record supplier service asset incident backup key change approval role risk quarter customer provider measure exception'.split(
    ' ',
  );

/** Writes S (50 files), M (1,000 files) and BIG (single large files) below `folder`. */
export function generateWorkspaces(folder) {
  generateFolder(path.join(folder, 'S'), 50);
  generateFolder(path.join(folder, 'M'), 1000);
  const big = {
    'policy-mid.md': policyText(1, 6_000),
    'policy-1mb.md': policyText(2, 1_000_000),
    'register-5000.md': registerText(3, 5_000),
  };
  for (const [name, text] of Object.entries(big)) {
    write(path.join(folder, 'BIG', name), text);
  }
}

/** A policy of about `length` characters. */
export function policyText(seed, length) {
  const random = numbers(seed);
  let text = `---\ntype: policy\nid: POL-${seed}\ntitle: Policy ${seed}\nowner: CISO\n---\n\n# Policy ${seed}\n\n`;
  for (let section = 1; text.length < length; section += 1) {
    text += `## ${section}. ${some(random, words)} and ${some(random, words)}\n\n`;
    text += `${sentence(random)} ${sentence(random)} (${some(random, ids)})\n\n`;
    text += `- ${sentence(random)}\n- ${sentence(random)} See **${some(random, words)}**.\n\n`;
  }
  return text;
}

/** A risk register of `rows` rows. */
export function registerText(seed, rows) {
  const random = numbers(seed);
  const row = (_, index) => {
    const controls = `${some(random, ids)}, ${some(random, ids)}`;
    return `| R-${seed}-${index} | ${sentence(random)} | 3 | 4 | 12 | mitigate | ${controls} | CISO |`;
  };
  const head = [
    `# Risk Register ${seed}\n`,
    '| Risk ID | Risk | Likelihood | Impact | Score | Treatment | Controls | Owner |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ];
  return `${[...head, ...Array.from({ length: rows }, row)].join('\n')}\n`;
}

function generateFolder(folder, files) {
  for (let index = 0; index < files - 2; index += 1) {
    const link = `\nSee [the register](../register.md) and [another](p${(index * 7) % (files - 2)}.md).\n`;
    const text = policyText(index, 2_000 + ((index * 37) % 6_000)) + link;
    write(path.join(folder, 'policies', `p${index}.md`), text);
  }
  write(path.join(folder, 'register.md'), registerText(7, files));
  const rows = ids.map((id) => `| ${id} | Yes | Business | Implemented |`).join('\n');
  const head = '| Control | Applicable | Justification | Status |\n| --- | --- | --- | --- |';
  write(path.join(folder, 'soa.md'), `# Statement of Applicability\n\n${head}\n${rows}\n`);
}

function sentence(random) {
  return `The ${Array.from({ length: 12 }, () => some(random, words)).join(' ')}.`;
}

function some(random, list) {
  return list[Math.floor(random() * list.length)];
}

function numbers(seed) {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
