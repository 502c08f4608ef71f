import { type Language, type Texts } from '../base/language.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { RiskRow } from '../model/riskRow.js';
import type { Cell } from '../model/table.js';
import type { World } from '../rules/runRules.js';
import { positionAt } from '../syntax/sourceText.js';
import { relativePath } from '../workspace/paths.js';
import type { CardBlock, FoundBlocks, Line, Span } from './cardBlocks.js';
import { documentTitle } from './documentTitle.js';
import { wordAt } from './wordAt.js';

/** The risk or the document whose id stands at `offset`; `undefined` where no known id does. */
export function namedAt(
  document: IsmsDocument,
  offset: number,
  world: World,
): FoundBlocks | undefined {
  const word = wordAt(document, offset);
  const blocks = word && (riskBlocks(word.text, world) ?? documentBlocks(word.text, world));
  return blocks && { range: word.range, blocks };
}

function riskBlocks(id: string, { workspace, language }: World): readonly CardBlock[] | undefined {
  for (const uri of [...(workspace.index.riskIds.get(id)?.keys() ?? [])].toSorted()) {
    const document = workspace.documents.get(uri);
    const found = document && riskIn(document, id);
    if (found) {
      return blocksOfRisk(found, document, { root: workspace.root, language });
    }
  }
  return undefined;
}

interface PlacedRisk {
  readonly row: RiskRow;
  /** Where its id stands in the document. */
  readonly offset: number;
}

/** Looked for part by part, since the rows of a whole register are put together anew after each edit. */
function riskIn({ parts, chunks }: IsmsDocument, id: string): PlacedRisk | undefined {
  for (const [index, { riskRows }] of parts.entries()) {
    const row = riskRows.find((one) => one.id === id);
    if (row) {
      return { row, offset: (chunks[index]?.start ?? 0) + row.idRange.start };
    }
  }
  return undefined;
}

function blocksOfRisk(
  { row, offset }: PlacedRisk,
  document: IsmsDocument,
  { root, language }: { readonly root: string; readonly language: Language },
): readonly CardBlock[] {
  const line = positionAt(document, offset).line + 1;
  const name = row.description?.text ?? '';
  const controls = [...new Set(row.references.flatMap(({ ids }) => ids))].join(', ');
  const facts: readonly (readonly [keyof typeof labels, Cell | undefined])[] = [
    ['level', row.level],
    ['likelihood', row.likelihood],
    ['impact', row.impact],
    ['treatment', row.treatment],
    ['residual', row.residual],
    ['owner', row.owner],
    ['status', row.status],
  ];
  const lines = [
    ...facts.flatMap(([label, cell]) => factLine(labels[label][language], cell?.text ?? '')),
    ...factLine(labels.controls[language], controls),
  ];
  return [
    {
      kind: 'paragraph',
      lines: [[{ text: row.id, style: 'strong' }, name === '' ? '' : ` ${name}`]],
    },
    ...(lines.length > 0 ? [{ kind: 'paragraph' as const, lines }] : []),
    { kind: 'paragraph', lines: [[placeLink(document.uri, line, root)]] },
  ];
}

const labels = {
  level: { en: 'Level', de: 'Risikoniveau' },
  likelihood: { en: 'Likelihood', de: 'Eintrittswahrscheinlichkeit' },
  impact: { en: 'Impact', de: 'Auswirkung' },
  treatment: { en: 'Treatment', de: 'Risikobehandlung' },
  residual: { en: 'Residual risk', de: 'Restrisiko' },
  owner: { en: 'Owner', de: 'Risikoeigentümer' },
  status: { en: 'Status', de: 'Status' },
  controls: { en: 'Controls', de: 'Maßnahmen' },
} satisfies Readonly<Record<string, Texts>>;

function factLine(label: string, value: string): readonly Line[] {
  return value === '' ? [] : [[{ text: label, style: 'strong' }, `: ${value}`]];
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
  return { text: `${relativePath(root, uri)}:${String(line)}`, uri: `${uri}#L${String(line)}` };
}
