import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const folder = resolve('data/catalogue');

/** The files of `data/catalogue` and below, by path from there. */
export function catalogueFiles(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
}

/** The value of a YAML file of the catalogue; a test says what it takes it for. */
export function readCatalogueFile(name: string): unknown {
  return parse(readFileSync(join(folder, name), 'utf8'));
}

const standards = resolve('../shared/standards');

/** Whether the files are there that the catalogue is compared with; without them tests are skipped. */
export function hasStandards(): boolean {
  return existsSync(standards);
}

/** Says why a test is skipped. */
export const withoutStandards = `skipped: no facts to compare with in ${standards}`;

/** A file of facts that the catalogue is compared with. */
export function readStandard(name: string): unknown {
  return JSON.parse(readFileSync(join(standards, name), 'utf8'));
}
