import type { InEachLanguage } from '../../base/language.js';

/** What an exclusion can rest on. */
export type Ground =
  | 'noPremises'
  | 'noPremisesKnown'
  | 'premisesWithout'
  | 'serviceOnCloud'
  | 'noDevelopment'
  | 'noDevelopmentKnown'
  | 'noOutsourcing'
  | 'noRemoteWork'
  | 'noCloudUse'
  | 'customerOnly'
  | 'providerOnly'
  | 'noOwnMachines'
  | 'notNeeded';

/**
 * A reason to complete for each ground. What stands in square brackets is for the writer;
 * `placeholder-text` reminds of it until it is done. `@` stands for the document that says so. None
 * says that a provider does the work: such a control applies and is shared.
 */
export const reasonTexts: Readonly<Record<Ground, InEachLanguage<string>>> = {
  noPremises: {
    en: 'No own data centre, server room or office lies within the scope [confirm, and name who checked it]',
    de: 'Im Anwendungsbereich liegen kein eigenes Rechenzentrum, kein Serverraum und kein Büro [bitte bestätigen und nennen, wer es geprüft hat]',
  },
  noPremisesKnown: {
    en: 'No office, server room or other premises lie within the scope (@) [confirm, and name who checked it]',
    de: 'Im Anwendungsbereich liegen keine Büros, Serverräume oder anderen Räume (@) [bitte bestätigen und nennen, wer es geprüft hat]',
  },
  premisesWithout: {
    en: 'None of our premises (@) needs it: [say which they are, and why no risk there calls for it]',
    de: 'Keiner unserer Standorte (@) braucht die Maßnahme: [bitte Standorte nennen und warum dort kein Risiko sie verlangt]',
  },
  serviceOnCloud: {
    en: 'The service runs on a cloud platform, and no own data centre or server room lies within the scope; [say why our offices do not need it]',
    de: 'Der Dienst läuft auf einer Cloud-Plattform, und im Anwendungsbereich liegen kein eigenes Rechenzentrum und kein Serverraum; [bitte sagen, warum unsere Büros die Maßnahme nicht brauchen]',
  },
  noDevelopment: {
    en: 'No software is developed or changed within the scope [confirm, and name who checked it]',
    de: 'Im Anwendungsbereich wird keine Software entwickelt oder geändert [bitte bestätigen und nennen, wer es geprüft hat]',
  },
  noDevelopmentKnown: {
    en: 'No software is developed or changed within the scope (@) [confirm, and name who checked it]',
    de: 'Im Anwendungsbereich wird keine Software entwickelt oder geändert (@) [bitte bestätigen und nennen, wer es geprüft hat]',
  },
  noOutsourcing: {
    en: 'No development is given to outside parties [confirm, and name who checked it]',
    de: 'Es wird keine Entwicklung nach außen vergeben [bitte bestätigen und nennen, wer es geprüft hat]',
  },
  noRemoteWork: {
    en: 'Nobody works remotely: all work within the scope is done on the premises [confirm, and name who checked it]',
    de: 'Niemand arbeitet mobil oder von zu Hause: alle Arbeit im Anwendungsbereich geschieht vor Ort [bitte bestätigen und nennen, wer es geprüft hat]',
  },
  noCloudUse: {
    en: 'No cloud services are used within the scope [confirm, and name who checked it]',
    de: 'Im Anwendungsbereich werden keine Cloud-Dienste genutzt [bitte bestätigen und nennen, wer es geprüft hat]',
  },
  customerOnly: {
    en: 'The control is addressed to providers of cloud services, and we provide none to others [confirm, and name who checked it]',
    de: 'Die Maßnahme richtet sich an Anbieter von Cloud-Diensten, und wir bieten niemandem welche an [bitte bestätigen und nennen, wer es geprüft hat]',
  },
  providerOnly: {
    en: 'The control is addressed to customers of cloud services, and we use none [confirm, and name who checked it]',
    de: 'Die Maßnahme richtet sich an Kunden von Cloud-Diensten, und wir nutzen keine [bitte bestätigen und nennen, wer es geprüft hat]',
  },
  noOwnMachines: {
    en: 'Only software as a service is used: there are no virtual machines or networks for us to configure [confirm, and name who checked it]',
    de: 'Genutzt wird nur Software as a Service: virtuelle Maschinen oder Netze haben wir nicht zu konfigurieren [bitte bestätigen und nennen, wer es geprüft hat]',
  },
  notNeeded: {
    en: 'Not needed: no risk in the risk assessment, law or contract calls for it [say why]',
    de: 'Nicht nötig: kein Risiko der Risikobeurteilung, kein Gesetz und kein Vertrag verlangt die Maßnahme [bitte sagen, warum]',
  },
};

/** What is asked where the reason of another exclusion is taken over; `@` stands for its control. */
export const sameReasonText: InEachLanguage<string> = {
  en: '[confirm that the reason of @ holds here, too]',
  de: '[bitte bestätigen, dass der Grund von @ auch hier gilt]',
};
