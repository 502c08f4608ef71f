import { strictEqual } from 'node:assert/strict';

import { columnsOf } from '../../server/src/core/model/columns.js';
import { defaultVocabulary } from '../../server/src/core/model/vocabulary.js';
import type { HeaderMeaning } from '../../server/src/core/model/words/headerMeaning.js';
import { meaningOf } from '../../server/src/core/model/words/headers.js';

/** Checks that each of `headers`, which semicolons part, has the meaning. */
export function checkHeaders(meaning: HeaderMeaning, headers: string): void {
  for (const header of headers.split(';').map((one) => one.trim())) {
    strictEqual(meaningOf(header, defaultVocabulary), meaning, header);
  }
}

/** The roles of the columns with these headers, which bars part; a dash for a column that has none. */
export function rolesOf(headers: string): readonly string[] {
  const cells = headers.split('|').map((one) => one.trim());
  return columnsOf({ cells }, defaultVocabulary).map(({ role }) => role ?? '-');
}
