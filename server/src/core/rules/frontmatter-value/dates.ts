import type { Language } from '../../base/language.js';
import { readDate } from '../../model/calendarDate.js';
import { type Event, messages } from './messages.js';
import type { Mistake } from './mistake.js';

/** What a date is judged by beside its own text. */
export interface DateContext {
  readonly event: Event;
  /** Whether the header is clearly one of an ISMS. */
  readonly isOurs: boolean;
  /** Whether all readers of the document take the first number for the day; asked only where it matters. */
  readonly readsDayFirst: () => boolean;
}

/**
 * What is wrong with a date. Where a header is not clearly one of
 * an ISMS, words such as `true` may be another tool's; a date gone wrong is one anywhere.
 */
export function dateMistake(
  language: Language,
  text: string,
  { event, isOurs, readsDayFirst }: DateContext,
): Mistake | undefined {
  const date = readDate(text);
  switch (date.kind) {
    case 'date':
      return undefined;
    case 'ambiguous':
      return readsDayFirst()
        ? undefined
        : {
            message: messages.ambiguousDate(language, text, date.readings, event),
            meant: date.readings,
          };
    case 'impossible':
      return {
        message: messages.impossibleDate(language, text, event),
        meant: date.closest === undefined ? [] : [date.closest],
        isGuess: true,
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
