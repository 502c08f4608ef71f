import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';

import { applyEdits, checkFindings, readFiles, worldOf } from '../../../../../test/kit/check.js';
import type { Problem } from '../rule.js';
import { cloudTopicMissing } from './rule.js';

const statement = `-- soa.md --
| Control | Applicable | Justification |
| --- | --- | --- |
| CLD.6.3.1 | Yes | Customers ask for it |
`;

describe('cloud-topic-missing', () => {
  it('asks for the topics of a kind once the statement has a cloud control applicable', () => {
    checkFindings(
      cloudTopicMissing,
      `${statement}-- plan.md --
---
type: continuity-plan
      ^^^^^^^^^^^^^^^ warning This document says nothing on the dependency on cloud providers. …
      ^^^^^^^^^^^^^^^ warning This document says nothing on data portability. …
---
# Continuity plan

Restore the servers from the last backup.
`,
    );
  });

  it('names the edition whose advice it gives', () => {
    const policy = (edition: string, reasons: readonly string[]): string =>
      `${statement}-- policy.md --
---
title: Information security policy
type: policy
${reasons.map((reason) => `      ^^^^^^ warning This document says nothing on ${reason}…\n`).join('')}editions: [27001:2022, 27017:${edition}]
---
# Information security policy

Rooms are locked and the keys are counted in the evening.
`;
    checkFindings(
      cloudTopicMissing,
      policy('2015', [
        'security in the cloud. ISO/IEC 27017:2015 (5.1.1) extends ',
        'shared responsibility. ISO/IEC 27017:2015 (CLD.6.3.1) advises to divide ',
      ]),
    );
    checkFindings(
      cloudTopicMissing,
      policy('2026', [
        'security in the cloud. ISO/IEC 27017 extends ',
        'shared responsibility. ISO/IEC 27017:2026 (5.38, as reported) advises to divide ',
      ]),
    );
  });

  it('accepts topics in other words', () => {
    checkFindings(
      cloudTopicMissing,
      `${statement}-- plan.md --
---
type: continuity-plan
---
# Notfallplan

Fällt ein Anbieter aus, gilt Stufe 2: bei einem Ausfall von AWS als Dienstleister wechseln wir.
Der Datenexport wird jährlich erprobt.
-- access.md --
---
type: policy
title: Access control policy
---
Staff reach every SaaS application through single sign-on.
-- zugang.md --
---
type: policy
title: Zugangsrichtlinie
---
Verbund-Anmeldung über Keycloak, auch für Cloud-Zugänge der Kunden.
-- incident.md --
---
type: incident-response-plan
---
The duty manager informs affected customers within a day. Incidents at AWS follow their dashboard.
`,
    );
  });

  it('asks nobody without cloud controls, without a declared kind, or with another subject', () => {
    checkFindings(cloudTopicMissing, '---\ntype: continuity-plan\n---\n# Continuity plan\n');
    checkFindings(cloudTopicMissing, `${statement}-- plan.md --\n# Continuity plan\n`);
    checkFindings(
      cloudTopicMissing,
      `${statement}-- desk.md --\n---\ntype: policy\n---\n# Clear desk policy\n`,
    );
    checkFindings(
      cloudTopicMissing,
      '-- soa.md --\n| Control | Applicable | Justification |\n| --- | --- | --- |\n| CLD.6.3.1 | No | No cloud |\n-- plan.md --\n---\ntype: continuity-plan\n---\n',
    );
  });

  it('knows the words of those who tell and are told', () => {
    for (const line of [
      'Each incident is told to the clients whom it concerns within 24 hours.',
      'Clients let us know about theirs at noc@example.com.',
      'We alert customers by e-mail.',
      'Die Kunden werden binnen 24 Stunden verständigt.',
      'Within a day, customers are kept posted by the duty manager.',
      'Account holders hear from us within a day.',
      'A status page keeps our clients up to date.',
      'Wir teilen den Kunden binnen eines Tages mit, was geschehen ist.',
      'Der Kundschaft wird binnen eines Tages Bescheid gegeben.',
      'We update customers every hour.',
      'Updates are sent to all customers.',
      'Wir setzen die Kunden binnen eines Tages in Kenntnis.',
      'Auftraggeber erhalten binnen eines Tages ein Rundschreiben.',
    ]) {
      checkFindings(
        cloudTopicMissing,
        `${statement}-- plan.md --\n---\ntype: incident-response-plan\n---\n# Incidents of the cloud\n\n${line}\n`,
      );
    }
  });

  it('does not take what happens to the data of customers for telling them', () => {
    for (const line of [
      'Customer data disclosed or lost, or the service down',
      'Customer data is updated each day',
      'Systems are updated by the hosting provider every month',
      'Updates are installed by the provider',
      'What happened is written to a log of the provider console',
      'Der Hersteller liefert Updates mit Kenntnis des Betreibers',
    ]) {
      checkFindings(
        cloudTopicMissing,
        `${statement}-- plan.md --\n---\ntype: incident-response-plan\n      ^^^^^^^^^^^^^^^^^^^^^^ warning This document says nothing on notification …\n---\n# Incidents of the cloud\n\n${line}\n`,
      );
    }
  });

  it('knows a provider by its name that is told, and no messages of its tools', () => {
    const count = (line: string): number =>
      problems(
        `---\ntype: incident-response-plan\neditions: [27017:2015]\n---\n# Incidents\n\n${line}\n`,
      ).filter(({ message }) => message.includes('notification')).length;
    for (const line of [
      'AWS is told through the support case when its service is concerned.',
      'The duty manager opens a support case with Hetzner.',
      'Azure wird binnen eines Tages benachrichtigt.',
      'Le responsable d’astreinte prévient OVHcloud dans la journée et note son appel.',
      'El responsable de guardia avisa a AWS el mismo día y lo apunta en el libro.',
      'O responsável de piquete contacta AWS no mesmo dia e toma nota no livro.',
      'Il responsabile di turno avvisa AWS lo stesso giorno e lo scrive nel libro.',
      'De piketleider verwittigt AWS dezelfde dag en zet het in het boek.',
      '当直は当日中にAWSに連絡し、記録に残す。',
    ]) {
      strictEqual(count(line), 0, line);
    }
    for (const line of [
      'Alerts of AWS GuardDuty go to the engineer on call.',
      'The engineer is told by Azure Monitor within minutes.',
      'Der Dienst AWS wird binnen eines Tages geprüft.',
    ]) {
      strictEqual(count(line), 1, line);
    }
  });

  it('leaves documents in other languages alone that give a hint, or whose words it does not know', () => {
    checkFindings(
      cloudTopicMissing,
      `${statement}-- plan.md --\n---\ntype: continuity-plan\n---\n# 事業継続計画\n\n最後のバックアップからサーバを復元する。外部事業者に依存するものは別紙による。移行先も定める。\n`,
    );
    checkFindings(
      cloudTopicMissing,
      `${statement}-- plan.md --\n---\ntype: continuity-plan\n---\n# Plan de continuité\n\nLe responsable rétablit les serveurs chez l’hébergeur ; la réversibilité est prévue.\n`,
    );
    checkFindings(
      cloudTopicMissing,
      `${statement}-- plan.md --\n---\ntype: continuity-plan\n---\n# План\n\nСерверы восстанавливаются из последней копии.\n`,
    );
  });

  it('adds a section in the language of the document, and each section answers its question', () => {
    for (const [kind, title, language] of [
      ...kinds.map(
        (one) => [...one, 'Wer die Daten hat, ist für die Sicherung nicht zuständig.'] as const,
      ),
      ...kinds.map(
        (one) => [...one, 'The owner of the data is responsible for the copy of it.'] as const,
      ),
    ]) {
      const text = `---\ntype: ${kind}\ntitle: ${title}\neditions: [27017:2015]\n---\n${language}\n`;
      strictEqual(unanswered(text), 0, `${kind}: ${title}`);
    }
  });

  it('does not take the name of a company for the cloud', () => {
    const inventory = (line: string): string =>
      `---\ntype: asset-inventory\neditions: [27001:2022, 27017:2015]\n---\n# Assets of the company\n\n${line}\n`;
    const named = (line: string): readonly string[] =>
      problems(inventory(line)).map(({ message }) => message.slice(0, 46));
    deepStrictEqual(named('The laptops and containers of CloudCRM.'), [
      'This document says nothing on cloud services. ',
    ]);
    deepStrictEqual(named('The cloud and its containers.'), []);
  });

  const plans: readonly (readonly [string, string, string, string])[] = [
    [
      'fr',
      'La cellule de crise prévient la direction dans les deux heures et tient le journal.',
      'Tout incident dans le cloud est signalé aux clients et au prestataire.',
      'Incidents dans les services cloud',
    ],
    [
      'es',
      'El comité avisa a la dirección en dos horas y lleva el registro del incidente.',
      'Los incidentes en la nube se comunican a los clientes y al proveedor.',
      'Incidentes en los servicios en la nube',
    ],
    [
      'pt',
      'A equipa avisa a direção em duas horas e não apaga os registos do incidente.',
      'Os incidentes na nuvem são comunicados aos clientes e ao fornecedor.',
      'Incidentes nos serviços em nuvem',
    ],
    [
      'it',
      'Il comitato avvisa la direzione entro due ore e tiene il registro degli eventi.',
      'Gli incidenti nel cloud sono comunicati ai clienti e al fornitore.',
      'Incidenti nei servizi cloud',
    ],
    [
      'nl',
      'Het team waarschuwt de directie binnen twee uur en houdt het logboek bij.',
      'Incidenten in de cloud worden aan klanten en de leverancier gemeld.',
      'Incidenten in clouddiensten',
    ],
    [
      'ja',
      '事故を見つけた者は総務部へ電話する。記録は一年間保存する。',
      'クラウドの事故は顧客と事業者に知らせる。',
      'クラウドサービスのインシデント',
    ],
  ];

  for (const [language, body, treated, heading] of plans) {
    it(`asks in ${language}, is silent at a hint, and writes in the language of the document`, () => {
      const file = (text: string, marks = ''): string =>
        `${statement}-- plan.md --\n---\ntype: incident-response-plan\n${marks}---\n${text}\n`;
      const mark = (topic: string): string =>
        `      ^^^^^^^^^^^^^^^^^^^^^^ warning This document says nothing on ${topic}. …\n`;
      checkFindings(
        cloudTopicMissing,
        file(
          body,
          mark('notification between cloud provider and customer') +
            mark('incidents in cloud services'),
        ),
      );
      checkFindings(cloudTopicMissing, file(`${body}\n${treated}`));
      const [, second] = problems(
        `---\ntype: incident-response-plan\neditions: [27017:2015]\n---\n${body}\n`,
      );
      ok(second?.fixes?.[0]?.edits[0]?.newText.includes(`## ${heading}\n`));
    });
  }

  it('takes one word for one topic: the provider of a cloud, who is told only where something is told', () => {
    const missing = (body: string): readonly string[] =>
      problems(`---\ntype: incident-response-plan\neditions: [27017:2015]\n---\n${body}\n`).map(
        ({ message }) => /notification|incidents/.exec(message)?.[0] ?? message,
      );
    for (const [body, told] of [
      ['クラウド事業者の障害では、予備の設備に移す。', '障害はクラウド事業者に連絡する。'],
      [
        'Les pannes du fournisseur cloud sont notées dans le journal et dans le registre.',
        'Le fournisseur cloud est averti dans les deux heures.',
      ],
      [
        'Los fallos del proveedor de nube se apuntan en el registro y en el libro.',
        'El proveedor de nube es avisado por el comité.',
      ],
      [
        'As falhas do provedor de nuvem são anotadas no livro e no registo da equipa.',
        'A equipa comunica a falha ao provedor de nuvem.',
      ],
      [
        'I guasti del fornitore cloud sono annotati nel registro e nel libro della sede.',
        'Il fornitore cloud viene avvisato dal comitato.',
      ],
      [
        'Storingen van de cloudleverancier worden in het logboek en het register gezet.',
        'Het team meldt dit aan de cloudleverancier.',
      ],
    ] as const) {
      deepStrictEqual(missing(body), ['notification'], body);
      deepStrictEqual(missing(`${body}${told}`), [], told);
    }
  });

  it('knows that a provider is called, and that each side has its part', () => {
    const missing = (kind: string, body: string): number =>
      problems(`---\ntype: ${kind}\neditions: [27017:2015]\n---\n${body}\n`).length;
    for (const called of [
      'Le responsable appelle le fournisseur cloud et ouvre un ticket.',
      'El responsable llama al proveedor de la nube.',
      'O responsável liga para o provedor de nuvem.',
      'Il responsabile chiama il fornitore cloud entro un’ora.',
      'De beheerder belt de cloudleverancier binnen een uur.',
      '担当者は一時間以内にクラウド事業者のサポートに問い合わせる。',
    ]) {
      strictEqual(missing('incident-response-plan', called), 0, called);
    }
    const title = (text: string): string => `# Information security policy\n\n${text}`;
    for (const [parts, alone] of [
      [
        'Le fournisseur cloud protège les centres de données ; nous configurons les accès.',
        'Nous utilisons un fournisseur cloud dont la plateforme s’appelle Nord.',
      ],
      [
        'El proveedor de la nube protege los centros de datos; nosotros configuramos los accesos.',
        'Usamos un proveedor de la nube que se llama Norte y que tiene sedes en el país.',
      ],
      [
        'Il fornitore cloud protegge i centri; noi configuriamo gli accessi.',
        'Usiamo un fornitore cloud che si chiama Nord e ha sede nel paese.',
      ],
      [
        'クラウド事業者は基盤を守り、当社は設定とアクセス権を管理する。',
        'クラウド事業者の基盤を使ってサービスを動かしている。',
      ],
    ] as const) {
      strictEqual(missing('policy', title(parts)), 0, parts);
      strictEqual(missing('policy', title(alone)), 1, alone);
      strictEqual(missing('incident-response-plan', alone), 1, alone);
    }
  });

  it('knows in Japanese that those who have a contract are told', () => {
    for (const told of [
      '契約者への通知は判断から2時間以内に行う。',
      '顧客に通知する。',
      '利用者へ連絡する。',
      '加入者に周知する。',
    ]) {
      checkFindings(
        cloudTopicMissing,
        `${statement}-- plan.md --
---
type: incident-response-plan
      ^^^^^^^^^^^^^^^^^^^^^^ warning This document says nothing on incidents in cloud services. …
---
# 障害対応手順

障害を見つけた者は当直に電話する。${told}
`,
      );
    }
  });

  it('knows the policies of each language by their titles', () => {
    const count = (title: string, body: string): number =>
      problems(`---\ntype: policy\neditions: [27017:2015]\ntitle: ${title}\n---\n${body}\n`).length;
    const bodies = {
      fr: 'Les portes sont fermées le soir et les clés sont comptées par le gardien.',
      es: 'Las puertas se cierran por la noche y el vigilante cuenta las llaves.',
      it: 'Le porte sono chiuse la sera e il custode conta le chiavi della sede.',
      nl: 'De deuren zijn gesloten en het hoofd telt de sleutels voor de nacht.',
      ja: '夜は扉を閉め、鍵を数える。',
    };
    for (const [title, body] of [
      ["Politique de sécurité de l'information", bodies.fr],
      ["Politique de contrôle d'accès", bodies.fr],
      ['Política de gestión de accesos', bodies.es],
      ['Política de proveedores', bodies.es],
      ['Politica per la sicurezza delle informazioni', bodies.it],
      ['Informatiebeveiligingsbeleid', bodies.nl],
      ['情報セキュリティ基本方針', bodies.ja],
      ['アクセス管理規程', bodies.ja],
      ['Leitlinie zur Informationssicherheit', 'Die Türen sind nachts nicht offen.'],
      ['IS-Leitlinie', 'Die Türen sind nachts nicht offen.'],
    ] as const) {
      strictEqual(count(title, body), 2, title);
    }
    strictEqual(count("Politique de contrôle d'accès physique", bodies.fr), 0);
    strictEqual(count('Política de mesa limpia', bodies.es), 0);
  });
});

const kinds = [
  ['policy', 'Information security policy'],
  ['policy', 'Access control policy'],
  ['policy', 'Supplier policy'],
  ['supplier-register', 'Suppliers'],
  ['risk-methodology', 'Method'],
  ['risk-treatment-plan', 'Plan'],
  ['asset-inventory', 'Assets'],
  ['incident-response-plan', 'Incidents'],
  ['continuity-plan', 'Continuity'],
] as const;

/** How many topics are still missing once all fixes are made; at least one must have been before. */
function unanswered(text: string): number {
  const before = problems(text);
  ok(before.length > 0, text);
  const after = before.reduce((rest, { fixes }) => {
    const edits = (fixes?.[0]?.edits ?? []).map((edit) => ({
      ...edit,
      range: { start: rest.length, end: rest.length },
    }));
    return applyEdits(rest, edits);
  }, text);
  return problems(after).length;
}

function problems(text: string): readonly Problem[] {
  const files = readFiles(text);
  const world = worldOf(files);
  const document = world.workspace.documents.get(files[0]?.uri ?? '');
  return document ? [...cloudTopicMissing.check({ ...world, document })] : [];
}
