import { strictEqual } from 'node:assert/strict';

import { leavesToProvider } from './providerWords.js';

describe('leavesToProvider, of whoever is named behind the verb or by a form', () => {
  it('knows companies, cooperatives and public bodies by their form and by the word before their name', () => {
    for (const excuse of [
      'Das Rechenzentrum betreibt die Kommunale IT eG, die Redundanz ist deren Sache',
      'Die Wartung übernimmt die Dataport AöR',
      'Die Wartung übernimmt der IT-Verbund Nord e.V.',
      'Die Wartung erledigt die Nordlicht gGmbH',
      'Die Sicherung leistet die KDO eG',
      'Die Klimatisierung regelt die Nordlicht KdöR',
      'Den Betrieb verantwortet der Zweckverband Kommunale IT',
      'Wird vom Zweckverband KommIT betrieben',
      'Betrieben durch den Zweckverband KommIT',
      'Betrieben durch die Kommunale IT e. G.',
      'Die Kommunale IT eG macht das',
      'Sache der Kommunale IT eG',
      'Um die Wartung kümmert sich die Kommunale IT eG',
      'Das Netz hält die Kommunale IT eG instand',
      'Die Redundanz stellt die Kommunale IT eG sicher',
      'A manutenção é feita pela empresa Informática do Tâmega',
      'A manutenção é feita pela empresa Informática do Tâmega, Lda',
      'A manutenção é da empresa Tâmega Sistemas',
      'A cargo da empresa Tâmega Sistemas',
      'Responsabilidade da empresa Tâmega',
      'Gerido pela empresa municipal Tâmega',
      'El mantenimiento lo realiza la empresa Tecnologías Sur',
      'El mantenimiento lo lleva Tecnologías Sur S.L.',
      'De la climatización se ocupa Tecnologías Sur S. Coop.',
      'La manutenzione la cura la ditta Rossi',
      'Alla manutenzione provvede la Lepida S.c.p.A.',
      'La sala la gestisce Rossi Scarl',
      'C’est la société Dupont Informatique qui s’en charge',
      'La maintenance est assurée par la société Dupont Informatique',
      'La maintenance est assurée par Dupont SCOP',
      'L’exploitation est assurée par le syndicat mixte Mégalis',
      'Het datacenter wordt beheerd door Stichting Netwerk Noord',
      'Het datacenter wordt beheerd door Coöperatie Netwerk U.A.',
      '株式会社みらいが運用している',
      'みらい株式会社が保守を行う',
      'データセンターは株式会社みらいが運営',
      'The data centre is run by Northern Grid CIC',
      'Maintenance is done by Northern Grid LLP',
    ]) {
      strictEqual(leavesToProvider(excuse, {}), true, excuse);
    }
  });

  it('knows the verb before the provider in each language', () => {
    for (const excuse of [
      'Das Rechenzentrum betreibt der Dienstleister',
      'Quem faz a manutenção é o fornecedor',
      'A manutenção quem a faz é o fornecedor',
      'Da manutenção trata o fornecedor',
      'A manutenção fica a cargo do fornecedor',
      'El mantenimiento lo hace el proveedor',
      'Del mantenimiento se encarga el proveedor',
      'La manutenzione la fa il fornitore',
      'Della manutenzione si occupa il fornitore',
      'Alla manutenzione provvede il fornitore',
      'De la maintenance se charge l’hébergeur',
      'La maintenance, c’est le prestataire qui s’en charge',
      'Dit doet de leverancier voor ons',
      'Dit doet de leverancier',
      'Het onderhoud doet de leverancier',
      'Het datacenter beheert de leverancier',
      'Dat regelt de leverancier',
      'Voor de koeling zorgt de leverancier',
      'Daar zorgt de leverancier voor',
      '保守は委託先が行う',
      '保守を行うのは委託先である',
    ]) {
      strictEqual(leavesToProvider(excuse, {}), true, excuse);
    }
  });

  it('says nothing where nobody does it, or the organisation itself', () => {
    for (const reason of [
      'Es gibt kein Rechenzentrum; die Kommunale IT eG gibt es nicht mehr',
      'Das Rechenzentrum betreiben wir selbst',
      'Das Rechenzentrum betreibt die Muster eG selbst',
      'Der Verein betreibt keine Server',
      'Der Zweckverband betreibt keine eigenen Räume',
      'Wir sind ein Zweckverband ohne eigenes Rechenzentrum',
      'Kein Mitglied des e.V. entwickelt Software',
      'Die Wartung übernimmt niemand, es gibt keine Geräte',
      'Die Räume betreibt kein Anbieter',
      'Nicht nötig, da die Genossenschaft keine Räume hat',
      'A empresa não tem sala de servidores',
      'Não faz parte da empresa',
      'Nenhum trabalho é feito pela empresa fora de horas',
      'Software da empresa Microsoft não é usado',
      'Os dados da empresa não saem do escritório',
      'O trabalho é feito pela própria empresa',
      'A manutenção é feita pela empresa',
      'La empresa no tiene sala',
      'Nadie lo hace, no hay proveedor',
      'Il lavoro non lo fa nessuno',
      'Geen leverancier doet dit',
      'Dit doet niemand',
      '委託先はない',
      '株式会社みらいには該当設備がない',
      '自社株式会社みらいの設備はない',
      '保守を行う委託先は存在しない',
      'Da die Firma Räume nur mietet, nicht nötig',
      'Weil die Firma Server betreibt, die niemand sonst nutzt',
      'Durch die Firma selbst erledigt',
      'Erledigt durch die Firma Muster selbst',
      'Notre société Dupont gère cela',
      'A empresa IT gere isto',
      'Nossa empresa Tâmega faz isto',
      'Unser Zweckverband KommIT betreibt das',
      'A manutenção é feita pela própria empresa Tâmega',
      'Os equipamentos são do fornecedor',
      'Um die Ecke liegt das Büro des Dienstleisters',
      'Für Besucher sorgt niemand, kein Dienstleister kommt',
      '自社株式会社の設備はない',
      '株式会社みらいが行う作業はない',
      'Mitglieder des Vereins Nordlicht e.V. kommen nicht ins Haus',
      'Zweckverband ohne Entwicklung',
    ]) {
      strictEqual(leavesToProvider(reason, {}), false, reason);
    }
  });

  it('takes a company that does it itself, or with means of its own, for the organisation', () => {
    for (const reason of [
      'Die Firma Huber betreibt alle Systeme selbst.',
      'Die Genossenschaft Musterdorf betreibt alle Server selbst.',
      'Die Huber GmbH betreibt und wartet alle Systeme selbst.',
      'Die Huber GmbH betreibt alle Systeme im eigenen Haus',
      'Die Huber GmbH betreibt die Systeme in eigenen Räumen',
      'Acme Ltd runs all servers on its own premises.',
      'Acme Ltd manages all servers in-house',
      'Acme Ltd runs the mail itself',
      'Stichting Zorgplein onderhoudt alle systemen zelf.',
      'Stichting Zorgplein beheert alles in eigen beheer',
      'La société Dupont gère les serveurs elle-même.',
      'La société Dupont gère le réseau en interne',
      'La empresa Acme gestiona la red por sí misma',
      'La empresa Acme gestiona la red internamente',
      'La empresa Acme mantiene los servidores.',
      'A empresa Tâmega gere a rede internamente',
      'A empresa Tâmega gere a rede com meios próprios',
      'La ditta Rossi gestisce tutto in casa.',
      'La ditta Rossi gestisce la rete internamente',
      '全システムを株式会社ミナト自身が運用している。',
      '株式会社ミナトが自社で運用している',
    ]) {
      strictEqual(leavesToProvider(reason, {}), false, reason);
    }
  });

  it('still takes a company for a provider where others do it themselves, or not at all', () => {
    for (const excuse of [
      'Das Netz betreiben wir selbst, die Wartung übernimmt die Huber GmbH',
      'Das Netz betreiben wir selbst und die Wartung übernimmt die Huber GmbH',
      'Nicht intern, sondern durch die Huber GmbH betrieben',
      'Die Huber GmbH betreibt unsere Server',
      'Not run in-house; operated by Acme Ltd',
      'Operated by Acme Ltd in its own data centre',
      'Wordt niet zelf gedaan, maar verzorgd door Stichting Zorgplein',
      'La société Dupont gère nos serveurs',
      'La empresa Acme gestiona la red de la sede',
      'La ditta Rossi gestisce la rete',
      '自社では行わず、株式会社ミナトが運用している',
      'Der Dienstleister macht das selbst',
    ]) {
      strictEqual(leavesToProvider(excuse, {}), true, excuse);
    }
  });
});
