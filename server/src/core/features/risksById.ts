import { memoize } from '../base/memo.js';
import { shifted, type TextRange } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import type { DocumentFacts } from '../model/documentFacts.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import type { RiskRow } from '../model/riskRow.js';
import { isClosedRisk, isWrittenRisk } from '../model/riskRowSense.js';
import type { Cell } from '../model/table.js';
import { isOpenQuestion, type Treatment, treatmentOf } from '../model/words/riskWords.js';
import { isNothing } from '../model/words/values.js';
import type { Workspace } from '../workspace/workspace.js';

/** What a workspace says about a risk; texts as written, absent where nothing is written. */
export interface FoundRisk {
  readonly id: string;
  readonly name?: string;
  readonly likelihood?: string;
  readonly impact?: string;
  readonly level?: string;
  readonly residual?: string;
  readonly residualLikelihood?: string;
  readonly residualImpact?: string;
  readonly treatment?: string;
  readonly owner?: string;
  readonly status?: string;
  /** What is decided, by the treatment or the status; absent where that is said in other words. */
  readonly decision?: Treatment;
  /** Whether anything is decided about its treatment; "TBD" decides nothing. */
  readonly isDecided: boolean;
  /** Whether its status says that it is no longer followed. */
  readonly isClosed: boolean;
  readonly controls: readonly ControlId[];
  readonly uri: string;
  /** Its id in the document at `uri`. */
  readonly range: TextRange;
}

/** Every risk once, in the order of documents and texts; rows of templates and rows without a risk are left out. */
export function risksById(workspace: Workspace): readonly FoundRisk[] {
  const rows = new Map<string, FoundRisk[]>();
  for (const document of registers(workspace)) {
    for (const risk of risksIn(document)) {
      const key = keyOf(risk);
      rows.set(key, [...(rows.get(key) ?? []), risk]);
    }
  }
  return [...rows.values()].flatMap(([first, ...others]) =>
    first ? [completed(first, others)] : [],
  );
}

/** The documents with rows of risks: risk registers before others, each by uri. */
function registers({ index, documents }: Workspace): readonly IsmsDocument[] {
  const uris = new Set([...index.riskIds.values()].flatMap((byUri) => [...byUri.keys()]));
  const found = [...uris].toSorted().flatMap((uri) => documents.get(uri) ?? []);
  return [...found.filter(isRegister), ...found.filter((document) => !isRegister(document))];
}

function isRegister({ profile }: IsmsDocument): boolean {
  return profile.kind === 'risk-register';
}

/** Plain numbers are each register's own. */
function keyOf({ id, uri }: FoundRisk): string {
  return /\p{L}/u.test(id) ? id : `${uri} ${id}`;
}

const risksIn = memoize((document: IsmsDocument): readonly FoundRisk[] =>
  placedParts(document).flatMap(({ part, start }) =>
    risksInPart(part).map((risk) => ({
      ...risk,
      uri: document.uri,
      range: shifted(risk.range, start),
    })),
  ),
);

/** What a row says by itself; the range as that of its part. */
type RowRisk = Omit<FoundRisk, 'uri'>;

const risksInPart = memoize(({ riskRows, text }: DocumentFacts): readonly RowRisk[] =>
  riskRows.filter((row) => isWrittenRisk(row, text)).map(riskOf),
);

function riskOf(row: RiskRow): RowRisk {
  const texts = {
    name: row.description ?? row.asset,
    likelihood: row.likelihood,
    impact: row.impact,
    level: row.level,
    residual: row.residual,
    residualLikelihood: row.residualLikelihood,
    residualImpact: row.residualImpact,
    treatment: row.treatment,
    owner: row.owner,
    status: row.status,
  };
  const written = Object.entries(texts).flatMap(([name, cell]) =>
    isWritten(cell) ? [[name, cell.text] as const] : [],
  );
  const decision = [row.treatment, row.status].flatMap(
    (cell) => (cell && treatmentOf(cell.text)) ?? [],
  )[0];
  return {
    id: row.id,
    ...Object.fromEntries(written),
    ...(decision && { decision }),
    isDecided: decision !== undefined || isAnswer(row.treatment),
    isClosed: isClosedRisk(row),
    controls: [...new Set(row.references.flatMap(({ ids }) => ids))],
    range: row.idRange,
  };
}

function isWritten(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && !isNothing(cell.text);
}

function isAnswer(cell: Cell | undefined): boolean {
  return isWritten(cell) && !isOpenQuestion(cell.text);
}

/** The risk with what it leaves unsaid taken from further rows about it. */
function completed(risk: FoundRisk, others: readonly FoundRisk[]): FoundRisk {
  return others.reduce(
    (known, other) => ({
      ...other,
      ...known,
      isDecided: known.isDecided || other.isDecided,
      controls: [...new Set([...known.controls, ...other.controls])],
    }),
    risk,
  );
}
