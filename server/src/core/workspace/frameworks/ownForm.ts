import type { Texts } from '../../base/language.js';
import type { FrameworkControl } from '../../catalogue/framework.js';
import { readYaml } from '../../syntax/yaml.js';
import { isNothing, type YamlMap, type YamlNode } from '../../syntax/yamlNodes.js';
import { closestTo, type ConfigurationProblem } from '../configurationProblems.js';
import type { WrittenControl, WrittenFramework } from './acceptedControls.js';
import { cutAbout, failure, firstLineOf, longestAbout, shown, slip } from './frameworkProblems.js';
import { isFrameworkId, wrongFrameworkId } from './frameworkName.js';
import { frameworkMessages, type Holder } from './frameworkMessages.js';

/** What is read of a file; the framework is absent where it has no name or no list of controls. */
export interface ReadForm {
  readonly framework?: WrittenFramework;
  readonly problems: readonly ConfigurationProblem[];
}

const mostCharacters = 5_000_000;

/** Reads a framework in our own form; see `docs/frameworks.md`. */
export function readOwnForm(text: string): ReadForm {
  const { root, problems: syntax } = readYaml(text, mostCharacters);
  const broken = syntax.map(({ range, message }) => failure(range, message));
  if (root?.kind !== 'map') {
    return { problems: broken };
  }
  const { framework, problems } = formOf(root, text);
  // Of a text that is not YAML as a whole, only what is wrong with that helps.
  return broken.length > 0 && !framework
    ? { problems: broken }
    : { ...(framework && { framework }), problems: [...broken, ...problems] };
}

function formOf(root: YamlMap, text: string): ReadForm {
  const problems: ConfigurationProblem[] = [];
  const tell = (problem: ConfigurationProblem): void => void problems.push(problem);
  const parts = valuesOf(root, partKeys, 'file', tell);
  const framework = headOf(parts.get('framework'), root, tell);
  const groups = groupTitles(parts.get('groups'), tell);
  const controls = controlsIn(parts.get('controls'), tell, (written) =>
    written === '' ? (framework?.name ?? '') : (groups.get(written) ?? written),
  );
  if (!controls) {
    tell(failure(firstLineOf(text), frameworkMessages.noControls));
  }
  return { ...(framework && controls && { framework: { framework, controls } }), problems };
}

type Tell = (problem: ConfigurationProblem) => void;

const partKeys = ['framework', 'groups', 'controls'];
const headKeys = ['id', 'name', 'edition'];
const groupKeys = ['id', 'title'];
const textKeys = ['id', 'title', 'group', 'about'];
const listKeys = ['customer', 'provider', 'evidence', 'related'];

type Head = WrittenFramework['framework'];

function headOf(node: YamlNode | undefined, root: YamlMap, tell: Tell): Head | undefined {
  if (node?.kind === 'map') {
    return namedHead(node, tell);
  }
  tell(
    failure(node?.range ?? root.entries[0]?.key.range ?? root.range, frameworkMessages.noFramework),
  );
  return undefined;
}

function namedHead(node: YamlMap, tell: Tell): Head | undefined {
  const values = valuesOf(node, headKeys, 'framework', tell);
  const text = (key: string): string => textOf(values.get(key), `framework.${key}`, tell);
  const id = text('id');
  if (!isFrameworkId(id)) {
    tell(failure(values.get('id')?.range ?? node.range, wrongFrameworkId(id)));
    return undefined;
  }
  return { id, name: text('name') || id, edition: text('edition') };
}

function groupTitles(node: YamlNode | undefined, tell: Tell): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const item of itemsOf(node, 'groups', tell)) {
    const values = item.kind === 'map' ? valuesOf(item, groupKeys, 'group', tell) : undefined;
    const id = textOf(values?.get('id'), 'id', tell);
    const title = textOf(values?.get('title'), 'title', tell);
    if (id === '' || title === '') {
      tell(slip(item.range, frameworkMessages.incompleteGroup));
    } else {
      titles.set(id, title);
    }
  }
  return titles;
}

function controlsIn(
  node: YamlNode | undefined,
  tell: Tell,
  groupOf: (written: string) => string,
): readonly WrittenControl[] | undefined {
  if (!node) {
    return undefined;
  }
  return itemsOf(node, 'controls', tell).flatMap((item) => {
    if (item.kind !== 'map') {
      tell(failure(item.range, frameworkMessages.incompleteControl));
      return [];
    }
    return controlOf(item, tell, groupOf) ?? [];
  });
}

function controlOf(
  item: YamlMap,
  tell: Tell,
  groupOf: (written: string) => string,
): WrittenControl | undefined {
  const values = valuesOf(item, [...textKeys, ...listKeys], 'control', tell);
  const text = (key: string): string => textOf(values.get(key), key, tell);
  const list = (key: string): readonly string[] =>
    itemsOf(values.get(key), key, tell)
      .map((one) => textOf(one, key, tell))
      .filter((one) => one !== '');
  const [id, title] = [text('id'), text('title')];
  const about = aboutIn(values.get('about'), tell);
  const place = values.get('id')?.range ?? item.entries[0]?.key.range ?? item.range;
  if (id === '' || title === '') {
    tell(failure(place, incomplete(id)));
    return undefined;
  }
  const control: FrameworkControl = {
    ...{ id, title, group: groupOf(text('group')) },
    ...(about !== '' && { about }),
    ...{ customer: list('customer'), provider: list('provider') },
    ...{ evidence: list('evidence'), related: list('related') },
  };
  return { control, place: () => place };
}

function aboutIn(node: YamlNode | undefined, tell: Tell): string {
  const about = textOf(node, 'about', tell);
  if (node && about.length > longestAbout) {
    tell(slip(node.range, frameworkMessages.tooMuchAbout(longestAbout)));
  }
  return cutAbout(about);
}

function incomplete(id: string): Texts {
  return id === '' ? frameworkMessages.noId : frameworkMessages.noTitle(shown(id));
}

/** The values of a map by key; keys that are not `allowed` are told, and of two equal keys the first counts. */
function valuesOf(
  { entries }: YamlMap,
  allowed: readonly string[],
  holder: Holder,
  tell: Tell,
): ReadonlyMap<string, YamlNode> {
  const values = new Map<string, YamlNode>();
  for (const { key, value } of entries) {
    if (!allowed.includes(key.text)) {
      const near = closestTo(key.text, allowed);
      const choice = { near, allowed };
      tell(slip(key.range, frameworkMessages.unknownKey(shown(key.text), holder, choice)));
    } else if (value && !isNothing(value) && !values.has(key.text)) {
      values.set(key.text, value);
    }
  }
  return values;
}

/** A single value stands for a list of one. */
function itemsOf(node: YamlNode | undefined, key: string, tell: Tell): readonly YamlNode[] {
  if (node?.kind === 'map') {
    tell(failure(node.entries[0]?.key.range ?? node.range, frameworkMessages.noList(key)));
    return [];
  }
  return node?.kind === 'list' ? node.items : node ? [node] : [];
}

function textOf(node: YamlNode | undefined, key: string, tell: Tell): string {
  if (node && node.kind !== 'scalar') {
    tell(slip(node.range, frameworkMessages.noText(key, node.kind)));
  }
  return node?.kind === 'scalar' && !isNothing(node)
    ? node.text.replaceAll(/\s+/g, ' ').trim()
    : '';
}
