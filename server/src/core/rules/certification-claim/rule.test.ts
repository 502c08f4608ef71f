import { checkFindings, checkFix, checkFixTitles } from '../../../../../test/kit/check.js';
import { certificationClaim } from './rule.js';

describe('certification-claim', () => {
  it('reports claims in several wordings', () => {
    checkFindings(
      certificationClaim,
      `
# Our ISO/IEC 27017 certification
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning "ISO/IEC 27017 certification" claims a certificate that stands alone: …

Wir sind nach ISO 27017 zertifiziert.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning "nach ISO 27017 zertifiziert" claims a certificate that stands alone: …

- ISO 27001:2013 certified since 2018
  ^^^^^^^^^^^^^^^^^^^^^^^^ warning "ISO 27001:2013 certified" cannot be: …
`,
    );
  });

  it('reports claims in the other languages, and one that outlives the edition', () => {
    checkFindings(
      certificationClaim,
      `
Lumière est certifiée ISO 27017 depuis 2023.
            ^^^^^^^^^^^^^^^^^^^ warning "certifiée ISO 27017" claims a certificate that stands alone: …

Estamos certificados en la norma ISO/IEC 27017.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …

La nostra certificazione ISO/IEC 27001:2013 è esposta.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …

Pagolisto cuenta con certificación ISO 27001:2013 vigente para su plataforma.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning "certificación ISO 27001:2013" cannot be: …

A Nimbus é certificada na ABNT NBR ISO/IEC 27017.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning "certificada na ABNT NBR ISO/IEC 27017" claims a certificate that stands alone: …

Siamo in possesso della certificazione UNI CEI EN ISO/IEC 27017.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning "certificazione UNI CEI EN ISO/IEC 27017" claims a certificate that stands alone: …

Frigologica è certificata secondo la ISO/IEC 27001:2013 dal 2019.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …

Siamo certificati in conformità alla norma ISO/IEC 27001:2013.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …

Nous sommes certifiés selon la norme ISO 27017, estamos certificados según la ISO 27017.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …

Wij zijn ISO 27017-gecertificeerd.
         ^^^^^^^^^^^^^^^^^^^^^^^^ warning …

Our ISO/IEC 27001:2013 certificate is valid until March 2027.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …
`,
    );
    checkFindings(
      certificationClaim,
      `
Nous ne sommes pas certifiés ISO 27017. Notre fournisseur est certifié ISO 27017.

El proveedor está certificado en ISO 27017. Estamos certificados en ISO/IEC 27001 e ISO/IEC 27017.

Nuestro proveedor cuenta con certificación ISO 27017. No tenemos certificación ISO 27017.

La certification ISO 27017 est un sujet. Wij zijn nog niet ISO 27017-gecertificeerd.

Our ISO/IEC 27001:2013 certificate was valid until October 2025.

Notre certification ISO 27001:2013 a expiré en octobre 2025.

Nuestra certificación ISO 27001:2013 caducó en octubre de 2025.

La nostra certificazione ISO 27001:2013 è scaduta.

Onze ISO 27001:2013-certificaat is vervallen in 2025.

Notre certification ISO 27017 est prévue pour 2027.

Notre sous-traitant est certifié ISO 27017. OVHcloud est certifié ISO 27017.

Los centros de datos están certificados en ISO 27017.
`,
    );
  });

  it('reports a claim that names who issued the certificate, and a second certificate beside 27001', () => {
    checkFindings(
      certificationClaim,
      `
Our information security is certified to ISO 27001:2013 by a UKAS body.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …

We are certified to ISO 27017 by an accredited certification body.
       ^^^^^^^^^^^^^^^^^^^^^^ warning …

We are ISO 27001 certified and, since 2024, ISO 27017 certified.
                                            ^^^^^^^^^^^^^^^^^^^ warning …
`,
    );
    checkFindings(
      certificationClaim,
      `
Our certification body for ISO 27001:2013 certification was BSI. The certification body audits our ISO 27017 certification.

We are certified to ISO 27001 and ISO 27017. We are ISO 27001 and ISO 27017 certified.

Our ISO 27001 certificate includes what others call an ISO 27017 certificate.
`,
    );
  });

  it('leaves denials alone in every language', () => {
    checkFindings(
      certificationClaim,
      `
Nobody can be certified to ISO 27017 alone. No one is certified to ISO 27017. None of us is ISO 27017 certified.

Don't say that we're ISO 27017 certified. It is impossible to be certified to ISO 27017. No organisation is ISO 27017 certified.

Niemand ist nach ISO 27017 zertifiziert. Wir sind weder nach ISO 27018 noch nach ISO 27017 zertifiziert.

Personne n'est certifié ISO 27017. Nul n'est certifié ISO 27017. Aucune entreprise n'est certifiée ISO 27017.

Nadie está certificado en ISO 27017. Ninguna empresa está certificada en ISO 27017.

Ninguém é certificado na ISO 27017. A empresa não é certificada na ISO 27017. Nenhuma empresa é certificada ISO 27017.

Nessuno è certificato ISO 27017. Nessuna azienda è certificata ISO 27017.

Niemand is gecertificeerd volgens ISO 27017. Wij zijn nooit ISO 27017-gecertificeerd.
`,
    );
  });

  it("leaves true, denied, planned, past, quoted and others' claims alone", () => {
    checkFindings(
      certificationClaim,
      `
We are certified to ISO/IEC 27001 and ISO/IEC 27017. A company cannot be ISO 27017 certified.

We plan to be ISO 27017 certified. Is there an ISO 27017 certificate? "ISO 27017 certified" is wrong.

AWS is ISO 27017 certified.

We were ISO 27001:2013 certified. We moved from ISO 27001:2013 certification to the edition of 2022.

| Supplier | Proof |
| --- | --- |
| Okta | ISO 27017 certified |

Use \`ISO 27017 certified\` nowhere. We follow ISO/IEC 27017.
`,
    );
  });

  it('reads the other standards that the same word claims', () => {
    for (const claim of [
      'certified to ISO 9001 and ISO/IEC 27001:2013',
      'certified to ISO 9001:2015, ISO 14001 and ISO/IEC 27001:2013',
      'gecertificeerd volgens NEN 7510 en ISO/IEC 27001:2013',
      'nach ISO 9001 und ISO/IEC 27001:2013 zertifiziert',
      'nach ISO/IEC 27001:2013 und ISO 9001 zertifiziert',
    ]) {
      checkFindings(
        certificationClaim,
        `We are ${claim}.\n       ${'^'.repeat(claim.length)} warning …\n`,
      );
    }
    for (const [before, claim] of [
      ['Nous sommes ', 'certifiés selon ISO 9001 et ISO/IEC 27001:2013'],
      ['Estamos ', 'certificados en ISO 9001 y ISO/IEC 27001:2013'],
      ['A Nimbus é ', 'certificada na ISO 9001 e ISO/IEC 27001:2013'],
      ['Siamo ', 'certificati secondo ISO 9001 e ISO/IEC 27001:2013'],
      ['We are ', 'certified to ISO 9001 and ISO/IEC 27017'],
    ] as const) {
      checkFindings(
        certificationClaim,
        `${before}${claim}.\n${' '.repeat(before.length)}${'^'.repeat(claim.length)} warning …\n`,
      );
    }
    checkFindings(
      certificationClaim,
      `
We are certified to ISO 9001 and ISO/IEC 27001:2022.

We are certified to ISO/IEC 27001 and ISO/IEC 27017.

We are not certified to ISO 9001 and ISO/IEC 27001:2013.
`,
    );
  });

  it('takes what others say of themselves for no claim', () => {
    checkFindings(
      certificationClaim,
      `
Onze hostingpartij is volgens eigen opgave ISO 27017-gecertificeerd.

Onze hostingprovider is ISO 27017-gecertificeerd.

HiX is volgens eigen opgave ISO 27017-gecertificeerd.

Muster ist nach eigenen Angaben nach ISO 27017 zertifiziert.

Muster is, by its own account, ISO 27017 certified.

Numéa est, selon ses propres dires, certifiée ISO 27017.

Según su propia declaración, Nube está certificada ISO 27017.

Segundo a própria, a Nuvem é certificada ISO 27017.

Nuvola è, a suo dire, certificata ISO 27017.

同社によると、ISO/IEC 27017の認証を取得している。

De Vecht is ISO 27017-gecertificeerd.
            ^^^^^^^^^^^^^^^^^^^^^^^^ warning …
`,
    );
  });

  it('keeps the sentence whole', () => {
    checkFix(
      certificationClaim,
      'We are certified to ISO $027017.',
      'We are certified to ISO/IEC 27001, with the controls of ISO/IEC 27017 in the Statement of Applicability.',
    );
    checkFix(
      certificationClaim,
      'Wir sind nach ISO $027017 zertifiziert.',
      'Wir sind nach ISO/IEC 27001 zertifiziert, mit den Maßnahmen aus ISO/IEC 27017 in der Erklärung zur Anwendbarkeit.',
    );
    checkFix(
      certificationClaim,
      'Our ISO/IEC 27001:20$013 certificate hangs in the hall.',
      'Our ISO/IEC 27001:2022 certificate hangs in the hall.',
    );
    checkFixTitles(certificationClaim, 'Our ISO $027017 certified platform.', []);
  });

  it('reports claims in Japanese, and leaves the Japanese add-on, plans and the past alone', () => {
    checkFindings(
      certificationClaim,
      `
当社は2023年にISO/IEC 27017の認証を取得しました。
         ^^^^^^^^^^^^^^^^^^^^^^^ warning …

当院は、ISO/IEC 27001:2013の認証を取得している病院である。
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …

当社はISO/IEC 27001の認証を取得し、そのうえでISMSクラウドセキュリティ認証をアドオンとして取得している。

ISO/IEC 27017認証を取得する予定である。委託先はISO/IEC 27017認証を取得しています。

2018年3月にISO/IEC 27001:2013の認証を取得し、2024年11月にISO/IEC 27001:2022へ移行した。

2025年までISO/IEC 27001:2013の認証を取得していた。
`,
    );
  });

  it('reads more prepositions, who issued it, and a clause of ours behind it', () => {
    for (const [before, claim, after] of [
      [
        'A Lusitânia está ',
        'certificada segundo a ISO/IEC 27017:2015',
        ' e a nossa plataforma está alojada num fornecedor certificado em ISO 27018.',
      ],
      ['Estamos ', 'certificados em ISO 27017', '.'],
      ['Somos ', 'certificados de acordo com a norma ISO 27017', '.'],
      ['A empresa é ', 'certificada pela APCER na ISO 27017', '.'],
      ['Empresa ', 'certificada ISO 27017', ''],
      ['Empresa ', 'certificada bajo la norma ISO 27017', ''],
      ['', 'Certificados por AENOR en la norma ISO 27017', '.'],
    ] as const) {
      const place = ' '.repeat(before.length) + '^'.repeat(claim.length);
      checkFindings(certificationClaim, `\n${before}${claim}${after}\n${place} warning …\n`);
    }
    checkFindings(
      certificationClaim,
      `
Está certificado en ISO 27017 y es nuestro proveedor. Un fornecedor está certificado em ISO 27017 e a nossa plataforma está lá.

Empresa certificada ISO 27017 que presta servicios en la nube.
`,
    );
  });

  it('reads the date and the number of a certificate in Japanese, and other verbs', () => {
    for (const [before, claim, after] of [
      ['', 'ISO/IEC 27017認証を2025年4月に取得しました', '。'],
      ['当社は', 'ISO27017を取得しています', '。'],
      ['', 'ISO/IEC 27017認証は2025年4月に取得済み', 'です。'],
      ['', 'ISO/IEC 27017の認証を受けました', '。'],
      ['', 'ISO/IEC 27017の認証登録を完了しました', '。'],
      ['', 'ISO/IEC 27017認証（登録番号 CLOUD-1234）を取得しています', '。'],
      ['', 'JIS Q 27017の認証を取得しています', '。'],
      ['', 'ISO27001（2013年版）認証取得済み', '。'],
    ] as const) {
      const place = ' '.repeat(before.length) + '^'.repeat(claim.length);
      checkFindings(certificationClaim, `\n${before}${claim}${after}\n${place} warning …\n`);
    }
    checkFindings(
      certificationClaim,
      `
ISO27017を取得したサービスを利用する。ISO/IEC 27017認証を2025年4月に取得したクラウドへ移す。

ISO27017を取得しているクラウドを利用する。ISO/IEC 27017を参照した。
`,
    );
    checkFix(
      certificationClaim,
      'ISO27001（20$013年版）認証取得済み。',
      'ISO27001（2022年版）認証取得済み。',
    );
  });

  it('leaves requirements on services in Japanese alone', () => {
    checkFindings(
      certificationClaim,
      `
ISO 27017認証取得済みのサービスを利用する。

ISO 27017の認証を取得しているクラウドを選ぶ。ISO 27017の認証を取得していることを求める。
`,
    );
  });

  it('reports a certificate of 2013 that is said to hold, in several forms', () => {
    checkFindings(
      certificationClaim,
      `
Our certificate to ISO/IEC 27001:2013 is valid until 2027.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …

Certificate: ISO/IEC 27001:2013, no. 4711, valid until 2027-01-01.
             ^^^^^^^^^^^^^^^^^^ warning …

We are 27001:2013 certified.
       ^^^^^^^^^^^^^^^^^^^^ warning …

当社は ISO 27017 認証を取得しています。
    ^^^^^^^^^^^^^^^^^^^^ warning …

当社は ISO/IEC 27001:2013 の認証を取得しています。
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …
`,
    );
    checkFindings(
      certificationClaim,
      `
Our certificate to ISO/IEC 27001:2013 was valid until 2025.

Certificate: ISO/IEC 27001:2013, no. 4711, valid until 2025-10-31.

Certificate: ISO/IEC 27001:2022, no. 4711, valid until 2027-01-01.

Our certificate to ISO/IEC 27001:2013 is being replaced; it expired.

委託先は ISO 27017 認証を取得しています。
`,
    );
  });

  it('leaves certificates that have ended and requirements on others alone', () => {
    checkFindings(
      certificationClaim,
      `
Our certificate to ISO/IEC 27001:2013 is invalid since 31 October 2025.

Our certification to ISO/IEC 27001:2013 is history.

Unser Zertifikat nach ISO/IEC 27001:2013 ist Ende Oktober 2025 erloschen.

Unser Zertifikat nach ISO/IEC 27001:2013 ist seit Oktober 2025 ungültig.

- ISO/IEC 27017の認証を保有していること。
- JIS Q 27017の認証を受けていること。
- ISO/IEC 27017を取得していること。
`,
    );
    checkFindings(
      certificationClaim,
      `
Our certificate to ISO/IEC 27001:2013 is still valid.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …
`,
    );
  });
  it('reads the answer to a bold question in the same paragraph', () => {
    checkFindings(
      certificationClaim,
      `
**And for the cloud?**
Ledgerloop is also ISO/IEC 27017 certified.
                   ^^^^^^^^^^^^^^^^^^^^^^^ warning …

__Und die Cloud?__ Wir sind nach ISO 27017 zertifiziert.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning …

**¿Y la nube?** **Nuestra certificación ISO 27017** es de 2026.
                          ^^^^^^^^^^^^^^^^^^^^^^^ warning …

*Since when?* **We are ISO 27001:2013 certified.**
                       ^^^^^^^^^^^^^^^^^^^^^^^^ warning …
`,
    );
    checkFindings(
      certificationClaim,
      `
**Are we ISO 27017 certified?** Nobody can be.

**How would we be ISO 27017 certified?**
`,
    );
  });

  it('takes the denial of something else in a clause of its own for none of the claim', () => {
    for (const [before, claim, after] of [
      ['Larkspur is ', 'ISO 27017 certified', " and has never lost a customer's data."],
      ['Larkspur has never lost data of a customer and is ', 'ISO 27017 certified', '.'],
      ['We are ', 'ISO 27017 certified', ', and we do not share data with anybody.'],
      ['Wir sind ', 'nach ISO 27017 zertifiziert', ' und haben noch nie Daten verloren.'],
      ['Nous sommes ', 'certifiés ISO 27017', " et n'avons jamais perdu de données."],
      ['Somos una empresa. Estamos ', 'certificados ISO 27017', ' y nunca hemos perdido datos.'],
      ['A empresa está ', 'certificada ISO 27017', ' e nunca perdeu dados de clientes.'],
      ['La società è ', 'certificata ISO 27017', ' e non ha mai perso i dati di un cliente.'],
      ['Wij zijn ', 'ISO 27017-gecertificeerd', ' en hebben nooit gegevens van klanten verloren.'],
    ] as const) {
      const marks = `${' '.repeat(before.length)}${'^'.repeat(claim.length)} warning …`;
      checkFindings(certificationClaim, `${before}${claim}${after}\n${marks}\n`);
    }
    checkFindings(
      certificationClaim,
      '当社はISO/IEC 27017認証を取得しており、顧客データを失ったことはありません。\n   ^^^^^^^^^^^^^^^^^^^^^^ warning …\n',
    );
  });

  it('takes a plan for none of the claim, whatever else it denies', () => {
    for (const plan of [
      'We are ISO 27017 certified by 2028 and have not started the project yet.',
      'In 2028 we are ISO 27017 certified and have not yet chosen a body.',
      'Once we are ISO 27017 certified and have no open findings, the logo is used.',
      'Wir sind 2028 nach ISO 27017 zertifiziert und haben noch keinen Prüfer gewählt.',
      'Sobald wir nach ISO 27017 zertifiziert sind und haben keine offenen Befunde mehr',
      "En 2028 nous sommes certifiés ISO 27017 et n'avons pas encore choisi d'organisme.",
      'En 2028 estamos certificados ISO 27017 y no hemos elegido todavía ningún organismo.',
      'Em 2028 a empresa está certificada ISO 27017 e ainda não escolheu nenhum organismo.',
      'Nel 2028 la società è certificata ISO 27017 e non ha ancora scelto un organismo.',
      'In 2028 zijn wij ISO 27017-gecertificeerd en hebben nog geen instelling gekozen.',
    ]) {
      checkFindings(certificationClaim, `${plan}\n`);
    }
  });

  it('leaves a claim alone that its own or another clause denies', () => {
    checkFindings(
      certificationClaim,
      `
Larkspur is ISO 27017 certified and has never been.

Nobody loses data here and is ISO 27017 certified.

We are ISO 27017 certified, and that is not a certificate of its own.

Larkspur is ISO 27017 certified and has no certificate that says so.

It is not true that Larkspur keeps data and is ISO 27017 certified.

Wir sind nach ISO 27017 zertifiziert und haben dafür kein eigenes Zertifikat.

Nous sommes certifiés ISO 27017 et n'avons pas de certificat distinct.

Não é verdade que a empresa está certificada ISO 27017 e perdeu dados.

当社はISO/IEC 27017認証を取得しており、単独の認証ではありません。
`,
    );
  });
});
