import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { isms, prepareProgram, withCopy } from './commandLine.js';

interface Found {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
  readonly fixes?: readonly { readonly title: string }[];
}

const example = 'examples/cloudcrm';

describe('--locale', () => {
  before(prepareProgram);

  it('writes the report in German, word for word', () => {
    withCopy('', (folder) => {
      writeFileSync(
        path.join(folder, 'access.md'),
        '---\ntype: policy\nreview: 2026-06-30\n---\n\n# Access\n\nLimited under A.05.15.\n',
      );
      const { out, errors } = isms(['check', '--locale', 'de'], { cwd: folder });
      strictEqual(errors, '');
      deepStrictEqual(out.split('\n'), [
        'access.md (2 Befunde)',
        '  3:9  Warnung  Die Überprüfung dieses Dokuments war am 2026-06-30 fällig. Im Audit gilt das als Zeichen, dass niemand es aktuell hält (ISO/IEC 27001, Abschnitt 7.5.2): Überprüfen Sie es, lassen Sie es freigeben und tragen Sie hier den nächsten Termin ein. (review-overdue)',
        '     3 | review: 2026-06-30',
        '       |         ^^^^^^^^^^',
        '',
        '  8:15  Warnung  A.05.15 hat führende Nullen; in der Norm steht A.5.15. Eine Suche nach der Maßnahme findet diese Stelle nicht, im Audit wie im Alltag: Schreiben Sie A.5.15. (noncanonical-control)',
        '     8 | Limited under A.05.15.',
        '       |               ^^^^^^^',
        '         → In A.5.15 ändern',
        '',
        '2 Warnungen in 1 Dokument. Für 1 liegt eine Korrektur bereit (→).',
        '',
      ]);
    });
  });

  it('finds the same in German as in English, in other words', () => {
    const [english, german] = [foundIn('en'), foundIn('de-DE')];
    ok(english.length > 5);
    deepStrictEqual(german.map(placeOf), english.map(placeOf));
    german.forEach(({ message, fixes }, index) => {
      notStrictEqual(message, english[index]?.message);
      strictEqual(fixes?.length, english[index]?.fixes?.length);
    });
  });

  it('writes the coverage and the rules in German', () => {
    match(isms(['coverage', example, '--locale', 'de']).out, /teilweise abgedeckt, \d+ offen/);
    match(isms(['rules', '--locale', 'de']).out, /Das Datum der nächsten Überprüfung ist nicht/);
  });

  it('is English where it is not given, whatever the system speaks', () => {
    const { out } = isms(['rules'], { env: { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' } });
    match(out, /The date of the next review has not passed\./);
  });

  it('says which languages there are', () => {
    const { code, errors } = isms(['check', example, '--locale', 'fr']);
    strictEqual(code, 2);
    strictEqual(errors, 'isms: Nothing is written in "fr"; use en or de.\n');
  });
});

function foundIn(locale: string): readonly Found[] {
  const { out } = isms(['check', example, '--format', 'json', '--locale', locale]);
  return (JSON.parse(out) as { readonly findings: readonly Found[] }).findings;
}

function placeOf({ file, line, rule }: Found): string {
  return `${file}:${String(line)} ${rule}`;
}
