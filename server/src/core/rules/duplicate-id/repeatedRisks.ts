import { memoizePair } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { relativePath } from '../../workspace/paths.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Problem } from '../rule.js';

/**
 * The rows of a register that give an id of `repeated` to another risk than an earlier row of this
 * or of another register does. The same id with the same description, or in a table without one,
 * goes on with a risk; treatment plans do that with all risks.
 */
export function* repeatedRisks(
  document: IsmsDocument,
  workspace: Workspace,
  repeated: ReadonlySet<string>,
): Iterable<Problem> {
  const seen = new Map<string, Definition>();
  for (const definition of definitionsOf(document, repeated)) {
    const earlier = seen.get(definition.id);
    const before = earlier ?? elsewhere(definition, workspace, repeated);
    if (!earlier) {
      seen.set(definition.id, definition);
    }
    if (before && isAnother(before, definition)) {
      yield problemOf(definition, before, workspace.root);
    }
  }
}

function problemOf({ id, range, uri }: Definition, before: Definition, root: string): Problem {
  const where =
    before.uri === uri ? 'an earlier row of this register' : relativePath(root, before.uri);
  return {
    range,
    message: `${id} is a risk of ${where} already: "${shortened(before.description)}". Treatment plan and Statement of Applicability name risks by their ids, so an auditor cannot follow one that stands for two (ISO/IEC 27001, 6.1.2 and 8.2). Give one of them another id.`,
    related: [{ uri: before.uri, range: before.range, message: `${id} is given here first.` }],
  };
}

interface Definition {
  readonly id: string;
  readonly description: string;
  readonly range: TextRange;
  readonly uri: string;
}

type PartDefinition = Omit<Definition, 'uri'>;

/** What a part says about the risks of `repeated`, which are few or none in most registers. */
const definitionsIn = memoizePair(
  (part: DocumentFacts, repeated: ReadonlySet<string>): readonly PartDefinition[] =>
    part.riskRows.flatMap(({ id, idRange, description }) =>
      description && repeated.has(id)
        ? [{ id, description: description.text, range: idRange }]
        : [],
    ),
);

function definitionsOf(
  document: IsmsDocument,
  repeated: ReadonlySet<string>,
): readonly Definition[] {
  return placedParts(document).flatMap(({ part, start }) =>
    definitionsIn(part, repeated).map((one) => ({
      ...one,
      range: shifted(one.range, start),
      uri: document.uri,
    })),
  );
}

/** Where another register, earlier in the order of uris, defines the id. Plain numbers are each register's own. */
function elsewhere(
  { id, uri }: Definition,
  workspace: Workspace,
  repeated: ReadonlySet<string>,
): Definition | undefined {
  const uris = [...(workspace.index.riskIds.get(id)?.keys() ?? [])].toSorted();
  const register = uris
    .filter((other) => other < uri)
    .flatMap((other) => workspace.documents.get(other) ?? [])
    .find(({ profile }) => profile.kind === 'risk-register');
  return register && /\p{L}/u.test(id)
    ? definitionsOf(register, repeated).find((definition) => definition.id === id)
    : undefined;
}

function isAnother(first: Definition, second: Definition): boolean {
  const [a, b] = [plain(first.description), plain(second.description)];
  return a !== '' && b !== '' && a !== b && !a.includes(b) && !b.includes(a);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
