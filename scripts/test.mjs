// Everything that shows that the project works, on a machine with nothing but Node.
//   npm test [-- --list] [-- --only unit,workbench]
// A stage that fails does not keep the others from running. The last line is `N passed, N failed`.
import { parseArgs } from 'node:util';
import { ensureDependencies } from './setup/dependencies.mjs';
import { Problem, runMain, runNode } from './setup/project.mjs';
import { stages } from './test/stages.mjs';

await runMain(async () => {
  const { values } = readOptions();
  if (values.list) {
    stages.forEach(({ name, title }) => console.log(`${name.padEnd(10)} ${title}`));
    return 0;
  }
  const chosen = choose(values.only);
  await ensureDependencies();
  if (!chosen.some(({ name }) => name === 'generated')) {
    await runNode('scripts/generate.mjs', [], { quiet: true });
  }
  const outcomes = await runStages(chosen);
  return summarise(outcomes);
});

function readOptions() {
  try {
    return parseArgs({ options: { list: { type: 'boolean' }, only: { type: 'string' } } });
  } catch (error) {
    throw new Problem(`${error.message}\nThe options are --list and --only NAME,NAME.`, 2);
  }
}

function choose(only) {
  const names = only?.split(',').map((name) => name.trim()) ?? stages.map(({ name }) => name);
  for (const name of names) {
    if (!stages.some((stage) => stage.name === name)) {
      const known = stages.map((stage) => stage.name).join(', ');
      throw new Problem(`There is no stage "${name}"; there are ${known}.`, 2);
    }
  }
  const needed = stages
    .filter(({ name }) => names.includes(name))
    .flatMap(({ needs = [] }) => needs);
  return stages.filter(({ name }) => names.includes(name) || needed.includes(name));
}

async function runStages(chosen) {
  const outcomes = new Map();
  const begin = performance.now();
  for (const [index, stage] of chosen.entries()) {
    const from = performance.now();
    console.log(`\n── ${index + 1} of ${chosen.length}: ${stage.name}: ${stage.title}`);
    const outcome = await runStage(stage, outcomes);
    outcomes.set(stage.name, outcome);
    console.log(`   ${stage.name}: ${describe(outcome)} in ${seconds(from)}`);
  }
  console.log(`\nAll stages: ${seconds(begin)}`);
  return outcomes;
}

async function runStage({ name, needs = [], workbench, run }, outcomes) {
  if (workbench && process.env.ISMS_SKIP_WORKBENCH === '1') {
    return { passed: 0, failed: 0, skipped: 'ISMS_SKIP_WORKBENCH=1' };
  }
  const broken = needs.find((need) => outcomes.get(need)?.failed > 0);
  if (broken) {
    return { passed: 0, failed: 1, why: `not run, because ${broken} failed` };
  }
  try {
    return await run();
  } catch (error) {
    return { passed: 0, failed: 1, why: `${name} broke off: ${error.message}` };
  }
}

function describe({ passed, failed, pending, skipped, why }) {
  if (skipped) {
    return `SKIPPED (${skipped})`;
  }
  const left = pending > 0 ? `, ${pending} left out` : '';
  return `${failed > 0 ? 'FAILED' : 'good'}, ${passed} of ${passed + failed}${left}${why ? `, ${why}` : ''}`;
}

function summarise(outcomes) {
  const all = [...outcomes.values()];
  const sum = (key) => all.reduce((total, outcome) => total + (outcome[key] ?? 0), 0);
  const skipped = all.filter((outcome) => outcome.skipped).length;
  const failing = [...outcomes].filter(([, { failed }]) => failed > 0).map(([name]) => name);
  if (failing.length > 0) {
    console.log(`Failed: ${failing.join(', ')}. One stage alone: npm test -- --only ${failing[0]}`);
  }
  const end = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${end}`);
  return sum('failed') > 0 ? 1 : 0;
}

function seconds(from) {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
