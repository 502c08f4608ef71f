/** How much a finding weighs; the order is from the heaviest to the lightest. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
