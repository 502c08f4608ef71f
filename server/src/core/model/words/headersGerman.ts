import type { HeaderWords } from './headerMeaning.js';

/** German headers; accents are compared without their marks, `ß` as `ss`. */
export const germanHeaders: HeaderWords = {
  measure: 'massnahme, massnahmen',
  control: `
    massnahmen id, massnahmen nr, massnahmennummer, control nr, control nummer, kontroll id,
    anhang a, anhang a control, anhang a nr, kontrollnummer, iso 27001 massnahme, a control,
    controlnr, anhang a massnahme, anhang a referenz, iso 27001 anhang a, a nr, referenzmassnahme nr,
    referenzmassnahmennummer, massnahmenkennung, kontroll nr`,
  controlName: `
    kontrolle, kontrollen, sicherheitsmassnahme, informationssicherheitsmassnahme, referenzmassnahme,
    referenzmassnahmen, sicherheitsanforderung`,
  controlMapping: `
    zugeordnete massnahmen, behandlungsmassnahmen, controls massnahmen, iso massnahmen,
    zugeordnete controls, bestehende controls, ~massnahmen anhang a, ~massnahmen nach anhang a, ~massnahmen aus anhang a,
    ~controls anhang a, ~erganzende massnahmen, zusatzliche massnahmen, weitere massnahmen, massnahmen controls, ~iso control`,
  title: `
    titel, bezeichnung, massnahmentitel, name der massnahme, kontrollname, massnahmenname,
    control bezeichnung, control titel, massnahmenbezeichnung`,
  applicable: `
    anwendbar, anwendbarkeit, anwendbar ja nein, relevant, gilt, gilt fur uns, ausgewahlt, zutreffend,
    einbezogen, anzuwenden, im geltungsbereich, anw, anwend, anw barkeit, anw j n, anw ja nein`,
  justification: `
    ~begrundung, ~begrundung der anwendbarkeit, grund, begrundung einbeziehung ausschluss,
    begrundung der auswahl, ~begrundung fur einbeziehung oder ausschluss,
    begrundung ein ausschluss, grund fur aufnahme oder ausschluss, grund fur aufnahme bzw ausschluss, grund fur aufnahme ausschluss,
    grund fur die aufnahme oder den ausschluss, grund fur die aufnahme bzw den ausschluss, grund der aufnahme oder des ausschlusses,
    grund der aufnahme bzw des ausschlusses, grund fur einbeziehung oder ausschluss, grund fur einbeziehung bzw ausschluss,
    grund fur die einbeziehung oder den ausschluss, grund fur die einbeziehung bzw den ausschluss,
    grund der einbeziehung oder des ausschlusses, grund fur auswahl oder ausschluss, grund fur die auswahl oder den ausschluss,
    grund fur die auswahl bzw den ausschluss`,
  inclusionReason: `
    auswahlgrund, grund der auswahl, ~grund der einbeziehung, ~begrundung der einbeziehung,
    ~begrundung fur die einbeziehung, begrundung einbeziehung, grund fur einbeziehung`,
  exclusionReason: `
    ~ausschlussgrund, ~begrundung des ausschlusses, ~begrundung fur den ausschluss,
    ~grund fur ausschluss, begrundung ausschluss, begrundung bei ausschluss,
    begrundung bei nein, grund des ausschlusses, ~begrundung fur ausschluss,
    ausschlussbegrundung`,
  status: `
    umsetzungsstatus, implementierungsstatus, umgesetzt, stand der umsetzung, umsetzungsstand,
    implementiert, status der umsetzung, umsetzungsgrad, reifegrad`,
  implementation: `
    umsetzung, ~umsetzung beschreibung, beschreibung der umsetzung, umsetzungsbeschreibung`,
  cloudGuidance: `
    cloud hinweis, cloud hinweise, cloud besonderheiten, cloud umsetzung, cloud anleitung,
    cloud spezifische umsetzung, cloud spezifisch, cloudspezifische umsetzung, umsetzung iso 27017,
    hinweis fur anbieter, hinweis fur den anbieter, anbieterhinweis, hinweis fur kunden`,
  responsibility: `
    verantwortung, geteilte verantwortung, verantwortlichkeit, zustandige partei`,
  owner: `
    verantwortlich, verantwortlicher, verantwortliche, eigentumer, zustandig, risikoeigentumer,
    risikoverantwortlicher, massnahmenverantwortlicher, eigner, risikoeigner, asset eigentumer,
    risiko owner, massnahmen owner, verantw, risikotrager, risikotragerin, risikoeignerin,
    risikoeigentumerin, risikoverantwortliche, risikoinhaber, risikobesitzer, risikoeigner in`,
  evidence: `
    ~nachweis, ~nachweise, nachweis referenz, dokument, dokumente, richtlinie, dokumentation,
    policy richtlinie, referenzdokument, verweis, nachweisdokument, umsetzungsdokument,
    wo, nachweisort`,
  risks: 'risiken, verknupfte risiken, zugehorige risiken, zugeordnete risiken, risikobezug',
  riskId: 'risiko id, risiko nr, risikonummer, risiko nummer',
  risk: `
    risiko, risikobeschreibung, risikoszenario, szenario, beschreibung des risikos, was kann passieren,
    was konnte passieren, was passieren kann, was passieren konnte, was kann schiefgehen, was schiefgehen kann`,
  asset: `
    wert, asset prozess, vermogenswert, schutzobjekt, zielobjekt, informationswert,
    betroffenes asset`,
  threat: 'bedrohung, bedrohungen, gefahrdung, gefahrdungen',
  vulnerability: 'schwachstelle, schwachstellen, verwundbarkeit',
  likelihood: `
    wahrscheinlichkeit, eintrittswahrscheinlichkeit, eintretenswahrscheinlichkeit, eintrittswahrscheinl, eintritt, eintrittsw,
    haufigkeit, eintrittshaufigkeit, ew`,
  impact: `
    auswirkung, auswirkungen, schadenshohe, sh, schadensausmass, schaden, schadensauswirkung,
    schadenswirkung`,
  level: `
    risikostufe, risikowert, risikoniveau, risiko score, risikoklasse, bruttorisiko,
    risikobewertung, risikohohe, rpz, risikozahl, risikokennzahl, rz, risikokategorie, risikoeinstufung,
    risikoeinschatzung, risikoausmass`,
  treatment: `
    behandlung, risikobehandlung, behandlungsoption, behandlungsstrategie,
    massnahme zur behandlung, risikobehandlungsoption, behandlungsmassnahme`,
  residual: `
    restrisiko, nettorisiko, verbleibendes risiko, restrisikostufe, restrisikokategorie, risiko nach massnahmen,
    nach massnahmen, nach behandlung, risiko nach behandlung`,
  review: 'uberprufung, nachste uberprufung, prufdatum, review datum, letzte uberprufung',
  activity: 'aktivitat, tatigkeit, aufgabe, aufgaben, aktivitaten, verantwortungsbereich',
  clause: 'klausel, klauseln, abschnitt, kapitel, normkapitel, normabschnitt',
  number: 'nr, nummer, lfd nr, kennung, pos',
  foreign: `
    ~dsgvo, ~artikel, ~paragraph, anforderung, ~regulatorik, pruffrage, gesetz, ~grundschutz,
    vorgabe, pflicht vorgabe, ~baustein, regulierung, inhaltliche anforderung`,
  supplier: 'lieferant, dienstleister, anbieter, lieferantenname',
  service: 'dienstleistung, leistung, dienst',
  classification: 'klassifizierung, typ, standort, schutzbedarf, art, klassifikation',
  remarks:
    'bemerkung, bemerkungen, kommentar, kommentare, anmerkung, anmerkungen, hinweis, hinweise, erlauterung, erlauterungen',
  description: 'beschreibung, kurzbeschreibung, bezeichnung der gefahrdung',
  none: `
    kategorie, bereich, thema, prioritat,
    ziel`,
};
