import { once } from '../base/memo.js';
import type { Control } from './control.js';
import { guidanceJson } from './generated/guidanceJson.js';

/** What is known about a control of Annex A 2022, in our own words. */
export interface Guidance {
  readonly about: string;
  /** What an auditor asks to see. */
  readonly evidence: readonly string[];
  /** What is often found wrong. */
  readonly mistakes: readonly string[];
  /** Documents in which the control is usually treated. */
  readonly documents: readonly string[];
  /** Clauses of ISO/IEC 27001 that the control serves. */
  readonly clauses: readonly string[];
}

/** What ISO/IEC 27017 advises under one of its numbers, in our own words. */
export interface CloudTexts {
  readonly about: string;
  /** True where the text stands for an edition that is known from reports alone. */
  readonly reported?: boolean;
  readonly customer?: PartyTexts;
  readonly provider?: PartyTexts;
  /** By service model: `iaas`, `paas`, `saas`. */
  readonly serviceModels?: Readonly<Record<string, string>>;
  /** What one party asks the other about it. */
  readonly question?: string;
}

/** What one party does, each point beginning with a verb, and what shows that it was done. */
export interface PartyTexts {
  readonly guidance: readonly string[];
  readonly evidence: readonly string[];
}

/** What is known about a clause of ISO/IEC 27001:2022, in our own words. */
export interface ClauseGuidance {
  readonly id: string;
  readonly about: string;
  /** What it asks for in writing, or that it asks for nothing. */
  readonly documented: string;
  readonly evidence: readonly string[];
}

interface GuidanceData {
  readonly 'iso27001-2022': Readonly<Record<string, Guidance>>;
  readonly 'iso27017-2015': Readonly<Record<string, CloudTexts>>;
  readonly 'iso27017-2026': Readonly<Record<string, CloudTexts>>;
  readonly clauses: readonly ClauseGuidance[];
}

// The texts are large, so they are parsed only when the first one is asked for.
const data = once(() => JSON.parse(guidanceJson) as GuidanceData);

/** The texts about a control of Annex A 2022; `undefined` for every other control. */
export function guidanceOf({ standard, edition, id }: Control): Guidance | undefined {
  return standard === 'iso27001' && edition === '2022' ? data()['iso27001-2022'][id] : undefined;
}

/**
 * The cloud guidance that stands under the very number of `control`: one of the seven controls of
 * 27017:2015, one of the 37 numbers of 2013 that 27017:2015 guides, or one of the four controls of
 * 27017:2026. `undefined` where there is none; what other editions say is not looked up.
 */
export function cloudTextsOf({ standard, edition, id }: Control): CloudTexts | undefined {
  switch (`${standard} ${edition}`) {
    case 'iso27001 2013':
      return data()['iso27017-2015'][id.replace(/^A\./, '')];
    case 'iso27017 2015':
      return data()['iso27017-2015'][id];
    case 'iso27017 2026':
      return data()['iso27017-2026'][id];
    default:
      return undefined;
  }
}

/** The texts about a clause such as `6.1.3`; `undefined` for a number that is no clause. */
export function clauseGuidanceOf(id: string): ClauseGuidance | undefined {
  return data().clauses.find((clause) => clause.id === id);
}
