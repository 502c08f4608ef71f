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
        meant: date.closest === undefined ? [] : [inFormOf(text.trim(), date.closest)],
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

/** The day `iso` in the form of `written`: in the same order and with the same marks; else as it is given. */
function inFormOf(written: string, iso: string): string {
  const form = formsOf(written, iso).find((one) => {
    const read = readDate(one);
    return read.kind === 'date' && read.iso === iso && isLike(one, written);
  });
  return form ?? iso;
}

function formsOf(written: string, iso: string): readonly string[] {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8)];
  const { last, first, short } = ofNumbers.exec(written)?.groups ?? {};
  if (first !== undefined) {
    return [[year, month, day].join(first)];
  }
  const own = short === undefined ? year : year.slice(2);
  return last === undefined ? [] : [[day, month, own].join(last), [month, day, own].join(last)];
}

/** With the year first or last, and then with two digits only where it is short. */
const ofNumbers =
  /^(?:\d{4}(?<first>[/.])\d{1,2}\k<first>\d{1,2}|\d{1,2}(?<last>[/.-])\d{1,2}\k<last>(?:\d{4}|(?<short>\d{2})))$/;

/** Whether the number that can only be a day stands in the same place, where that is not clear anyway. */
function isLike(form: string, written: string): boolean {
  const [own, other] = [form, written].map((text) =>
    text.split(/[/.-]/).findIndex((number) => number.length <= 2 && Number(number) > 12),
  );
  return own === other || /^\d{4}|\./.test(written);
}
