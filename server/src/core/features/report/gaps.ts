import { type InEachLanguage, type Language } from '../../base/language.js';
import type { ControlCoverage, FileLine } from '../coverage.js';

/** A control that is not in order, what it lacks, and where to mend it. */
export interface Gap {
  readonly control: ControlCoverage;
  /** Complete in itself: `no row in the Statement of Applicability`. */
  readonly lacks: string;
  /** The row that decides about it; absent where none does. */
  readonly place?: FileLine;
}

/** The open controls, in the catalogue's order. */
export function openGaps(controls: readonly ControlCoverage[], language: Language): readonly Gap[] {
  return controls.filter(({ state }) => state === 'gap').map((one) => gapOf(one, language));
}

/** The controls that are covered in part, in the catalogue's order. */
export function partialGaps(
  controls: readonly ControlCoverage[],
  language: Language,
): readonly Gap[] {
  return controls.filter(({ state }) => state === 'partial').map((one) => gapOf(one, language));
}

function gapOf(control: ControlCoverage, language: Language): Gap {
  const [place] = control.soa;
  return { control, lacks: lackOf(control, lackWords[language]), ...(place && { place }) };
}

function lackOf(control: ControlCoverage, words: LackWords): string {
  const { soa, applicability, status } = control;
  if (soa.length === 0) {
    return words.noRow;
  }
  if (applicability === 'excluded') {
    return status === 'implemented' || status === 'partial' ? words.excludedYet : words.noReason;
  }
  if (applicability === 'applicable') {
    return lackOfApplicable(control, words);
  }
  return soa.length > 1 ? words.noOneDecision : words.noDecision;
}

function lackOfApplicable(
  { status, documents, evidence }: ControlCoverage,
  words: LackWords,
): string {
  const isBacked = documents.length + evidence.length > 0;
  return [words.status[status ?? 'missing'], isBacked ? '' : words.nothingBehind]
    .filter((lack) => lack !== '')
    .join('; ');
}

interface LackWords {
  readonly noRow: string;
  readonly excludedYet: string;
  readonly noReason: string;
  readonly noOneDecision: string;
  readonly noDecision: string;
  readonly nothingBehind: string;
  readonly status: Readonly<Record<NonNullable<ControlCoverage['status']>, string>>;
}

const lackWords: InEachLanguage<LackWords> = {
  en: {
    noRow: 'no row in the Statement of Applicability',
    excludedYet: 'excluded, and yet said to be in place',
    noReason: 'excluded without a reason',
    noOneDecision: 'rows that do not agree on a decision',
    noDecision: 'no decision on whether it applies',
    nothingBehind: 'no document or evidence behind it',
    status: {
      implemented: '',
      partial: 'implemented in part',
      planned: 'planned, not implemented',
      notImplemented: 'not implemented',
      notApplicable: 'said to be not applicable',
      missing: 'no status of implementation',
      unknown: 'a status that is not understood',
    },
  },
  de: {
    noRow: 'keine Zeile in der Erklärung zur Anwendbarkeit',
    excludedYet: 'ausgeschlossen und trotzdem als umgesetzt bezeichnet',
    noReason: 'ohne Begründung ausgeschlossen',
    noOneDecision: 'Zeilen, die nicht dasselbe entscheiden',
    noDecision: 'keine Entscheidung, ob sie anwendbar ist',
    nothingBehind: 'kein Dokument oder Nachweis dahinter',
    status: {
      implemented: '',
      partial: 'teilweise umgesetzt',
      planned: 'geplant, nicht umgesetzt',
      notImplemented: 'nicht umgesetzt',
      notApplicable: 'als nicht anwendbar bezeichnet',
      missing: 'kein Status der Umsetzung',
      unknown: 'ein Status, der nicht verständlich ist',
    },
  },
};
