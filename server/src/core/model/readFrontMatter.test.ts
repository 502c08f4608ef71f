import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { scanBlocks } from '../syntax/scanBlocks.js';
import type { FrontMatter } from './frontMatter.js';
import { canonicalKey } from './frontMatterKeys.js';
import { frontMatterIn } from './readFrontMatter.js';
import { defaultVocabulary } from './vocabulary.js';

describe('frontMatterIn', () => {
  it('is absent where a document has no header', () => {
    strictEqual(read('# Access\n\nowner: nobody').frontMatter, undefined);
  });

  it('takes no revision for the next review, and no reference for an id beside one', () => {
    for (const word of ['herziening', 'überarbeitung', 'revision', 'révision', 'riesame']) {
      const { frontMatter } = read(`---\napproved: 2025-02-01\n${word}: 2026-09-01\n---\n`);
      strictEqual(
        frontMatter?.entries.some(({ key }) => key === 'review'),
        false,
        word,
      );
    }
    deepStrictEqual(keysOf('---\nreference: SEC-120\nid: POL-1\n---\n'), [undefined, 'id']);
  });

  it('is remembered by the chunk', () => {
    const chunk = scanBlocks('---\nid: A\n---\n').chunks[0]?.chunk;
    strictEqual(chunk && frontMatterIn(chunk), chunk && frontMatterIn(chunk));
  });

  it('reads keys of several words and other languages up to a closing ...', () => {
    deepStrictEqual(keysOf('---\nDocument ID: P-1\nNext review: 2027-01-01\n...\n\n# P'), [
      'id',
      'review',
    ]);
    deepStrictEqual(keysOf('---\n文書番号: P-1\n...\n\n# P'), ['id']);
  });

  it('knows a key by the words of the configuration', () => {
    const chunk = scanBlocks('---\nAnsvarig: CISO\nGodkänd av: VD\nÄgare: IT\n---\n').chunks[0]
      ?.chunk;
    const columns = { owner: ['ansvarig'], approver: ['Godkänd av'], title: [] };
    const found = chunk && frontMatterIn(chunk, { ...defaultVocabulary, columns });
    deepStrictEqual(
      found?.entries.map(({ key }) => key),
      ['owner', 'approver', undefined],
    );
  });

  it('reads a string, a list, a list of maps and a map of controls', () => {
    checkValues('controls: A.5.1, A.5.2', ['A.5.1, A.5.2'], 'scalar');
    checkValues('controls: [5.10, 5.1, 8.30]', ['5.10', '5.1', '8.30'], 'list');
    checkValues(
      'controls:\n  - control: A.05.01\n    note: x\n  - 8.30',
      ['A.05.01', '8.30'],
      'list',
    );
    checkValues('controls:\n  - A.5.1: Policies\n  - A.5.2', ['A.5.1', 'A.5.2'], 'list');
    checkValues('controls:\n  A.5.1: yes\n  8.30: no', ['A.5.1', '8.30'], 'map');
    checkValues('controls:', [], 'empty');
    checkValues('controls: ""', [], 'empty');
    checkValues('controls: null', [], 'empty');
  });

  it("leaves out other standards' ids", () => {
    checkValues('satisfies:\n  TSC:\n    - CC6.1\n  ISO27001: [A.5.1]', ['A.5.1'], 'map');
  });

  it('gives the range of a value without quotes and of the whole with them', () => {
    const { text, frontMatter } = read('---\nTitle: "Access"\n---\n');
    const entry = frontMatter?.entries[0];
    strictEqual(entry && text.slice(entry.keyRange.start, entry.keyRange.end), 'Title');
    strictEqual(entry && text.slice(entry.valueRange.start, entry.valueRange.end), '"Access"');
    strictEqual(textsOf(text, frontMatter), 'Access');
  });

  it('says where a value can be written that is missing', () => {
    const { text, frontMatter } = read('---\nowner :\nid: A\n---\n');
    strictEqual(text.slice(0, frontMatter?.entries[0]?.valueRange.end), '---\nowner :');
  });

  it('gives the ranges of the header and of what is between its lines', () => {
    const { text, frontMatter } = read('\uFEFF---\r\nid: A\r\n---\r\n# Access');
    strictEqual(
      text.slice(frontMatter?.range.start, frontMatter?.range.end),
      '---\r\nid: A\r\n---',
    );
    strictEqual(
      text.slice(frontMatter?.contentRange.start, frontMatter?.contentRange.end),
      'id: A\r\n',
    );
  });

  it('reads the title of a header that calls it name', () => {
    deepStrictEqual(keysOf('name: Access Policy\nacronym: AP\n---\n'), ['title', undefined]);
    deepStrictEqual(keysOf('---\nname: access\n---\n'), [undefined]);
    deepStrictEqual(keysOf('---\nname: Access Policy\ntitle: Access\n---\n'), [undefined, 'title']);
  });

  it('reads keys of a header that is not closed', () => {
    const { frontMatter } = read('---\nid: A\nowner: B\n\n# Access');
    deepStrictEqual(
      frontMatter?.entries.map(({ key }) => key),
      ['id', 'owner'],
    );
    strictEqual(frontMatter.problems.length, 1);
  });
});

describe('canonicalKey', () => {
  const synonyms: Readonly<Record<string, readonly string[]>> = {
    id: [
      'id',
      'Document ID',
      'document_id',
      'docId',
      'DOC-NO',
      'Dokumentnummer',
      'numéro du document',
      'código',
      '文書番号',
      ...['codice', 'identificador', 'Kennung', 'Dok-Nr.'],
    ],
    review: [
      'review',
      'next_review',
      'Next Review Date',
      'reviewDate',
      'nächste Überprüfung',
      'prochaine revue',
      'Date de prochaine révision',
      'próxima revisión',
      'próxima revisão',
      '次回見直し日',
      ...['próxima análise crítica', 'Wiedervorlage', 'herzien vóór', 'vigente hasta'],
    ],
    controls: [
      'iso_control',
      'iso_controls',
      'annex_a_controls',
      'satisfies',
      'control',
      'Maßnahmen',
      'Massnahmen',
      '管理策',
    ],
    type: ['type', 'tipo', 'Tipo de documento', 'typ', 'soort', '文書種別'],
    approver: ['approved_by', 'Approver', 'freigegeben von', 'Aprobado por', 'aprobó', '承認者'],
    approved: ['approval_date', 'Approved On', 'Freigabedatum', "date d'approbation", '承認日'],
    owner: [
      'Policy Owner',
      'document-owner',
      'Eigentümer',
      'Verantwortlicher',
      'propriétaire',
      '文書オーナー',
    ],
    status: ['Status', 'estatus', 'situação', 'stato', 'statut', 'ステータス'],
    version: [
      'Revision',
      'document_version',
      'versão',
      'edición',
      'revisione',
      '版数',
      'バージョン',
    ],
  };
  for (const [key, written] of Object.entries(synonyms)) {
    it(`reads ${written.join(', ')} as ${key}`, () => {
      deepStrictEqual(
        written.map(canonicalKey),
        written.map(() => key),
      );
    });
  }

  it('leaves other dates and the keys of other tools alone', () => {
    const others = [
      'last_reviewed',
      'Last Review',
      'effective_date',
      'date',
      'tags',
      'slug',
      'draft',
      'review_cycle',
      '__proto__',
      'constructor',
      '',
    ];
    deepStrictEqual(
      others.map(canonicalKey),
      others.map(() => undefined),
    );
  });
});

function read(text: string): {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
} {
  const chunk = scanBlocks(text).chunks[0]?.chunk;
  return { text, frontMatter: chunk && frontMatterIn(chunk) };
}

function keysOf(text: string): readonly (string | undefined)[] | undefined {
  return read(text).frontMatter?.entries.map(({ key }) => key);
}

/** The values as their ranges give them. */
function textsOf(text: string, frontMatter: FrontMatter | undefined): string | undefined {
  return frontMatter?.entries
    .flatMap(({ values }) => values)
    .map(({ range }) => text.slice(range.start, range.end))
    .join('|');
}

function checkValues(yaml: string, expected: readonly string[], shape: string): void {
  const { text, frontMatter } = read(`---\n${yaml}\n---\n`);
  const entry = frontMatter?.entries[0];
  strictEqual(entry?.key, 'controls');
  strictEqual(entry.shape, shape);
  deepStrictEqual(
    entry.values.map((value) => value.text),
    expected,
  );
  strictEqual(textsOf(text, frontMatter), expected.join('|'));
}
