// Choices that look random and are the same each time.

/** A source of numbers from 0 up to 1, always the same for the same `seed`. */
export function numbers(seed) {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function chance(random, share) {
  return random() < share;
}

export function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

/** A whole number from `least` to `most`, both included. */
export function whole(random, least, most) {
  return least + Math.floor(random() * (most - least + 1));
}

/** So many different ones of `list`. */
export function sample(random, list, count) {
  const chosen = new Set();
  while (chosen.size < count) {
    chosen.add(pick(random, list));
  }
  return [...chosen];
}

export function date(random, firstYear, lastYear) {
  const [month, day] = [whole(random, 1, 12), whole(random, 1, 28)];
  return [whole(random, firstYear, lastYear), twoDigits(month), twoDigits(day)].join('-');
}

/** What `make` gives for 0, 1, 2, … */
export function times(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

function twoDigits(number) {
  return String(number).padStart(2, '0');
}
