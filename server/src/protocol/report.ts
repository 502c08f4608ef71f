import { RequestType } from 'vscode-languageserver-protocol';

export interface ReportParams {
  /** A workspace folder, or a document in one; absent for the first that holds an ISMS. */
  readonly uri?: string;
}

/** The report on a workspace folder, for a client that can show HTML. */
export interface Report {
  readonly title: string;
  /** What it is written in. */
  readonly language: 'en' | 'de';
  /**
   * What stands in the page's body. All text of documents is escaped; there is no script in it, no
   * image and no inline style. A link to a place bears `data-file` (relative to `root`, with `/`) and
   * `data-line` (from 1), and leads nowhere by itself.
   */
  readonly body: string;
  /**
   * A style sheet whose colours are custom properties, for the client to set: `--surface`, `--raised`,
   * `--text`, `--muted`, `--line`, `--strong-line`, `--accent`, `--link`, `--focus`, `--font`, and
   * `--covered`, `--partial`, `--gap`, `--excluded`.
   */
  readonly style: string;
  /** The folder that the report is on; empty where there is none. */
  readonly root: string;
}

/** Asks for the report. */
export const reportRequest = new RequestType<ReportParams, Report, never>('isms/report');
