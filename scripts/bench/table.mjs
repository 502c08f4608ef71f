// What the bench says of its rows.
import { rows } from './rows.mjs';

/**
 * The rows of the parts that were measured. `samples` holds, by name of a server, part and list, all
 * figures that were taken.
 */
export function figuresOf(samples, servers) {
  return rows
    .map((row) => ({ ...row, figures: figuresIn(row, samples, servers) }))
    .filter(({ figures }) => figures[servers[0].name] !== undefined)
    .map(({ what, goal, share, figures, part, of }) => {
      const own = figures[servers[0].name];
      const peer = goal.to && figures[goal.to.name];
      const ratio = peer === undefined ? undefined : own.middle / peer.middle;
      const isReached = goal.to
        ? ratio === undefined || ratio <= goal.ratio
        : own.middle <= goal.most;
      return { what, part, of, share, figures, ratio, goal: saidOf(goal), isReached };
    });
}

/** The table as Markdown, which is as easy to read on a terminal. */
export function markdownTable(figures, servers) {
  const names = servers.map(({ name }) => name);
  const lines = figures.map(({ what, figures: own, ratio, goal, isReached }) => [
    what,
    ...names.map((name) => shown(own[name]?.middle)),
    shown(ratio),
    goal,
    isReached ? 'yes' : 'NO',
  ]);
  const all = [['', ...names, 'ratio', 'goal', 'reached'], ...lines];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  const inALine = (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const rule = inALine(widths.map((width) => '-'.repeat(width)));
  return [inALine(all[0]), rule, ...all.slice(1).map(inALine)].join('\n');
}

function figuresIn({ part, of, share }, samples, servers) {
  return Object.fromEntries(
    servers.map(({ name }) => {
      const taken = samples[name]?.[part]?.[of]?.filter((value) => value !== undefined) ?? [];
      return [name, taken.length === 0 ? undefined : summary(taken, share)];
    }),
  );
}

function summary(taken, share) {
  return {
    middle: quantile(taken, share),
    median: quantile(taken, 0.5),
    p95: quantile(taken, 0.95),
    least: Math.min(...taken),
    most: Math.max(...taken),
    times: taken.length,
  };
}

export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

function saidOf({ ratio, to, most }) {
  return to ? `≤ ${ratio} × ${to.name}` : `≤ ${most}`;
}

function shown(value) {
  if (value === undefined) {
    return '–';
  }
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}
