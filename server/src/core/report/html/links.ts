import { html, type Html } from './html.js';

/** A place in a file of the workspace. */
export interface LinkedPlace {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  /** From 1; absent for the file as a whole. */
  readonly line?: number;
}

/** Makes a link to a place; how a place is opened depends on where the report is shown. */
export type PlaceLink = (place: LinkedPlace, label: string) => Html;

/** A relative link, for a file that lies at the root of the workspace's folder. */
export function fileLink({ file }: LinkedPlace, label: string): Html {
  return html`<a href="${relativeHref(file)}">${label}</a>`;
}

/** A link that a script of the page turns into a message; it leads nowhere by itself. */
export function messageLink({ file, line }: LinkedPlace, label: string): Html {
  return html`<a href="#" data-file="${file}" data-line="${line ?? 1}">${label}</a>`;
}

/** `./` keeps a name with a colon from being read as the name of a protocol. */
function relativeHref(file: string): string {
  return `./${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** `policies/access.md:12`, or the file alone. */
export function placeName({ file, line }: LinkedPlace): string {
  return line === undefined ? file : `${file}:${line}`;
}
