// Makes a fresh clone ready: a Node that is new enough, and the packages of the lock file.
import fs from 'node:fs';
import { inProject, Problem, runNpm } from './project.mjs';

/**
 * Installs the packages that package-lock.json asks for, unless exactly those are there.
 * Throws a Problem when Node is too old or npm fails.
 */
export async function ensureDependencies() {
  requireNode();
  if (dependenciesAreCurrent()) {
    return;
  }
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    throw new Problem(
      `npm ci ended with code ${code}. The lines above say why; is the network reachable?`,
    );
  }
}

/** Whether node_modules holds the version of each package that the lock file names. */
export function dependenciesAreCurrent() {
  const wanted = packagesOf('package-lock.json');
  // npm writes this file at the end of a complete installation.
  const present = packagesOf('node_modules/.package-lock.json');
  return (
    wanted !== undefined &&
    present !== undefined &&
    Object.entries(wanted).every(
      // An optional package may be for another platform.
      ([place, { version, optional }]) =>
        place === '' || optional || present[place]?.version === version,
    )
  );
}

function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(inProject(file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Problem(`This is Node ${process.versions.node}; please install Node 20.19 or newer.`);
  }
}
