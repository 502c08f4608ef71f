/** What a cell can say about how far a control is implemented; `undecided` is "not yet known". */
export type StatusWord =
  'implemented' | 'partial' | 'planned' | 'notImplemented' | 'notApplicable' | 'undecided';

/** A status that a word states, in contrast to "not yet known". */
export type StatedStatus = Exclude<StatusWord, 'undecided'>;

/** Words for the status of implementation by meaning, with commas between them, in the languages of the applicability words. */
export const statusWords: Readonly<Record<StatedStatus, string>> = {
  implemented: `
    implemented, fully implemented, implementation complete, complete, completed, done, yes, y,
    in place, operational, effective, active, compliant, i, fi, established, conformant, fully,
    full, total, totale, totalmente, integral, totalement, volledig ingevoerd, met, closed, live, in operation, inherited, implemented and effective, umgesetzt,
    vollstandig umgesetzt, implementiert, erfullt, abgeschlossen, ja, erledigt, vollstandig,
    eingefuhrt, fertig, wirksam, laufend, ok, vorhanden, etabliert, in betrieb, fait, termine, terminee, finalizado, finalizada, hecho,
    realizado, realizada, realizzato, realizzata, in essere, volledig,
    mis en oeuvre, mise en oeuvre, implemente, implementee, en place, realise, realisee, oui,
    conforme, applique, implementado, implementada, implantado, implantada, completado, si,
    totalmente implementado, cumple, concluido, sim, totalmente implementada, implementato,
    implementata, attuato, completato, attuata, geimplementeerd, volledig geimplementeerd,
    ingevoerd, gereed, afgerond, impl, s, j, deployed, enforced, umges, vollst umgesetzt,
    voll umgesetzt, komplett umgesetzt, komplett, in kraft, aktiv, realisiert, mis en place,
    mise en place, operationnel, operationnelle, deploye, deployee, en vigueur, en production,
    totalement mis en oeuvre, totalement mise en oeuvre, completo, completa, operativo, operativa,
    en vigor, em vigor, em operacao, operacional, feito, feita, atendido, atendida, in vigore, fatto,
    fatta, conclusa, voltooid, operationeel, actief, klaar, aanwezig, in gebruik, 整備済, 実施済, 実施済み, 実装済, 実装済み, 導入済, 導入済み, 実施,
    実施中, 完了, 運用中, 対応済, 対応済み, 済, 整備済み`,
  partial: `
    partial, partially, underway, under way, partially implemented, partly, partly implemented, in progress, pi,
    ongoing, largely implemented, under implementation, in implementation, partially compliant,
    wip, work in progress, started, in development, partial implementation, partially in place,
    improving, teilweise, teilweise umgesetzt, in umsetzung, in bearbeitung, teilumgesetzt,
    teilweise erfullt, in arbeit, begonnen, en desarrollo, em desenvolvimento, in sviluppo, grosstenteils umgesetzt, grosstenteils, en cours, partiel, partielle, partiellement,
    partiellement mis en oeuvre, partiellement mise en oeuvre, en cours de mise en oeuvre,
    en curso, en proceso, parcial, parcialmente, parcialmente implementado, en progreso,
    parcialmente implantado, em andamento, em curso, em implementacao,
    parzialmente implementato, parziale, in corso, parzialmente, gedeeltelijk, deels,
    gedeeltelijk geimplementeerd, in uitvoering, deels geimplementeerd, tw umgesetzt, teilw,
    teilw umgesetzt, tlw, tlw umgesetzt, teils, teils umgesetzt, laufende umsetzung,
    umsetzung lauft, en cours de deploiement, partiellement realise, partiellement realisee,
    partiellement en place, en implantacion, en implementacion, en ejecucion, em progresso, em implantacao,
    em execucao, parcialmente atendido, in fase di attuazione, avviato, avviata, loopt, lopend, bezig,
    in behandeling, onder handen, gestart, 部分的, 一部対応, 一部未実施, 一部未対応, 一部実施, 一部実施済み,
    部分的に実施, 対応中, 導入中, 整備中, 進行中, 一部実装, 部分実施, 一部`,
  planned: `
    planned, scheduled, proposed, plan, p, to be implemented, roadmap, pending, in planning,
    geplant, in planung, vorgesehen, planifie, planifiee, prevu, prevue, a mettre en oeuvre,
    planificado, planificada, previsto, planeado, planejado, planejada, pianificato,
    programmato, pianificata, a planifier, a implementer, a implementar, da attuare, da implementare,
    da pianificare, por implementar, te implementeren, gepland, ingepland, planung, a venir, programado, programada,
    agendado, agendada, in programma, te plannen, 計画中, 予定, 実施予定, 計画, 導入予定,
    検討中, 計画済み`,
  notImplemented: `
    not implemented, no, n, ni, not started, missing, not in place, none, open, to do, todo,
    not yet implemented, non compliant, not compliant, gap, absent, unimplemented, not met,
    nicht umgesetzt, offen, nicht implementiert, nein, nicht begonnen, fehlt, nicht erfullt,
    noch nicht umgesetzt, nicht eingefuhrt, noch nicht eingefuhrt, nicht fertig, nicht wirksam,
    noch nicht begonnen, non mis en oeuvre, non mise en oeuvre, non, non implemente,
    pas mis en oeuvre, a faire, non realise, no implementado, no implementada, no iniciado,
    nao implementado, nao implementada, nao, nao iniciado, no implantado, non implementato,
    non attuato, da fare, non avviato, niet geimplementeerd, niet gestart, niet ingevoerd, nog te doen, nog niet geimplementeerd, nee, noch offen, pas commence,
    non commence, non commencee, a realiser, sin iniciar, sin implementar, sin implantar, pendiente,
    por hacer, pendente, a fazer, ausente, nao atendido, assente, nog niet gestart, nog niet begonnen,
    niet begonnen, ontbreekt, te doen, 未実施, 未実装,
    未導入, 未対応, 未着手, なし, 未, 未整備`,
  notApplicable: `
    not applicable, na, n a, excluded, e, out of scope, not required, not relevant,
    does not apply, nicht anwendbar, entfallt, ausgeschlossen, sans objet, non applicable,
    exclu, exclue, so, s o, no aplica, no aplicable, nao aplicavel, nao se aplica,
    non applicabile, excluido, escluso, nicht relevant, niet van toepassing, nvt, n v t,
    uitgesloten, 適用外, 適用除外, 対象外, 該当なし, 除外, 非該当, 非適用`,
};

/** Signs for the status, looked at where a cell's words say nothing. */
export const statusSigns: ReadonlyMap<string, StatusWord> = new Map(
  Object.entries({
    implemented: ['✅', '✔', '✓', '☑', '🟢', '○', '◯', '⭕', '◎', '●', '👍'],
    partial: ['🔄', '⚠', '🟡', '🟠', '△', '◐', '🚧', '🔃', '🔶'],
    planned: ['⏳', '📅', '🗓', '⌛', '🔵', '📋', '🔜'],
    notImplemented: ['❌', '✗', '✘', '✖', '×', '✕', '🔴', '⛔'],
    notApplicable: ['➖', '🚫', '⚪'],
    undecided: ['❓', '?', '？', '❔'],
  }).flatMap(([meaning, signs]) => signs.map((sign) => [sign, meaning as StatusWord] as const)),
);
