/** A place that a link of the report names. */
export interface NamedPlace {
  /** Segments of a path below the folder. */
  readonly path: readonly string[];
  /** From 0. */
  readonly line: number;
}

/**
 * Reads what the report's page sends when a link is followed. Absent for anything else, and for a path
 * that leads out of the folder: a page shows text from documents, so nothing from it is trusted.
 */
export function placeInFolder(message: unknown): NamedPlace | undefined {
  const { kind, file, line } = fieldsOf(message);
  if (kind !== 'open' || typeof file !== 'string' || /[\\\0]/.test(file)) {
    return undefined;
  }
  const path = file.split('/');
  const isInside = path.every((part) => part !== '' && part !== '.' && part !== '..');
  return isInside ? { path, line: lineFrom(line) } : undefined;
}

function fieldsOf(message: unknown): Readonly<Record<string, unknown>> {
  return typeof message === 'object' && message !== null ? { ...message } : {};
}

function lineFrom(line: unknown): number {
  return typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? line - 1 : 0;
}
