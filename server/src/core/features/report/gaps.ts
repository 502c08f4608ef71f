import type { ControlCoverage, FileLine } from '../coverage.js';

/** A control that is not in order, what it lacks, and where to mend it. */
export interface Gap {
  readonly control: ControlCoverage;
  /** Complete in itself: `no row in the Statement of Applicability`. */
  readonly lacks: string;
  /** The row that decides about it; absent where none does. */
  readonly place?: FileLine;
}

/** The open controls, in the catalogue's order. */
export function openGaps(controls: readonly ControlCoverage[]): readonly Gap[] {
  return controls.filter(({ state }) => state === 'gap').map(gapOf);
}

/** The controls that are covered in part, in the catalogue's order. */
export function partialGaps(controls: readonly ControlCoverage[]): readonly Gap[] {
  return controls.filter(({ state }) => state === 'partial').map(gapOf);
}

function gapOf(control: ControlCoverage): Gap {
  const [place] = control.soa;
  return { control, lacks: lackOf(control), ...(place && { place }) };
}

function lackOf(control: ControlCoverage): string {
  const { soa, applicability, status } = control;
  if (soa.length === 0) {
    return 'no row in the Statement of Applicability';
  }
  if (applicability === 'excluded') {
    return status === 'implemented' || status === 'partial'
      ? 'excluded, and yet said to be in place'
      : 'excluded without a reason';
  }
  return applicability === 'applicable' ? lackOfApplicable(control) : lackOfDecision(soa.length);
}

function lackOfDecision(rows: number): string {
  return rows > 1 ? 'rows that do not agree on a decision' : 'no decision on whether it applies';
}

const statusLacks: Readonly<Record<string, string>> = {
  implemented: '',
  partial: 'implemented in part',
  planned: 'planned, not implemented',
  notImplemented: 'not implemented',
  notApplicable: 'said to be not applicable',
  missing: 'no status of implementation',
  unknown: 'a status that is not understood',
};

function lackOfApplicable({ status, documents, evidence }: ControlCoverage): string {
  const isBacked = documents.length + evidence.length > 0;
  return [
    statusLacks[status ?? 'missing'] ?? '',
    ...(isBacked ? [] : ['no document or evidence behind it']),
  ]
    .filter((lack) => lack !== '')
    .join('; ');
}
