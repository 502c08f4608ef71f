import type { Report } from '../../../server/src/protocol/report.js';
import { escapeHtml } from '../views/inlineToHtml.js';
import { pageFrame, styleSheet } from '../views/pageFrame.js';

/** Where a page takes its colours and its script from. */
export interface ReportSources {
  /** The only origin that linked styles may come from. */
  readonly cspSource: string;
  /** A word that nobody can guess, new for each page: only the script and the style that bear it count. */
  readonly nonce: string;
  /** The style sheet that gives the report the editor's colours. */
  readonly colours: string;
  readonly script: string;
}

/** The page of the report panel. It loads nothing but its own two files and shows no image. */
export function reportPage(
  { title, language, body, style }: Report,
  sources: ReportSources,
): string {
  const { cspSource, nonce, colours, script } = sources;
  const policy = [
    "default-src 'none'",
    `style-src ${cspSource} 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return pageFrame({
    title,
    language,
    policy,
    look: `<style nonce="${escapeHtml(nonce)}">${style}</style>
${styleSheet(colours)}`,
    body: `<body>
${body}
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>`,
  });
}
