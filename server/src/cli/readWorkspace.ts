import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type Texts, texts } from '../core/base/language.js';
import { parseDocument } from '../core/model/parseDocument.js';
import { withoutPlace } from '../core/rules/rulesThatNeedAPlace.js';
import type { Occasion, World } from '../core/rules/runRules.js';
import { catalogueFor, readingFor } from '../core/workspace/addedControls.js';
import type { Configuration } from '../core/workspace/configuration.js';
import { isDocumentPath } from '../core/workspace/documentFilter.js';
import { uriAt } from '../core/workspace/paths.js';
import { withStatedLevel } from '../core/workspace/statedLevel.js';
import { emptyWorkspace, withDocuments } from '../core/workspace/workspace.js';
import type { Progress } from './progress.js';
import { type FileText, readText } from './readText.js';
import { type ReadLimits, readLimits, readWithin, tooManyDocuments } from './readWithin.js';
import type { Target } from './targets.js';
import { type FileList, walkFiles } from './walkFiles.js';

/** A workspace folder as it was read from disk. */
export interface ReadWorkspace {
  readonly world: World;
  /** How each document was read, by uri. */
  readonly texts: ReadonlyMap<string, FileText>;
  /** The uris of the documents that the command is about, sorted. */
  readonly selected: readonly string[];

  readonly notices: readonly Notice[];
}

/** What was left out, or is not as it should be, among what the command is about. */
export interface Notice {
  /** Absolute; `-` for the standard input. */
  readonly path: string;
  readonly text: Texts;
  /** Set where what should have been checked was not read. */
  readonly isUnread?: true;
  /** How many documents are left out that nobody asked for by name; absent for none. */
  readonly leftOut?: number;
}

export interface WorkspaceOptions extends Occasion {
  readonly configuration: Configuration;
  readonly progress: Progress;
  /** Absent for the usual ones. */
  readonly limits?: ReadLimits;
}

/**
 * Reads a workspace folder: every document, whichever part of it the command is about, since a
 * finding in one can depend on all. A file that is asked for by name is a document whatever its name
 * ends in. What cannot be read is left out with a notice, and so is what is too much.
 */
export function readWorkspace(target: Target, options: WorkspaceOptions): ReadWorkspace {
  const { configuration, today, language, progress, limits = readLimits } = options;
  const root = rootUri(target.root);
  const named = new Set(target.files.map((file) => below(target.root, file)));
  const list = walkFiles(target.root, progress);
  const paths = [
    ...new Set([...list.files.filter((path) => isDocumentPath(path, configuration)), ...named]),
  ];
  const { texts, notices, left } = readTexts(paths.sort(), target, { progress, limits });
  const documents = new Set(texts.keys());
  const otherFiles = [...list.files, ...list.others.map(({ path }) => path)]
    .map((path) => uriAt(root, path))
    .filter((uri) => !documents.has(uri));
  return {
    world: worldOf({
      root,
      texts,
      otherFiles: new Set(otherFiles),
      configuration: left === 0 ? configuration : withoutPlace(configuration),
      today,
      language,
      progress,
    }),
    texts,
    selected: [...texts.keys()].filter((uri) => isSelected(uri, root, target)),
    notices: [
      ...(left === 0
        ? []
        : [{ path: target.root, text: tooManyDocuments(texts.size, left), leftOut: left }]),
      ...[...noticesAbout(list, target.root, configuration), ...notices].filter(({ path }) =>
        isSelected(uriAt(root, below(target.root, path)), root, target),
      ),
    ],
  };
}

/** What a world is made of. */
export interface Ingredients extends Occasion {
  readonly root: string;
  readonly texts: ReadonlyMap<string, Pick<FileText, 'text'>>;
  readonly otherFiles: ReadonlySet<string>;
  readonly configuration: Configuration;
  readonly progress: Progress;
}

/** Parses the texts (by uri) as the documents of one workspace. */
export function worldOf(ingredients: Ingredients): World {
  const { root, texts, otherFiles, today, language, progress } = ingredients;
  const reading = readingFor(ingredients.configuration);
  const documents = [...texts].map(([uri, { text }], index) => {
    progress.report('Reading documents', index + 1, texts.size);
    return parseDocument(uri, 0, text, reading);
  });
  const workspace = withDocuments(emptyWorkspace(root, otherFiles), documents);
  const configuration = withStatedLevel(ingredients.configuration, workspace.index.acceptance);
  return { workspace, catalogue: catalogueFor(configuration), configuration, today, language };
}

/** The uri of a folder, without a slash at its end. */
export function rootUri(folder: string): string {
  return pathToFileURL(folder).href.replace(/\/$/, '');
}

interface ReadTexts {
  readonly texts: ReadonlyMap<string, FileText>;
  readonly notices: readonly Notice[];
  /** How many documents there are beyond the limits. */
  readonly left: number;
}

function readTexts(
  paths: readonly string[],
  target: Target,
  { progress, limits }: { readonly progress: Progress; readonly limits: ReadLimits },
): ReadTexts {
  const notices: Notice[] = [];
  const base = rootUri(target.root);
  let count = 0;
  function textAt(path: string): FileText | undefined {
    const absolute = `${target.root}/${path}`;
    const read = readText(absolute);
    count += 1;
    progress.report('Looking at files', count, paths.length);
    if ('skipped' in read) {
      notices.push({ path: absolute, text: skipped(read.skipped), isUnread: true });
      return undefined;
    }
    if (read.notice !== undefined) {
      notices.push({ path: absolute, text: read.notice });
    }
    return read;
  }
  const isWanted = (path: string): boolean => isSelected(uriAt(base, path), base, target);
  const { read, left } = readWithin(paths, limits, isWanted, textAt);
  const byUri = [...read].map(([path, text]) => [uriAt(base, path), text] as const);
  return { texts: new Map(byUri), notices, left };
}

/** Only what would be a document is worth a notice: links to pictures are nobody's concern. */
function noticesAbout(
  { others, folders, unreadable }: FileList,
  root: string,
  configuration: Configuration,
): readonly Notice[] {
  const noticeOf = ({ path, reason }: FileList['others'][number]): Notice => ({
    path: path === '' ? root : `${root}/${path}`,
    text: skipped(reason),
  });
  const unread = [
    ...others.filter(({ path }) => isDocumentPath(path, configuration) || !path.includes('.')),
    ...unreadable,
  ];
  // What lies in a folder that is named like a document is read all the same.
  const misleading = folders.filter((path) => isDocumentPath(path, configuration));
  return [
    ...unread.map((one): Notice => ({ ...noticeOf(one), isUnread: true })),
    ...misleading.map((path) => noticeOf({ path, reason: isFolder })),
  ];
}

const skipped = texts({
  en: (reason: Texts) => `is skipped: ${reason.en}`,
  de: (reason) => `wird übersprungen: ${reason.de}`,
});

const isFolder = { en: 'it is a folder', de: 'sie ist ein Ordner' };

function isSelected(uri: string, root: string, { root: folder, folders, files }: Target): boolean {
  return (
    files.some((file) => uri === uriAt(root, below(folder, file))) ||
    folders.some((one) => {
      const path = below(folder, one);
      return path === '' || uri.startsWith(`${uriAt(root, path)}/`);
    })
  );
}

/** The path of `absolute` below `root`, with `/`. */
function below(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join('/');
}
