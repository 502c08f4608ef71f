import { type Language, languages, type Texts } from '../core/base/language.js';

/** What `isms --help` and the help of each command say. */
export interface HelpWords {
  readonly program: string;
  readonly version: string;
  readonly help: string;
  readonly exitCodes: string;
  readonly commands: Readonly<Record<DescribedCommand, string>>;
  readonly arguments: Readonly<Record<'paths' | 'folder' | 'control', string>>;
  readonly options: Readonly<Record<DescribedOption, string>>;
}

type DescribedCommand =
  | 'check'
  | 'coverage'
  | 'mapping'
  | 'responsibility'
  | 'matrix'
  | 'questionnaire'
  | 'customer-statement'
  | 'stage1'
  | 'show'
  | 'rules';

type DescribedOption =
  | 'format'
  | 'failOn'
  | 'fix'
  | 'rule'
  | 'config'
  | 'dryRun'
  | 'updateBaseline'
  | 'noBaseline'
  | 'quiet'
  | 'locale'
  | 'service';

/** The words of the help in the language asked for. */
export function helpWords(language: Language): HelpWords {
  return words[language];
}

/** What is said where no command is given. */
export const noCommand: Texts = {
  en: 'Say what to do, for example "isms check ."; "isms --help" lists the commands.',
  de: 'Sagen Sie, was zu tun ist, zum Beispiel „isms check .“; „isms --help“ nennt die Befehle.',
};

const words: Readonly<Record<Language, HelpWords>> = {
  en: {
    program:
      'Checks the documentation of an information security management system (ISMS) against ISO/IEC 27001, 27002 and 27017.',
    version: 'print the version',
    help: 'print this help',
    exitCodes:
      'Exit codes: 0 nothing to mend, 1 findings at or above --fail-on, 2 wrong usage or unreadable input.',
    commands: {
      check: 'check documents; exit code 1 where something has to be mended',
      coverage: 'tell which controls are covered, partly covered, open and excluded',
      mapping: 'tell which controls have cloud guidance, for whom and from where',
      responsibility: 'tell for each cloud service who does what, as Markdown',
      matrix: 'print a new responsibility matrix with whom ISO/IEC 27017 addresses',
      questionnaire: 'print a questionnaire for the provider of a cloud service',
      'customer-statement': 'print what a provider does and what stays with its customers',
      stage1: 'tell what an auditor who reads the documents in Stage 1 could raise, as Markdown',
      show: 'tell what a control or clause asks for; without CONTROL, list the controls',
      rules: 'list the rules with their severities',
    },
    arguments: {
      paths: 'folders, files or patterns, - for the standard input; else the working directory',
      folder: 'the folder of the workspace',
      control:
        'ids such as A.5.15, CLD.6.3.1, clause 6.1.3 or a theme such as A.5, or words of a title or topic',
    },
    options: {
      format: 'how to write',
      failOn: 'the lightest severity that gives exit code 1',
      fix: 'apply the fixes that leave no choice, then check',
      rule: 'set a rule to error, warning, information, hint or off; may be given again',
      config: 'read this file instead of isms.yaml',
      dryRun: 'with --fix: write nothing, show the changes as a diff',
      updateBaseline: 'write isms-baseline.json: what is found now is not told again',
      noBaseline: 'tell also what isms-baseline.json knows',
      quiet: 'only show what gives exit code 1',
      locale: `the language to write in: ${languages.join(' or ')}`,
      service: 'a service such as AWS, AWS=iaas or saas; may be given again for a matrix',
    },
  },
  de: {
    program:
      'Prüft die Dokumentation eines Informationssicherheitsmanagementsystems (ISMS) gegen ISO/IEC 27001, 27002 und 27017.',
    version: 'die Version ausgeben',
    help: 'diese Hilfe ausgeben',
    exitCodes:
      'Rückgabewerte: 0 nichts zu beheben, 1 Befunde ab --fail-on, 2 falscher Aufruf oder unlesbare Eingabe.',
    commands: {
      check: 'Dokumente prüfen; Rückgabewert 1, wo etwas zu beheben ist',
      coverage:
        'sagen, welche Maßnahmen abgedeckt, teilweise abgedeckt, offen und ausgeschlossen sind',
      mapping: 'sagen, zu welchen Maßnahmen es Cloud-Hinweise gibt, für wen und woher',
      responsibility: 'für jeden Cloud-Dienst sagen, wer was tut, als Markdown',
      matrix:
        'eine neue Verantwortlichkeitsmatrix ausgeben, mit den Seiten, an die sich ISO/IEC 27017 wendet',
      questionnaire: 'einen Fragebogen für den Anbieter eines Cloud-Dienstes ausgeben',
      'customer-statement': 'ausgeben, was ein Anbieter tut und was bei seinen Kunden bleibt',
      stage1:
        'sagen, was beim Lesen der Dokumente im Audit der Stufe 1 auffallen könnte, als Markdown',
      show: 'sagen, was eine Maßnahme oder ein Abschnitt verlangt; ohne CONTROL alle Maßnahmen nennen',
      rules: 'die Regeln mit ihren Schweregraden nennen',
    },
    arguments: {
      paths: 'Ordner, Dateien oder Muster, - für die Standardeingabe; sonst das Arbeitsverzeichnis',
      folder: 'der Ordner des Arbeitsbereichs',
      control:
        'Kennungen wie A.5.15, CLD.6.3.1, Abschnitt 6.1.3, ein Thema wie A.5 oder Wörter eines Titels oder Themas',
    },
    options: {
      format: 'die Form der Ausgabe',
      failOn: 'der leichteste Schweregrad, der den Rückgabewert 1 ergibt',
      fix: 'beheben, wo es keine Wahl gibt, dann prüfen',
      rule: 'eine Regel auf error, warning, information, hint oder off setzen; mehrfach möglich',
      config: 'diese Datei statt isms.yaml lesen',
      dryRun: 'mit --fix: nichts schreiben, die Änderungen als Diff zeigen',
      updateBaseline: 'isms-baseline.json schreiben: Heutiges wird danach nicht mehr genannt',
      noBaseline: 'auch nennen, was isms-baseline.json kennt',
      quiet: 'nur zeigen, was den Rückgabewert 1 ergibt',
      locale: `die Sprache der Ausgabe: ${languages.join(' oder ')}`,
      service: 'ein Dienst wie AWS, AWS=iaas oder saas; für eine Matrix mehrfach möglich',
    },
  },
};
