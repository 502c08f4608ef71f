/** Characters that are typed for plainer ones: full-width forms, hard spaces, hyphens that do not break. */
const unusual = /[\u00a0\u2007\u202f\u3000\u2010\u2011\u2212\u301c\uff01-\uff5e]/;
const everyUnusual = new RegExp(unusual, 'g');

/**
 * `text` with full-width letters and digits, hard spaces and non-breaking hyphens as their plain
 * forms. It has the same length, so offsets in it are offsets in `text`.
 */
export function comparable(text: string): string {
  return unusual.test(text) ? text.replace(everyUnusual, plain) : text;
}

function plain(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01) {
    return String.fromCharCode(code - 0xfee0);
  }
  if (code === 0x301c) {
    return '~';
  }
  return code >= 0x2010 && code <= 0x2212 && code !== 0x202f ? '-' : ' ';
}
