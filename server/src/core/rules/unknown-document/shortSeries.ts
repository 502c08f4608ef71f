import { groupedBy } from '../../base/groupedBy.js';
import type { TitledSeries } from './titledSeries.js';

const short = /^(?<prefix>\p{Lu}{2,8}-)(?<number>\d)$/u;

/** Two documents may bear such ids by chance. */
const fewestMembers = 3;

/**
 * The series of documents that are numbered with one digit, `PW-1` to `PW-3`, of which there are three
 * at least. Much else is numbered so, too, so that only what a sentence refers to as a document counts.
 */
export function shortSeriesOf(ids: readonly string[]): readonly TitledSeries[] {
  const parted = ids.flatMap((id) => {
    const { prefix, number } = short.exec(id)?.groups ?? {};
    return prefix === undefined ? [] : [{ id, prefix, number: Number(number) }];
  });
  return [...groupedBy(parted, ({ prefix }) => prefix)].flatMap(([prefix, members]) =>
    members.length < fewestMembers
      ? []
      : [
          {
            prefix,
            digits: [1],
            ids: members.map(({ id }) => id),
            last: Math.max(...members.map(({ number }) => number)),
          },
        ],
  );
}
