import process from 'node:process';

import { severities } from '../core/base/severity.js';
import { padded } from '../core/report/terminalText.js';
import { rules as allRules } from '../core/rules/index.js';
import { paletteFor, print } from './terminal.js';

/** Carries out `isms rules`: every rule with its severity and what must hold. */
export function rules(): number {
  const palette = paletteFor(process.stdout);
  const idWidth = Math.max(0, ...allRules.map(({ id }) => id.length));
  const severityWidth = Math.max(...severities.map((severity) => severity.length));
  const lines = allRules.map(
    ({ id, severity, summary }) =>
      `${palette.strong(padded(id, idWidth))}  ${palette[severity](padded(severity, severityWidth))}  ${summary}`,
  );
  print(`${lines.join('\n')}\n`);
  return 0;
}
