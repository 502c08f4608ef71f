import type { IsmsDocument } from '../core/model/ismsDocument.js';
import { parseDocument } from '../core/model/parseDocument.js';
import type { World } from '../core/rules/runRules.js';
import { isDocumentPath } from '../core/workspace/documentFilter.js';
import { relativePath } from '../core/workspace/paths.js';
import { withDocument, withoutDocument, withOtherFiles } from '../core/workspace/workspace.js';
import { defaultSettings, type Settings } from '../protocol/settings.js';
import {
  configurationName,
  emptyFolder,
  type Folder,
  withConfigurationText,
  withSettings,
  worldOf,
} from './folder.js';

/**
 * All that the server knows: its folders, and which documents the editor holds. The one place that
 * changes; everything read from it is a value and stays as it was.
 */
export interface Session {
  folders(): readonly Folder[];
  /** The folder that a document belongs to: the innermost, else one for documents without a folder. */
  folderOf(uri: string): Folder;
  documentAt(uri: string): IsmsDocument | undefined;
  worldFor(uri: string): World;
  isOpen(uri: string): boolean;
  /** The uris of all documents that the editor holds. */
  openUris(): readonly string[];
  setFolders(roots: readonly string[]): void;
  setSettings(settings: Settings): void;
  /** The editor opens a document, or replaces its whole text. */
  open(uri: string, version: number, text: string): void;
  /** The editor has changed an open document. */
  replace(uri: string, document: IsmsDocument): void;
  /** The editor closes a document; its text on disk counts again and has to be read by the caller. */
  close(uri: string): void;
  /** The text of a file on disk, `undefined` where there is none. An open document stays as it is. */
  setFile(uri: string, text: string | undefined): void;
  /** Files that came or went and are no documents. */
  changeOtherFiles(root: string, added: readonly string[], removed: readonly string[]): void;
  /** The editor has changed an open `isms.yaml`; a uri that is none is left alone. */
  changeConfiguration(uri: string, change: (text: string) => string): void;
  /** Says whether `uri` is the configuration of its folder. */
  isConfiguration(uri: string): boolean;
  /** Says whether a file is a document of its folder. */
  isDocument(uri: string): boolean;
}

/** Starts with no folder. `changed` is called after each change. */
export function createSession(today: () => string, changed: () => void): Session {
  let folders: readonly Folder[] = [];
  let loose = emptyFolder('');
  let settings = defaultSettings;
  const openDocuments = new Set<string>();

  function folderOf(uri: string): Folder {
    const found = folders
      .filter(({ root }) => uri.startsWith(`${root}/`))
      .toSorted((a, b) => b.root.length - a.root.length);
    return found[0] ?? loose;
  }

  function update(uri: string, change: (folder: Folder) => Folder): void {
    const before = folderOf(uri);
    const after = change(before);
    if (before === after) {
      return;
    }
    if (before === loose) {
      loose = after;
    } else {
      folders = folders.map((folder) => (folder === before ? after : folder));
    }
    changed();
  }

  function isConfiguration(uri: string): boolean {
    const { root } = folderOf(uri);
    return root !== '' && uri === `${root}/${configurationName}`;
  }

  function put(uri: string, version: number, text: string): void {
    update(uri, (folder) =>
      isConfiguration(uri)
        ? withConfigurationText(folder, text)
        : withParsed(folder, parseDocument(uri, version, text, folder.reading)),
    );
  }

  return {
    folders: () => [...folders, loose],
    folderOf,
    documentAt: (uri) => folderOf(uri).workspace.documents.get(uri),
    worldFor: (uri) => worldOf(folderOf(uri), today()),
    isOpen: (uri) => openDocuments.has(uri),
    openUris: () => [...openDocuments],
    setFolders(roots) {
      const known = new Map(folders.map((folder) => [folder.root, folder]));
      folders = roots.map((root) => known.get(root) ?? emptyFolder(root, settings));
      changed();
    },
    setSettings(newSettings) {
      settings = newSettings;
      folders = folders.map((folder) => withSettings(folder, settings));
      loose = withSettings(loose, settings);
      changed();
    },
    open(uri, version, text) {
      openDocuments.add(uri);
      put(uri, version, text);
    },
    replace(uri, document) {
      update(uri, (folder) => withParsed(folder, document));
    },
    close(uri) {
      openDocuments.delete(uri);
      if (folderOf(uri).root === '') {
        update(uri, (folder) => withoutParsed(folder, uri));
      }
    },
    setFile(uri, text) {
      if (openDocuments.has(uri)) {
        return;
      }
      if (text !== undefined) {
        put(uri, 0, text);
        return;
      }
      update(uri, (folder) =>
        isConfiguration(uri) ? withConfigurationText(folder, undefined) : withoutParsed(folder, uri),
      );
    },
    changeOtherFiles(root, added, removed) {
      update(`${root}/`, (folder) => withFiles(folder, added, removed));
    },
    changeConfiguration(uri, change) {
      const text = folderOf(uri).configurationFile?.text;
      if (openDocuments.has(uri) && isConfiguration(uri) && text !== undefined) {
        put(uri, 0, change(text));
      }
    },
    isConfiguration,
    isDocument(uri) {
      const { root, configuration } = folderOf(uri);
      return root === '' || isDocumentPath(relativePath(root, uri), configuration);
    },
  };
}

function withParsed(folder: Folder, document: IsmsDocument): Folder {
  return { ...folder, workspace: withDocument(folder.workspace, document) };
}

function withoutParsed(folder: Folder, uri: string): Folder {
  const workspace = withoutDocument(folder.workspace, uri);
  return workspace === folder.workspace ? folder : { ...folder, workspace };
}

function withFiles(
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
