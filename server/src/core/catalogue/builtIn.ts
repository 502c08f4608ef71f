import { type Catalogue, createCatalogue } from './catalogue.js';
import type { Control, ControlGroup, ControlId, Verification } from './control.js';
import { catalogueJson } from './generated/catalogueJson.js';

/** What `scripts/generate.mjs` makes of `data/catalogue`, apart from the guidance. */
export interface CatalogueData {
  readonly groups: readonly ControlGroup[];
  readonly controls: readonly (Omit<Control, 'group' | 'titleVariants'> & {
    readonly group: string;
    readonly titleVariants?: readonly string[];
  })[];
  readonly relations: readonly (readonly [ControlId, ControlId, Verification])[];
  /** By id of 2013: whom ISO/IEC 27017:2015 addresses, and how well that is known. */
  readonly guided2015: Readonly<Record<string, { parties: string; evidence: 'A' | 'B' | 'C' }>>;
  readonly evidence2015: Readonly<
    Record<string, { evidence: 'A' | 'B' | 'C'; related2022: readonly ControlId[] }>
  >;
  readonly guided2026: Readonly<
    Record<
      string,
      {
        parties: string;
        predecessors: readonly ControlId[];
        topic?: string;
        newTopic?: boolean;
      }
    >
  >;
  readonly clauses: {
    readonly clauses: readonly Clause[];
    readonly documentedInformation: readonly DocumentedInformation[];
  };
}

/** A clause of ISO/IEC 27001:2022. */
export interface Clause {
  readonly id: string;
  readonly title: string;
  /** What Amendment 1:2024 adds, in our own words. */
  readonly amendment2024?: string;
}

/** Documented information that a clause asks for, in our own words. */
export interface DocumentedInformation {
  readonly clause: string;
  readonly document: string;
  readonly kind: 'document' | 'record';
  /** The exact place, such as `6.1.3 d)`. */
  readonly ref?: string;
}

let data: CatalogueData | undefined;
let catalogue: Catalogue | undefined;

/** The data behind the built-in catalogue, read on first use. */
export function builtInData(): CatalogueData {
  data ??= JSON.parse(catalogueJson) as CatalogueData;
  return data;
}

/** The controls of ISO/IEC 27001 and 27017 in all four editions, read on first use. */
export function builtInCatalogue(): Catalogue {
  catalogue ??= createCatalogue(builtInControls(), builtInData().groups, builtInData().relations);
  return catalogue;
}

function builtInControls(): Control[] {
  const { groups, controls } = builtInData();
  const groupOf = new Map(
    groups.map((group) => [`${group.standard} ${group.edition} ${group.id}`, group]),
  );
  return controls.map((control) => {
    const group = groupOf.get(`${control.standard} ${control.edition} ${control.group}`);
    if (!group) {
      throw new Error(`The catalogue has no group ${control.group} for ${control.id}.`);
    }
    return { ...control, group, titleVariants: control.titleVariants ?? [] };
  });
}
