import { memoize, memoizePair } from '../base/memo.js';
import type { ControlId } from '../catalogue/control.js';
import type { DocumentKind } from '../model/frontMatter.js';
import { relativePath } from '../workspace/paths.js';
import type { Workspace, WorkspaceIndex } from '../workspace/workspace.js';

/** What stands behind a control in a workspace, apart from its Statement of Applicability. */
export interface Treatment {
  /** Paths of documents, sorted. */
  readonly documents: readonly string[];
  /** Ids of risks that are treated with it, sorted. */
  readonly risks: readonly string[];
}

/**
 * What stands behind the control `id`: the documents that treat it or declare it in their front
 * matter, and the risks. Statements of Applicability, risk registers, audit reports and management
 * reviews do not count as documents: they decide about a control or judge it, and do not say how it
 * is carried out. Policies, procedures, plans, registers, records and documents of no known kind do.
 */
export function treatmentOf(workspace: Workspace, id: ControlId): Treatment {
  const known = treatments(workspace.index);
  const treatment = known.get(id);
  if (treatment) {
    return treatment;
  }
  const computed = readTreatment(workspace, id);
  known.set(id, computed);
  return computed;
}

/** One index belongs to one folder, so its identity stands for the folder, too. */
const treatments = memoize<WorkspaceIndex, Map<ControlId, Treatment>>(() => new Map());

/** Documents of these kinds decide about controls or judge them; see {@link treatmentOf}. */
export const kindsThatDoNotTreat: readonly DocumentKind[] = [
  'statement-of-applicability',
  'risk-register',
  'audit-report',
  'management-review',
];

function readTreatment({ index, root }: Workspace, id: ControlId): Treatment {
  const uses = index.uses.get(id);
  const risks = index.risks.get(id);
  return {
    documents: uses ? treatingDocuments(uses, index.kinds)(root) : [],
    risks: risks ? treatedRisks(risks) : [],
  };
}

/** An edit leaves the entries of the controls that it does not touch as they were, and most sets of kinds. */
const treatingDocuments = memoizePair(
  (uses: ReadonlyMap<string, unknown>, kinds: WorkspaceIndex['kinds']) => {
    const uris = [...uses.keys()].filter(
      (uri) => !kindsThatDoNotTreat.some((kind) => kinds.get(kind)?.has(uri)),
    );
    let paths: readonly string[] | undefined;
    // Uris of one map lie in one folder.
    return (root: string): readonly string[] =>
      (paths ??= sortedUnique(uris.map((uri) => relativePath(root, uri))));
  },
);

const treatedRisks = memoize((risks: ReadonlyMap<string, readonly string[]>) =>
  sortedUnique([...risks.values()].flat()),
);

/** In the order of character codes, which is the same on every machine. */
function sortedUnique(items: readonly string[]): readonly string[] {
  return [...new Set(items)].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
