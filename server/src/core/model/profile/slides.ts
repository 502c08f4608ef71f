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
      const said = values.map(({ text }) => text).join(' ');
      return slideFormats.get(writtenKey.toLowerCase())?.test(said) === true;
    }) ||
    onlyOfSlides.some((key) => keys.has(key)) ||
    (keys.has('theme') && besideTheme.some((key) => keys.has(key)))
  );
}

/** Keys whose value names a format of slides: Marp's `marp: true`, Quarto's `format: revealjs`. */
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
