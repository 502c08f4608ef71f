import type { Range } from 'vscode-languageserver-protocol';
import { RequestType, RequestType0 } from 'vscode-languageserver-protocol';

/** Names one control. */
export interface ControlParams {
  /** As the catalogue writes it: `A.5.15`, `CLD.6.3.1`. */
  readonly id: string;
  /** Absent for the edition that the workspace works to, else any edition that has the id. */
  readonly edition?: string;
}

/** A control with its guidance, in our own words. */
export interface ControlDetails {
  readonly id: string;
  readonly standard: string;
  readonly edition: string;
  readonly title: string;
  readonly about: string;
  /** The attributes of ISO/IEC 27002:2022 by name; empty for other editions. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  /** What an auditor asks to see. */
  readonly evidence: readonly string[];
  /** Absent where ISO/IEC 27017 adds nothing. */
  readonly cloud?: CloudGuidance;
  readonly mapping: ControlMapping;
  readonly source: string;
}

/** What ISO/IEC 27017 advises, by party. */
export interface CloudGuidance {
  /** Whom it addresses. */
  readonly parties: string;
  readonly customer?: PartyGuidance;
  readonly provider?: PartyGuidance;
  /** Notes by service model (`iaas`, `paas`, `saas`), where it differs. */
  readonly serviceModels?: Readonly<Record<string, string>>;
  /** The numbers of ISO/IEC 27017:2015 that the points come from, where they are not the control's own. */
  readonly inheritedFrom?: readonly string[];
}

export interface PartyGuidance {
  readonly guidance: readonly string[];
  readonly evidence: readonly string[];
}

/** What a control was before and what became of it. */
export interface ControlMapping {
  readonly successors: readonly RelatedControl[];
  readonly predecessors: readonly RelatedControl[];
}

export interface RelatedControl {
  readonly id: string;
  readonly edition: string;
  /** How well the relation is known: `verified`, `derived` or `reported`. */
  readonly status: string;
}

/** Asks for a control and its guidance; null for an id that no catalogue has. */
export const controlRequest = new RequestType<ControlParams, ControlDetails | null, never>(
  'isms/control',
);

/** A control as a list shows it. */
export interface ControlSummary {
  readonly id: string;
  readonly title: string;
  /** Standard and edition in words: `ISO/IEC 27001:2022`. */
  readonly standard: string;
  /** The edition alone, for a further question about the control. */
  readonly edition: string;
  /** The group it belongs to, in words for a person to read. */
  readonly theme: string;
  /** What it is about, to be looked through for words. */
  readonly about: string;
}

/** Asks for all controls of the editions that the workspace works to, in the catalogue's order. */
export const controlsRequest = new RequestType0<readonly ControlSummary[], never>('isms/controls');

export interface ControlCardParams extends ControlParams {
  /** The document or folder from whose workspace folder role and treatment are taken. */
  readonly uri?: string;
}

/** All that is known about a control, to be read by a person. */
export interface ControlCard {
  /** The whole card. Headings, paragraphs, lists, tables, emphasis and links; no HTML. */
  readonly markdown: string;
  /** The same in parts: what stands above the sections, in the same Markdown. */
  readonly introduction: string;
  /** In the order in which they are worth reading: the workspace's own role first. */
  readonly sections: readonly ControlCardSection[];
}

/** A part of a card that can be shown alone. */
export interface ControlCardSection {
  /** Unique within the card, and the same for every control: letters alone. */
  readonly id: string;
  readonly title: string;
  /** As that of the card, without a heading for the section itself. */
  readonly markdown: string;
}

/** Asks for the full card of a control; null for an id that no catalogue has. */
export const controlCardRequest = new RequestType<ControlCardParams, ControlCard | null, never>(
  'isms/controlCard',
);

export interface ControlPlacesParams extends ControlParams {
  /** The workspace folder whose places are asked for; absent for all folders. */
  readonly uri?: string;
}

/** A place where the workspace treats a control. */
export interface ControlPlace {
  /** `statement` is a row of the Statement of Applicability. */
  readonly kind: 'statement' | 'document' | 'risk' | 'evidence';
  /** What a person calls it: a document's title, a risk's id and name, the text of the evidence. */
  readonly label: string;
  /** A word beside it, such as the row's status or the risk's level. */
  readonly detail?: string;
  readonly uri: string;
  readonly range: Range;
}

/**
 * Asks where the workspace treats a control: rows of the Statement of Applicability, then documents
 * (once each, at the first mention), risks, evidence. Empty for an id that nothing treats.
 */
export const controlPlacesRequest = new RequestType<
  ControlPlacesParams,
  readonly ControlPlace[],
  never
>('isms/controlPlaces');
