import type { InEachLanguage } from '../../base/language.js';
import type { CertificationScope } from '../../features/stageOne/certificationScope.js';
import { english, german } from '../../rules/wording.js';
import { counted } from '../terminalText.js';

type CloudState = CertificationScope['cloud']['state'];

/** What the drafts of the scope and certification statements say. */
export interface ScopeWords {
  readonly scope: string;
  readonly noScope: string;
  readonly version: (version: string) => string;
  /** The links to the document and to the statement of applicability, with their versions. */
  readonly statedIn: (source: string, applicability: string | undefined) => string;
  readonly certification: string;
  readonly onlyOnce: string;
  readonly noStatement: string;
  readonly certified: (organisation: string | undefined, standard: string) => string;
  /** A sentence with a space before it, or nothing. */
  readonly cloud: Readonly<Record<CloudState, (standard: string) => string>>;
  readonly claims: string;
  readonly untilIssued: string;
  readonly ended: string;
  readonly standard: (standard: string) => string;
  readonly oneVersion: string;
  readonly noApplicability: string;
  readonly concerns: (count: number) => string;
  readonly leftOut: string;
  readonly alone: string;
  readonly succeeded: string;
  readonly reported: string;
  /** The controls that are open; none where no control applies. */
  readonly notYet: (open: readonly string[]) => string;
}

export const scopeWords: InEachLanguage<ScopeWords> = {
  en: {
    scope: 'Draft: scope of the certificate',
    noScope: 'No scope can be drafted: no document states it. Write it first (ISO/IEC 27001, 4.3).',
    version: (version) => `, version ${version}`,
    statedIn: (source, applicability) =>
      `As stated in ${source}${applicability === undefined ? '' : `; the controls are those of ${applicability}`}. Certificates print a short text: cut it down to activities, services and places, and leave nothing out that customers would expect.`,
    certification: 'Draft: certification statement',
    onlyOnce: 'Only once the certificate is issued, with its number, its scope and its period:',
    noStatement:
      'No statement is possible: certificates to ISO/IEC 27001:2013 ended on 31 October 2025.',
    certified: (who = 'Our organisation', standard) =>
      `The information security management system of ${who} is certified to ${standard} for the scope that the certificate names.`,
    cloud: {
      all: (standard) => ` The Statement of Applicability includes the controls of ${standard}.`,
      some: (standard) =>
        ` The Statement of Applicability includes those controls of ${standard} that apply.`,
      open: () => '',
      none: () => '',
    },
    claims: 'What can be claimed, and what cannot',
    untilIssued: 'Until a certificate is issued, say "we work to" and not "we are certified to".',
    ended: 'Certificates to ISO/IEC 27001:2013 ended on 31 October 2025.',
    standard: (standard) =>
      `The certificate is to ${standard}, with Amendment 1:2024, which does not change the name of the edition.`,
    oneVersion:
      'A certificate refers to one version of the Statement of Applicability: keep its version and date in step.',
    noApplicability: 'There is no Statement of Applicability to refer to.',
    concerns: (count) =>
      `${counted(count, 'area')} of concern stand${count === 1 ? 's' : ''} against it as of today.`,
    leftOut: 'ISO/IEC 27017 is left out here, so nothing can be said of it.',
    alone:
      'ISO/IEC 27017 gives guidance and is not certified on its own: it is named only beside a certificate to ISO/IEC 27001 whose Statement of Applicability includes its controls.',
    succeeded:
      'ISO/IEC 27017:2015 was succeeded by the edition of 2026, by the sources that were read: ask the certification body which edition it works to.',
    reported:
      'What ISO/IEC 27017:2026 holds is known here from reports alone: check it against the standard.',
    notYet: (open) =>
      `Its controls cannot be named yet: ${open.length === 0 ? 'none of them applies' : `${english.enumerated(open)} ${open.length === 1 ? 'is not decided or has' : 'are not decided or have'} nothing behind ${open.length === 1 ? 'it' : 'them'}`}.`,
  },
  de: {
    scope: 'Entwurf: Geltungsbereich des Zertifikats',
    noScope:
      'Ein Geltungsbereich lässt sich nicht entwerfen: Kein Dokument nennt ihn. Schreiben Sie ihn zuerst (ISO/IEC 27001, Abschnitt 4.3).',
    version: (version) => `, Version ${version}`,
    statedIn: (source, applicability) =>
      `Wie in ${source} angegeben${applicability === undefined ? '' : `; die Maßnahmen sind die von ${applicability}`}. Zertifikate drucken einen kurzen Text: Kürzen Sie ihn auf Tätigkeiten, Dienste und Standorte, und lassen Sie nichts weg, was Kunden erwarten würden.`,
    certification: 'Entwurf: Aussage zur Zertifizierung',
    onlyOnce:
      'Erst wenn das Zertifikat ausgestellt ist, mit seiner Nummer, seinem Geltungsbereich und seiner Laufzeit:',
    noStatement:
      'Keine Aussage ist möglich: Zertifikate nach ISO/IEC 27001:2013 endeten am 31. Oktober 2025.',
    certified: (who, standard) =>
      `Das Informationssicherheitsmanagementsystem ${who === undefined ? 'unserer Organisation' : `von ${who}`} ist nach ${standard} zertifiziert für den Geltungsbereich, den das Zertifikat nennt.`,
    cloud: {
      all: (standard) => ` Die Erklärung zur Anwendbarkeit umfasst die Maßnahmen der ${standard}.`,
      some: (standard) =>
        ` Die Erklärung zur Anwendbarkeit umfasst die Maßnahmen der ${standard}, die anwendbar sind.`,
      open: () => '',
      none: () => '',
    },
    claims: 'Was behauptet werden kann und was nicht',
    untilIssued:
      'Solange kein Zertifikat ausgestellt ist, sagen Sie „wir arbeiten nach“ und nicht „wir sind zertifiziert nach“.',
    ended: 'Zertifikate nach ISO/IEC 27001:2013 endeten am 31. Oktober 2025.',
    standard: (standard) =>
      `Das Zertifikat gilt für ${standard} mit Änderung 1:2024, die den Namen der Ausgabe nicht ändert.`,
    oneVersion:
      'Ein Zertifikat verweist auf eine Version der Erklärung zur Anwendbarkeit: Halten Sie Version und Datum im Gleichschritt.',
    noApplicability: 'Es gibt keine Erklärung zur Anwendbarkeit, auf die zu verweisen wäre.',
    concerns: (count) =>
      `${counted(count, 'Problembereich steht', 'Problembereiche stehen')} dem heute entgegen.`,
    leftOut: 'ISO/IEC 27017 ist hier ausgelassen, deshalb lässt sich nichts darüber sagen.',
    alone:
      'ISO/IEC 27017 gibt Hinweise und wird nicht für sich zertifiziert: Genannt wird sie nur neben einem Zertifikat nach ISO/IEC 27001, dessen Erklärung zur Anwendbarkeit ihre Maßnahmen umfasst.',
    succeeded:
      'Auf ISO/IEC 27017:2015 folgte nach den gelesenen Quellen die Ausgabe von 2026: Fragen Sie die Zertifizierungsstelle, nach welcher Ausgabe sie arbeitet.',
    reported:
      'Was ISO/IEC 27017:2026 enthält, ist hier nur aus Berichten bekannt: Prüfen Sie es an der Norm.',
    notYet: (open) =>
      `Ihre Maßnahmen können noch nicht genannt werden: ${open.length === 0 ? 'keine davon ist anwendbar' : `${german.enumerated(open)} ${open.length === 1 ? 'ist nicht entschieden oder hat nichts hinter sich' : 'sind nicht entschieden oder haben nichts hinter sich'}`}.`,
  },
};
