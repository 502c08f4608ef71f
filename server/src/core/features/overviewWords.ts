import { type InEachLanguage, type Language, message } from '../base/language.js';
import type { DocumentStatus } from '../model/frontMatterValues.js';
import type { RiskMeasure } from '../model/acceptableRisk.js';
import type { Treatment } from '../model/words/riskWords.js';
import type { RequiredInformation } from './documentsOverview.js';
import { placeOfLevel, type RiskLevel, type UsualLevel } from './risksOverview.js';

/** What the status of a document is called. */
export const documentStatusNames: InEachLanguage<Readonly<Record<DocumentStatus, string>>> = {
  en: { draft: 'draft', 'in-review': 'in review', approved: 'approved', retired: 'retired' },
  de: {
    draft: 'Entwurf',
    'in-review': 'in Prüfung',
    approved: 'freigegeben',
    retired: 'außer Kraft',
  },
};

/** What a decision on a risk is called. */
export const treatmentNames: InEachLanguage<Readonly<Record<Treatment, string>>> = {
  en: { mitigate: 'mitigate', accept: 'accept', transfer: 'transfer', avoid: 'avoid' },
  de: { mitigate: 'mindern', accept: 'akzeptieren', transfer: 'übertragen', avoid: 'vermeiden' },
};

/** What risks of a level are called. */
export function levelName(
  level: RiskLevel,
  { acceptableLevel, scale, matrix }: RiskMeasure,
  language: Language,
): string {
  const place = placeOfLevel(level);
  if (typeof place === 'number') {
    return matrix?.levels[place] ?? '';
  }
  const acceptable = String(acceptableLevel);
  const highest = String(scale * scale);
  const names: InEachLanguage<Readonly<Record<UsualLevel, string>>> = {
    en: {
      critical: 'Critical',
      high: 'High',
      above: `Above the acceptable level of ${acceptable}`,
      medium: 'Medium',
      acceptable: `At most the acceptable level of ${acceptable}`,
      low: 'Low',
      'very-low': 'Very low',
      'off-scale': `Not on the scale of 1 to ${highest}`,
      none: 'Without a level',
    },
    de: {
      critical: 'Kritisch',
      high: 'Hoch',
      above: `Über dem akzeptablen Niveau von ${acceptable}`,
      medium: 'Mittel',
      acceptable: `Höchstens das akzeptable Niveau von ${acceptable}`,
      low: 'Niedrig',
      'very-low': 'Sehr niedrig',
      'off-scale': `Nicht auf der Skala von 1 bis ${highest}`,
      none: 'Ohne Risikoniveau',
    },
  };
  return names[language][place];
}

/** What the documented information of clauses 4 to 10 of ISO/IEC 27001:2022 is called as a whole. */
export const requiredName = message({
  en: () => 'Asked for by ISO/IEC 27001, 4 to 10',
  de: () => 'Von ISO/IEC 27001, 4 bis 10 verlangt',
});

/** What documented information is called; in English as the catalogue has it. */
export function informationName(
  { place, name }: Pick<RequiredInformation, 'place' | 'name'>,
  language: Language,
): string {
  return language === 'en' ? name : (informationNames[language][place] ?? name);
}

/** In our own words, by place. */
const informationNames: Omit<InEachLanguage<Readonly<Record<string, string | undefined>>>, 'en'> = {
  de: {
    '4.3': 'Anwendungsbereich des ISMS',
    '5.2 e)': 'Informationssicherheitsleitlinie',
    '6.1.2': 'Verfahren der Risikobeurteilung (mit Risiko- und Akzeptanzkriterien)',
    '6.1.3': 'Verfahren der Risikobehandlung',
    '6.1.3 d)': 'Erklärung zur Anwendbarkeit',
    '6.1.3 e), f)':
      'Risikobehandlungsplan, mit Genehmigung und Akzeptanz der Restrisiken durch die Risikoeigentümer',
    '6.2': 'Informationssicherheitsziele',
    '7.2 d)': 'Nachweise der Kompetenz',
    '7.5.1 b)': 'Weitere Dokumente, die die Organisation für ihr ISMS für nötig hält',
    '7.5.3': 'Benötigte Dokumente externer Herkunft, bestimmt und gelenkt',
    '8.1': 'So viel, wie das Vertrauen in die geplante Durchführung der Prozesse verlangt',
    '8.2': 'Ergebnisse der Risikobeurteilungen',
    '8.3': 'Ergebnisse der Risikobehandlung',
    '9.1': 'Nachweise der Ergebnisse von Überwachung und Messung',
    '9.2.2': 'Auditprogramme und Auditergebnisse',
    '9.3.3': 'Ergebnisse der Managementbewertungen',
    '10.2 f)': 'Art der Nichtkonformitäten und ergriffene Maßnahmen',
    '10.2 g)': 'Ergebnisse von Korrekturmaßnahmen',
  },
};
