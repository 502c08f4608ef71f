import type { IsmsReport } from '../features/report/ismsReport.js';
import { escapeHtml } from './html/html.js';
import { fileLink } from './html/links.js';
import { reportBody } from './html/reportBody.js';
import { fileTheme, reportStyle } from './html/reportStyle.js';
import { reportTitle } from './html/summarySection.js';

/** The style of the file, for whoever makes a hash of it for {@link coverageHtml}. */
export const coverageStyle = `${fileTheme}${reportStyle}`;

/**
 * The report as one HTML file that needs no other and runs no script. It follows the reader's light,
 * dark or high contrast, and can be printed. Its links are relative to the workspace's folder. All
 * text from documents is shown as text. `styleSource` is the one source of styles that the page's
 * policy allows: the hash of {@link coverageStyle} as `sha256-…`.
 */
export function coverageHtml(report: IsmsReport, styleSource: string): string {
  const policy = `default-src 'none'; style-src '${styleSource}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(reportTitle(report))}</title>
<style>${coverageStyle}</style>
</head>
<body>
${reportBody(report, fileLink).markup}
</body>
</html>
`;
}
