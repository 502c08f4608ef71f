import type { FrontMatter } from '../frontMatter.js';

/**
 * Whether a front matter makes slides of the text: that of Marp, Slidev or reveal.js. Slides may show a
 * control or a text to fill in together, and are no document under control.
 */
export function isSlides(frontMatter: FrontMatter | undefined): boolean {
  const entries = frontMatter?.entries ?? [];
  const keys = new Set(entries.map(({ writtenKey }) => writtenKey.toLowerCase()));
  return (
    entries.some(({ writtenKey, values }) => {
      const format = slideFormats.get(writtenKey.toLowerCase());
      return values.length > 0 && values.every(({ text }) => format?.test(text) === true);
    }) ||
    onlyOfSlides.some((key) => keys.has(key)) ||
    (keys.has('theme') && besideTheme.some((key) => keys.has(key)))
  );
}

/**
 * Keys whose value names a format of slides: Marp's `marp: true`, Quarto's `format: revealjs`. Beside another
 * format, the text is a document as well.
 */
const slideFormats: ReadonlyMap<string, RegExp> = new Map([
  ['marp', /^(?:true|yes|on)$/i],
  ['format', /reveal|beamer|pptx/i],
  ['output', /reveal|beamer|powerpoint|ioslides|slidy|xaringan/i],
  ['layout', /^(?:reveal|slides?|presentation)$/i],
]);

const onlyOfSlides: readonly string[] = ['revealoptions', 'verticalseparator', 'slidev'];

/** What Slidev has beside its theme, and no site generator. */
const besideTheme: readonly string[] = [
  ...['transition', 'drawings', 'highlighter', 'mdc', 'routermode', 'canvaswidth', 'aspectratio'],
];
