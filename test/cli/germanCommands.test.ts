import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import path from 'node:path';

import { folderWith, removeFolders } from '../kit/folder.js';
import { isms, prepareProgram, type Run } from './commandLine.js';

const wrong = '# Regeln\n\nBegrenzt nach A.05.15 und A.5.99.\n';

/** Words that stand in every English text of some length, and in no German one. */
const english = /\b(?:the|and|of|with|which|where|not)\b/;

describe('the command line in German', () => {
  before(async function () {
    this.timeout(60_000);
    await prepareProgram();
  });
  after(removeFolders);

  const commands = [
    '',
    'check',
    'coverage',
    'mapping',
    'responsibility',
    'matrix',
    'questionnaire',
    'customer-statement',
    'stage1',
    'show',
    'rules',
  ];
  for (const command of commands) {
    it(`explains "isms ${command}"`, () => {
      const { out, code } = german([...(command === '' ? [] : [command]), '--help']);
      strictEqual(code, 0);
      match(out, /^Aufruf: isms/);
      match(out, /^Optionen:$/m);
      doesNotMatch(out, english);
    });
  }

  const mistakes: readonly (readonly [string, RegExp])[] = [
    ['chek', /^isms: Es gibt keinen Befehl „chek“; meinten Sie check\? Siehe „isms --help“\.\n$/],
    ['check --fomat json', /^isms: Es gibt keine Option --fomat; meinten Sie --format\?/],
    ['check --format xml', /^isms: --format kann nicht „xml“ sein; möglich sind text, json/],
    ['check --config', /^isms: Nach --config fehlt etwas: --config <FILE>\./],
    ['rules all', /^isms: „isms rules“ nimmt keinen Namen, angegeben sind 1\./],
    ['check nowhere', /^isms: Es gibt weder Datei noch Ordner „nowhere“; prüfen Sie den Namen/],
    ['check *.nothing', /^isms: Keine Datei passt zu „\*\.nothing“; prüfen Sie das Muster/],
    ['check --rule brokn-link=off', /^isms: Es gibt keine Regel „brokn-link“; meinten Sie broken-/],
    ['check --rule broken-link=bad', /^isms: „bad“ ist keine Stufe für die Regel broken-link;/],
    ['check --rule broken-link', /^isms: „--rule broken-link“ ist unvollständig; schreiben Sie/],
    ['check --config nowhere.yaml', /^isms: Die Konfiguration „nowhere\.yaml“ wird nicht gelesen:/],
    ['check --today tomorrow', /^isms: „tomorrow“ ist kein Tag; schreiben Sie ihn wie/],
    ['check - policies', /^isms: Die Standardeingabe, „-“, wird für sich geprüft;/],
    ['check - --fix', /^isms: --fix kann die Standardeingabe nicht ändern;/],
    ['check - --update-baseline', /^isms: Ein Ausgangsstand kennt Dateien;/],
    ['check --dry-run', /^isms: --dry-run zeigt, was --fix ändern würde; geben Sie beides an\.\n$/],
    ['matrix --service =x', /^isms: „--service =x“ ist nicht verständlich; schreiben Sie/],
    ['show A.5.99', /^isms: Es gibt keine Maßnahme „A\.5\.99“; am ähnlichsten sind A\.5\.9,/],
  ];
  for (const [command, expected] of mistakes) {
    it(`says what is wrong with "isms ${command}"`, () => {
      const { out, errors, code } = german(command.split(' '));
      match(errors, expected);
      doesNotMatch(errors, english);
      deepStrictEqual([out, code], ['', 2]);
    });
  }

  it('understands --locale before the command, too', () => {
    match(isms(['--locale', 'de', 'rules']).out, /Ein freigegebenes Dokument nennt/);
    match(isms(['--locale=de', 'chek']).errors, /^isms: Es gibt keinen Befehl/);
  });

  it('tells what was mended, what was known before and what was skipped', () => {
    const folder = folderWith({ 'regeln.md': wrong, 'bild.md': new Uint8Array(1_000) });
    const at = (...args: readonly string[]): string =>
      german(['check', ...args], folder).errors.replaceAll(folder, '');
    const skipped = 'isms: bild.md wird übersprungen: sie ist kein Text.\n';
    strictEqual(at('--fix', '--dry-run'), `${skipped}1 Befund würde in 1 Datei behoben.\n`);
    strictEqual(at('--fix'), `${skipped}1 Befund in 1 Datei behoben.\n`);
    strictEqual(
      at('--update-baseline'),
      `${skipped}isms: isms-baseline.json hält 1 Befund fest; ab jetzt werden nur neue genannt.\n`,
    );
    strictEqual(
      at(),
      `${skipped}isms: 1 früherer Befund wird nicht genannt (isms-baseline.json); --no-baseline zeigt alle.\n`,
    );
  });

  it('writes JUnit and the tables that are understood by half', () => {
    const folder = folderWith({
      'regeln.md': wrong,
      'soa.md':
        '# SoA\n\n| Control | Title | Nutzen |\n| - | - | - |\n| A.5.1 | Policies | Yes |\n| A.5.2 | Roles | No |\n| A.5.3 | Duties | Yes |\n',
      'leer.md': '# Leer\n',
    });
    const { out, errors } = german(['check', '.', '--format', 'junit'], folder);
    match(out, /<testcase name="unknown-control in Zeile 3, Spalte 27"/);
    match(out, /<testcase name="keine Befunde" classname="leer\.md"\/>/);
    ok(errors === '' || !english.test(errors), errors);
  });

  it('shows controls and clauses with German labels, and says that the texts are English', () => {
    const { out } = german(['show', 'A.5.15']);
    match(out, /^Maßnahmenart: Preventive$/m);
    match(out, /^Früher A\.9\.1\.1, A\.9\.1\.2 \(ISO\/IEC 27001:2013\)\.$/m);
    match(out, /eigene Worte, auf Englisch/);
    match(german(['show', 'Abschnitt', '6.1.3']).out, /^Abschnitt 6\.1\.3 Information security/);
    match(german(['show', 'access']).out, /^Mit diesen Wörtern im Titel:$/m);
    match(german(['show']).out, /^ISO\/IEC 27001:2022, Anhang A$/m);
  });
});

function german(args: readonly string[], folder?: string): Run {
  return isms([...args, '--locale=de'], folder === undefined ? {} : { cwd: path.resolve(folder) });
}
