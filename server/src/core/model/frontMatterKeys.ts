import { memoize } from '../base/memo.js';
import { remember, sizeForWords } from '../syntax/boundedMemo.js';
import type { FrontMatterKey } from './frontMatter.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * The canonical key that `written` stands for; absent for keys that belong to other tools. Case,
 * accents and separators do not count: `Document ID`, `document_id` and `docId` are one key.
 *
 * Left out on purpose: `last_reviewed` and `effective_date`, which hold other dates than those we
 * know, and keys that site generators use for something else (`date`, `category`, `tags`).
 */
export function canonicalKey(written: string): FrontMatterKey | undefined {
  return written.length > longestKey ? undefined : rememberedKey(written).key;
}

/** The headers of all documents have the same few keys. */
const rememberedKey = remember(
  (written): { readonly key: FrontMatterKey | undefined } => ({
    key: keysByName.get(keyName(written)),
  }),
  sizeForWords,
);

/** The canonical key that `columns:` of the configuration gives for `written`: `owner: [Ansvarig]`. */
export function configuredKey(written: string, vocabulary: Vocabulary): FrontMatterKey | undefined {
  const keys = configuredKeys(vocabulary);
  return written.length > longestKey || keys.size === 0 ? undefined : keys.get(keyName(written));
}

const configuredKeys = memoize(
  ({ columns }: Vocabulary): ReadonlyMap<string, FrontMatterKey> =>
    new Map(
      Object.entries(columns).flatMap(([role, words]) => {
        const key = canonicalKey(role);
        return key ? words.map((word) => [keyName(word), key] as const) : [];
      }),
    ),
);

/** Says whether `written` names the next review beyond doubt; `review_date` may be the last one, too. */
export function namesNextReview(written: string): boolean {
  return nextReview.test(keyName(written));
}

const nextReview =
  /next|due|n(?:ae|a)chste|f(?:ae|a)llig|pr(?:ue|u)fenbis|wiedervorlage|herzienvoor|reviseravant|echeance|prochain|prevue?|previst[ao]|proxim|prossim|siguiente|volgende|scadenzarevisione|次回|期日|見直し期限|レビュー期限|点検期限/;

/** Says whether `written` names the day until which something is valid: a document, or an exception, an offer, a certificate. */
export function namesValidity(written: string): boolean {
  return validity.test(keyName(written));
}

const validity =
  /^(?:validuntil|g(?:ue|u)ltigbis|valablejusqu.*|(?:vigente|valido)(?:hasta|ate|finoal)|scadenza|geldigtot|有効期限)$/;

/** Says whether `written` names an approval beyond doubt; who "validated" or signed may have checked it before. */
export function namesApproval(written: string): boolean {
  return /appr|aprob|aprov|freig|genehm|beschlossen|verabschiedet|goedge?keur|vastgesteld|承認/.test(
    keyName(written),
  );
}

/** All canonical keys, in the order in which a header usually has them. */
export const frontMatterKeys: readonly FrontMatterKey[] = [
  'type',
  'id',
  'title',
  'version',
  'status',
  'owner',
  'author',
  'approver',
  'approved',
  'review',
  'classification',
  'role',
  'editions',
  'controls',
  'clauses',
  'risks',
  'services',
];

const longestKey = 60;

/** Names in use by canonical key: English, German, French, Spanish and Portuguese, Italian, Dutch, Japanese. */
const names: Readonly<Record<FrontMatterKey, string>> = {
  type: `document_type doc_type document_kind | dokumenttyp dokumentart dokumentenart doktyp typ art
    | type_de_document type_document | tipo tipo_de_documento tipo_documento tipo_del_documento
      tipo_do_documento | tipo_di_documento | documentsoort documenttype soort | 文書種別 文書種類 種別`,
  id: `document_id doc_id document_number document_no document_nr doc_number doc_no doc_ref document_ref
    document_reference document_code doc_code policy_id policy_number policy_no policy_ref
    policy_reference procedure_id procedure_number procedure_no sop_id sop_number sop_no identifier
    | kennung dokumentkennung dokumentenkennung dok_nr doc_nr dok_id dokument_id dokumenten_id dokumentnummer
      dokumentennummer dokument_nr dokumenten_nr
    | identifiant numero_du_document numero_document reference_du_document reference_document
      référence_du_document code_du_document code_document n_du_document n_de_document n_document
      réf_du_document réf_document
    | codigo codigo_del_documento codigo_documento codigo_do_documento id_del_documento id_do_documento
      id_documento numero_de_documento identificador referencia_del_documento codigo_de_documento
      no_de_documento no_del_documento no_do_documento no_documento cod_documento cod_del_documento
      cod_do_documento ref_documento
      referência_do_documento clave_del_documento
    | codice codice_documento codice_del_documento numero_documento identificativo
      riferimento_documento n_documento | documentnummer documentcode documentkenmerk
    | 文書番号 文書id 文書no 文書管理番号 文書管理no 管理番号`,
  title: `document_title doc_title policy_title policy_name document_name
    | titel dokumenttitel dokumententitel | titre titre_du_document | titulo titulo_del_documento
      titulo_do_documento | titolo titolo_del_documento | documenttitel | タイトル 文書名 標題 表題 文書タイトル`,
  version: `document_version doc_version policy_version version_number rev revision revision_number
    | dokumentversion dokumentenversion versionsnummer revisionsstand ausgabe ausgabestand
    | version_du_document numero_de_version | version_del_documento versao versao_do_documento
      número_de_versión número_da_versão edición edição revisão
    | versione numero_versione edizione revisione | versie versienummer documentversie
    | 版 版数 版番号 バージョン`,
  status: `document_status doc_status policy_status approval_status
    | dokumentstatus dokumentenstatus freigabestatus | statut statut_du_document
    | estado estado_del_documento estado_do_documento estatus situación situação | stato stato_del_documento | documentstatus | ステータス 状態 文書状態`,
  owner: `document_owner doc_owner policy_owner process_owner owned_by owner_role
    | eigentümer eigentuemer dokumenteigentümer dokumenteneigentümer dokumenteigner verantwortlich
      verantwortlicher verantwortliche dokumentverantwortlicher dokumentenverantwortlicher
    | propriétaire propriétaire_du_document responsable responsable_du_document
    | propietario propietario_del_documento responsable_del_documento proprietário responsável
      responsável_pelo_documento proprietário_do_documento dueño dueño_del_documento dono
      dono_do_documento titular área_responsable área_responsável
    | responsabile responsabile_del_documento proprietario_del_documento titolare titolare_del_documento
    | eigenaar documenteigenaar verantwoordelijke
    | 所有者 文書所有者 オーナー 文書オーナー 文書管理者 管理責任者 責任者`,
  author: `authors document_author doc_author policy_author prepared_by written_by drafted_by created_by
    | autor autoren verfasser verfasserin ersteller erstellerin erstellt_von erstellt_durch verfasst_von verfasst_durch ausgearbeitet_von
      erarbeitet_von erarbeitet_durch
    | auteur auteurs autrice rédacteur rédactrice rédaction rédigé_par rédigée_par établi_par établie_par
      élaboré_par élaborée_par préparé_par préparée_par écrit_par écrite_par
    | autora autores elaborado_por elaborada_por elaboró redactor redactora redacción redactado_por redactada_por
      preparado_por preparada_por escrito_por escrita_por redação redator redatora redigido_por redigida_por
    | autore autrice redatto_da redatta_da redattore redattrice redazione elaborato_da elaborata_da predisposto_da
      predisposta_da preparato_da preparata_da stilato_da stilata_da scritto_da scritta_da a_cura_di estensore
    | opgesteld_door opsteller geschreven_door samengesteld_door
    | 作成者 著者 起案者`,
  approver: `approvers approved_by document_approver policy_approver approving_authority
    approval_authority authorised_by authorized_by signed_off_by released_by
    | freigegeben_von freigegeben_durch genehmigt_von genehmigt_durch freigeber freigeberin freigabe_durch
      genehmiger genehmigung_durch beschlossen_von beschlossen_durch verabschiedet_von verabschiedet_durch
      erlassen_von erlassen_durch in_kraft_gesetzt_durch
    | approuvé_par approuvée_par approbateur approbatrice validé_par validée_par adopté_par
      adoptée_par valideur autorisé_par autorisée_par visé_par visée_par | aprobado_por aprobada_por aprobador
      aprobó autorizó autorizado_por autorizada_por aprovado_por aprovada_por aprovador aprovou
      homologado_por homologada_por validado_por validada_por aprobadora aprovadora
    | approvato_da approvata_da approvatore approvatrice autorizzato_da autorizzata_da validato_da validata_da
      adottato_da adottata_da deliberato_da deliberata_da | goedgekeurd_door vastgesteld_door bekrachtigd_door geaccordeerd_door
      akkoord_door goedkeurder | 承認者 決裁者`,
  approved: `approved_on approved_at approved_date approval_date date_approved date_of_approval
    | freigegeben_am freigabe_am freigabedatum genehmigt_am genehmigungsdatum beschlossen_am verabschiedet_am erlassen_am
    | approuvé_le approuvée_le date_d_approbation date_approbation validé_le validée_le date_de_validation
      adopté_le adoptée_le date_d_adoption
    | fecha_de_aprobación fecha_aprobación aprobado_el aprobada_el data_de_aprovação data_aprovação aprovado_em aprovada_em
      homologado_em homologada_em autorizado_el autorizada_el
    | data_di_approvazione data_approvazione approvato_il approvata_il adottato_il adottata_il deliberato_il deliberata_il | goedgekeurd_op datum_goedkeuring
      goedkeuringsdatum vastgesteld_op datum_vaststelling vaststellingsdatum bekrachtigd_op
    | 承認日`,
  review: `review_date review_due review_due_date due_for_review next_review next_review_date
    next_review_due next_review_on date_of_next_review date_next_review scheduled_review
    next_scheduled_review scheduled_next_review next_planned_review next_review_on_or_before next_review_by
    next_review_before next_review_due_by next_review_due_date next_scheduled_review_date next_policy_review
    next_document_review next_revision next_revision_date
    | überprüfung überprüfungsdatum nächste_überprüfung naechste_ueberpruefung nächste_prüfung
      nächste_prüfung_am nächste_prüfung_fällig nächste_prüfung_fällig_am nächste_prüfung_bis nächste_überprüfung_am
      nächste_überprüfung_fällig nächste_überprüfung_fällig_am nächste_überprüfung_bis nächste_revision_am
      nächste_revision_fällig nächste_revision_bis nächste_aktualisierung_am nächstes_review_am nächstes_review_fällig
      nächste_revision nächstes_review review_datum wiedervorlage nächste_aktualisierung
      nächste_fortschreibung nächste_durchsicht überprüfung_fällig überprüfung_fällig_am prüfung_fällig_am zu_prüfen_bis
      zu_überprüfen_bis nächste_planmäßige_überprüfung nächste_geplante_überprüfung
      geplante_nächste_überprüfung nächste_turnusmäßige_überprüfung
    | prochaine_revue prochaine_révision date_de_prochaine_revue date_prochaine_revue date_de_révision
      date_de_prochaine_révision date_prochaine_révision date_de_la_prochaine_révision date_de_la_prochaine_revue
      prochaine_évaluation à_réviser_avant à_réviser_avant_le échéance_de_révision
      prochaine_revue_le prochaine_révision_le prochaine_revue_prévue_le prochaine_révision_prévue_le
      prochaine_revue_avant_le prochaine_révision_avant_le prochaine_revue_au_plus_tard prochain_réexamen
      échéance_de_revue prochaine_revue_prévue prochaine_révision_prévue révision_prévue révision_prévue_le revue_prévue_le
    | próxima_revisión próxima_revisión_prevista próxima_revisión_programada próxima_revisión_planificada
      próxima_revisão_prevista próxima_revisão_programada fecha_de_revisión fecha_próxima_revisión fecha_de_próxima_revisión
      próxima_revisão data_de_revisão data_da_próxima_revisão data_próxima_revisão
      próxima_revisión_el próxima_revisión_antes_del próxima_revisión_a_más_tardar próxima_revisão_em próxima_revisão_até
      siguiente_revisión revisión_prevista revisão_prevista próxima_análise próxima_análise_crítica data_da_próxima_análise_crítica próxima_evaluación próxima_avaliação
    | prossima_revisione prossima_revisione_prevista prossimo_riesame_previsto data_prossima_revisione data_della_prossima_revisione
    | prossima_revisione_il prossimo_riesame_il prossima_revisione_entro prossimo_riesame_entro prossima_verifica_il
      prossimo_riesame data_prossimo_riesame data_del_prossimo_riesame prossima_verifica scadenza_revisione
      revisione_prevista riesame_previsto
    | valid_until gültig_bis valable_jusqu_au vigente_hasta válido_hasta válido_até vigente_até
      valido_fino_al scadenza geldig_tot
    | volgende_beoordeling_op volgende_herziening_op volgende_beoordeling_uiterlijk volgende_herziening_uiterlijk
      volgende_beoordeling volgende_herziening volgende_revisie volgende_review datum_volgende_beoordeling
      datum_volgende_herziening datum_volgende_review volgende_evaluatie volgende_geplande_herziening volgende_geplande_review herzien_voor herzien_vóór herziening_voor te_herzien_voor te_herzien_vóór
    | 次回見直し期日 次回レビュー期日 次回点検予定日 次回点検期限 次回見直し 次回見直し日 次回レビュー 次回レビュー日 見直し期日
      次回見直し予定 次回見直し予定日 次回見直し期限 次回レビュー予定 次回レビュー予定日 次回レビュー期限
      見直し期限 次回改訂予定 次回改訂予定日 次回改定予定 次回改定予定日 次回改定日 次回改訂日 次回改訂 次回改定 次回点検日 有効期限`,
  classification: `document_classification doc_classification security_classification
    information_classification confidentiality confidentiality_level sensitivity
    | klassifizierung klassifikation vertraulichkeit vertraulichkeitsstufe schutzklasse
    | confidentialité niveau_de_confidentialité classification_du_document
    | clasificación confidencialidad classificação confidencialidade
    | classificazione riservatezza | classificatie vertrouwelijkheid
    | 機密区分 秘密区分 機密性 機密レベル`,
  role: `cloud_role iso_role cloud_service_role | cloud_rolle | rôle_cloud | rol_cloud papel_cloud
    | クラウド役割`,
  editions: `edition iso_edition iso_editions standard_edition standard_editions`,
  controls: `control control_id control_ids control_reference control_references control_ref control_refs
    iso_control iso_controls iso_27001_control iso_27001_controls iso_27002_control iso_27002_controls
    iso_27017_control iso_27017_controls iso27001_annex_a annex_a annex_a_control annex_a_controls
    annex_controls related_control related_controls mapped_controls control_mapping control_mappings
    cloud_controls security_controls satisfies mitigating_controls treatment_controls
    applied_controls existing_controls planned_controls linked_controls
    | massnahme maßnahme massnahmen maßnahmen iso_massnahmen iso_maßnahmen controls_iso
    | mesures mesures_de_sécurité contrôles contrôles_iso
    | controles controles_iso controles_relacionados controlos controlos_iso
    | controlli controlli_iso misure_di_sicurezza | maatregelen beheersmaatregelen
    | 管理策 関連管理策 対応管理策 適用管理策 管理策番号`,
  clauses: `clause iso_clause iso_clauses iso_27001_clause iso_27001_clauses
    | klausel klauseln normkapitel normabschnitt | clausules_iso
    | cláusula cláusulas cláusulas_iso | 箇条 該当箇条 規格箇条`,
  risks: `risk_id risk_ids related_risks linked_risks risk_reference risk_references risk_refs
    linked_risk related_risk parent_risk child_risks
    | risiken risiko_id risiko_ids verwandte_risiken | risques risques_liés
    | riesgos riscos riesgos_relacionados riscos_relacionados
    | rischi rischi_correlati | gerelateerde_risicos | 関連リスク リスクid`,
  services: `service cloud_service cloud_services services_in_scope
    | dienste clouddienste cloud_dienste | services_cloud | servicios servicios_cloud serviços
    | クラウドサービス 対象サービス`,
};

const keysByName: ReadonlyMap<string, FrontMatterKey> = new Map(
  frontMatterKeys.flatMap((key) =>
    [key, ...names[key].split(/[\s|]+/)].map((name) => [keyName(name), key] as const),
  ),
);

/** What `name` is compared by: its letters and digits, without case and accents. */
export function keyName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
