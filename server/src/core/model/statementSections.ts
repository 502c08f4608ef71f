import type { Chunk } from '../syntax/blocks.js';
import type { ControlReference } from './controlReference.js';
import { plainText } from '../syntax/plainText.js';
import { type Field, fieldsBy, mayHoldLabels } from './fields.js';
import { cellAt } from './lazyCell.js';
import type { RowReading } from './readStatement.js';
import { referencesWithin } from './referencesWithin.js';
import type { RowCells } from './rowCells.js';
import { type Section, sectionsIn } from './sections.js';
import {
  cellsOf,
  labelMeaning,
  longestWord,
  shortImplementation,
  byStatus,
  tellsStatus,
} from './statementLabels.js';
import { readLegend } from './statusLegend.js';
import { surroundingsOf } from './surroundings.js';
import type { StatementRow } from './statementRow.js';
import { statementRowFrom } from './statementRowFrom.js';
import type { Vocabulary } from './vocabulary.js';
import { normalised } from './words/normalise.js';
import { applicabilityOf, tickedFor } from './words/values.js';

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
  const legend = readLegend(surroundingsOf(chunk).document.legend);
  const decided = { vocabulary, crossMeans: 'applicable', legend } as const;
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
    const controls = decides(cells) || (isStatement && tellsStatus(cells, decided)) ? opening : [];
    const further = { ...shortImplementation(cells), ...byStatus(cells, labelled) };
    return controls
      .map((reference): StatementRow => ({
        ...statementRowFrom(section.range, reference, cells, decided),
        ...further,
      }))
      .filter(isDecision);
  });
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
