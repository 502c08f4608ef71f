import type { FrameworkTexts } from './framework.js';

/** The standards whose controls we know, and frameworks that a workspace adds (`ccm`, …). */
export type StandardId = 'iso27001' | 'iso27017' | (string & {});

/** The year that names an edition: `2022` and `2013` of 27001, `2026` and `2015` of 27017. */
export type EditionId = '2022' | '2013' | '2026' | '2015' | (string & {});

/**
 * A control's identifier in the form in which the catalogue lists it.
 *
 * 27001:2022 `A.5.15`, 27001:2013 `A.9.1.2`, 27017:2015 `CLD.6.3.1`, 27017:2026 `5.38`. The four
 * forms do not overlap, so an id alone names one control; only 27017:2026 shares bare numbers with
 * the clauses, which is why a reader must have named that standard.
 */
export type ControlId = string & { readonly brand: 'ControlId' };

export type Theme = 'organizational' | 'people' | 'physical' | 'technological';

export type CloudParties = 'both' | 'both-same' | 'customer-only' | 'provider-only' | 'none';

/** How well a fact about a standard is known; see `docs/catalogue.md`. */
export type Verification = 'verified' | 'derived' | 'reported';

/** The five attributes of ISO/IEC 27002:2022, each with the values of its Annex A. */
export interface ControlAttributes {
  readonly controlType: readonly string[];
  readonly securityProperties: readonly string[];
  readonly cybersecurityConcepts: readonly string[];
  readonly operationalCapabilities: readonly string[];
  readonly securityDomains: readonly string[];
}

export interface Control {
  readonly id: ControlId;
  readonly standard: StandardId;
  readonly edition: EditionId;
  readonly title: string;
  /** Spellings of the title that are in use beside the catalogue's own and count as right. */
  readonly titleVariants: readonly string[];
  /** The group that an outline shows it under: a theme of 2022, a domain of 2013, a CLD objective. */
  readonly group: ControlGroup;
  readonly theme?: Theme;
  readonly attributes?: ControlAttributes;
  /** Whom ISO/IEC 27017 addresses for this very control; `none` where it adds nothing. */
  readonly cloudParties: CloudParties;
  readonly verification: Verification;
  /** What its file says, for a control of a framework that a workspace adds; `name` has the edition. */
  readonly framework?: FrameworkTexts & { readonly name: string };
}

/** A theme, domain or objective: something that is named like a control and is none. */
export interface ControlGroup {
  /** `A.5` … `A.18`, `A.9.2` (an objective of 2013), `CLD.9.5`. */
  readonly id: string;
  readonly title: string;
  readonly standard: StandardId;
  readonly edition: EditionId;
}

/** A control of another edition that this one became or came from. */
export interface ControlRelation {
  readonly control: Control;
  readonly verification: Verification;
}
