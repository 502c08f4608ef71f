import type { IsmsDocument } from '../core/model/ismsDocument.js';
import { parseDocument } from '../core/model/parseDocument.js';
import type { Occasion, World } from '../core/rules/runRules.js';
import type { CatalogueFile } from '../core/workspace/frameworks/catalogueFiles.js';
import { baselineName } from '../core/workspace/baseline.js';
import { isDocumentPath } from '../core/workspace/documentFilter.js';
import { relativePath } from '../core/workspace/paths.js';
import { defaultSettings, type Settings } from '../protocol/settings.js';
import {
  configurationName,
  type Folder,
  withBaselineText,
  withCatalogueFile,
  withConfigurationText,
  worldOf,
} from './folder.js';
import { withAllParsed, withFiles, withoutParsed, withParsed } from './folderDocuments.js';
import { type FolderChange, FolderSet } from './folderSet.js';

/** Whether a document's text has changed by an edit, which is told before it is looked at, or something else. */
export type ChangeKind = 'edit' | 'other';

/**
 * All that the server knows: its folders, and which documents the editor holds. The one place that
 * changes; everything read from it is a value and stays as it was. Uris are canonical.
 */
export class Session {
  readonly #occasion: () => Occasion;
  readonly #changed: (what: ChangeKind) => void;
  readonly #open = new Set<string>();
  /** Documents with edits that their folder does not know yet: of keys in a row, it is told only the last. */
  readonly #edited = new Map<string, IsmsDocument>();
  /** Documents that the editor holds and `isms.yaml` leaves out: kept, but nothing is said about them. */
  readonly #leftOut = new Map<string, IsmsDocument>();
  readonly #configurationVersions = new Map<string, number>();
  #settings = defaultSettings;
  readonly #folders = new FolderSet();

  /** Starts with no folder. `changed` is called after each change. */
  constructor(occasion: () => Occasion, changed: (what: ChangeKind) => void) {
    this.#occasion = occasion;
    this.#changed = changed;
  }

  /** The workspace's folders, and last those for drafts and for documents without a folder, whose root is empty. */
  folders(): readonly Folder[] {
    this.#takeEdits();
    return this.#folders.all();
  }

  /** The folder that a document belongs to: the innermost, else the one for documents without. */
  folderOf(uri: string): Folder {
    this.#takeEdits();
    return this.#folders.at(uri);
  }

  documentAt(uri: string): IsmsDocument | undefined {
    return this.folderOf(uri).workspace.documents.get(uri);
  }

  /** What the editor holds under `uri`, whether or not it is one of its folder's documents. */
  openDocumentAt(uri: string): IsmsDocument | undefined {
    return this.#open.has(uri)
      ? (this.#edited.get(uri) ?? this.#leftOut.get(uri) ?? this.documentAt(uri))
      : undefined;
  }

  worldFor(uri: string): World {
    return worldOf(this.folderOf(uri), this.#occasion());
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** The uris of all documents that the editor holds. */
  openUris(): readonly string[] {
    return [...this.#open];
  }

  /** Says whether `uri` is the configuration of its folder. */
  isConfiguration(uri: string): boolean {
    const { root } = this.#folders.at(uri);
    return root !== '' && uri === `${root}/${configurationName}`;
  }

  /** Says whether `uri` is the baseline of its folder. */
  isBaseline(uri: string): boolean {
    const { root } = this.#folders.at(uri);
    return root !== '' && uri === `${root}/${baselineName}`;
  }

  /** Says whether a file is a document of its folder. */
  isDocument(uri: string): boolean {
    const { root, configuration } = this.#folders.at(uri);
    return root === '' || isDocumentPath(relativePath(root, uri), configuration);
  }

  /** The folders that the editor has open from now on; known ones are kept as they are. */
  setFolders(roots: readonly string[]): void {
    this.#takeEdits();
    const open = this.#openDocuments();
    this.#folders.set(
      roots,
      this.#settings,
      open.map(({ uri }) => uri),
    );
    open.forEach((document) => {
      this.#replace(document);
    });
    this.#changed('other');
  }

  /** Sorts the documents that the editor holds anew, after `isms.yaml` has chosen other documents. */
  sortOpen(): void {
    this.#openDocuments().forEach((document) => {
      this.#replace(document);
    });
  }

  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.#folders.setSettings(settings);
    this.#changed('other');
  }

  /** The editor opens a document, or replaces its whole text. */
  open(uri: string, version: number, text: string): void {
    this.#open.add(uri);
    this.#put(uri, version, text);
  }

  /** The editor has changed an open document. It is read when somebody looks at a folder. */
  edit(document: IsmsDocument): void {
    this.#edited.set(document.uri, document);
    this.#changed('edit');
  }

  #takeEdits(): void {
    if (this.#edited.size === 0) {
      return;
    }
    const documents = [...this.#edited.values()];
    this.#edited.clear();
    for (const document of documents) {
      this.#folders.take(document.uri, this.#withOpen(document));
    }
  }

  #replace(document: IsmsDocument): void {
    this.#update(document.uri, this.#withOpen(document));
  }

  /** The change of its folder that a document is, whose text the editor has. */
  #withOpen(document: IsmsDocument): FolderChange {
    const { uri, text } = document;
    this.#leftOut.delete(uri);
    if (this.isConfiguration(uri)) {
      this.#configurationVersions.set(uri, document.version);
      return (folder) => withConfigurationText(folder, text);
    }
    if (this.isDocument(uri)) {
      return (folder) => withParsed(folder, document);
    }
    this.#leftOut.set(uri, document);
    return (folder) => withoutParsed(folder, uri);
  }

  /** The editor has changed an open `isms.yaml`; a uri that is none is left alone. */
  changeConfiguration(uri: string, version: number, change: (text: string) => string): void {
    const text = this.folderOf(uri).configurationFile?.text;
    if (this.#open.has(uri) && this.isConfiguration(uri) && text !== undefined) {
      this.#put(uri, version, change(text));
    }
  }

  /** The editor's number of an open `isms.yaml`; 0 for one that counts as it is on disk. */
  configurationVersion(uri: string): number {
    return this.#open.has(uri) ? (this.#configurationVersions.get(uri) ?? 0) : 0;
  }

  /** The editor closes a document; its text on disk counts again and has to be read by the caller. */
  close(uri: string): void {
    this.#edited.delete(uri);
    this.#open.delete(uri);
    this.#leftOut.delete(uri);
    if (this.folderOf(uri).root === '') {
      this.#update(uri, (folder) => withoutParsed(folder, uri));
    }
  }

  /** The text of a file on disk, `undefined` where there is none. An open document stays as it is. */
  setFile(uri: string, text: string | undefined): void {
    if (this.#open.has(uri)) {
      return;
    }
    if (this.isBaseline(uri)) {
      this.#update(uri, (folder) => withBaselineText(folder, text));
      return;
    }
    if (text !== undefined) {
      this.#put(uri, 0, text);
      return;
    }
    const isConfiguration = this.isConfiguration(uri);
    this.#update(uri, (folder) =>
      isConfiguration ? withConfigurationText(folder, undefined) : withoutParsed(folder, uri),
    );
  }

  /** Documents as they are on disk, several at once, which costs less; open ones stay as they are. */
  setDocuments(documents: readonly IsmsDocument[]): void {
    for (const { root } of this.#folders.opened()) {
      const own = documents.filter(
        ({ uri }) =>
          !this.#open.has(uri) && this.folderOf(uri).root === root && this.isDocument(uri),
      );
      this.#update(`${root}/`, (folder) => withAllParsed(folder, own));
    }
  }

  /** What was read of a file under `catalogues:`; without `file` it is no longer named there. */
  setCatalogueFile(root: string, uri: string, file: CatalogueFile | undefined): void {
    this.#update(`${root}/`, (folder) => withCatalogueFile(folder, uri, file));
  }

  /** Files that came or went, documents among them or not. */
  changeOtherFiles(root: string, added: readonly string[], removed: readonly string[]): void {
    this.#update(`${root}/`, (folder) => withFiles(folder, added, removed));
  }

  /** Whether a folder has more documents than are read. */
  setInPart(root: string, isInPart: boolean): void {
    this.#update(`${root}/`, (folder) =>
      folder.isInPart === isInPart ? folder : { ...folder, isInPart },
    );
  }

  #put(uri: string, version: number, text: string): void {
    this.#replace(parseDocument(uri, version, text, this.folderOf(uri).reading));
  }

  #openDocuments(): readonly IsmsDocument[] {
    return [...this.#open].flatMap((uri) => this.openDocumentAt(uri) ?? []);
  }

  #update(uri: string, change: FolderChange): void {
    this.#takeEdits();
    if (this.#folders.take(uri, change)) {
      this.#changed('other');
    }
  }
}
