import { strictEqual } from 'node:assert/strict';

import { leavesToProvider } from './providerWords.js';

describe('leavesToProvider, in German, Dutch and French', () => {
  it('knows the active voice, feminine forms, centres and names', () => {
    for (const excuse of [
      'Notstrom und Klima stellt der Betreiber Dataport als Dienstleister sicher',
      'Notstrom stellt der Dienstleister sicher',
      'Dataport stellt dies als Dienstleister sicher',
      'Der Betreiber stellt dies sicher',
      'Die Überwachung übernimmt der Wachdienst',
      'Ausgelagert',
      'Uitbesteed aan NorthC',
      'Uitbesteed',
      'NorthC regelt dit',
      'Wordt door NorthC verzorgd',
      'Wordt verzorgd door het datacenter',
      'Ligt bij de hostingpartij',
      'Wordt door de beveiligingsdienst van de verhuurder uitgevoerd',
      'L’énergie et la climatisation sont prises en charge par le datacenter (Data4)',
      'Prise en charge par le prestataire',
      'Géré par Data4',
      'Les câbles relèvent du prestataire technique',
      'Los equipos son de AWS, que se ocupa de ellos',
      'Externalisé chez Data4',
      'C’est Data4 qui s’en occupe',
      'c’est le coworking (WeWork) qui s’en occupe',
      'C’est l’hébergeur qui s’en occupe',
    ]) {
      strictEqual(leavesToProvider(excuse, {}), true, excuse);
    }
  });

  it('knows what is done before who does it, and the verb around both', () => {
    for (const excuse of [
      'Strom, Klima und USV stellt der Betreiber des Rechenzentrums bereit.',
      'Notstrom stellt uns der Vermieter zur Verfügung',
      'Strom und Klima hält der Betreiber des Rechenzentrums für alle Mieter vor',
      'Die Zutrittskontrolle nimmt der Wachdienst wahr',
      'Den Brandschutz deckt der Vermieter ab',
      'Die Verkabelung liefert der Vermieter des Gebäudes',
      'Stroom, koeling en noodstroom stelt de beheerder van het datacenter beschikbaar.',
      'De keuringen voert de verhuurder van het pand uit',
      'Noodstroom en koeling levert de exploitant van het datacenter',
      'La corrente la fornisce il locatore',
    ]) {
      strictEqual(leavesToProvider(excuse, {}), true, excuse);
    }
    for (const reason of [
      'Strom stellt der Betreiber nicht bereit',
      'Notstrom stellt der Vermieter hier keinen bereit',
      'Klima und USV stellen wir selbst bereit, der Vermieter hat keine',
      'Eigene Leitungen führt die Haustechnik aus',
      'Stroom stelt de verhuurder niet beschikbaar',
      'Noodstroom levert de verhuurder hier niet',
      'Kameras sind nicht vorhanden; den Vertrag hält der Einkauf vor',
    ]) {
      strictEqual(leavesToProvider(reason, {}), false, reason);
    }
  });

  it('knows who does it at the end of the sentence, in emphasis and by name', () => {
    for (const excuse of [
      'Die Verkabelung macht der Vermieter des Verwaltungsgebäudes.',
      'Zuständig ist der Vermieter.',
      'Zuständig: Vermieter',
      'Für die Verkabelung ist der Vermieter zuständig.',
      'Verkabelung durch den Vermieter',
      'Der Hoster Nordlicht macht die Sicherungen',
      'C’est l’hébergeur Numéa qui s’en charge.',
      'L’hébergeur Numéa s’en charge',
      'À la charge du propriétaire',
      'Il servizio di vigilanza è svolto dal proprietario dell’immobile.',
      'La manutenzione è svolta dal fornitore',
      'A carico del proprietario',
      'È il fornitore a occuparsene',
      'È il fornitore che se ne occupa',
      'Es el proveedor quien se encarga',
      'É o fornecedor que trata disso',
      'Het is de leverancier die dit doet',
      'De bekabeling doet de verhuurder',
      'It is the landlord who runs the cameras',
    ]) {
      strictEqual(leavesToProvider(excuse, {}), true, excuse);
    }
    for (const reason of [
      'Die Verkabelung macht unser Elektriker selbst, kein Vermieter',
      'Zuständig ist niemand, es gibt keine Lieferanten',
      'Keine eigenen Räume; der Vermieter macht nichts',
      'Nessun servizio è svolto da fornitori',
      'Il proprietario del rischio non vede alcun rischio',
      'Diebstahl durch Dienstleister ist nicht zu erwarten',
      'C’est un hébergeur Numéa que nous ne louons pas',
      'Wir sind selbst Anbieter',
    ]) {
      strictEqual(leavesToProvider(reason, {}), false, reason);
    }
  });

  it('knows firms that are paid for it, and third parties under contract', () => {
    for (const excuse of [
      'De responsabilidade da empresa de manutenção contratada',
      'De responsabilidade da empresa terceirizada',
      'A empresa contratada faz a manutenção',
      'Responsabilidade de terceiros contratados',
      'Feito por terceiros subcontratados',
      'A cargo do prestador de serviços',
      'A cargo de la empresa contratada',
      'Realizado por terceros contratados',
      'A carico della ditta esterna',
      'Gestito da terzi incaricati',
      'Pris en charge par une société externe',
      'Assuré par un sous-traitant',
      'Liegt bei der Wartungsfirma',
      'Wird durch beauftragte Dritte übernommen',
      'Wordt verzorgd door een externe partij',
      'Handled by a contractor',
      'Done by contracted third parties',
      'Done by third parties.',
      'Feito por terceiros',
      'Realizado por terceros',
      'Gestito da terzi',
      'Géré par un tiers',
      'Wird durch Dritte übernommen',
      'Uitgevoerd door derden',
      'Responsabilidade de terceiros',
      'Sans objet (géré par AWS)',
      '保守業者が実施',
    ]) {
      strictEqual(leavesToProvider(excuse, {}), true, excuse);
    }
    for (const reason of [
      'Nenhum equipamento de terceiros no escopo',
      'Não há desenvolvimento feito por terceiros',
      'Sin acceso de terceros a los locales',
      'Nessun accesso di terzi',
      'Aucun tiers n’a accès aux locaux',
      'Kein Zutritt durch Dritte',
      'Derden hebben geen toegang',
      'No contractors work here',
      'Third parties have no access to the code',
      'Our product is run by third parties (customers), not by us',
      'Software is secured by contractors of the customer',
      'Données gérées par un tiers: sans objet',
      'Equipamentos alugados de terceiros foram devolvidos em 2025',
    ]) {
      strictEqual(leavesToProvider(reason, {}), false, reason);
    }
  });

  it('leaves reasons alone', () => {
    for (const reason of [
      'Niet uitbesteed',
      'The building is run by the landlord and has no delivery area',
      'We have no delivery area (secured by the landlord)',
      'Es gibt keine Lieferzone; der Vermieter betreibt keine',
      'Nichts ausgelagert',
      'Wir betreiben kein Rechenzentrum',
      'Als Betreiber stellen wir das selbst sicher',
      'Es gibt kein Rechenzentrum und keinen Betreiber',
      'Er is geen datacenter',
      'Wij hebben geen hostingpartij',
      'Aucun datacenter dans le périmètre',
      'Aucun développement externalisé',
      'Wordt door de directie verzorgd',
      'Unser Team regelt Anbieter-Audits selbst',
    ]) {
      strictEqual(leavesToProvider(reason, {}), false, reason);
    }
  });

  it('knows who sees to it, who runs the place, and names with the form of a company', () => {
    for (const excuse of [
      'Traité par l’exploitant du datacenter de Rennes (Eclairion), qui surveille les zones',
      'Traité par l’hébergeur',
      'Géré par l’exploitant',
      'Géré par Eclairion',
      'Effectué par Numéa SAS',
      'Apparatuur staat bij KPN; KPN zorgt hiervoor',
      'De leverancier zorgt hiervoor',
      'Hiervoor zorgt de verhuurder',
      'Behandeld door de verhuurder',
      'Dafür sorgt der Vermieter',
      'Betreut durch den Hoster',
      'Verwaltet durch die Muster Hosting GmbH',
      'Managed by Castle Ltd',
      'Gestionado por Gestiones Norte S.L.',
      'Tratado por el operador del centro de datos',
      'Gerido pelo operador do centro de dados',
      'Eseguito da Nuvola Srl',
      'Gestito dal gestore del data center',
    ]) {
      strictEqual(leavesToProvider(excuse, {}), true, excuse);
    }
    for (const reason of [
      'Aucun exploitant',
      'Rien n’est traité par un hébergeur',
      'Géré par la DSI',
      'Traité par la direction',
      'Het team zorgt hiervoor',
      'Niets wordt door KPN gedaan',
      'Er is geen serverruimte; KPN zorgt alleen voor de lijn',
      'Die Muster AG hat keine Server',
      'Wir nutzen keine Produkte der Muster AG',
      'We sold the plant to Castle Ltd in 2024; no premises',
    ]) {
      strictEqual(leavesToProvider(reason, {}), false, reason);
    }
  });
});
