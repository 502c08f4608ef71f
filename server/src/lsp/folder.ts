import { builtInCatalogue } from '../core/catalogue/builtIn.js';
import { type Catalogue, withCustomControls } from '../core/catalogue/catalogue.js';
import type { Reading } from '../core/model/ismsDocument.js';
import { reread } from '../core/model/parseDocument.js';
import type { World } from '../core/rules/runRules.js';
import { type Configuration, defaultConfiguration } from '../core/workspace/configuration.js';
import {
  type ConfigurationProblem,
  readConfiguration,
} from '../core/workspace/readConfiguration.js';
import { emptyWorkspace, type Workspace, withDocuments } from '../core/workspace/workspace.js';
import { defaultSettings, type Settings } from '../protocol/settings.js';

/** One workspace folder at one moment, with what its `isms.yaml` and the editor's settings say. */
export interface Folder {
  readonly root: string;
  readonly workspace: Workspace;
  /** `undefined` where the folder has no `isms.yaml`. */
  readonly configurationFile: ConfigurationFile | undefined;
  readonly settings: Settings;
  readonly configuration: Configuration;
  readonly reading: Reading;
  readonly catalogue: Catalogue;
}

export interface ConfigurationFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
}

/** The name of the configuration file at the root of a folder. */
export const configurationName = 'isms.yaml';

/** A folder of which nothing has been read yet. */
export function emptyFolder(root: string, settings: Settings = defaultSettings): Folder {
  const configuration = merged(defaultConfiguration, settings);
  return {
    root,
    workspace: emptyWorkspace(root),
    configurationFile: undefined,
    settings,
    configuration,
    reading: readingOf(configuration),
    catalogue: builtInCatalogue(),
  };
}

/** The folder after its `isms.yaml` has the text `text`, or is gone. */
export function withConfigurationText(folder: Folder, text: string | undefined): Folder {
  if (text === folder.configurationFile?.text) {
    return folder;
  }
  if (text === undefined) {
    return configured({ ...folder, configurationFile: undefined }, defaultConfiguration);
  }
  const { configuration, problems } = readConfiguration(text);
  const uri = `${folder.root}/${configurationName}`;
  return configured({ ...folder, configurationFile: { uri, text, problems } }, configuration);
}

/** The folder after the editor's settings have become `settings`. */
export function withSettings(folder: Folder, settings: Settings): Folder {
  const text = folder.configurationFile?.text;
  const own = text === undefined ? defaultConfiguration : readConfiguration(text).configuration;
  return configured({ ...folder, settings }, own);
}

/** What the findings of the folder's documents depend on. */
export function worldOf({ workspace, catalogue, configuration }: Folder, today: string): World {
  return { workspace, catalogue, configuration, today };
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

function configured(folder: Folder, own: Configuration): Folder {
  const configuration = merged(own, folder.settings);
  const reading = readingOf(configuration, folder.reading);
  return {
    ...folder,
    configuration,
    reading,
    catalogue: withCustomControls(builtInCatalogue(), configuration.customControls),
    workspace: reading === folder.reading ? folder.workspace : rereadAll(folder.workspace, reading),
  };
}

/** What `isms.yaml` says about a rule counts more than the editor's settings. */
function merged(own: Configuration, { rules }: Settings): Configuration {
  return Object.keys(rules).length === 0 ? own : { ...own, rules: { ...rules, ...own.rules } };
}

/** Keeps `before` where nothing that reading depends on has changed. */
function readingOf({ vocabulary, editions }: Configuration, before?: Reading): Reading {
  const reading = { vocabulary, editions };
  return before && JSON.stringify(before) === JSON.stringify(reading) ? before : reading;
}

function rereadAll(workspace: Workspace, reading: Reading): Workspace {
  const documents = [...workspace.documents.values()];
  return withDocuments(
    workspace,
    documents.map((document) => reread(document, reading)),
  );
}
