import type { IsmsDocument } from '../core/model/ismsDocument.js';
import { reread } from '../core/model/parseDocument.js';
import {
  withDocument,
  withDocuments,
  withoutDocument,
  withOtherFiles,
} from '../core/workspace/workspace.js';
import type { Folder } from './folder.js';

/** The folder with a document, or with its next version; the same folder for the same version. */
export function withParsed(folder: Folder, document: IsmsDocument): Folder {
  const known = folder.workspace.documents.get(document.uri);
  return known === document
    ? folder
    : { ...folder, workspace: withDocument(folder.workspace, reread(document, folder.reading)) };
}

/** The folder with several documents, each given once. */
export function withAllParsed(folder: Folder, documents: readonly IsmsDocument[]): Folder {
  const read = documents.map((document) => reread(document, folder.reading));
  return read.length > 0 ? { ...folder, workspace: withDocuments(folder.workspace, read) } : folder;
}

/** The folder without a document; the same folder where there is none. */
export function withoutParsed(folder: Folder, uri: string): Folder {
  const workspace = withoutDocument(folder.workspace, uri);
  return workspace === folder.workspace ? folder : { ...folder, workspace };
}

/** The folder after files that are no documents came and went; the same where none did. */
export function withFiles(
  folder: Folder,
  added: readonly string[],
  removed: readonly string[],
): Folder {
  const { otherFiles } = folder.workspace;
  const news = added.filter((uri) => !otherFiles.has(uri));
  const olds = removed.filter((uri) => otherFiles.has(uri));
  if (news.length === 0 && olds.length === 0) {
    return folder;
  }
  const files = new Set([...otherFiles, ...news]);
  for (const uri of olds) {
    files.delete(uri);
  }
  return { ...folder, workspace: withOtherFiles(folder.workspace, files) };
}
