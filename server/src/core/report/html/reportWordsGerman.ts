import { decisionNames } from '../../features/decisionNames.js';
import { stateMeanings } from '../coverageWords.js';
import { counted } from '../terminalText.js';
import type { ReportWords } from './reportWords.js';

export const germanReportWords: ReportWords = {
  kind: 'ISMS-Bericht',
  title: (organisation) =>
    organisation === undefined
      ? 'Abdeckung der Maßnahmen'
      : `Abdeckung der Maßnahmen – ${organisation}`,
  sections: 'Abschnitte',
  state: {
    covered: 'Abgedeckt',
    partial: 'Teilweise abgedeckt',
    gap: 'Offen',
    excluded: 'Ausge\u00ADschlossen',
  },
  meaning: stateMeanings.de,
  party: { customer: 'Cloud-Service-Kunde', provider: 'Cloud-Service-Anbieter' },
  level: {
    critical: 'Kritisch',
    high: 'Hoch',
    above: 'Über dem akzeptablen Niveau',
    medium: 'Mittel',
    acceptable: 'Akzeptabel',
    low: 'Niedrig',
    'very-low': 'Sehr niedrig',
    'off-scale': 'Nicht auf der Skala',
    none: 'Nicht angegeben',
  },
  information: { present: '✓ vorhanden', unclear: '? unklar', missing: '✗ fehlt' },
  heads: {
    all: 'Alle',
    theme: 'Thema',
    share: 'Anteil',
    controls: 'Maßnahmen',
    party: 'Partei',
    addressed: 'Behandelt',
    notAddressed: 'Nicht behandelt',
    value: 'Wert',
    likelihood: 'Eintritts\u00ADwahrschein\u00ADlichkeit',
    before: 'Vorher',
    after: 'Nachher',
    risk: 'Risiko',
    what: 'Worum es geht',
    treatment: 'Risikobehandlung',
    owner: 'Verantwortlich',
    control: 'Maßnahme',
    lacks: 'Was fehlt',
    where: 'Wo',
    document: 'Dokument',
    due: 'Fällig am',
    when: 'Wann',
    clause: 'Abschnitt',
    asked: 'Was verlangt ist',
    state: 'Stand',
    decision: 'Entscheidung',
    documents: 'Dokumente',
    evidence: 'Nachweise',
    risks: 'Risiken',
    cloudGuidance: 'Cloud-Hinweise',
  },
  summary: {
    title: 'Zusammenfassung',
    ofAll: (count) => `von ${count}`,
    attention: 'Was Aufmerksamkeit braucht',
    reading: 'Wie die Balken zu lesen sind',
    nothing:
      'Nichts: Keine Maßnahme ist offen, keine Überprüfung überfällig, kein verlangtes Dokument fehlt.',
    open: (count) => counted(count, 'offene Maßnahme', 'offene Maßnahmen'),
    partial: (count) =>
      counted(count, 'teilweise abgedeckte Maßnahme', 'teilweise abgedeckte Maßnahmen'),
    unanswered: (count) =>
      counted(count, 'Cloud-Hinweis nicht behandelt', 'Cloud-Hinweise nicht behandelt'),
    risksAbove: (count) =>
      counted(
        count,
        'Risiko nach der Behandlung über dem akzeptablen Niveau',
        'Risiken nach der Behandlung über dem akzeptablen Niveau',
      ),
    risksUndecided: (count) =>
      counted(
        count,
        'Risiko ohne Entscheidung über seine Behandlung',
        'Risiken ohne Entscheidung über ihre Behandlung',
      ),
    overdue: (count) => counted(count, 'überfällige Überprüfung', 'überfällige Überprüfungen'),
    documentsMissing: (count) =>
      counted(count, 'verlangtes Dokument fehlt', 'verlangte Dokumente fehlen'),
  },
  themes: {
    title: 'Nach Thema',
    about: '',
    label: 'Maßnahmen nach Thema',
    caption: 'Anzahl der Maßnahmen nach Thema und Stand',
  },
  parties: {
    title: 'Nach Partei',
    about:
      'Maßnahmen mit Hinweisen der ISO/IEC 27017 für die Partei, und zu wie vielen davon gesagt ist, wie die Hinweise befolgt werden.',
    reported:
      'An wen sich ISO/IEC 27017:2026 wendet, ist nur aus Berichten bekannt: Prüfen Sie es an der Norm.',
    label: 'Cloud-Hinweise nach Partei',
    caption: 'Anzahl der Maßnahmen mit Cloud-Hinweisen nach Partei',
  },
  attributes: {
    title: 'Nach Attribut',
    about:
      'Die fünf Attribute der ISO/IEC 27002:2022. Eine Maßnahme hat bei den meisten Attributen mehrere Werte und zählt bei jedem. Je kräftiger die Farbe eines Feldes, desto größer sein Anteil an der Zeile.',
    label: '',
    caption: '',
  },
  risks: {
    title: 'Risiken',
    none: 'Kein Risiko gefunden: Kein Dokument hat eine Tabelle von Risiken mit Kennungen.',
    totals: ({ risks, acceptableLevel, aboveAcceptable, residualAboveAcceptable, undecided }) =>
      `${counted(risks, 'Risiko', 'Risiken')}. Über dem akzeptablen Niveau von ${acceptableLevel}: ${aboveAcceptable} vor der Behandlung, ${residualAboveAcceptable} danach. Ohne Entscheidung: ${undecided}.`,
    before: {
      title: 'Vor der Behandlung',
      label: 'Risikomatrix vor der Behandlung',
      caption:
        'Anzahl der Risiken nach Eintrittswahrscheinlichkeit (Zeilen) und Auswirkung (Spalten)',
    },
    after: {
      title: 'Nach der Behandlung',
      label: 'Risikomatrix nach der Behandlung',
      caption:
        'Was davon bleibt, nach Eintrittswahrscheinlichkeit (Zeilen) und Auswirkung (Spalten)',
    },
    noMatrixAfter:
      'Kein Register nennt Eintrittswahrscheinlichkeit und Auswirkung nach der Behandlung. Hat es Spalten dafür, etwa „Restwahrscheinlichkeit“ und „Restauswirkung“, steht hier die Matrix nach der Behandlung. Was nach Niveau verbleibt, zeigt die Tabelle darunter.',
    impact: (step) => `Auswirkung ${step}`,
    marked: '▲ bezeichnet Felder über dem akzeptablen Niveau.',
    unplaced: (count) =>
      `${counted(count, 'Risiko', 'Risiken')} nicht gezeigt: keine Eintrittswahrscheinlichkeit und Auswirkung auf der Skala.`,
    unplacedAfter: (count) =>
      `${counted(count, 'Risiko', 'Risiken')} nicht gezeigt: keine Eintrittswahrscheinlichkeit und Auswirkung nach der Behandlung auf der Skala.`,
    more: (count) => (count === 1 ? '1 weiteres' : `${count} weitere`),
    bars: { label: 'Anteil der Risiken nach Niveau', caption: 'Anzahl der Risiken nach Niveau' },
    moves: {
      title: 'Vor und nach der Behandlung, nach Niveau',
      label: 'Risiken nach Niveau vor und nach der Behandlung',
      caption: 'Von Niveau zu Niveau: vor der Behandlung (Zeilen), danach (Spalten)',
    },
    list: {
      label: 'Alle Risiken',
      caption: 'Alle Risiken, die verfolgt werden, das höchste zuerst',
    },
    notStated: 'nicht angegeben',
  },
  gaps: {
    title: 'Lücken',
    open: 'Offen',
    noneOpen: 'Keine Maßnahme ist offen.',
    openCaption: 'Offene Maßnahmen',
    partial: 'Teilweise abgedeckt',
    nonePartial: 'Keine Maßnahme ist nur teilweise abgedeckt.',
    partialCaption: 'Teilweise abgedeckte Maßnahmen',
    nowhere: 'noch nirgends',
  },
  reviews: {
    title: 'Fällige Überprüfungen',
    totals: ({ overdue, days, soon, later, undated }) =>
      `Überfällig: ${overdue}. In den nächsten ${days} Tagen: ${soon}. Später: ${later}. Geltende Dokumente ohne Datum der Überprüfung: ${undated}.`,
    caption: (days) => `Überprüfungen, die überfällig oder binnen ${days} Tagen fällig sind`,
    overdue: (days) => `seit ${counted(days, 'Tag', 'Tagen')} überfällig`,
    due: (days) => (days === 0 ? 'heute' : `in ${counted(days, 'Tag', 'Tagen')}`),
  },
  documents: {
    title: 'Verlangte Dokumente',
    totals: (present, unclear, missing) =>
      `Dokumentierte Information, die die Abschnitte 4 bis 10 der ISO/IEC 27001:2022 verlangen. Vorhanden: ${present}. Unklar: ${unclear}. Fehlend: ${missing}.`,
    label: 'Verlangte Dokumente',
    caption: 'Dokumentierte Information nach Abschnitt',
  },
  controls: {
    title: 'Alle Maßnahmen',
    of: (theme) => `Alle Maßnahmen: ${theme}`,
    applicability: {
      ...decisionNames.de.applicability,
      missing: 'ohne Angabe',
      unknown: 'unverständlich',
    },
    status: {
      ...decisionNames.de.status,
      missing: 'ohne Status',
      unknown: 'unverständlich',
    },
    place: (title, line) => `${title}, Zeile ${line}`,
    cloud: (party, isAddressed) =>
      `${party === 'customer' ? 'Kunde' : 'Anbieter'} ${isAddressed ? '✓ behandelt' : '✗ nicht behandelt'}`,
  },
};
