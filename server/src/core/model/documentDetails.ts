import { flatOf } from '../base/flatOf.js';
import { memoizePair } from '../base/memo.js';
import { shifted, type TextRange } from '../base/textRange.js';
import type { Chunk } from '../syntax/blocks.js';
import { closingRowsIn } from './closingPlaces.js';
import { dateBeside } from './dateBeside.js';
import { endsBeforeApproval, endsBesideLabel } from './endOfForceBesideLabel.js';
import { isDocumentNumber } from './documentNumber.js';
import { detailRowsIn, type DetailPlace } from './detailPlaces.js';
import type { DocumentKind, FrontMatterEntry, FrontMatterKey } from './frontMatter.js';
import { configuredKey, namesApproval, namesNextReview, namesValidity } from './frontMatterKeys.js';
import type { IsmsDocument } from './ismsDocument.js';
import { namesPassingThing } from './passingThings.js';
import { keyByValue } from './keysByValue.js';
import { cellAt } from './lazyCell.js';
import { namesDiaryDate, namesReviewOnPage, pageKey } from './pageKeys.js';
import { type SharedPart, sharedParts } from './sharedLabel.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * What a document says about itself: the entries of its front matter, and for keys that stand nowhere
 * there, those that the first page gives in a table or as labelled lines ("**Next review:**
 * 2027-05-01"). Ranges are those of the document.
 */
export function detailsOf(document: IsmsDocument): readonly FrontMatterEntry[] {
  const own = document.parts[0]?.frontMatter?.entries ?? [];
  const onPage = pageDetails(document);
  if (onPage.length === 0) {
    return own;
  }
  const known = new Set(own.map(({ key }) => key));
  return [...own, ...onPage.filter(({ key }) => !known.has(key))];
}

/** What a document of the ISMS says; others use the same words for what is theirs, but for a whole control block. */
function pageDetails(document: IsmsDocument): readonly FrontMatterEntry[] {
  const { chunks, profile, reading } = document;
  const last = chunks.at(-1);
  const onPage = last ? firstPageDetails(document) : [];
  if (!last || (!profile.belongsToIsms && !isControlBlock(onPage))) {
    return [];
  }
  const closing = closingDetailsIn(last.chunk, reading.vocabulary);
  const all = withoutEndsOfOthers([...onPage, ...closing.map((entry) => moved(entry, last.start))]);
  const keys = new Set(all.map(({ key }) => key));
  return all.filter((entry) => {
    const isChosen = chosenOf(all.filter(({ key }) => key === entry.key)) === entry;
    return (
      isChosen &&
      (keys.size >= keysThatTell || tellsAlone(entry)) &&
      mayBeReview(entry, keys, profile.kind)
    );
  });
}

/** Beside the day of its approval an end may be that of an earlier version, or of the file. */
function withoutEndsOfOthers(all: readonly FrontMatterEntry[]): readonly FrontMatterEntry[] {
  const approval = all.find(({ key }) => key === 'approved');
  return approval
    ? all.filter(
        (entry) =>
          entry.key !== 'status' || !entry.isByValue || !endsBeforeApproval(entry, approval),
      )
    : all;
}

/** Exceptions, certificates and contracts are valid until a day as well. */
function mayBeReview(
  { key, writtenKey }: FrontMatterEntry,
  keys: ReadonlySet<FrontMatterKey | undefined>,
  kind: DocumentKind,
): boolean {
  const isReviewed = keys.has('version') && regulating.has(kind) && !isDeadline(writtenKey, kind);
  return key !== 'review' || !namesValidity(writtenKey) || isReviewed;
}

/** "Scadenza" in a plan is the day by which it is carried out. */
function isDeadline(writtenKey: string, kind: DocumentKind): boolean {
  return kind.endsWith('-plan') && /^\W*scadenza\W*$/iu.test(writtenKey);
}

const regulating: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  ...(['policy', 'procedure', 'scope', 'risk-methodology', 'risk-treatment-plan'] as const),
  ...(['statement-of-applicability', 'incident-response-plan', 'continuity-plan'] as const),
]);

/** Of entries for one key the first that names it for certain; of approvers one beside "Approved by", not "Visé par". */
function chosenOf(same: readonly FrontMatterEntry[]): FrontMatterEntry | undefined {
  const certain = same.filter(({ isByValue }) => !isByValue);
  const approving = certain.find(
    ({ key, writtenKey }) => key === 'approver' && namesApproval(writtenKey),
  );
  const reviewed = certain.find(({ writtenKey }) => !namesValidity(writtenKey));
  return approving ?? reviewed ?? certain[0] ?? same[0];
}

function firstPageDetails({ chunks, reading }: IsmsDocument): readonly FrontMatterEntry[] {
  const [first, second] = chunks;
  if (!first) {
    return [];
  }
  const { entries, isOpen } = detailsIn(first.chunk, reading.vocabulary);
  const further = isOpen && second ? detailsIn(second.chunk, reading.vocabulary).entries : [];
  return [...entries, ...further.map((entry) => moved(entry, second?.start ?? 0))];
}

/**
 * Whether the first page of `document` has a control block: which document or version it is, who
 * answers for it, and when it is reviewed next. Only documents under control have all three. Who wrote
 * and who approved it make up for an id or version. A day in a diary is no review here.
 */
export function hasControlBlock(document: IsmsDocument): boolean {
  return isControlBlock(firstPageDetails(document));
}

/** The same of the first chunk of a document. */
export function opensWithControlBlock(chunk: Chunk, vocabulary: Vocabulary): boolean {
  return isControlBlock(detailsIn(chunk, vocabulary).entries);
}

function isControlBlock(entries: readonly FrontMatterEntry[]): boolean {
  const telling = entries.filter(({ writtenKey }) => !namesDiaryDate(writtenKey));
  const keys = new Set(telling.map(({ key }) => key));
  const hasOne = (wanted: readonly FrontMatterKey[]): boolean =>
    wanted.some((key) => keys.has(key));
  const isTold = hasOne(['id', 'version']) && hasOne(['owner', 'author', 'approver']);
  const isSigned = hasOne(['author']) && hasOne(['approver']);
  return hasOne(['review']) && (isTold || isSigned);
}

/** A single line "Status: open" or "Owner: Finance" may be about anything; that of a review or of the document's number is not. */
const keysThatTell = 2;

function tellsAlone({ key, writtenKey, values: [value] }: FrontMatterEntry): boolean {
  return key === 'review' || (key === 'id' && isDocumentNumber(writtenKey, value?.text ?? ''));
}

interface ChunkDetails {
  readonly entries: readonly FrontMatterEntry[];
  /** Whether the first page may go on in the next chunk. */
  readonly isOpen: boolean;
}

const detailsIn = memoizePair((chunk: Chunk, vocabulary: Vocabulary): ChunkDetails => {
  const { places, isOpen } = detailRowsIn(chunk);
  const entries = flatOf(places, (place, index) => {
    const found = entryAt(chunk.text, place, vocabulary);
    return found.some(isValidity) && isBelowThing(chunk.text, places, index) ? [] : found;
  });
  return { entries, isOpen };
});

function isValidity({ key, writtenKey }: FrontMatterEntry): boolean {
  return key === 'review' && namesValidity(writtenKey);
}

/** A label right above names what is valid for a time itself: "Root certificate", "Vertrag". */
function isBelowThing(text: string, places: readonly DetailPlace[], index: number): boolean {
  return places
    .slice(Math.max(0, index - 2), index)
    .some(({ label }) => namesPassingThing(cellAt(text, label).text));
}

const closingDetailsIn = memoizePair((chunk: Chunk, vocabulary: Vocabulary) =>
  flatOf(closingRowsIn(chunk), (place) => entryAt(chunk.text, place, vocabulary)),
);

/** What an empty field, a dash or a place to fill in says is nothing. */
function entryAt(
  text: string,
  { label, value, opened }: DetailPlace,
  vocabulary: Vocabulary,
): readonly FrontMatterEntry[] {
  const writtenKey = cellAt(text, label).text.replace(/[:：]\s*$/u, '');
  const shared = sharedParts(writtenKey, text.slice(value.start, value.end));
  if (shared.length > 0) {
    return shared.map((part) => sharedEntry(part, text, { label, value }));
  }
  const certain = certainKey(writtenKey, vocabulary);
  const said = cellAt(text, value, opened).text;
  const key = certain ?? keyByValue(writtenKey, said) ?? endKey(writtenKey, said);
  return key && /[\p{L}\p{N}]/u.test(said) && !isReviewer(writtenKey, said)
    ? [
        {
          writtenKey,
          key,
          ...(!certain && { isByValue: true }),
          keyRange: label,
          valueRange: value,
          values: [{ text: said, range: value }],
          shape: 'scalar',
        },
      ]
    : [];
}

function sharedEntry(
  { key, writtenKey, range }: SharedPart,
  text: string,
  { label, value }: DetailPlace,
): FrontMatterEntry {
  const own = shifted(range, value.start);
  return {
    writtenKey,
    key,
    keyRange: label,
    valueRange: own,
    values: [{ text: cellAt(text, own).text, range: own }],
    shape: 'scalar',
  };
}

function certainKey(writtenKey: string, vocabulary: Vocabulary): FrontMatterKey | undefined {
  const known = pageKey(writtenKey) ?? configuredKey(writtenKey, vocabulary);
  return known && namesOne(known, writtenKey) ? known : undefined;
}

function endKey(writtenKey: string, said: string): FrontMatterKey | undefined {
  return endsBesideLabel(writtenKey, said) ? 'status' : undefined;
}

/** "Review by: A. Bee" names a person. */
function isReviewer(writtenKey: string, said: string): boolean {
  return namesReviewOnPage(writtenKey) && dateBeside(writtenKey, said).kind === 'none';
}

function namesOne(key: FrontMatterKey, writtenKey: string): boolean {
  return key === 'review'
    ? [namesNextReview, namesReviewOnPage, namesValidity].some((names) => names(writtenKey))
    : aboutDocument.has(key) && !ambiguous.has(writtenKey.trim().toLowerCase());
}

const aboutDocument: ReadonlySet<FrontMatterKey> = new Set<FrontMatterKey>([
  ...(['id', 'version', 'status', 'owner', 'author', 'approver', 'approved'] as const),
  'classification',
]);

/** Words that name a key only where nothing else can be meant, as in a front matter. */
const ambiguous: ReadonlySet<string> = new Set([
  ...['id', 'code', 'identifier', 'approved', 'codice', 'identificativo', 'identificador'],
  ...['kennung', 'titular', 'titolare', 'dono', 'situación', 'situação'],
]);

function moved(entry: FrontMatterEntry, distance: number): FrontMatterEntry {
  const at = (range: TextRange): TextRange => shifted(range, distance);
  return {
    ...entry,
    keyRange: at(entry.keyRange),
    valueRange: at(entry.valueRange),
    values: entry.values.map(({ text, range }) => ({ text, range: at(range) })),
  };
}
