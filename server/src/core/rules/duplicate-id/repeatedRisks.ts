import type { Language } from '../../base/language.js';
import { memoizePair } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { relativePath } from '../../workspace/paths.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Problem } from '../rule.js';
import { isTranslation } from './isTranslation.js';
import { messages } from './messages.js';

/** Whether the risks of `document` are its own: it is a register, or a page with a section for each, whatever its title. */
export function mayDefine({ profile: { kind } }: IsmsDocument): boolean {
  return kind === 'risk-register' || kind === 'document';
}

/**
 * The rows of a register that give an id of `repeated` to another risk than an earlier row of this
 * or of another register does. The same id with the same description, or in a table without one,
 * goes on with a risk; treatment plans do that with all risks.
 */
export function* repeatedRisks(
  language: Language,
  document: IsmsDocument,
  workspace: Workspace,
  repeated: ReadonlySet<string>,
): Iterable<Problem> {
  const seen = new Map<string, Definition>();
  for (const definition of definitionsOf(document, repeated)) {
    const earlier = seen.get(definition.id);
    const before = earlier ?? elsewhere(definition, document, { workspace, repeated });
    if (!earlier) {
      seen.set(definition.id, definition);
    }
    if (before && isAnother(before, definition) && tellsApart(definition.id, document)) {
      yield problemOf(language, definition, before, workspace.root);
    }
  }
}

/** Plain numbers are ids only in what calls itself a register: elsewhere each table has its own 1, 2, 3. */
function tellsApart(id: string, { profile: { kind, kindFrom } }: IsmsDocument): boolean {
  return (kind === 'risk-register' && kindFrom !== 'tables') || /\p{L}/u.test(id);
}

function problemOf(
  language: Language,
  { id, range, uri }: Definition,
  before: Definition,
  root: string,
): Problem {
  const earlier = before.uri === uri ? 'here' : { file: relativePath(root, before.uri) };
  return {
    range,
    message: messages.risk(language, id, earlier, before.description),
    related: [{ uri: before.uri, range: before.range, message: messages.firstHere(language, id) }],
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

/** The first definition of each risk, found once for all ids that two long registers share. */
const firstDefinitions = memoizePair(
  (document: IsmsDocument, repeated: ReadonlySet<string>): ReadonlyMap<string, Definition> =>
    new Map(
      definitionsOf(document, repeated)
        .toReversed()
        .map((one) => [one.id, one]),
    ),
);

interface Places {
  readonly workspace: Workspace;
  readonly repeated: ReadonlySet<string>;
}

/** Where another register, earlier in the order of uris, defines the id. Plain numbers are each register's own. */
function elsewhere(
  { id, uri }: Definition,
  document: IsmsDocument,
  { workspace, repeated }: Places,
): Definition | undefined {
  const uris = [...(workspace.index.riskIds.get(id)?.keys() ?? [])].toSorted();
  const register = uris
    .filter((other) => other < uri)
    .flatMap((other) => workspace.documents.get(other) ?? [])
    .find((other) => isOfSameKind(other, document));
  return register && /\p{L}/u.test(id) ? firstDefinitions(register, repeated).get(id) : undefined;
}

/**
 * Both are registers, or files for a risk each in one folder. A page that tells more of a risk of the
 * register has its id by right.
 */
function isOfSameKind(other: IsmsDocument, document: IsmsDocument): boolean {
  if (document.profile.kind === 'risk-register') {
    return other.profile.kind === 'risk-register';
  }
  return (
    other.profile.kind === 'document' &&
    folderOf(other) === folderOf(document) &&
    !isTranslation(other.uri, document.uri) &&
    [other, document].every(isAboutOneRisk)
  );
}

function folderOf({ uri }: IsmsDocument): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function isAboutOneRisk({ parts }: IsmsDocument): boolean {
  return parts.reduce((sum, { riskRows }) => sum + riskRows.length, 0) === 1;
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
