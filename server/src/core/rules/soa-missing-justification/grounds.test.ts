import { deepStrictEqual } from 'node:assert/strict';

import { builtInCatalogue } from '../../catalogue/builtIn.js';
import { defaultEditions } from '../../catalogue/catalogue.js';
import type { ControlId } from '../../catalogue/control.js';
import { type Configuration, defaultConfiguration } from '../../workspace/configuration.js';
import { groundsFor } from './grounds.js';

const unknown = { there: 'unknown' } as const;

function groundsOf(id: string, configuration: Partial<Configuration> = {}): readonly string[] {
  const catalogue = builtInCatalogue();
  return groundsFor(id as ControlId, catalogue.find(id as ControlId), {
    catalogue,
    editions: defaultEditions,
    configuration: { ...defaultConfiguration, ...configuration },
    organisation: { premises: unknown, development: unknown, remoteWork: unknown },
  }).map(({ ground }) => ground);
}

describe('groundsFor', () => {
  it('never says of a customer of cloud services that it uses none', () => {
    deepStrictEqual(groundsOf('A.5.23'), ['noCloudUse', 'notNeeded']);
    deepStrictEqual(groundsOf('A.5.23', { role: 'csc' }), ['notNeeded']);
  });

  it('knows that software is run on the platform of others, and that a provider may have premises', () => {
    const saas: Partial<Configuration> = { serviceModels: ['saas'] };
    deepStrictEqual(groundsOf('A.7.8', { ...saas, role: 'csp' }), ['serviceOnCloud', 'notNeeded']);
    deepStrictEqual(groundsOf('A.7.8', { ...saas, role: 'both' }), [
      ...['serviceOnCloud', 'noPremises', 'notNeeded'],
    ]);
    deepStrictEqual(groundsOf('A.7.8', { role: 'csp' }), ['notNeeded']);
  });

  it('leaves machines to those who use some', () => {
    const saas: Partial<Configuration> = { serviceModels: ['saas'], role: 'csc' };
    deepStrictEqual(groundsOf('CLD.9.5.2', saas), ['noOwnMachines', 'notNeeded']);
    deepStrictEqual(groundsOf('CLD.9.5.2', { role: 'csc' }), ['notNeeded']);
    deepStrictEqual(groundsOf('CLD.6.3.1', saas), ['notNeeded']);
  });

  it('leaves the duties of the other party to it', () => {
    deepStrictEqual(groundsOf('CLD.9.5.1', { role: 'csc' }), ['customerOnly', 'notNeeded']);
    deepStrictEqual(groundsOf('CLD.9.5.1', { role: 'csp' }), ['notNeeded']);
  });
});
