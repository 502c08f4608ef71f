import { flatOf } from '../base/flatOf.js';
import { memoize } from '../base/memo.js';
import { blockText } from '../syntax/blockText.js';
import type { Block, Chunk } from '../syntax/blocks.js';
import { remember } from '../syntax/boundedMemo.js';
import { plainText } from '../syntax/plainText.js';
import { detailRowsIn } from './detailPlaces.js';
import type { FrontMatterKey } from './frontMatter.js';
import { canonicalKey, keyName } from './frontMatterKeys.js';
import type { IsmsDocument } from './ismsDocument.js';
import { comparableId, isShapedId } from './idShapes.js';
import { withPlainHyphens } from './namedIds.js';
import { pageKey } from './pageKeys.js';

/** An id that a document may bear. */
export interface PageId {
  /** The id in a form to compare. */
  readonly id: string;
  /** As it opens the title or the name of the file, or ends the title in brackets; else the empty text. */
  readonly titled: string;
}

/**
 * The ids that a document may bear: those in its title, at the beginning of its file's name and of its
 * first lines ("NHA-ISP-14 · Estates", "Doc. HF-IS-07, version 2.1"), and beside a word for them on its
 * first page ("Reference: IG-POL-01"). What bears an id is there, even if nothing says that it belongs
 * to an ISMS.
 */
export function pageIdsOf({ uri, chunks, frontMatter }: IsmsDocument): readonly PageId[] {
  const [first] = chunks;
  const title = frontMatter?.entries.find(({ key }) => key === 'title')?.values[0]?.text ?? '';
  const found = [
    ...idsInTitle(title),
    ...idsOfFile(uri.slice(uri.lastIndexOf('/') + 1)),
    ...(first ? idsOnPage(first.chunk) : []),
  ];
  return found.length === 0 ? found : distinct(found);
}

function distinct(found: readonly PageId[]): readonly PageId[] {
  const byId = new Map<string, PageId>();
  for (const one of found) {
    const before = byId.get(one.id);
    if (!before || before.titled === '') {
      byId.set(one.id, one);
    }
  }
  return [...byId.values()];
}

// Each key asks again for the ids of the same title and file.
const idsInTitle = remember((title: string) =>
  idsIn(title).map((id) => pageId(id, isTitled(id, title))),
);
const idsOfFile = remember((name: string) =>
  idsThatOpen(name.replaceAll('%20', ' ')).map((id) => pageId(id, true)),
);

function pageId(written: string, isTitle: unknown): PageId {
  return { id: comparableId(written), titled: isTitle === true ? withPlainHyphens(written) : '' };
}

/** Not "Review of POL-01". */
function isTitled(id: string, title: string): boolean {
  const bare = title.trim();
  return bare.startsWith(id) || bare.endsWith(`(${id})`);
}

const idsOnPage = memoize((chunk: Chunk): readonly PageId[] => {
  const section = chunk.blocks.findIndex(({ kind }, index) => kind === 'heading' && index > 0);
  const opening = chunk.blocks.slice(0, Math.min(section < 0 ? blocksAtTop : section, blocksAtTop));
  return [
    ...flatOf(opening, (block) => idsAtTop(chunk, block)),
    ...labelledIds(chunk).map(untitled),
    ...flatOf(opening, (block) => idsUnderLabels(chunk, block)).map(untitled),
  ];
});

const untitled = (id: string): PageId => pageId(id, false);

const blocksAtTop = 4;
const longestLine = 200;

function idsAtTop(chunk: Chunk, block: Block): readonly PageId[] {
  if (block.kind === 'heading') {
    const ids = idsInTitle(plainText(blockText(chunk, block).text));
    return block.level === 1 ? ids : ids.map(({ id }) => ({ id, titled: '' }));
  }
  return block.kind === 'paragraph'
    ? flatOf(block.content, ({ start, end }) =>
        idThatOpens(chunk.text.slice(start, Math.min(end, start + longestLine))).map(untitled),
      )
    : [];
}

const word = /(?<![\p{L}\p{N}_./#-])\p{L}[\p{L}\p{N}]*(?:[-_./\u2010\u2011][\p{L}\p{N}]+)*/gu;

function idsIn(text: string): readonly string[] {
  return (text.slice(0, longestLine).match(word) ?? []).filter(isShapedId);
}

/** `IG-PRO-01` of "IG-PRO-01-incidents.md", and all that goes on with further numbers. */
function idsThatOpen(fileName: string): readonly string[] {
  return [...fileName.slice(0, longestLine).matchAll(/[-_]\d{2,6}(?![\p{L}\p{N}])/gu)]
    .map(({ 0: written, index }) => fileName.slice(0, index + written.length))
    .filter(isShapedId);
}

/** An id that begins a sentence is that of another document: "POL-01 says that …". */
const opening = new RegExp(
  String.raw`^[\s>*_\x60~([]*(?:(?:${wordsBeforeId()})[\s.:：*_\x60]+){0,3}` +
    String.raw`(?<id>\p{L}[\p{L}\p{N}]*(?:[-_./\u2010\u2011][\p{L}\p{N}]+)*)` +
    String.raw`(?:[\])*_\x60~]*\s*(?:$|[,;:|·•–—(/]|-\s|v\.?\s?\d|\d|issue|version|rev))`,
  'iu',
);

/** "Doc. no.", "Dokument-Nr.", "Référence", "N.º de documento": what can stand before the id of a page. */
function wordsBeforeId(): string {
  const number = String.raw`no|nr|n\s?[°º]|n\.\s?[°º]|num(?:ber|mer|ero)|n[uú]mero|numéro|id|code|c[oó]digo|codice|kennung`;
  const reference = String.raw`ref(?:erence|erenz|erencia|erentie)?|réf(?:érence)?|referência|riferimento|rif|kenmerk|cote`;
  const document = String.raw`doc(?:ument[oe]?)?|dok(?:ument(?:en)?)?|policy`;
  return [
    String.raw`(?:${number}|${reference}) (?:de|du|del|do|di|des|van|von)(?: (?:el|la|l))? ?['’]?(?:${document})`,
    String.raw`(?:${document})-(?:nr|no|id|code|ref|nummer|kennung)`,
    String.raw`dokument(?:en)?(?:nummer|kennung)|document(?:nummer|code|kenmerk)`,
    ...[number, reference, document],
    '文書番号|文書管理番号|文書No|管理番号|規程番号',
  ].join('|');
}

function idThatOpens(line: string): readonly string[] {
  const id = opening.exec(line)?.groups?.['id'];
  return id !== undefined && isShapedId(id) ? [id] : [];
}

function labelledIds(chunk: Chunk): readonly string[] {
  return flatOf(detailRowsIn(chunk).places, ({ label, value }) => {
    const written = chunk.text.slice(label.start, label.end).replaceAll(/[*_:：]/gu, '');
    return namesId(written) ? idsIn(plainText(chunk.text.slice(value.start, value.end))) : [];
  });
}

/** `| Doc. no. | Issue | Author |` with one row below: a control block laid flat, whatever else heads its columns. */
function idsUnderLabels(chunk: Chunk, block: Block): readonly string[] {
  if (block.kind !== 'table' || block.rows.length !== 1) {
    return [];
  }
  const { header, rows } = block;
  const keys = header.cells.map((cell) => pageKey(cell.replaceAll(/[*_:：]/gu, '')));
  const isControlBlock = keys.some(
    (key) => key !== undefined && key !== 'id' && aboutPage.has(key),
  );
  return flatOf(keys, (key, index) => {
    const cell = key === 'id' && isControlBlock ? rows[0]?.cells[index] : undefined;
    return cell ? idsIn(plainText(chunk.text.slice(cell.start, cell.end))) : [];
  });
}

const aboutPage: ReadonlySet<FrontMatterKey> = new Set<FrontMatterKey>([
  ...(['version', 'owner', 'author', 'approver', 'approved', 'review'] as const),
]);

function namesId(label: string): boolean {
  return canonicalKey(label) === 'id' || otherWords.has(keyName(label));
}

/** Words that head much else, so that they tell no id of a document by themselves. */
const otherWords: ReadonlySet<string> = new Set(
  [
    ...['ID', 'Code', 'No.', 'Number', 'Doc.', 'Document', 'Ref.', 'Ref. no.', 'Reference'],
    ...['Reference no.', 'Reference number', 'Standard no.', 'Form no.', 'Record no.', 'Our ref.'],
    ...[
      'Nr.',
      'Nummer',
      'Kennung',
      'Kürzel',
      'Dok.',
      'Dok.-Nr.',
      'Dokument',
      'Referenz',
      'Aktenzeichen',
    ],
    ...['N°', 'Numéro', 'Réf.', 'Référence', 'Cote', 'N.º', 'Número', 'Referencia', 'Ref.ª'],
    ...['Referência', 'Codice', 'Numero', 'Riferimento', 'Rif.', 'Sigla', 'Kenmerk', 'Referentie'],
    ...['番号', 'コード', '文書', '管理No', '規程番号', '文書No'],
  ].map(keyName),
);
