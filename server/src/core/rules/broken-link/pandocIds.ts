/**
 * The ids that pandoc gives to headings, in order, as Quarto and R Markdown do: without formatting and
 * footnotes, of the signs only `_`, `-` and `.` kept, in small letters, with hyphens for blanks, from the first letter
 * on; `section` where nothing is left. So `# 4 Goals` is reached by `#goals`. A heading that names its
 * own id has none besides, and gives an empty text.
 */
export function pandocIds(headings: readonly { readonly text: string }[]): readonly string[] {
  const used = new Map<string, number>();
  return headings.map(({ text }) => {
    if (namesItsId(text)) {
      return '';
    }
    const id = pandocId(text);
    const before = used.get(id) ?? 0;
    used.set(id, before + 1);
    return before === 0 ? id : `${id}-${before}`;
  });
}

/** Whether a heading ends with an id of its own: `Goals {#goals}`, `Goals {.unnumbered #goals}`. */
export function namesItsId(heading: string): boolean {
  return heading.includes('#') && ownId.test(heading);
}

/** Behind a bracket the attributes are those of a part of the heading. */
const ownId = /(?<!\])\{:?[^{}\n]{0,200}#[^{}\n]{1,200}\}[\s#]*$/u;

function pandocId(heading: string): string {
  const bare = heading.includes('{') ? heading.replaceAll(attributes, '') : heading;
  const kept = bare
    .replaceAll(/\[\^[^\]\s]{1,100}\]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_.-]/gu, '');
  const from = kept.search(/\p{L}/u);
  return from < 0 ? 'section' : kept.slice(from).trim().replaceAll(/\s+/gu, '-');
}

/** Of a heading or a part of it: `{#id .class}`, `{.unnumbered}`, `{-}`. */
const attributes = /\{(?::?\s?[#.][^{}\n]{0,200}|-)\}/gu;
