import type { Texts } from '../../base/language.js';

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
  readonly found: Texts;
  /** What to do about all of its places. */
  readonly fix: Texts;
}

function reading(
  topic: StageOneTopic,
  weight: StageOneWeight,
  clause: string,
): (rule: string, found: Texts, fix: Texts) => StageOneReading {
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
    {
      en: 'Controls are not decided in the Statement of Applicability.',
      de: 'Maßnahmen sind in der Erklärung zur Anwendbarkeit nicht entschieden.',
    },
    {
      en: 'Add a row for each control and decide whether it applies.',
      de: 'Ergänzen Sie für jede Maßnahme eine Zeile, und entscheiden Sie, ob sie anwendbar ist.',
    },
  ),
  statementConcern(
    'soa-missing-justification',
    {
      en: 'Controls are excluded without a justification.',
      de: 'Maßnahmen sind ohne Begründung ausgeschlossen.',
    },
    {
      en: 'Write for each why it is not necessary, from the scope and the risks.',
      de: 'Schreiben Sie zu jeder, warum sie nicht notwendig ist, aus Anwendungsbereich und Risiken.',
    },
  ),
  statementConcern(
    'soa-undecided',
    {
      en: 'The applicability of controls is still open.',
      de: 'Die Anwendbarkeit von Maßnahmen ist noch offen.',
    },
    {
      en: 'Decide for each control before the audit.',
      de: 'Entscheiden Sie vor dem Audit für jede Maßnahme.',
    },
  ),
  statementConcern(
    'soa-placeholder',
    { en: 'Justifications are placeholders.', de: 'Begründungen sind Platzhalter.' },
    {
      en: 'Replace each by the reason that holds here.',
      de: 'Ersetzen Sie jeden durch den Grund, der hier gilt.',
    },
  ),
  statementConcern(
    'soa-excluded-but-used',
    {
      en: 'Controls are excluded on which risk treatment or policies rely.',
      de: 'Maßnahmen sind ausgeschlossen, auf die sich Risikobehandlung oder Richtlinien stützen.',
    },
    {
      en: 'Include the control, or take it out of the treatment that names it.',
      de: 'Nehmen Sie die Maßnahme auf, oder streichen Sie sie aus der Behandlung, die sie nennt.',
    },
  ),
  statementConcern(
    'soa-contradiction',
    { en: 'Rows contradict themselves.', de: 'Zeilen widersprechen sich selbst.' },
    {
      en: 'Make applicability and status say the same.',
      de: 'Stimmen Sie Anwendbarkeit und Status aufeinander ab.',
    },
  ),
  statementConcern(
    'soa-duplicate-control',
    { en: 'Controls are decided more than once.', de: 'Maßnahmen sind mehrfach entschieden.' },
    { en: 'Keep one row for each control.', de: 'Behalten Sie für jede Maßnahme eine Zeile.' },
  ),
  statementConcern(
    'soa-missing-status',
    {
      en: 'It is not stated whether controls are implemented.',
      de: 'Es ist nicht angegeben, ob Maßnahmen umgesetzt sind.',
    },
    {
      en: 'State the status of each applicable control; planned is a valid one.',
      de: 'Geben Sie den Status jeder anwendbaren Maßnahme an; auch „geplant“ ist einer.',
    },
  ),
  statementConcern(
    'soa-unknown-value',
    {
      en: 'Applicability or status cannot be understood.',
      de: 'Anwendbarkeit oder Status sind nicht verständlich.',
    },
    { en: 'Use one set of words throughout.', de: 'Verwenden Sie durchgehend dieselben Wörter.' },
  ),
  statementNote(
    'soa-missing-inclusion-reason',
    {
      en: 'Controls are included without a reason.',
      de: 'Maßnahmen sind ohne Begründung aufgenommen.',
    },
    {
      en: 'Name the risk, law, contract or need of the business behind each.',
      de: 'Nennen Sie zu jeder das Risiko, das Gesetz, den Vertrag oder den geschäftlichen Bedarf.',
    },
  ),
  statementNote(
    'soa-boilerplate',
    {
      en: 'One justification serves many unrelated controls.',
      de: 'Eine Begründung dient vielen Maßnahmen, die nichts miteinander zu tun haben.',
    },
    {
      en: 'Write what holds for each control.',
      de: 'Schreiben Sie zu jeder Maßnahme, was für sie gilt.',
    },
  ),
  statementNote(
    'soa-provider-excuse',
    {
      en: 'Controls are excluded because a provider carries them out.',
      de: 'Maßnahmen sind ausgeschlossen, weil ein Anbieter sie ausführt.',
    },
    {
      en: 'Include them and state how the duty is shared.',
      de: 'Nehmen Sie sie auf, und schreiben Sie, wie die Pflicht geteilt ist.',
    },
  ),
  statementNote(
    'soa-summary-mismatch',
    { en: 'Totals do not equal the rows.', de: 'Summen stimmen nicht mit den Zeilen überein.' },
    { en: 'Correct the totals.', de: 'Korrigieren Sie die Summen.' },
  ),
  statementNote(
    'soa-evidence-missing',
    {
      en: 'Implemented controls name no evidence.',
      de: 'Umgesetzte Maßnahmen nennen keinen Nachweis.',
    },
    {
      en: 'Name a document or record for each; Stage 2 samples them.',
      de: 'Nennen Sie zu jeder ein Dokument oder eine Aufzeichnung; Stufe 2 nimmt Stichproben davon.',
    },
  ),
  assessment(
    'risk-missing-owner',
    { en: 'Risks have no owner.', de: 'Risiken haben keinen Risikoeigentümer.' },
    {
      en: 'Name the person who answers for each risk.',
      de: 'Nennen Sie zu jedem Risiko die Person, die dafür einsteht.',
    },
  ),
  assessment(
    'risk-unknown-level',
    {
      en: 'Risks are assessed outside of the scale.',
      de: 'Risiken sind außerhalb der Skala beurteilt.',
    },
    {
      en: 'Assess them by the scale of the methodology.',
      de: 'Beurteilen Sie sie nach der Skala der Methodik.',
    },
  ),
  assessment(
    'risk-score-mismatch',
    {
      en: 'Levels do not follow from likelihood and impact.',
      de: 'Risikoniveaus folgen nicht aus Eintrittswahrscheinlichkeit und Auswirkung.',
    },
    {
      en: 'Correct the level, or describe the matrix that gives it.',
      de: 'Korrigieren Sie das Risikoniveau, oder beschreiben Sie die Matrix, die es ergibt.',
    },
  ),
  treatment(
    'risk-missing-treatment',
    {
      en: 'Risks have no decision on their treatment.',
      de: 'Über die Behandlung von Risiken ist nicht entschieden.',
    },
    {
      en: 'Decide for each whether it is mitigated, accepted, transferred or avoided.',
      de: 'Entscheiden Sie zu jedem, ob es gemindert, akzeptiert, übertragen oder vermieden wird.',
    },
  ),
  treatment(
    'risk-untreated',
    {
      en: 'Risks above the acceptable level name no controls.',
      de: 'Risiken über dem akzeptablen Niveau nennen keine Maßnahmen.',
    },
    {
      en: 'Name the controls that bring each down.',
      de: 'Nennen Sie die Maßnahmen, die jedes senken.',
    },
  ),
  treatment(
    'risk-acceptance',
    {
      en: 'Risks are accepted without a name and a date.',
      de: 'Risiken sind ohne Namen und Datum akzeptiert.',
    },
    {
      en: 'Have the owner of each risk accept what remains, with date.',
      de: 'Lassen Sie das Restrisiko vom jeweiligen Risikoeigentümer akzeptieren, mit Datum.',
    },
  ),
  treatment(
    'risk-residual',
    {
      en: 'Residual risks are above the risks before treatment.',
      de: 'Restrisiken liegen über den Risiken vor der Behandlung.',
    },
    { en: 'Assess again what remains.', de: 'Beurteilen Sie das Restrisiko neu.' },
  ),
  treatment(
    'unknown-risk',
    {
      en: 'Risks are named that no register holds.',
      de: 'Es sind Risiken genannt, die in keinem Register stehen.',
    },
    {
      en: 'Add the risk to the register, or correct its id.',
      de: 'Nehmen Sie das Risiko in das Register auf, oder korrigieren Sie seine Kennung.',
    },
  ),
  cloudNote(
    'soa-cloud-guidance',
    {
      en: 'It is not stated how cloud guidance is followed.',
      de: 'Es ist nicht angegeben, wie die Cloud-Hinweise befolgt werden.',
    },
    {
      en: 'Say at each control what is done as customer and as provider.',
      de: 'Schreiben Sie zu jeder Maßnahme, was als Kunde und als Anbieter getan wird.',
    },
  ),
  cloudNote(
    'responsibility-unassigned',
    { en: 'Duties have no party.', de: 'Pflichten haben keine Partei.' },
    {
      en: 'Name customer, provider or both for each service model in scope.',
      de: 'Nennen Sie Kunde, Anbieter oder beide für jedes Servicemodell im Anwendungsbereich.',
    },
  ),
  cloudNote(
    'responsibility-conflict',
    {
      en: 'Matrix, statement and register name different parties.',
      de: 'Matrix, Erklärung und Register nennen verschiedene Parteien.',
    },
    { en: 'Make all of them say the same.', de: 'Gleichen Sie die Stellen an.' },
  ),
  cloudNote(
    'responsibility-party',
    {
      en: 'Duties are laid on the party that ISO/IEC 27017 does not address.',
      de: 'Pflichten liegen bei der Partei, an die sich ISO/IEC 27017 nicht wendet.',
    },
    {
      en: 'Compare with the agreement, and correct the matrix or share the duty.',
      de: 'Vergleichen Sie mit der Vereinbarung, und korrigieren Sie die Matrix oder teilen Sie die Pflicht.',
    },
  ),
  cloudNote(
    'cloud-topic-missing',
    {
      en: 'Documents do not treat the cloud topics of their kind.',
      de: 'Dokumente behandeln die Cloud-Themen ihrer Art nicht.',
    },
    { en: 'Add the sections.', de: 'Ergänzen Sie die Abschnitte.' },
  ),
  claim(
    'certification-claim',
    {
      en: 'Claims of certification are made that no certificate can bear out.',
      de: 'Es werden Zertifizierungen behauptet, die kein Zertifikat belegen kann.',
    },
    {
      en: 'Name the standard, the edition and the scope of the certificate that is held.',
      de: 'Nennen Sie Norm, Ausgabe und Geltungsbereich des Zertifikats, das vorliegt.',
    },
  ),
  claim(
    'withdrawn-edition',
    {
      en: 'Documents work to an edition to which nobody is certified any more.',
      de: 'Dokumente richten sich nach einer Ausgabe, nach der niemand mehr zertifiziert ist.',
    },
    { en: 'Move them to the edition of 2022.', de: 'Stellen Sie sie auf die Ausgabe von 2022 um.' },
  ),
  documentConcern(
    'unknown-control',
    {
      en: 'Controls are named that no catalogue has.',
      de: 'Es sind Maßnahmen genannt, die kein Katalog enthält.',
    },
    { en: 'Correct the ids.', de: 'Korrigieren Sie die Kennungen.' },
  ),
  documentConcern(
    'placeholder-text',
    {
      en: 'Approved documents hold placeholders.',
      de: 'Freigegebene Dokumente enthalten Platzhalter.',
    },
    {
      en: 'Complete them, or take back the approval.',
      de: 'Ergänzen Sie sie, oder nehmen Sie die Freigabe zurück.',
    },
  ),
  documentConcern(
    'approval-inconsistent',
    { en: 'Approvals are not conclusive.', de: 'Freigaben sind nicht schlüssig.' },
    {
      en: 'Have somebody other than the author approve, with date.',
      de: 'Lassen Sie eine andere Person als den Verfasser freigeben, mit Datum.',
    },
  ),
  documentNote(
    'frontmatter-missing-key',
    {
      en: 'Approved documents do not state owner, version, approval or review.',
      de: 'Freigegebene Dokumente nennen Verantwortliche, Version, Freigabe oder Überprüfung nicht.',
    },
    { en: 'Complete their headers.', de: 'Vervollständigen Sie ihre Kopfdaten.' },
  ),
  documentNote(
    'review-overdue',
    { en: 'Reviews are overdue.', de: 'Überprüfungen sind überfällig.' },
    {
      en: 'Hold them and record their result.',
      de: 'Führen Sie sie durch, und halten Sie ihr Ergebnis fest.',
    },
  ),
  documentNote(
    'superseded-control',
    {
      en: 'Controls bear numbers of an earlier edition.',
      de: 'Maßnahmen tragen Nummern einer früheren Ausgabe.',
    },
    {
      en: 'Use the numbers of the edition that the ISMS works to.',
      de: 'Verwenden Sie die Nummern der Ausgabe, nach der sich das ISMS richtet.',
    },
  ),
  documentNote(
    'control-title-mismatch',
    {
      en: 'Controls bear titles of other controls.',
      de: 'Maßnahmen tragen Titel anderer Maßnahmen.',
    },
    { en: 'Correct the title or the id.', de: 'Korrigieren Sie den Titel oder die Kennung.' },
  ),
  documentNote(
    'duplicate-id',
    { en: 'Ids are given more than once.', de: 'Kennungen sind mehrfach vergeben.' },
    {
      en: 'Give each document and each risk an id of its own.',
      de: 'Geben Sie jedem Dokument und jedem Risiko eine eigene Kennung.',
    },
  ),
  documentNote(
    'unknown-document',
    {
      en: 'Documents are named that are not there.',
      de: 'Es sind Dokumente genannt, die es nicht gibt.',
    },
    {
      en: 'Correct the id, or add the document.',
      de: 'Korrigieren Sie die Kennung, oder ergänzen Sie das Dokument.',
    },
  ),
  documentNote(
    'broken-link',
    { en: 'Links lead nowhere.', de: 'Links führen ins Leere.' },
    {
      en: 'Correct them: the auditor follows them.',
      de: 'Korrigieren Sie sie: Im Audit wird ihnen gefolgt.',
    },
  ),
];
