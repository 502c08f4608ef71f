import type { Language } from '../../base/language.js';
import { memoizePair } from '../../base/memo.js';
import { shifted, type TextRange } from '../../base/textRange.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { ControlReference } from '../../model/controlReference.js';
import { detailsOf } from '../../model/documentDetails.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import { statusOn } from '../../model/frontMatterValues.js';
import type { DocumentProfile, IsmsDocument } from '../../model/ismsDocument.js';
import { placedParts } from '../../model/placedParts.js';
import { historyHeading } from '../../model/words/historyWords.js';
import { editionClaimsIn } from '../../model/readEditionClaims.js';
import type { WorkspaceRule } from '../rule.js';
import { worksTo2013 } from '../statementEdition.js';
import { isToldAsPast } from '../superseded-control/history.js';
import { messages } from './messages.js';
import { migrationFixes } from './migration.js';

export const withdrawnEdition: WorkspaceRule = {
  id: 'withdrawn-edition',
  theme: 'controls',
  severity: 'information',
  summary: 'A document works to an edition of ISO/IEC 27001 that can still be certified.',
  germanSummary:
    'Ein Dokument richtet sich nach einer Ausgabe von ISO/IEC 27001, die noch zertifiziert wird.',
  scope: 'workspace',

  *check({ document, workspace, catalogue, today, language }) {
    const isOld = worksTo2013(document.profile, workspace, catalogue);
    if (!isOld || isLeftAsItIs(document, today) || onlyTells(document, catalogue)) {
      return;
    }
    const place = firstPlace(document, catalogue);
    if (place) {
      yield {
        range: place.range,
        message: messageAt(language, place.written, document.profile),
        fixes: migrationFixes(language, document, catalogue),
      };
    }
  },
};

function messageAt(language: Language, written: string, profile: DocumentProfile): string {
  return profile.editions.iso27001 === '2013'
    ? messages.withdrawn(language, written)
    : messages.besideStatement(language, written);
}

/** A record of what was, and a document that is no longer in force, stay as they are. */
function isLeftAsItIs(document: IsmsDocument, today: string): boolean {
  return (
    document.profile.isOfItsTime === true ||
    statusOn(today, { entries: detailsOf(document) }) === 'retired'
  );
}

/** Old ids alone are no claim where the text tells of them as past: "A.9.2.1 became 5.16". */
function onlyTells({ parts, frontMatter }: IsmsDocument, catalogue: Catalogue): boolean {
  const isDeclared = frontMatter?.entries.some(({ key }) => key === 'editions') === true;
  return !isDeclared && !parts.some((part) => isPresent(part, catalogue));
}

/** Whether a part claims the edition or names one of its controls as one that holds. */
const isPresent = memoizePair(
  (part: DocumentFacts, catalogue: Catalogue): boolean =>
    editionClaimsIn(part).some(({ edition }) => edition === '2013') ||
    part.references.some(
      (reference) => isOlder(reference, catalogue) && !isToldAsPast(reference, part, catalogue),
    ),
);

interface WrittenPlace {
  readonly range: TextRange;
  readonly written: string;
}

/** The first id of 2013 that stands in no list of versions, else the first place that claims the edition. */
function firstPlace(document: IsmsDocument, catalogue: Catalogue): WrittenPlace | undefined {
  const parts = placedParts(document);
  for (const { part, start } of parts) {
    const reference = firstReference(part, catalogue);
    if (reference) {
      return { range: shifted(reference.range, start), written: reference.written };
    }
  }
  for (const { part, start } of parts) {
    const claim = editionClaimsIn(part).find(({ edition }) => edition === '2013');
    if (claim) {
      const { range } = claim;
      return { range: shifted(range, start), written: part.text.slice(range.start, range.end) };
    }
  }
  return undefined;
}

const firstReference = memoizePair(
  (part: DocumentFacts, catalogue: Catalogue): ControlReference | undefined =>
    part.references.find(
      (reference) => isOlder(reference, catalogue) && !isInHistory(reference, part),
    ),
);

/** The versions of a document, at its beginning, say what was changed and not what holds. */
function isInHistory({ range }: ControlReference, { headings }: DocumentFacts): boolean {
  const heading = headings.findLast((one) => one.range.start <= range.start);
  return heading !== undefined && historyHeading.test(heading.text);
}

function isOlder({ id, kind }: ControlReference, catalogue: Catalogue): boolean {
  const control = kind === 'group' ? undefined : catalogue.find(id);
  return control?.standard === 'iso27001' && control.edition === '2013';
}
