import type { ControlReference } from '../../model/controlReference.js';
import type { DocumentFacts } from '../../model/documentFacts.js';
import type { DocumentProfile } from '../../model/ismsDocument.js';
import { isOfPastKind } from '../../model/profile/titleSense.js';
import { saysClosed } from '../../model/words/closedWords.js';
import { findingWords } from '../../model/words/historyWords.js';
import { sentenceAround } from './sentence.js';

/**
 * Says whether the document in which a reference to an older control stands speaks of its day: a
 * report, a record or minutes. Where such a document names the edition of today, only its sentences
 * on findings that are closed do.
 */
export function isOfItsDay(
  reference: ControlReference,
  part: DocumentFacts,
  profile: DocumentProfile,
): boolean {
  return (
    profile.isOfItsTime === true ||
    (isOfPastKind(profile.kind) && isOnClosedFinding(reference, part))
  );
}

/** "NC-03 on A.12.3.1, closed", "audit of April: A.9.2.5 not done, corrective action closed in May". */
function isOnClosedFinding({ range }: ControlReference, { text }: DocumentFacts): boolean {
  const { start, end } = sentenceAround(text, range);
  const sentence = text.slice(start, end);
  return (
    (findingWords.test(sentence) || numberedFinding.test(sentence)) &&
    sentence.split(clauseEnd).some((clause) => saysClosed(clause))
  );
}

const numberedFinding = /(?<!\p{L})(?:NC|CAR|OFI|OBS)[-\s]?\d/u;

const clauseEnd = /[,;:|()、；：，]|\s[-–—]\s/u;
