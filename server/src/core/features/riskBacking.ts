import { memoize } from '../base/memo.js';
import { shifted } from '../base/textRange.js';
import type { ControlId } from '../catalogue/control.js';
import type { IsmsDocument } from '../model/ismsDocument.js';
import { placedParts } from '../model/placedParts.js';
import { isPlaceholder } from '../model/words/placeholders.js';
import { isNothing } from '../model/words/values.js';
import type { World } from '../rules/runRules.js';
import type { Place } from './idPlaces.js';
import { mayName, mentionsOf } from './references.js';
import { kindsThatDoNotTreat } from './treatment.js';

/** What stands behind the treatment of a risk. */
export interface RiskBacking {
  /** The controls that its rows in registers and plans name, once each. */
  readonly controls: readonly ControlId[];
  /** Documents that say how something is done and name the risk, each at its first mention, by uri. */
  readonly documents: readonly Place[];
  /** The cells of its rows that hold evidence. */
  readonly evidence: readonly Place[];
}

/** What stands behind the risk `id`. A document that does not name it is only searched, and once. */
export function riskBacking(id: string, world: World): RiskBacking {
  const { index, documents } = world.workspace;
  const defining = [...(index.riskIds.get(id)?.keys() ?? [])].toSorted();
  const rows = defining.flatMap((uri) => {
    const document = documents.get(uri);
    return document ? rowsIn(document, id) : [];
  });
  return {
    controls: [...new Set(rows.flatMap(({ controls }) => controls))],
    documents: naming(id, world),
    evidence: rows.flatMap(({ evidence }) => evidence),
  };
}

interface RiskParts {
  readonly controls: readonly ControlId[];
  readonly evidence: readonly Place[];
}

function rowsIn(document: IsmsDocument, id: string): readonly RiskParts[] {
  return placedParts(document).flatMap(({ part, start }) =>
    part.riskRows
      .filter((row) => row.id === id)
      .map(({ references, evidence }) => ({
        controls: references.filter(({ kind }) => kind !== 'group').flatMap(({ ids }) => ids),
        evidence:
          evidence && !isNothing(evidence.text) && !isPlaceholder(evidence.text)
            ? [{ uri: document.uri, range: shifted(evidence.range, start) }]
            : [],
      })),
  );
}

function naming(id: string, world: World): readonly Place[] {
  const { documents, index } = world.workspace;
  const defining = index.riskIds.get(id);
  const found: Place[] = [];
  for (const document of documents.values()) {
    const { uri } = document;
    if (!isSearched(document, id) || defining?.has(uri) || !saysHow(document)) {
      continue;
    }
    const target = { kind: 'risk', id, range: { start: 0, end: 0 } } as const;
    const [first] = mentionsOf(target, document, world);
    if (first) {
      found.push({ uri, range: first.range });
    }
  }
  return found.toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
}

function saysHow({ profile: { kind, belongsToIsms } }: IsmsDocument): boolean {
  return belongsToIsms && !kindsThatDoNotTreat.includes(kind);
}

/** Says whether the id can stand in a document; what was searched for once is remembered with it. */
function isSearched(document: IsmsDocument, id: string): boolean {
  const known = searched(document);
  const before = known.get(id);
  const found = before ?? mayName(document.text, id);
  known.set(id, found);
  return found;
}

const searched = memoize<IsmsDocument, Map<string, boolean>>(() => new Map());
