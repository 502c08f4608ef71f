import type { Texts } from '../../base/language.js';
import type { TextRange } from '../../base/textRange.js';
import type { Framework } from '../../catalogue/framework.js';
import { readYaml } from '../../syntax/yaml.js';
import type { YamlNode } from '../../syntax/yamlNodes.js';
import type { Configuration } from '../configuration.js';
import type { ConfigurationProblem } from '../configurationProblems.js';
import { failure, shown } from './frameworkProblems.js';
import { readFramework } from './readFramework.js';
import { frameworkMessages } from './frameworkMessages.js';

/** One of the files that `catalogues:` names, as a host found it. */
export interface CatalogueFile {
  /** Relative to the workspace's folder, as `isms.yaml` writes it. */
  readonly path: string;
  /** Absent where it was not read. */
  readonly text?: string;
  /** Why it was not read, as a sentence goes on after "it". */
  readonly refusal?: Texts;
  readonly framework?: Framework;
  /** Places in `text`. */
  readonly problems: readonly ConfigurationProblem[];
}

/** A catalogue's file that a host has read. */
export function readCatalogueFile(path: string, text: string): CatalogueFile {
  return { path, text, ...readFramework(text, path) };
}

/** A catalogue's file that a host could not read, and why: `is missing`. */
export function unreadCatalogueFile(path: string, refusal: Texts): CatalogueFile {
  return { path, refusal, problems: [] };
}

/**
 * The configuration with the frameworks of `files`, in the order in which it names them. Of two
 * frameworks with the same id the first counts. `before` is given back as the list of frameworks
 * where it holds the same ones, since what is read is remembered by it.
 */
export function withFrameworkFiles(
  configuration: Configuration,
  files: readonly CatalogueFile[],
  before: readonly Framework[] = configuration.frameworks,
): Configuration {
  const used = usedFiles(configuration, files);
  const frameworks = used.flatMap(({ framework }) => framework ?? []);
  const isSame =
    frameworks.length === before.length && frameworks.every((one, index) => one === before[index]);
  const kept = isSame ? before : frameworks;
  return kept === configuration.frameworks ? configuration : { ...configuration, frameworks: kept };
}

function usedFiles(
  { catalogues }: Configuration,
  files: readonly CatalogueFile[],
): readonly CatalogueFile[] {
  const ids = new Set<string>();
  return catalogues.flatMap((path) => {
    const file = files.find((one) => one.path === path);
    const id = file?.framework?.id;
    if (!file || id === undefined || ids.has(id)) {
      return [];
    }
    ids.add(id);
    return [file];
  });
}

/** What is wrong with the files themselves, told where `text`, the configuration's, names them. */
export function catalogueProblems(
  text: string,
  configuration: Configuration,
  files: readonly CatalogueFile[],
): readonly ConfigurationProblem[] {
  const used = usedFiles(configuration, files);
  return configuration.catalogues.flatMap((path) => {
    const file = files.find((one) => one.path === path);
    const message = file && !used.includes(file) ? messageAbout(file, used) : undefined;
    return message === undefined ? [] : [failure(placeOf(path, text), message)];
  });
}

function messageAbout(
  { path, refusal, framework }: CatalogueFile,
  used: readonly CatalogueFile[],
): Texts {
  if (refusal !== undefined) {
    return frameworkMessages.notRead(shown(path), refusal);
  }
  if (framework) {
    const other = used.find((one) => one.framework?.id === framework.id)?.path ?? '';
    return frameworkMessages.sameId(shown(path), shown(other), framework.id);
  }
  return frameworkMessages.noneGiven(shown(path));
}

/** Where `catalogues:` has the entry; the beginning of the file where it cannot be found. */
function placeOf(path: string, text: string): TextRange {
  const { root } = readYaml(text, text.length);
  const entries = root?.kind === 'map' ? root.entries : [];
  const list = entries.find(({ key }) => key.text === 'catalogues');
  const item = itemsOf(list?.value).find((one) => one.kind === 'scalar' && one.text === path);
  return (item ?? list?.key)?.range ?? { start: 0, end: 0 };
}

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}
