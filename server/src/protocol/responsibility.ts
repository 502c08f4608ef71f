import { RequestType } from 'vscode-languageserver-protocol';

import type { FileLine } from './coverage.js';

export interface SharedResponsibilityParams {
  /** A workspace folder, or a document in one; absent for the first that holds an ISMS. */
  readonly uri?: string;
}

/** For each cloud service and service model of a workspace folder, who does what for each guided control. */
export interface SharedResponsibility {
  /** The folder that the files are relative to; empty where there is none. */
  readonly root: string;
  readonly services: readonly ServiceSplit[];
  /** Number of duties in each state, over all services. */
  readonly totals: Readonly<Record<DutyState, number>>;
}

export type ServiceModel = 'iaas' | 'paas' | 'saas';

/** A service, or a service model as such. */
export interface CloudServiceName {
  readonly name: string;
  readonly model?: ServiceModel;
}

export interface ServiceSplit extends CloudServiceName {
  /** Name and service model for a person to read: `AWS (IaaS)`. */
  readonly title: string;
  /** What it is used for, where a register says so. */
  readonly detail?: string;
  /** Its row in the register; absent for a column of a matrix. */
  readonly place?: FileLine;
  /**
   * The column of the matrices that splits its duties, empty for one that is about all services; absent
   * where no matrix treats it.
   */
  readonly column?: string;
  /** One for each control with cloud guidance, in the catalogue's order. */
  readonly duties: readonly Duty[];
}

/**
 * `excluded`: the Statement of Applicability leaves the control out with a reason. `unassigned`:
 * nobody is named. `misfit`: one party alone is named, and ISO/IEC 27017 addresses the other alone.
 * `unwritten`: it is said who does it, and a part that is the workspace's own is described nowhere.
 */
export type DutyState = 'assigned' | 'unwritten' | 'misfit' | 'unassigned' | 'excluded';

export interface Duty {
  readonly id: string;
  readonly title: string;
  /** Whom ISO/IEC 27017 addresses: `both`, `both-same`, `customer-only` or `provider-only`. */
  readonly addressed: string;
  readonly state: DutyState;
  /** Who does it by all that is said; absent where nobody is named. */
  readonly party?: DutyParty;
  readonly stated: readonly StatedDuty[];
  /** Where the parts are described; `unsaid` for documents that do not say for which party. */
  readonly described: Readonly<Record<'customer' | 'provider' | 'unsaid', readonly NamedPlace[]>>;
  /** The parties whose part is the workspace's own and is described nowhere. */
  readonly missing: readonly ('customer' | 'provider')[];
  /** How well it is known whom the standard addresses, where the duty is a misfit. */
  readonly knowledge?: string;
}

/** The provider, the customer, or both together. */
export type DutyParty = 'csp' | 'csc' | 'both';

export interface NamedPlace extends FileLine {
  readonly label: string;
}

/** A place that says who does a duty. */
export interface StatedDuty extends NamedPlace {
  readonly kind: 'matrix' | 'statement';
  /** What stands there; empty for an empty cell. */
  readonly text: string;
  readonly party?: DutyParty;
}

/** Asks who does what. No service without ISO/IEC 27017 among the editions of the workspace. */
export const sharedResponsibilityRequest = new RequestType<
  SharedResponsibilityParams,
  SharedResponsibility,
  never
>('isms/sharedResponsibility');

/** The documents that can be drafted from the guidance and from what the workspace says. */
export type DraftKind =
  | 'shared-responsibility'
  | 'responsibility-matrix'
  | 'supplier-questionnaire'
  | 'customer-statement'
  | 'stage-1';

export interface DraftParams {
  readonly kind: DraftKind;
  /** What it is about; absent or empty for the service models in scope. */
  readonly services?: readonly CloudServiceName[];
  /** The document or folder whose workspace folder it is for. */
  readonly uri?: string;
}

/** A document that nobody has written yet. */
export interface Draft {
  /** Markdown. */
  readonly text: string;
  /** What its file could be called. */
  readonly file: string;
  /** The folder that it is for; empty where there is none. */
  readonly root: string;
}

/** Asks for a draft; null for a kind that is not known. Nothing is written to disk. */
export const draftRequest = new RequestType<DraftParams, Draft | null, never>('isms/draft');
