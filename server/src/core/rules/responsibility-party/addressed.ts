import { builtInData } from '../../catalogue/builtIn.js';
import type { Catalogue, Editions } from '../../catalogue/catalogue.js';
import type { Control, ControlId } from '../../catalogue/control.js';

/** The one party that ISO/IEC 27017 addresses for a control. */
export interface Addressed {
  readonly party: 'csp' | 'csc';
  readonly edition: '2015' | '2026';
  /** The numbers under which the guidance stands. */
  readonly numbers: readonly string[];
  readonly knowledge: Knowledge;
}

/** How well it is known whom the guidance addresses. */
export type Knowledge = 'verified' | 'partly' | 'unverified' | 'reported';

type EvidenceLevel = 'A' | 'B' | 'C';

/** The levels of `evidence` in the catalogue's data on 27017:2015. */
const knowledge: Readonly<Record<EvidenceLevel, Knowledge>> = {
  A: 'verified',
  B: 'partly',
  C: 'unverified',
};

/**
 * The one party that ISO/IEC 27017 addresses for `control`, in the edition that a document works to;
 * absent where it addresses both, or nobody, or where only a part of what became one control of 2022
 * has guidance, since the rest can be anybody's duty.
 */
export function addressedBy(
  control: Control,
  catalogue: Catalogue,
  { iso27017 }: Editions,
): Addressed | undefined {
  if (iso27017 === 'none') {
    return undefined;
  }
  return iso27017 === '2026' ? in2026(control, catalogue) : in2015(control, catalogue);
}

function in2015(control: Control, catalogue: Catalogue): Addressed | undefined {
  const sources = sourcesOf(control, catalogue);
  const parties = new Set(sources.map(partyAlone));
  const [party] = parties;
  if (sources.length === 0 || parties.size > 1 || !party) {
    return undefined;
  }
  const numbers = sources.map(({ id }) => id.replace(/^A\./, ''));
  return { party, edition: '2015', numbers, knowledge: knowledge[weakest(sources)] };
}

/** The controls under whose numbers 27017:2015 can have guidance: those of 2013, and its own. */
function sourcesOf(control: Control, catalogue: Catalogue): readonly Control[] {
  return control.standard === 'iso27001' && control.edition === '2022'
    ? catalogue.predecessors(control.id).map((relation) => relation.control)
    : [control];
}

function partyAlone({ cloudParties }: Control): 'csp' | 'csc' | undefined {
  if (cloudParties === 'provider-only') {
    return 'csp';
  }
  return cloudParties === 'customer-only' ? 'csc' : undefined;
}

function weakest(sources: readonly Control[]): EvidenceLevel {
  const { guided2015, evidence2015 } = builtInData();
  const levels = sources.map(({ id }) => (guided2015[id] ?? evidence2015[id])?.evidence ?? 'C');
  return levels.toSorted().at(-1) ?? 'C';
}

function in2026(control: Control, catalogue: Catalogue): Addressed | undefined {
  const isOfAnnexA = control.standard === 'iso27001' && control.edition === '2022';
  const id = isOfAnnexA ? (control.id.replace(/^A\./, '') as ControlId) : control.id;
  const own = catalogue.find(id);
  const party = own?.edition === '2026' ? partyAlone(own) : undefined;
  return party && { party, edition: '2026', numbers: [id], knowledge: 'reported' };
}
