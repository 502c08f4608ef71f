import type { Language } from '../../base/language.js';
import { memoize } from '../../base/memo.js';
import type { TextRange } from '../../base/textRange.js';
import { detailsOf } from '../../model/documentDetails.js';
import { openingOf } from '../../model/documentOpening.js';
import { statusOf } from '../../model/frontMatterValues.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { relativePath } from '../../workspace/paths.js';
import type { Workspace, WorkspaceIndex } from '../../workspace/workspace.js';
import type { Problem, RelatedPlace, WorkspaceRule } from '../rule.js';
import { isTranslation } from './isTranslation.js';
import { messages } from './messages.js';
import { mayDefine, repeatedRisks } from './repeatedRisks.js';

export const duplicateId: WorkspaceRule = {
  id: 'duplicate-id',
  theme: 'frontMatter',
  severity: 'error',
  summary: 'The id of a document or of a risk is given once in the workspace.',
  germanSummary:
    'Die Kennung eines Dokuments oder Risikos ist im Arbeitsbereich nur einmal vergeben.',
  scope: 'workspace',

  *check({ document, workspace, language }) {
    const { index } = workspace;
    if (sharedKeys(index.documentIds).size > 0) {
      yield* sharedDocumentId(language, document, workspace);
    }
    if (mayDefine(document) && repeatedKeys(index.riskIds).size > 0) {
      yield* repeatedRisks(language, document, workspace, repeatedKeys(index.riskIds));
    }
  },
};

/** The document ids that several documents bear. */
const sharedKeys = memoize(
  (documentIds: WorkspaceIndex['documentIds']): ReadonlySet<string> =>
    new Set([...documentIds].filter(([, uris]) => uris.size > 1).map(([id]) => id)),
);

/** The risk ids that are defined more than once, be it in one document or in several. */
const repeatedKeys = memoize(
  (riskIds: WorkspaceIndex['riskIds']): ReadonlySet<string> =>
    new Set(
      [...riskIds]
        .filter(
          ([, byDocument]) =>
            byDocument.size > 1 || [...byDocument.values()].some((count) => count > 1),
        )
        .map(([id]) => id),
    ),
);

function* sharedDocumentId(
  language: Language,
  document: IsmsDocument,
  workspace: Workspace,
): Iterable<Problem> {
  const own = idPlace(document);
  const shared = own && workspace.index.documentIds.get(own.id);
  if (!own || !shared || !isOfOne(shared.size, document) || !countsAsId(own.id, document)) {
    return;
  }
  const others = [...shared.keys()]
    .filter((uri) => uri !== document.uri && !isTranslation(uri, document.uri))
    .toSorted()
    .flatMap((uri) => workspace.documents.get(uri) ?? [])
    .filter((other) => countsAsId(own.id, other) && idPlace(other)?.id === own.id);
  const related = others.flatMap((other) => relatedTo(language, other));
  const [first] = others;
  if (first) {
    yield {
      range: own.range,
      message: messages.document(language, own.id, relativePath(workspace.root, first.uri)),
      related,
    };
  }
}

/** So many pages that bear one number are filled in from one form, and bear the form's. */
const formsThatTell = 4;

/** Whether an id that so many documents bear should be that of one alone. */
function isOfOne(count: number, document: IsmsDocument): boolean {
  return count > 1 && (count < formsThatTell || isInFrontMatter(document));
}

function isInFrontMatter({ frontMatter }: IsmsDocument): boolean {
  return frontMatter?.entries.some(({ key }) => key === 'id') === true;
}

/** Site generators have ids, too: ours has a digit, and stands in a document of the ISMS in force. */
function countsAsId(id: string, document: IsmsDocument): boolean {
  const isRetired = statusOf({ entries: detailsOf(document) }) === 'retired';
  const isOfAnother =
    !isInFrontMatter(document) &&
    (isOfADay.test(document.uri) || isSheet(id, document) || isAppendix(document));
  return /\d/.test(id) && document.profile.belongsToIsms && !isRetired && !isOfAnother;
}

/** A policy is no sheet: "F-01" is its own number. */
function isSheet(id: string, { profile }: IsmsDocument): boolean {
  return ofForm.test(id) && profile.kind !== 'policy' && profile.kind !== 'procedure';
}

/** Each sheet that is filled in bears the number of its form: "F-07", "FRM-IS-012". */
const ofForm = /^(?:F|(?:FO|FB|FRM|FORM)(?:[-_.]\p{L}+)*)[-_.]?\d/iu;

/** A page that calls itself an appendix bears the number of what it belongs to. */
function isAppendix(document: IsmsDocument): boolean {
  return openingOf(document).lines.some((line) => callsItselfAppendix.test(line));
}

const callsItselfAppendix =
  /^[\s>#*_]*(?:appendix|anlage|ap[eé]ndice|apêndice|appendice|(?:annexe?|anhang|anexo|allegato|bijlage)(?!\sA(?!\p{L}))|付属書|別紙|別添)(?!\p{L})/iu;

/** The file of a record, which bears the number of its form: `minutes-2026-03.md`. */
const isOfADay = /(?<!\d)20\d\d[-_.]?(?:0[1-9]|1[0-2]|Q[1-4])(?!\d\d\d)[^/]*$/iu;

/** Several documents have the same ticket or audit as their reference. */
function idPlace(
  document: IsmsDocument,
): { readonly id: string; readonly range: TextRange } | undefined {
  const value = detailsOf(document).find(({ key, isByValue }) => key === 'id' && !isByValue)
    ?.values[0];
  return value && { id: value.text, range: value.range };
}

function relatedTo(language: Language, document: IsmsDocument): readonly RelatedPlace[] {
  const place = idPlace(document);
  return place
    ? [
        {
          uri: document.uri,
          range: place.range,
          message: messages.alsoHere(language, place.id),
        },
      ]
    : [];
}
