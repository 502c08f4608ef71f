import type { TextRange } from '../base/textRange.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { RiskRow } from '../model/riskRow.js';
import type { World } from '../rules/runRules.js';
import { lineEndAt, positionAt } from '../syntax/sourceText.js';
import { relativePath } from '../workspace/paths.js';
import type { CardBlock, FoundBlocks, Line, Span } from './cardBlocks.js';
import { documentTitle } from './documentTitle.js';

/** The risk or the document whose id stands at `offset`; `undefined` where no known id does. */
export function namedAt(
  document: IsmsDocument,
  offset: number,
  world: World,
): FoundBlocks | undefined {
  const range = wordAt(document, offset);
  if (!range) {
    return undefined;
  }
  const word = document.text.slice(range.start, range.end).replaceAll('\u2011', '-');
  const blocks = riskBlocks(word, world) ?? documentBlocks(word, world);
  return blocks && { range, blocks };
}

const longestId = 60;

/** The run of letters, digits, hyphens, dots and underscores around `offset`, without dots at its end. */
function wordAt(document: IsmsDocument, offset: number): TextRange | undefined {
  const line = positionAt(document, offset).line;
  const lineStart = Math.max(document.lineStarts[line] ?? 0, offset - longestId);
  const lineEnd = Math.min(lineEndAt(document, line), offset + longestId);
  const before =
    /[\p{L}\p{N}_.\-/\u2011]*$/u.exec(document.text.slice(lineStart, offset))?.[0] ?? '';
  const after = /^[\p{L}\p{N}_.\-/\u2011]*/u.exec(document.text.slice(offset, lineEnd))?.[0] ?? '';
  const end = offset + after.length - (/[.\-/]+$/.exec(after)?.[0].length ?? 0);
  const start = offset - before.length;
  return end > start ? { start, end } : undefined;
}

function riskBlocks(id: string, { workspace }: World): readonly CardBlock[] | undefined {
  for (const uri of [...(workspace.index.riskIds.get(id)?.keys() ?? [])].toSorted()) {
    const document = workspace.documents.get(uri);
    const row = document?.riskRows.find((one) => one.id === id);
    if (document && row) {
      return blocksOfRisk(row, document, workspace.root);
    }
  }
  return undefined;
}

function blocksOfRisk(row: RiskRow, document: IsmsDocument, root: string): readonly CardBlock[] {
  const line = positionAt(document, row.idRange.start).line + 1;
  const name = row.description?.text ?? '';
  const controls = [...new Set(row.references.flatMap(({ ids }) => ids))].join(', ');
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Level', row.level?.text],
    ['Likelihood', row.likelihood?.text],
    ['Impact', row.impact?.text],
    ['Treatment', row.treatment?.text],
    ['Controls', controls],
    ['Residual risk', row.residual?.text],
    ['Owner', row.owner?.text],
    ['Status', row.status?.text],
  ];
  const lines = facts.flatMap(([label, value]): Line[] =>
    value ? [[{ text: label, style: 'strong' }, `: ${value}`]] : [],
  );
  return [
    {
      kind: 'paragraph',
      lines: [[{ text: row.id, style: 'strong' }, name === '' ? '' : ` ${name}`]],
    },
    ...(lines.length > 0 ? [{ kind: 'paragraph' as const, lines }] : []),
    { kind: 'paragraph', lines: [[placeLink(document.uri, line, root)]] },
  ];
}

function documentBlocks(id: string, { workspace }: World): readonly CardBlock[] | undefined {
  const uris = [...(workspace.index.documentIds.get(id)?.keys() ?? [])].toSorted();
  const documents = uris.flatMap((uri) => workspace.documents.get(uri) ?? []);
  if (documents.length === 0) {
    return undefined;
  }
  return documents.map((document): CardBlock => {
    const title = { text: `${id} ${documentTitle(document)}`, style: 'strong' as const };
    return { kind: 'paragraph', lines: [[title], [placeLink(document.uri, 1, workspace.root)]] };
  });
}

function placeLink(uri: string, line: number, root: string): Span {
  return { text: `${relativePath(root, uri)}:${String(line)}`, link: `${uri}#L${String(line)}` };
}
