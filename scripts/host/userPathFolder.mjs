// The folder of the user's path: a copy of the example in which one justification was deleted.
import fs from 'node:fs';
import path from 'node:path';

const headers = {
  applicable: /applicab|included/i,
  justification: /justif|reason|rationale/i,
};
const excluded = /^\W*(?:no|n|not applicable|excluded)\W*$/i;

/**
 * Copies `example` to `folder`, and deletes the justification of the first excluded control of its
 * Statement of Applicability. Gives the relative paths of that and of a policy, and the control's id.
 */
export function prepareFolder(example, folder) {
  fs.cpSync(example, folder, { recursive: true });
  const soa = findFile(folder, /statement-of-applicability.*\.md$|\bsoa\b.*\.md$/i);
  const policy = findFile(folder, /polic(?:y|ies).*\.md$/i);
  const file = path.join(folder, soa);
  const { text, control } = withoutJustification(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(file, text);
  return { folder, soa, policy, control };
}

/** Writes a few documents as people have them before they know of this extension, into `folder`, and gives it. */
export function prepareOwnDocuments(folder) {
  for (const [file, text] of Object.entries(ownDocuments)) {
    const place = path.join(folder, file);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, text);
  }
  return folder;
}

// A column of the statement has a header of its own, so it is only half understood.
const ownDocuments = {
  'soa.md': `# Controls we use

| Control | Title | Ours? | Who |
| --- | --- | --- | --- |
| A.5.15 | Access control | Yes | CTO |
| A.5.16 | Identity management | Yes | CTO |
| A.7.4 | Physical security monitoring | No | COO |
| A.8.13 | Information backup | Yes | COO |
`,
  'policies/access.md': `# Access control policy

Accounts are personal (A.5.16). Rights follow A.5.15 and are reviewed by the head of operations every quarter (A.5.18).
`,
  'policies/backup.md': `# Backup policy

Operations restores a backup every month and records the result, as A.8.13 asks.
`,
  'risks.md': `# Risks

| ID | Risk | Likelihood | Impact | Owner | Treatment | Controls |
| --- | --- | --- | --- | --- | --- | --- |
| R-1 | A former colleague still has access | 3 | 4 | CTO | Mitigate | A.5.15, A.5.18 |
| R-2 | A backup cannot be restored | 2 | 5 | CTO | Mitigate | A.8.13 |
`,
  'minutes/summer-party.md': `# Summer party

Everybody brings a salad.
`,
};

function findFile(folder, pattern) {
  const files = fs.readdirSync(folder, { recursive: true }).sort();
  const found = files.find((file) => pattern.test(file));
  if (!found) {
    throw new Error(`The example has no file like ${pattern}.`);
  }
  return found;
}

function withoutJustification(text) {
  const lines = text.split('\n');
  let columns;
  for (const [index, line] of lines.entries()) {
    const cells = line.split('|');
    columns = cells.length > 3 ? (columns ?? columnsOf(cells)) : undefined;
    if (columns && excluded.test(cells[columns.applicable] ?? '')) {
      cells[columns.justification] = ' ';
      lines[index] = cells.join('|');
      return { text: lines.join('\n'), control: /(?:A|CLD)\.[\d.]*\d/.exec(line)?.[0] };
    }
  }
  throw new Error('The example excludes no control in a table with a justification.');
}

function columnsOf(cells) {
  const applicable = cells.findIndex((cell) => headers.applicable.test(cell));
  // The column beside it may be named "Justification for applicability".
  const justification = cells.findIndex((cell) => headers.justification.test(cell));
  return applicable > 0 && justification > 0 ? { applicable, justification } : undefined;
}
