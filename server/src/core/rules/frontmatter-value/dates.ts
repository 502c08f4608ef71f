import { readDate } from '../../model/calendarDate.js';
import type { Mistake } from './mistake.js';

/**
 * What is wrong with the date of `event` (approval, next review). Where a header is not clearly one of
 * an ISMS, words such as `true` may be another tool's; a date gone wrong is one anywhere.
 */
export function dateMistake(event: string, text: string, isOurs: boolean): Mistake | undefined {
  const date = readDate(text);
  const short = text.slice(0, 60);
  switch (date.kind) {
    case 'date':
      return undefined;
    case 'ambiguous': {
      const [earlier, later] = date.readings;
      return {
        message: `"${short}" is ${earlier} to some readers and ${later} to others, so nobody can say when the ${event} is dated. An auditor asks for it (ISO/IEC 27001, 7.5.2). Write it with the year first.`,
        meant: date.readings,
      };
    }
    case 'impossible':
      return {
        message: `There is no day "${short}", so the date of the ${event} cannot be shown to an auditor (ISO/IEC 27001, 7.5.2). Correct it.`,
        meant: date.closest === undefined ? [] : [date.closest],
      };
    case 'none':
      return isOurs
        ? {
            message: `"${short}" is no date. An auditor asks for the date of the ${event} (ISO/IEC 27001, 7.5.2), and nobody is reminded of what has none. Write it as 2027-06-30.`,
            meant: [],
          }
        : undefined;
  }
}
