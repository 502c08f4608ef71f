// The licences of the packages whose code stands in the bundles.
import fs from 'node:fs';
import path from 'node:path';
import { inProject, Problem } from '../setup/project.mjs';

const heading = `Third-party notices

ISMS Author contains code of the packages below. Each list of packages stands above the licence that they come under.
`;
const line = '-'.repeat(80);
const licenceFile = /^(?:licen[cs]e|copying)(?:[-.].*)?$/i;
const noticeFile = /^(?:notice|third-?party-?notices)(?:\.\w+)?$/i;

/**
 * The text of the notices for bundles with these metafiles of esbuild: every package that code was
 * taken from, with its version and licence; packages that share a text share one entry. Throws a
 * Problem that names a package without a licence file.
 */
export function thirdPartyNotices(metafiles) {
  const folders = new Set(metafiles.flatMap(packageFolders));
  const namesByText = new Map();
  for (const [name, text] of [...folders].map(licensed).toSorted(byName)) {
    namesByText.set(text, new Set([...(namesByText.get(text) ?? []), name]));
  }
  const entries = [...namesByText].map(
    ([text, names]) => `${line}\n${[...names].join('\n')}\n\n${text}\n`,
  );
  return [heading, ...entries].join('\n');
}

/** The folders of packages that gave at least a byte to an output, relative to the project. */
function packageFolders({ outputs }) {
  return Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
}

function licensed(folder) {
  const { name, version } = JSON.parse(fs.readFileSync(inProject(folder, 'package.json'), 'utf8'));
  const files = fs.readdirSync(inProject(folder)).toSorted();
  const licences = files.filter((file) => licenceFile.test(file));
  if (licences.length === 0) {
    throw new Problem(`${name} ${version} is bundled, but ${folder} holds no licence to pass on.`);
  }
  const texts = [...licences, ...files.filter((file) => noticeFile.test(file))].map((file) =>
    readable(fs.readFileSync(inProject(path.join(folder, file)), 'utf8')),
  );
  return [`${name} ${version}`, texts.join('\n\n')];
}

function byName([a], [b]) {
  return a < b ? -1 : 1;
}

function readable(text) {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim();
}
