import { memoize } from '../base/memo.js';
import type { TextRange } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import type { Link } from '../model/documentFacts.js';
import { givesReasonOnly, saysWhy } from '../model/isReasoned.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import type { Applicability, ImplementationStatus, StatementRow } from '../model/statementRow.js';
import type { Cell } from '../model/table.js';
import { isPlaceholder } from '../model/words/placeholders.js';
import { isNothing } from '../model/words/values.js';
import type { World } from '../rules/runRules.js';
import { positionAt } from '../syntax/sourceText.js';
import type { Configuration } from '../workspace/configuration.js';
import { linkedPath, relativePath } from '../workspace/paths.js';
import { type CloudParty, partiesNamedIn } from './cloudParties.js';

/** A row of a Statement of Applicability, as far as coverage asks for it. */
export interface StatementPlace {
  /** Relative to the workspace's folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly applicability: Applicability;
  readonly status: ImplementationStatus;
  /** Whether it gives a reason for its decision; a placeholder is none. */
  readonly justified: boolean;
  /** Whether it only gives a reason, as the rows of a table of exclusions do, for what another row decides. */
  readonly isReasonOnly: boolean;
  /** Link targets of the evidence cell, relative ones from the folder; without links its text. */
  readonly evidence: readonly string[];
  /** The parties of a cloud service whose part the row speaks of. */
  readonly addressed: readonly CloudParty[];
  /** What the row says of cloud guidance and of who is responsible, as a reader sees it; absent where nothing. */
  readonly cloudGuidance?: string;
  readonly responsibility?: string;
  /** Who answers for the control; absent where the row names nobody. */
  readonly owner?: string;
}

/** The rows of all Statements of Applicability that decide about `id`, by file and line. */
export function statementPlaces(id: ControlId, world: World): readonly StatementPlace[] {
  const { workspace, configuration } = world;
  const places = [...(workspace.index.decisions.get(id)?.keys() ?? [])].flatMap((uri) => {
    const document = workspace.documents.get(uri);
    const rows = document ? rowsByControl(document).get(id) : undefined;
    const file = relativePath(workspace.root, uri);
    return document && rows
      ? rows.map((row) => placeOf(row, { document, file, configuration }))
      : [];
  });
  return places.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** Only where the document changes are its rows looked through again. */
const rowsByControl = memoize(
  ({ statementRows }: IsmsDocument): ReadonlyMap<ControlId, readonly StatementRow[]> => {
    const rows = new Map<ControlId, StatementRow[]>();
    for (const row of statementRows) {
      for (const id of row.reference.ids) {
        const known = rows.get(id);
        if (known) {
          known.push(row);
        } else {
          rows.set(id, [row]);
        }
      }
    }
    return rows;
  },
);

interface RowPlace {
  readonly document: IsmsDocument;
  readonly file: string;
  readonly configuration: Configuration;
}

function placeOf(row: StatementRow, { document, file, configuration }: RowPlace): StatementPlace {
  const { parties } = configuration.vocabulary;
  const spoken = [row.cloudGuidanceCell, row.responsibilityCell].flatMap((cell) =>
    cell ? partiesNamedIn(cell.text, parties) : [],
  );
  return {
    file,
    line: positionAt(document, row.reference.range.start).line + 1,
    applicability: applicabilityOf(row),
    status: row.status,
    justified: saysWhy(row),
    isReasonOnly: givesReasonOnly(row),
    evidence: evidenceIn(row.evidenceCell, document, file),
    addressed: [...new Set(spoken)],
    ...(saidIn(row.cloudGuidanceCell) && { cloudGuidance: row.cloudGuidanceCell.text }),
    ...(saidIn(row.responsibilityCell) && { responsibility: row.responsibilityCell.text }),
    ...(row.ownerCell && saysSomething(row.ownerCell) && { owner: row.ownerCell.text }),
  };
}

function saidIn(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && saysSomething(cell);
}

/** A statement without a column for the decision lists what applies; its status tells the rest. */
function applicabilityOf({ applicability, status, has }: StatementRow): Applicability {
  if (applicability !== 'missing' || has.applicability) {
    return applicability;
  }
  if (status === 'notApplicable') {
    return 'excluded';
  }
  return status === 'missing' || status === 'unknown' ? 'missing' : 'applicable';
}

function evidenceIn(
  cell: Cell | undefined,
  document: IsmsDocument,
  file: string,
): readonly string[] {
  if (!cell || !saysSomething(cell)) {
    return [];
  }
  const targets = linksWithin(document.links, cell.range)
    .filter(({ kind }) => kind !== 'image')
    .map(({ destination }) => targetOf(destination, file));
  return targets.length > 0 ? targets : [cell.text];
}

function targetOf(destination: string, file: string): string {
  const [, path = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(destination) ?? [];
  if (path === '') {
    return `${file}${fragment}`;
  }
  if (/^(?:[a-z][\w+.-]*:|\/\/)/i.test(path)) {
    return destination;
  }
  const linked = linkedPath(file, decoded(path));
  return linked === undefined ? destination : `${linked}${fragment}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Links are in the order of the text, so those of one cell are found without reading all. */
function linksWithin(links: readonly Link[], { start, end }: TextRange): readonly Link[] {
  const from = firstFrom(links, start);
  return links.slice(from, firstFrom(links, end));
}

/** The index of the first link that starts at `offset` or behind it. */
function firstFrom(links: readonly Link[], offset: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((links[middle]?.range.start ?? Infinity) < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** A cell with "TBD" holds no evidence, as `soa-evidence-missing` tells. */
function saysSomething({ text }: Cell): boolean {
  return !isNothing(text) && !isPlaceholder(text);
}
