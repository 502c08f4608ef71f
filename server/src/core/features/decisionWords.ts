import type { InEachLanguage, Texts } from '../base/language.js';
import type { Applicability, ImplementationStatus, StatementRow } from '../model/statementRow.js';

interface Words {
  readonly applicability: Readonly<Record<Applicability, string>>;
  readonly status: Readonly<Record<ImplementationStatus, string>>;
}

const words: InEachLanguage<Words> = {
  en: {
    applicability: {
      applicable: 'applicable',
      excluded: 'excluded',
      undecided: 'undecided',
      missing: '',
      unknown: '',
    },
    status: {
      implemented: 'implemented',
      partial: 'partly implemented',
      planned: 'planned',
      notImplemented: 'not implemented',
      notApplicable: 'not applicable',
      missing: '',
      unknown: '',
    },
  },
  de: {
    applicability: {
      applicable: 'anwendbar',
      excluded: 'ausgeschlossen',
      undecided: 'nicht entschieden',
      missing: '',
      unknown: '',
    },
    status: {
      implemented: 'umgesetzt',
      partial: 'teilweise umgesetzt',
      planned: 'geplant',
      notImplemented: 'nicht umgesetzt',
      notApplicable: 'nicht anwendbar',
      missing: '',
      unknown: '',
    },
  },
};

type Decision = Pick<StatementRow, 'applicability' | 'status'>;

/** What a row decides, in a few words: "applicable, implemented"; absent where it decides nothing. */
export function decisionWords(decision: Decision): Texts | undefined {
  const texts = { en: told(decision, words.en), de: told(decision, words.de) };
  return texts.en === '' ? undefined : texts;
}

function told({ applicability, status }: Decision, said: Words): string {
  // An excluded control has no status worth naming.
  const parts =
    applicability === 'excluded'
      ? [said.applicability.excluded]
      : [said.applicability[applicability], said.status[status]];
  return parts.filter((part) => part !== '').join(', ');
}
