import { checkFindings } from '../../../../../test/kit/check.js';
import { supersededControl } from './rule.js';

const policy = '# Access policy\n\nWe work to ISO/IEC 27001:2022: A.5.15, A.5.18 and A.8.2.\n\n';

/** `line` with an id of 2013 in a document of 2022, of which `told` is reported. */
function checkTold(line: string, told?: string): void {
  const mark =
    told === undefined
      ? ''
      : `${' '.repeat(line.lastIndexOf('\n') < 0 ? line.indexOf(told) : line.slice(line.lastIndexOf('\n') + 1).indexOf(told))}${'^'.repeat(told.length)} warning ${told} belongs to …\n`;
  checkFindings(supersededControl, `${policy}${line}\n${mark}`);
}

describe('sentences about the past beside old ids', () => {
  it('are read alike, however long the last word before them is', () => {
    for (const line of [
      'Accounts are registered as A.9.2.1 says. A year ago this number was superseded.',
      'Registration stood in A.9.2.1 then. Our numbering was migrated in 2025.',
      'Kennwörter standen in A.9.4.3 drin. Unsere Zählung wurde 2025 umgestellt.',
      'L’accès relève de A.9.2.1 ici. Notre numérotation a été remplacée.',
      'El acceso está en A.9.2.1 así. Nuestra numeración fue sustituida.',
      'O acesso fica em A.9.2.1 lá. A nossa numeração foi substituída.',
      "L'accesso segue A.9.2.1 qui. La nostra numerazione fu sostituita.",
      'Toegang volgt A.9.2.1 nog. Onze nummering is vervangen.',
    ]) {
      checkTold(line);
    }
    checkTold('Accounts are registered as A.9.2.1 says. A year has twelve months.', 'A.9.2.1');
  });

  it('reach on from an introduction without ids', () => {
    for (const line of [
      'ISO/IEC 27001:2013 is withdrawn. It had A.9.2.1 for registration. It had A.9.4.3 for passwords.',
      'Old numbers, for those who know them. A.9.2.1 stood for registration. A.9.4.3 stood for passwords.',
      'Until March 2025 this policy followed ISO/IEC 27001:2013. At that time, access\nwas governed by A.9.2.1. Passwords were governed by A.9.4.3.',
      'Bis 2025 galt die Fassung von 2013. Damals regelte A.9.2.1 die Registrierung. A.9.4.3 regelte Kennwörter. Heute steht beides in A.5.16 und A.5.17.',
      'Jusqu’en 2025 nous suivions l’édition 2013. La mesure A.9.2.1 couvrait l’enregistrement. La mesure A.9.4.3 couvrait les mots de passe.',
      'Les anciens numéros, pour mémoire. A.9.2.1 désignait l’enregistrement. A.9.4.3 désignait les mots de passe.',
      'La edición de 2013 tenía otra numeración. El control A.9.2.1 trataba el registro. El control A.9.4.3 trataba las contraseñas.',
      'A edição de 2013 tinha outra numeração. O controlo A.9.2.1 tratava o registo. O controlo A.9.4.3 tratava as senhas.',
      "L'edizione 2013 aveva un'altra numerazione. Il controllo A.9.2.1 trattava la registrazione. Il controllo A.9.4.3 trattava le password.",
      'De editie van 2013 had een andere nummering. Maatregel A.9.2.1 ging over registratie. Maatregel A.9.4.3 ging over wachtwoorden.',
      '2013年版では番号が異なっていた。A.9.2.1は登録を扱った。A.9.4.3はパスワードを扱った。',
    ]) {
      checkTold(line);
    }
  });

  it('reach on in a list that opens with old ids', () => {
    for (const line of [
      'The old controls were: A.9.2.1 User registration. A.9.4.3 Password management. A.9.2.5 Review of rights.',
      'In der Ausgabe 2013 hieß die Maßnahme A.9.2.1. Die Maßnahme A.9.4.3 betraf Kennwörter.',
      'Dans l’édition 2013, c’était la mesure A.9.2.1. La mesure A.9.4.3 visait les mots de passe.',
      'En la edición de 2013 era el control A.9.2.1. El control A.9.4.3 trataba las contraseñas.',
      'Na edição de 2013 era o controlo A.9.2.1. O controlo A.9.4.3 tratava as senhas.',
      "Nell'edizione 2013 era il controllo A.9.2.1. Il controllo A.9.4.3 trattava le password.",
      'In de editie van 2013 was het maatregel A.9.2.1. Maatregel A.9.4.3 ging over wachtwoorden.',
      '2013年版ではA.9.2.1だった。A.9.4.3はパスワードを扱った。',
    ]) {
      checkTold(line);
    }
    checkTold('The old control was A.8.1.3. Zoning follows A.13.1.3.', 'A.13.1.3');
  });

  it('reach to no sentence of today, and behind no id of today', () => {
    const introduction = 'Until 2024 the edition of 2013 held. Use followed A.8.1.3.';
    for (const line of [
      'Today zoning follows A.13.1.3.',
      'Zones must be kept as A.13.1.3 asks.',
      'Access follows A.5.15. Zoning follows A.13.1.3.',
      'Access is now another matter. Zoning follows A.13.1.3.',
      'Heute folgen Zonen A.13.1.3.',
      'Désormais le réseau relève de A.13.1.3.',
      'Hoy la red sigue A.13.1.3.',
      'Hoje a rede segue A.13.1.3.',
      'Oggi la rete segue A.13.1.3.',
      'Tegenwoordig volgt het netwerk A.13.1.3.',
      '現在、ネットワークはA.13.1.3に従う。',
    ]) {
      checkTold(`${introduction} ${line}`, 'A.13.1.3');
    }
    checkTold(`${introduction}\n\nZoning follows A.13.1.3.`, 'A.13.1.3');
    checkTold(
      'A supplier follows the edition of 2013. We asked. Zoning follows A.13.1.3.',
      'A.13.1.3',
    );
  });

  it('are none where the edition of 2013 is what the document follows, in any words', () => {
    for (const line of [
      'This chapter supports ISO 27001:2013. Users are registered here. Rights are as in A.9.2.5.',
      'This policy is aligned with ISO/IEC 27001:2013. Users are known. Rights follow A.9.2.5.',
      'Diese Richtlinie setzt ISO/IEC 27001:2013 um. Benutzer sind bekannt. Rechte folgen A.9.2.5.',
      'Elle s’aligne sur ISO/IEC 27001:2013. Les comptes sont connus. Les droits suivent A.9.2.5.',
      'El capítulo apoya ISO/IEC 27001:2013. Las cuentas se conocen. Los derechos siguen A.9.2.5.',
      'O capítulo apoia a ISO/IEC 27001:2013. As contas são conhecidas. Os direitos seguem A.9.2.5.',
      'Il capitolo attua la ISO/IEC 27001:2013. Gli utenti sono noti. I diritti seguono A.9.2.5.',
      'Dit hoofdstuk ondersteunt ISO/IEC 27001:2013. Accounts zijn bekend. Rechten volgen A.9.2.5.',
    ]) {
      checkTold(line, 'A.9.2.5');
    }
  });

  it('tell that an id is no longer used, or how texts were before', () => {
    for (const line of [
      'The numbering changed with the edition of 2022. Control A.9.2.1 is no longer used. Its content is found in A.5.16.',
      'Before the transition, our access controls were A.9.2.1 and A.9.4.3. They are now A.5.16 and A.5.17.',
      'It used to refer to A.9.2.1 (user registration). It also referred to A.9.4.3 (passwords). Both references were updated.',
      'A.9.2.1 gilt nicht mehr. Vor dem Übergang stand dort A.9.4.3.',
      'A.9.2.1 n’est plus utilisée. Avant la transition, c’était A.9.4.3.',
      'A.9.2.1 ya no se usa. El texto remitía a A.9.4.3.',
      'A.9.2.1 já não se usa. O texto remetia para A.9.4.3.',
      'A.9.2.1 non è più usato. Prima della transizione era A.9.4.3.',
      'A.9.2.1 wordt niet meer gebruikt. Vóór de overgang was het A.9.4.3.',
      'A.9.2.1は使われていない。移行前はA.9.4.3であった。',
    ]) {
      checkTold(line);
    }
    for (const line of [
      'Rights that are no longer used are withdrawn from accounts.\n\nAccounts no longer used are closed under A.9.2.1.',
      'Konten, die nicht mehr gebraucht werden, schließt A.9.2.1.',
      'A key is used to point the way of A.9.2.1.',
      'SMBv1 is no longer used, as A.9.2.1 asks.',
    ]) {
      checkTold(line, 'A.9.2.1');
    }
  });
});

describe('words that can mean the past of anything', () => {
  it('tell nothing of the id beside them', () => {
    for (const line of [
      'Before the change goes live, it is tested and approved (A.12.1.2).',
      'Before the migration of a system, a backup is taken (A.12.3.1).',
      'User IDs are checked before the change (A.9.2.1).',
      'Once approved, the rights were once given as A.9.2.2 asks.',
      'Vor der Migration eines Systems wird gesichert (A.12.3.1).',
      'Vor dem Wechsel des Arbeitsplatzes werden Rechte entzogen (A.9.2.6).',
      'Les droits à privilèges sont limités dans le temps (A.9.2.3).',
      'Avant le changement, une sauvegarde est faite (A.12.3.1).',
      'Antes de la migración se hace una copia (A.12.3.1).',
      'El alta se comunica en su día al responsable (A.9.2.1).',
      'On fait alors une copie (A.12.3.1).',
      'Antes de la auditoría (A.12.7.1) se avisa.',
      'En caso de auditoría entonces se aplica A.12.7.1.',
      'Em tempos de crise aplica-se o plano (A.17.1.1).',
      'Antes da mudança faz-se uma cópia (A.12.3.1).',
      'Prima del passaggio in produzione si esegue un test (A.14.2.8).',
      'Un tempo massimo di due giorni vale per A.9.2.6.',
      'Voor de wijziging is een goedkeuring nodig (A.12.1.2).',
      'Rechten van voormalige medewerkers worden dezelfde dag ingenomen (A.9.2.6).',
      '移行前に試験を行う（A.14.2.8）。',
      'もともと付与された権限を見直す（A.9.2.5）。',
    ]) {
      checkTold(line, /A\.\d+\.\d\.\d/.exec(line)?.[0]);
    }
  });

  it('tell of the id beside words for numbers, an edition or a standard, or a verb of what it was', () => {
    for (const line of [
      'Before the migration to the new edition, registration stood in A.9.2.1.',
      'Before the change of the numbering: A.9.2.1.',
      'Registration was once A.9.2.1.',
      'Rights are reviewed (A.5.18; A.9.2.5 before the transition).',
      'Rechte werden geprüft (A.5.18; vor der Migration A.9.2.5).',
      'Vor dem Wechsel zur neuen Ausgabe: A.9.2.1.',
      'Avant le changement de norme : A.9.2.1.',
      "Dans le temps, cela relevait d'A.9.2.1.",
      'Antes de la migración era A.9.2.1.',
      'Antes da mudança de edição: A.9.2.1.',
      'Em tempos, o registo seguia A.9.2.1.',
      'Prima della migrazione era A.9.2.1.',
      'Voor de wijziging van de norm: A.9.2.1.',
      'De voormalige nummering had A.9.2.1.',
      '移行前の番号はA.9.2.1。',
      'もともとA.9.2.1であった。',
    ]) {
      checkTold(line);
    }
  });

  it('tell nothing where they speak of people and things of every day', () => {
    for (const line of [
      'Rights are granted under A.9.2.1. Former employees lose them on the same day.',
      'Keys are replaced every year under A.9.2.1.',
      'Rechte werden nach A.9.2.1 vergeben. Ehemalige Beschäftigte verlieren sie sofort.',
      'Passwörter folgen A.9.2.1. Bisherige Passwörter dürfen nicht wiederkehren.',
      'Les droits sont accordés selon A.9.2.1. Les anciens salariés les perdent.',
      'Los derechos se conceden según A.9.2.1. Los antiguos empleados los pierden.',
      'Os direitos seguem A.9.2.1. As antigas senhas são apagadas.',
      'I diritti seguono A.9.2.1. Le vecchie password non si riutilizzano.',
      'Rechten volgen A.9.2.1. Voormalige medewerkers verliezen ze.',
      '権限はA.9.2.1に従って付与する。以前のアクセス権は削除する。',
    ]) {
      checkTold(line, 'A.9.2.1');
    }
    for (const line of [
      'Formerly the rights of old employees fell under A.9.2.1.',
      'Former employees: A.5.18 (formerly A.9.2.1).',
      'Rechte werden nach A.5.18 vergeben, bisher A.9.2.1. Ehemalige Beschäftigte verlieren sie.',
      'Les anciens numéros, pour mémoire : A.9.2.1.',
    ]) {
      checkTold(line);
    }
  });

  it('tell of the time until a revision of the document', () => {
    for (const line of [
      'Fino alla revisione 03 il riesame citava A.9.2.1.',
      'Until version 2.1 the review cited A.9.2.1.',
      'Bis zur Revision C nannte der Abschnitt A.9.2.1.',
      'Jusqu’à la version 3 la procédure citait A.9.2.1.',
      'Hasta la revisión 4 los pasos citaban A.9.2.1.',
      'Até à revisão 4 os passos citavam A.9.2.1.',
      'Tot versie 4 noemde deze stap A.9.2.1.',
    ]) {
      checkTold(line);
    }
    checkTold('Fino alla revisione il riesame segue A.9.2.1.', 'A.9.2.1');
    checkTold('Until revision 4 is approved, the review follows A.9.2.1.', 'A.9.2.1');
  });
});
