import { deepStrictEqual } from 'node:assert/strict';

import { defaultEditions } from '../../server/src/core/catalogue/catalogue.js';
import { parseDocument } from '../../server/src/core/model/parseDocument.js';
import { defaultVocabulary } from '../../server/src/core/model/vocabulary.js';
import { listed, listsOf, variants } from '../kit/wordings.js';

/** How people head the columns of a risk register; semicolons part what can stand for one another, the usual word first. */
interface Wording {
  readonly language: string;
  readonly ids: string;
  readonly risks: string;
  readonly likelihoods: string;
  readonly impacts: string;
  readonly levels: string;
  /** `header = a risk is reduced = a risk is accepted`. */
  readonly treatments: string;
  readonly controls: string;
  readonly owners: string;
  readonly residuals: string;
}

const wordings: readonly Wording[] = [
  {
    language: 'English',
    ids: 'ID ; Risk ID ; No. ; # ; Ref ; Risk no. ; Reference ; Risk # ; Ref. no.',
    risks:
      'Risk ; Description ; Risk description ; Scenario ; Threat ; Risk scenario ; What could happen ; Event ; Title ; Risk title ; Risk desc. ; Risk descr. ; Threat desc.',
    likelihoods:
      'Likelihood ; Probability ; L ; P ; Likelihood (1-5) ; Prob. ; Frequency ; Chance ; Likelihood score ; Likel. ; Probab.',
    impacts:
      'Impact ; Consequence ; I ; Severity ; Impact (1-5) ; Damage ; Effect ; Consequences ; Imp. ; Conseq. ; Sev.',
    levels:
      'Score ; Level ; Risk level ; Rating ; Risk score ; R ; Total ; Inherent risk ; L x I ; Risk rating ; Risk ; Raw score ; Gross risk ; Magnitude ; Risk lev. ; Risk rat.',
    treatments:
      'Treatment = Mitigate = Accept ; Response = Reduce = Accept ; Strategy = Mitigate = Accept ; Option = Reduce = Retain ; Treatment option = Modify = Retain ; Decision = Mitigate = Accept ; Action = Reduce = Accept ; Risk treatment = Treat = Tolerate ; Handling = Reduce = Accept ; Approach = Mitigate = Accept ; Risk response = Mitigate = Accept ; Treatm. = Mitigate = Accept ; Treat. = Mitigate = Accept ; Treatm. opt. = Reduce = Retain ; Risk treatm. = Mitigate = Accept',
    controls:
      'Controls ; Annex A ; Control ; Annex A controls ; Measures ; Controls applied ; ISO controls ; Mitigation ; Safeguards ; Related controls ; ISO 27001 ; Controls (Annex A) ; Contr. Annex A ; Contr. ; Ctrls.',
    owners: 'Owner ; Risk owner ; Responsible ; Accountable ; Owned by ; Resp. ; Own. ; Risk own.',
    residuals:
      'Residual ; Residual risk ; Residual score ; Net risk ; Residual level ; After treatment ; Remaining risk ; Target risk ; Resid. risk ; Res. risk ; Resid. score ; Risk after treatm.',
  },
  {
    language: 'German',
    ids: 'ID ; Nr. ; Risiko-ID ; Risiko-Nr. ; Lfd. Nr. ; Kennung ; # ; Ref.',
    risks:
      'Risiko ; Beschreibung ; Risikobeschreibung ; Szenario ; Gefährdung ; Bedrohung ; Risikoszenario ; Titel ; Bezeichnung ; Beschr. ; Risikobeschr. ; Bedroh. ; Gefährd.',
    likelihoods:
      'Eintrittswahrscheinlichkeit ; Wahrscheinlichkeit ; EW ; W ; Eintritt ; Häufigkeit ; Eintrittswahrsch. ; P ; Eintrittshäufigkeit ; Wahrsch. ; Wahrscheinl. ; Eintr.-Wahrsch. ; Eintrittsw.',
    impacts:
      'Auswirkung ; Schadenshöhe ; Schaden ; Schadensausmaß ; A ; S ; Auswirkungen ; Schadensschwere ; Ausmaß ; Impact ; Schadenspotenzial ; Ausw. ; Auswirk. ; Schadensh. ; Schadensausm.',
    levels:
      'Risikowert ; Risikostufe ; Risiko ; Stufe ; Bewertung ; Risikozahl ; RPZ ; Risikoniveau ; Wert ; Bruttorisiko ; Score ; Risikoklasse ; Produkt ; Risikobew. ; Risikoniv.',
    treatments:
      'Behandlung = Reduzieren = Akzeptieren ; Maßnahme = Vermindern = Akzeptieren ; Strategie = Minderung = Akzeptanz ; Risikobehandlung = Reduktion = Akzeptanz ; Option = Reduzieren = Tragen ; Behandlungsoption = Mindern = Akzeptieren ; Umgang = Reduzieren = Akzeptieren ; Entscheidung = Reduzieren = Akzeptieren ; Behandl. = Reduzieren = Akzeptieren ; Risikobeh. = Reduzieren = Akzeptieren ; Beh.-Option = Reduzieren = Akzeptieren',
    controls:
      'Maßnahmen ; Controls ; Anhang A ; Annex A ; Maßnahmen (Anhang A) ; Kontrollen ; ISO 27001 ; Zugeordnete Maßnahmen ; Referenzmaßnahmen ; Controls (Annex A) ; Maßn. ; Maßn. (Anhang A) ; Zugeordn. Maßn. ; Kontr.',
    owners:
      'Verantwortlich ; Risikoeigner ; Eigentümer ; Risikoeigentümer ; Zuständig ; Risikoverantwortlicher ; Owner ; Eigner ; Verantw. ; Verantwortl. ; Eigent. ; Risikoeigent. ; Risikoverantw. ; Risiko-Eign.',
    residuals:
      'Restrisiko ; Restrisikowert ; Nettorisiko ; Risiko nach Maßnahmen ; Residualrisiko ; Verbleibendes Risiko ; Rest ; Restris. ; Risiko n. Beh. ; Risiko n. Behandl. ; Verbl. Risiko ; n. Maßn.',
  },
  {
    language: 'French',
    ids: 'ID ; N° ; Réf. ; Référence ; Code ; Identifiant ; Id risque ; N° de risque',
    risks:
      'Risque ; Description ; Scénario ; Menace ; Libellé ; Intitulé ; Scénario de risque ; Description du risque ; Événement redouté ; Descr. ; Descr. risque ; Descr. du risque ; Scén. de risque',
    likelihoods:
      'Vraisemblance ; Probabilité ; V ; P ; Fréquence ; Prob. ; Occurrence ; Vraisembl. ; Probab. ; Fréq.',
    impacts: 'Gravité ; Impact ; G ; I ; Conséquence ; Sévérité ; Conséquences ; Grav. ; Conséq.',
    levels:
      'Niveau ; Niveau de risque ; Criticité ; Score ; Risque brut ; Cotation ; Niveau brut ; Note ; Valeur du risque ; Niv. ; Niv. risque ; Niv. de risque ; Critic.',
    treatments:
      'Traitement = Réduire = Accepter ; Option de traitement = Réduction = Acceptation ; Stratégie = Réduire = Accepter ; Décision = Réduire = Accepter ; Option = Réduire = Maintenir ; Choix de traitement = Réduire = Accepter ; Trait. = Réduire = Accepter ; Traitem. = Réduire = Accepter ; Opt. trait. = Réduire = Accepter',
    controls:
      'Mesures ; Contrôles ; Annexe A ; Mesures Annexe A ; Mesures de sécurité ; Mesures ISO 27001 ; Mesures associées ; Réf. Annexe A ; Mes. ; Mes. Annexe A ; Mes. assoc. ; Mes. sécur.',
    owners:
      'Propriétaire ; Responsable ; Porteur ; Propriétaire du risque ; Pilote ; Porteur du risque ; Resp. ; Propr. ; Propriét. ; Propr. risque',
    residuals:
      'Risque résiduel ; Résiduel ; Niveau résiduel ; Risque net ; Criticité résiduelle ; Risque rés. ; Risque résid. ; Niv. résid. ; R. résid.',
  },
  {
    language: 'Spanish',
    ids: 'ID ; N.º ; Código ; Ref. ; Nº ; Id. riesgo ; Referencia',
    risks:
      'Riesgo ; Descripción ; Escenario ; Amenaza ; Descripción del riesgo ; Título ; Evento ; Descr. ; Descrip. riesgo ; Desc. riesgo ; Amen.',
    likelihoods: 'Probabilidad ; P ; Frecuencia ; Prob. ; Verosimilitud ; Probab. ; Frec.',
    impacts: 'Impacto ; I ; Consecuencia ; Gravedad ; Severidad ; Imp. ; Consec. ; Grav.',
    levels:
      'Nivel ; Nivel de riesgo ; Riesgo inherente ; Valor ; Puntuación ; Criticidad ; Riesgo bruto ; Nivel del riesgo ; Valoración ; Niv. ; Niv. riesgo ; Nivel de ries. ; Riesgo inh.',
    treatments:
      'Tratamiento = Mitigar = Aceptar ; Opción = Reducir = Aceptar ; Estrategia = Mitigar = Aceptar ; Respuesta = Mitigar = Aceptar ; Decisión = Reducir = Asumir ; Opción de tratamiento = Reducir = Aceptar ; Trat. = Mitigar = Aceptar ; Tratam. = Mitigar = Aceptar ; Opc. trat. = Reducir = Aceptar ; Opción trat. = Reducir = Aceptar',
    controls:
      'Controles ; Anexo A ; Medidas ; Controles aplicados ; Controles del Anexo A ; Controles ISO ; Salvaguardas ; Contr. Anexo A ; Med. seg.',
    owners:
      'Propietario ; Responsable ; Dueño ; Propietario del riesgo ; Dueño del riesgo ; Resp. ; Respons. ; Propiet. ; Prop. riesgo',
    residuals:
      'Riesgo residual ; Residual ; Nivel residual ; Riesgo neto ; Riesgo res. ; Riesgo resid. ; Nivel resid. ; Niv. resid.',
  },
  {
    language: 'Portuguese',
    ids: 'ID ; N.º ; Código ; Ref. ; Nº ; Item',
    risks:
      'Risco ; Descrição ; Cenário ; Ameaça ; Descrição do risco ; Evento ; Descr. ; Descr. do risco ; Desc. risco',
    likelihoods: 'Probabilidade ; P ; Frequência ; Prob. ; Probab. ; Freq.',
    impacts: 'Impacto ; I ; Consequência ; Gravidade ; Severidade ; Imp. ; Conseq. ; Grav.',
    levels:
      'Nível ; Nível de risco ; Risco inerente ; Valor ; Pontuação ; Criticidade ; Risco bruto ; Classificação ; Nív. ; Nív. risco ; Nív. de risco',
    treatments:
      'Tratamento = Mitigar = Aceitar ; Resposta = Reduzir = Aceitar ; Estratégia = Mitigar = Aceitar ; Decisão = Reduzir = Aceitar ; Opção = Mitigar = Reter ; Opção de tratamento = Reduzir = Aceitar ; Trat. = Mitigar = Aceitar ; Tratam. = Mitigar = Aceitar ; Opção trat. = Reduzir = Aceitar',
    controls:
      'Controles ; Controlos ; Anexo A ; Medidas ; Controles aplicados ; Controlos do Anexo A ; Contr. Anexo A ; Contr.',
    owners:
      'Responsável ; Proprietário ; Dono ; Dono do risco ; Proprietário do risco ; Resp. ; Respons. ; Propriet. ; Respons. pelo risco',
    residuals:
      'Risco residual ; Residual ; Nível residual ; Risco líquido ; Risco res. ; Risco resid. ; Nív. resid.',
  },
  {
    language: 'Italian',
    ids: 'ID ; N. ; Codice ; Rif. ; Riferimento',
    risks:
      'Rischio ; Descrizione ; Scenario ; Minaccia ; Descrizione del rischio ; Evento ; Descr. ; Descriz. ; Descr. rischio ; Minac.',
    likelihoods:
      'Probabilità ; P ; Frequenza ; Prob. ; Verosimiglianza ; Probab. ; Freq. ; Verosim.',
    impacts: 'Impatto ; I ; Conseguenza ; Gravità ; Danno ; Severità ; Imp. ; Grav. ; Conseg.',
    levels:
      'Livello ; Livello di rischio ; Rischio inerente ; Valore ; Punteggio ; Rischio lordo ; Indice di rischio ; Rischio intrinseco ; Liv. ; Liv. rischio ; Livello risch.',
    treatments:
      'Trattamento = Mitigare = Accettare ; Opzione = Ridurre = Accettare ; Strategia = Mitigazione = Accettazione ; Risposta = Mitigare = Accettare ; Decisione = Ridurre = Accettare ; Opzione di trattamento = Riduzione = Accettazione ; Tratt. = Mitigare = Accettare ; Trattam. = Mitigare = Accettare ; Opz. tratt. = Ridurre = Accettare',
    controls:
      "Controlli ; Allegato A ; Misure ; Contromisure ; Controlli applicati ; Controlli dell'Allegato A ; Misure di sicurezza ; Contr. Annex A ; Contr. Allegato A ; Contr. All. A ; Contr. applicati ; Contromis. ; Misure sic.",
    owners:
      'Responsabile ; Proprietario ; Titolare ; Proprietario del rischio ; Risk owner ; Resp. ; Respons. ; Propr. ; Propr. rischio',
    residuals:
      'Rischio residuo ; Residuo ; Livello residuo ; Rischio netto ; Rischio res. ; Rischio resid. ; Liv. res.',
  },
  {
    language: 'Dutch',
    ids: 'ID ; Nr. ; Ref. ; Code ; Risico-ID ; Risiconr.',
    risks:
      'Risico ; Omschrijving ; Scenario ; Dreiging ; Beschrijving ; Risico-omschrijving ; Gebeurtenis ; Omschr. ; Omschr. risico ; Risico-omschr. ; Dreig.',
    likelihoods: 'Kans ; Waarschijnlijkheid ; K ; Frequentie ; W ; Waarsch. ; Waarschijnl. ; Freq.',
    impacts: 'Impact ; Gevolg ; I ; Effect ; Ernst ; Schade ; Gev. ; Imp.',
    levels:
      'Niveau ; Risiconiveau ; Score ; Risicoscore ; Bruto risico ; Inherent risico ; Waarde ; Risicowaarde ; Risiconiv. ; Niv.',
    treatments:
      'Behandeling = Verminderen = Accepteren ; Maatregel = Beperken = Accepteren ; Strategie = Mitigeren = Accepteren ; Besluit = Beperken = Accepteren ; Optie = Verminderen = Accepteren ; Risicobehandeling = Reduceren = Accepteren ; Behand. = Verminderen = Accepteren ; Behandel. = Verminderen = Accepteren ; Behandelopt. = Verminderen = Accepteren',
    controls:
      'Maatregelen ; Beheersmaatregelen ; Bijlage A ; Controls ; Maatregelen (Bijlage A) ; Maatr. ; Beheersmaatr. ; Maatr. Bijlage A',
    owners:
      'Eigenaar ; Risico-eigenaar ; Verantwoordelijke ; Risicoeigenaar ; Eigen. ; Verantw. ; Risico-eig.',
    residuals:
      'Restrisico ; Rest ; Netto risico ; Residueel risico ; Restris. ; Risico na beh. ; Netto ris.',
  },
  {
    language: 'Japanese',
    ids: 'ID ; 番号 ; No. ; リスクID ; リスク番号 ; 項番 ; 管理番号',
    risks:
      'リスク ; リスク内容 ; シナリオ ; 脅威 ; リスクの内容 ; リスク名 ; リスクシナリオ ; 概要',
    likelihoods: '発生可能性 ; 可能性 ; 発生確率 ; 頻度 ; 起こりやすさ ; 発生頻度',
    impacts: '影響度 ; 影響 ; 重大度 ; 被害 ; 結果 ; 影響の大きさ',
    levels: 'リスク値 ; リスクレベル ; レベル ; スコア ; 評価 ; リスク評価値 ; 固有リスク ; 評価値',
    treatments:
      '対応 = 低減 = 受容 ; リスク対応 = 低減 = 受容 ; 対応方針 = 軽減 = 受容 ; 対策 = 低減 = 保有 ; 処置 = 低減 = 受容 ; 対応方法 = 低減 = 保有 ; リスク対応方針 = 低減 = 受容',
    controls: '管理策 ; 附属書A ; 対策 ; 適用管理策 ; 関連管理策 ; 管理策番号',
    owners: 'リスク所有者 ; 責任者 ; 担当 ; リスクオーナー ; 担当者 ; 所有者',
    residuals: '残留リスク ; 残存リスク ; 残余リスク ; 残留リスク値 ; 対応後リスク',
  },
];

const expected = 'riskId risk likelihood impact level treatment control owner residual';

/** The roles of the columns of a register below these headers, and how many risks it has, where that is wrong. */
function read(headers: readonly string[]): string {
  const treatment = headers[places.treatment] ?? '';
  const [header = '', reduced = '', accepted = ''] = listed(treatment, '=');
  const rows = Array.from({ length: 12 }, (_, index) => {
    const [likelihood, impact] = [1 + (index % 5), 1 + ((index * 2) % 5)];
    const level = likelihood * impact;
    const [done, control] = index % 4 === 0 ? [accepted, ''] : [reduced, `A.8.${String(index)}`];
    const cells = [
      ...[
        `R-${String(index + 1).padStart(2, '0')}`,
        `Something bad happens in case ${String(index)}`,
      ],
      ...[likelihood, impact, level].map(String),
      ...[done, control, 'Ida Berg', String(Math.min(level, 4))],
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const named = headers.with(places.treatment, header);
  const lines = [`| ${named.join(' | ')} |`, `|${'---|'.repeat(named.length)}`, ...rows];
  const reading = { vocabulary: defaultVocabulary, editions: defaultEditions };
  const { parts } = parseDocument('file:///a.md', 0, lines.join('\n'), reading);
  const [table] = parts.flatMap(({ tables }) => tables);
  const roles = (table?.columns ?? []).map(({ role = '-' }) => sameAs.get(role) ?? role).join(' ');
  const count = parts.flatMap(({ riskRows }) => riskRows).length;
  return count === rows.length ? roles : `${roles}, ${String(count)} risks`;
}

/** What tells what the risk is. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['title', 'risk'],
  ['threat', 'risk'],
]);

const places = { treatment: 5 };

/** The usual headers of a language, each with one of them changed. */
function headersIn(wording: Wording): readonly (readonly string[])[] {
  return variants(Object.values(listsOf(wording))).filter(
    (headers) => new Set(headers).size === headers.length,
  );
}

describe('risk registers below the headers that people use', () => {
  for (const wording of wordings) {
    it(`are read in ${wording.language}`, () => {
      const misread = headersIn(wording).flatMap((headers) => {
        const found = read(headers);
        return found === expected ? [] : [`${headers.join(' | ')}: ${found}`];
      });
      deepStrictEqual(misread, []);
    }).timeout(60_000);
  }
});

/** What heads a column whose cells leave no doubt, and says nothing by itself beside a single value. */
const onlyByCells: ReadonlySet<string> = new Set(
  listed(
    'R ; Magnitude ; Mitigation ; Approach = Mitigate = Accept ; Wert ; Note ; Valor ; Classificação ; Valore ; Rischio intrinseco ; Waarde ; スコア ; 処置 = 低減 = 受容',
  ),
);

/** What is read of a risk below a heading with these labels, in a small table or in a list. */
function readBelow(
  labels: readonly string[],
  line: (label: string, value: string) => string,
): string {
  const [, ...own] = labels;
  const treatment = own[places.treatment - 1] ?? '';
  const [label = '', reduced = ''] = listed(treatment, '=');
  const values = ['Loss of power', '3', '2', '6', reduced, 'A.7.11', 'Ida Berg', '4'];
  const lines = own.with(places.treatment - 1, label).map((one, at) => line(one, values[at] ?? ''));
  const text = `# Risks\n\n## R-01 Power\n\n${lines.join('\n')}\n`;
  const reading = { vocabulary: defaultVocabulary, editions: defaultEditions };
  const rows = parseDocument('file:///a.md', 0, text, reading).parts.flatMap(
    ({ riskRows }) => riskRows,
  );
  return rows
    .map((row) =>
      [
        ...[row.likelihood, row.impact, row.level, row.treatment],
        ...[row.controlsCell, row.owner, row.residual],
      ]
        .map((cell) => cell?.text ?? '-')
        .join(),
    )
    .join('; ');
}

describe('risks below headings with the labels that people use', () => {
  for (const wording of wordings) {
    it(`are read in ${wording.language}`, () => {
      const misread = headersIn(wording)
        .filter((labels) => !labels.some((label) => onlyByCells.has(label)))
        .flatMap((labels) => {
          const [reduced = ''] = listed(labels[places.treatment] ?? '', '=').slice(1);
          const expectedRisk = `3,2,6,${reduced},A.7.11,Ida Berg,4`;
          const found = [
            readBelow(labels, (label, value) => `- **${label}:** ${value}`),
            readBelow(labels, (label, value) => `${label}: ${value}\\`),
          ];
          return found.every((one) => one === expectedRisk)
            ? []
            : [`${labels.join(' | ')}: ${found.join(' / ')}`];
        });
      deepStrictEqual(misread, []);
    }).timeout(60_000);
  }
});
