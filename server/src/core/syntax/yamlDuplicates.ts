import { yamlMessages } from './yamlMessages.js';
import type { YamlMap, YamlNode, YamlProblem, YamlScalar } from './yamlNodes.js';

/** The keys that stand twice in one map, at most `most`. Linear, unlike the parser's own check. */
export function duplicatesIn(root: YamlNode | undefined, most: number): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  const waiting: YamlNode[] = root ? [root] : [];
  for (let node = waiting.pop(); node && problems.length < most; node = waiting.pop()) {
    if (node.kind === 'map') {
      problems.push(...repeatedKeys(node).slice(0, most).map(duplicate));
    }
    for (const child of children(node)) {
      waiting.push(child);
    }
  }
  return problems;
}

function* children(node: YamlNode): Iterable<YamlNode> {
  if (node.kind === 'list') {
    yield* node.items;
  }
  if (node.kind === 'map') {
    for (const { value } of node.entries) {
      if (value) {
        yield value;
      }
    }
  }
}

function repeatedKeys(map: YamlMap): readonly YamlScalar[] {
  const seen = new Set<string>();
  return map.entries
    .map(({ key }) => key)
    .filter(({ text }) => {
      const repeated = seen.has(text);
      seen.add(text);
      return repeated;
    });
}

function duplicate({ text, range }: YamlScalar): YamlProblem {
  return {
    kind: 'duplicate',
    range,
    message: yamlMessages.duplicate(text.slice(0, 60)),
  };
}
