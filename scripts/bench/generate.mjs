// Makes workspaces to measure on: the same for the same size, on every machine.
import fs from 'node:fs';
import path from 'node:path';
import { chance, date, numbers, pick, sample, times, whole } from './random.mjs';
import { controls, evenly, owners, policyWords, topics, treatments } from './words.mjs';

/** How many files a workspace has, and the rows of its registers. */
const sizes = {
  S: { files: 50, registers: [50, 100] },
  M: { files: 1_000, registers: [50, 100, 200, 500, 1_000] },
  '2M': { files: 2_000, registers: [50, 50, 100, 100, 200, 200, 500, 500, 1_000, 1_000] },
  L: { files: 10_000, registers: [50, 100, 200, 500, 1_000, 1_000, 2_000, 2_000, 5_000, 5_000] },
};

/** Single large files. */
const large = {
  'policy-500kb.md': () => policyText(2, 500_000),
  'policy-1mb.md': () => policyText(2, 1_000_000),
  'register-2500.md': () => registerText(3, 2_500),
  'register-5000.md': () => registerText(3, 5_000),
};

/** Writes the workspace `size`, one of S, M, 2M, L and BIG, below `folder`. */
export function generateWorkspace(folder, size) {
  const root = path.join(folder, size);
  if (size === 'BIG') {
    for (const [name, textOf] of Object.entries(large)) {
      write(path.join(root, name), textOf());
    }
    return;
  }
  const { files, registers } = sizes[size];
  const policies = policyNames(files - registers.length - 1);
  policies.forEach((policy, index) => {
    const text = policyText(index, 2_000 + ((index * 3_701) % 5_600), linksFrom(index, policies));
    write(path.join(root, policy.file), text);
  });
  registers.forEach((rows, index) => {
    write(path.join(root, `registers/RR-${index + 1}.md`), registerText(index + 1, rows));
  });
  write(path.join(root, 'soa.md'), statementText(policies));
}

/** A policy of about `length` characters, with what `links` lead to. */
export function policyText(seed, length, links = []) {
  const random = numbers(seed);
  const topic = topics[seed % topics.length];
  let text = `${frontMatter(random, `POL-${seed}`, `${titleOf(topic)} Policy`)}# ${titleOf(topic)} Policy\n\n`;
  for (let section = 1; text.length < length; section += 1) {
    const heading = times(3, () => pick(random, policyWords)).join(' ');
    text += `## ${section}. ${heading}\n\n${paragraph(random, links)}\n\n${block(random, section, links)}`;
  }
  return text;
}

/** A risk register of `rows` rows. */
export function registerText(seed, rows) {
  const random = numbers(seed);
  const row = (_, index) => {
    const [likelihood, impact] = [whole(random, 1, 5), whole(random, 1, 5)];
    const cells = [
      `R-${seed}-${index + 1}`,
      phrase(random, 6, 14),
      pick(random, topics),
      likelihood,
      impact,
      likelihood * impact,
      pick(random, treatments),
      sample(random, controls, whole(random, 1, 5)).join(', '),
      pick(random, owners),
      date(random, 2026, 2027),
    ];
    return `| ${cells.join(' | ')} |`;
  };
  return [
    `${frontMatter(random, `RR-${seed}`, `Risk Register ${seed}`)}# Risk Register ${seed}\n`,
    '| Risk ID | Description | Asset | Likelihood | Impact | Score | Treatment | Controls | Owner | Due |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...Array.from({ length: rows }, row),
    '',
  ].join('\n');
}

function statementText(policies) {
  const random = numbers(11);
  const rows = controls.map((id) => {
    const { title, file } = pick(random, policies);
    const applicable = chance(random, 0.95) ? 'Yes' : 'No';
    const status = pick(random, ['Implemented', 'Partially implemented', 'Planned']);
    return `| ${id} | ${applicable} | ${phrase(random, 4, 10)} | ${status} | [${title}](${file}) |`;
  });
  const head =
    '| Control | Applicable | Justification | Status | Policy |\n| --- | --- | --- | --- | --- |';
  return `${frontMatter(random, 'SOA-001', 'Statement of Applicability')}# Statement of Applicability\n\n${head}\n${rows.join('\n')}\n`;
}

function policyNames(count) {
  return times(count, (index) => {
    const topic = topics[index % topics.length];
    return { title: titleOf(topic), file: `policies/${topic}/POL-${index}-${topic}.md` };
  });
}

/** Six policies spread over all of them, the statement, and for a few a document that is missing. */
function linksFrom(index, policies) {
  const near = evenly(index, policies, 6).map(({ title, file }) => ({
    title,
    to: file.replace('policies/', '../'),
  }));
  const statement = { title: 'the SoA', to: '../../soa.md#statement-of-applicability' };
  const missing = { title: 'a missing document', to: '../missing/NOPE.md' };
  return [...near, statement, ...(index % 50 === 7 ? [missing] : [])];
}

// About one file in twenty has a mistake.
function frontMatter(random, id, title) {
  const mistake = random();
  const declared = sample(random, controls, whole(random, 2, 7));
  const list = mistake < 0.01 ? [...declared, 'A.5.99'] : declared;
  return [
    '---',
    `id: ${id}`,
    `title: ${title}`,
    ...(mistake >= 0.01 && mistake < 0.03 ? [] : [`owner: ${pick(random, owners)}`]),
    `version: ${whole(random, 1, 6)}.${whole(random, 0, 9)}`,
    `status: ${pick(random, ['draft', 'approved', 'approved', 'retired'])}`,
    `classification: ${pick(random, ['public', 'internal', 'confidential'])}`,
    `approved: ${date(random, 2023, 2025)}`,
    `review_date: ${mistake >= 0.03 && mistake < 0.05 ? date(random, 2021, 2022) : date(random, 2027, 2028)}`,
    chance(random, 0.5)
      ? `controls:\n${list.map((one) => `  - ${one}`).join('\n')}`
      : `controls: [${list.join(', ')}]`,
    '---\n\n',
  ].join('\n');
}

function block(random, section, links) {
  const kind = random();
  if (kind < 0.35) {
    return `${times(whole(random, 3, 6), () => `- ${sentence(random, links)}`).join('\n')}\n\n`;
  }
  if (kind < 0.5) {
    const points = times(
      whole(random, 2, 4),
      (index) => `${index + 1}. ${sentence(random, links)}`,
    );
    return `### ${section}.1 Requirements for ${pick(random, controls)}\n\n${points.join('\n')}\n\n`;
  }
  if (kind < 0.65) {
    return `${policyTable(random, whole(random, 3, 8))}\n`;
  }
  if (kind < 0.7) {
    return `> ${sentence(random, links)}\n\n`;
  }
  return kind < 0.74 ? '```yaml\nretention:\n  days: 90\n  owner: DPO\n```\n\n' : '';
}

function policyTable(random, rows) {
  const row = () =>
    `| ${pick(random, owners)} | ${phrase(random, 4, 9)} | ${sample(random, controls, whole(random, 1, 3)).join(', ')} | EV-${whole(random, 100, 999)} |\n`;
  return `| Role | Responsibility | Controls | Evidence |\n| --- | --- | --- | --- |\n${times(rows, row).join('')}`;
}

function paragraph(random, links) {
  return times(whole(random, 2, 5), () => sentence(random, links)).join(' ');
}

function sentence(random, links) {
  const words = times(whole(random, 8, 22), () => pick(random, policyWords));
  const special = specialIn(random, links);
  if (special) {
    words.splice(whole(random, 2, words.length - 1), 0, special);
  }
  return `The ${words.join(' ')}.`;
}

/** What one sentence in four has among its words. */
function specialIn(random, links) {
  const kind = random();
  if (kind < 0.12) {
    return `(${pick(random, controls)})`;
  }
  if (kind < 0.18) {
    return `**${pick(random, policyWords)}**`;
  }
  if (kind < 0.22) {
    return `\`${pick(random, policyWords)}_${pick(random, policyWords)}\``;
  }
  if (kind < 0.27 && links.length > 0) {
    const { title, to } = pick(random, links);
    return `[${title}](${to})`;
  }
  return undefined;
}

function phrase(random, least, most) {
  return times(whole(random, least, most), () => pick(random, policyWords)).join(' ');
}

function titleOf(topic) {
  return topic.replaceAll('-', ' ').replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
