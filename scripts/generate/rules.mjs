// Makes the rule registry, the pages in docs/rules and the lists of rule ids from the rule folders.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../../server/src/core/rules');

/** The ids of all rules: the names of the folders that hold a rule. */
export function ruleIds() {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** What findings bear that come from no rule folder; their pages stand beside the folders. */
export const otherRules = [
  ['document-limit', 'Ein Dokument wurde bis zum Ende gelesen.'],
  [
    'suppression',
    'Ein Kommentar, der Befunde ausnimmt, nennt bekannte Regeln, einen Grund und einen Tag, der nicht verstrichen ist.',
  ],
].map(([id, germanSummary]) => {
  const page = readFileSync(path.join(folder, `${id}.md`), 'utf8');
  const [, summary] = page.split('\n\n');
  return { id, page, theme: 'documents', severity: 'information', summary, germanSummary };
});

/** server/src/core/rules/index.ts: imports every rule, in the order of their ids. */
export function registry() {
  const ids = ruleIds();
  const imports = ids.map((id) => `import { ${camelCase(id)} } from './${id}/rule.js';\n`).join('');
  const list = ids.map((id) => `  ${camelCase(id)},\n`).join('');
  return `// Made by scripts/generate.mjs from the rule folders.\n${imports}import type { Rule } from './rule.js';\n\n/** Every rule, in the order of their ids. */\nexport const rules: readonly Rule[] = [\n${list}];\n`;
}

const introduction = `Each rule can be switched off or weighed anew in \`isms.yaml\`, for all documents or for some; where several overrides name a rule, the last one that fits counts:

\`\`\`yaml
rules: { review-overdue: error, broken-link: off }
overrides:
  - { files: ['drafts/**'], rules: { review-overdue: off } }
\`\`\`

A single finding is left out by a comment above its line, with the reason and, if the exception is to end, the day:

\`\`\`markdown
<!-- isms-disable-next-line broken-link -- the file share is reachable for staff only (until 2027-03-01) -->
\`\`\`

It counts for the next line that is not blank. Several rules stand with commas between them. For tables and front matter, between whose lines no comment can stand, \`<!-- isms-disable-file broken-link -- reason -->\` anywhere in the text leaves out all findings of a rule in the document. See [suppression](suppression.md).

An ISMS that was written before it was checked can begin at zero: \`isms check --update-baseline\` writes all that is found now into \`isms-baseline.json\`, beside \`isms.yaml\`. From then on the editor and the command line tell only what is new. Running it again takes out what has been mended and adds nothing, so the file only gets smaller; \`isms check --no-baseline\` shows everything.`;

/** The pages of docs/rules by file name, with an index. */
export function pages() {
  const rules = [
    ...ruleIds().map((id) => ({ id, page: read(id, 'rule.md'), ...metaOf(id) })),
    ...otherRules,
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...Object.fromEntries(
      rules.map(({ id, page }) => [`${id}.md`, readable(page) + optionsPart(id)]),
    ),
    'README.md': [`# Rules\n\n${introduction}\n`, ...themes.map(partOf(rules))].join('\n'),
  };
}

/** What the page of a rule with options says about them. */
function optionsPart(id) {
  const options = optionsOf(id);
  if (!options) {
    return '';
  }
  const rows = Object.entries(options).map(([name, option]) => {
    const usual = [option.default].flat().join(', ') || 'nothing';
    return `| \`${name}\` | ${option.description} | ${usual} |\n`;
  });
  return `
## Options

In \`isms.yaml\`, beside the severity:

\`\`\`yaml
rules:
  ${id}: { severity: information, ${exampleOf(options)} }
\`\`\`

| option | what it says | usual |
| --- | --- | --- |
${rows.join('')}`;
}

function exampleOf(options) {
  const [[name, option]] = Object.entries(options);
  return `${name}: ${JSON.stringify(option.examples[0])}`;
}

/** The themes in the order of the index, which is that of an audit's questions. */
const themes = [
  ['controls', 'Controls and editions'],
  ['statement', 'Statement of Applicability'],
  ['risks', 'Risks'],
  ['cloud', 'Cloud services and shared responsibility'],
  ['frontMatter', 'Front matter, reviews and approval'],
  ['documents', 'Documents, links and wording'],
];

function partOf(rules) {
  return ([theme, title]) => {
    const rows = rules
      .filter((rule) => rule.theme === theme)
      .map(({ id, severity, summary }) => `| [\`${id}\`](${id}.md) | ${severity} | ${summary} |\n`);
    return `## ${title}\n\n| rule | severity | must hold |\n| --- | --- | --- |\n${rows.join('')}`;
  };
}

/** The theme, severity and summaries of a rule, read from the source so that nothing has to be compiled first. */
export function metaOf(id) {
  const source = read(id, 'rule.ts');
  const severity = /severity: '(\w+)'/.exec(source)?.[1];
  const theme = /theme: '(\w+)'/.exec(source)?.[1];
  const [summary, germanSummary] = ['summary', 'germanSummary'].map((name) =>
    literal(source, name),
  );
  if (!severity || !summary || !germanSummary || !themes.some(([name]) => name === theme)) {
    throw new Error(`rules/${id}/rule.ts: theme, severity and summaries must be plain strings.`);
  }
  return { theme, severity, summary, germanSummary };
}

/** The text of a property that is a plain string. */
function literal(source, name) {
  const found = new RegExp(`\\b${name}:\\s*(['"])((?:\\\\.|(?!\\1).)*)\\1`).exec(source);
  return found?.[2]?.replaceAll(/\\(.)/g, '$1');
}

/** A page without the test marks: the lines of `^^^` become a sentence under the example. */
function readable(page) {
  return page
    .replaceAll(/^```markdown (?:finding|fixed|valid)$/gm, '```markdown')
    .replaceAll('$0', '');
}

/** The schema of a rule's options by name, from its options.json; `undefined` where it has none. */
export function optionsOf(id) {
  const file = path.join(folder, id, 'options.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function camelCase(id) {
  return id.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function read(id, name) {
  return readFileSync(path.join(folder, id, name), 'utf8');
}
