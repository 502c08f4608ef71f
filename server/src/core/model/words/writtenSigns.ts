/**
 * `text` with the signs that its writer's tools put in the place of words: GitHub's `:x:`, the icons
 * of Material for MkDocs, Confluence's `(/)` and its pictures by their names (`(tick)`, `error`), boxes to
 * tick, `$\checkmark$`; and without tags that
 * are left over from MDX and marks of notes behind a word.
 */
export function withSigns(text: string): string {
  if (!mayHoldSigns.test(text)) {
    return text.length <= longestName ? (pictured.get(text) ?? text) : text;
  }
  const words = text.replaceAll(leftTag, ' ').replaceAll(noteMark, '').trim();
  return (
    boxOrIcon(words) ?? words.replaceAll(shortcode, (code, name: string) => signs(name) ?? code)
  );
}

const mayHoldSigns = /[:([<$^☐☒¹²³]/u;

/** `<span style={{color: 'red'}}>No</span>`: no HTML, but a tag to those who write MDX. */
const leftTag = /<\/?[A-Za-z][^<>]{0,200}>/g;

/** `Yes^1^`, `N/A²`. */
const noteMark = /\^\d{1,2}\^|(?<=\p{L})[¹²³]/gu;

const shortcode = /:([a-z][a-z0-9_-]{0,40}):/g;

/** A box that nobody ticked, as {@link withSigns} gives it. */
export const emptyBox = '☐';

/** Whole cells. */
const wholes: ReadonlyMap<string, string> = new Map([
  ...['(/)', '[x]', '[X]', '☒', '(+)', '(y)', '$\\checkmark$', '\\checkmark'].map(
    (one) => [one, '✅'] as const,
  ),
  ...['(tick)', '(plus)', '(on)', '(light-on)', '(thumbs-up)', '(thumbs up)'].map(
    (one) => [one, '✅'] as const,
  ),
  ...['(x)', '(X)', '(n)', '(-)', '$\\times$'].map((one) => [one, '❌'] as const),
  ...[
    '(error)',
    '(cross)',
    '(minus)',
    '(off)',
    '(light-off)',
    '(thumbs-down)',
    '(thumbs down)',
  ].map((one) => [one, '❌'] as const),
  ...['(!)', '(warning)', '[~]', '[-]', '[/]'].map((one) => [one, '⚠'] as const),
  ['(question)', '❓'],
  ['(?)', '❓'],
  ['[ ]', emptyBox],
  ['[]', emptyBox],
]);

/** The same without brackets, as the alternative texts of pictures have them; in small letters, as nobody writes a word. */
const pictured: ReadonlyMap<string, string> = new Map([
  ...['tick', 'checkmark', 'check mark', 'plus'].map((one) => [one, '✅'] as const),
  ...['error', 'cross', 'cross mark', 'minus'].map((one) => [one, '❌'] as const),
  ['warning', '⚠'],
  ...['question', 'question mark'].map((one) => [one, '❓'] as const),
]);

const longestName = 14;

function boxOrIcon(text: string): string | undefined {
  return text.length <= longestName ? wholes.get(text) : undefined;
}

/** The sign for the name of an emoji or icon: `white_check_mark`, `material-close-circle`. */
function signs(name: string): string | undefined {
  return named.find(([words]) => words.test(name))?.[1];
}

const named: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check(?:_?mark)?|tick|plus|\+1|thumbs_?up|o|(?:material|octicons|fontawesome|simple)-(?:\w+-)?(?:check|done|thumb-up)[\w-]*)$/,
    '✅',
  ],
  [
    /^(?:x|negative_squared_cross_mark|heavy_multiplication_x|cross(?:_?mark)?|error|minus|no_entry|no_entry_sign|thumbs_?down|(?:material|octicons|fontawesome)-(?:\w+-)?(?:close|x|xmark|times|cancel|block)[\w-]*)$/,
    '❌',
  ],
  [/^(?:green_circle|large_green_circle|green_square)$/, '🟢'],
  [/^(?:yellow_circle|orange_circle|warning|large_yellow_circle)$/, '🟡'],
  [/^(?:construction|arrows_counterclockwise)$/, '🔄'],
  [/^(?:red_circle|large_red_square)$/, '🔴'],
  [/^(?:white_circle|heavy_minus_sign)$/, '➖'],
  [/^(?:hourglass|hourglass_flowing_sand|calendar|date)$/, '⏳'],
  [/^(?:question(?:_mark)?|grey_question)$/, '❓'],
];
