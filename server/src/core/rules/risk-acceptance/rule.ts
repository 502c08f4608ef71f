import type { Language } from '../../base/language.js';
import { memoize, numberOf } from '../../base/memo.js';
import { shifted } from '../../base/textRange.js';
import {
  acceptableBeside,
  isAboveAcceptable,
  measureOf,
  type RiskMeasure,
} from '../../model/acceptableRisk.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { numberIn } from '../../model/riskLevels.js';
import type { RiskRow } from '../../model/riskRow.js';
import {
  goesOnWithRisk,
  isFollowed,
  isLiveRisk,
  isUnrated,
  lacksDescription,
} from '../../model/riskRowSense.js';
import { treatmentOf } from '../../model/words/riskWords.js';
import {
  goesOnWithNoLiveRisk,
  idsOfSeveral,
  isReport,
  joinedRisk,
  otherRowsOf,
  type RiskInPart,
} from '../continuedRisks.js';
import type { DocumentRule } from '../rule.js';
import { languageOfPart } from '../textLanguage.js';
import { acceptancesIn, acceptancesOf } from './acceptor.js';
import { lackingProof } from './lackingProof.js';
import { examples, messages, type Unproven } from './messages.js';

export const riskAcceptance: DocumentRule = {
  id: 'risk-acceptance',
  theme: 'risks',
  severity: 'warning',
  summary: 'An accepted risk above the acceptable level names who accepted it and when.',
  germanSummary:
    'Ein akzeptiertes Risiko über dem akzeptablen Risikoniveau nennt, wer es wann akzeptiert hat.',
  scope: 'document',
  needs: 'riskRows',

  *check({ document, configuration, today, language }) {
    const occasion = { risk: configuration.risk, today, language, isReport: isReport(document) };
    const isToldElsewhere = elsewhereIn(document);
    for (const { part, start } of placedParts(document)) {
      for (const { row, message } of unprovenIn(part, document, { ...occasion, isToldElsewhere })) {
        yield { range: shifted(row.idRange, start), message };
      }
    }
  },
};

/** What decides, beside the rows about a risk, whether its acceptance is to be proven. */
interface Occasion {
  readonly risk: RiskMeasure;
  readonly today: string;
  readonly language: Language;
  readonly isReport: boolean;
}

/** A risk whose acceptance is not proven. */
interface UnprovenRow {
  readonly row: RiskRow;
  readonly message: string;
}

/** Tells the ids of which other rows of `document` say something, too; absent where there are none. */
function elsewhereIn(document: IsmsDocument): ((id: string) => boolean) | undefined {
  const several = idsOfSeveral(document);
  const acceptances = acceptancesIn(document);
  return several.size === 0 && acceptances.size === 0
    ? undefined
    : (id) => several.has(id) || acceptances.has(id);
}

function unprovenIn(
  part: DocumentFacts,
  document: IsmsDocument,
  occasion: Occasion & { readonly isToldElsewhere: ((id: string) => boolean) | undefined },
): readonly UnprovenRow[] {
  const { isToldElsewhere } = occasion;
  const alone = unprovenAlone(part, occasion);
  if (!isToldElsewhere) {
    return alone;
  }
  return [
    ...alone.filter(({ row }) => !isToldElsewhere(row.id)),
    ...acceptedRisks(part)
      .filter(({ id }) => isToldElsewhere(id))
      .flatMap((row) =>
        toldOf(row, unprovenBeside({ row, part }, document, occasion), occasion.language),
      ),
  ];
}

/** What lacks in the rows of `part`, were they all that is said of their risks: nearly all are, so it is kept. */
function unprovenAlone(part: DocumentFacts, occasion: Occasion): readonly UnprovenRow[] {
  const { risk, today, language, isReport: isOfReport } = occasion;
  const basis = [numberOf(risk), today, language, isOfReport].join(' ');
  const known = keptFor(part);
  if (known.basis !== basis) {
    known.basis = basis;
    known.rows = acceptedRisks(part).flatMap((row) => {
      const isOfNoLiveRisk = lacksDescription(row) && (goesOnWithRisk(row) || isOfReport);
      return isOfNoLiveRisk ? [] : toldOf(row, unproven(row, [{ row, part }], occasion), language);
    });
  }
  return known.rows;
}

const keptFor = memoize((): { basis: string; rows: readonly UnprovenRow[] } => ({
  basis: '',
  rows: [],
}));

function toldOf(
  row: RiskRow,
  said: Unproven | undefined,
  language: Language,
): readonly UnprovenRow[] {
  return said ? [{ row, message: messages.unproven(language, said) }] : [];
}

/** The same with what other rows of the document say of the risk. */
function unprovenBeside(
  one: RiskInPart,
  document: IsmsDocument,
  occasion: Occasion,
): Unproven | undefined {
  const whole = acceptedRisk(one.row, document);
  if (!whole || goesOnWithNoLiveRisk(one.row, document)) {
    return undefined;
  }
  const others = [...otherRowsOf(one.row, document), ...acceptancesOf(one.row.id, document)];
  return unproven(whole, [one, ...others], occasion);
}

/** What is told of an accepted risk; nothing where its level is acceptable or one of `rows` proves the acceptance. */
function unproven(
  whole: RiskRow,
  rows: readonly [RiskInPart, ...RiskInPart[]],
  { risk, today }: Occasion,
): Unproven | undefined {
  const measure = measureOf(whole, risk);
  if (!measure || !isAbove(whole, measure)) {
    return undefined;
  }
  const lacking = lackingProof(rows, today);
  const example = examples[languageOfPart(rows[0].part)];
  return lacking && { ...saidOf(whole, measure), lacking, example };
}

/** The risks of a part that are accepted, whatever their level, which may stand in another table. */
const acceptedRisks = memoize(({ riskRows, text }: DocumentFacts): readonly RiskRow[] =>
  riskRows.filter((row) => {
    const isAsked = goesOnWithRisk(row) ? isFollowed : isLiveRisk;
    const mayHaveLevel = row.level !== undefined || (isUnrated(row) && !row.refersOnly);
    return mayHaveLevel && isAccepted(row) && isAsked(row, text);
  }),
);

/**
 * The risk of an accepted row with what other tables say of it; absent where these decide otherwise,
 * or accept it beside its level, so that it is asked there.
 */
function acceptedRisk(row: RiskRow, document: IsmsDocument): RiskRow | undefined {
  const whole = joinedRisk(row, document);
  const isAskedElsewhere =
    row.level === undefined &&
    otherRowsOf(row, document).some((other) => other.row.level && isAccepted(other.row));
  return isAccepted(whole) && !isAskedElsewhere ? whole : undefined;
}

function saidOf(
  { id, level, status }: RiskRow,
  measure: RiskMeasure,
): Omit<Unproven, 'lacking' | 'example'> {
  const text = level?.text ?? '';
  return {
    risk: id,
    level: text,
    acceptable: acceptableBeside(text, measure),
    place: status ? 'status' : 'treatment',
  };
}

function isAccepted({ treatment, status }: RiskRow): boolean {
  const decided = [treatment, status].map((cell) => cell && treatmentOf(cell.text));
  return decided[0] === 'accept' || (!decided[0] && decided[1] === 'accept');
}

function isAbove({ level, residual }: RiskRow, measure: RiskMeasure): boolean {
  if (level === undefined || !isAboveAcceptable(level.text, measure)) {
    return false;
  }
  const rest = residual && numberIn(residual.text);
  return rest === undefined || rest > measure.acceptableLevel;
}
