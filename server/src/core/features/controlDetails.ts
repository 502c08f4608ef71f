import { type Language, message } from '../base/language.js';
import { builtInData } from '../catalogue/builtIn.js';
import type { Catalogue, Editions } from '../catalogue/catalogue.js';
import type { Control, ControlId, ControlRelation } from '../catalogue/control.js';
import {
  type CloudTexts,
  cloudTextsOf,
  guidanceOf,
  type PartyTexts,
} from '../catalogue/guidance.js';
import { type CloudSources, cloudSourcesOf } from './cloudSources.js';
import { findControl } from './findControl.js';
import { sourceNote } from './sourceNotes.js';

/** A control with its guidance: the answer to `isms/control`. */
export interface ControlDetails {
  readonly id: string;
  readonly standard: string;
  readonly edition: string;
  readonly title: string;
  readonly about: string;
  /** The five attributes of ISO/IEC 27002:2022; empty for other editions. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly evidence: readonly string[];
  /** Absent where ISO/IEC 27017 adds nothing; `source` then says so. */
  readonly cloud?: CloudDetails;
  readonly mapping: {
    readonly successors: readonly RelatedControl[];
    readonly predecessors: readonly RelatedControl[];
  };
  /** Which text stands behind it, and how well that is known. */
  readonly source: string;
}

/** What ISO/IEC 27017 advises, by party. */
export interface CloudDetails {
  readonly parties: string;
  readonly customer?: PartyTexts;
  readonly provider?: PartyTexts;
  readonly serviceModels?: Readonly<Record<string, string>>;
  /** The numbers of ISO/IEC 27017:2015 that the points come from, where they are not the control's own. */
  readonly inheritedFrom?: readonly string[];
}

/** A control of another edition; `status` says how well the relation is known. */
export interface RelatedControl {
  readonly id: string;
  readonly edition: string;
  readonly status: string;
}

/**
 * All that the catalogue holds about the control that `id` names, in any of the forms that
 * `findControl` knows. A control of 2022 has the cloud guidance of the chosen edition of 27017.
 * `undefined` for an id that no catalogue has, or not in `edition`.
 */
export function controlDetails(
  id: string,
  edition: string | undefined,
  catalogue: Catalogue,
  cloudEdition: Editions['iso27017'] = '2015',
): ControlDetails | undefined {
  const control = findControl(id, edition, catalogue);
  return control && detailsOf(control, catalogue, cloudEdition);
}

/** As {@link controlDetails}, for a control at hand. */
export function detailsOf(
  control: Control,
  catalogue: Catalogue,
  cloudEdition: Editions['iso27017'],
): ControlDetails {
  const cloudSources = cloudSourcesOf(control, catalogue, cloudEdition);
  const cloud = cloudDetails(cloudSources) ?? frameworkParties(control);
  return {
    id: control.id,
    standard: control.standard,
    edition: control.edition,
    title: control.title,
    about: aboutOf(control, catalogue, 'en'),
    attributes: { ...control.attributes },
    evidence: evidenceOf(control, catalogue),
    ...(cloud && { cloud }),
    mapping: mappingOf(control, catalogue),
    source: sourceNote(control, cloudSources),
  };
}

/** What the control is about: its own text, or that of the controls of 2022 that it became. */
export function aboutOf(control: Control, catalogue: Catalogue, language: Language): string {
  if (control.framework) {
    return control.framework.about ?? saysNoMore(language, control.framework.name);
  }
  // A number of 2013 can have cloud guidance, but what that says is not what the control is about.
  const own = control.standard === 'iso27017' ? cloudTextsOf(control) : guidanceOf(control);
  if (own) {
    return own.about;
  }
  const current = currentForms(control, catalogue);
  return current.length > 0
    ? current.map((one) => guidanceOf(one)?.about ?? '').join(' ')
    : added(language);
}

const saysNoMore = message({
  en: (framework: string) => `${framework} says no more in its catalogue here.`,
  de: (framework) => `Mehr steht im Katalog von ${framework} hier nicht.`,
});

const added = message({
  en: () => 'This workspace has added the control; the catalogue holds no text about it.',
  de: () => 'Der Arbeitsbereich hat die Maßnahme ergänzt; der Katalog enthält keinen Text dazu.',
});

/** What an auditor asks to see: for the control itself, or for what it became in 2022. */
export function evidenceOf(control: Control, catalogue: Catalogue): readonly string[] {
  if (control.framework) {
    return control.framework.evidence;
  }
  const forms = guidanceOf(control) ? [control] : currentForms(control, catalogue);
  const evidence = forms.flatMap((one) => guidanceOf(one)?.evidence ?? []);
  return forms.length > 0 ? evidence : cloudEvidence(cloudTextsOf(control));
}

function cloudEvidence(texts: CloudTexts | undefined): readonly string[] {
  return [texts?.customer, texts?.provider].flatMap((party) => party?.evidence ?? []);
}

/** The controls of Annex A 2022 in which a control of 2013, or a number of 27017:2026, lives on. */
function currentForms(control: Control, catalogue: Catalogue): readonly Control[] {
  if (control.standard === 'iso27001') {
    return catalogue.successors(control.id).map((relation) => relation.control);
  }
  const shared =
    control.edition === '2026' ? catalogue.find(`A.${control.id}` as ControlId) : undefined;
  return shared ? [shared] : [];
}

function cloudDetails(cloud: CloudSources): CloudDetails | undefined {
  if (cloud.parties === 'none') {
    return undefined;
  }
  const customer = partyDetails(cloud, 'customer');
  const provider = partyDetails(cloud, 'provider');
  const serviceModels = serviceModelNotes(cloud);
  return {
    parties: cloud.parties,
    ...(customer && { customer }),
    ...(provider && { provider }),
    ...(Object.keys(serviceModels).length > 0 && { serviceModels }),
    ...(cloud.isInherited && { inheritedFrom: cloud.sources.map(({ number }) => number) }),
  };
}

/** What a framework's own file asks of the parties of a cloud service. */
function frameworkParties({ framework }: Control): CloudDetails | undefined {
  const customer = framework && pointsAlone(framework.customer);
  const provider = framework && pointsAlone(framework.provider);
  const given = { ...(customer && { customer }), ...(provider && { provider }) };
  const [only, other] = Object.keys(given);
  return only === undefined
    ? undefined
    : { parties: other === undefined ? `${only}-only` : 'both', ...given };
}

function pointsAlone(guidance: readonly string[]): PartyTexts | undefined {
  return guidance.length === 0 ? undefined : { guidance, evidence: [] };
}

function partyDetails(
  { sources }: CloudSources,
  party: 'customer' | 'provider',
): PartyTexts | undefined {
  const texts = sources.flatMap((source) => source.texts[party] ?? []);
  return texts.length === 0
    ? undefined
    : {
        guidance: texts.flatMap(({ guidance }) => guidance),
        evidence: texts.flatMap(({ evidence }) => evidence),
      };
}

/** The notes of all sources by service model, those of several sources one after the other. */
export function serviceModelNotes({ sources }: CloudSources): Readonly<Record<string, string>> {
  const notes: Record<string, string> = {};
  for (const { texts } of sources) {
    for (const [model, note] of Object.entries(texts.serviceModels ?? {})) {
      const before = notes[model];
      notes[model] = before === undefined ? note : `${before} ${note}`;
    }
  }
  return notes;
}

function mappingOf(control: Control, catalogue: Catalogue): ControlDetails['mapping'] {
  const reported = reportedPredecessors(control, catalogue);
  return {
    successors: catalogue.successors(control.id).map(related),
    predecessors: [...reported, ...catalogue.predecessors(control.id)].map(related),
  };
}

/** For a number of 27017:2026, the guided numbers of 2015 that are reported to have gone into it. */
function reportedPredecessors(control: Control, catalogue: Catalogue): readonly ControlRelation[] {
  const entry = control.edition === '2026' ? builtInData().guided2026[control.id] : undefined;
  return (entry?.predecessors ?? []).flatMap((id) => {
    const found = catalogue.find(id);
    return found ? [{ control: found, verification: 'reported' as const }] : [];
  });
}

function related({ control, verification }: ControlRelation): RelatedControl {
  return { id: control.id, edition: control.edition, status: verification };
}
