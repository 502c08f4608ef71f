import type { Language } from '../../base/language.js';
import { shifted } from '../../base/textRange.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { RelatedPlace } from '../rule.js';
import { messages } from './messages.js';

/**
 * The place to compare an unknown id with: the row of `closest`, the known id that looks most like it,
 * or, where there is none, the first row of a register. Empty where no document holds such a row.
 */
export function nearbyRisk(
  language: Language,
  closest: string | undefined,
  workspace: Workspace,
): readonly RelatedPlace[] {
  const { riskIds } = workspace.index;
  const [first] = riskIds.keys();
  const id = closest ?? first;
  const place = id === undefined ? undefined : rowOf(id, workspace);
  return place
    ? [
        {
          uri: place.uri,
          range: place.range,
          message:
            closest === undefined
              ? messages.register(language)
              : messages.closest(language, closest, place.description),
        },
      ]
    : [];
}

interface RiskPlace extends Pick<RelatedPlace, 'uri' | 'range'> {
  readonly description: string;
}

/** Plans and reports repeat the risks of the register, so that is looked into first. */
function rowOf(id: string, { documents, index }: Workspace): RiskPlace | undefined {
  const uris = [...(index.riskIds.get(id)?.keys() ?? [])].toSorted();
  const registers = index.kinds.get('risk-register');
  for (const uri of [...uris.filter((one) => registers?.has(one)), ...uris]) {
    const document = documents.get(uri);
    const place = document && rowIn(id, document);
    if (place) {
      return place;
    }
  }
  return undefined;
}

function rowIn(id: string, document: IsmsDocument): RiskPlace | undefined {
  for (const { part, start } of placedParts(document)) {
    const row = part.riskRows.find((one) => one.id === id);
    if (row) {
      const description = row.description?.text ?? '';
      return { uri: document.uri, range: shifted(row.idRange, start), description };
    }
  }
  return undefined;
}
