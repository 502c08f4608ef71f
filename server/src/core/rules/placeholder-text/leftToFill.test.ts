import { ok } from 'node:assert/strict';

import { checkFindings, readFiles, worldOf } from '../../../../../test/kit/check.js';
import { mostFindings } from '../foundInDocument.js';
import { findingsOf } from '../runRules.js';
import { placeholderText } from './rule.js';

const approved = '\n---\ntype: policy\nstatus: approved\n---\n# Policy\n\n';

describe('placeholder-text, of what is left to fill in', () => {
  it('reports what our own fixes leave to complete, in each language', () => {
    for (const left of [
      '[à confirmer ; indiquer qui l’a vérifié]',
      '[por confirmar; indicar quién lo ha comprobado]',
      '[a confirmar; indicar quem verificou]',
      '[da confermare; indicare chi lo ha verificato]',
      '[bevestig en noem wie het heeft nagegaan]',
      '[noem het risico, de wet, het contract of de zakelijke behoefte]',
      '[要確認：確認者を記入]',
      '[記入：承認日]',
    ]) {
      checkFindings(placeholderText, `${approved}${left}\n${'^'.repeat(left.length)} warning …\n`);
    }
  });

  it('knows what is asked for before the word that asks, and reads no titles and links so', () => {
    for (const left of [
      '[numéro d’astreinte à insérer]',
      '[numéro à insérer]',
      '[insérer le numéro]',
      '[NUMÉRO]',
      '[nombre del responsable por completar]',
      '[telefono da inserire]',
      '[Telefonnummer bitte eintragen]',
      '[telefoonnummer nog in te vullen]',
      '[on-call number to be added]',
    ]) {
      checkFindings(placeholderText, `${approved}${left}\n${'^'.repeat(left.length)} warning …\n`);
    }
    checkFindings(
      placeholderText,
      `${approved}[Documents à compléter](forms.md), [what to add][add], [[Accounts to add]]

[ajouter une note au dossier][note]

[add]: add.md
[note]: note.md
`,
    );
  });

  it('takes what a screen calls a thing of its own for no places', () => {
    checkFindings(
      placeholderText,
      `${approved}Die Funktion [Rolle festlegen] steht nur Administratoren offen. Das Formular heißt [Besucher eintragen].

De knop heet [Naam toevoegen]. Il campo si chiama [Inserire il nome]. Utilisez [Ajouter un utilisateur].

Le champ [Renseigner le nom] est obligatoire. The form is called [Enter the date].
`,
    );
    for (const [before, left] of [
      ['Der Beauftragte heißt ', '[Name eintragen]'],
      ['Use ', '[insert name of the tool]'],
      ['Utilisez ', '[insérer le nom de l’outil]'],
      ['Verantwortlich für die Funktion ist ', '[Name eintragen]'],
    ] as const) {
      checkFindings(
        placeholderText,
        `${approved}${before}${left}\n${' '.repeat(before.length)}${'^'.repeat(left.length)} warning …\n`,
      );
    }
  });

  it('takes what is seen on a screen, or filled in by a reader later, for no places', () => {
    checkFindings(
      placeholderText,
      `${approved}Click [Button to confirm], press [Save to complete]. The [system name] is shown.

Pulse [Aceptar para confirmar] o [Ir a completar]. Klicken Sie auf [Weiter zu ergänzen].

Cliquez sur [Ajouter un utilisateur]. Choose [Project name] in the menu [Insert]. 「保存」の選択は[日付]。

Número de pedido: [número]. Phone [Nummer]. The [policies to add] are listed.

Select the team. It is led by [Name of the lead], see [SYSTEM NAME].
                              ^^^^^^^^^^^^^^^^^^ warning "[Name of the lead]" …
                                                      ^^^^^^^^^^^^^ warning "[SYSTEM NAME]" …
`,
    );
  });

  it('tells what is left open once, in the order of the text, also where there is much of it', () => {
    checkFindings(
      placeholderText,
      `${approved}[Name of the lead TBD] of [TODO], XXX
^^^^^^^^^^^^^^^^^^^^^^ warning "[Name of the lead TBD]" …
                           ^^^^ warning "TODO" …
`,
    );
    const world = worldOf(readFiles(`${approved}${'[TODO] '.repeat(20_000)}\n`));
    const [document] = world.workspace.documents.values();
    // The test's own work counts, not that of others on the machine.
    const started = process.cpuUsage();
    const findings = document ? findingsOf([placeholderText], document, world) : [];
    ok(findings.length >= mostFindings);
    ok(process.cpuUsage(started).user < 3_000_000);
  });

  it('knows how a place is kept in Japanese, and no labels, years, examples and signs', () => {
    for (const [before, left, after] of [
      ['', '【要記入：相談窓口】', ''],
      ['相談窓口は', '（未記入）', ''],
      ['承認者 ', '【ここに氏名を記入】', ''],
      ['本方針は', '【会社名】', 'の全従業員に適用する。'],
      ['問合せは', '○○', '部に行うこと。'],
      ['相談窓口：', '〇〇', ''],
      ['相談窓口：', '未定', '。'],
      ['相談窓口：', '未記入', ''],
      ['問い合わせ先：', '［担当者名を記入］', ''],
      ['', '＜会社名＞', '情報セキュリティ方針'],
      ['会社名：', '【会社名】', ''],
      ['責任者は', '［責任者名］', 'とする。'],
    ] as const) {
      const place = ' '.repeat(before.length) + '^'.repeat(left.length);
      checkFindings(placeholderText, `${approved}${before}${left}${after}\n${place} warning …\n`);
    }
    checkFindings(
      placeholderText,
      `${approved}【会社名】株式会社青空

＜連絡先＞

申請書（理由を記載）を提出する。［注］を参照。

【目的】本方針の目的を定める。二〇〇部を印刷した。

例：○○部の長が承認する。日程は未定の場合もある。

| 管理策 | 評価 |
| --- | --- |
| 鍵 | ○○ |
| 扉 | ×× |
`,
    );
  });

  it('knows how a place is kept in Spanish and Portuguese, and no tasks and dates', () => {
    for (const left of [
      '[a preencher]',
      '[preencher]',
      '[por preencher]',
      '[inserir o nome do responsável]',
      '<nome>',
      '<nombre del responsable>',
      '[a rellenar]',
      '[rellenar]',
      '[pendiente]',
      '[pendiente de asignar]',
      'XX/XX/XXXX',
      'XX.XX.20XX',
      'Por completar',
    ]) {
      checkFindings(
        placeholderText,
        `${approved}Contacto: ${left}\n          ${'^'.repeat(left.length)} warning …\n`,
      );
    }
    checkFindings(
      placeholderText,
      `${approved}Estado: [pendiente]

- [pendiente] revisar el plan
- Estimado <nombre>: adjunto el informe
- Nome: <nome>-<data>.md
- Pulse [Insertar] y elija 10/12/2026; serie XX-XX-XX-XX
- [Rellenar el formulario](form.md) y [rellenar][form]

[form]: form.md
`,
    );
  });

  it('reports what stands in angle brackets, and no names of elements and keys', () => {
    for (const left of ['<à compléter>', '<bitte ergänzen>']) {
      checkFindings(
        placeholderText,
        `${approved}An ${left}.\n   ${'^'.repeat(left.length)} warning …\n`,
      );
    }
    checkFindings(
      placeholderText,
      `${approved}Press <Enter>, name files PR-<nom>. <b>Hier</b> steht es.\n`,
    );
  });

  it('reports what is to be filled in behind everyday words for choosing and pressing', () => {
    for (const sentence of [
      'We select suppliers together with the [insert department].',
      'The management will choose [insert provider] in 2026.',
      'The auditors choose a sample of [number of] records.',
      'The press office tells [insert name] about it.',
      'Les prestataires sont sélectionnés par [à compléter].',
      'I fornitori sono selezionati da [inserire il ruolo].',
      'La revisione è fatta prima del [inserire la data].',
      'リスク対応を選択する。承認者は[氏名]とする。',
    ]) {
      const start = sentence.indexOf('[');
      const marks = `${' '.repeat(start)}${'^'.repeat(sentence.indexOf(']') + 1 - start)}`;
      checkFindings(placeholderText, `${approved}${sentence}\n${marks} warning …\n`);
    }
  });

  it('leaves rules for writing dates and names alone', () => {
    checkFindings(
      placeholderText,
      `${approved}Die Versionen werden als XX.XX.XX geschrieben. La fecha se escribe XX/XX/XXXX en los formularios.

- Kennzeichnung der Datei: <Name>
- Betreff: <Name des Meldenden>
`,
    );
    checkFindings(placeholderText, `${approved}Datum: XX.XX.XX\n       ^^^^^^^^ warning …\n`);
  });

  it('knows a verb behind what is asked for, and no buttons, forms and tasks', () => {
    for (const left of [
      ...['[aantal invullen]', '[lengte invullen]', '[getal invullen]', '[Anzahl eintragen]'],
      ...['[Dauer in Tagen ergänzen]', '[Name einfügen]', '[termijn bepalen]'],
      ...[
        '[chiffre à compléter]',
        '[titre à préciser]',
        '[durée à remplir]',
        '[lugar a completar]',
      ],
    ]) {
      checkFindings(placeholderText, `${approved}${left}\n${'^'.repeat(left.length)} warning …\n`);
    }
    checkFindings(
      placeholderText,
      `${approved}Klik op [aantal invullen] en klicken Sie auf [Anzahl eintragen].
[Formular eintragen], [Besucher eintragen], [Termin eintragen], [formulier invullen], [Benutzer eintragen], [Zeile einfügen], [Lire à définir].
[aantal invullen](a.md) and [Faire à compléter].
`,
    );
  });

  it('knows a verb behind whom or where, and behind anything where a sentence wants a noun', () => {
    for (const left of [
      ...['[Ansprechpartner eintragen]', '[Abteilung einfügen]', '[Ort ergänzen]'],
      ...[
        '[zuständige Fachabteilung eintragen]',
        '[contactpersoon invullen]',
        '[afdeling toevoegen]',
      ],
      ...['[insérer nom du contact]', '[añadir departamento]', '[acrescentar cargo]'],
      ...['[aggiungere referente]'],
    ]) {
      checkFindings(placeholderText, `${approved}${left}\n${'^'.repeat(left.length)} warning …\n`);
    }
    for (const [before, left, after] of [
      ['Fernwartung wird von ', '[Werkleitung eintragen]', ' freigegeben.'],
      ['Meldestelle: ', '[Betriebsrat einfügen]', ''],
      ['Toegang wordt door ', '[directie invullen]', ' verleend.'],
    ] as const) {
      const place = ' '.repeat(before.length) + '^'.repeat(left.length);
      checkFindings(placeholderText, `${approved}${before}${left}${after}\n${place} warning …\n`);
    }
  });

  it('takes what is pressed for no place, be that said before or behind it', () => {
    checkFindings(
      placeholderText,
      `${approved}Klicken Sie auf [Abteilung eintragen] und drücken Sie [Ort ergänzen].

Am Empfang [Abteilung eintragen] anklicken, dann [Ort ergänzen] drücken; bei [Besucher eintragen] klicken.

Schaltfläche: [Besucher eintragen]. Mit [Termin eintragen] und über [Zeile einfügen] geht es weiter.

Der Empfang ruft den Menüpunkt: [Neuen Besucher eintragen] auf. Schritt 2: [Gerät eintragen], dann speichern.

Auswahl im Formular: [Neuen Lieferanten eintragen] öffnet die Maske. Die Schaltfläche dafür ist [Abteilung eintragen] im Kopf.

Clique em [Adicionar fornecedor] e guarde. Premere [Aggiungere fornitore] nella maschera. Pulse [Añadir contacto]. Cliquez sur [Ajouter contact].

Stap 3: [nieuwe leverancier toevoegen] en opslaan. Klik op [contactpersoon toevoegen] rechts.

[Ort ergänzen](ort.md), [Ajouter ligne], [Añadir fila], [Acrescentar linha], [Aggiungere riga].
`,
    );
  });
});
