import { shown } from './frameworkProblems.js';

const taken: ReadonlySet<string> = new Set(['iso27001', 'iso27017', 'custom']);

/** Says whether reports can name a framework so: as one word that is not a standard's. */
export function isFrameworkId(id: string): boolean {
  return /^[A-Za-z][\w.-]{0,39}$/.test(id) && !taken.has(id.toLowerCase());
}

/** Says what is wrong with the id of a framework. */
export function wrongFrameworkId(id: string): string {
  if (id === '') {
    return 'The framework has no id, so this file is not used. Add a short name for reports, such as `id: ccm`.';
  }
  return taken.has(id.toLowerCase())
    ? `${id} is the name of a standard that is known already, so this file is not used. Choose another id, such as my-${id.toLowerCase()}.`
    : `"${shown(id)}" cannot be the id of a framework, so this file is not used. Write one word of letters, digits and dashes, such as ccm.`;
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
