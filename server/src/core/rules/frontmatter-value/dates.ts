import type { Language } from '../../base/language.js';
import { readDate } from '../../model/calendarDate.js';
import { type Event, messages } from './messages.js';
import type { Mistake } from './mistake.js';

/**
 * What is wrong with the date of `event`. Where a header is not clearly one of
 * an ISMS, words such as `true` may be another tool's; a date gone wrong is one anywhere.
 */
export function dateMistake(
  language: Language,
  event: Event,
  text: string,
  isOurs: boolean,
): Mistake | undefined {
  const date = readDate(text);
  switch (date.kind) {
    case 'date':
      return undefined;
    case 'ambiguous':
      return {
        message: messages.ambiguousDate(language, text, date.readings, event),
        meant: date.readings,
      };
    case 'impossible':
      return {
        message: messages.impossibleDate(language, text, event),
        meant: date.closest === undefined ? [] : [date.closest],
      };
    case 'none':
      return isOurs
        ? {
            message: messages.noDate(language, text, event),
            meant: [],
          }
        : undefined;
  }
}
