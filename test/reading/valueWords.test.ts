import { deepStrictEqual } from 'node:assert/strict';

import { defaultVocabulary } from '../../server/src/core/model/vocabulary.js';
import { treatmentOf } from '../../server/src/core/model/words/riskWords.js';
import { applicabilityOf, statusOf } from '../../server/src/core/model/words/values.js';
import { listed } from '../kit/wordings.js';

/** What people write below "Status", by meaning, in eight languages. */
const statuses = {
  implemented: `Implemented ; Fully implemented ; In place ; Done ; Complete ; Completed ; Operational ; Effective ; Yes ; 100% ; Live ; Established ; Active ; Deployed ; In force ; Achieved ; Met ; Compliant ; Conform ; Closed ; In operation ; Rolled out ; Realised ; Satisfied ; Fulfilled ; Adopted ; Finished ; Existing ; umgesetzt ; vollständig umgesetzt ; erledigt ; abgeschlossen ; in Betrieb ; eingeführt ; vorhanden ; wirksam ; erfüllt ; implementiert ; etabliert ; ja ; realisiert ; aktiv ; in Kraft ; gelebt ; konform ; fertig ; ausgerollt ; besteht ; Mis en œuvre ; Mise en œuvre ; Réalisé ; Fait ; En place ; Terminé ; Opérationnel ; Déployé ; Effectif ; Appliqué ; Conforme ; Implémenté ; Achevé ; En vigueur ; Acquis ; Mis en place ; Atteint ; Actif ; Implementado ; Implantado ; Completado ; Hecho ; Operativo ; Cumple ; Realizado ; Vigente ; Establecido ; Finalizado ; En funcionamiento ; Ejecutado ; Cerrado ; Aplicado ; Total ; Concluído ; Feito ; Em vigor ; Em funcionamento ; Ativo ; Operacional ; Efetivo ; Implementada ; Atendido ; Estabelecido ; Attuato ; Implementato ; Realizzato ; Completato ; In essere ; Fatto ; Adottato ; In vigore ; Attivo ; Concluso ; Raggiunto ; Applicato ; In esercizio ; Geïmplementeerd ; Ingevoerd ; Gereed ; Afgerond ; In werking ; Actief ; Operationeel ; Voldoet ; Uitgevoerd ; Aanwezig ; Gerealiseerd ; Ingericht ; Van kracht ; Voltooid ; Toegepast ; Geborgd ; 実施済み ; 実施済 ; 導入済み ; 対応済み ; 完了 ; 運用中 ; 実施中 ; 整備済み ; 実装済み ; 適用済み ; 済 ; 達成 ; 適合 ; 有効 ; 稼働中`,
  partial: `Partial ; Partially implemented ; In progress ; Partly ; Ongoing ; Started ; Under way ; 50% ; Being implemented ; Partially ; In development ; WIP ; Partially compliant ; In rollout ; In transition ; teilweise umgesetzt ; teilweise ; in Umsetzung ; in Arbeit ; begonnen ; in Bearbeitung ; teils ; im Aufbau ; angefangen ; in Einführung ; teilweise erfüllt ; Partiel ; Partiellement ; En cours ; Partiellement mis en œuvre ; Commencé ; En déploiement ; Entamé ; En partie ; Démarré ; Parcial ; Parcialmente implementado ; En curso ; En proceso ; Iniciado ; En desarrollo ; En ejecución ; En progreso ; Parcialmente ; Em curso ; Em andamento ; Em implementação ; Em progresso ; Parziale ; In corso ; Parzialmente attuato ; Avviato ; In fase di attuazione ; In lavorazione ; Iniziato ; Gedeeltelijk ; Deels ; In uitvoering ; Bezig ; Deels ingevoerd ; In ontwikkeling ; Lopend ; Gestart ; Onder handen ; 一部実施 ; 一部対応 ; 対応中 ; 部分的 ; 進行中 ; 整備中 ; 導入中 ; 着手済み ; 作業中`,
  planned: `Planned ; Scheduled ; Planned Q2 2027 ; Roadmap ; Upcoming ; To be implemented ; Backlog ; Future ; geplant ; vorgesehen ; geplant Q2/2027 ; terminiert ; in Planung ; Prévu ; Planifié ; À venir ; Programmé ; Planificado ; Previsto ; Programado ; Planeado ; Planejado ; Pianificato ; In programma ; Programmato ; Gepland ; Voorzien ; Ingepland ; 予定 ; 計画中 ; 計画済み ; 実施予定 ; 導入予定`,
  notImplemented: `Not implemented ; Not started ; Missing ; None ; Open ; Gap ; Not in place ; No ; 0% ; Not done ; Absent ; Non-compliant ; nicht umgesetzt ; offen ; fehlt ; nicht begonnen ; nein ; nicht vorhanden ; ausstehend ; nicht erfüllt ; Non mis en œuvre ; Non réalisé ; Non commencé ; Pas fait ; Inexistant ; Non conforme ; Manquant ; No implementado ; No iniciado ; No implantado ; Inexistente ; No cumple ; Ausente ; Não implementado ; Não iniciado ; Não atende ; Non attuato ; Non implementato ; Non iniziato ; Assente ; Mancante ; Niet geïmplementeerd ; Niet gestart ; Ontbreekt ; Niet ingevoerd ; Afwezig ; Voldoet niet ; 未実施 ; 未対応 ; 未着手 ; 未導入 ; なし ; 未整備 ; 不適合`,
};

/** What people write below "Applicable". */
const decisions = {
  applicable: `Yes ; Y ; Applicable ; Included ; In scope ; Selected ; Required ; Relevant ; Ja ; J ; Anwendbar ; Zutreffend ; Ausgewählt ; Enthalten ; Oui ; O ; Retenu ; Retenue ; Inclus ; Incluse ; Sélectionné ; Pertinent ; Sí ; Si ; S ; Aplicable ; Aplica ; Incluido ; Seleccionado ; Procede ; Sim ; Aplicável ; Aplica-se ; Incluído ; Selecionado ; Sì ; Applicabile ; Incluso ; Si applica ; Selezionato ; Van toepassing ; Inbegrepen ; Geselecteerd ; Opgenomen ; 適用 ; 適用する ; 該当 ; 採用 ; 対象 ; あり ; はい ; ○ ; ✓ ; ✔ ; ☑ ; [x] ; ● ; TRUE`,
  excluded: `No ; N ; Not applicable ; N/A ; Excluded ; Out of scope ; Not selected ; Not required ; Not relevant ; Nein ; Nicht anwendbar ; Ausgeschlossen ; Entfällt ; n. a. ; Nicht relevant ; Nicht zutreffend ; Nicht ausgewählt ; Non ; Non applicable ; Exclu ; Exclue ; Sans objet ; S.O. ; Non retenu ; Non retenue ; Non pertinent ; No aplicable ; No aplica ; Excluido ; No procede ; No seleccionado ; Não ; Não aplicável ; Não se aplica ; Excluído ; Não selecionado ; Non applicabile ; Escluso ; Esclusa ; Non si applica ; Non selezionato ; Nee ; Niet van toepassing ; N.v.t. ; Uitgesloten ; Niet relevant ; Niet geselecteerd ; 適用除外 ; 適用しない ; 非該当 ; 該当なし ; 除外 ; 対象外 ; 不採用 ; 不適用 ; いいえ ; ✗ ; FALSE`,
};

/** How people say that a risk is treated. */
const treatments = {
  mitigate: `Mitigate ; Reduce ; Treat ; Modify ; Mitigation ; Reduction ; Mindern ; Reduzieren ; Vermindern ; Behandeln ; Minderung ; Risikominderung ; Réduire ; Réduction ; Atténuer ; Traiter ; Atténuation ; Modifier ; Diminuer ; Mitigar ; Reducir ; Tratar ; Mitigación ; Reducción ; Modificar ; Disminuir ; Reduzir ; Mitigação ; Redução ; Ridurre ; Mitigare ; Trattare ; Riduzione ; Mitigazione ; Modificare ; Attenuare ; Verminderen ; Beperken ; Mitigeren ; Reduceren ; Behandelen ; Beheersen ; Verlagen ; 低減 ; 軽減 ; リスク低減 ; 削減`,
  accept: `Accept ; Accepted ; Retain ; Tolerate ; Acceptance ; Retention ; Bear ; Akzeptieren ; Tragen ; Akzeptanz ; Hinnehmen ; Beibehalten ; Selbst tragen ; Accepter ; Acceptation ; Maintenir ; Conserver ; Tolérer ; Assumer ; Aceptar ; Asumir ; Aceptación ; Retener ; Tolerar ; Aceitar ; Aceitação ; Reter ; Assumir ; Accettare ; Accettazione ; Mantenere ; Ritenere ; Tollerare ; Accepteren ; Acceptatie ; Dragen ; Behouden ; 受容 ; 保有 ; 許容 ; リスク受容 ; 受け入れ`,
  transfer: `Transfer ; Share ; Insure ; Transferred ; Sharing ; Outsource ; Übertragen ; Transferieren ; Teilen ; Versichern ; Verlagern ; Überwälzen ; Transférer ; Partager ; Transfert ; Partage ; Externaliser ; Assurer ; Transferir ; Compartir ; Transferencia ; Asegurar ; Partilhar ; Compartilhar ; Transferência ; Trasferire ; Condividere ; Trasferimento ; Condivisione ; Assicurare ; Overdragen ; Delen ; Verzekeren ; Overdracht ; 移転 ; 共有 ; 転嫁 ; リスク移転`,
  avoid: `Avoid ; Terminate ; Eliminate ; Avoidance ; Vermeiden ; Vermeidung ; Eliminieren ; Beenden ; Éviter ; Évitement ; Supprimer ; Refuser ; Refus ; Evitar ; Eliminar ; Evitación ; Eliminação ; Evitare ; Eliminare ; Vermijden ; Ontwijken ; Elimineren ; Beëindigen ; Stoppen ; 回避 ; リスク回避 ; 排除`,
};

/** The words that are read otherwise, with what they are read as. */
function misread(
  words: Readonly<Record<string, string>>,
  read: (word: string) => string | undefined,
): readonly string[] {
  return Object.entries(words).flatMap(([meaning, list]) =>
    listed(list).flatMap((word) => {
      const found = read(word);
      return found === meaning ? [] : [`${word}: ${found ?? 'nothing'}, not ${meaning}`];
    }),
  );
}

describe('the words that people use', () => {
  it('for the status of a control', () => {
    deepStrictEqual(
      misread(statuses, (word) => statusOf(word, defaultVocabulary)),
      [],
    );
  });

  it('for whether a control applies', () => {
    deepStrictEqual(
      misread(decisions, (word) => applicabilityOf(word, defaultVocabulary)),
      [],
    );
  });

  it('for the treatment of a risk, which what is done in words does not say', () => {
    deepStrictEqual(misread(treatments, treatmentOf), []);
    for (const action of [
      ...['Assurer la sauvegarde des serveurs', 'Maintenir les correctifs à jour'],
      ...['Supprimer les comptes dormants', 'Asegurar que hay copias', 'Stoppen van oude servers'],
      ...['Beibehalten der Maßnahmen aus 2025', 'Mantenere aggiornato il registro'],
    ]) {
      deepStrictEqual(treatmentOf(action), undefined, action);
    }
  });
});
