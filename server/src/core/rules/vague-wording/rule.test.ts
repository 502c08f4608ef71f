import { checkFindings } from '../../../../../test/kit/check.js';
import { vagueWording } from './rule.js';

const policy = '---\ntype: policy\n---\n';

describe('vague-wording', () => {
  it('reports vague words in requirements, in English and German', () => {
    checkFindings(
      vagueWording,
      `${policy}
- Logs must be reviewed on a regular basis, where appropriate.
                        ^^^^^^^^^^^^^^^^^^ hint "on a regular basis" leaves open …
                                            ^^^^^^^^^^^^^^^^^ hint "where appropriate" leaves open …
- Die Rechte werden regelmäßig geprüft.
                    ^^^^^^^^^^ hint "regelmäßig" leaves open …
`,
    );
  });

  it('reports them in the other languages, and accepts what gives a period', () => {
    checkFindings(
      vagueWording,
      `${policy}
- Les droits d'accès sont revus régulièrement.
                                ^^^^^^^^^^^^^ hint "régulièrement" leaves open …
- Los derechos deben revisarse periódicamente (A.5.18).
                               ^^^^^^^^^^^^^^ hint "periódicamente" leaves open …
- Os direitos devem ser revistos quando necessário.
                                 ^^^^^^^^^^^^^^^^^ hint "quando necessário" leaves open …
- I diritti devono essere riesaminati a intervalli regolari.
                                      ^^^^^^^^^^^^^^^^^^^^^ hint "a intervalli regolari" leaves open …
- Rechten moeten periodiek worden beoordeeld.
                 ^^^^^^^^^ hint "periodiek" leaves open …
- アクセス権は定期的に見直さなければならない。
        ^^^^ hint "定期的に" leaves open …
- Les droits sont revus régulièrement, chaque trimestre. Los registros se revisan periódicamente, cada mes.
- Rechten worden regelmatig beoordeeld, per kwartaal. De periodieke beoordeling is vastgelegd.
- アクセス権は定期的に(四半期ごとに)見直すこと。アクセス権は定期的に（１年に１回）見直すものとする。アクセス権は定期的に（年に一回）見直すこと。
- Los derechos deben revisarse periódicamente, al menos tres veces al año.
- Les droits sont revus périodiquement, trois fois par an. Le cas échéant, ils sont retirés sous deux jours.
- Rechte werden regelmäßig geprüft, mindestens alle drei Monate.
- Angreifer versuchen es regelmäßig mit neuen Mails. L'attaquant change régulièrement son adresse.
`,
    );
  });

  it('knows the further phrases of German, Swiss, French and Dutch policies', () => {
    for (const [before, phrase, after] of [
      ['Berechtigungen werden ', 'in angemessenen Abständen', ' geprüft.'],
      ['Die Rechte müssen ', 'periodisch', ' überprüft werden.'],
      ['Die Rechte werden ', 'regelmässig', ' geprüft.'],
      ['Backups sind ', 'turnusmäßig', ' zu testen.'],
      ['Die Leitung wird ', 'in geeigneter Weise', ' informiert.'],
      ['Lücken werden ', 'möglichst rasch', ' geschlossen.'],
      ['Der Kreis wird ', 'ggf.', ' erweitert.'],
      ['Les données doivent être chiffrées ', 'autant que possible', '.'],
      ['Les failles doivent être corrigées ', 'dans un délai raisonnable', '.'],
      ['Les droits sont mis à jour ', 'dès que possible', '.'],
      ['Les droits sont revus ', 'au fil de l’eau', '.'],
      ['Meldingen worden ', 'tijdig', ' behandeld.'],
      ['Lekken worden ', 'binnen een redelijke termijn', ' gedicht.'],
      ['Weaknesses are closed ', 'within a reasonable time', '.'],
    ] as const) {
      checkFindings(
        vagueWording,
        `${policy}\n${before}${phrase}${after}\n${' '.repeat(before.length)}${'^'.repeat(phrase.length)} hint …\n`,
      );
    }
    checkFindings(
      vagueWording,
      `${policy}
Die periodische Prüfung ist festgelegt. Rechte werden periodisch geprüft, mindestens jährlich.
Les failles doivent être corrigées dans un délai raisonnable, au plus deux jours.
Het tijdige melden is geregeld.
`,
    );
  });

  it('accepts exact sentences, quotations, code, headings and sentences that require nothing', () => {
    checkFindings(
      vagueWording,
      `${policy}
## Reviewed regularly

Rights shall be reviewed regularly, at least once a year. Backups are tested periodically (every 90 days).
The words "as appropriate" are avoided. The job \`regularly\` is started by hand.
Data is kept only for as long as necessary.
Regularly, attackers send mails with links.
`,
    );
  });

  it('reads periods in words in each language', () => {
    checkFindings(
      vagueWording,
      `${policy}
Staff shall report lost devices within four hours, at any time as appropriate for their time zone.
Losses must be reported the same day, where possible. Gaps must be closed within a week, if necessary.
Rights must be withdrawn within one working day, as necessary. Logs must be read twelve hours later, if appropriate.
Verluste müssen innerhalb von vier Stunden gemeldet werden, soweit möglich. Rechte werden am selben Tag zeitnah entzogen.
Lücken sind binnen eines Werktages zu schließen, falls möglich. Sie werden bis Ende der Woche geschlossen, wenn nötig.
Les pertes doivent être signalées dans un délai de quatre heures, si possible. Elles sont traitées le jour même, si nécessaire.
Las pérdidas deben comunicarse en un plazo de cuatro horas, en su caso. Deben cerrarse el mismo día, si procede.
As perdas devem ser comunicadas em quatro horas, se possível. Devem ser tratadas no mesmo dia, se necessário.
Le perdite devono essere segnalate entro quattro ore, se necessario. Devono essere chiuse entro una settimana, ove possibile.
Verlies moet binnen vier uur worden gemeld, indien mogelijk. Het moet dezelfde dag worden verwerkt, waar mogelijk.
紛失は四時間以内に、必要に応じて報告するものとする。記録は当日中に、適宜、確認するものとする。

One day the plan must be reviewed as appropriate.
                                  ^^^^^^^^^^^^^^ hint "as appropriate" leaves open …
The four owners must review it as appropriate.
                               ^^^^^^^^^^^^^^ hint "as appropriate" leaves open …
Die vier Verantwortlichen müssen bei Bedarf prüfen.
                                 ^^^^^^^^^^ hint "bei Bedarf" leaves open …
Cada gerencia debe, en la medida de lo posible, mantener su inventario al día.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ hint "en la medida de lo posible" leaves open …
`,
    );
  });

  it('leaves documents alone that do not say that they are a policy', () => {
    checkFindings(vagueWording, '# Access policy\n\nRights shall be reviewed regularly.\n');
    checkFindings(vagueWording, '---\ntype: record\n---\nRights are reviewed regularly.\n');
  });

  it('does not take the number of a control, a clause or a standard for a time', () => {
    checkFindings(
      vagueWording,
      `${policy}
Compliance is checked regularly (A.5.36), as clause 9.1 of ISO/IEC 27001:2022 asks.
                      ^^^^^^^^^ hint "regularly" leaves open …
Logs are read regularly (A.8.15), at least every 7 days.
`,
    );
  });

  it('takes the number of a paragraph or of a law for no time', () => {
    checkFindings(
      vagueWording,
      `${policy}
2.1 O gestor de cada sistema deve revisar os acessos periodicamente.
                                                     ^^^^^^^^^^^^^^ hint "periodicamente" leaves open …

**3.2** The owner must review rights periodically (Art. 32 GDPR).
                                     ^^^^^^^^^^^^ hint "periodically" leaves open …

§ 4 Die Rechte sind periodisch zu prüfen (§ 8a BSIG).
                    ^^^^^^^^^^ hint "periodisch" leaves open …

5.1 The owner must review rights periodically, within 30 days.
`,
    );
  });

  it('takes each time, and no other each, for a period', () => {
    checkFindings(
      vagueWording,
      `${policy}
- Los responsables de cada servicio deberán revisar los permisos periódicamente.
                                                                 ^^^^^^^^^^^^^^ hint "periódicamente" leaves open …
- Each owner shall review the rights periodically.
                                     ^^^^^^^^^^^^ hint "periodically" leaves open …
- Jeder Verantwortliche muss die Rechte bei Bedarf prüfen.
                                        ^^^^^^^^^^ hint "bei Bedarf" leaves open …
- Tous les agents doivent changer régulièrement de mot de passe.
                                  ^^^^^^^^^^^^^ hint "régulièrement" leaves open …
- Los permisos deben revisarse periódicamente, cada seis meses. Cada persona debe hacerlo regularmente tras cada cambio.
- Each owner shall review the rights periodically, every second month. Logs must be read regularly, after each incident.
- Jeder Verantwortliche muss die Rechte regelmäßig prüfen, jedes Quartal.
- A TI deve rever os acessos periodicamente, cada mês. Gli accessi devono essere rivisti regolarmente, ogni due mesi.
`,
    );
  });

  it('knows the phrases of policies in Spanish, Portuguese and Italian', () => {
    checkFindings(
      vagueWording,
      `${policy}
- Las bajas deberán comunicarse a la mayor brevedad posible.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint "a la mayor brevedad posible" leaves open …
- As cópias devem ser testadas com regularidade.
                               ^^^^^^^^^^^^^^^^ hint "com regularidade" leaves open …
- Os incidentes devem ser comunicados em tempo hábil.
                                      ^^^^^^^^^^^^^^ hint "em tempo hábil" leaves open …
- I registri devono essere controllati all'occorrenza.
                                       ^^^^^^^^^^^^^^ hint "all'occorrenza" leaves open …
- Le abilitazioni devono essere riviste quando ritenuto necessario.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ hint "quando ritenuto necessario" leaves open …
- El plan oportunamente aprobado figura en el anexo.
`,
    );
  });

  it('applies the words of a language to its own sentences only', () => {
    checkFindings(
      vagueWording,
      `${policy}
Die Kollegin spricht regularmente Spanisch und darf das.
El informe será enviado regularmente, monthly y sin firma.
                        ^^^^^^^^^^^^ hint "regularmente" leaves open …
Les sauvegardes sont testées regularly.
Os acessos são revistos periodicamente.
                        ^^^^^^^^^^^^^^ hint "periodicamente" leaves open …
Gli accessi sono riesaminati periodicamente.
                             ^^^^^^^^^^^^^^ hint "periodicamente" leaves open …
Gli accessi sono riesaminati periodicamente, ogni trimestre.
`,
    );
  });

  it('takes the number of a paragraph or article for no time', () => {
    const wide = '\u3000';
    checkFindings(
      vagueWording,
      `${policy}
1.2 The IT team shall review the rights periodically.
                                        ^^^^^^^^^^^^ hint "periodically" leaves open …

**1.2** The IT team shall review the rights periodically.
                                            ^^^^^^^^^^^^ hint "periodically" leaves open …

(2) The IT team shall review the rights periodically.
                                        ^^^^^^^^^^^^ hint "periodically" leaves open …

２${wide}医療情報室は、適宜、ベンダに支援を要請するものとする。
         ^^ hint "適宜" leaves open …

第２条${wide}医療情報室は、適宜、支援を要請するものとする。
           ^^ hint "適宜" leaves open …

５．継続的改善
${wide}経営者は、有効性を定期的に評価するものとする。
          ^^^^ hint "定期的に" leaves open …
`,
    );
    checkFindings(
      vagueWording,
      `${policy}
２${wide}医療情報室は、２日以内に、必要に応じて支援を要請するものとする。

12 months after the audit the team shall review the rights periodically.

3 days after the event, logs shall be reviewed as appropriate.
`,
    );
  });

  it('takes "may" and "march" in small letters for no months', () => {
    checkFindings(
      vagueWording,
      `${policy}
Each owner may review the rights periodically.
                                 ^^^^^^^^^^^^ hint …

Every May the owner shall review the rights regularly.
`,
    );
  });

  it('takes a line that begins with the number of a paragraph for a sentence of its own', () => {
    for (const [first, phrase, rest, second] of [
      [
        'Owners must review risks ',
        'periodically',
        '.',
        'Owners must review access every quarter.',
      ],
      ['Die Rechte werden ', 'regelmäßig', ' geprüft.', 'Die Rechte werden jedes Quartal geprüft.'],
      ['Les droits sont revus ', 'régulièrement', '.', 'Les accès sont revus chaque trimestre.'],
      ['Los derechos deben revisarse ', 'periódicamente', ' ', 'Los accesos se revisan cada mes.'],
      ['Os gestores devem avaliar os riscos ', 'periodicamente', '.', 'Revisão a cada trimestre.'],
      ['I diritti devono essere riesaminati ', 'a intervalli regolari', '', 'Ogni mese.'],
      ['Rechten moeten ', 'periodiek', ' worden beoordeeld.', 'Toegang elke maand.'],
    ] as const) {
      for (const [one, two] of [
        ['2.2', '2.3'],
        ['(2)', '(3)'],
        ['§ 2', '§ 3'],
      ] as const) {
        const marks = `${' '.repeat(`${one} ${first}`.length)}${'^'.repeat(phrase.length)} hint …`;
        checkFindings(
          vagueWording,
          `${policy}\n2.1 O.\n${one} ${first}${phrase}${rest}\n${marks}\n${two} ${second}\n`,
        );
      }
    }
  });

  it('takes a line that begins with a figure for no sentence of its own', () => {
    checkFindings(
      vagueWording,
      `${policy}
Owners must review the risks periodically, which means at intervals of
2.5 months, and backups as needed, at most
4) times a day.

2.1 Owners must review the risks periodically, and in each case
after a change, every 3 months.
`,
    );
  });
});
