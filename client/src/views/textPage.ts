import type { PageSources } from './controlPage.js';
import { markdownToHtml } from './markdownToHtml.js';
import { pageFrame, styleSheet } from './pageFrame.js';

/** A page that shows Markdown in `language` and runs nothing. All text is escaped. */
export function textPage(
  title: string,
  markdown: string,
  { cspSource, style, language }: Pick<PageSources, 'cspSource' | 'style' | 'language'>,
): string {
  return pageFrame({
    title,
    language,
    policy: `default-src 'none'; style-src ${cspSource}`,
    look: styleSheet(style),
    body: `<body><main class="wide">
${markdownToHtml(markdown)}
</main></body>`,
  });
}
