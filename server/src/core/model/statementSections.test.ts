import { deepStrictEqual, strictEqual } from 'node:assert/strict';

import { defaultEditions } from '../catalogue/catalogue.js';
import { scanBlocks } from '../syntax/scanBlocks.js';
import type { DocumentProfile } from './ismsDocument.js';
import { referencesIn } from './readReferences.js';
import { statementSectionsIn } from './statementSections.js';
import { defaultVocabulary } from './vocabulary.js';

const profile: DocumentProfile = {
  kind: 'statement-of-applicability',
  kindFrom: 'title',
  editions: defaultEditions,
  otherStandards: [],
  belongsToIsms: true,
};

/** The decision that a list item of a statement gives with `words`, if it is one. */
function decisionOf(words: string): string | undefined {
  const decisions = scanBlocks(`- A.7.1 – ${words} We gave up.\n`).chunks.flatMap(({ chunk }) =>
    statementSectionsIn(chunk, referencesIn(chunk, [], profile), {
      vocabulary: defaultVocabulary,
      profile,
    }).map(({ applicability }) => applicability),
  );
  return decisions[0];
}

function checkDecisions(expected: string | undefined, texts: readonly string[]): void {
  deepStrictEqual(
    texts.map((text) => [text, decisionOf(text)]),
    texts.map((text) => [text, expected]),
  );
}

/** What is read below the heading of a control in a document of `kind`: `excluded notApplicable No rooms`. */
function readBelow(text: string, kind = profile.kind): string | undefined {
  const rows = scanBlocks(`## A.7.4 Monitoring\n\n${text}`).chunks.flatMap(({ chunk }) =>
    statementSectionsIn(chunk, referencesIn(chunk, [], profile), {
      vocabulary: defaultVocabulary,
      profile: { ...profile, kind },
    }),
  );
  return rows
    .map(({ applicability, status, justificationCell }) =>
      [applicability, status, justificationCell?.text ?? '-'].join(' '),
    )
    .at(0);
}

describe('a control of a statement', () => {
  it('has its reason among the remarks where nothing else gives one', () => {
    for (const label of ['Comments', 'Bemerkung', 'Remarques', 'Notas', 'Osservazioni', '備考']) {
      const text = `- **Status:** N/A\n- **${label}:** No rooms\n`;
      strictEqual(readBelow(text), 'excluded notApplicable No rooms', label);
      strictEqual(
        readBelow(`- **Applicable:** No\n- **${label}:** No rooms\n`),
        'excluded missing No rooms',
      );
      strictEqual(readBelow(text, 'document'), undefined);
    }
    strictEqual(
      readBelow('- Status: N/A\n- Reason: No rooms\n- Comments: Asked in May\n'),
      'excluded notApplicable No rooms',
    );
  });

  it('is decided by a status alone, and by words for a choice, in no other document', () => {
    strictEqual(readBelow('- Status: Implemented\n'), 'applicable implemented -');
    strictEqual(readBelow('- Status: asked the landlord\n'), undefined);
    strictEqual(readBelow('- Used: no\n- Explanation: No rooms\n'), 'excluded missing No rooms');
    strictEqual(readBelow('- Used: by the night shift\n'), undefined);
    strictEqual(readBelow('- Status: Implemented\n', 'document'), undefined);
    strictEqual(readBelow('- Used: no\n', 'document'), undefined);
  });
});

describe('the labels below a heading for a control', () => {
  it('stand behind a colon of any width, or in a table of two columns without one', () => {
    const decided = (text: string): readonly (readonly [string, string])[] =>
      scanBlocks(`## A.7.4 Monitoring\n\n${text}`).chunks.flatMap(({ chunk }) =>
        statementSectionsIn(chunk, referencesIn(chunk, [], profile), {
          vocabulary: defaultVocabulary,
          profile: { ...profile, kind: 'document' },
        }).map(({ reference, applicability }) => [reference.ids.join(), applicability] as const),
      );
    for (const text of [
      'Applicable: No\n',
      '- 適用：否\n',
      '| Applicable | No |\n|---|---|\n| Reason | No premises |\n',
      '<table><tr><td>Applicable</td><td>No</td></tr><tr><td>Reason</td><td>None</td></tr></table>\n',
    ]) {
      deepStrictEqual(decided(text), [['A.7.4', 'excluded']], text);
    }
    deepStrictEqual(decided('Applicable, no.\n'), []);
  });
});

describe('the decision behind a control in a list item', () => {
  it('is one that denies that the control applies, in whatever words', () => {
    checkDecisions('excluded', [
      'No longer applicable.',
      'No longer in scope.',
      'No longer relevant.',
      'No longer required.',
      'Non concerné.',
      'Non concernée.',
      'Non pertinent.',
      'Non plus retenue.',
      'Non applicable ici.',
      'No es aplicable.',
      'No está incluido.',
      'No ya necesario.',
      'No nos aplica.',
      'Não é aplicável.',
      'Não relevante.',
      'Non è adottato.',
      'Non più applicabile.',
      'Non rilevante.',
      'Nein, nicht notwendig.',
      'Nein nicht anwendbar.',
      'Nee niet van toepassing.',
      'Nee niet nodig.',
    ]);
  });

  it('is none that says what there is none of', () => {
    checkDecisions(undefined, [
      'No rooms.',
      'No relevant systems.',
      'No required rooms.',
      'No required appliances.',
      'No shared servers.',
      'No app.',
      'No PI.',
      'No hay oficinas.',
      'Sin oficinas.',
      'Pas de locaux.',
      'Non abbiamo uffici.',
      'Não temos escritórios.',
      'Keine Büros.',
      'Geen kantoren.',
    ]);
  });

  it('is none where an exclusion is denied', () => {
    checkDecisions(undefined, [
      'No exclusion.',
      'No longer excluded.',
      'Non exclu.',
      'No está excluido.',
    ]);
  });
});

/** Whether the first control of the section with these fields has a reason. */
function isReasoned(...fields: readonly string[]): boolean {
  const items = fields.map((field) => `- ${field}\n`).join('');
  const [row] = scanBlocks(`### A.7.1 Perimeters\n\n${items}`).chunks.flatMap(({ chunk }) =>
    statementSectionsIn(chunk, referencesIn(chunk, [], profile), {
      vocabulary: defaultVocabulary,
      profile,
    }),
  );
  return row?.justificationCell?.text === 'There is no office';
}

describe('the reason below the heading of a control', () => {
  it('stands behind a word such as "Because", too', () => {
    for (const label of [
      ...['Because', 'Weil', 'Warum', 'Parce que', 'Pourquoi', 'Porque', 'Por qué', 'Perché'],
      ...['Poiché', 'Omdat', 'Waarom', '理由'],
    ]) {
      strictEqual(isReasoned('Applies: no', `${label}: There is no office`), true, label);
    }
  });

  it('is what bears its name, where something does', () => {
    strictEqual(isReasoned('Applies: no', 'Because: There is no office', 'Justification:'), false);
  });
});

describe('the fields of a control in a numbered list', () => {
  const statuses = (text: string): readonly string[] =>
    scanBlocks(text).chunks.flatMap(({ chunk }) =>
      statementSectionsIn(chunk, referencesIn(chunk, [], profile), {
        vocabulary: defaultVocabulary,
        profile,
      }).map(({ reference, applicability }) => `${reference.ids.join()} ${applicability}`),
    );

  it('are the dashes below it, also where its number has grown wider than their indent', () => {
    deepStrictEqual(
      statuses(
        '9. A.5.9 Inventory\n   - Applicable: Yes\n10. A.5.10 Use\n   - Applicable: No\n   - Reason: none held\n11. A.5.11 Return\n   - Applicable: Yes\n',
      ),
      ['A.5.9 applicable', 'A.5.10 excluded', 'A.5.11 applicable'],
    );
  });

  it('are no dashes beside a dash', () => {
    deepStrictEqual(statuses('- A.5.10 Use\n- Applicable: No\n- Reason: none held\n'), []);
  });
});
