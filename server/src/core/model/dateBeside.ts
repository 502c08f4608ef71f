import { readDate, type WrittenDate } from './calendarDate.js';

/**
 * The date that `text` gives beside `label`. `R8.6.30` is one only beside Japanese words; elsewhere
 * it is the number of a revision.
 */
export function dateBeside(label: string, text: string): WrittenDate {
  const isNumber = /^\s*[rh]\d/iu.test(text) && !japanese.test(label + text);
  return isNumber ? { kind: 'none' } : readDate(text);
}

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
