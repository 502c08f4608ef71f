import type { CloudParties, Control } from '../../catalogue/control.js';
import { controlsInUse } from '../../catalogue/controlsInUse.js';
import { cloudPartiesFor } from '../../catalogue/cloudParties.js';
import type { World } from '../../rules/runRules.js';
import type { CloudParty } from '../cloudParties.js';
import { type CloudSource, cloudSourcesOf } from '../cloudSources.js';
import type { ServiceModel } from './cloudServices.js';

/** A service that a document is to be written about. */
export interface ChosenService {
  /** Empty for a service model as such. */
  readonly name: string;
  readonly model?: ServiceModel;
}

/** A control with cloud guidance, and what that says, in our own words. */
export interface GuidedParts {
  readonly control: Control;
  readonly parties: Exclude<CloudParties, 'none'>;
  readonly about: readonly string[];
  readonly guidance: Readonly<Record<CloudParty, readonly string[]>>;
  readonly evidence: Readonly<Record<CloudParty, readonly string[]>>;
  /** What a customer asks a provider about it. */
  readonly questions: readonly string[];
  /** Notes by service model, where it differs. */
  readonly notes: Readonly<Partial<Record<ServiceModel, readonly string[]>>>;
}

/** The controls with cloud guidance in the editions of the workspace, in the catalogue's order. */
export function guidedParts({ catalogue, configuration }: World): readonly GuidedParts[] {
  const { editions } = configuration;
  return controlsInUse(catalogue, editions).flatMap((control) => {
    const parties = cloudPartiesFor(control, catalogue, editions);
    if (parties === 'none') {
      return [];
    }
    const { sources } = cloudSourcesOf(control, catalogue, editions.iso27017);
    return [partsOf(control, parties, sources)];
  });
}

function partsOf(
  control: Control,
  parties: GuidedParts['parties'],
  sources: readonly CloudSource[],
): GuidedParts {
  const from = (
    pick: (source: CloudSource) => readonly string[] | undefined,
  ): readonly string[] => [...new Set(sources.flatMap((source) => pick(source) ?? []))];
  const notesOf = (model: ServiceModel): readonly string[] =>
    from(({ texts }) => oneOrNone(texts.serviceModels?.[model]));
  return {
    control,
    parties,
    about: from(({ texts }) => [texts.about]),
    guidance: {
      customer: from(({ texts }) => texts.customer?.guidance),
      provider: from(({ texts }) => texts.provider?.guidance),
    },
    evidence: {
      customer: from(({ texts }) => texts.customer?.evidence),
      provider: from(({ texts }) => texts.provider?.evidence),
    },
    questions: from(({ texts }) => oneOrNone(texts.question)),
    notes: { iaas: notesOf('iaas'), paas: notesOf('paas'), saas: notesOf('saas') },
  };
}

function oneOrNone(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
