import type { Language, Message } from '../../base/language.js';
import type { Catalogue, Editions } from '../../catalogue/catalogue.js';
import type { Control, ControlRelation } from '../../catalogue/control.js';
import { editionName, namedControl } from '../../catalogue/names.js';
import type { ControlReference } from '../../model/controlReference.js';
import { normalizedTitle } from '../../catalogue/titles.js';
import type { ChunkRuleContext, Fix, ReferringRule, TextEdit } from '../rule.js';
import { idInPlace } from '../idInPlace.js';
import { worksTo2013 } from '../statementEdition.js';
import { changeTo } from '../wording.js';
import { isToldAsPast } from './history.js';
import { isOfItsDay } from './itsTime.js';
import { messages, type Superseded } from './messages.js';
import { newerRows } from './newer.js';

export const supersededControl: ReferringRule = {
  id: 'superseded-control',
  theme: 'controls',
  severity: 'warning',
  summary: 'The id of a control belongs to the edition that the document works to.',
  germanSummary:
    'Die Kennung einer Maßnahme gehört zu der Ausgabe, nach der sich das Dokument richtet.',
  scope: 'referring',
  needs: 'references',

  *check(context) {
    const { part, catalogue, document, workspace, language } = context;
    const { profile } = document;
    yield* newerRows({ part, catalogue, profile, language });
    if (profile.assumesEdition && worksTo2013(profile, workspace, catalogue)) {
      return;
    }
    for (const reference of part.references) {
      const control = supersededIn(reference, { part, catalogue, profile });
      if (control) {
        yield {
          range: reference.range,
          message: messageFor(language, control, profile.editions, catalogue),
          fixes:
            reference.kind === 'control'
              ? successorFixes(reference, control, { part, catalogue, language })
              : [],
        };
      }
    }
  },
};

/** The control that a reference names, where it is of an older edition and its text does not mean that. */
export function supersededIn(
  reference: ControlReference,
  { part, catalogue, profile }: Pick<ChunkRuleContext, 'part' | 'catalogue' | 'profile'>,
): Control | undefined {
  const control = catalogue.find(reference.id);
  return control &&
    reference.kind !== 'group' &&
    isOlder(control, profile.editions) &&
    !isOfItsDay(reference, part, profile) &&
    !namesEdition(reference, control) &&
    !isToldAsPast(reference, part, catalogue)
    ? control
    : undefined;
}

/**
 * A text that names the edition itself, as a mapping or a history does, means what it says; but not
 * where it names one that has no such control: `A.12.1.2` below "ISO/IEC 27001:2022".
 */
function namesEdition({ edition, standard }: ControlReference, control: Control): boolean {
  const isWrong = standard === control.standard && edition !== control.edition;
  return edition !== undefined && !isWrong;
}

/** Says whether a control is of an older edition than those that a document works to. */
export function isOlder({ standard, edition }: Control, editions: Editions): boolean {
  return (
    (standard === 'iso27001' && edition === '2013' && editions.iso27001 === '2022') ||
    (standard === 'iso27017' && edition === '2015' && editions.iso27017 === '2026')
  );
}

function messageFor(
  language: Language,
  control: Control,
  editions: Editions,
  catalogue: Catalogue,
): string {
  const { id, standard, edition } = control;
  const worksTo =
    standard === 'iso27001'
      ? editionName('iso27001', editions.iso27001)
      : editionName('iso27017', editions.iso27017);
  const successors = catalogue.successors(id);
  return messageAbout(successors)(language, {
    id,
    edition: editionName(standard, edition),
    worksTo,
    successors: successors.map((relation) => namedControl(relation.control)),
  });
}

/** What is said of the successors depends on how well they are known. */
function messageAbout(successors: readonly ControlRelation[]): Message<[Superseded]> {
  if (successors.some(({ verification }) => verification === 'derived')) {
    return messages.linked;
  }
  const isReported = successors.some(({ verification }) => verification === 'reported');
  return isReported ? messages.reportedly : messages.became;
}

/** Which number is meant, and whether the text around it still fits, is for a person to say. */
function successorFixes(
  reference: ControlReference,
  control: Control,
  { part, catalogue, language }: Pick<ChunkRuleContext, 'part' | 'catalogue' | 'language'>,
): readonly Fix[] {
  const successors = catalogue.successors(control.id);
  return successors.map((relation) => ({
    title: changeTo(language, namedControl(relation.control)),
    edits: [
      { range: reference.range, newText: idInPlace(relation.control, reference, part) },
      ...titleEdits(reference, control, relation.control),
    ],
    preferred: successors.length === 1,
    needsPerson: true,
  }));
}

/** The old title beside the id would be that of another control. */
function titleEdits(
  { title }: ControlReference,
  control: Control,
  successor: Control,
): readonly TextEdit[] {
  return title && normalizedTitle(title.text) === normalizedTitle(control.title)
    ? [{ range: title.range, newText: successor.title }]
    : [];
}
