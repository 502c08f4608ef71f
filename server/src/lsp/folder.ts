import { builtInCatalogue } from '../core/catalogue/builtIn.js';
import type { Catalogue } from '../core/catalogue/catalogue.js';
import type { Reading } from '../core/model/ismsDocument.js';
import { reread } from '../core/model/parseDocument.js';
import type { Occasion, World } from '../core/rules/runRules.js';
import { withoutPlace } from '../core/rules/rulesThatNeedAPlace.js';
import { catalogueFor, readingFor } from '../core/workspace/addedControls.js';
import { type Baseline, baselineName, readBaseline } from '../core/workspace/baseline.js';
import { type Configuration, defaultConfiguration } from '../core/workspace/configuration.js';
import {
  type ConfigurationProblem,
  readConfiguration,
} from '../core/workspace/readConfiguration.js';
import {
  type CatalogueFile,
  catalogueProblems,
  withFrameworkFiles,
} from '../core/workspace/frameworks/catalogueFiles.js';
import { uriAt } from '../core/workspace/paths.js';
import { withStatedLevel } from '../core/workspace/statedLevel.js';
import { emptyWorkspace, type Workspace, withDocuments } from '../core/workspace/workspace.js';
import { defaultSettings, type Settings } from '../protocol/settings.js';

/** One workspace folder at one moment, with what its `isms.yaml` and the editor's settings say. */
export interface Folder {
  readonly root: string;
  readonly workspace: Workspace;
  /** `undefined` where the folder has no `isms.yaml`. */
  readonly configurationFile: ConfigurationFile | undefined;
  /** What has been read of the files under `catalogues:`, by uri. */
  readonly catalogueFiles: ReadonlyMap<string, CatalogueFile>;
  /** `undefined` where the folder has no baseline. */
  readonly baselineFile: BaselineFile | undefined;
  readonly settings: Settings;
  /** Whether there were too many documents to read all of them; see {@link mostDocuments}. */
  readonly isInPart: boolean;
  readonly configuration: Configuration;
  readonly reading: Reading;
  readonly catalogue: Catalogue;
}

export interface ConfigurationFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
}

/** The file of findings that are known from before; damaged, it counts as none, and a problem says so. */
export interface BaselineFile extends ConfigurationFile {
  readonly baseline: Baseline | undefined;
}

/** The name of the configuration file at the root of a folder. */
export const configurationName = 'isms.yaml';

/** A folder of which nothing has been read yet. */
export function emptyFolder(root: string, settings: Settings = defaultSettings): Folder {
  const uri = `${root}/${configurationName}`;
  const configuration = placed(merged(defaultConfiguration, settings), uri, undefined);
  return {
    root,
    workspace: emptyWorkspace(root),
    configurationFile: undefined,
    catalogueFiles: new Map(),
    baselineFile: undefined,
    settings,
    isInPart: false,
    configuration,
    reading: readingOf(configuration),
    catalogue: builtInCatalogue(),
  };
}

/** The folder after its `isms.yaml` has the text `text`, or is gone. */
export function withConfigurationText(folder: Folder, text: string | undefined): Folder {
  return text === folder.configurationFile?.text ? folder : configured(folder, text);
}

/** The folder after its baseline has the text `text`, or is gone. */
export function withBaselineText(folder: Folder, text: string | undefined): Folder {
  if (text === folder.baselineFile?.text) {
    return folder;
  }
  const baselineFile = text === undefined ? undefined : baselineFileOf(folder.root, text);
  return configured({ ...folder, baselineFile }, folder.configurationFile?.text);
}

function baselineFileOf(root: string, text: string): BaselineFile {
  const read = readBaseline(text);
  const file = { uri: `${root}/${baselineName}`, text };
  if ('baseline' in read) {
    return { ...file, problems: [], baseline: read.baseline };
  }
  const message = {
    en: `This baseline ${read.fault.en}, so all findings are told. Take an earlier version of the file, or delete it and make it anew with "isms check --update-baseline".`,
    de: `Dieser Ausgangsstand ${read.fault.de}, deshalb werden alle Befunde gemeldet. Nehmen Sie eine frühere Version der Datei, oder löschen Sie sie und legen Sie sie mit „isms check --update-baseline“ neu an.`,
  };
  const range = { start: 0, end: 1 };
  return { ...file, problems: [{ range, message, severity: 'error' }], baseline: undefined };
}

/** The folder after the editor's settings have become `settings`. */
export function withSettings(folder: Folder, settings: Settings): Folder {
  return configured({ ...folder, settings }, folder.configurationFile?.text);
}

/** The folder after a file under `catalogues:` has been read, or, without `file`, is no longer named. */
export function withCatalogueFile(
  folder: Folder,
  uri: string,
  file: CatalogueFile | undefined,
): Folder {
  const catalogueFiles = new Map(folder.catalogueFiles);
  if (file) {
    catalogueFiles.set(uri, file);
  } else {
    catalogueFiles.delete(uri);
  }
  return configured({ ...folder, catalogueFiles }, folder.configurationFile?.text);
}

/** The uris and paths of the files that the folder's `isms.yaml` names under `catalogues:`. */
export function catalogueUris({ root, configuration }: Folder): ReadonlyMap<string, string> {
  return new Map(
    root === '' ? [] : configuration.catalogues.map((path) => [uriAt(root, path), path]),
  );
}

/** The folder with what the `isms.yaml` of `other` and its settings say; the same where nothing changes. */
export function withSettingOf(
  folder: Folder,
  { settings, configuration, reading, catalogue }: Folder,
): Folder {
  if (folder.configuration === configuration && folder.settings === settings) {
    return folder;
  }
  const workspace =
    reading === folder.reading ? folder.workspace : rereadAll(folder.workspace, reading);
  return { ...folder, settings, configuration, reading, catalogue, workspace };
}

/** The folder's `isms.yaml`, its baseline and the catalogues that it names, as far as they were read. */
export function configurationFilesOf(folder: Folder): readonly ConfigurationFile[] {
  const { configurationFile, baselineFile, catalogueFiles } = folder;
  const catalogues = [...catalogueFiles].flatMap(([uri, { text, problems }]) =>
    text === undefined ? [] : [{ uri, text, problems }],
  );
  return [configurationFile, baselineFile, ...catalogues].filter((file) => file !== undefined);
}

/** What the findings of the folder's documents depend on. */
export function worldOf(
  { root, workspace, catalogue, isInPart, configuration: own }: Folder,
  { today, language }: Occasion,
): World {
  const known = root === '' || isInPart ? withoutPlace(own) : own;
  const configuration = withStatedLevel(known, workspace.index.acceptance);
  return { workspace, catalogue, configuration, today, language };
}

/** Says whether the folder holds an ISMS: the user says so, it has an `isms.yaml`, or a document tells. */
export function isIsmsFolder({ settings, configurationFile, workspace }: Folder): boolean {
  switch (settings.enable) {
    case 'on':
      return true;
    case 'off':
      return false;
    case 'auto':
      return configurationFile !== undefined || workspace.index.belonging.has('isms');
  }
}

/** The folder with everything that follows from `text`, its configuration's, and from its settings. */
function configured(folder: Folder, text: string | undefined): Folder {
  const { root, catalogueFiles, settings } = folder;
  const uri = `${root}/${configurationName}`;
  const files = [...catalogueFiles.values()];
  const read = text === undefined ? undefined : readConfiguration(text);
  const own = withFrameworkFiles(
    read?.configuration ?? defaultConfiguration,
    files,
    folder.configuration.frameworks,
  );
  const known = withBaseline(merged(own, settings), folder.baselineFile);
  const configuration = placed(known, uri, text);
  const reading = readingOf(configuration, folder.reading);
  return {
    ...folder,
    configurationFile:
      read && text !== undefined
        ? { uri, text, problems: [...read.problems, ...catalogueProblems(text, own, files)] }
        : undefined,
    configuration,
    reading,
    catalogue: catalogueFor(configuration),
    workspace: reading === folder.reading ? folder.workspace : rereadAll(folder.workspace, reading),
  };
}

/** Documents without a folder have no place for a configuration. */
function placed(
  configuration: Configuration,
  uri: string,
  text: string | undefined,
): Configuration {
  return uri.startsWith('/')
    ? configuration
    : { ...configuration, place: { uri, ...(text !== undefined && { text }) } };
}

function withBaseline(configuration: Configuration, file: BaselineFile | undefined): Configuration {
  return file?.baseline ? { ...configuration, baseline: file.baseline } : configuration;
}

/** What `isms.yaml` says about a rule counts more than the editor's settings. */
function merged(own: Configuration, { rules }: Settings): Configuration {
  return Object.keys(rules).length === 0 ? own : { ...own, rules: { ...rules, ...own.rules } };
}

/** Keeps `before` where nothing that reading depends on has changed; of ids their signature tells. */
function readingOf(configuration: Configuration, before?: Reading): Reading {
  const reading = readingFor(configuration);
  return before && JSON.stringify(before) === JSON.stringify(reading) ? before : reading;
}

function rereadAll(workspace: Workspace, reading: Reading): Workspace {
  const documents = [...workspace.documents.values()];
  return withDocuments(
    workspace,
    documents.map((document) => reread(document, reading)),
  );
}
