import { groupedBy } from '../../base/groupedBy.js';
import { escapeMarkdown, markdownLink } from '../../features/escapeMarkdown.js';
import { kindNames } from '../../features/kindNames.js';
import {
  type HalfUnderstoodTable,
  type RecognisedDocument,
  recognisedDocuments,
} from '../../features/recognisedDocuments.js';
import type { World } from '../../rules/runRules.js';
import { relativePath } from '../../workspace/paths.js';
import { markdownDocument, markdownList, markdownTable } from '../markdownParts.js';
import { type RecognisedWords, recognisedWords } from './recognisedWords.js';

/**
 * A page in Markdown that says what was recognised in each document of a workspace, what was only half
 * understood, and what to write into `isms.yaml` so that it is. Links lead to the documents by their
 * uris.
 */
export function recognisedPage(world: World): string {
  const documents = recognisedDocuments(world);
  const words = recognisedWords[world.language];
  const known = documents.filter(isRecognised);
  const unknown = documents.filter((one) => !isRecognised(one));
  const path = (one: RecognisedDocument): string =>
    relativePath(world.workspace.root, one.document.uri);
  const half = known.filter(
    ({ halfUnderstood, unknownWords }) => halfUnderstood.length + unknownWords.length > 0,
  );
  return markdownDocument([
    `# ${words.title}`,
    summary(documents, known, words),
    ...(known.length > 0 ? [overview(known, path, world)] : []),
    ...(half.length > 0
      ? [`## ${words.half}`, ...half.flatMap((one) => halfBlocks(one, path(one), words))]
      : []),
    ...configurationBlocks(half, words),
    ...(unknown.length > 0
      ? [`## ${words.nothing}`, words.nothingText, markdownList(named(unknown, path, words))]
      : []),
  ]);
}

type Path = (one: RecognisedDocument) => string;

function isRecognised(one: RecognisedDocument): boolean {
  return one.belongsToIsms || one.statementRows + one.risks + one.controls > 0;
}

function summary(
  documents: readonly RecognisedDocument[],
  known: readonly RecognisedDocument[],
  words: RecognisedWords,
): string {
  if (documents.length === 0) {
    return words.noDocuments;
  }
  const sum = (count: (one: RecognisedDocument) => number): number =>
    known.reduce((total, one) => total + count(one), 0);
  return words.summary({
    documents: documents.length,
    known: known.length,
    rows: sum(({ statementRows }) => statementRows),
    risks: sum((one) => one.risks),
  });
}

function overview(known: readonly RecognisedDocument[], path: Path, world: World): string {
  const words = recognisedWords[world.language];
  return markdownTable(
    words.heads,
    known.map((one) => [
      markdownLink(path(one), one.document.uri),
      kindNames[world.language][one.document.kind],
      words.source[one.kindFrom],
      ...[one.statementRows, one.risks, one.controls].map((count) =>
        count === 0 ? '' : String(count),
      ),
    ]),
  );
}

function halfBlocks(
  one: RecognisedDocument,
  path: string,
  words: RecognisedWords,
): readonly string[] {
  const { halfUnderstood, unknownWords, document } = one;
  const unknown = unknownWords.map((word) => words.quoted(escapeMarkdown(word))).join(', ');
  return [
    markdownLink(path, document.uri),
    markdownList([
      ...halfUnderstood.map((table) => tableLine(table, words)),
      ...(unknownWords.length > 0 ? [words.unknownWords(unknown)] : []),
    ]),
  ];
}

function tableLine(table: HalfUnderstoodTable, words: RecognisedWords): string {
  const { line, looksLike, lacks, unknownHeaders, likely } = table;
  const headers = unknownHeaders.map((header) => words.quoted(escapeMarkdown(header))).join(', ');
  const which =
    likely === undefined
      ? words.oneOf(headers)
      : words.likely(words.quoted(escapeMarkdown(likely)));
  return `${words.table(line, words.looksLike[looksLike], words.lacks[lacks])} ${which}`;
}

/** What to write, as far as it can be told; what is left open stands above. */
function configurationBlocks(
  half: readonly RecognisedDocument[],
  words: RecognisedWords,
): readonly string[] {
  const columns = groupedBy(
    half.flatMap((one) => one.halfUnderstood.flatMap(likelyColumn)),
    ({ role }) => role,
  );
  const unknown = [...new Set(half.flatMap(({ unknownWords }) => unknownWords))];
  const lines = [
    ...(columns.size > 0 ? ['columns:'] : []),
    ...[...columns].map(
      ([role, found]) => `  ${role}: ${listOf([...new Set(found.map(({ header }) => header))])}`,
    ),
    ...(unknown.length > 0 ? ['vocabulary:', `  undecided: ${listOf(unknown)}`] : []),
  ];
  return lines.length === 0
    ? []
    : [
        `## ${words.configuration}`,
        words.configurationText,
        ['```yaml', ...lines, '```'].join('\n'),
      ];
}

function likelyColumn({ lacks, likely, unknownHeaders }: HalfUnderstoodTable) {
  const header = likely ?? (unknownHeaders.length === 1 ? unknownHeaders[0] : undefined);
  return header === undefined ? [] : [{ role: lacks, header }];
}

/** JSON's strings are strings of YAML, too. */
function listOf(texts: readonly string[]): string {
  return `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;
}

const mostNamed = 50;

function named(
  unknown: readonly RecognisedDocument[],
  path: Path,
  words: RecognisedWords,
): readonly string[] {
  const links = unknown.slice(0, mostNamed).map((one) => markdownLink(path(one), one.document.uri));
  const further = unknown.length - links.length;
  return further > 0 ? [...links, words.further(further)] : links;
}
