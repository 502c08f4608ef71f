import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';

import { beside, markedPlace } from '../../../../test/kit/places.js';
import type { Configuration } from '../workspace/configuration.js';
import { type Hover, hover } from './hover.js';

function hoverIn(text: string, configuration?: Partial<Configuration>): Hover | undefined {
  const { document, offset, world } = markedPlace(beside(text), configuration);
  return hover(document, offset, world);
}

function check(text: string, hovered: string, ...expected: readonly RegExp[]): void {
  const found = hoverIn(text);
  const plain = text.replace('$0', '');
  strictEqual(found && plain.slice(found.range.start, found.range.end), hovered);
  for (const pattern of expected) {
    match(found?.markdown ?? '', pattern);
  }
}

function checkNothing(text: string): void {
  deepStrictEqual(hoverIn(text), undefined);
}

describe('hover', () => {
  it('shows the card of a control, with the places that treat it', () => {
    check(
      'See A.5.$015 for this.',
      'A.5.15',
      /\*\*A\.5\.15 Access control\*\*/,
      /What the customer does \(CSC\)/,
      /\[applicable, implemented\]\(file:\/\/\/isms\/soa\.md#L5\)/,
      /\[Access control policy\]\(file:\/\/\/isms\/policies\/access\.md#L6\)/,
      /\[R-001 Stolen credentials\]\(file:\/\/\/isms\/risks\.md#L5\)/,
      /\*\*Evidence\*\*: \[Access policy\]\(file:\/\/\/isms\/policies\/access\.md#L1\)/,
    );
  });

  it('says whose an id is that looks like ours and is not', () => {
    check('As ISO/IEC 42001 A.6.$02.4 asks.', 'A.6.2.4', /A\.6\.2\.4 of ISO\/IEC 42001/);
    check(
      '| Topic | ISO 27701 | ISO 27001 |\n|---|---|---|\n| Access | A.7.2.$01 | A.5.15 |',
      'A.7.2.1',
      /of ISO\/IEC 27701/,
    );
    check('# Policy of ISO/IEC 42001\n\nSee A.4.$06.', 'A.4.6', /of ISO\/IEC 42001/);
    checkNothing('A.4.$06 alone');
  });

  it('names the framework of numbers that are certainly no controls of ours', () => {
    check('As CC6.$01 asks.', 'CC6.1', /CC6\.1 of SOC 2/);
    check('SOC 2 criteria A1.$02 and C1.1.', 'A1.2', /of SOC 2/);
    check('See PR.AC-$01 and NIST AC-2.', 'PR.AC-1', /Cybersecurity Framework/);
    check('NIST SP 800-53 AC-$02(1).', 'AC-2(1)', /NIST SP 800-53/);
    check('Baustein ORP.4.A$01 gilt.', 'ORP.4.A1', /BSI IT-Grundschutz/);
    check('PCI DSS v4.0 Req. 8.$03.1 and 12.10.', '8.3.1', /PCI DSS/);
    check('CIS Control 5.$01.', '5.1', /CIS Controls/);
    check('| Our rule | CIS v8 |\n|---|---|\n| Accounts | 5.$03 |', '5.3', /CIS Controls/);
    checkNothing('Ticket AC-$02 in version 8.3.1.');
    checkNothing('Version 8.$03 of PCI tools.');
    checkNothing('Seats A1.$02 of the hall.');
  });

  it('says at its header how a table is read, and what it misses', () => {
    check(
      '| Control ID | Gi$0lt? | Begründung |\n|---|---|---|\n| A.5.15 | Ja | Risiko |',
      '| Control ID | Gilt? | Begründung |',
      /read as a Statement of Applicability/,
      /Control ID: the control/,
      /whether the control applies|how far it is implemented/,
    );
    check(
      '| Control ID | Sehr$0 wichtig | Warum denn |\n|---|---|---|\n| A.5.15 | Ja | Risiko |',
      '| Control ID | Sehr wichtig | Warum denn |',
      /nothing more/,
      /Sehr wichtig: not read/,
      /No column was found for:/,
      /columns: \\?\{ applicable: \\?\["Sehr wichtig"\\?\] \\?\}/,
    );
    checkNothing('| Na$0me | Phone |\n|---|---|\n| Ann | 112 |');
  });

  it('shows the card at both ends of the id', () => {
    check('$0A.5.15', 'A.5.15', /Access control/);
    check('A.5.15$0', 'A.5.15', /Access control/);
  });

  it('shows the card of a number in a control column and in front matter', () => {
    check('| Control | Applicable |\n| - | - |\n| 5.$016 | Yes |', '5.16', /Identity management/);
    check('---\ncontrols: [5.10, 5.$018]\n---\n', '5.18', /Access rights/);
  });

  it('shows the guidance of the edition that the document works to', () => {
    check(
      '---\neditions: { iso27017: 2026 }\n---\nSee A.5.16$0.',
      'A.5.16',
      /27017:2026 is reported/,
    );
  });

  it('lists the titles of a range', () => {
    check(
      'See A.5.24$0-28 here.',
      'A.5.24-28',
      /5 controls of ISO\/IEC 27001:2022/,
      /- A\.5\.28 Collection of evidence/,
    );
  });

  it('says that a theme is a group, and how large', () => {
    check(
      'See A.8$0 here.',
      'A.8',
      /A\.8 Technological controls/,
      /A group of 34 controls/,
      /and 14 more/,
    );
    check('Of CLD.9.5$0 here.', 'CLD.9.5', /A group of 2 controls of ISO\/IEC 27017:2015/);
  });

  it('says that an id is not in the catalogue, and what comes closest', () => {
    check('See A.5.99$0.', 'A.5.99', /is not in the catalogue/, /- A\.5\.9 Inventory/);
  });

  it('shows what a clause asks for', () => {
    check(
      'The SoA of Clause 6.1.3$0 d) says',
      '6.1.3 d)',
      /Clause 6\.1\.3 Information security risk treatment/,
      /Statement of Applicability/,
    );
    check('Nach Klausel 9.$02 gilt', '9.2', /Internal audit/);
    check('ISO/IEC 27001 § 5.2$0 asks', '5.2', /Clause 5\.2 Policy/);
    check('ISO/IEC 27001:2022, clause 4.1$0', '4.1', /climate change/);
    check('---\nclauses: ["5.2", 7.$05]\n---\n', '7.5', /Documented information/);
  });

  it('takes no clause of another standard or law for ours', () => {
    checkNothing('ISO 9001 clause 6.1$0 asks');
    checkNothing('Nach § 8.1$0 BDSG');
    checkNothing('Clause 11.2$0 of the contract');
    checkNothing('## 6.1.3$0 Scope');
    checkNothing('version 6.1$0');
  });

  it('shows a risk', () => {
    check(
      'Because of R-0$001.',
      'R-001',
      /\*\*R-001\*\* Stolen credentials/,
      /\*\*Level\*\*: High/,
      /risks\.md:5/,
    );
  });

  it('shows the text of a risk as text', () => {
    check('Because of R-010$0.', 'R-010', /Lost \\<b\\>laptop\\<\/b\\>/);
  });

  it('shows a document', () => {
    check(
      'See POL-001$0.',
      'POL-001',
      /\*\*POL-001 Access control policy\*\*/,
      /policies\/access\.md/,
    );
  });

  it('explains a key of the front matter, in whichever way it is written', () => {
    check('---\nsta$0tus: draft\n---\n', 'status', /One of: draft, in-review, approved, retired/);
    check('---\ndoc_id$0: X\n---\n', 'doc_id', /here written doc\\_id/);
    checkNothing('---\nlayout$0: page\n---\n');
  });

  it('says nothing about other text', () => {
    checkNothing('Nothing to $0 see.');
    checkNothing('$0');
    checkNothing('```\nA.5.15$0\n```');
  });
});
