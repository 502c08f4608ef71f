import type { FrameworkControl } from '../../catalogue/framework.js';
import { readYaml } from '../../syntax/yaml.js';
import { isNothing, type YamlMap, type YamlNode } from '../../syntax/yamlNodes.js';
import { closestTo, type ConfigurationProblem, oneOf } from '../configurationProblems.js';
import type { WrittenControl, WrittenFramework } from './acceptedControls.js';
import { cutAbout, failure, firstLineOf, longestAbout, shown, slip } from './frameworkProblems.js';
import { isFrameworkId, wrongFrameworkId } from './frameworkName.js';

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
  const parts = valuesOf(root, partKeys, 'a framework', tell);
  const framework = headOf(parts.get('framework'), root, tell);
  const groups = groupTitles(parts.get('groups'), tell);
  const controls = controlsIn(parts.get('controls'), tell, (written) =>
    written === '' ? (framework?.name ?? '') : (groups.get(written) ?? written),
  );
  if (!controls) {
    tell(
      failure(
        firstLineOf(text),
        'This file has no list of controls, so documents cannot name any of it. Add `controls:` with an entry for each, such as `- { id: REQ-1, title: Encrypted backups }`.',
      ),
    );
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
    failure(
      node?.range ?? root.entries[0]?.key.range ?? root.range,
      'This file does not say which framework it is, so it is not used. Add `framework:` with an `id` and a `name`, such as `framework: { id: ccm, name: Cloud Controls Matrix }`.',
    ),
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
    const values = item.kind === 'map' ? valuesOf(item, groupKeys, 'a group', tell) : undefined;
    const id = textOf(values?.get('id'), 'id', tell);
    const title = textOf(values?.get('title'), 'title', tell);
    if (id === '' || title === '') {
      tell(slip(item.range, 'A group needs an `id` and a `title`. Until then it has no effect.'));
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
      tell(
        failure(
          item.range,
          'A control needs an `id` and a `title`, such as `- { id: REQ-1, title: Encrypted backups }`. Until then this entry is not used.',
        ),
      );
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
  const values = valuesOf(item, [...textKeys, ...listKeys], 'a control', tell);
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
    tell(slip(node.range, tooMuch));
  }
  return cutAbout(about);
}

const tooMuch = `Only the first ${String(longestAbout)} characters of \`about\` are shown, since a hover has no room for more. Say it in one or two sentences.`;

function incomplete(id: string): string {
  return id === ''
    ? 'This control has no id, so it is not used. Add `id:` as documents write it.'
    : `The control ${shown(id)} has no title, so it is not used. Add \`title:\`.`;
}

/** The values of a map by key; keys that are not `allowed` are told, and of two equal keys the first counts. */
function valuesOf(
  { entries }: YamlMap,
  allowed: readonly string[],
  name: string,
  tell: Tell,
): ReadonlyMap<string, YamlNode> {
  const values = new Map<string, YamlNode>();
  for (const { key, value } of entries) {
    if (!allowed.includes(key.text)) {
      const near = closestTo(key.text, allowed);
      const advice = near ? `Did you mean ${near}?` : `Write ${oneOf(allowed)}.`;
      tell(
        slip(
          key.range,
          `${shown(key.text)} is not a key of ${name}, so it has no effect. ${advice}`,
        ),
      );
    } else if (value && !isNothing(value) && !values.has(key.text)) {
      values.set(key.text, value);
    }
  }
  return values;
}

/** A single value stands for a list of one. */
function itemsOf(node: YamlNode | undefined, key: string, tell: Tell): readonly YamlNode[] {
  if (node?.kind === 'map') {
    tell(
      failure(
        node.entries[0]?.key.range ?? node.range,
        `${key} needs a list: begin each entry with a dash.`,
      ),
    );
    return [];
  }
  return node?.kind === 'list' ? node.items : node ? [node] : [];
}

function textOf(node: YamlNode | undefined, key: string, tell: Tell): string {
  if (node && node.kind !== 'scalar') {
    tell(slip(node.range, `${key} needs a text, not a ${node.kind}. Until then it has no effect.`));
  }
  return node?.kind === 'scalar' && !isNothing(node)
    ? node.text.replaceAll(/\s+/g, ' ').trim()
    : '';
}
