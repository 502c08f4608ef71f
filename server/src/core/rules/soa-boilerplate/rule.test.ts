import { checkFindings } from '../../../../../test/kit/check.js';
import { soaBoilerplate } from './rule.js';

const head = '| Control | Applicable | Justification |\n|---|---|---|\n';
const ids = ['A.5.1', 'A.5.2', 'A.5.3', 'A.6.1', 'A.6.2', 'A.8.1', 'A.8.2', 'A.8.3'];
const text = 'Necessary to protect our information';
const marks = `${' '.repeat(16)}${'^'.repeat(text.length)}`;

describe('soa-boilerplate', () => {
  it('reports a text that is copied over many controls of several themes', () => {
    const [first = '', ...others] = ids.map((id) => `| ${id} | Yes | ${text} |`);
    const message = `${quotedText(text)} is the justification of 8 controls from 3 themes. A reason that fits them all justifies none (ISO/IEC 27001, 6.1.3 d): name for each the risk, law, contract or business need.`;
    checkFindings(
      soaBoilerplate,
      `${head}${first}\n${marks} information ${message}\n${others.join('\n')}\n`,
    );
  });

  it('counts over several tables, and takes case and space for the same', () => {
    const rows = ids.map((id, index) =>
      index === 0
        ? `| ${id} | Yes | ${text} |\n${marks} information ${quotedText(text)} is the justification of 8 controls from 3 themes.…`
        : `| ${id} | Yes | ${text.toUpperCase().replace(' ', '  ')} |`,
    );
    checkFindings(
      soaBoilerplate,
      `${head}${rows.slice(0, 4).join('\n')}\n\n## More\n\n${head}${rows.slice(4).join('\n')}\n`,
    );
  });

  it('says nothing of few rows, of one theme, of categories and of placeholders', () => {
    const few = ids.slice(1).map((id) => `| ${id} | Yes | ${text} |`);
    checkFindings(soaBoilerplate, `${head}${few.join('\n')}\n`);
    const physical = ids.map((_, index) => `| A.7.${String(index + 1)} | No | ${text} |`);
    checkFindings(soaBoilerplate, `${head}${physical.join('\n')}\n`);
    const category = ids.map((id) => `| ${id} | Yes | Risk assessment |`);
    checkFindings(soaBoilerplate, `${head}${category.join('\n')}\n`);
    const open = ids.map((id) => `| ${id} | Yes | {{the reason for this control here}} |`);
    checkFindings(soaBoilerplate, `${head}${open.join('\n')}\n`);
  });

  it('quotes whole words', () => {
    const reason = 'We need this to reach an adequate level of security information';
    const [first = '', ...others] = ids.map((id) => `| ${id} | Yes | ${reason} |`);
    const place = `${' '.repeat(first.indexOf(reason))}${'^'.repeat(reason.length)}`;
    checkFindings(
      soaBoilerplate,
      `${head}${first}\n${place} information "We need this to reach an adequate level of security…" is the justification of 8…\n${others.join('\n')}\n`,
    );
  });
});

function quotedText(value: string): string {
  return `"${value}"`;
}
