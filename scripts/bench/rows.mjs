// The figures of the bench, each with what is good enough.
import { rumdl } from './servers/rumdl.mjs';
import { vscodeMarkdown } from './servers/vscodeMarkdown.mjs';

/**
 * A row is measured by `part`; `of` names the list of its times there, and `as` what is told of them.
 * `goal` is the largest ratio to a peer's figure, or the largest figure of ours, that is good enough.
 */
export const rows = [
  row('start → initialize', 'start', 'cold', { ratio: 0.65, to: vscodeMarkdown }),
  row('start → initialize, warm code cache', 'start', 'warm', { ratio: 0.5, to: vscodeMarkdown }),
  row('first full diagnostics, S', 'first', 'S', { ratio: 0.4, to: vscodeMarkdown }),
  row('first full diagnostics, M', 'first', 'M', { ratio: 0.5, to: rumdl }),
  row('first full diagnostics, L', 'first', 'L', { ratio: 0.4, to: rumdl }),
  row('key → diagnostics, 6 kB in M', 'key', 'M', { ratio: 0.5, to: rumdl }),
  row('key → diagnostics, 6 kB in L', 'key', 'L', { ratio: 0.5, to: rumdl }),
  row('key → diagnostics, 1 MB policy', 'key', 'policy', { ratio: 0.05, to: rumdl }),
  row('key → diagnostics, 5,000 rows', 'key', 'register', { ratio: 0.1, to: rumdl }),
  row('twenty keys at once, 1 MB policy', 'burst', 'policy', { ratio: 0.05, to: rumdl }),
  row('hover p95, M', 'hover', 'M', { most: 2 }, 0.95),
  row('hover p95, L', 'hover', 'L', { most: 2 }, 0.95),
  row('completion p95, M', 'completion', 'M', { most: 4 }, 0.95),
  row('completion p95, L', 'completion', 'L', { most: 4 }, 0.95),
  row('memory after M (MB)', 'memory', 'M', { most: 120 }),
  row('memory after L (MB)', 'memory', 'L', { most: 250 }),
  row('isms check M', 'check', 'M', { ratio: 1, to: rumdl }),
  row('growth: policy of 0.5 → 1 MB', 'growth', 'documents', { most: 2.3 }),
  row('growth: 2,500 → 5,000 rows', 'growth', 'rows', { most: 2.3 }),
  row('growth: 1,000 → 2,000 documents', 'growth', 'workspace', { most: 2.3 }),
  row('growth: 1,000 → 10,000 documents', 'growth', 'large', { most: 10 }),
];

/** The parts that can be measured by themselves. */
export const parts = [...new Set(rows.map(({ part }) => part))];

function row(what, part, of, goal, share = 0.5) {
  return { what, part, of, goal, share };
}
