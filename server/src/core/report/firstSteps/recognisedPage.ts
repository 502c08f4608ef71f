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
import { counted } from '../terminalText.js';

/**
 * A page in Markdown that says what was recognised in each document of a workspace, what was only half
 * understood, and what to write into `isms.yaml` so that it is. Links lead to the documents by their
 * uris.
 */
export function recognisedPage(world: World): string {
  const documents = recognisedDocuments(world);
  const known = documents.filter(isRecognised);
  const unknown = documents.filter((one) => !isRecognised(one));
  const path = (one: RecognisedDocument): string =>
    relativePath(world.workspace.root, one.document.uri);
  const half = known.filter(
    ({ halfUnderstood, unknownWords }) => halfUnderstood.length + unknownWords.length > 0,
  );
  return markdownDocument([
    '# What was recognised',
    summary(documents, known),
    ...(known.length > 0 ? [overview(known, path, world)] : []),
    ...(half.length > 0
      ? ['## Half understood', ...half.flatMap((one) => halfBlocks(one, path(one)))]
      : []),
    ...configurationBlocks(half),
    ...(unknown.length > 0
      ? [
          '## Nothing recognised',
          'These documents belong to no ISMS as far as they tell. A line such as `type: policy` at their top, between two lines of `---`, says what they are.',
          markdownList(named(unknown, path)),
        ]
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
): string {
  if (documents.length === 0) {
    return 'There are no Markdown documents here. Open the folder that holds your policies, risk register or Statement of Applicability.';
  }
  const sum = (count: (one: RecognisedDocument) => number): number =>
    known.reduce((total, one) => total + count(one), 0);
  const rows = sum(({ statementRows }) => statementRows);
  const risks = sum((one) => one.risks);
  return `${counted(known.length, 'document')} of ${documents.length} ${known.length === 1 ? 'belongs' : 'belong'} to an ISMS, with ${counted(rows, 'row')} of a Statement of Applicability and ${counted(risks, 'risk')}. Nothing in them has to change first.`;
}

const sources: Readonly<Record<RecognisedDocument['kindFrom'], string>> = {
  frontMatter: 'its header',
  tables: 'its tables',
  title: 'its title',
  fileName: 'its file name',
  nothing: '',
};

function overview(known: readonly RecognisedDocument[], path: Path, world: World): string {
  return markdownTable(
    ['Document', 'Kind', 'Told by', 'Statement rows', 'Risks', 'Controls named'],
    known.map((one) => [
      markdownLink(path(one), one.document.uri),
      kindNames[world.language][one.document.kind],
      sources[one.kindFrom],
      ...[one.statementRows, one.risks, one.controls].map((count) =>
        count === 0 ? '' : String(count),
      ),
    ]),
  );
}

function halfBlocks(one: RecognisedDocument, path: string): readonly string[] {
  const { halfUnderstood, unknownWords, document } = one;
  const words = unknownWords.map((word) => `"${escapeMarkdown(word)}"`).join(', ');
  return [
    markdownLink(path, document.uri),
    markdownList([
      ...halfUnderstood.map(tableLine),
      ...(unknownWords.length > 0
        ? [
            `These words of its Statement of Applicability are not known: ${words}. Say under \`vocabulary\` what they mean.`,
          ]
        : []),
    ]),
  ];
}

const lookNames = {
  statement: 'a Statement of Applicability',
  riskRegister: 'a risk register',
} as const;

const lackNames = {
  control: 'no column for the controls',
  applicable: 'no column that decides on applicability',
  riskId: 'no column for the id of the risk',
} as const;

function tableLine(table: HalfUnderstoodTable): string {
  const { line, looksLike, lacks, unknownHeaders, likely } = table;
  const headers = unknownHeaders.map((header) => `"${escapeMarkdown(header)}"`).join(', ');
  const which =
    likely === undefined
      ? `If one of these is it, name it under \`columns\`: ${headers}.`
      : `"${escapeMarkdown(likely)}" seems to be it; name it under \`columns\`.`;
  return `The table in line ${line} looks like ${lookNames[looksLike]}, but ${lackNames[lacks]} was found. ${which}`;
}

/** What to write, as far as it can be told; what is left open stands above. */
function configurationBlocks(half: readonly RecognisedDocument[]): readonly string[] {
  const columns = groupedBy(
    half.flatMap((one) => one.halfUnderstood.flatMap(likelyColumn)),
    ({ role }) => role,
  );
  const words = [...new Set(half.flatMap(({ unknownWords }) => unknownWords))];
  const lines = [
    ...(columns.size > 0 ? ['columns:'] : []),
    ...[...columns].map(
      ([role, found]) => `  ${role}: ${listOf([...new Set(found.map(({ header }) => header))])}`,
    ),
    ...(words.length > 0 ? ['vocabulary:', `  undecided: ${listOf(words)}`] : []),
  ];
  return lines.length === 0
    ? []
    : [
        '## What to write into isms.yaml',
        'Keep the lines that are right, and correct the others: a column under the name of what it holds, a word under what it means (applicable, excluded, undecided, implemented, partial, planned, notImplemented, notApplicable).',
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

function named(unknown: readonly RecognisedDocument[], path: Path): readonly string[] {
  const links = unknown.slice(0, mostNamed).map((one) => markdownLink(path(one), one.document.uri));
  const further = unknown.length - links.length;
  return further > 0 ? [...links, `and ${counted(further, 'further document')}`] : links;
}
