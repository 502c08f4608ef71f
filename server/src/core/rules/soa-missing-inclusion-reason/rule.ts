import type { Language } from '../../base/language.js';
import { memoize } from '../../base/memo.js';
import type { ControlId } from '../../catalogue/control.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { IsmsDocument } from '../../model/ismsDocument.js';
import {
  isSameCell,
  placeOfCell,
  singleRows,
  statementCellEdit,
} from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import { reasonInProse } from '../../model/words/proseOfFields.js';
import { givesReason, isNothing } from '../../model/words/values.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Fix, ReferringRule } from '../rule.js';
import {
  type SectionField,
  statementSections,
  statementSectionsLacking,
} from '../sectionSiblings.js';
import { type InEachTextLanguage, languageOfPart, type TextLanguage } from '../textLanguage.js';
import { namedReference } from '../wording.js';
import { messages } from './messages.js';
import { hasReasonsToTick, isRemarked } from './reasonColumns.js';

export const soaMissingInclusionReason: ReferringRule = {
  id: 'soa-missing-inclusion-reason',
  theme: 'statement',
  severity: 'information',
  summary: 'A control that the Statement of Applicability includes has a reason for it.',
  germanSummary:
    'Eine Maßnahme, die die Erklärung zur Anwendbarkeit aufnimmt, hat eine Begründung dafür.',
  scope: 'referring',
  needs: 'statementRows',

  *check({ part, document, catalogue, workspace, language }) {
    for (const { row, cell } of unreasonedIn(part)) {
      if (!row.applicabilityCell && !isNamedStatement(workspace.documents.get(document.uri))) {
        continue;
      }
      const risks = risksFor(row.reference.ids, workspace);
      const named = namedReference(row.reference, { catalogue, language });
      yield {
        range: placeOfCell(row, row.applicabilityCell),
        message:
          risks.length === 0
            ? messages.unreasoned(language, named)
            : messages.treating(language, named, risks),
        fixes: fixesFor(language, { row, cell }, part, risks),
      };
    }
    // Only a part with sections depends on the rest of its document.
    const hasSections = statementSections(part).length > 0;
    const own = hasSections ? workspace.documents.get(document.uri) : undefined;
    const lacking = own ? statementSectionsLacking(own, reasonField) : [];
    for (const { row } of lacking.filter((one) => one.part === part)) {
      const named = namedReference(row.reference, { catalogue, language });
      yield { range: row.reference.range, message: messages.unreasoned(language, named) };
    }
  },
};

const reasonField: SectionField<StatementRow> = {
  isAsked: (row) => row.applicability === 'applicable' && !isReasonedElsewhere(row),
  isGiven: ({ has }) => has.justification,
  meanings: ['justification', 'inclusionReason'],
  words:
    /reason|rationale|justif|because|begründ|grund|weil|raison|motif|motiv|porque|razón|razão|perché|reden|motiver|omdat|理由|根拠/iu,
  wordsOfProse: reasonInProse,
};

/**
 * A table of controls and their status can be a gap analysis, whose reasons are those of the status.
 * Without a word that decides, the document has to say that it is a statement.
 */
function isNamedStatement(document: IsmsDocument | undefined): boolean {
  if (!document) {
    return false;
  }
  const { profile, parts } = document;
  const isDeclared =
    profile.kind === 'statement-of-applicability' && profile.kindFrom === 'frontMatter';
  return isDeclared || parts.some(isTitled);
}

const isTitled = memoize(({ headings }: DocumentFacts): boolean =>
  headings.some(({ level, text }) => level === 1 && statementTitle.test(text)),
);

const statementTitle =
  /\b(?:statement of applicability|soa|anwendbarkeitserklärung|déclaration d['’]applicabilité|declaración de aplicabilidad|declaração de aplicabilidade)\b|適用宣言書/iu;

interface Unreasoned {
  readonly row: StatementRow;
  readonly cell: Cell;
}

const unreasonedIn = memoize((part: DocumentFacts): readonly Unreasoned[] =>
  singleRows(part).flatMap((row) => {
    const cell = emptyReason(row);
    return cell && !isRemarked(row, part) ? [{ row, cell }] : [];
  }),
);

/** The empty place for the reason of an included control; a linked risk or a word behind "Yes" is a reason. */
function emptyReason(row: StatementRow): Cell | undefined {
  const { applicability, applicabilityCell, justificationCell: cell } = row;
  const isEmpty = applicability === 'applicable' && cell !== undefined && isNothing(cell.text);
  return isEmpty && !isSameCell(applicabilityCell, cell) && !isReasonedElsewhere(row)
    ? cell
    : undefined;
}

function isReasonedElsewhere({ applicabilityCell, risksCell }: StatementRow): boolean {
  return !isNothing(risksCell?.text ?? '') || givesReason(applicabilityCell?.text ?? '');
}

/** The ids of the risks that the workspace's registers treat with one of `controls`. */
function risksFor(controls: readonly ControlId[], { index }: Workspace): readonly string[] {
  const found = controls.flatMap((id) => [...(index.risks.get(id)?.values() ?? [])].flat());
  return [...new Set(found)].toSorted();
}

/** What a fix writes is in the language of the statement. */
function reasonIn(language: TextLanguage, risks: readonly string[]): string {
  const { toName, one, several } = reasonWords[language];
  return risks.length === 0
    ? `[${toName}]`
    : `${risks.length === 1 ? one : several} ${risks.join(', ')}`;
}

interface ReasonWords {
  readonly toName: string;
  /** A risk and several of them, before their ids. */
  readonly one: string;
  readonly several: string;
}

const reasonWords: InEachTextLanguage<ReasonWords> = {
  en: { toName: 'name the risk, law, contract or business need', one: 'Risk', several: 'Risks' },
  de: {
    toName: 'Risiko, Gesetz, Vertrag oder geschäftlichen Bedarf nennen',
    one: 'Risiko',
    several: 'Risiken',
  },
  fr: {
    toName: 'indiquer le risque, la loi, le contrat ou le besoin de l’activité',
    one: 'Risque',
    several: 'Risques',
  },
  es: {
    toName: 'indicar el riesgo, la ley, el contrato o la necesidad del negocio',
    one: 'Riesgo',
    several: 'Riesgos',
  },
  pt: {
    toName: 'indicar o risco, a lei, o contrato ou a necessidade do negócio',
    one: 'Risco',
    several: 'Riscos',
  },
  it: {
    toName: 'indicare il rischio, la legge, il contratto o l’esigenza aziendale',
    one: 'Rischio',
    several: 'Rischi',
  },
  nl: {
    toName: 'noem het risico, de wet, het contract of de zakelijke behoefte',
    one: 'Risico',
    several: 'Risico’s',
  },
  ja: {
    toName: '記入：リスク、法令、契約又は事業上の必要',
    one: 'リスク',
    several: 'リスク',
  },
};

function fixesFor(
  language: Language,
  { row, cell }: Unreasoned,
  part: DocumentFacts,
  risks: readonly string[],
): readonly Fix[] {
  if (hasReasonsToTick(row, part)) {
    return [];
  }
  const reason = reasonIn(languageOfPart(part), risks);
  const roles = ['inclusionReason', 'justification'] as const;
  const edit = statementCellEdit(part, row, { cell, roles }, reason);
  return edit
    ? [{ title: messages.insert(language, reason), edits: [edit], needsPerson: true }]
    : [];
}
