/**
 * What the schema of `isms.yaml` and the options of rules say, in German, by the English text: where the
 * schema's words change, the German ones are missing, and a test says so. What rules ask for stands with
 * the rules.
 */
const german: Readonly<Record<string, string>> = {
  'The settings of an information security management system written in Markdown. Everything is optional. The editor and the command line both read this file.':
    'Die Einstellungen eines Informationssicherheitsmanagementsystems in Markdown. Alles kann weggelassen werden. Editor und Befehlszeile lesen beide diese Datei.',
  'The name of the organisation whose ISMS this is.':
    'Der Name der Organisation, deren ISMS dies ist.',
  'Which side of a cloud service the organisation is on. It decides whose cloud guidance is asked for and shown first.':
    'Auf welcher Seite eines Cloud-Dienstes die Organisation steht. Danach richtet sich, wessen Cloud-Hinweise verlangt und zuerst gezeigt werden.',
  'It provides cloud services to others.': 'Sie bietet anderen Cloud-Dienste an.',
  'It uses cloud services of others.': 'Sie nutzt Cloud-Dienste anderer.',
  'It provides cloud services and uses some itself.':
    'Sie bietet Cloud-Dienste an und nutzt selbst welche.',
  'The service models in scope. A responsibility matrix must name a party for each of them.':
    'Die Servicemodelle im Anwendungsbereich. Eine Verantwortlichkeitsmatrix muss für jedes davon nennen, wer verantwortlich ist.',
  'The editions of the standards that the documents work to.':
    'Die Ausgaben der Normen, nach denen sich die Dokumente richten.',
  'ISO/IEC 27001 with the controls of its Annex A: 2022 (93 controls) or 2013 (114 controls).':
    'ISO/IEC 27001 mit den Maßnahmen ihres Anhangs A: 2022 (93 Maßnahmen) oder 2013 (114 Maßnahmen).',
  'ISO/IEC 27017, the cloud controls and guidance: 2015 or 2026. Most of what is known here of 2026 is reported and not verified; it is marked so wherever it is shown. `none`: cloud controls are not looked at.':
    'ISO/IEC 27017, die Cloud-Maßnahmen und Cloud-Hinweise: 2015 oder 2026. Das meiste, was hier über 2026 bekannt ist, stammt aus Berichten und ist nicht an der Norm geprüft; wo es gezeigt wird, steht das dabei. `none`: Cloud-Maßnahmen werden nicht betrachtet.',
  'Which files belong to the ISMS.': 'Welche Dateien zum ISMS gehören.',
  'Patterns of the files to read, relative to this folder: ** stands for any folders, * for part of a name.':
    'Muster der Dateien, die gelesen werden, von diesem Ordner aus: ** steht für beliebige Ordner, * für einen Teil eines Namens.',
  'Patterns of the files to leave out although they are included.':
    'Muster der Dateien, die ausgelassen werden, obwohl sie sonst dazugehören.',
  'How much each rule weighs, by its id; "off" ends it. This counts before the settings of the editor.':
    'Wie schwer jede Regel wiegt, unter dem Namen der Regel; „off“ schaltet sie aus. Das gilt vor den Einstellungen des Editors.',
  'Links that are left alone, as patterns of what is written: ** stands for any folders, * for part of a name.':
    'Links, die nicht geprüft werden, als Muster dessen, was dasteht: ** steht für beliebige Ordner, * für einen Teil eines Namens.',
  'The keys that an approved policy has to have.':
    'Die Angaben, die eine freigegebene Richtlinie in den Kopfdaten haben muss.',
  'Texts in brackets that are no placeholders here.':
    'Texte in Klammern, die hier keine Platzhalter sind.',
  'So many days may pass after the date before it is told.':
    'So viele Tage dürfen nach dem Datum vergehen, bevor es gemeldet wird.',
  'From so many controls on, one justification is taken for boilerplate.':
    'Ab so vielen Maßnahmen gilt ein und dieselbe Begründung als Textbaustein.',
  'Phrases that may stand in requirements.': 'Wendungen, die in Anforderungen stehen dürfen.',
  'Other weights of rules for some of the documents, such as drafts. Where several entries fit a document and name the same rule, the last one counts.':
    'Wie schwer Regeln in einem Teil der Dokumente wiegen, etwa in Entwürfen. Passen mehrere Einträge zu einem Dokument und nennen dieselbe Regel, gilt der letzte.',
  'Some documents, and what rules weigh in them.':
    'Einige Dokumente, und wie schwer Regeln in ihnen wiegen.',
  'Patterns of the files that it is about, relative to this folder: ** stands for any folders, * for part of a name.':
    'Muster der Dateien, um die es geht, von diesem Ordner aus: ** steht für beliebige Ordner, * für einen Teil eines Namens.',
  'How much each rule weighs in these files, by its id; "off" ends it there.':
    'Wie schwer jede Regel in diesen Dateien wiegt, unter dem Namen der Regel; „off“ schaltet sie dort aus.',
  "Further headers of your tables and keys of your documents' front matter, by what they hold. Those that are known anyway need not be given.":
    'Weitere Überschriften von Spalten Ihrer Tabellen und Schlüssel in den Kopfdaten Ihrer Dokumente, nach dem, was darin steht. Was ohnehin bekannt ist, braucht nicht genannt zu werden.',
  'The kind of the document, as a key of its front matter.':
    'Die Art des Dokuments, als Schlüssel in den Kopfdaten.',
  "The document's own id, as a key of its front matter.":
    'Die Kennung des Dokuments selbst, als Schlüssel in den Kopfdaten.',
  'The version, as a key of the front matter.': 'Die Version, als Schlüssel in den Kopfdaten.',
  'Who wrote the document, as a key of its front matter.':
    'Wer das Dokument geschrieben hat, als Schlüssel in den Kopfdaten.',
  'Who approved the document, as a key of its front matter.':
    'Wer das Dokument freigegeben hat, als Schlüssel in den Kopfdaten.',
  'The date of the approval, as a key of the front matter.':
    'Das Datum der Freigabe, als Schlüssel in den Kopfdaten.',
  'How confidential the document is, as a key of its front matter.':
    'Wie vertraulich das Dokument ist, als Schlüssel in den Kopfdaten.',
  'The side of the cloud service, as a key of the front matter.':
    'Die Seite des Cloud-Dienstes, als Schlüssel in den Kopfdaten.',
  'The editions that the document works to, as a key of its front matter.':
    'Die Ausgaben, nach denen sich das Dokument richtet, als Schlüssel in den Kopfdaten.',
  'The cloud services that the document is about, as a key of its front matter.':
    'Die Cloud-Dienste, um die es im Dokument geht, als Schlüssel in den Kopfdaten.',
  'The number of the control.': 'Die Nummer der Maßnahme.',
  'The title of the control.': 'Der Titel der Maßnahme.',
  'Whether the control applies.': 'Ob die Maßnahme anwendbar ist.',
  'Why the control is included or excluded.':
    'Warum die Maßnahme aufgenommen oder ausgeschlossen ist.',
  'Why the control is included, where that has a column of its own.':
    'Warum die Maßnahme aufgenommen ist, wo das eine eigene Spalte hat.',
  'Why the control is excluded, where that has a column of its own.':
    'Warum die Maßnahme ausgeschlossen ist, wo das eine eigene Spalte hat.',
  'How far the control is implemented, or where the treatment of a risk stands.':
    'Wie weit die Maßnahme umgesetzt ist, oder wie weit die Behandlung eines Risikos ist.',
  'How the control is implemented.': 'Wie die Maßnahme umgesetzt ist.',
  'How the cloud guidance for the control is followed.':
    'Wie die Cloud-Hinweise zur Maßnahme befolgt werden.',
  'The party that carries the control: provider, customer or both.':
    'Wer für die Maßnahme verantwortlich ist: Anbieter, Kunde oder beide.',
  'Who owns the control or risk.':
    'Wer für die Maßnahme verantwortlich ist, oder wem das Risiko gehört.',
  'The documents and records that prove it.':
    'Die Dokumente und Aufzeichnungen, die es nachweisen.',
  'The risks that the control treats.': 'Die Risiken, die die Maßnahme behandelt.',
  'The id of the risk.': 'Die Kennung des Risikos.',
  'The risk in words.': 'Das Risiko in Worten.',
  'The asset at risk.': 'Der gefährdete Wert.',
  'The threat.': 'Die Bedrohung.',
  'The weakness.': 'Die Schwachstelle.',
  'How likely the risk is.': 'Wie wahrscheinlich der Eintritt des Risikos ist.',
  'How much harm it does.': 'Wie groß der Schaden ist.',
  'The level or score that follows from likelihood and impact.':
    'Das Risikoniveau oder der Wert, der sich aus Eintrittswahrscheinlichkeit und Auswirkung ergibt.',
  'The decision: mitigate, accept, avoid, transfer.':
    'Die Entscheidung: mindern, akzeptieren, vermeiden, übertragen.',
  'The level that remains after the treatment.':
    'Das Risikoniveau, das nach der Behandlung bleibt.',
  'How likely the risk is after the treatment.':
    'Wie wahrscheinlich der Eintritt des Risikos nach der Behandlung ist.',
  'How much harm it does after the treatment.': 'Wie groß der Schaden nach der Behandlung ist.',
  'When it is reviewed next.': 'Wann es das nächste Mal überprüft wird.',
  'The activity of a responsibility matrix.': 'Die Tätigkeit in einer Verantwortlichkeitsmatrix.',
  'The party under IaaS.': 'Wer bei IaaS verantwortlich ist.',
  'The party under PaaS.': 'Wer bei PaaS verantwortlich ist.',
  'The party under SaaS.': 'Wer bei SaaS verantwortlich ist.',
  'The number of a clause.': 'Die Nummer eines Abschnitts der Norm.',
  'Further words of your tables, by what they mean. Words that are known anyway need not be given.':
    'Weitere Wörter Ihrer Tabellen, nach ihrer Bedeutung. Was ohnehin bekannt ist, braucht nicht genannt zu werden.',
  'The control applies.': 'Die Maßnahme ist anwendbar.',
  'The control does not apply.': 'Die Maßnahme ist nicht anwendbar.',
  'Not decided yet.': 'Noch nicht entschieden.',
  'Implemented.': 'Umgesetzt.',
  'Implemented in part.': 'Teilweise umgesetzt.',
  'Planned.': 'Geplant.',
  'Not implemented.': 'Nicht umgesetzt.',
  'A status that says that the control does not apply.':
    'Ein Status, der sagt, dass die Maßnahme nicht anwendbar ist.',
  'For which party a name in your tables stands: a supplier, a service, your own company.':
    'Für welche Partei ein Name in Ihren Tabellen steht: ein Lieferant, ein Dienst, Ihr eigenes Unternehmen.',
  'The cloud provider.': 'Der Cloud-Service-Anbieter.',
  'The cloud customer.': 'Der Cloud-Service-Kunde.',
  'Provider and customer together.': 'Anbieter und Kunde gemeinsam.',
  'Controls of your own, beside those of the standards.':
    'Eigene Maßnahmen neben denen der Normen.',
  'The id as your documents write it, such as A.5.14.1.':
    'Die Kennung, wie Ihre Dokumente sie schreiben, etwa A.5.14.1.',
  'Its title.': 'Ihr Titel.',
  'Files with further frameworks, relative to this folder, such as catalogues/ccm.yaml.':
    'Dateien mit weiteren Rahmenwerken, von diesem Ordner aus, etwa catalogues/ccm.yaml.',
  'How risks are measured.': 'Wie Risiken bewertet werden.',
  'The highest likelihood and impact: 5 for a matrix of 5 by 5. Where `matrix` names its steps, it follows from them.':
    'Die höchste Stufe von Eintrittswahrscheinlichkeit und Auswirkung: 5 für eine Matrix von 5 mal 5. Nennt `matrix` die Stufen, folgt sie daraus.',
  'Your risk matrix: which level each likelihood and each impact make together. Levels in risk registers are compared with it. Without it, only what the rows of a register show themselves is compared.':
    'Ihre Risikomatrix: welches Risikoniveau sich aus jeder Eintrittswahrscheinlichkeit und jeder Auswirkung ergibt. Die Risikoniveaus in Risikoregistern werden damit verglichen. Ohne sie wird nur verglichen, was die Zeilen eines Registers selbst zeigen.',
  'The steps of likelihood as your registers write them, the lowest first. Without it they are numbers from 1 up.':
    'Die Stufen der Eintrittswahrscheinlichkeit, wie sie in Ihren Registern stehen, die niedrigste zuerst. Ohne Angabe sind es Zahlen ab 1.',
  'The steps of impact as your registers write them, the lowest first. Without it they are numbers from 1 up.':
    'Die Stufen der Auswirkung, wie sie in Ihren Registern stehen, die niedrigste zuerst. Ohne Angabe sind es Zahlen ab 1.',
  'The levels of risk. With scores, each level has those products of likelihood and impact: `Low: 1-4`. Where `rows` say which level stands where, a list of their names, the lowest first.':
    'Die Risikoniveaus. Mit Punktzahlen gilt jedes Niveau für diese Produkte aus Eintrittswahrscheinlichkeit und Auswirkung: `Niedrig: 1-4`. Legt `rows` fest, welches Niveau wo steht, eine Liste ihrer Namen, das niedrigste zuerst.',
  'The scores that give the level: one, or the first and the last.':
    'Die Punktzahlen, bei denen das Niveau gilt: eine, oder die erste und die letzte.',
  'The levels by likelihood, where no product gives them: for each likelihood a list of levels, from the lowest impact up.':
    'Die Risikoniveaus nach der Eintrittswahrscheinlichkeit, wo sie aus keinem Produkt folgen: für jede eine Liste der Niveaus, von der niedrigsten Auswirkung aufwärts.',
  'The levels of this likelihood, from the lowest impact up.':
    'Die Risikoniveaus dieser Eintrittswahrscheinlichkeit, von der niedrigsten Auswirkung aufwärts.',
  'The highest level that is acceptable without treatment.':
    'Das höchste Risikoniveau, das ohne Behandlung akzeptabel ist.',
  'To be mended before an audit.': 'Vor einem Audit zu beheben.',
  'A warning.': 'Eine Warnung.',
  'A note.': 'Ein Hinweis.',
  'A hint.': 'Ein Vorschlag.',
  'The rule is not applied. Readers of YAML 1.1 take off for false, which means the same here.':
    'Die Regel wird nicht angewendet. Wer YAML 1.1 liest, nimmt off für false; das bedeutet hier dasselbe.',
};

/** What the schema says in English, in German; `undefined` for other texts. */
export function germanDescription(english: string): string | undefined {
  return Object.hasOwn(german, english) ? german[english] : undefined;
}

/** The English texts that have a German one. */
export const translatedDescriptions: readonly string[] = Object.keys(german);
