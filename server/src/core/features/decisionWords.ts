import type { Applicability, ImplementationStatus, StatementRow } from '../model/statementRow.js';

const applicabilityWords: Readonly<Record<Applicability, string>> = {
  applicable: 'applicable',
  excluded: 'excluded',
  undecided: 'undecided',
  missing: '',
  unknown: '',
};

const statusWords: Readonly<Record<ImplementationStatus, string>> = {
  implemented: 'implemented',
  partial: 'partly implemented',
  planned: 'planned',
  notImplemented: 'not implemented',
  notApplicable: 'not applicable',
  missing: '',
  unknown: '',
};

/** What a row decides, in a few words: "applicable, implemented"; empty where it decides nothing. */
export function decisionWords({
  applicability,
  status,
}: Pick<StatementRow, 'applicability' | 'status'>): string {
  // An excluded control has no status worth naming.
  const words =
    applicability === 'excluded'
      ? ['excluded']
      : [applicabilityWords[applicability], statusWords[status]];
  return words.filter((word) => word !== '').join(', ');
}
