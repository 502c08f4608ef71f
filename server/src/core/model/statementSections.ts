import type { Chunk } from '../syntax/blocks.js';
import type { ControlReference } from './controlReference.js';
import { plainText } from '../syntax/plainText.js';
import { cellsOfFields, type Field, fieldsBy, mayHoldLabels, withDecisionAs } from './fields.js';
import { cellAt } from './lazyCell.js';
import type { RowReading } from './readStatement.js';
import { referencesWithin } from './referencesWithin.js';
import type { RowCells } from './rowCells.js';
import { type Section, sectionsIn } from './sections.js';
import type { StatementRow } from './statementRow.js';
import { statementRowFrom } from './statementRowFrom.js';
import type { Vocabulary } from './vocabulary.js';
import type { HeaderMeaning } from './words/headerMeaning.js';
import { looseMeaning, meaningOf } from './words/headers.js';
import { normalised } from './words/normalise.js';
import { applicabilityOf, isStatusAlone, statusOf, tickedFor } from './words/values.js';

/**
 * The rows of a statement that has a heading or a list item for each control, with labelled values
 * or a small table below. Only what gives the applicability, or a status and a reason, is a row.
 */
export function statementSectionsIn(
  chunk: Chunk,
  references: readonly ControlReference[],
  { vocabulary, profile }: RowReading,
): readonly StatementRow[] {
  const isStatement = profile.kind === 'statement-of-applicability';
  const mayDecide = isStatement || chunk.blocks.some((block) => mayHoldLabels(chunk.text, block));
  if (references.length === 0 || !mayDecide) {
    return [];
  }
  const reading = { vocabulary, isStatement };
  const openers = new Map<Section['opener'], readonly ControlReference[]>();
  const sections = sectionsIn(chunk.blocks, (block) => {
    const controls = openingControls(chunk.text, block, references);
    openers.set(block, controls);
    return controls.length > 0;
  });
  return sections.flatMap((section) => {
    const opening = openers.get(section.opener) ?? [];
    const blocks = [section.opener, ...section.body];
    const labelled = fieldsBy(chunk.text, blocks, (label) => labelMeaning(label, reading));
    const inline = isStatement
      ? decisionBehind(chunk.text, section.opener, { vocabulary, controls: opening })
      : undefined;
    const cells = cellsOf(inline ? [...labelled, inline] : labelled, reading);
    const controls =
      decides(cells) || (isStatement && tellsStatus(cells, vocabulary)) ? opening : [];
    const further = shortImplementation(cells);
    return controls
      .map((reference) => ({
        ...statementRowFrom(section.range, reference, cells, {
          vocabulary,
          crossMeans: 'applicable',
        }),
        ...further,
      }))
      .filter(isDecision);
  });
}

/** "Umsetzung: ungesetzt": no status that is known, and as short as one. */
function shortImplementation(cells: RowCells): Pick<StatementRow, 'implementationCell'> {
  const cell = cells.has('status') ? undefined : cells.cell('implementation');
  const isShort = cell && cell.range.end - cell.range.start <= longestStatus;
  return isShort && isFewWords(cell.text) ? { implementationCell: cell } : {};
}

const longestStatus = 40;

/** The cells of a control by the labels beside it, as far as these are clear together. */
function cellsOf(fields: readonly Field[], reading: LabelReading): RowCells {
  const { vocabulary, isStatement } = reading;
  const deciding = withSelection(withDecisionAs('applicable', fields), vocabulary);
  const standing = withStanding(withGround(deciding, isStatement), reading);
  const told = withStatus(standing, vocabulary);
  return cellsOfFields(isStatement ? withRemarks(told) : told);
}

interface LabelReading {
  readonly vocabulary: Vocabulary;
  /** The document is a statement of applicability. */
  readonly isStatement: boolean;
}

/** With the labels that are clear only in a statement: "How far", "Stand", "Because", and in one also "Used". */
function labelMeaning(
  label: string,
  { vocabulary, isStatement }: LabelReading,
): HeaderMeaning | undefined {
  const meaning = meaningOf(label, vocabulary);
  if (meaning !== undefined) {
    return meaning;
  }
  const loose = looseMeaning(label);
  if (loose === 'ground' || (loose === 'selection' && isStatement)) {
    return loose;
  }
  return loose === 'standing' || loose === 'implementation' ? 'standing' : undefined;
}

/** "Used: yes" decides where nothing else bears the name of a decision. */
function withSelection(fields: readonly Field[], vocabulary: Vocabulary): readonly Field[] {
  return fields.some(({ meaning }) => meaning === 'applicable')
    ? fields
    : fields.map((field) =>
        field.meaning === 'selection' && tickedFor(field.value.text, vocabulary) !== undefined
          ? { ...field, meaning: 'applicable' }
          : field,
      );
}

/** "Because: we develop software" is the justification beside a decision, where none bears that name. */
function withGround(fields: readonly Field[], isStatement: boolean): readonly Field[] {
  const isDecided = fields.some(
    ({ meaning }) => meaning === 'applicable' || (isStatement && meaning === 'status'),
  );
  const hasReason = fields.some(({ meaning }) => reasons.has(meaning));
  return !isDecided || hasReason
    ? fields
    : fields.map((field) =>
        field.meaning === 'ground' ? { ...field, meaning: 'justification' } : field,
      );
}

/**
 * Remarks of a statement are where an exclusion has its reason, if nothing else bears that name: beside a
 * decision only that, beside a status alone whatever is said.
 */
function withRemarks(fields: readonly Field[]): readonly Field[] {
  const has = (...wanted: readonly HeaderMeaning[]): boolean =>
    fields.some(({ meaning }) => wanted.includes(meaning));
  if (has(...reasons)) {
    return fields;
  }
  const meant = has('applicable') ? 'exclusionReason' : 'justification';
  return fields.map((field) =>
    field.meaning === 'remarks' ? { ...field, meaning: meant } : field,
  );
}

/** Whether the status is a word that is known: "Status: Implemented" below the heading of a control. */
function tellsStatus(cells: RowCells, vocabulary: Vocabulary): boolean {
  const status = statusOf(cells.cell('status')?.text ?? '', vocabulary);
  return status !== 'unknown' && status !== 'missing';
}

const reasons: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(['justification', 'inclusionReason', 'exclusionReason'] as const),
]);

/** "Stand: umgesetzt" is the status beside a decision by its own name; a date or a sentence is none. */
function withStanding(
  fields: readonly Field[],
  { vocabulary, isStatement }: LabelReading,
): readonly Field[] {
  const isDecided = isStatement || fields.some(({ meaning }) => meaning === 'applicable');
  const hasStatus = fields.some(({ meaning }) => meaning === 'status');
  return !isDecided || hasStatus
    ? fields
    : fields.map((field) =>
        field.meaning === 'standing' && isStatus(field.value.text, vocabulary)
          ? { ...field, meaning: 'status' }
          : field,
      );
}

/** A word, which may be one of the writer's own or mistyped, or what is known as one: "planned for Q2 2027". */
function isStatus(text: string, vocabulary: Vocabulary): boolean {
  const isWord = text.length <= longestWord && isFewWords(text);
  return isWord || (/^\W{0,4}\p{L}{3}/u.test(text) && statusOf(text, vocabulary) !== 'unknown');
}

function isFewWords(text: string): boolean {
  return !/\p{N}/u.test(text) && text.trim().split(/\s+/u).length <= 3;
}

/** "Implementation: In place" is the status where no field bears its name. */
function withStatus(fields: readonly Field[], vocabulary: Vocabulary): readonly Field[] {
  return fields.some(({ meaning }) => meaning === 'status')
    ? fields
    : fields.map((field) =>
        field.meaning === 'implementation' && isStatusAlone(field.value.text, vocabulary)
          ? { ...field, meaning: 'status' }
          : field,
      );
}

/** The controls with which the first line of `block` begins, markup and a word like "Control" apart. */
function openingControls(
  text: string,
  block: Section['opener'],
  references: readonly ControlReference[],
): readonly ControlReference[] {
  const [line] = block.content;
  const named = line ? referencesWithin(references, line) : [];
  const [first] = named;
  if (!line || !first || named.some(({ kind }) => kind === 'group')) {
    return [];
  }
  const before = text.slice(line.start, first.range.start);
  return before.length <= 40 && before.replace(/[^\p{L}\p{N}]/gu, '').length <= 12 ? named : [];
}

/**
 * The decision that a list item of a statement gives behind the title: "A.7.1 Perimeters – Not
 * applicable. No offices." Only a known word that stands for itself is one.
 */
function decisionBehind(
  text: string,
  { kind, content }: Section['opener'],
  reading: { readonly vocabulary: Vocabulary; readonly controls: readonly ControlReference[] },
): Field | undefined {
  const [line] = content;
  const last = reading.controls.at(-1);
  if (kind !== 'paragraph' || !line || !last) {
    return undefined;
  }
  const rest = text.slice(last.range.end, Math.min(line.end, last.range.end + longestItem));
  const found = [...rest.matchAll(/\s[–—-]\s|[:：]\s?|\s→\s|\s?\|\s/gu)]
    .map(({ index, 0: sign }) => index + sign.length)
    .find((behind) => isDecided(rest.slice(behind), reading.vocabulary));
  return found === undefined
    ? undefined
    : {
        meaning: 'applicable',
        value: cellAt(text, { start: last.range.end + found, end: line.end }),
      };
}

function isDecided(text: string, vocabulary: Vocabulary): boolean {
  const [word = ''] = text.split(/[.,;(（。、]/u, 1);
  const plain = plainText(word.replaceAll('*', ''));
  const isShort = plain.length <= longestWord && !isWithout(plain, vocabulary);
  const said = isShort ? applicabilityOf(plain, vocabulary) : 'unknown';
  return said === 'applicable' || said === 'excluded';
}

/** "No rooms" says what there is none of, and is a reason at best; "no longer applicable" is a decision. */
function isWithout(text: string, vocabulary: Vocabulary): boolean {
  return (
    lacks.test(text) &&
    tickedFor(text, vocabulary) === undefined &&
    !deniesDecision(text, vocabulary)
  );
}

/** Whether a word for "applicable" stands behind the negation, perhaps with "to us" or "here" behind it. */
function deniesDecision(text: string, vocabulary: Vocabulary): boolean {
  const { rest = '' } = denied.exec(normalised(text))?.groups ?? {};
  return [rest, rest.replace(toWhom, '')].some(
    (word) => word.length >= shortestDecision && tickedFor(word, vocabulary) === 'applicable',
  );
}

const denied =
  /^(?:no|non|nein|nee|nao) (?:(?:not|nicht|niet|longer|more|currently|es|esta|resulta|ya|mas|nos|se|fue|ha|sido|e|mai|mais|foi|sera|est|sont|ete|plus|sono|piu|risulta|stat[oa]|si|ci) )*(?<rest>.+)$/u;
const toWhom =
  / (?:to|for|here|any|anymore|at|in|today|ici|chez|pour|aqui|a|para|en|em|qui|per|da|presso|hier|bei|fur|voor)\b.*$/u;

/** "No app" and "no PI" are without something, though such letters stand for a decision in tables. */
const shortestDecision = 4;

const lacks =
  /^(?:no|non|nein|kein\p{L}*|geen|nee|sin|sem|não|nao|senza|sans|aucune?|pas de|nessun\p{L}?|ningun\p{L}?|ningún|nenhum\p{L}?)\s+\p{L}/iu;

const longestItem = 400;
const longestWord = 24;

/** "Applicability: all employees" below a policy's heading decides nothing about the control. */
function isDecision({ applicability, has }: StatementRow): boolean {
  return applicability !== 'unknown' || has.justification || has.status;
}

function decides(cells: RowCells): boolean {
  const isReasoned = cells.has('justification') || cells.has('inclusionReason');
  return (
    cells.has('applicable') || cells.has('exclusionReason') || (isReasoned && cells.has('status'))
  );
}
