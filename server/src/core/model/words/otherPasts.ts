import { inAnyCase } from '../../base/inAnyCase.js';

/**
 * People and things that a policy speaks of every day, in English, German, French, Spanish, Portuguese,
 * Italian, Dutch and Japanese: that they are former, replaced or closed says nothing of an id beside them.
 */
const things = [
  'employees?|staff|colleagues|members?|users?|customers?|clients?|contractors?|suppliers?|passwords?|keys?|badges?|rights?|permissions?|accounts?|devices?|equipment|hardware|disks?|media|tapes?|laptops?|data|files?|backups?|logs?|offices?|doors|windows|changes|records',
  String.raw`(?:\p{L}+-?)?(?:mitarbeiter|mitarbeitende|beschäftigte|kollegen|kolleginnen|mitglieder|benutzer|nutzer|kunden|dienstleister|lieferanten|passwörter|kennwörter|schlüssel|ausweise|rechte|konten|geräte|datenträger|festplatten?|bänder|medien|daten|dateien|sicherungen|protokolle|büros|türen|fenster|änderungen|aufzeichnungen)n?`,
  String.raw`salariée?s?|employée?s?|collaborateurs|collaboratrices|membres|utilisateurs|clients|prestataires|mots? de passe|clés?|badges?|droits|comptes?|appareils?|matériels?|équipements?|disques?|supports?|bandes?|données|fichiers?|sauvegardes?|journaux|bureaux|portes?|changements`,
  String.raw`emplead[oa]s|trabajador(?:es|as)|miembros|usuari[oa]s|clientes|proveedores|contraseñas?|claves?|llaves?|derechos|permisos|cuentas?|dispositivos?|equipos?|discos?|soportes?|cintas?|datos|ficheros|archivos|copias|registros|oficinas|puertas?|cambios`,
  String.raw`empregad[oa]s|funcionári[oa]s|colaborador(?:es|as)|membros|utilizadores|fornecedores|senhas?|palavras-passe|chaves?|direitos|permissões|contas?|equipamentos?|suportes?|fitas?|dados|ficheiros|arquivos|cópias|escritórios|portas?|mudanças`,
  String.raw`dipendenti|collaborator[ie]|membri|utenti|clienti|fornitori|password|chiav[ei]|diritti|permessi|dispositiv[oi]|apparecchi|apparati|dischi|support[oi]|nastri|dati|file|copie|uffici|porte|modifiche`,
  String.raw`(?:oud-)?medewerkers|werknemers|collega['’]?s|leden|gebruikers|klanten|leveranciers|wachtwoorden|sleutels|badges|rechten|apparatuur|apparaten|schijven|dragers|banden|gegevens|bestanden|back-?ups|logboeken|kantoren|deuren|wijzigingen`,
].join('|');

/** What they were or are, before them in one language and behind them in another. */
const qualities = [
  'former|previous|old|ex|obsolete|retired|replaced|deleted|closed|removed|archived|withdrawn|discontinued|terminated|planned|example',
  'ehemalige[nrs]?|frühere[nrs]?|bisherige[nrs]?|alte[nrs]?|gelöschte[nrs]?|archivierte[nrs]?|ersetzte[nrs]?|geschlossene[nrs]?|ausgemusterte[nrs]?|geplante[nrs]?',
  'anciens?|anciennes?|précédente?s?|obsolètes?|supprimée?s?|archivée?s?|remplacée?s?|retirée?s?|fermée?s?|prévue?s?',
  'antigu[oa]s?|anterior(?:es)?|obsolet[oa]s?|eliminad[oa]s?|retirad[oa]s?|archivad[oa]s?|previst[oa]s?',
  'antig[oa]s?|obsolet[oa]s?|arquivad[oa]s?|removid[oa]s?',
  'precedent[ei]|vecchi[oaei]?|obsolet[ei]|ritirat[oaie]|archiviat[oaie]|eliminat[oaie]|previst[oaie]',
  'voormalige|vroegere|vorige|oude|verwijderde|gearchiveerde|vervangen|ingetrokken|geplande',
].join('|');

/** What is done with them today. */
const done = [
  'replaced|withdrawn|archived|closed|deleted|removed|retired|restored|revoked|terminated|planned',
  'ersetzt|entzogen|archiviert|geschlossen|gelöscht|entfernt|eingezogen|zurückgezogen|aufgehoben|abgeschlossen|geplant',
  'remplacée?s?|retirée?s?|archivée?s?|fermée?s?|supprimée?s?|prévue?s?',
  'reemplazad[oa]s?|sustituid[oa]s?|retirad[oa]s?|archivad[oa]s?|cerrad[oa]s?|eliminad[oa]s?|suprimid[oa]s?',
  'substituíd[oa]s?|arquivad[oa]s?|fechad[oa]s?|removid[oa]s?|encerrad[oa]s?',
  'sostituit[oaie]|ritirat[oaie]|archiviat[oaie]|chius[oaie]|eliminat[oaie]|rimoss[oaie]',
  'vervangen|ingetrokken|gearchiveerd|gesloten|verwijderd|afgesloten|opgeheven',
].join('|');

/** Of several: what is done with one may have been done once. */
const today = 'are|werden|sind|sont|son|están|são|estão|sono|vengono|worden|zijn';

const ofThings = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${qualities}) (?:${things})|(?:${things}) (?:${qualities})|(?:${things}) (?:${today}) (?:\p{L}+ ){0,1}(?:${done}))(?!\p{L})|(?:以前の|旧)(?:アクセス権|パスワード|機器|媒体|従業員|利用者|アカウント|データ|鍵)`,
  'gu',
);

/** One look tells of most texts that nothing like it is in them. */
const mayBe = inAnyCase(
  /former|previous|old|ex |obsol|retire|replac|delete|closed|remov|archiv|withdraw|restor|revok|terminat|planned|example|ehemal|früher|bisher|alte|lösch|ersetz|geschloss|entzog|entfernt|einge|zurück|aufgehob|geplant|ancien|précéd|supprim|retir|remplac|ferm|prévu|antig|anterior|elimin|previst|remov|precedent|vecchi|ritirat|sostitu|sustitu|substitu|reemplaz|chius|rimoss|cerrad|fechad|encerrad|suprimid|voormal|vroeger|vorige|oude|verw|gearch|vervang|ingetrok|gepland|geslot|以前の|旧/u,
);

/** `text` with spaces in the place of what it says of the past of people and things; as long as before. */
export function withoutOtherPasts(text: string): string {
  const small = mayBe.test(text) ? text.toLowerCase() : '';
  if (small.length !== text.length) {
    return text;
  }
  let read = text;
  for (const { index, 0: found } of small.matchAll(ofThings)) {
    const end = index + found.length;
    read = read.slice(0, index) + ' '.repeat(found.length) + read.slice(end);
  }
  return read;
}
