import { type CatalogueData, builtInData } from '../catalogue/builtIn.js';
import type { Catalogue, Editions } from '../catalogue/catalogue.js';
import type { CloudParties, Control, ControlId } from '../catalogue/control.js';
import type { FrameworkTexts } from '../catalogue/framework.js';
import { type CloudTexts, cloudTextsOf } from '../catalogue/guidance.js';

/**
 * How well a cloud text is known: `A` both columns were read in the standard's text, `B` in part,
 * `C` not read there, `reported` for the edition of 2026.
 */
export type EvidenceLevel = 'A' | 'B' | 'C' | 'reported';

/** One place of ISO/IEC 27017 from which a control takes its cloud guidance. */
export interface CloudSource {
  readonly control: Control;
  /** As ISO/IEC 27017 numbers it: `9.1.2`, `CLD.6.3.1`, `5.38`. */
  readonly number: string;
  readonly edition: '2015' | '2026';
  readonly parties: CloudParties;
  readonly level: EvidenceLevel;
  readonly texts: CloudTexts;
}

/** Everything that ISO/IEC 27017 says for one control, and where it says it. */
export interface CloudSources {
  /** The edition that was looked into; `none` where a workspace leaves 27017 out. */
  readonly edition: Editions['iso27017'];
  readonly parties: CloudParties;
  /** In the order of their numbers. */
  readonly sources: readonly CloudSource[];
  /** The control's ancestors under which ISO/IEC 27017 adds nothing. */
  readonly without: readonly Control[];
  /** Whether the guidance stands under other numbers than the control's own. */
  readonly isInherited: boolean;
  /** What the 2026 edition is reported to treat here, where a topic is known. */
  readonly topic?: string;
  /** Controls of 27017:2015 on the same topic, by our own judgement. */
  readonly related: readonly Control[];
  /** What a framework that the workspace adds asks of both parties for a control of its own. */
  readonly framework?: FrameworkTexts;
}

/**
 * Collects what ISO/IEC 27017 says for `control`. A control of 2022 has the guidance of its ancestors
 * of 2013, since 27017:2015 follows their numbers; with the edition 2026 it has what is reported for
 * its number there. A control that belongs to one edition of 27017 only keeps to that edition.
 */
export function cloudSourcesOf(
  control: Control,
  catalogue: Catalogue,
  edition: Editions['iso27017'],
): CloudSources {
  switch (`${control.standard} ${control.edition}`) {
    case 'iso27001 2022':
      return forCurrent(control, catalogue, edition);
    case 'iso27001 2013':
    case 'iso27017 2015':
      return ownGuidance(control, '2015');
    case 'iso27017 2026':
      return forEntryOf2026(control, catalogue);
    default:
      return {
        ...nothing,
        edition,
        ...(control.framework && { framework: control.framework }),
      };
  }
}

const nothing: CloudSources = {
  edition: 'none',
  parties: 'none',
  sources: [],
  without: [],
  isInherited: false,
  related: [],
};

function forCurrent(
  control: Control,
  catalogue: Catalogue,
  edition: Editions['iso27017'],
): CloudSources {
  if (edition === 'none') {
    return nothing;
  }
  if (edition === '2026') {
    const entry = catalogue.find(control.id.replace('A.', '') as ControlId);
    return entry ? forEntryOf2026(entry, catalogue) : { ...nothing, edition };
  }
  const ancestors = catalogue.predecessors(control.id).map((relation) => relation.control);
  return {
    ...inheritedFrom(ancestors),
    edition,
    parties: control.cloudParties,
    related: relatedTo(control, catalogue),
  };
}

function forEntryOf2026(control: Control, catalogue: Catalogue): CloudSources {
  const own = cloudTextsOf(control);
  if (own) {
    return ownGuidance(control, '2026');
  }
  const entry = builtInData().guided2026[control.id];
  if (!entry) {
    return { ...nothing, edition: '2026' };
  }
  const moved = catalogue.predecessors(control.id).map((relation) => relation.control);
  const guided = entry.predecessors.flatMap((id) => catalogue.find(id) ?? []);
  return {
    ...inheritedFrom([...guided, ...moved]),
    edition: '2026',
    parties: control.cloudParties,
    ...(entry.topic !== undefined && { topic: entry.topic }),
    related: [],
  };
}

function ownGuidance(control: Control, edition: '2015' | '2026'): CloudSources {
  const source = sourceOf(control);
  return {
    ...nothing,
    edition,
    parties: source ? source.parties : 'none',
    sources: source ? [source] : [],
  };
}

function inheritedFrom(ancestors: readonly Control[]): Omit<CloudSources, 'edition' | 'related'> {
  return {
    parties: 'none',
    sources: ancestors.flatMap((ancestor) => sourceOf(ancestor) ?? []),
    without: ancestors.filter((ancestor) => !cloudTextsOf(ancestor)),
    isInherited: true,
  };
}

function sourceOf(control: Control): CloudSource | undefined {
  const texts = cloudTextsOf(control);
  return (
    texts && {
      control,
      number: control.id.replace(/^A\./, ''),
      edition: control.edition === '2026' ? '2026' : '2015',
      parties: control.cloudParties,
      level: levelOf(control, builtInData()),
      texts,
    }
  );
}

function levelOf({ id, edition }: Control, data: CatalogueData): EvidenceLevel {
  if (edition === '2026') {
    return 'reported';
  }
  return (data.guided2015[id] ?? data.evidence2015[id])?.evidence ?? 'C';
}

function relatedTo({ id }: Control, catalogue: Catalogue): readonly Control[] {
  return Object.entries(builtInData().evidence2015).flatMap(([cloudId, { related2022 }]) => {
    const related = related2022.includes(id) ? catalogue.find(cloudId as ControlId) : undefined;
    return related ? [related] : [];
  });
}
