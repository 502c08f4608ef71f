/** What a text says as a date. */
export type WrittenDate =
  /** One day, as `2026-06-30`; of a month, quarter or year its last. */
  | { readonly kind: 'date'; readonly iso: string }
  /** `03/04/2026`, which is March or April by where the writer lives: the earlier reading first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  /** It has the form of a date, but the calendar has no such day; `closest` is a day that may be meant. */
  | { readonly kind: 'impossible'; readonly closest?: string }
  /** No date at all. */
  | { readonly kind: 'none' };

/**
 * Reads a date in the forms people use: `2026-06-30`, `2026/6/30`, `30.06.2026`, `30/06/2026`,
 * `30 June 2026`, `June 30, 2026`, `2026年6月30日`, `令和8年6月30日`, `R8.6.30`, `2026-06`, `06/2026`, `Q2 2026`, `2º trimestre de 2026`;
 * names of months in English, German, French, Spanish, Portuguese, Italian and Dutch.
 */
export function readDate(text: string): WrittenDate {
  const plain = withoutEra(text.normalize('NFKC').trim().toLowerCase());
  if (plain.length > longestDate) {
    return { kind: 'none' };
  }
  return yearFirst(plain) ?? yearLast(plain) ?? period(plain) ?? named(plain) ?? { kind: 'none' };
}

/** Japanese eras by the year before their first: 令和8年 is 2026, 令和元年 2019. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 };

/** A date whose year is counted in a Japanese era with the year as others count it; any other text as it is. */
function withoutEra(text: string): string {
  const found =
    /^(令和|平成) ?(\d{1,2}|元) ?(年.*)$/u.exec(text) ??
    /^([rh])(\d{1,2})([./年-]\d.*)$/u.exec(text);
  if (!found) {
    return text;
  }
  const [, era = '', written = '', rest = ''] = found;
  const year = (eras[era] ?? 0) + (written === '元' ? 1 : Number(written));
  return `${String(year)}${rest.replaceAll(/\s/gu, '')}`;
}

/** Whether `word` names a month in one of the languages of {@link readDate}, in full or shortened. */
export function isMonth(word: string): boolean {
  return monthNamed(withoutAccents(word.toLowerCase())) > 0;
}

/** The number of days from one day to a later one, both as `2026-11-22`; below 0 to an earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const longestDate = 60;

function yearFirst(text: string): WrittenDate | undefined {
  const found =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]\d.*)?$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})()年 ?(\d{1,2})月 ?(\d{1,2})日$/.exec(text);
  return found ? day(Number(found[1]), Number(found[3]), Number(found[4])) : undefined;
}

function yearLast(text: string): WrittenDate | undefined {
  const found = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/.exec(text);
  if (!found) {
    return undefined;
  }
  const [, first = '', separator = '', second = '', last = ''] = found;
  const year = Number(last) + (last.length === 2 ? 2000 : 0);
  // With dots the day comes first wherever dots are used.
  return separator === '.'
    ? day(year, Number(second), Number(first))
    : eitherWay(year, Number(first), Number(second));
}

/** Day and month in the order of Europe or of America, where only one of them is possible. */
function eitherWay(year: number, first: number, second: number): WrittenDate {
  if (first > 12 || first === second) {
    return day(year, second, first);
  }
  if (second > 12) {
    return day(year, first, second);
  }
  const readings = [isoOf(year, first, second), isoOf(year, second, first)].toSorted();
  return { kind: 'ambiguous', readings: [readings[0] ?? '', readings[1] ?? ''] };
}

function period(text: string): WrittenDate | undefined {
  const month = /^(\d{4})[-/.年] ?(\d{1,2})月?$/.exec(text);
  if (month) {
    return monthEnd(Number(month[1]), Number(month[2]));
  }
  const monthFirst = /^(0?[1-9]|1[0-2])[-/.] ?(\d{4})$/.exec(text);
  if (monthFirst) {
    return monthEnd(Number(monthFirst[2]), Number(monthFirst[1]));
  }
  const quarter = quarterIn(text);
  if (quarter) {
    return monthEnd(quarter.year, quarter.number * 3);
  }
  const year = /^(?:19|20)\d\d年?$/.exec(text);
  return year ? monthEnd(Number(text.slice(0, 4)), 12) : undefined;
}

/** `Q2 2026`, `2026-Q2`, `T2 2026`, `2T2026`, `II trimestre 2026`, `2. Quartal 2026`, `2e kwartaal 2026`. */
function quarterIn(text: string): { readonly year: number; readonly number: number } | undefined {
  for (const pattern of quarters) {
    const { number = '', year } = pattern.exec(text)?.groups ?? {};
    if (year !== undefined) {
      return { year: Number(year), number: romans.indexOf(number) + 1 || Number(number) };
    }
  }
  return undefined;
}

const romans: readonly string[] = ['i', 'ii', 'iii', 'iv'];
const quarters: readonly RegExp[] = [
  /^[qt] ?(?<number>[1-4])(?: ?[/-] ?| de )? ?(?<year>\d{4})$/,
  /^(?<number>[1-4]) ?[qt](?: ?[/-] ?| de )? ?(?<year>\d{4})$/,
  /^(?<year>\d{4})[ /-]?[qt](?<number>[1-4])$/,
  /^(?<year>\d{4})[ /-]?(?<number>[1-4])[qt]$/,
  /^(?<number>i{1,3}|iv|[1-4])(?:st|nd|rd|th|er|e|eme|ème|o|º|°|\.)? ?(?:quarter|quartal|trimest(?:re|er)|kwartaal)(?: of| de| del| du| van)? (?<year>\d{4})$/,
];

/** Dates with the name of a month, in any order: `June 30, 2026`, `30 de junio de 2026`, `June 2026`. */
function named(text: string): WrittenDate | undefined {
  const words = withoutAccents(text)
    .split(/[\s.,/-]+/)
    .filter(
      (word) => word !== '' && !/^(?:of|the|de|del|le|den|am|on|di|il|el|op|vom)$/.test(word),
    );
  const month = words.map(monthNamed).find((number) => number > 0);
  const numbers = words.map((word) => /^(\d{1,4})(?:st|nd|rd|th|er|o|º|ª|°)?$/.exec(word)?.[1]);
  const year = numbers.find((number) => number?.length === 4);
  const dayOfMonth = numbers.find((number) => number !== undefined && number.length <= 2);
  const others = words.length - 2 - (dayOfMonth === undefined ? 0 : 1);
  // A weekday may stand before it; with more words around, it is a sentence.
  if (month === undefined || year === undefined || others > 1) {
    return undefined;
  }
  return dayOfMonth === undefined
    ? monthEnd(Number(year), month)
    : day(Number(year), month, Number(dayOfMonth));
}

const months: readonly string[] = [
  'jan janv january januar janner janvier enero ene janeiro gennaio gen januari',
  'feb feber fev fevr february februar fevrier febrero fevereiro febbraio febb februari',
  'mar mars marz mrz march marzo marco maart mrt',
  'apr avr abr april avril abril aprile',
  'may mai mayo maio maggio mag mei',
  'jun juin june juni junio junho giugno giu',
  'jul juil july juli juillet julio julho luglio lug',
  'aug aout ago august agosto augustus',
  'sep sept set september septembre septiembre setembro settembre sett',
  'oct okt out october oktober octobre octubre outubro ottobre ott',
  'nov november novembre noviembre novembro',
  'dec dez dic december dezember decembre diciembre dezembro dicembre',
];

/** The names of the months in the languages of {@link readDate}, in small letters without accents. */
export const monthNames: readonly string[] = months.flatMap((names) => names.split(' '));

const numbersByMonth: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, '');
}

function monthNamed(word: string): number {
  return numbersByMonth.get(word) ?? 0;
}

function day(year: number, month: number, dayOfMonth: number): WrittenDate {
  const last = lastDay(year, month);
  if (dayOfMonth >= 1 && dayOfMonth <= last) {
    return { kind: 'date', iso: isoOf(year, month, dayOfMonth) };
  }
  const closest = closestDay(year, month, dayOfMonth);
  return { kind: 'impossible', ...(closest !== undefined && { closest }) };
}

/** Day and month are exchanged, or the month is shorter than the writer thought. */
function closestDay(year: number, month: number, dayOfMonth: number): string | undefined {
  if (dayOfMonth < 1 || dayOfMonth > 31) {
    return undefined;
  }
  const last = lastDay(year, month);
  if (last > 0) {
    return isoOf(year, month, last);
  }
  return month >= 1 && month <= lastDay(year, dayOfMonth)
    ? isoOf(year, dayOfMonth, month)
    : undefined;
}

function monthEnd(year: number, month: number): WrittenDate {
  const last = lastDay(year, month);
  return last === 0 ? { kind: 'impossible' } : { kind: 'date', iso: isoOf(year, month, last) };
}

/** 0 for a month that does not exist. */
function lastDay(year: number, month: number): number {
  if (month < 1 || month > 12) {
    return 0;
  }
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeapYear ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoOf(year: number, month: number, dayOfMonth: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}
