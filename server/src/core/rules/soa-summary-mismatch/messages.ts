import { message } from '../../base/language.js';

import type { Measure } from '../../model/words/totalWords.js';

/** Which rows are counted. */
export type Counted =
  | { readonly kind: 'document' | 'annexA' | 'cloud' }
  | { readonly kind: 'group'; readonly id: string; readonly title: string };

/** A figure of a summary and what the rows say. */
export interface Mismatch {
  readonly measure: Measure;
  readonly stated: number;
  readonly counted: number;
  readonly rows: Counted;
}

export const messages = {
  mismatch: message({
    en: ({ measure, stated, counted, rows }: Mismatch) =>
      `The summary states ${stated} ${measures.en[measure](stated === 1 ? 'control' : 'controls')}, the rows of ${counting.en(rows)} give ${counted}. An auditor who counts trusts neither (ISO/IEC 27001, 6.1.3 d): correct the figure, or the row that was forgotten.`,
    de: ({ measure, stated, counted, rows }) =>
      `Die Übersicht nennt ${stated} ${measures.de[measure]}${stated === 1 ? 'Maßnahme' : 'Maßnahmen'}, die Zeilen ${counting.de(rows)} ergeben ${counted}. Wer im Audit nachzählt, vertraut beidem nicht (ISO/IEC 27001, Abschnitt 6.1.3 d): Korrigieren Sie die Zahl oder die vergessene Zeile.`,
  }),
};

const measures: {
  readonly en: Readonly<Record<Measure, (controls: string) => string>>;
  readonly de: Readonly<Record<Measure, string>>;
} = {
  en: {
    total: (controls) => controls,
    applicable: (controls) => `applicable ${controls}`,
    excluded: (controls) => `excluded ${controls}`,
    implemented: (controls) => `implemented ${controls}`,
    partial: (controls) => `partially implemented ${controls}`,
    planned: (controls) => `planned ${controls}`,
    notImplemented: (controls) => `${controls} not implemented`,
  },
  de: {
    total: '',
    applicable: 'anwendbare ',
    excluded: 'ausgeschlossene ',
    implemented: 'umgesetzte ',
    partial: 'teilweise umgesetzte ',
    planned: 'geplante ',
    notImplemented: 'nicht umgesetzte ',
  },
};

const counting = {
  en: (rows: Counted) => {
    switch (rows.kind) {
      case 'document':
        return 'this document';
      case 'annexA':
        return 'Annex A';
      case 'cloud':
        return 'ISO/IEC 27017';
      case 'group':
        return `${rows.id} ${rows.title}`;
    }
  },
  de: (rows: Counted) => {
    switch (rows.kind) {
      case 'document':
        return 'dieses Dokuments';
      case 'annexA':
        return 'zu Anhang A';
      case 'cloud':
        return 'zu ISO/IEC 27017';
      case 'group':
        return `zu ${rows.id} ${rows.title}`;
    }
  },
};
