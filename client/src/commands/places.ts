import * as vscode from 'vscode';

// The arguments of commands come from links and lenses, so their shape is not known.

/** The uri in a text; undefined where it has no scheme. */
export function toUri(value: unknown): vscode.Uri | undefined {
  return typeof value === 'string' && /^[a-z][a-z\d+.-]*:/i.test(value)
    ? vscode.Uri.parse(value)
    : undefined;
}

/** The place in a document that the protocol's location names; undefined for anything else. */
export function toLocation(value: unknown): vscode.Location | undefined {
  const { uri, range } = fieldsOf(value);
  const [target, place] = [toUri(uri), toRange(range)];
  return target && place ? new vscode.Location(target, place) : undefined;
}

/** The range that the protocol's range names; undefined for anything else. */
export function toRange(value: unknown): vscode.Range | undefined {
  const { start, end } = fieldsOf(value);
  const [from, to] = [toPosition(start), toPosition(end)];
  return from && to ? new vscode.Range(from, to) : undefined;
}

/** The position that the protocol's position names; undefined for anything else. */
export function toPosition(value: unknown): vscode.Position | undefined {
  const { line, character } = fieldsOf(value);
  return isCount(line) && isCount(character) ? new vscode.Position(line, character) : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

interface Fields {
  readonly uri?: unknown;
  readonly range?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly line?: unknown;
  readonly character?: unknown;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? value : {};
}
