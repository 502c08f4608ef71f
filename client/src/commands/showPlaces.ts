import * as vscode from 'vscode';

import { toLocation, toPosition, toUri } from './places.js';

/**
 * Opens the list of references at a place of a document, with the places that are given. What is no
 * place is left out; without any, nothing happens.
 */
export async function showPlaces(uri: unknown, position: unknown, places: unknown): Promise<void> {
  const document = toUri(uri);
  const at = toPosition(position);
  const found = Array.isArray(places) ? places.flatMap((place) => toLocation(place) ?? []) : [];
  if (!document || !at || found.length === 0) {
    return;
  }
  await vscode.commands.executeCommand('editor.action.showReferences', document, at, found);
}
