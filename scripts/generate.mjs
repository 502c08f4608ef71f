// Writes what is made from other files. `--check` writes nothing and fails where a file is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueModules } from './generate/catalogue.mjs';
import { germanSchema } from './generate/germanSchema.mjs';
import { metaOf, optionsOf, otherRules, pages, registry, ruleIds } from './generate/rules.mjs';
import { validatorModules } from './generate/validator.mjs';

const root = path.join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const stale = [];

for (const [name, text] of Object.entries(catalogueModules())) {
  put(path.join('server/src/core/catalogue', name), text, { tracked: false });
}
put('server/src/core/rules/index.ts', registry());
const rulePages = pages();
for (const [name, text] of Object.entries(rulePages)) {
  put(path.join('docs/rules', name), text);
}
removeOthers('docs/rules', Object.keys(rulePages));
const metas = [...ruleIds().map((id) => ({ id, ...metaOf(id) })), ...otherRules].toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
);
await putSchema();
putSettings();
putTexts();
for (const [name, text] of Object.entries(validatorModules())) {
  put(path.join('server/src/core/workspace/generated', name), text, { tracked: false });
}

if (stale.length > 0) {
  console.error(
    `Made from other files and out of date; run "npm run generate":\n  ${stale.join('\n  ')}`,
  );
  process.exitCode = 1;
}

/** Writes `text` where it differs. Files that git does not track are written even when only checking. */
function put(name, text, { tracked = true } = {}) {
  const file = path.join(root, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) {
    return;
  }
  if (check && tracked) {
    stale.push(name);
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function removeOthers(name, wanted) {
  for (const other of readdirSync(path.join(root, name)).filter((file) => !wanted.includes(file))) {
    if (check) {
      stale.push(path.join(name, other));
    } else {
      rmSync(path.join(root, name, other));
    }
  }
}

/** Fills the list of rules into the schema of isms.yaml, and writes the same schema in German. */
async function putSchema() {
  const name = 'schemas/isms.schema.json';
  if (!existsSync(path.join(root, name))) {
    return;
  }
  const schema = JSON.parse(readFileSync(path.join(root, name), 'utf8'));
  schema.properties.rules.properties = Object.fromEntries(
    metas.map((meta) => [meta.id, { description: describe(meta), ...valueOf(meta) }]),
  );
  put(name, `${JSON.stringify(schema, undefined, 2)}\n`);
  const summaries = metas.map(({ id, severity, germanSummary }) => [
    id,
    `${germanSummary} Vorgabe: ${severity}.`,
  ]);
  const german = await germanSchema(schema, Object.fromEntries(summaries));
  put('schemas/isms.schema.de.json', `${JSON.stringify(german, undefined, 2)}\n`);
}

/** What stands behind a rule's id: a severity, or a map with it and the rule's options. */
function valueOf({ id }) {
  const severity = { $ref: '#/definitions/severity' };
  const options = optionsOf(id);
  return options
    ? {
        if: { type: 'object' },
        then: { type: 'object', additionalProperties: false, properties: { severity, ...options } },
        else: severity,
      }
    : severity;
}

/** Fills the list of rules into the setting `isms.rules`, where the editor offers and explains them. */
function putSettings() {
  const name = 'package.json';
  const manifest = JSON.parse(readFileSync(path.join(root, name), 'utf8'));
  const setting = manifest.contributes.configuration.properties['isms.rules'];
  const { type, enum: levels } = setting.additionalProperties;
  setting.properties = Object.fromEntries(
    metas.map((meta) => [meta.id, { type, enum: levels, description: `%rules.${meta.id}%` }]),
  );
  put(name, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** Fills what each rule asks for into the texts of the manifest, in each language. */
function putTexts() {
  const german = { error: 'Fehler', warning: 'Warnung', information: 'Hinweis', hint: 'Vorschlag' };
  const texts = {
    'package.nls.json': describe,
    'package.nls.de.json': ({ severity, germanSummary }) =>
      `${germanSummary} Vorgabe: ${german[severity]}.`,
  };
  for (const [name, textOf] of Object.entries(texts)) {
    const own = Object.entries(JSON.parse(readFileSync(path.join(root, name), 'utf8')));
    const others = own.filter(([key]) => !key.startsWith('rules.'));
    const rules = metas.map((meta) => [`rules.${meta.id}`, textOf(meta)]);
    put(name, `${JSON.stringify(Object.fromEntries([...others, ...rules]), undefined, 2)}\n`);
  }
}

function describe({ severity, summary }) {
  return `${summary} Default: ${severity}.`;
}
