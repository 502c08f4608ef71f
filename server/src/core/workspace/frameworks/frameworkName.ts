import type { Texts } from '../../base/language.js';
import { shown } from './frameworkProblems.js';
import { frameworkMessages } from './frameworkMessages.js';

const taken: ReadonlySet<string> = new Set(['iso27001', 'iso27017', 'custom']);

/** Says whether reports can name a framework so: as one word that is not a standard's. */
export function isFrameworkId(id: string): boolean {
  return /^[A-Za-z][\w.-]{0,39}$/.test(id) && !taken.has(id.toLowerCase());
}

/** Says what is wrong with the id of a framework. */
export function wrongFrameworkId(id: string): Texts {
  if (id === '') {
    return frameworkMessages.noFrameworkId;
  }
  return taken.has(id.toLowerCase())
    ? frameworkMessages.takenFrameworkId(id)
    : frameworkMessages.impossibleFrameworkId(shown(id));
}

/** A short name made of a title: `NIST SP 800-53` gives `nist-sp-800-53`. */
export function idFrom(title: string): string {
  const word = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-\d]+|-+$/g, '')
    .slice(0, 32)
    .replace(/-+$/, '');
  return isFrameworkId(word) ? word : 'framework';
}
