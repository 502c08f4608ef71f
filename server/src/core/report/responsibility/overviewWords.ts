import type { InEachLanguage } from '../../base/language.js';
import type { CloudParty } from '../../features/cloudParties.js';
import type { Party } from '../../model/words/parties.js';
import type { Knowledge } from '../../rules/responsibility-party/addressed.js';
import { knowledge } from '../../rules/responsibility-party/messages.js';
import { english, german } from '../../rules/wording.js';

/** What the overview of shared responsibility says. */
export interface OverviewWords {
  readonly title: string;
  readonly leftOut: string;
  readonly intro: (today: string, services: number, open: number) => string;
  readonly services: string;
  readonly serviceHeads: readonly string[];
  readonly cloudService: string;
  readonly inNoMatrix: string;
  readonly sameForAll: string;
  readonly column: (name: string) => string;
  readonly forServices: (names: readonly string[]) => string;
  readonly notSettled: string;
  readonly whoDoesWhat: string;
  readonly dutyHeads: readonly string[];
  readonly party: Readonly<Record<Party, string>>;
  readonly nobody: string;
  readonly nobodyIsNamed: string;
  readonly misfit: (addressed: Party, known: Knowledge) => string;
  readonly unwritten: (missing: readonly CloudParty[]) => string;
  readonly more: (count: number) => string;
}

const mostServices = 20;

export const overviewWords: InEachLanguage<OverviewWords> = {
  en: {
    title: 'Shared responsibility in the cloud',
    leftOut: 'This workspace leaves ISO/IEC 27017 out, so no control has cloud guidance to share.',
    intro: (today, services, open) =>
      `As of ${today}: ${services} services and service models, ${open} duties not settled. Drawn from the Statement of Applicability, the responsibility matrices and the registers of suppliers.`,
    services: 'Services',
    serviceHeads: ['Service', 'Used for', 'Split of duties'],
    cloudService: 'the cloud service',
    inNoMatrix: 'in no matrix',
    sameForAll: 'the same for all services',
    column: (name) => `column ${name}`,
    forServices: (names) => `For ${english.enumerated(names, mostServices)}.`,
    notSettled: 'Not settled',
    whoDoesWhat: 'Who does what',
    dutyHeads: [
      'Control',
      'Done by',
      'ISO/IEC 27017 addresses',
      "Customer's part",
      "Provider's part",
    ],
    party: { csp: 'provider', csc: 'customer', both: 'customer and provider' },
    nobody: 'nobody named',
    nobodyIsNamed: 'nobody is named',
    misfit: (addressed, known) =>
      `laid on one party alone, while ISO/IEC 27017 addresses the ${overviewWords.en.party[addressed]} (${knowledge.en[known]})`,
    unwritten: (missing) => `the part of the ${missing.join(' and of the ')} is described nowhere`,
    more: (count) => `${count} more`,
  },
  de: {
    title: 'Geteilte Verantwortung in der Cloud',
    leftOut:
      'Dieser Arbeitsbereich lässt ISO/IEC 27017 aus, deshalb ist keine Pflicht zwischen einem Anbieter und seinen Kunden geteilt.',
    intro: (today, services, open) =>
      `Stand ${today}: ${services} Dienste und Servicemodelle, ${open} Pflichten nicht geregelt. Entnommen aus der Erklärung zur Anwendbarkeit, den Verantwortlichkeitsmatrizen und den Lieferantenverzeichnissen.`,
    services: 'Dienste',
    serviceHeads: ['Dienst', 'Verwendet für', 'Verteilung der Pflichten'],
    cloudService: 'der Cloud-Dienst',
    inNoMatrix: 'in keiner Matrix',
    sameForAll: 'für alle Dienste gleich',
    column: (name) => `Spalte ${name}`,
    forServices: (names) => `Für ${german.enumerated(names, mostServices)}.`,
    notSettled: 'Nicht geregelt',
    whoDoesWhat: 'Wer was tut',
    dutyHeads: [
      'Maßnahme',
      'Ausgeführt von',
      'ISO/IEC 27017 wendet sich an',
      'Anteil des Kunden',
      'Anteil des Anbieters',
    ],
    party: { csp: 'Anbieter', csc: 'Kunde', both: 'Kunde und Anbieter' },
    nobody: 'niemand genannt',
    nobodyIsNamed: 'niemand ist genannt',
    misfit: (addressed, known) =>
      `liegt bei einer Partei allein, während sich ISO/IEC 27017 an ${addressed === 'both' ? 'Kunde und Anbieter' : `den ${addressed === 'csp' ? 'Anbieter' : 'Kunden'}`} wendet (${knowledge.de[known]})`,
    unwritten: (missing) =>
      `der Anteil ${missing.map((party) => (party === 'customer' ? 'des Kunden' : 'des Anbieters')).join(' und ')} ist nirgends beschrieben`,
    more: (count) => `${count} weitere`,
  },
};
