import type { InEachLanguage } from '../../base/language.js';
import type { CloudParty } from '../../features/cloudParties.js';
import type { ControlCoverage, CoverageState } from '../../features/coverage.js';
import { decisionNames } from '../../features/decisionNames.js';
import type { RequiredInformation } from '../../features/documentsOverview.js';
import type { UsualLevel } from '../../features/risksOverview.js';
import { stateMeanings } from '../coverageWords.js';
import { counted } from '../terminalText.js';
import { germanReportWords } from './reportWordsGerman.js';

type Counted = (count: number) => string;

/** All that the report says by itself; what stands in documents and in the catalogue stays as it is. */
export interface ReportWords {
  readonly kind: string;
  readonly title: (organisation: string | undefined) => string;
  /** The name of the navigation. */
  readonly sections: string;
  readonly state: Readonly<Record<CoverageState, string>>;
  readonly meaning: Readonly<Record<CoverageState, string>>;
  readonly party: Readonly<Record<CloudParty, string>>;
  readonly level: Readonly<Record<UsualLevel, string>>;
  readonly information: Readonly<Record<RequiredInformation['state'], string>>;
  readonly heads: Readonly<Record<Head, string>>;
  readonly summary: SummaryWords;
  readonly themes: SectionWords;
  readonly parties: SectionWords & { readonly reported: string };
  readonly attributes: SectionWords;
  readonly risks: RiskWords;
  readonly gaps: GapWords;
  readonly reviews: ReviewWords;
  readonly documents: Omit<SectionWords, 'about'> & {
    readonly totals: (present: number, unclear: number, missing: number) => string;
  };
  readonly controls: ControlWords;
}

/** The heads of columns. */
type Head =
  | 'all'
  | 'theme'
  | 'share'
  | 'controls'
  | 'party'
  | 'addressed'
  | 'notAddressed'
  | 'value'
  | 'likelihood'
  | 'before'
  | 'after'
  | 'risk'
  | 'what'
  | 'treatment'
  | 'owner'
  | 'control'
  | 'lacks'
  | 'where'
  | 'document'
  | 'due'
  | 'when'
  | 'clause'
  | 'asked'
  | 'state'
  | 'decision'
  | 'documents'
  | 'evidence'
  | 'risks'
  | 'cloudGuidance';

interface SectionWords {
  readonly title: string;
  /** What the section tells, in a sentence or two. */
  readonly about: string;
  /** The name of its table for those who come to it alone. */
  readonly label: string;
  readonly caption: string;
}

interface SummaryWords {
  readonly title: string;
  readonly ofAll: Counted;
  readonly attention: string;
  readonly reading: string;
  readonly nothing: string;
  readonly open: Counted;
  readonly partial: Counted;
  readonly unanswered: Counted;
  readonly risksAbove: Counted;
  readonly risksUndecided: Counted;
  readonly overdue: Counted;
  readonly documentsMissing: Counted;
}

/** A figure of the report: its title, and the label and caption of the table in it. */
export interface TitledTable {
  readonly title: string;
  readonly label: string;
  readonly caption: string;
}

interface RiskWords {
  readonly title: string;
  readonly none: string;
  readonly totals: (totals: {
    readonly risks: number;
    readonly acceptableLevel: number;
    readonly aboveAcceptable: number;
    readonly residualAboveAcceptable: number;
    readonly undecided: number;
  }) => string;
  readonly before: TitledTable;
  readonly after: TitledTable;
  /** Instead of a matrix after treatment, where no register states what it needs. */
  readonly noMatrixAfter: string;
  readonly impact: (step: number | string) => string;
  readonly marked: string;
  readonly unplaced: Counted;
  readonly unplacedAfter: Counted;
  readonly more: Counted;
  readonly bars: { readonly label: string; readonly caption: string };
  readonly moves: TitledTable;
  readonly list: { readonly label: string; readonly caption: string };
  readonly notStated: string;
}

interface GapWords {
  readonly title: string;
  readonly open: string;
  readonly noneOpen: string;
  readonly openCaption: string;
  readonly partial: string;
  readonly nonePartial: string;
  readonly partialCaption: string;
  readonly nowhere: string;
}

interface ReviewWords {
  readonly title: string;
  readonly totals: (counts: {
    readonly overdue: number;
    readonly days: number;
    readonly soon: number;
    readonly later: number;
    readonly undated: number;
  }) => string;
  readonly caption: (days: number) => string;
  readonly overdue: (days: number) => string;
  readonly due: (days: number) => string;
}

interface ControlWords {
  readonly title: string;
  readonly of: (theme: string) => string;
  readonly applicability: Readonly<Record<NonNullable<ControlCoverage['applicability']>, string>>;
  readonly status: Readonly<Record<NonNullable<ControlCoverage['status']>, string>>;
  readonly place: (title: string, line: number) => string;
  readonly cloud: (party: CloudParty, isAddressed: boolean) => string;
}

const english: ReportWords = {
  kind: 'ISMS report',
  title: (organisation) =>
    organisation === undefined ? 'Coverage of controls' : `Coverage of controls – ${organisation}`,
  sections: 'Sections',
  state: { covered: 'Covered', partial: 'Partly covered', gap: 'Open', excluded: 'Excluded' },
  meaning: stateMeanings.en,
  party: { customer: 'Cloud service customer', provider: 'Cloud service provider' },
  level: {
    critical: 'Critical',
    high: 'High',
    above: 'Above acceptable',
    medium: 'Medium',
    acceptable: 'Acceptable',
    low: 'Low',
    'very-low': 'Very low',
    'off-scale': 'Not on the scale',
    none: 'Not stated',
  },
  information: { present: '✓ present', unclear: '? not clear', missing: '✗ missing' },
  heads: {
    all: 'All',
    theme: 'Theme',
    share: 'Share',
    controls: 'Controls',
    party: 'Party',
    addressed: 'Addressed',
    notAddressed: 'Not addressed',
    value: 'Value',
    likelihood: 'Likelihood',
    before: 'Before',
    after: 'After',
    risk: 'Risk',
    what: 'What it is',
    treatment: 'Treatment',
    owner: 'Owner',
    control: 'Control',
    lacks: 'What is lacking',
    where: 'Where',
    document: 'Document',
    due: 'Due',
    when: 'When',
    clause: 'Clause',
    asked: 'What is asked for',
    state: 'State',
    decision: 'Decision',
    documents: 'Documents',
    evidence: 'Evidence',
    risks: 'Risks',
    cloudGuidance: 'Cloud guidance',
  },
  summary: {
    title: 'Summary',
    ofAll: (count) => `of ${count}`,
    attention: 'What needs attention',
    reading: 'How to read the bars',
    nothing: 'Nothing: no control is open, no review overdue, no required document missing.',
    open: (count) => counted(count, 'open control'),
    partial: (count) => counted(count, 'control covered in part', 'controls covered in part'),
    unanswered: (count) =>
      counted(count, 'cloud guidance not addressed', 'pieces of cloud guidance not addressed'),
    risksAbove: (count) =>
      counted(
        count,
        'risk above the acceptable level after treatment',
        'risks above the acceptable level after treatment',
      ),
    risksUndecided: (count) =>
      counted(
        count,
        'risk without a decision on its treatment',
        'risks without a decision on their treatment',
      ),
    overdue: (count) => counted(count, 'review overdue', 'reviews overdue'),
    documentsMissing: (count) =>
      counted(count, 'required document missing', 'required documents missing'),
  },
  themes: {
    title: 'By theme',
    about: '',
    label: 'Controls by theme',
    caption: 'Number of controls by theme and state',
  },
  parties: {
    title: 'By party',
    about:
      'Controls with guidance of ISO/IEC 27017 for the party, and how many of them say how it is followed.',
    reported:
      'What ISO/IEC 27017:2026 addresses is known from reports alone: check it against the standard.',
    label: 'Cloud guidance by party',
    caption: 'Number of controls with cloud guidance by party',
  },
  attributes: {
    title: 'By attribute',
    about:
      'The five attributes of ISO/IEC 27002:2022. A control has several values of most attributes and counts under each. The stronger the colour of a field, the larger its share of the row.',
    label: '',
    caption: '',
  },
  risks: {
    title: 'Risks',
    none: 'No risk was found: no document has a table of risks with ids.',
    totals: ({ risks, acceptableLevel, aboveAcceptable, residualAboveAcceptable, undecided }) =>
      `${counted(risks, 'risk')}. Above the acceptable level of ${acceptableLevel}: ${aboveAcceptable} before treatment, ${residualAboveAcceptable} after it. Without a decision: ${undecided}.`,
    before: {
      title: 'Before treatment',
      label: 'Risk matrix before treatment',
      caption: 'Number of risks by likelihood (rows) and impact (columns)',
    },
    after: {
      title: 'After treatment',
      label: 'Risk matrix after treatment',
      caption: 'What remains of them by likelihood (rows) and impact (columns)',
    },
    noMatrixAfter:
      'No register states likelihood and impact after treatment. Where it has columns for them, such as "Residual likelihood" and "Residual impact", the matrix after treatment stands here. What remains by level stands in the table below.',
    impact: (step) => `Impact ${step}`,
    marked: '▲ marks fields above the acceptable level.',
    unplaced: (count) =>
      `${counted(count, 'risk')} not shown: no likelihood and impact on the scale.`,
    unplacedAfter: (count) =>
      `${counted(count, 'risk')} not shown: no likelihood and impact after treatment on the scale.`,
    more: (count) => `${count} more`,
    bars: { label: 'Share of risks by level', caption: 'Number of risks by level' },
    moves: {
      title: 'Before and after treatment by level',
      label: 'Risks by level before and after treatment',
      caption: 'From level to level: before treatment (rows), after it (columns)',
    },
    list: { label: 'All risks', caption: 'All risks that are followed, the highest first' },
    notStated: 'not stated',
  },
  gaps: {
    title: 'Gaps',
    open: 'Open',
    noneOpen: 'No control is open.',
    openCaption: 'Open controls',
    partial: 'Partly covered',
    nonePartial: 'No control is covered in part only.',
    partialCaption: 'Controls that are covered in part',
    nowhere: 'nowhere yet',
  },
  reviews: {
    title: 'Reviews due',
    totals: ({ overdue, days, soon, later, undated }) =>
      `Overdue: ${overdue}. In the next ${days} days: ${soon}. Later: ${later}. Documents in force without a date of review: ${undated}.`,
    caption: (days) => `Reviews that are overdue or due within ${days} days`,
    overdue: (days) => `${counted(days, 'day')} overdue`,
    due: (days) => (days === 0 ? 'today' : `in ${counted(days, 'day')}`),
  },
  documents: {
    title: 'Required documents',
    totals: (present, unclear, missing) =>
      `Documented information that clauses 4 to 10 of ISO/IEC 27001:2022 ask for. Present: ${present}. Not clear: ${unclear}. Missing: ${missing}.`,
    label: 'Required documents',
    caption: 'Documented information by clause',
  },
  controls: {
    title: 'All controls',
    of: (theme) => `All controls: ${theme}`,
    applicability: {
      ...decisionNames.en.applicability,
      missing: 'not stated',
      unknown: 'not understood',
    },
    status: {
      ...decisionNames.en.status,
      missing: 'no status',
      unknown: 'not understood',
    },
    place: (title, line) => `${title}, line ${line}`,
    cloud: (party, isAddressed) => `${party} ${isAddressed ? '✓ addressed' : '✗ not addressed'}`,
  },
};

/** What the report says, in each language. */
export const reportWords: InEachLanguage<ReportWords> = { en: english, de: germanReportWords };
