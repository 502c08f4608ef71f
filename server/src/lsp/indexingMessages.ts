import { type InEachLanguage, message } from '../core/base/language.js';
import type { FileText } from './host.js';

/** Why a file is not read. */
type SkipReason = Extract<FileText, { readonly skipped: unknown }>['skipped'];

const reasons: InEachLanguage<Readonly<Record<SkipReason, string>>> = {
  en: {
    missing: 'missing',
    unreadable: 'not readable',
    binary: 'not a text',
    'too-large': 'too large',
    'not-a-file': 'not a regular file',
    outside: 'outside of its folder',
  },
  de: {
    missing: 'sie fehlt',
    unreadable: 'sie lässt sich nicht lesen',
    binary: 'sie ist kein Text',
    'too-large': 'sie ist zu groß',
    'not-a-file': 'sie ist keine gewöhnliche Datei',
    outside: 'sie liegt außerhalb ihres Ordners',
  },
};

/** What is said while the files of a folder are read. */
export const indexingMessages = {
  notRead: message({
    en: (uri: string, reason: SkipReason) => `${uri} is not read: it is ${reasons.en[reason]}.`,
    de: (uri, reason) => `Die Datei ${uri} wird nicht gelesen: ${reasons.de[reason]}.`,
  }),
  reading: message({
    en: () => 'Reading ISMS documents',
    de: () => 'Die Dokumente des ISMS werden gelesen',
  }),
  read: message({
    en: (count: number, all: number) => `${count} of ${all}`,
    de: (count, all) => `${count} von ${all}`,
  }),
};
