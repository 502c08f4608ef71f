import { parseDocument } from 'yaml';
import type { TextRange } from '../base/textRange.js';
import { type YamlNode, type YamlTree, mapOf } from './yamlNodes.js';
import { duplicatesIn } from './yamlDuplicates.js';
import { conflictMarkers, scannedEntries, topLevelParts, withoutMarkers } from './yamlLines.js';
import { exceededLimit } from './yamlLimits.js';
import { plainYaml } from './yamlPlain.js';
import { type YamlFault, problemOf } from './yamlProblems.js';
import { nodeOf } from './yamlTree.js';

const mostProblems = 20;

/** The largest header of 11,227 real documents has 171 lines; this is about 2,000. */
const mostCharacters = 100_000;

/**
 * Reads any text as YAML. Nothing in it is executed, merged or converted: scalars are what is
 * written. Where the value of a key is not YAML, the other keys are read all the same; above the
 * limits (`longest` characters, nesting, keys) only the keys of the top level are.
 */
export function readYaml(text: string, longest = mostCharacters): YamlTree {
  const plain = text.length <= longest ? plainYaml(text) : undefined;
  if (plain) {
    return { root: plain, problems: [] };
  }
  // The parser takes a lone CR for a character of the line; as LF it keeps every offset.
  const source = text.replaceAll(/\r(?!\n)/g, '\n');
  const limit = exceededLimit(source, longest);
  if (limit) {
    return { root: mapOf(scannedEntries(source)), problems: [limit] };
  }
  const conflicts = conflictMarkers(source);
  if (conflicts.length > 0) {
    const { root } = readInParts(withoutMarkers(source, conflicts), []);
    return { root, problems: conflicts.slice(0, 1) };
  }
  const whole = parsed(source, 0);
  const tree =
    whole.faults.length === 0 ? { ...whole, problems: [] } : readInParts(source, whole.faults);
  const problems = [...tree.problems, ...duplicatesIn(tree.root, mostProblems)];
  return {
    root: tree.root,
    problems: problems.toSorted((a, b) => a.range.start - b.range.start).slice(0, mostProblems),
  };
}

interface Parsed {
  readonly root: YamlNode | undefined;
  readonly faults: readonly YamlFault[];
}

/** Reads `source`, which starts at `offset` of the whole text. */
function parsed(source: string, offset: number): Parsed {
  try {
    const document = withoutStackTraces(() =>
      parseDocument(source, {
        schema: 'failsafe',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
      }),
    );
    const faults = document.errors.map(({ code, message, pos }) => ({
      code,
      message,
      offset: offset + pos[0],
    }));
    return { root: nodeOf(document.contents, source, offset), faults };
  } catch {
    // Whatever a text does to the parser, it costs no more than that text.
    return { root: undefined, faults: [{ code: 'UNREADABLE', message: '', offset }] };
  }
}

/**
 * The parser makes an error object for each fault, of which only code and place are read; where a
 * text has thousands, collecting their stack traces takes most of the time.
 */
function withoutStackTraces<Value>(work: () => Value): Value {
  const errors = Error as { stackTraceLimit?: number | undefined };
  const before = errors.stackTraceLimit;
  errors.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    errors.stackTraceLimit = before;
  }
}

/**
 * Reads each key of the top level by itself, so that a mistake in one (a quote that is never closed)
 * does not take the others with it. One mistake has many consequences for a parser; a person is told
 * the first of each key.
 */
function readInParts(source: string, faults: readonly YamlFault[]): YamlTree {
  const all = { start: 0, end: source.length };
  const second = faults.find(({ code }) => code === 'MULTIPLE_DOCS');
  const first = second ? source.slice(0, second.offset) : source;
  const parts = topLevelParts(first).map((part) => ({ part, ...readPart(first, part) }));
  const problems = parts.flatMap(({ part, faults: [fault] }) => (fault ? [{ fault, part }] : []));
  if (second) {
    problems.unshift({ fault: second, part: all });
  }
  const [general] = faults;
  if (problems.length === 0 && general) {
    problems.push({ fault: general, part: all });
  }
  return {
    root: joinedRoot(parts.map(({ root }) => root)),
    problems: problems
      .slice(0, mostProblems)
      .map(({ fault, part }) => problemOf(source, fault, part)),
  };
}

/** One map of the maps of all parts; where there are none, whatever else was read. */
function joinedRoot(roots: readonly (YamlNode | undefined)[]): YamlNode | undefined {
  const entries = roots.flatMap((root) => (root?.kind === 'map' ? root.entries : []));
  return mapOf(entries) ?? roots.find((root) => root !== undefined);
}

/** What a fault on a single line leaves is worth less than the line itself: `title: Policy: Access`. */
const faultsOfPlainText = new Set([
  'BAD_ALIAS',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

function readPart(text: string, { start, end }: TextRange): Parsed {
  const source = text.slice(start, end);
  const part = parsed(source, start);
  const [fault] = part.faults;
  const isPlainText = fault && faultsOfPlainText.has(fault.code) && !source.trim().includes('\n');
  return isPlainText ? { ...part, root: mapOf(scannedEntries(source, start)) ?? part.root } : part;
}
