import type { Link } from '../../model/documentFacts.js';

/** A place in the workspace that a link is written to. */
export interface Target {
  /** As written, with percent escapes; empty for a link within the document. */
  readonly writtenPath: string;
  readonly path: string;
  /** Decoded, without `#`; absent where there is none. */
  readonly fragment?: string;
}

/** Reads a destination as a place in the workspace; gives `undefined` for every other kind of link. */
export function targetOf({ destination }: Link): Target | undefined {
  if (destination === '' || isElsewhere(destination)) {
    return undefined;
  }
  const [beforeFragment, fragment] = splitAt(destination, '#');
  const [writtenPath] = splitAt(beforeFragment, '?');
  const path = decoded(writtenPath);
  return {
    writtenPath,
    path,
    ...(fragment !== undefined && fragment !== '' && { fragment: decoded(fragment) }),
  };
}

/** Other schemes and hosts, placeholders of templates, and paths of Windows are not ours to follow. */
function isElsewhere(destination: string): boolean {
  return /^(?:[a-z][\w+.-]*:|\/\/|\\)|\{\{|\{%|<%|\$\{|^(?:[{<%]|\[\[)/i.test(destination);
}

function splitAt(text: string, separator: string): readonly [string, string?] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

/** Without percent escapes; as it is where they are broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
