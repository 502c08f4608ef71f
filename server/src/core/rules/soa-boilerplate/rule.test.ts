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

  it('leaves a text alone that names the risk, the article of a law or the contract', () => {
    const rows = (reason: string): string =>
      head + ids.map((id) => `| ${id} | Yes | ${reason} |`).join('\n');
    for (const reason of [
      'Risque R-02, détournement de comptes soignants',
      'Risks R1 and R7, theft and loss of devices',
      'Code de la santé publique, art. L.1111-8',
      'Gesetzliche Pflicht nach § 8a Abs. 1 BSIG',
      'Requisito NIS2, art. 24 del decreto 138',
      'Contrat type avec les établissements de santé',
      'Vertrag mit der Kassenärztlichen Vereinigung',
      'Contract with the Ministry of Transport',
      'Framework agreement with HSE of March',
      'Contrato com o Banco Parceiro S.A.',
      'Customer contract: Fulton County Schools MSA',
      'Customer contract (Siemens Healthineers)',
      'Contrat client – Hôpital de Lyon Sud',
      'Dienstleistungsvertrag: Stadtwerke Musterstadt GmbH',
      'GDPR art. 32 asks for measures of protection',
      'Required by section 4 of the Computer Misuse Act',
      '個人情報の保護に関する法律第23条による安全管理',
    ]) {
      checkFindings(soaBoilerplate, `${rows(reason)}\n`);
    }
    const vague = [
      'Result of the risk assessment of 2026',
      'Contract with the customers and law',
      'Verträge mit Kunden und Gesetze fordern es',
      'Required by ISO/IEC 27001 clause 6.1.3',
      'Risk treatment under ISO 27001:2022 asks for it',
      'Required by state of the art 2022 methods',
      'Required by the state of the art 27 methods',
      'Selected by agreement with management',
      'Contract with the senior management',
      'Contrato com o cliente e requisitos legais',
      'Contrato com um cliente importante da casa',
      'Contract: Service Level Agreement of all',
      'Customer contract: security requirements',
      'Kundenvertrag: Anforderungen Sicherheit',
      'Risk level 3 or higher, ISO 27001 art. 6.1.3',
      'See article 6.1.3 of ISO/IEC 27001',
      'Treatment, ISO/IEC 27001:2022, § 6.1.3',
      'Section 4 of the staff handbook and act',
    ];
    for (const reason of vague) {
      const [first = '', ...others] = ids.map((id) => `| ${id} | Yes | ${reason} |`);
      checkFindings(
        soaBoilerplate,
        `${head}${first}\n${' '.repeat(16)}${'^'.repeat(reason.length)} information ${quotedText(reason)} is the justification of 8…\n${others.join('\n')}\n`,
      );
    }
  });

  it('counts the themes of Annex A alone', () => {
    const cloud = ['CLD.6.3.1', 'CLD.8.1.5', 'CLD.9.5.1', 'CLD.12.1.5'];
    const [first = '', ...others] = [...ids, ...cloud].map((id) => `| ${id} | Yes | ${text} |`);
    checkFindings(
      soaBoilerplate,
      `${head}${first}\n${marks} information ${quotedText(text)} is the justification of 12 controls from 3 themes. …\n${others.join('\n')}\n`,
    );
  });

  it('counts the domains of a statement of 2013', () => {
    const old = ['5.1.1', '6.1.1', '6.1.2', '7.1.1', '8.1.1', '8.1.2', '9.1.1', '9.1.2'];
    const [first = '', ...others] = old.map((id) => `| A.${id} | Yes | ${text} |`);
    const place = `${' '.repeat(first.indexOf(text))}${'^'.repeat(text.length)}`;
    checkFindings(
      soaBoilerplate,
      `# Statement of Applicability to ISO/IEC 27001:2013\n\n${head}${first}\n${place} information ${quotedText(text)} is the justification of 8 controls from 5 domains. …\n${others.join('\n')}\n`,
    );
  });

  it('takes the objectives of one domain of 2013 for one', () => {
    const rows = (ids: readonly string[]): string =>
      ids
        .map((id) => `| ${id} | No | Bought systems are assessed before they go live |\n`)
        .join('');
    const one = [
      'A.14.1.1',
      'A.14.1.2',
      'A.14.2.1',
      'A.14.2.2',
      'A.14.2.3',
      'A.14.2.4',
      'A.14.2.5',
      'A.14.3.1',
    ];
    checkFindings(soaBoilerplate, `${head}${rows(one)}`);
  });

  it('leaves a text alone that begins with the id of a risk', () => {
    const rows = (reason: string): string =>
      ids.map((id) => `| ${id} | Yes | ${reason} |\n`).join('');
    for (const reason of [
      'ISR-05: loss of devices outside the sites',
      'R-05 – loss of devices outside the sites',
    ]) {
      checkFindings(soaBoilerplate, `${head}${rows(reason)}`);
    }
    const [first = '', ...others] = rows('ISO-27001: needed for the certificate').split('\n');
    checkFindings(
      soaBoilerplate,
      `${head}${first}\n${' '.repeat(16)}${'^'.repeat(37)} information …\n${others.join('\n')}`,
    );
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
