import { deepStrictEqual } from 'node:assert/strict';

import { findingsIn, listsOf, variants } from '../kit/wordings.js';

/** How people head a responsibility matrix and name its parties; semicolons part what can stand for one another. */
interface Wording {
  readonly language: string;
  readonly titles: string;
  readonly controls: string;
  readonly names: string;
  readonly parties: string;
  readonly providers: string;
  readonly customers: string;
  readonly both: string;
}

const wordings: readonly Wording[] = [
  {
    language: 'English',
    titles:
      'Cloud responsibility matrix ; Shared responsibility ; Shared responsibility matrix ; Responsibilities in the cloud ; Division of responsibilities',
    controls: 'Control ; Control ID ; ID ; CLD control ; 27017 control ; Ref',
    names: 'Topic ; Activity ; Area',
    parties: 'Responsible ; Responsibility ; Who ; Owner ; Party ; Done by ; Assigned to',
    providers: 'Provider ; Cloud provider ; CSP ; AWS ; Cloud service provider',
    customers: 'Customer ; CSC ; Cloud customer ; Cloud service customer',
    both: 'Shared ; Both ; Provider and customer',
  },
  {
    language: 'German',
    titles:
      'Verantwortungsmatrix Cloud ; Geteilte Verantwortung ; Cloud-Verantwortlichkeiten ; Aufteilung der Verantwortung',
    controls: 'Control ; Maßnahme ; Nr. ; ID ; CLD-Control',
    names: 'Thema ; Aufgabe ; Bereich ; Tätigkeit',
    parties: 'Verantwortlich ; Verantwortung ; Wer ; Zuständig ; Zuständigkeit',
    providers: 'Anbieter ; Cloud-Anbieter ; CSP ; Provider',
    customers: 'Kunde ; CSC ; Cloud-Kunde',
    both: 'Beide ; Geteilt ; Gemeinsam',
  },
  {
    language: 'French',
    titles:
      'Matrice de responsabilités cloud ; Responsabilité partagée ; Partage des responsabilités',
    controls: 'Mesure ; Contrôle ; N° ; Réf.',
    names: 'Sujet ; Activité ; Domaine',
    parties: 'Responsable ; Responsabilité ; Qui',
    providers: 'Fournisseur ; CSP ; Prestataire',
    customers: 'Client ; CSC',
    both: 'Partagé ; Les deux ; Partagée',
  },
  {
    language: 'Spanish',
    titles:
      'Matriz de responsabilidades en la nube ; Responsabilidad compartida ; Reparto de responsabilidades',
    controls: 'Control ; N.º ; ID ; Ref.',
    names: 'Tema ; Actividad ; Ámbito',
    parties: 'Responsable ; Responsabilidad ; Quién',
    providers: 'Proveedor ; CSP ; Proveedor cloud',
    customers: 'Cliente ; CSC',
    both: 'Compartido ; Ambos ; Compartida',
  },
  {
    language: 'Portuguese',
    titles:
      'Matriz de responsabilidades na nuvem ; Responsabilidade partilhada ; Responsabilidade compartilhada ; Divisão de responsabilidades',
    controls: 'Controlo ; Controle ; ID ; Ref.',
    names: 'Tema ; Atividade ; Área',
    parties: 'Responsável ; Responsabilidade ; Quem',
    providers: 'Fornecedor ; Provedor ; CSP',
    customers: 'Cliente ; CSC',
    both: 'Partilhado ; Ambos ; Compartilhado',
  },
  {
    language: 'Italian',
    titles:
      'Matrice delle responsabilità cloud ; Responsabilità condivise ; Ripartizione delle responsabilità',
    controls: 'Controllo ; N. ; ID ; Rif.',
    names: 'Tema ; Attività ; Ambito',
    parties: 'Responsabile ; Responsabilità ; Chi',
    providers: 'Fornitore ; CSP ; Provider',
    customers: 'Cliente ; CSC',
    both: 'Condiviso ; Entrambi ; Condivisa',
  },
  {
    language: 'Dutch',
    titles:
      'Verantwoordelijkheidsmatrix cloud ; Gedeelde verantwoordelijkheid ; Verdeling van verantwoordelijkheden',
    controls: 'Beheersmaatregel ; Maatregel ; Nr. ; ID',
    names: 'Onderwerp ; Activiteit ; Taak',
    parties: 'Verantwoordelijk ; Verantwoordelijkheid ; Wie ; Verantwoordelijke',
    providers: 'Leverancier ; CSP ; Aanbieder ; Provider',
    customers: 'Klant ; CSC',
    both: 'Gedeeld ; Beide ; Beiden',
  },
  {
    language: 'Japanese',
    titles: 'クラウド責任分担表 ; 責任分界表 ; 責任共有マトリックス',
    controls: '管理策 ; 管理策番号 ; No. ; ID',
    names: '項目 ; 実施事項 ; 内容',
    parties: '責任 ; 責任者 ; 担当 ; 分担 ; 実施主体',
    providers: '事業者 ; 提供者 ; クラウド事業者 ; CSP ; プロバイダ',
    customers: '利用者 ; 顧客 ; CSC ; カスタマ',
    both: '共同 ; 両方 ; 双方',
  },
];

type Words = Readonly<Record<Exclude<keyof Wording, 'language'>, string>>;

/** CLD.9.5.1 is for providers, and laid on the customer; nobody does CLD.12.1.5. */
const duties = ['CLD.6.3.1', 'CLD.8.1.5', 'CLD.9.5.1', 'CLD.12.1.5', 'CLD.12.4.5', 'CLD.13.1.4'];
const expected = ['responsibility-party CLD.9.5.1', 'responsibility-unassigned CLD.12.1.5'];

interface Layout {
  readonly name: string;
  readonly header: (words: Words) => readonly string[];
  readonly row: (id: string, words: Words) => readonly string[];
}

const layouts: readonly Layout[] = [
  {
    name: 'a column for the party',
    header: ({ controls, names, parties }) => [controls, names, parties],
    row: (id, words) => [id, 'what it is about', partyOf(id, words)],
  },
  {
    name: 'a column for each service model',
    header: ({ controls, names }) => [controls, names, 'IaaS', 'PaaS', 'SaaS'],
    row: (id, words) => [id, 'what it is about', partyOf(id, words), words.both, words.both],
  },
  {
    name: 'a column for each service',
    header: ({ controls, names }) => [controls, names, 'Microsoft Azure', 'Salesforce'],
    row: (id, words) => [id, 'what it is about', partyOf(id, words), words.both],
  },
  {
    name: 'a column for each party, to tick',
    header: ({ controls, names, providers, customers }) => [controls, names, providers, customers],
    row: (id) => {
      const [isCustomers, isNobodys] = [id === duties[2], id === duties[3]];
      return [id, 'what it is about', isCustomers || isNobodys ? '' : 'X', isNobodys ? '' : 'X'];
    },
  },
];

function partyOf(id: string, { customers, both }: Words): string {
  if (id === duties[3]) {
    return '';
  }
  return id === duties[2] ? customers : both;
}

/** What is said of the duties, and whatever else a rule on matrices finds. */
function told(layout: Layout, words: Words): readonly string[] {
  const header = layout.header(words);
  const rows = duties.map((id) => `| ${layout.row(id, words).join(' | ')} |`);
  const lines = [`# ${words.titles}`, '', `| ${header.join(' | ')} |`];
  const text = [...lines, `|${'---|'.repeat(header.length)}`, ...rows, ''].join('\n');
  return findingsIn({ 'matrix.md': text }, 'matrix.md')
    .filter(({ rule }) => /responsibility|soa|table/.test(rule))
    .map(({ rule, range }) => {
      const line = text.slice(0, range.start).split('\n').length - lines.length - 2;
      return `${rule} ${duties[line] ?? ''}`;
    });
}

/** The usual words of a language, each with one of them changed. */
function wordsIn(wording: Wording): readonly Words[] {
  const names = Object.keys(listsOf(wording));
  return variants(Object.values(listsOf(wording))).map(
    (words) => Object.fromEntries(names.map((name, place) => [name, words[place] ?? ''])) as Words,
  );
}

describe('responsibility matrices below the headers that people use', () => {
  for (const wording of wordings) {
    it(`are read in ${wording.language}`, () => {
      const misread = layouts.flatMap((layout) =>
        wordsIn(wording).flatMap((words) => {
          const found = told(layout, words);
          const head = `${words.titles}: ${layout.header(words).join(' | ')} (${words.customers}, ${words.both})`;
          return found.join() === expected.join() ? [] : [`${head}: ${found.join('; ')}`];
        }),
      );
      deepStrictEqual(misread, []);
    }).timeout(60_000);
  }
});
