import { groupedBy } from '../../base/groupedBy.js';
import type { Language } from '../../base/language.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import type { Cell } from '../../model/table.js';
import { defaultVocabulary } from '../../model/vocabulary.js';
import { statusOf } from '../../model/words/values.js';
import { normalised } from '../../model/words/normalise.js';
import { movedProblem } from '../movedProblem.js';
import type { DocumentRule, DocumentRuleContext, Fix, Problem } from '../rule.js';
import { changeTo, namedReference, wordings } from '../wording.js';
import { withoutSign } from './behindSign.js';
import { closestWord, examplesOf, type Words, wordsOf } from './knownWords.js';
import { messages } from './messages.js';
import { isOutsideLegend } from './outsideLegend.js';
import { isStrayLetter } from './strayLetter.js';
import { type Unknown, unknownIn } from './unknownCells.js';

export const soaUnknownValue: DocumentRule = {
  id: 'soa-unknown-value',
  theme: 'statement',
  severity: 'warning',
  summary:
    'Applicability and status in a Statement of Applicability are words that can be understood.',
  germanSummary:
    'Anwendbarkeit und Status in einer Erklärung zur Anwendbarkeit sind verständliche Wörter.',
  scope: 'document',
  needs: 'statementRows',

  *check({ document, configuration, catalogue, language }) {
    const placed = placedParts(document).flatMap(({ part, start }) =>
      unknownIn(part, configuration.vocabulary).map((unknown) => ({ unknown, start })),
    );
    const { first, others } = repeatedIn(placed.map(({ unknown }) => unknown));
    for (const { unknown, start } of placed) {
      const words = wordsOf(document, unknown.vocable);
      const setting = { document, catalogue, language, others: first.get(unknown) ?? 0 };
      const problem = others.has(unknown) ? undefined : problemOf(unknown, words, setting);
      if (problem) {
        yield movedProblem(problem, start);
      }
    }
  },
};

interface Repeated {
  /** The first row of each word that many have, with the number of the others. */
  readonly first: ReadonlyMap<Unknown, number>;
  readonly others: ReadonlySet<Unknown>;
}

/** A word that so many rows have is one of the writer's own, and told once. */
const fewestRepeated = 5;

function repeatedIn(unknown: readonly Unknown[]): Repeated {
  const rows = groupedBy(
    unknown.filter((one) => !isBeside(one)),
    ({ vocable, cell }) => `${vocable} ${normalised(cell.text)}`,
  );
  const repeated = [...rows.values()].filter(({ length }) => length >= fewestRepeated);
  return {
    first: new Map(repeated.flatMap(([one, ...more]) => (one ? [[one, more.length]] : []))),
    others: new Set(repeated.flatMap(([, ...more]) => more)),
  };
}

interface Setting extends Pick<DocumentRuleContext, 'document' | 'catalogue' | 'language'> {
  /** How many more rows have the word. */
  readonly others: number;
}

/**
 * A slip of the pen is certain by itself. Any other word is only certain to be strange where most of
 * the words of the document are understood: else the column holds something else than its header says.
 */
function problemOf(unknown: Unknown, words: Words, setting: Setting): Problem | undefined {
  const { text } = unknown.cell;
  const { areUnderstood } = words;
  const mayBeSlip = !unknown.isDescription || (areUnderstood && !namesDoer.test(text));
  const closest = mayBeSlip ? closestWord(text, words) : undefined;
  if (closest !== undefined) {
    return mistyped(unknown, closest, { words, setting });
  }
  const mayBeStrange = areUnderstood && !isBeside(unknown);
  return mayBeStrange && isStrange(unknown, setting.document)
    ? strange(unknown, words, setting)
    : undefined;
}

/** What does it, as a description says, is no slip of what is done: "Planner", "Implementer". */
const namesDoer = /^\P{L}*\p{Lu}\p{L}*[^e\P{L}](?:ers?|ore?)\P{L}*$/u;

/** Whether the words are not all that the cell says, or those of another one: only a slip is certain there. */
function isBeside({ isBehindSign, isShifted, isDescription }: Unknown): boolean {
  return isBehindSign === true || isShifted === true || isDescription === true;
}

function isStrange({ cell: { text }, vocable }: Unknown, document: IsmsDocument): boolean {
  return (
    isWord(text) ||
    isOutsideLegend(text, document) ||
    (vocable === 'applicability' && isStrayLetter(text, document))
  );
}

const longestWord = 40;
const mostWords = 4;

interface Said {
  readonly words: Words;
  readonly setting: Setting;
}

function mistyped(unknown: Unknown, closest: string, { words, setting }: Said): Problem {
  const { language } = setting;
  const { range } = unknown.cell;
  const [say, meant] = unknown.isBehindSign
    ? (['mistypedBehindSign', withoutSign(closest)] as const)
    : (['mistyped', closest] as const);
  return {
    range,
    message: messages[say](language, saidOf(unknown, words, setting), meant),
    fixes: [{ ...changed(language, range, meant), preferred: true, ...whoMends(unknown, meant) }],
  };
}

/** Whether a control applies is decided by people, even where the word is but a letter away. */
function whoMends(unknown: Unknown, meant: string): Pick<Fix, 'needsPerson'> {
  const decides =
    (unknown.vocable === 'applicability' && !unknown.isBehindSign) ||
    statusOf(meant, defaultVocabulary) === 'notApplicable' ||
    saysDone(unknown, meant);
  return decides ? { needsPerson: true } : {};
}

/** "Implement" says what is still to be done, and not that it has been. */
function saysDone({ cell }: Unknown, meant: string): boolean {
  const written = normalised(cell.text);
  return (
    statusOf(meant, defaultVocabulary) === 'implemented' &&
    (infinitive.test(written) || normalised(meant).startsWith(written))
  );
}

const infinitive = /(?:[aei]r|re|en)$/u;

function strange(unknown: Unknown, words: Words, setting: Setting): Problem {
  const { language } = setting;
  const { range } = unknown.cell;
  return {
    range,
    message: messages.strange(language, saidOf(unknown, words, setting)),
    // Which of the words that the statement uses is meant, only its writer knows.
    fixes: words.inUse
      .filter((word) => !wouldContradict(unknown, word))
      .map((word) => ({ ...changed(language, range, word), needsPerson: true })),
  };
}

/** "N/A" is no status of a control that applies. */
function wouldContradict({ row, vocable }: Unknown, word: string): boolean {
  return (
    vocable === 'status' &&
    row.applicability === 'applicable' &&
    statusOf(word, defaultVocabulary) === 'notApplicable'
  );
}

function saidOf(
  { row, cell, vocable }: Unknown,
  words: Words,
  { catalogue, language, others }: Setting,
): Parameters<typeof messages.strange>[1] {
  const control = namedReference(row.reference, { catalogue, language });
  return { word: cell.text, vocable, control, others, examples: examplesOf(words) };
}

/** Figures such as `80 %` and a maturity of 3 are no words, and a sentence describes. */
function isWord(text: string): boolean {
  const isShort = text.length <= longestWord && text.trim().split(/\s+/u).length <= mostWords;
  return isShort && /\p{L}{2}/u.test(text) && !/\p{N}/u.test(text);
}

function changed(language: Language, range: Cell['range'], word: string): Fix {
  return {
    title: changeTo(language, wordings[language].quoted(word)),
    edits: [{ range, newText: word }],
  };
}
