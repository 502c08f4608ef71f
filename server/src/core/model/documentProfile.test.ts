import assert from 'node:assert/strict';
import { builtInCatalogue } from '../catalogue/builtIn.js';
import { type Editions, defaultEditions } from '../catalogue/catalogue.js';
import { scanBlocks } from '../syntax/scanBlocks.js';
import { evidenceIn, profileOf } from './documentProfile.js';
import type { DocumentProfile } from './ismsDocument.js';
import { frontMatterIn } from './readFrontMatter.js';
import { defaultVocabulary } from './vocabulary.js';

const statement = `
| Control | Title | Applicable | Justification |
|---|---|---|---|
| A.5.1 | Policies | Yes | risk |
`;

describe('profileOf', () => {
  it('takes the kind from the header before all else', () => {
    checkKind(`---\ntype: policy\n---\n# Risk register\n${statement}`, 'policy', 'frontMatter');
    checkKind('---\ntype: Risk Register\n---\n', 'risk-register', 'frontMatter');
    checkKind('---\ntype: post\n---\n# Risk register', 'risk-register', 'title');
    checkKind('---\nArt: Weisung\n---\n# Zugriff', 'policy', 'frontMatter');
    checkKind('---\ntype: PSSI\n---\n# Sécurité', 'policy', 'frontMatter');
    checkKind('---\nsoort: werkinstructie\n---\n# Uitgifte', 'procedure', 'frontMatter');
    checkKind('# Weisung zum Parken', 'document', 'nothing');
  });

  it('takes the kind from the tables before the title', () => {
    checkKind(`# Controls of CloudCRM\n${statement}`, 'statement-of-applicability', 'tables');
    checkKind(`# Notes\n${statement}`, 'statement-of-applicability', 'tables');
  });

  it('does not make a document of a small table in another one', () => {
    checkKind(`# Access control policy\n${statement}`, 'policy', 'title');
  });

  it('takes the kind from the title in eight languages', () => {
    const titles = {
      'Statement of Applicability (SoA)': 'statement-of-applicability',
      'Erklärung zur Anwendbarkeit': 'statement-of-applicability',
      "Déclaration d'applicabilité": 'statement-of-applicability',
      'Declaración de aplicabilidad': 'statement-of-applicability',
      'Declaração de Aplicabilidade': 'statement-of-applicability',
      'Dichiarazione di applicabilità': 'statement-of-applicability',
      'Verklaring van Toepasselijkheid': 'statement-of-applicability',
      適用宣言書: 'statement-of-applicability',
      'Risk Treatment Plan': 'risk-treatment-plan',
      'Risk Assessment Methodology': 'risk-methodology',
      Risikoregister: 'risk-register',
      'Registro de riesgos': 'risk-register',
      Informationssicherheitsleitlinie: 'policy',
      'Incident Management Policy': 'policy',
      'Incident Response Plan': 'incident-response-plan',
      'Business Continuity Plan': 'continuity-plan',
      'ISMS Scope': 'scope',
      "Domaine d'application du SMSI": 'scope',
      'Périmètre du SMSI': 'scope',
      'Ámbito de aplicación del SGSI': 'scope',
      'Escopo do Sistema de Gestão de Segurança da Informação': 'scope',
      'Reikwijdte van het ISMS': 'scope',
      'Internal Audit Report': 'audit-report',
      'Management Review Minutes': 'management-review',
      'Shared Responsibility Matrix': 'responsibility-matrix',
      'Information Security Objectives': 'objectives',
      'Backup procedure': 'procedure',
      'How we work': 'document',
    };
    for (const [title, kind] of Object.entries(titles)) {
      assert.equal(profile(`# ${title}\n`).kind, kind, title);
    }
  });

  it('reads a title that is centred with HTML', () => {
    checkKind(
      '<h1 align="center">📉 Hack Ltd — Risk Register</h1>\n\n## Purpose',
      'risk-register',
      'title',
    );
  });

  it('takes the kind from the file name at last', () => {
    const { kind, kindFrom } = profile('Text.', 'file:///isms/risk_register.md');
    assert.deepEqual([kind, kindFrom], ['risk-register', 'fileName']);
  });

  it('makes no incident plan of a page about the control on incidents', () => {
    checkKind('# A.5.24 Incident management planning\n', 'document', 'nothing');
  });

  it('takes the edition from the header, the title, the ids and the text', () => {
    assert.equal(edition('---\neditions: [ISO/IEC 27001:2013]\n---\nA.5.15'), '2013');
    assert.equal(edition('# SoA for ISO/IEC 27001:2013\n\nA.5.15'), '2013');
    assert.equal(edition('We follow ISO/IEC 27001:2013.'), '2013');
    assert.equal(edition('A.9.2.1, A.9.2.2, A.9.2.3, A.9.4.1 and A.12.4.1'), '2013');
    assert.equal(edition('A.9.2.1, A.9.2.2, A.9.2.3, A.9.4.1, A.12.4.1 and A.5.15'), '2022');
    const old = 'A.9.2.1, A.9.2.2, A.9.2.3, A.9.4.1, A.12.4.1';
    assert.equal(edition(`To ISO/IEC 27001:2013: ${old} and A.5.15`), '2013');
    assert.equal(edition(`To ISO/IEC 27001:2013: ${old}, A.5.15 and A.5.16`), '2022');
    const all2013 = builtInCatalogue().edition('iso27001', '2013');
    assert.equal(edition(`${all2013.map(({ id }) => id).join(', ')} and A.5.24`), '2013');
    const all = all2013.map(({ id }) => id).join(', ');
    assert.equal(edition(`To ISO/IEC 27001:2022: ${all} and A.5.24`), '2022');
    assert.equal(edition('Under A.9.2.1 access is reviewed.'), '2022');
    assert.equal(edition('From ISO/IEC 27001:2013 to ISO/IEC 27001:2022.'), '2022');
    assert.equal(profile('We follow ISO/IEC 27017:2026.').editions.iso27017, '2026');
  });

  it('falls back to the editions of the workspace', () => {
    const editions: Editions = { iso27001: '2013', iso27017: '2026' };
    assert.deepEqual(profile('Text.', 'file:///x.md', editions).editions, editions);
  });

  it('names the other standards that a document is about', () => {
    assert.deepEqual(profile('# SoA — ISO 42001:2023').otherStandards, ['ISO/IEC 42001']);
    assert.deepEqual(profile('# AIMS policy', 'file:///a/iso42001/policies/p.md').otherStandards, [
      'ISO/IEC 42001',
    ]);
    assert.deepEqual(profile('# SOC 2 criteria').otherStandards, ['SOC 2']);
    assert.deepEqual(profile('# ISO 27001 and ISO 42001').otherStandards, []);
    assert.deepEqual(profile('# GDPR policy').otherStandards, []);
  });

  it('knows what belongs to an ISMS', () => {
    const ours = [
      '---\ncontrols: [5.15]\n---\nText.',
      'Access is limited under A.5.15.',
      'CLD.6.3.9 is not a control.',
      'Gilt für Maßnahme 7.7 und A.11.2.9.',
      statement,
      '# Statement of Applicability',
      '# Office policy\n\n| Risk ID | Risk | Likelihood | Impact | Treatment |\n|---|---|---|---|---|\n| R-1 | Fire | 1 | 5 | accept |',
      '# Password policy\n\nIt serves information security.',
      '# The ISMS of CloudCRM',
    ];
    for (const text of ours) {
      assert.equal(profile(text).belongsToIsms, true, text);
    }
  });

  it('leaves other documents alone', () => {
    const others = [
      '# left-pad\n\nInstall with npm. See [license](LICENSE). Version 5.15 needs Node 20.\n\n## 5.1 Usage',
      '---\ntitle: Hello\nstatus: published\n---\n# Blog',
      '# Security policy\n\nReport a vulnerability to security@example.org.',
      '# Contributing\n\nPaper A4, road A 8, class A5.',
      '# Test plan\n\n| Control | State |\n|---|---|\n| Button | enabled |',
    ];
    for (const text of others) {
      assert.equal(profile(text, 'file:///project/README.md').belongsToIsms, false, text);
    }
  });

  it('keeps the editions that the workspace states, whatever a text mentions', () => {
    const mixed =
      'Under ISO/IEC 27001:2013 we follow A.9.2.1, and later A.8.9. See ISO/IEC 27017:2026.';
    const stated = { iso27001: '2013', iso27017: '2015' } as const;
    const read = (text: string) =>
      profile(text, 'file:///x.md', { ...stated, isStated: true }).editions;
    assert.deepEqual(read(mixed), stated);
    assert.deepEqual(profile(mixed).editions, { iso27001: '2022', iso27017: '2026' });
    assert.equal(read('# Policy to ISO/IEC 27001:2022').iso27001, '2022');
    assert.equal(read('---\neditions: { iso27001: 2022 }\n---\n# Policy').iso27001, '2022');
    const ids = 'A.5.7, A.5.23, A.5.30, A.7.4, A.8.9, A.8.10';
    assert.equal(read(`Written to ISO/IEC 27001:2022: ${ids}.`).iso27001, '2022');
  });

  it('lets a document of 2013 throughout keep its edition where the workspace states 2022', () => {
    const stated = { iso27001: '2022', iso27017: '2015', isStated: true } as const;
    const read = (text: string) => profile(text, 'file:///x.md', stated).editions.iso27001;
    const ids = 'A.9.2.1, A.9.2.5, A.9.4.3, A.12.3.1 and A.12.4.1';
    assert.equal(read(`# Policy\n\nBy ${ids}.`), '2013');
    assert.equal(read('# Policy\n\nBy A.9.2.1, A.9.2.5, A.9.4.3 and A.12.3.1.'), '2022');
    assert.equal(read(`# Policy\n\nBy ${ids}, and A.8.9.`), '2022');
    assert.equal(read(`# Policy to ISO/IEC 27001:2022\n\nBy ${ids}.`), '2022');
  });

  it('gives the profile before where nothing has changed', () => {
    const before = profile('# SoA\n\nA.5.15');
    assert.equal(profile('# SoA\n\nA.5.16', 'file:///x.md', defaultEditions, before), before);
    assert.notEqual(profile('# Policy', 'file:///x.md', defaultEditions, before), before);
  });
});

function checkKind(text: string, kind: string, kindFrom: string): void {
  const found = profile(text);
  assert.deepEqual([found.kind, found.kindFrom], [kind, kindFrom]);
}

function edition(text: string): string {
  return profile(text).editions.iso27001;
}

function profile(
  text: string,
  uri = 'file:///isms/x.md',
  { isStated = false, ...editions }: Editions & { readonly isStated?: boolean } = defaultEditions,
  previous?: DocumentProfile,
): DocumentProfile {
  const { chunks } = scanBlocks(text);
  const first = chunks[0]?.chunk;
  return profileOf(
    uri,
    {
      frontMatter: first && frontMatterIn(first),
      parts: chunks.map(({ chunk }) => evidenceIn(chunk, defaultVocabulary)),
      editions,
      declaredEditions: isStated ? editions : undefined,
    },
    previous,
  );
}
