import { deepStrictEqual } from 'node:assert/strict';

import { defaultEditions } from '../../server/src/core/catalogue/catalogue.js';
import { builtInCatalogue } from '../../server/src/core/catalogue/builtIn.js';
import { parseDocument } from '../../server/src/core/model/parseDocument.js';
import { defaultVocabulary } from '../../server/src/core/model/vocabulary.js';
import { listed } from '../kit/wordings.js';

/** How people head the columns of a statement; semicolons part what can stand for one another, the usual word first. */
interface Wording {
  readonly language: string;
  readonly titles: string;
  readonly controls: string;
  readonly names: string;
  /** `header = what applies = what is excluded`; first a decision, then a status. */
  readonly decisions: string;
  readonly reasons: string;
}

const wordings: readonly Wording[] = [
  {
    language: 'German',
    titles:
      'Erklärung zur Anwendbarkeit ; Anwendbarkeitserklärung (SoA) ; Statement of Applicability',
    controls:
      'Control ; Maßnahme ; Massnahme ; Kontrolle ; Nr. ; ID ; Ref. ; Referenz ; Annex A ; Anhang A ; Maßnahmen-Nr. ; Control-ID ; Kapitel ; Abschnitt ; Ziffer ; ISO 27001 ; Norm-Referenz ; Sicherheitsmaßnahme ; # ; Kennung ; Ctrl ; Maßn.-Nr. ; Kontr.-Nr. ; Anh. A',
    names:
      'Titel ; Bezeichnung ; Maßnahme ; Control ; Name ; Kontrolle ; Thema ; Beschreibung ; Maßnahmentitel ; Kurztitel ; Anforderung ; Bezeichn. ; Maßn. ; Beschr.',
    decisions:
      'Anwendbar = Ja = Nein ; Status = umgesetzt = nicht anwendbar ; Anwendbar? = ja = nein ; Anwendbarkeit = anwendbar = nicht anwendbar ; Umsetzung = umgesetzt = entfällt ; Umsetzungsstatus = umgesetzt = n/a ; Relevant = Ja = Nein ; Anwendung = Ja = Nein ; Umgesetzt = Ja = n. a. ; Entscheidung = gilt = ausgeschlossen ; Angewendet = Ja = Nein ; SoA = J = N ; Zutreffend = ja = nein ; Stand = umgesetzt = entfällt ; Anw. = Ja = Nein ; Umsetzungsstand = umgesetzt = entfällt ; Anwendb. = Ja = Nein ; Umsetz.-Status = umgesetzt = entfällt ; Umsetz. = umgesetzt = entfällt ; Impl.-Status = umgesetzt = n/a ; Ums.-Stand = umgesetzt = entfällt',
    reasons:
      'Begründung ; Grund ; Begründung / Nachweis ; Erläuterung ; Rechtfertigung ; Begründung für Ausschluss ; Kommentar ; Bemerkung ; Anmerkungen ; Warum ; Begründung der Auswahl ; Begr. ; Begründ. ; Begr. Ausschl. ; Begr. f. Ausschl. ; Bem. ; Begr. d. Nichtanw. ; Ausschl.-Grund',
  },
  {
    language: 'English',
    titles: 'Statement of Applicability ; SoA ; ISO 27001 Statement of Applicability',
    controls:
      'Control ; Control ID ; ID ; Ref ; Reference ; No. ; # ; Annex A ; Annex A control ; Clause ; ISO 27001 control ; Control ref ; Control no. ; Section ; Measure ; Ctrl ; ISO ref ; Annex ref ; Ctrl. ID ; Ctrl. no. ; Ctrl. ref.',
    names:
      'Title ; Name ; Control ; Control name ; Control title ; Description ; Topic ; Requirement ; Heading ; Measure ; Safeguard ; Descr. ; Ctrl. name ; Meas.',
    decisions:
      'Applicable = Yes = No ; Status = Implemented = N/A ; Applicable? = Y = N ; Applicability = Applicable = Not applicable ; In scope = Yes = No ; Implementation = Implemented = Not applicable ; Implementation status = Implemented = Excluded ; Included = Yes = No ; Selected = Yes = No ; Decision = Include = Exclude ; Implemented = Yes = N/A ; Relevant = Yes = No ; Required = Yes = No ; Used = Yes = No ; In/Out = In = Out ; State = Implemented = Not applicable ; Adopted = Yes = No ; Inclusion = Included = Excluded ; SoA = Y = N ; Appl. = Yes = No ; Applicab. = Yes = No ; Impl. stat. = Implemented = N/A ; Stat. impl. = Implemented = N/A ; Implement. = Implemented = N/A ; Stat. = Implemented = N/A ; Incl./Excl. = Included = Excluded',
    reasons:
      'Justification ; Reason ; Rationale ; Reason for exclusion ; Justification for inclusion/exclusion ; Comments ; Remarks ; Notes ; Why ; Basis ; Explanation ; Reasoning ; Justification / evidence ; Just. ; Justif. ; Excl. just. ; Reason excl. ; Just. for excl. ; Comm. ; Rem.',
  },
  {
    language: 'French',
    titles: "Déclaration d'applicabilité ; DdA ; Déclaration d’applicabilité ISO 27001",
    controls:
      'Mesure ; Contrôle ; Réf. ; Référence ; N° ; ID ; Annexe A ; Numéro ; Code ; Mesure de sécurité ; Clause ; Réf. ISO ; Réf. mes. ; N° mes. ; Réf. Ann. A ; Ann. A',
    names:
      'Intitulé ; Titre ; Libellé ; Mesure ; Nom ; Contrôle ; Description ; Désignation ; Objet ; Thème ; Intit. ; Libell. ; Descr. ; Désign.',
    decisions:
      'Applicable = Oui = Non ; Statut = En place = Non applicable ; Applicable ? = oui = non ; Applicabilité = Applicable = Non applicable ; État = Mise en œuvre = Sans objet ; Retenue = Oui = Non ; Retenu = Oui = Non ; Mise en œuvre = Oui = N/A ; Décision = Retenue = Exclue ; Appliquée = Oui = Non ; Sélectionnée = Oui = Non ; Applic. = O = N ; Pertinent = Oui = Non ; Choix = Retenue = Non retenue ; Appl. = Oui = Non ; Applicab. = Oui = Non ; Stat. mise en œ. = En place = Non applicable ; Ét. avanc. = En place = Non applicable',
    reasons:
      "Justification ; Motif ; Raison ; Commentaire ; Commentaires ; Remarques ; Motif d'exclusion ; Observations ; Justification du choix ; Explication ; Argumentaire ; Justif. ; Justif. excl. ; Mot. excl. ; Comment. ; Observ. ; Rem.",
  },
  {
    language: 'Spanish',
    titles: 'Declaración de aplicabilidad ; DdA ; SOA',
    controls:
      'Control ; Medida ; Ref. ; Código ; N.º ; ID ; Anexo A ; Número ; Nº ; Cláusula ; Referencia ; Cód. contr. ; N.º contr. ; Ref. contr. ; An. A',
    names:
      'Título ; Nombre ; Denominación ; Control ; Descripción ; Medida ; Tema ; Denom. ; Descrip. ; Tít.',
    decisions:
      'Aplica = Sí = No ; Estado = Implantado = No aplica ; ¿Aplica? = si = no ; Aplicable = Sí = No ; Aplicabilidad = Aplicable = No aplica ; Implantado = Sí = N/A ; Decisión = Incluido = Excluido ; Seleccionado = Sí = No ; Situación = Implementado = No procede ; Implementación = Implementado = No aplica ; Procede = Sí = No ; Aplic. = Sí = No ; Aplicab. = Sí = No ; Estado impl. = Implantado = No aplica ; Est. implant. = Implantado = No aplica ; Grado impl. = Implantado = No aplica',
    reasons:
      'Justificación ; Motivo ; Razón ; Comentarios ; Observaciones ; Motivo de exclusión ; Justificación de la exclusión ; Explicación ; Notas ; Justif. ; Justific. ; Motivo excl. ; Mot. excl. ; Observ. ; Coment.',
  },
  {
    language: 'Portuguese',
    titles: 'Declaração de aplicabilidade ; SoA',
    controls:
      'Controlo ; Controle ; Medida ; Ref. ; Código ; N.º ; ID ; Anexo A ; Número ; Item ; Cláusula ; Cód. contr. ; Ref. contr. ; N.º contr.',
    names:
      'Título ; Nome ; Designação ; Controlo ; Descrição ; Controle ; Tema ; Desig. ; Descr. ; Tít.',
    decisions:
      'Aplicável = Sim = Não ; Estado = Implementado = Não aplicável ; Aplicável? = S = N ; Aplica-se = Sim = Não ; Aplicabilidade = Aplicável = Não aplicável ; Status = Implantado = N/A ; Situação = Implementado = Não se aplica ; Selecionado = Sim = Não ; Implementado = Sim = N/A ; Decisão = Incluído = Excluído ; Adotado = Sim = Não ; Aplic. = Sim = Não ; Aplicáv. = Sim = Não ; Estado impl. = Implementado = N/A ; Sit. impl. = Implementado = N/A',
    reasons:
      'Justificação ; Justificativa ; Motivo ; Razão ; Comentários ; Observações ; Fundamentação ; Motivo da exclusão ; Notas ; Justif. ; Justificat. ; Motivo excl. ; Fundament. ; Obs. ; Coment.',
  },
  {
    language: 'Italian',
    titles: 'Dichiarazione di applicabilità ; SoA',
    controls:
      'Controllo ; Misura ; Rif. ; Riferimento ; N. ; ID ; Codice ; Allegato A ; Numero ; Contromisura ; Rif. contr. ; Cod. contr. ; N. contr. ; All. A',
    names:
      'Titolo ; Nome ; Denominazione ; Controllo ; Descrizione ; Misura ; Tema ; Oggetto ; Denom. ; Descr. ; Tit.',
    decisions:
      'Applicabile = Sì = No ; Stato = Attuato = Non applicabile ; Applicabile? = si = no ; Si applica = Sì = No ; Applicabilità = Applicabile = Non applicabile ; Attuazione = Attuato = Non applicabile ; Attuato = Sì = N/A ; Decisione = Incluso = Escluso ; Selezionato = Sì = No ; Adottato = Sì = No ; Stato di attuazione = Attuato = N/A ; Appl. = Sì = No ; Applic. = Sì = No ; Applicab. = Sì = No ; Stato impl. = Attuato = N/A ; Stato attuaz. = Attuato = N/A ; Grado attuaz. = Attuato = N/A',
    reasons:
      'Motivazione ; Giustificazione ; Motivo ; Ragione ; Note ; Commenti ; Osservazioni ; Motivo di esclusione ; Spiegazione ; Giustif. ; Giustif. esclusione ; Giustif. escl. ; Motivaz. ; Motivaz. escl. ; Mot. escl. ; Osserv.',
  },
  {
    language: 'Dutch',
    titles: 'Verklaring van toepasselijkheid ; VvT',
    controls:
      'Maatregel ; Beheersmaatregel ; Nr. ; Ref. ; Referentie ; ID ; Bijlage A ; Nummer ; Control ; Code ; Maatr.nr. ; Nr. maatr. ; Bijl. A',
    names:
      'Titel ; Naam ; Omschrijving ; Maatregel ; Beschrijving ; Beheersmaatregel ; Onderwerp ; Omschr. ; Maatr. ; Beheersmaatr.',
    decisions:
      'Van toepassing = Ja = Nee ; Status = Ingevoerd = N.v.t. ; Van toepassing? = ja = nee ; Toepasselijk = Ja = Nee ; Toepasselijkheid = Van toepassing = Niet van toepassing ; Geïmplementeerd = Ja = n.v.t. ; Geselecteerd = Ja = Nee ; Besluit = Opgenomen = Uitgesloten ; Implementatie = Geïmplementeerd = Niet van toepassing ; VvT = J = N ; Toegepast = Ja = Nee ; Toep. = Ja = Nee ; V. toep. = Ja = Nee ; Toepass. = Ja = Nee ; Impl.-status = Ingevoerd = N.v.t. ; Status impl. = Ingevoerd = N.v.t.',
    reasons:
      'Motivering ; Reden ; Toelichting ; Onderbouwing ; Rechtvaardiging ; Opmerkingen ; Verantwoording ; Grondslag ; Reden van uitsluiting ; Uitleg ; Motivatie ; Motiv. ; Motiver. ; Toelicht. ; Onderb. ; Reden uitsl. ; Reden v. uitsl. ; Mot. uitsl. ; Opm.',
  },
  {
    language: 'Japanese',
    titles: '適用宣言書 ; 適用宣言書（SoA）',
    controls: '管理策番号 ; 管理策 ; 番号 ; No. ; 項番 ; 附属書A ; ID ; 箇条 ; 規格番号 ; 項目番号',
    names: '管理策名 ; 名称 ; タイトル ; 表題 ; 管理策 ; 項目 ; 内容 ; 件名',
    decisions:
      '適用 = ○ = × ; 状態 = 実施済 = 対象外 ; 適用の有無 = 有 = 無 ; 適用可否 = 適用 = 適用外 ; 適用/非適用 = 適用 = 非適用 ; 採否 = 採用 = 不採用 ; 実施状況 = 実施済 = 適用外 ; 該当 = 該当 = 非該当 ; 適用区分 = 適用 = 除外 ; 要否 = 要 = 否',
    reasons:
      '理由 ; 適用理由 ; 除外理由 ; 備考 ; 根拠 ; 説明 ; 採否の理由 ; 適用除外理由 ; コメント',
  },
];

interface Headers {
  readonly title: string;
  readonly control: string;
  readonly name: string;
  readonly decision: string;
  readonly reason: string;
}

const controls = builtInCatalogue().edition('iso27001', '2022');
const excluded: ReadonlySet<string> = new Set(['A.7.4', 'A.8.4']);

/** How the rows of a whole statement below these headers are read. */
function read({ title, control, name, decision, reason }: Headers): string {
  const [header = '', applies = '', excludes = ''] = listed(decision, '=');
  const rows = controls.map(({ id, title: named }) => {
    const said = excluded.has(id) ? excludes : applies;
    return `| ${id} | ${named} | ${said} | ${id === 'A.8.4' ? 'no code of our own is written' : ''} |`;
  });
  const lines = [
    `# ${title}`,
    '',
    `| ${[control, name, header, reason].join(' | ')} |`,
    '|---|---|---|---|',
    ...rows,
  ];
  const reading = { vocabulary: defaultVocabulary, editions: defaultEditions };
  const found = parseDocument('file:///a.md', 0, lines.join('\n'), reading).parts.flatMap(
    ({ statementRows }) => statementRows,
  );
  const out = found.filter(({ applicability }) => applicability === 'excluded');
  const applicable = found.filter(({ applicability }) => applicability === 'applicable');
  return `${String(applicable.length)} apply, without ${out.map(({ reference }) => reference.id).join()}`;
}

/** The usual headers of a language with one of them changed, for a decision and for a status. */
function variants(wording: Wording): readonly Headers[] {
  const [title = ''] = listed(wording.titles);
  const [control = ''] = listed(wording.controls);
  const [name = ''] = listed(wording.names);
  const [decision = '', status = ''] = listed(wording.decisions);
  const [reason = ''] = listed(wording.reasons);
  const usual = [decision, status].map((one) => ({ title, control, name, decision: one, reason }));
  return usual.flatMap((headers) => [
    ...listed(wording.titles).map((one) => ({ ...headers, title: one })),
    ...listed(wording.controls).map((one) => ({ ...headers, control: one })),
    ...listed(wording.names)
      .filter((one) => one !== control)
      .map((one) => ({ ...headers, name: one })),
    ...listed(wording.decisions).map((one) => ({ ...headers, decision: one })),
    ...listed(wording.reasons).map((one) => ({ ...headers, reason: one })),
  ]);
}

describe('statements below the headers that people use', () => {
  for (const wording of wordings) {
    it(`are read in ${wording.language}`, () => {
      const misread = variants(wording).filter(
        (headers) => read(headers) !== '91 apply, without A.7.4,A.8.4',
      );
      deepStrictEqual(misread, []);
    }).timeout(60_000);
  }
});
