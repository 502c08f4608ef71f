import type { Catalogue, Editions } from '../../catalogue/catalogue.js';
import { cloudPartiesFor } from '../../catalogue/cloudParties.js';
import type { Control, ControlId } from '../../catalogue/control.js';
import type { Configuration } from '../../workspace/configuration.js';
import { developmentControls } from '../soa-provider-excuse/developmentControls.js';
import type { Organisation, Said } from './organisation.js';
import type { Ground } from './reasonTexts.js';

/** A ground for an exclusion, with the document that it can be read in. */
export interface KnownGround {
  readonly ground: Ground;
  readonly uri?: string;
}

/** What is known when a ground is looked for. */
export interface Surroundings {
  readonly organisation: Organisation;
  readonly configuration: Configuration;
  readonly catalogue: Catalogue;
  readonly editions: Editions;
}

/** On what topic a control is, so far as exclusions have a typical ground by it. */
export type Topic =
  'premises' | 'development' | 'outsourcing' | 'remoteWork' | 'cloudUse' | 'cloud';

/** The topic of a control; absent for most. */
export function topicOf(id: ControlId, control: Control | undefined): Topic | undefined {
  const single = singles.get(id);
  if (single) {
    return single;
  }
  if (developmentControls.has(id)) {
    return 'development';
  }
  if (isAboutPremises(id, control)) {
    return 'premises';
  }
  return control?.standard === 'iso27017' ? 'cloud' : undefined;
}

const singles: ReadonlyMap<string, Topic> = new Map<string, Topic>([
  ...(['A.8.30', 'A.14.2.7'] as const).map((id) => [id, 'outsourcing'] as const),
  ...(['A.6.7', 'A.6.2.2'] as const).map((id) => [id, 'remoteWork'] as const),
  ['A.5.23', 'cloudUse'],
]);

/** What leaves the premises is a matter for those who have none, too. */
function isAboutPremises(id: ControlId, control: Control | undefined): boolean {
  const isPhysical = control?.theme === 'physical' || /^A\.11\.\d+\.\d+$/.test(id);
  return isPhysical && !offPremises.has(id);
}

const offPremises: ReadonlySet<string> = new Set(['A.7.9', 'A.11.2.5', 'A.11.2.6']);

/**
 * What an exclusion of `control` can rest on by what the workspace says about the organisation, the
 * likeliest first. What the workspace says otherwise is left out; the last one always holds.
 */
export function groundsFor(
  id: ControlId,
  control: Control | undefined,
  surroundings: Surroundings,
): readonly KnownGround[] {
  const topic = topicOf(id, control);
  const own = topic === undefined ? [] : grounds[topic](surroundings, control);
  return [...own, { ground: 'notNeeded' }];
}

type GroundsOf = (
  surroundings: Surroundings,
  control: Control | undefined,
) => readonly KnownGround[];

const grounds: Readonly<Record<Topic, GroundsOf>> = {
  premises: ({ organisation: { premises }, configuration }) => [
    ...denied(premises, 'noPremisesKnown'),
    ...(premises.there === 'some'
      ? [{ ground: 'premisesWithout', uri: premises.uri } as const]
      : []),
    ...(isServiceOnCloud(configuration) && premises.there !== 'none'
      ? [{ ground: 'serviceOnCloud' } as const]
      : []),
    ...(premises.there === 'unknown' && configuration.role !== 'csp'
      ? [{ ground: 'noPremises' } as const]
      : []),
  ],
  development: ({ organisation: { development } }) => [
    ...denied(development, 'noDevelopmentKnown'),
    ...unlessTold(development, 'noDevelopment'),
  ],
  outsourcing: () => [{ ground: 'noOutsourcing' }],
  remoteWork: ({ organisation: { remoteWork } }) => unlessTold(remoteWork, 'noRemoteWork'),
  // A customer of cloud services uses some.
  cloudUse: ({ configuration: { role } }) => (role === 'csc' ? [] : [{ ground: 'noCloudUse' }]),
  cloud: cloudGrounds,
};

function denied(said: Said, ground: Ground): readonly KnownGround[] {
  return said.there === 'none' ? [{ ground, uri: said.uri }] : [];
}

function unlessTold({ there }: Said, ground: Ground): readonly KnownGround[] {
  return there === 'unknown' ? [{ ground }] : [];
}

/** Who provides software or a platform, and no infrastructure, has its service run somewhere else. */
function isServiceOnCloud({ role, serviceModels }: Configuration): boolean {
  return role !== 'csc' && serviceModels.length > 0 && !serviceModels.includes('iaas');
}

function cloudGrounds(
  { configuration, catalogue, editions }: Surroundings,
  control: Control | undefined,
): readonly KnownGround[] {
  const parties = control && cloudPartiesFor(control, catalogue, editions);
  switch (configuration.role) {
    case 'both':
      return [];
    case 'csp':
      return parties === 'customer-only' ? [{ ground: 'providerOnly' }] : [];
    case 'csc':
      return [
        ...(parties === 'provider-only' ? [{ ground: 'customerOnly' } as const] : []),
        ...machineGrounds(configuration, control),
      ];
  }
}

const machineControls: ReadonlySet<string> = new Set(['CLD.9.5.1', 'CLD.9.5.2', 'CLD.13.1.4']);

/** Who uses software only has no machines to separate, to harden or to connect. */
function machineGrounds(
  { serviceModels }: Configuration,
  control: Control | undefined,
): readonly KnownGround[] {
  const usesMachines = serviceModels.some((model) => model !== 'saas');
  return usesMachines || !machineControls.has(control?.id ?? '')
    ? []
    : [{ ground: 'noOwnMachines' }];
}
