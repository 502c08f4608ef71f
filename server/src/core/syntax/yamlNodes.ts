import type { Texts } from '../base/language.js';
import type { TextRange } from '../base/textRange.js';

/** What a YAML text says. Ranges are UTF-16 offsets into that text. */
export interface YamlTree {
  /** Absent where there is nothing but blanks and comments. */
  readonly root: YamlNode | undefined;
  /** In the order of the text, at most 20. */
  readonly problems: readonly YamlProblem[];
}

export type YamlNode = YamlScalar | YamlList | YamlMap;

/** A single value. An alias of a scalar has the text of that scalar and the ranges of where it is written. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly style: 'plain' | 'quoted' | 'block';
  /** The source text, so that `5.10` stays `5.10`: without quotes, escapes as written. */
  readonly text: string;
  /** Of the text, without quotes or the `|` line of a block. */
  readonly textRange: TextRange;
  /** As written, with quotes. */
  readonly range: TextRange;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly range: TextRange;
}

export interface YamlMap {
  readonly kind: 'map';
  /** In the order of the text; a key that stands twice is here twice, and is a problem. */
  readonly entries: readonly YamlEntry[];
  readonly range: TextRange;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  /** Absent where nothing follows the colon. */
  readonly value?: YamlNode;
}

/** What is wrong, in words for people who write policies. */
export interface YamlProblem {
  /** `limit`: too large to be read as YAML; `conflict`: git's marks of two versions stand in it. */
  readonly kind: 'syntax' | 'duplicate' | 'limit' | 'conflict';
  readonly range: TextRange;
  readonly message: Texts;
}

/** A map of entries that stand in the text one after the other; absent where there are none. */
export function mapOf(entries: readonly YamlEntry[]): YamlMap | undefined {
  const [first, last] = [entries[0], entries.at(-1)];
  return first && last
    ? {
        kind: 'map',
        entries,
        range: { start: first.key.range.start, end: (last.value ?? last.key).range.end },
      }
    : undefined;
}

/** Says whether the value is YAML's "nothing": no text, `~` or `null` without quotes. */
export function isNothing(node: YamlNode | undefined): boolean {
  return (
    !node ||
    (node.kind === 'scalar' && node.style === 'plain' && /^(?:~|null|Null|NULL)?$/.test(node.text))
  );
}
