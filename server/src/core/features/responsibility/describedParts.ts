import type { ControlId } from '../../catalogue/control.js';
import { entryWith, roleNamed } from '../../model/frontMatterValues.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import type { World } from '../../rules/runRules.js';
import { positionAt } from '../../syntax/sourceText.js';
import { relativePath } from '../../workspace/paths.js';
import type { CloudParty } from '../cloudParties.js';
import { controlPlaces } from '../controlPlaces.js';
import type { FileLine } from '../coverage.js';
import { kindNames } from '../kindNames.js';
import type { StatementPlace } from '../statementPlaces.js';

/** A place with what a person calls it. */
export interface NamedPlace extends FileLine {
  readonly label: string;
}

/** Where the parts of customer and provider are described, and what treats the control without a word of either. */
export type DescribedParts = Readonly<Record<CloudParty | 'unsaid', readonly NamedPlace[]>>;

/**
 * The places that describe the parties' parts in the control `id`: rows of the Statement of
 * Applicability whose cloud guidance speaks of the party, and documents that treat the control and
 * whose `role` in the front matter is that party's, or both. A document without a role treats the
 * control, but nobody can tell for whom: it stands under `unsaid`.
 */
export function describedParts(
  id: ControlId,
  statement: readonly StatementPlace[],
  world: World,
): DescribedParts {
  const documents = documentPlaces(id, world);
  const rows = statement.filter(({ cloudGuidance }) => cloudGuidance !== undefined);
  const of = (party: CloudParty): readonly NamedPlace[] => [
    ...rows
      .filter(({ addressed }) => addressed.includes(party))
      .map(({ file, line }) => ({
        label: kindNames[world.language]['statement-of-applicability'],
        file,
        line,
      })),
    ...documents.filter(({ parties }) => parties.includes(party)).map(placeOf),
  ];
  return {
    customer: of('customer'),
    provider: of('provider'),
    unsaid: documents.filter(({ parties }) => parties.length === 0).map(placeOf),
  };
}

interface DocumentPlace extends NamedPlace {
  readonly parties: readonly CloudParty[];
}

function placeOf({ label, file, line }: DocumentPlace): NamedPlace {
  return { label, file, line };
}

function documentPlaces(id: ControlId, world: World): readonly DocumentPlace[] {
  const { workspace } = world;
  return controlPlaces(id, world).flatMap(({ kind, label, uri, range }) => {
    const document = kind === 'document' ? workspace.documents.get(uri) : undefined;
    // A matrix says who does a control; it does not describe how.
    if (!document || document.profile.kind === 'responsibility-matrix') {
      return [];
    }
    const line = positionAt(document, range.start).line + 1;
    const file = relativePath(workspace.root, uri);
    return [{ label, file, line, parties: partiesOf(document) }];
  });
}

const partiesByRole = {
  csc: ['customer'],
  csp: ['provider'],
  both: ['customer', 'provider'],
} as const;

function partiesOf({ parts }: IsmsDocument): readonly CloudParty[] {
  const text = entryWith(parts[0]?.frontMatter, 'role')?.values[0]?.text;
  const role = text === undefined ? undefined : roleNamed(text);
  return role ? partiesByRole[role] : [];
}
