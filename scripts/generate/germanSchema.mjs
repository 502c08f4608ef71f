// Makes the German schema of isms.yaml, for editors that explain the file by its schema alone.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';

const words = path.join(
  import.meta.dirname,
  '../../server/src/core/features/configurationGerman.ts',
);

/** `schema` with its descriptions in German; of rules it says what `summaries` gives by their ids. */
export async function germanSchema(schema, summaries) {
  const { code } = transformSync(readFileSync(words, 'utf8'), { loader: 'ts' });
  const { germanDescription } = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  );
  const german = JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'description' && typeof value === 'string'
      ? (germanDescription(value) ?? value)
      : value,
  );
  for (const [id, summary] of Object.entries(summaries)) {
    german.properties.rules.properties[id].description = summary;
  }
  return german;
}
