import type { Language } from '../../base/language.js';
import { memoize } from '../../base/memo.js';
import { cellAppendix, type CellEdit } from '../../model/cellEdits.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { isSameCell, singleRows, statementCellEdit } from '../../model/statementCells.js';
import type { StatementRow } from '../../model/statementRow.js';
import type { Cell } from '../../model/table.js';
import type { ChunkRule, Fix } from '../rule.js';
import { applicableWord } from '../soa-excluded-but-used/applicableWord.js';
import { type InEachTextLanguage, languageOfPart } from '../textLanguage.js';
import { namedReference } from '../wording.js';
import { developmentControls } from './developmentControls.js';
import { messages } from './messages.js';
import { companiesOfThemselves } from './ofThemselves.js';
import { withoutOwnName } from './ownOrganisation.js';
import { leavesToProvider } from './providerWords.js';
import { isLeftToSister } from './sisters.js';

export const soaProviderExcuse: ChunkRule = {
  id: 'soa-provider-excuse',
  theme: 'statement',
  severity: 'warning',
  summary: 'A control is not excluded because a provider carries it out.',
  germanSummary: 'Eine Maßnahme ist nicht deshalb ausgeschlossen, weil ein Anbieter sie ausführt.',
  scope: 'chunk',
  needs: 'statementRows',

  *check({ part, catalogue, configuration, language }) {
    const { parties } = configuration.vocabulary;
    const organisation = configuration.organisation?.trim() ?? '';
    // Where isms.yaml names no organisation, the document can tell its name.
    const ownNames = organisation === '' ? ownCompaniesIn(part) : [organisation];
    for (const row of singleRows(part)) {
      const cell = reasonsOf(row).find(
        ({ text }) =>
          leavesToProvider(withoutNames(text, ownNames), parties, organisation !== '') &&
          !isLeftToSister(text, ownNames),
      );
      if (cell) {
        const named = namedReference(row.reference, { catalogue, language });
        yield {
          range: cell.range,
          message: messages.excuse(language, named, cell.text),
          fixes: fixesFor(language, row, part),
        };
      }
    }
  },
};

function withoutNames(text: string, ownNames: readonly string[]): string {
  return ownNames.reduce((rest, name) => withoutOwnName(rest, name), text);
}

/** The company of the title, and those that the reasons speak of as a house speaks of itself. */
const ownCompaniesIn = memoize((part: DocumentFacts): readonly string[] => {
  const titled = part.above?.document.company ?? '';
  const reasons = part.statementRows.flatMap((row) => reasonsOf(row).map(({ text }) => text));
  return [...(titled === '' ? [] : [titled]), ...companiesOfThemselves(reasons)];
});

/** Software that others develop is a fair reason to leave out the controls of one's own development. */
function reasonsOf(row: StatementRow): readonly Cell[] {
  const { applicability, justificationCell, applicabilityCell, evidenceCell, reference } = row;
  if (applicability !== 'excluded' || reference.ids.some((id) => developmentControls.has(id))) {
    return [];
  }
  // A layout without a place for reasons has them beside the evidence.
  return [justificationCell ?? evidenceCell, applicabilityCell].flatMap((cell) =>
    cell ? [cell] : [],
  );
}

/** Only where a word of its own decides can the decision be changed by itself. */
function fixesFor(language: Language, row: StatementRow, part: DocumentFacts): readonly Fix[] {
  const { applicabilityCell: decision, statusCell, justificationCell: reason } = row;
  const isOwn =
    decision &&
    decision.range.end > decision.range.start &&
    !isSameCell(decision, reason) &&
    !isSameCell(decision, statusCell);
  if (!isOwn || row.reference.kind !== 'control') {
    return [];
  }
  const word = applicableWord(decision, part, languageOfPart(part));
  const edits = [
    { range: decision.range, newText: word },
    ...responsibilityEdits(row, part),
    ...statusEdits(row),
  ];
  return [{ title: messages.share(language), edits, needsPerson: true }];
}

/** Only the writer knows how the duty is shared. What is written is in the language of the statement. */
const toComplete: InEachTextLanguage<string> = {
  en: 'shared: [say what the provider does, and what we agree on and check]',
  de: 'geteilt: [schreiben, was der Anbieter tut und was wir vereinbaren und prüfen]',
  fr: 'partagée : [indiquer ce que fait le fournisseur, et ce que nous convenons et vérifions]',
  es: 'compartido: [indicar qué hace el proveedor y qué acordamos y comprobamos nosotros]',
  pt: 'partilhado: [indicar o que faz o fornecedor e o que acordamos e verificamos]',
  it: 'condiviso: [indicare che cosa fa il fornitore e che cosa concordiamo e verifichiamo]',
  nl: 'gedeeld: [noem wat de leverancier doet en wat wij afspreken en controleren]',
  ja: '共同：[記入：提供者が行うこと、当社が取り決め確認すること]',
};

const sharedWord: InEachTextLanguage<string> = {
  en: 'Shared',
  de: 'Geteilt',
  fr: 'Partagée',
  es: 'Compartida',
  pt: 'Partilhada',
  it: 'Condivisa',
  nl: 'Gedeeld',
  ja: '共同',
};

function responsibilityEdits(row: StatementRow, part: DocumentFacts): readonly CellEdit[] {
  const { responsibilityCell: cell, justificationCell: reason } = row;
  const written = languageOfPart(part);
  const edit =
    cell && statementCellEdit(part, row, { cell, roles: ['responsibility'] }, sharedWord[written]);
  const isReasoned = reason && reason.range.end > reason.range.start;
  return [
    ...(edit ? [edit] : []),
    ...(isReasoned ? [cellAppendix(reason.range, toComplete[written])] : []),
  ];
}

/** "Not applicable" would contradict the decision; how far the control is, only the writer knows. */
function statusEdits({ status, statusCell }: StatementRow): readonly CellEdit[] {
  return statusCell && status === 'notApplicable' ? [{ range: statusCell.range, newText: '' }] : [];
}
