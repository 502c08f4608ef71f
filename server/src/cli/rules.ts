import process from 'node:process';

import { severities } from '../core/base/severity.js';
import { padded } from '../core/report/terminalText.js';
import { rules as allRules } from '../core/rules/index.js';
import { summaryOf } from '../core/rules/rule.js';
import { languageFrom, type OccasionOptions } from './options.js';
import { isProblem, type Problem } from './problem.js';
import { paletteFor, print } from './terminal.js';

/** Carries out `isms rules`: every rule with its severity and what must hold. */
export function rules({ locale }: Pick<OccasionOptions, 'locale'>): number | Problem {
  const asked = languageFrom(locale);
  if (isProblem(asked)) {
    return asked;
  }
  const palette = paletteFor(process.stdout);
  const idWidth = Math.max(0, ...allRules.map(({ id }) => id.length));
  const severityWidth = Math.max(...severities.map((severity) => severity.length));
  const lines = allRules.map(
    (rule) =>
      `${palette.strong(padded(rule.id, idWidth))}  ${palette[rule.severity](padded(rule.severity, severityWidth))}  ${summaryOf(asked.language, rule)}`,
  );
  print(`${lines.join('\n')}\n`);
  return 0;
}
