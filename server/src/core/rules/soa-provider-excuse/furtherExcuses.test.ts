import { strictEqual } from 'node:assert/strict';

import { leavesToProvider } from './providerWords.js';

describe('leavesToProvider, with a landlord by another name', () => {
  it('knows a landlord behind an attribute, and who keeps the clocks', () => {
    for (const excuse of [
      'The PFI landlord looks after the cabling',
      'Managed by the PFI landlord',
      'Der Münchner Vermieter übernimmt das',
      'AWS keeps the clocks',
      'AWS keeps the clocks in sync',
      'Clocks are kept by AWS',
      'AWS synchronisiert die Uhren',
      'AWS synchronise les horloges',
      'AWS sincroniza los relojes',
      'AWS synchroniseert de klokken',
      'Operated by AWS itself',
      'Gestito da Strato',
      'Wird von Strato betrieben',
      'Géré par Free Pro',
      'Gestito da Castle S.p.A.',
      'Wird an die Vermieterin ausgelagert',
      'Gestito dal locatore',
    ]) {
      strictEqual(leavesToProvider(excuse, {}), true, excuse);
    }
  });

  it('leaves a landlord alone that was or will be, and what nobody keeps', () => {
    for (const reason of [
      'The former landlord looked after the cabling, which was taken out',
      'The next landlord looks after nothing of ours',
      'No clocks are kept by AWS',
      'All systems are operated by Castle Ltd itself',
      'All work is carried out by Castle Ltd staff at home',
      'Wird von der Muster AG selbst betrieben',
      'Gestito da Castle S.p.A. stessa',
      'Gestionado por Castle S.L. misma',
      'Gestionado por la propia Castle Norte S.L.',
      'Gerido pela própria Castle Lda.',
      'Géré par Castle SAS elle-même',
      'Wordt beheerd door Castle B.V. zelf',
      'Wird durch das Personal der Muster AG sichergestellt',
      'Managed by Castle Ltd in-house',
      'Coperto dallo strato applicativo',
      'Gestito da uno strato di difesa',
      'Covered by free pro licences',
      'Coberto por atos normativos internos',
      'We keep the clocks in sync',
    ]) {
      strictEqual(leavesToProvider(reason, {}), false, reason);
    }
  });
});

describe('leavesToProvider, in Spanish, Portuguese, Italian and Japanese', () => {
  it('knows what is done by others, before or behind them', () => {
    for (const excuse of [
      'A energia e a climatização são asseguradas pelo fornecedor de alojamento',
      'Garantido pela empresa de manutenção',
      'Coberto pelo senhorio',
      'Prestado pelo provedor de nuvem',
      'Delegado no fornecedor',
      'Subcontratado à Altice',
      'Serviço terceirizado com a Locaweb',
      'Cabe ao senhorio',
      'o condomínio e a AWS já fazem isso por nós',
      'AWS already does this for us',
      'The landlord and AWS already do it for us',
      'Der Vermieter und AWS machen das bereits',
      'Le bailleur et AWS le font déjà',
      'El arrendador y AWS ya lo hacen',
      'Il locatore e AWS lo fanno già per noi',
      'De verhuurder en AWS doen dat al',
      '大家とAWSが既に行っている',
      'O cabeamento quem gerencia é o provedor',
      'É o fornecedor que garante a energia',
      'El cableado del CPD lo gestiona Microsoft Azure',
      'El cableado lo gestiona el proveedor',
      'De ello se encarga AWS',
      'De la vigilancia se encarga el arrendador',
      'Es competencia del proveedor',
      'Lo asume el arrendador',
      'Depende del proveedor',
      'La mantiene la empresa de mantenimiento',
      'Servicio prestado por el proveedor',
      'Se delega en el proveedor',
      'Lo realiza el fabricante',
      'Es el proveedor quien lo gestiona',
      'Il servizio di vigilanza è svolto dal fornitore',
      'Il cablaggio lo gestisce il locatore',
      'È il fornitore che se ne occupa',
      'È compito del locatore',
      'Esternalizzato presso Aruba',
    ]) {
      strictEqual(leavesToProvider(excuse, {}), true, excuse);
    }
    for (const excuse of [
      '装置の保守はリース会社が実施しているため',
      '電源設備は指定管理者が管理しているため',
      '親会社が管理しているため',
      '市が管理しているため',
      'メーカーが保守',
      'メーカーの保守で対応',
      'NTTデータに委託',
      'リース会社に委託している',
      '建物所有者が管理',
      'ビルのオーナーにて実施',
      'セコムが監視',
    ]) {
      strictEqual(leavesToProvider(excuse, {}), true, excuse);
    }
  });

  it('leaves other reasons alone', () => {
    for (const reason of [
      'Nosso time já faz isso',
      'O fornecedor não faz isso',
      'Der Vermieter und AWS machen das nicht',
      'De verhuurder en AWS doen dat niet',
      'Le bailleur et AWS ne le font pas',
      'Não há cabeamento próprio',
      'Sem subcontratação de fornecedores',
      'No se delega nada en proveedores',
      'Compras se encarga del proveedor y no hay cableado',
      'Lo gestiona el equipo de sistemas',
      'No depende de proveedores',
      'Es competencia de la dirección',
      'Garantido pela direção',
      'Svolto dal reparto IT',
      'Il servizio è svolto internamente',
      'No subcontratado a terceros',
      'Subcontratado a nadie: no hay desarrollo propio',
      'Delegado no diretor de TI',
      '委託している業務はない',
      '外部に委託していない',
      '市場調査を行うため',
      '管理者が自ら実施するため対象業務なし',
      'テレワークを実施していないため',
      'メーカー保守契約のある装置はない',
      '国際標準に準拠',
      'システム管理者が実施しているため',
      'リスク所有者が管理',
      '市の運用方針により対象外',
      'ベンダーの保証期間の定めによる',
      '個人情報の処理を社外に委託しておらず、すべて社内で行う。',
      '外部に委託している業務は皆無であるため',
      '他社へ委託した業務は2024年に終了した',
      '当社は親会社の管理するビルから退去済み',
      'Los equipos instalados por el proveedor se retiraron en 2023',
      'Los servicios prestados por proveedores terminaron en 2023',
      'El contrato terminó y los equipos fueron transferidos al proveedor',
      'La oficina corresponde al arrendador desde que se rescindió el contrato',
      'Tarefas confiadas a fornecedores terminaram; hoje 100% remoto',
    ]) {
      strictEqual(leavesToProvider(reason, {}), false, reason);
    }
  });
});
