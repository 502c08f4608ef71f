/**
 * How much a finding weighs in a Stage 1 audit. `concern`: an area of concern, which could become a
 * nonconformity in Stage 2; what it becomes is the auditor's to decide. `observation`: worth mending,
 * and no reason by itself for a nonconformity.
 */
export type StageOneWeight = 'concern' | 'observation';

/** What a Stage 1 audit reads, in the order of the report. */
export type StageOneTopic = 'documents' | 'statement' | 'risks' | 'cloud' | 'claims' | 'control';

/** What the findings of one rule mean to a Stage 1 audit. */
export interface StageOneReading {
  readonly rule: string;
  readonly topic: StageOneTopic;
  readonly weight: StageOneWeight;
  /** The clause or control that it is held against. */
  readonly clause: string;
  /** What was found, as an audit report says it. */
  readonly found: string;
  /** What to do about all of its places. */
  readonly fix: string;
}

function reading(
  topic: StageOneTopic,
  weight: StageOneWeight,
  clause: string,
): (rule: string, found: string, fix: string) => StageOneReading {
  return (rule, found, fix) => ({ rule, topic, weight, clause, found, fix });
}

const statementConcern = reading('statement', 'concern', '6.1.3 d)');
const statementNote = reading('statement', 'observation', '6.1.3 d)');
const assessment = reading('risks', 'concern', '6.1.2');
const treatment = reading('risks', 'concern', '6.1.3');
const cloudNote = reading('cloud', 'observation', 'ISO/IEC 27017');
const claim = reading('claims', 'concern', '4.3');
const documentNote = reading('control', 'observation', '7.5');
const documentConcern = reading('control', 'concern', '7.5');

/** By topic, and within it in the order of the report. Rules that are not named say nothing to Stage 1. */
export const stageOneReadings: readonly StageOneReading[] = [
  statementConcern(
    'soa-missing-control',
    'Controls are not decided in the Statement of Applicability.',
    'Add a row for each control and decide whether it applies.',
  ),
  statementConcern(
    'soa-missing-justification',
    'Controls are excluded without a justification.',
    'Write for each why it is not necessary, from the scope and the risks.',
  ),
  statementConcern(
    'soa-undecided',
    'The applicability of controls is still open.',
    'Decide for each control before the audit.',
  ),
  statementConcern(
    'soa-placeholder',
    'Justifications are placeholders.',
    'Replace each by the reason that holds here.',
  ),
  statementConcern(
    'soa-excluded-but-used',
    'Controls are excluded on which risk treatment or policies rely.',
    'Include the control, or take it out of the treatment that names it.',
  ),
  statementConcern(
    'soa-contradiction',
    'Rows contradict themselves.',
    'Make applicability and status say the same.',
  ),
  statementConcern(
    'soa-duplicate-control',
    'Controls are decided more than once.',
    'Keep one row for each control.',
  ),
  statementConcern(
    'soa-missing-status',
    'It is not stated whether controls are implemented.',
    'State the status of each applicable control; planned is a valid one.',
  ),
  statementConcern(
    'soa-unknown-value',
    'Applicability or status cannot be understood.',
    'Use one set of words throughout.',
  ),
  statementNote(
    'soa-missing-inclusion-reason',
    'Controls are included without a reason.',
    'Name the risk, law, contract or need of the business behind each.',
  ),
  statementNote(
    'soa-boilerplate',
    'One justification serves many unrelated controls.',
    'Write what holds for each control.',
  ),
  statementNote(
    'soa-provider-excuse',
    'Controls are excluded because a provider carries them out.',
    'Include them and state how the duty is shared.',
  ),
  statementNote('soa-summary-mismatch', 'Totals do not equal the rows.', 'Correct the totals.'),
  statementNote(
    'soa-evidence-missing',
    'Implemented controls name no evidence.',
    'Name a document or record for each; Stage 2 samples them.',
  ),
  assessment(
    'risk-missing-owner',
    'Risks have no owner.',
    'Name the person who answers for each risk.',
  ),
  assessment(
    'risk-unknown-level',
    'Risks are assessed outside of the scale.',
    'Assess them by the scale of the methodology.',
  ),
  assessment(
    'risk-score-mismatch',
    'Levels do not follow from likelihood and impact.',
    'Correct the level, or describe the matrix that gives it.',
  ),
  treatment(
    'risk-missing-treatment',
    'Risks have no decision on their treatment.',
    'Decide for each whether it is mitigated, accepted, transferred or avoided.',
  ),
  treatment(
    'risk-untreated',
    'Risks above the acceptable level name no controls.',
    'Name the controls that bring each down.',
  ),
  treatment(
    'risk-acceptance',
    'Risks are accepted without a name and a date.',
    'Have the owner of each risk accept what remains, with date.',
  ),
  treatment(
    'risk-residual',
    'Residual risks are above the risks before treatment.',
    'Assess again what remains.',
  ),
  treatment(
    'unknown-risk',
    'Risks are named that no register holds.',
    'Add the risk to the register, or correct its id.',
  ),
  cloudNote(
    'soa-cloud-guidance',
    'It is not stated how cloud guidance is followed.',
    'Say at each control what is done as customer and as provider.',
  ),
  cloudNote(
    'responsibility-unassigned',
    'Duties have no party.',
    'Name customer, provider or both for each service model in scope.',
  ),
  cloudNote(
    'responsibility-conflict',
    'Matrix, statement and register name different parties.',
    'Make all of them say the same.',
  ),
  cloudNote(
    'responsibility-party',
    'Duties are laid on the party that ISO/IEC 27017 does not address.',
    'Compare with the agreement, and correct the matrix or share the duty.',
  ),
  cloudNote(
    'cloud-topic-missing',
    'Documents do not treat the cloud topics of their kind.',
    'Add the sections.',
  ),
  claim(
    'certification-claim',
    'Claims of certification are made that no certificate can bear out.',
    'Name the standard, the edition and the scope of the certificate that is held.',
  ),
  claim(
    'withdrawn-edition',
    'Documents work to an edition to which nobody is certified any more.',
    'Move them to the edition of 2022.',
  ),
  documentConcern(
    'unknown-control',
    'Controls are named that no catalogue has.',
    'Correct the ids.',
  ),
  documentConcern(
    'placeholder-text',
    'Approved documents hold placeholders.',
    'Complete them, or take back the approval.',
  ),
  documentConcern(
    'approval-inconsistent',
    'Approvals are not conclusive.',
    'Have somebody other than the author approve, with date.',
  ),
  documentNote(
    'frontmatter-missing-key',
    'Approved documents do not state owner, version, approval or review.',
    'Complete their headers.',
  ),
  documentNote('review-overdue', 'Reviews are overdue.', 'Hold them and record their result.'),
  documentNote(
    'superseded-control',
    'Controls bear numbers of an earlier edition.',
    'Use the numbers of the edition that the ISMS works to.',
  ),
  documentNote(
    'control-title-mismatch',
    'Controls bear titles of other controls.',
    'Correct the title or the id.',
  ),
  documentNote(
    'duplicate-id',
    'Ids are given more than once.',
    'Give each document and each risk an id of its own.',
  ),
  documentNote(
    'unknown-document',
    'Documents are named that are not there.',
    'Correct the id, or add the document.',
  ),
  documentNote('broken-link', 'Links lead nowhere.', 'Correct them: the auditor follows them.'),
];
