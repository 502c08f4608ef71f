import { overlaps, type TextRange } from '../base/textRange.js';
import type { Block, Chunk } from '../syntax/blocks.js';
import { plainText } from '../syntax/plainText.js';
import { labelledIn } from './fields.js';
import { defaultVocabulary, type Vocabulary } from './vocabulary.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { meaningOf } from './words/headers.js';
import { normalised } from './words/normalise.js';

/** How a section for a control or risk says what it says. */
export interface SectionWording {
  /** What stands before its values, in normalised form: words before a colon, in bold, or in a heading. */
  readonly labels: readonly string[];
  /** The source of its lines that have no label. */
  readonly prose: readonly string[];
  /** Its source without what labels say of how high a risk is, and when: "Rating after treatment". */
  readonly said: () => string;
}

/** Reads the section of `chunk` at `range`, which is about what stands at `name`. */
export function sectionWording(chunk: Chunk, range: TextRange, name: TextRange): SectionWording {
  const lines = chunk.blocks
    .filter((block) => range.start <= block.range.start && block.range.end <= range.end)
    .flatMap((block) => linesOf(chunk.text, block))
    // The line that names the control or risk gives its title, too.
    .map((line) => ({ ...line, labels: line.labels.filter((label) => !overlaps(label, name)) }))
    .filter(({ labels, whole }) => labels.length > 0 || !overlaps(whole, name));
  const sourceOf = ({ start, end }: TextRange): string => chunk.text.slice(start, end);
  return {
    labels: lines.flatMap(({ labels }) =>
      labels.map((label) => normalised(plainText(sourceOf(label)))).filter((label) => label !== ''),
    ),
    prose: lines.flatMap(({ labels, whole }) => (labels.length === 0 ? [sourceOf(whole)] : [])),
    said: () =>
      withoutRatings(
        chunk.text,
        range,
        lines.flatMap(({ labels }) => labels),
      ),
  };
}

function withoutRatings(text: string, range: TextRange, labels: readonly TextRange[]): string {
  let from = range.start;
  const kept: string[] = [];
  for (const { start, end } of labels) {
    if (start >= from) {
      kept.push(text.slice(from, start), withoutRating(text.slice(start, end)));
      from = end;
    }
  }
  return [...kept, text.slice(from, range.end)].join('');
}

function withoutRating(label: string): string {
  const meaning = meaningOf(plainText(label), defaultVocabulary);
  return meaning !== undefined && rating.has(meaning) ? '' : label.replaceAll(moment, '');
}

const rating: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['likelihood', 'impact', 'level'] as const),
  ...(['residual', 'residualLikelihood', 'residualImpact'] as const),
]);

/** A rating before or after the treatment decides nothing about that. */
const moment =
  /(?<!\p{L})(?:(?:after|before|post|pre)[- ](?:the )?(?:risk )?(?:treatment|mitigation|acceptance)|(?:nach|vor)(?: der)? (?:risiko)?(?:behandlung|minderung|akzeptanz)|(?:après|avant)(?: le)? traitement|(?:après|avant)(?: l['’])? ?(?:atténuation|acceptation)|(?:tras|después de|antes de)(?:l| el| la)? (?:tratamiento|mitigación|aceptación)|(?:após|depois d|antes d)(?:o|a| o| a)? (?:tratamento|mitigação|aceitação)|(?:dopo|prima d)(?: il| la|el|ella)? (?:trattamento|mitigazione)|(?:na|voor)(?: de)? (?:risico)?(?:behandeling|beperking|acceptatie))(?!\p{L})|(?:リスク)?(?:対応|低減|処置|受容)(?:実施)?[前後]の?/giu;

/**
 * Whether a text behind `label` can say what `asked` means: by its own label, in a form that is not
 * read as a field, or by one that is not known or known to hold many things.
 */
export function maySay(
  label: string,
  asked: readonly HeaderMeaning[],
  vocabulary: Vocabulary,
): boolean {
  const meaning = meaningOf(label, vocabulary);
  return meaning === undefined || broad.has(meaning) || asked.includes(meaning);
}

/** What stands behind such a label can be an owner, a decision, a status or a reason. */
const broad: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['none', 'remarks', 'description', 'decision', 'measure', 'number'] as const),
  ...(['implementation', 'responsibility', 'supplier', 'service', 'foreign'] as const),
]);

interface Line {
  readonly whole: TextRange;
  readonly labels: readonly TextRange[];
}

function linesOf(text: string, block: Block): readonly Line[] {
  if (block.kind === 'heading') {
    return [{ whole: block.range, labels: [block.range] }];
  }
  if (block.kind === 'table') {
    const heads = block.header.cells.length === 2 ? [] : (block.headerRow?.cells ?? []);
    const labels = [...heads, ...labelledIn(text, block).map(({ label }) => label)];
    return [{ whole: block.range, labels }];
  }
  return block.kind === 'paragraph'
    ? block.content.map((line) => ({ whole: line, labels: labelsOfLine(text, block, line) }))
    : [];
}

function labelsOfLine(text: string, block: Block, line: TextRange): readonly TextRange[] {
  const labels = labelledIn(text, block)
    .map(({ label }) => label)
    .filter((label) => overlaps(label, line));
  const [before = ''] = openingLabel.exec(text.slice(line.start, line.end)) ?? [];
  return labels.length > 0 || before === ''
    ? labels
    : [{ start: line.start, end: line.start + before.length }];
}

/** `**Lead** CISO`, `Lead – CISO`, `Lead = CISO`. */
const openingLabel = /^(?:(\*\*|__)[^*_\n]{1,60}\1|[\p{L}][\p{L} ]{1,40}(?=\s[-–—=→]\s))/u;
