import type { TextRange } from '../base/textRange.js';
import { canonicalKey } from './frontMatterKeys.js';
import { isShapedId } from './idShapes.js';
import { namesReference } from './keysByValue.js';

/**
 * "Dokument-Nr. VA-IS-08", "Document no. POL-07, issue 2": the words for the number of a document and
 * right behind them an id; "Reference ISP-02, version 4" only where a version or nothing follows. Absent where the line goes on with one of several parts of the document.
 */
export function numberedPart(
  text: string,
  { start, end }: TextRange,
): { readonly label: TextRange; readonly value: TextRange } | undefined {
  const line = text.slice(start, Math.min(end, start + longestLine));
  const { label, value } = numbered.exec(line)?.indices?.groups ?? {};
  if (!label || !value || isOfSeveral(text, start + value[1])) {
    return undefined;
  }
  const behind = line.slice(value[1]);
  const isOwn = isNumberOfPage(line.slice(...label), line.slice(...value), behind);
  return isOwn
    ? {
        label: { start: start + label[0], end: start + label[1] },
        value: { start: start + value[0], end: start + value[1] },
      }
    : undefined;
}

function isNumberOfPage(label: string, id: string, behind: string): boolean {
  return namesReference(label) ? goesOnWithVersion.test(behind) : isDocumentNumber(label, id);
}

/** Whether the line goes on behind `offset` with one of several parts; each file has the number of the whole. */
function isOfSeveral(text: string, offset: number): boolean {
  const [behind = ''] = text.slice(offset, offset + longestLine).split(/[\r\n]/u, 1);
  return part.test(behind);
}

/**
 * Whether `label` beside an id says by itself that this is the number of the document: "Dokument-Nr.",
 * "N.º de documento", and not "Code", which may be that of anything, nor "Policy no.", which may be that
 * of the policy that a procedure follows, or of an insurance.
 */
export function isDocumentNumber(label: string, id: string): boolean {
  return canonicalKey(label) === 'id' && ofDocument.test(label) && isShapedId(id.trim());
}

const ofDocument = /do[ck]|\bSOP\b|文書/iu;

/** "Reference ISP-02, section 3" is that of another document. */
const goesOnWithVersion =
  /^[\s*_]*(?:$|[.。]\s*$|[,;(|·–—、-]\s*[*_]*(?:v(?:er)?\.?\s?\d|\d|version|versi[oó]n|versão|versione|versie|rev|issue|edition|ausgabe|fassung|stand|[ií]ndice|édition|edici[oó]n|edição|edizione|uitgave|第\s?\d|版))/iu;

const longestLine = 160;
const numbered =
  /^[\s>*_]*(?<label>\p{L}[\p{L}.º° -]{1,40}?)[*_]{0,3}\s{1,4}[*_]{0,3}(?<value>\p{Lu}[\p{L}\p{N}]*(?:[-_./\u2010\u2011][\p{L}\p{N}]+)+)(?=[*_]*\s*(?:$|[,;(|·–—、。]|\.(?:\s|$)))/du;

const part =
  /(?<!\p{L})(?:parts?|teil|blatt|anlage|anhang|partie|annexe|feuillet|parte|anexo|allegato|foglio|hoja|folha|deel|blad|bijlage|annex|appendix|sheet)(?!\p{L})|[部編]|(?<![\d/])\d{1,2}\s?\/\s?\d{1,2}(?!\s?[\d/])/iu;
